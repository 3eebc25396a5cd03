// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Which foods to show, and in which order: what a query is made of. What it does with a food is in
 * mag-food-query-match.c, how a location says it in mag-food-query-location.c. */

#include "config.h"

#include "mag-food-query-private.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "mag-search-food-keys.h"
#include "mag-search-words.h"

G_DEFINE_BOXED_TYPE (MagFoodQuery, mag_food_query, mag_food_query_ref, mag_food_query_unref)

G_DEFINE_ENUM_TYPE (MagFoodBasis, mag_food_basis,
                    G_DEFINE_ENUM_VALUE (MAG_FOOD_BASIS_SERVING, "serving"),
                    G_DEFINE_ENUM_VALUE (MAG_FOOD_BASIS_100_G, "100g"),
                    G_DEFINE_ENUM_VALUE (MAG_FOOD_BASIS_100_KCAL, "100kcal"),
                    G_DEFINE_ENUM_VALUE (MAG_FOOD_BASIS_SHARE, "share"))

static const char *const basis_names[] = {
  [MAG_FOOD_BASIS_SERVING] = N_("In a usual serving"),
  [MAG_FOOD_BASIS_100_G] = N_("In 100 grams"),
  [MAG_FOOD_BASIS_100_KCAL] = N_("In 100 kilocalories"),
  [MAG_FOOD_BASIS_SHARE] = N_("Share of the daily need in a usual serving"),
};

/**
 * mag_food_basis_get_name:
 *
 * Returns: what the reader chooses it by
 */
const char *
mag_food_basis_get_name (MagFoodBasis self)
{
  return _(basis_names[self]);
}

/**
 * mag_food_query_new:
 *
 * Returns: (transfer full): the query that the browser opens with: foods with plain names, by the magnesium in a
 *   usual serving
 */
MagFoodQuery *
mag_food_query_new (void)
{
  MagFoodQuery *self = g_rc_box_new0 (MagFoodQuery);

  self->text = g_strdup ("");
  self->starts = g_new0 (char *, 1);
  self->wholes = g_new0 (char *, 1);
  self->intake = NAN;

  return self;
}

/* A word begins behind a space, and a whole one has another behind it: so both are found in the keys. */
static void
set_text (MagFoodQuery *self,
          const char   *text)
{
  g_auto (GStrv) words = mag_search_words_typed (text);
  g_autoptr (GStrvBuilder) starts = g_strv_builder_new ();
  g_autoptr (GStrvBuilder) wholes = g_strv_builder_new ();

  for (guint i = 0; words[i]; i++)
    {
      g_autofree char *singular = mag_search_food_keys_singular (words[i]);

      g_strv_builder_take (starts, g_strconcat (" ", words[i], NULL));
      g_strv_builder_take (wholes, g_strconcat (" ", singular, " ", NULL));
    }
  g_clear_pointer (&self->starts, g_strfreev);
  g_clear_pointer (&self->wholes, g_strfreev);
  self->starts = g_strv_builder_end (starts);
  self->wholes = g_strv_builder_end (wholes);
  g_set_str (&self->text, text);
}

MagFoodQuery *
mag_food_query_ref (MagFoodQuery *self)
{
  return g_rc_box_acquire (self);
}

static void
query_clear (MagFoodQuery *self)
{
  g_clear_pointer (&self->text, g_free);
  g_clear_pointer (&self->starts, g_strfreev);
  g_clear_pointer (&self->wholes, g_strfreev);
}

void
mag_food_query_unref (MagFoodQuery *self)
{
  g_rc_box_release_full (self, (GDestroyNotify) query_clear);
}

static MagFoodQuery *
copy (MagFoodQuery *self)
{
  MagFoodQuery *other = g_rc_box_dup (sizeof (MagFoodQuery), self);

  other->text = g_strdup (self->text);
  other->starts = g_strdupv (self->starts);
  other->wholes = g_strdupv (self->wholes);

  return other;
}

/**
 * mag_food_query_with_text:
 * @text: what the reader typed
 *
 * Returns: (transfer full): the same query for that text
 */
MagFoodQuery *
mag_food_query_with_text (MagFoodQuery *self,
                          const char   *text)
{
  MagFoodQuery *other = copy (self);

  set_text (other, text);

  return other;
}

/**
 * mag_food_query_with_group:
 * @group: a group, or %MAG_FOOD_GROUP_NONE for all
 *
 * Returns: (transfer full): the same query for that group
 */
MagFoodQuery *
mag_food_query_with_group (MagFoodQuery *self,
                           MagFoodGroup  group)
{
  MagFoodQuery *other = copy (self);

  other->group = group;

  return other;
}

/**
 * mag_food_query_with_diet:
 * @vegan: whether only vegan foods are wanted
 * @vegetarian: whether only vegetarian foods are wanted
 *
 * Returns: (transfer full): the same query for that diet
 */
MagFoodQuery *
mag_food_query_with_diet (MagFoodQuery *self,
                          gboolean      vegan,
                          gboolean      vegetarian)
{
  MagFoodQuery *other = copy (self);

  other->vegan = vegan;
  other->vegetarian = vegetarian;

  return other;
}

/**
 * mag_food_query_with_everything:
 * @everything: whether foods without a plain name are wanted too
 *
 * Returns: (transfer full): the same query for these foods
 */
MagFoodQuery *
mag_food_query_with_everything (MagFoodQuery *self,
                                gboolean      everything)
{
  MagFoodQuery *other = copy (self);

  other->everything = everything;
  other->hidden = everything && self->hidden;

  return other;
}

/**
 * mag_food_query_with_hidden:
 * @hidden: whether brands, restaurants, food for babies and raw meat are wanted too, which includes everything
 *
 * Returns: (transfer full): the same query for these foods
 */
MagFoodQuery *
mag_food_query_with_hidden (MagFoodQuery *self,
                            gboolean      hidden)
{
  MagFoodQuery *other = copy (self);

  other->hidden = hidden;
  other->everything = hidden || self->everything;

  return other;
}

/**
 * mag_food_query_with_rank:
 * @basis: in what amount of a food
 * @nutrient: what counts
 *
 * Returns: (transfer full): the same query in that order, the most first
 */
MagFoodQuery *
mag_food_query_with_rank (MagFoodQuery *self,
                          MagFoodBasis  basis,
                          MagNutrient   nutrient)
{
  MagFoodQuery *other = copy (self);

  other->basis = basis;
  other->nutrient = nutrient;

  return other;
}

/**
 * mag_food_query_with_intake:
 * @milligrams: the magnesium in a day that shares are of, or not a number
 *
 * Returns: (transfer full): the same query for that intake
 */
MagFoodQuery *
mag_food_query_with_intake (MagFoodQuery *self,
                            double        milligrams)
{
  MagFoodQuery *other = copy (self);

  other->intake = milligrams;

  return other;
}

const char *
mag_food_query_get_text (MagFoodQuery *self)
{
  return self->text;
}

/**
 * mag_food_query_get_group:
 *
 * Returns: the group that is wanted; %MAG_FOOD_GROUP_NONE for all
 */
MagFoodGroup
mag_food_query_get_group (MagFoodQuery *self)
{
  return self->group;
}

gboolean
mag_food_query_get_vegan (MagFoodQuery *self)
{
  return self->vegan;
}

gboolean
mag_food_query_get_vegetarian (MagFoodQuery *self)
{
  return self->vegetarian;
}

/**
 * mag_food_query_get_everything:
 *
 * Returns: whether foods without a plain name are wanted too
 */
gboolean
mag_food_query_get_everything (MagFoodQuery *self)
{
  return self->everything;
}

/**
 * mag_food_query_get_hidden:
 *
 * Returns: whether brands, restaurants, food for babies and raw meat are wanted too
 */
gboolean
mag_food_query_get_hidden (MagFoodQuery *self)
{
  return self->hidden;
}

MagFoodBasis
mag_food_query_get_basis (MagFoodQuery *self)
{
  return self->basis;
}

/**
 * mag_food_query_get_nutrient:
 *
 * Returns: what the foods are ranked by: magnesium, where that is a share of its daily need
 */
MagNutrient
mag_food_query_get_nutrient (MagFoodQuery *self)
{
  return self->basis == MAG_FOOD_BASIS_SHARE ? MAG_NUTRIENT_MAGNESIUM : self->nutrient;
}

/**
 * mag_food_query_get_intake:
 *
 * Returns: the milligrams of magnesium in a day that shares are of; not a number where none was picked
 */
double
mag_food_query_get_intake (MagFoodQuery *self)
{
  return self->intake;
}
