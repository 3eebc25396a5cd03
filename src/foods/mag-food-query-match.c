// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* What a query does with a food. Every word of its text must begin a word of the food's names, or be one of
 * them in the singular; so case, accents, plural and the order of words do not matter. */

#include "config.h"

#include "mag-food-query-private.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

static gboolean
same_number (double a,
             double b)
{
  return a == b || (isnan (a) && isnan (b));
}

static gboolean
same_choice (MagFoodQuery *a,
             MagFoodQuery *b)
{
  return a->group == b->group && a->basis == b->basis && a->vegan == b->vegan && a->vegetarian == b->vegetarian
         && a->everything == b->everything && a->hidden == b->hidden && same_number (a->intake, b->intake)
         && mag_food_query_get_nutrient (a) == mag_food_query_get_nutrient (b);
}

/**
 * mag_food_query_equal:
 * @other: another query
 *
 * Returns: whether both ask for the same
 */
gboolean
mag_food_query_equal (MagFoodQuery *self,
                      MagFoodQuery *other)
{
  return same_choice (self, other) && g_str_equal (self->text, other->text);
}

/* Whether each of the words found by @other is found by what is there of @self's. */
static gboolean
words_refine (MagFoodQuery *self,
              MagFoodQuery *other)
{
  for (guint i = 0; other->starts[i]; i++)
    if (!self->starts[i] || !g_str_has_prefix (self->starts[i], other->starts[i])
        || !g_str_has_prefix (self->wholes[i], other->starts[i]))
      return FALSE;

  return TRUE;
}

/**
 * mag_food_query_refines:
 * @other: the query before
 *
 * Returns: whether every food that @self finds is among those that @other finds, in the same order, as it is
 *   while one types. %FALSE if that cannot be told.
 */
gboolean
mag_food_query_refines (MagFoodQuery *self,
                        MagFoodQuery *other)
{
  return same_choice (self, other) && words_refine (self, other);
}

/**
 * mag_food_query_matches:
 * @food: a food
 *
 * Returns: whether it is one of those to show
 */
gboolean
mag_food_query_matches (MagFoodQuery *self,
                        MagFood      *food)
{
  const char *keys = mag_food_get_keys (food);

  if ((!self->everything && !mag_food_get_curated (food)) || (!self->hidden && mag_food_get_hidden (food)))
    return FALSE;
  if (self->group != MAG_FOOD_GROUP_NONE && self->group != mag_food_get_group (food))
    return FALSE;
  if ((self->vegan && !mag_food_get_vegan (food)) || (self->vegetarian && !mag_food_get_vegetarian (food)))
    return FALSE;

  for (guint i = 0; self->starts[i]; i++)
    if (!strstr (keys, self->starts[i]) && !strstr (keys, self->wholes[i]))
      return FALSE;

  return TRUE;
}

/**
 * mag_food_query_get_value:
 * @food: a food
 *
 * Returns: what it is ranked by: an amount of the nutrient, or percent of the intake. Not a number where it
 *   has no value, no usual serving or no energy.
 */
double
mag_food_query_get_value (MagFoodQuery *self,
                          MagFood      *food)
{
  MagNutrient nutrient = mag_food_query_get_nutrient (self);
  double energy = mag_food_get_nutrient (food, MAG_NUTRIENT_ENERGY);

  switch (self->basis)
    {
    case MAG_FOOD_BASIS_100_G:
      return mag_food_get_nutrient (food, nutrient);
    case MAG_FOOD_BASIS_100_KCAL:
      return energy >= MAG_FOOD_LEAST_ENERGY ? mag_food_get_nutrient (food, nutrient) / energy * 100.0 : NAN;
    case MAG_FOOD_BASIS_SHARE:
      return mag_food_get_amount (food, nutrient, mag_food_get_serving_grams (food)) / self->intake * 100.0;
    case MAG_FOOD_BASIS_SERVING:
    default:
      return mag_food_get_amount (food, nutrient, mag_food_get_serving_grams (food));
    }
}

/**
 * mag_food_query_dup_value:
 * @food: a food
 *
 * Returns: (transfer full): what it is ranked by, for the reader, as "64 mg" or "15 %"
 */
char *
mag_food_query_dup_value (MagFoodQuery *self,
                          MagFood      *food)
{
  double value = mag_food_query_get_value (self, food);

  /* Translators: a share of the daily need, in percent. The space does not break. */
  if (self->basis == MAG_FOOD_BASIS_SHARE && !isnan (value))
    return g_strdup_printf (_("%.0f\u00a0%%"), value);

  return mag_nutrient_dup_amount (mag_food_query_get_nutrient (self), value);
}

static const char *
get_basis_words (MagFoodQuery *self)
{
  switch (self->basis)
    {
    case MAG_FOOD_BASIS_100_G:
      return _("in 100 grams");
    case MAG_FOOD_BASIS_100_KCAL:
      return _("in 100 kilocalories");
    case MAG_FOOD_BASIS_SHARE:
      return _("share of the daily need");
    case MAG_FOOD_BASIS_SERVING:
    default:
      return _("in a usual serving");
    }
}

/* Inside a sentence. Not g_utf8_strdown(), which makes ı of I where the desktop is Turkish, but the words are not. */
static char *
dup_small (const char *name)
{
  GString *small = g_string_new (NULL);

  g_string_append_unichar (small, g_unichar_tolower (g_utf8_get_char (name)));
  g_string_append (small, g_utf8_next_char (name));

  return g_string_free (small, FALSE);
}

/**
 * mag_food_query_dup_title:
 *
 * Returns: (transfer full): what the list is of, as "Beans, peas and lentils: magnesium in a usual serving"
 */
char *
mag_food_query_dup_title (MagFoodQuery *self)
{
  const char *nutrient = mag_nutrient_get_name (mag_food_query_get_nutrient (self));
  const char *group = self->group != MAG_FOOD_GROUP_NONE ? mag_food_group_get_name (self->group) : _("Foods");
  const char *diet = self->vegan ? _(", vegan") : self->vegetarian ? _(", vegetarian") : "";
  g_autofree char *small = dup_small (nutrient);

  if (mag_food_query_get_nutrient (self) == MAG_NUTRIENT_VITAMIN_C)
    g_set_str (&small, nutrient);

  /* Translators: which foods, "" or ", vegan", which nutrient, and in what amount of food */
  return g_strdup_printf (_("%s%s: %s %s"), group, diet, small, get_basis_words (self));
}
