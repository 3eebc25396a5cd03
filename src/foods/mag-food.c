// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagFood:
 *
 * A food: its names, group and marks, and what is in 100 grams of it. Immutable; the [class@FoodTable] that
 * it belongs to owns it. A value that USDA does not have is not a number, never 0.
 */

#include "config.h"

#include "mag-food.h"

#include "mag-search-food-keys.h"

struct _MagFood
{
  GObject       parent_instance;

  double        nutrients[MAG_N_NUTRIENTS];
  double        serving_grams;
  MagFoodGroup  group;
  guint         hidden : 1;
  guint         vegan : 1;
  guint         vegetarian : 1;

  /* Owned */
  char         *id;
  char         *name;
  char         *usda;
  char         *synonyms;
  char         *state;
  char         *contains;
  char         *note;
  char         *serving;
  char         *serving_label;
  char         *keys;
  char          ndb[8];
};

G_DEFINE_FINAL_TYPE (MagFood, mag_food, G_TYPE_OBJECT)

static void
mag_food_finalize (GObject *object)
{
  MagFood *self = MAG_FOOD (object);

  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->name, g_free);
  g_clear_pointer (&self->usda, g_free);
  g_clear_pointer (&self->synonyms, g_free);
  g_clear_pointer (&self->state, g_free);
  g_clear_pointer (&self->contains, g_free);
  g_clear_pointer (&self->note, g_free);
  g_clear_pointer (&self->serving, g_free);
  g_clear_pointer (&self->serving_label, g_free);
  g_clear_pointer (&self->keys, g_free);

  G_OBJECT_CLASS (mag_food_parent_class)->finalize (object);
}

static void
mag_food_class_init (MagFoodClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = mag_food_finalize;
}

static void
mag_food_init (MagFood *self)
{
}

/* Most foods lack most of these; no text costs nothing. */
static char *
dup_text (const char *text)
{
  return text && text[0] != '\0' ? g_strdup (text) : NULL;
}

static char *
make_keys (const MagFoodFacts *facts)
{
  g_autofree char *text = g_strjoin (" ", facts->name, facts->usda ? facts->usda : "",
                                     facts->synonyms ? facts->synonyms : "", NULL);

  return mag_search_food_keys_new (text);
}

/**
 * mag_food_new: (skip)
 * @facts: what is known of it
 *
 * Returns: (transfer full): the food
 */
MagFood *
mag_food_new (const MagFoodFacts *facts)
{
  MagFood *self = g_object_new (MAG_TYPE_FOOD, NULL);

  g_strlcpy (self->ndb, facts->ndb, sizeof (self->ndb));
  self->id = dup_text (facts->id);
  self->name = g_strdup (facts->name);
  self->usda = dup_text (facts->usda);
  self->synonyms = dup_text (facts->synonyms);
  self->state = dup_text (facts->state);
  self->contains = dup_text (facts->contains);
  self->note = dup_text (facts->note);
  self->serving = dup_text (facts->serving);
  self->serving_label = dup_text (facts->serving_label);
  self->keys = facts->keys && facts->keys[0] ? g_strdup (facts->keys) : make_keys (facts);
  self->serving_grams = facts->serving_grams;
  self->group = facts->group;
  self->hidden = facts->hidden != FALSE;
  self->vegan = facts->vegan != FALSE;
  self->vegetarian = facts->vegetarian != FALSE;
  for (guint i = 0; i < MAG_N_NUTRIENTS; i++)
    self->nutrients[i] = facts->nutrients[i];

  return self;
}

/**
 * mag_food_get_ndb:
 *
 * Returns: the five digits by which USDA's table knows it
 */
const char *
mag_food_get_ndb (MagFood *self)
{
  return self->ndb;
}

/**
 * mag_food_get_id:
 *
 * Returns: (nullable): the key that articles use, or %NULL for a food without a plain name
 */
const char *
mag_food_get_id (MagFood *self)
{
  return self->id;
}

/**
 * mag_food_get_name:
 *
 * Returns: its plain name; for others USDA's, turned round
 */
const char *
mag_food_get_name (MagFood *self)
{
  return self->name;
}

/**
 * mag_food_get_usda_name:
 *
 * Returns: USDA's description, letter by letter
 */
const char *
mag_food_get_usda_name (MagFood *self)
{
  return self->usda ? self->usda : self->name;
}

/**
 * mag_food_get_state:
 *
 * Returns: raw, cooked, dried ...; an empty text where that is not known
 */
const char *
mag_food_get_state (MagFood *self)
{
  return self->state ? self->state : "";
}

/**
 * mag_food_get_note:
 *
 * Returns: a remark on its figures, or an empty text
 */
const char *
mag_food_get_note (MagFood *self)
{
  return self->note ? self->note : "";
}

/**
 * mag_food_dup_synonyms:
 *
 * Returns: (transfer full): its other names
 */
GStrv
mag_food_dup_synonyms (MagFood *self)
{
  return g_strsplit (self->synonyms ? self->synonyms : "", "|", -1);
}

/**
 * mag_food_dup_contains:
 *
 * Returns: (transfer full): what it contains that some people must avoid, as `gluten`. That something is not
 *   named does not mean that it is not in it.
 */
GStrv
mag_food_dup_contains (MagFood *self)
{
  return g_strsplit (self->contains ? self->contains : "", "|", -1);
}

MagFoodGroup
mag_food_get_group (MagFood *self)
{
  return self->group;
}

/**
 * mag_food_get_curated:
 *
 * Returns: whether it has a plain name, and is shown by default
 */
gboolean
mag_food_get_curated (MagFood *self)
{
  return self->id != NULL;
}

/**
 * mag_food_get_hidden:
 *
 * Returns: whether it is a brand's, a restaurant's, for babies or raw meat
 */
gboolean
mag_food_get_hidden (MagFood *self)
{
  return self->hidden;
}

/**
 * mag_food_get_vegan:
 *
 * Returns: whether somebody has said that it is vegan
 */
gboolean
mag_food_get_vegan (MagFood *self)
{
  return self->vegan;
}

/**
 * mag_food_get_vegetarian:
 *
 * Returns: whether somebody has said that it is vegetarian
 */
gboolean
mag_food_get_vegetarian (MagFood *self)
{
  return self->vegetarian;
}

/**
 * mag_food_get_serving:
 *
 * Returns: (nullable): the id of its usual serving among its measures
 */
const char *
mag_food_get_serving (MagFood *self)
{
  return self->serving;
}

/**
 * mag_food_get_serving_label:
 *
 * Returns: (nullable): its usual serving in words
 */
const char *
mag_food_get_serving_label (MagFood *self)
{
  return self->serving_label;
}

/**
 * mag_food_get_serving_grams:
 *
 * Returns: the weight of its usual serving, or not a number where it has none
 */
double
mag_food_get_serving_grams (MagFood *self)
{
  return self->serving_grams;
}

/**
 * mag_food_get_nutrient:
 * @nutrient: a nutrient
 *
 * Returns: how much of it is in 100 grams, or not a number where USDA has no value
 */
double
mag_food_get_nutrient (MagFood     *self,
                       MagNutrient  nutrient)
{
  return self->nutrients[nutrient];
}

/**
 * mag_food_get_amount:
 * @nutrient: a nutrient
 * @grams: a weight
 *
 * Returns: how much of the nutrient is in that much of the food, not rounded
 */
double
mag_food_get_amount (MagFood     *self,
                     MagNutrient  nutrient,
                     double       grams)
{
  return self->nutrients[nutrient] * grams / 100.0;
}

/**
 * mag_food_get_keys:
 *
 * Returns: the words that it is found by, with a space before and behind each
 */
const char *
mag_food_get_keys (MagFood *self)
{
  return self->keys;
}
