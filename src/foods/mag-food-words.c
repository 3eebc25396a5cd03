// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Amounts of food in words, the same in every view. */

#include "config.h"

#include "mag-food-words.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

/**
 * mag_food_words_dup_measure:
 * @label: (nullable): a measure in words, which may say its weight already
 * @grams: its weight; not a number where there is none
 *
 * Returns: (transfer full): the measure with its weight
 */
char *
mag_food_words_dup_measure (const char *label,
                            double      grams)
{
  if (isnan (grams) || !label)
    return g_strdup (label ? label : _("no usual serving"));
  if (g_str_has_suffix (label, " g)") || g_str_has_suffix (label, " grams"))
    return g_strdup (label);

  /* Translators: a measure and its weight, as in “1 cup (172 g)” */
  return g_strdup_printf (_("%s (%.0f g)"), label, grams);
}

/**
 * mag_food_words_dup_count:
 * @count: how many of a measure
 *
 * Returns: (transfer full): the number without needless digits
 */
char *
mag_food_words_dup_count (double count)
{
  char digits[G_ASCII_DTOSTR_BUF_SIZE];
  char *end;

  g_snprintf (digits, sizeof digits, "%.2f", count);
  end = digits + strlen (digits);
  while (end[-1] == '0')
    end--;

  /* What is left may end in the decimal sign, which is neither a point nor one byte everywhere. */
  while (!g_ascii_isdigit (end[-1]))
    end--;

  return g_strndup (digits, (gsize) (end - digits));
}

/**
 * mag_food_words_get_grams:
 * @basis: what figures are for
 * @food: a food
 *
 * Returns: how much of the food that is; not a number where it has no such amount
 */
double
mag_food_words_get_grams (MagFoodBasis  basis,
                          MagFood      *food)
{
  double energy = mag_food_get_nutrient (food, MAG_NUTRIENT_ENERGY);

  switch (basis)
    {
    case MAG_FOOD_BASIS_100_G:
      return 100;
    case MAG_FOOD_BASIS_100_KCAL:
      return energy >= MAG_FOOD_LEAST_ENERGY ? 100 * 100 / energy : NAN;
    case MAG_FOOD_BASIS_SERVING:
    case MAG_FOOD_BASIS_SHARE:
    default:
      return mag_food_get_serving_grams (food);
    }
}

/**
 * mag_food_words_dup_amount:
 * @basis: what figures are for
 * @food: a food
 *
 * Returns: (transfer full): that amount of the food in words
 */
char *
mag_food_words_dup_amount (MagFoodBasis  basis,
                           MagFood      *food)
{
  double grams = mag_food_words_get_grams (basis, food);

  switch (basis)
    {
    case MAG_FOOD_BASIS_100_G:
      return g_strdup (_("100 g"));
    case MAG_FOOD_BASIS_100_KCAL:
      /* Translators: %.0f is a weight */
      return isnan (grams) ? g_strdup (_("100 kcal")) : g_strdup_printf (_("100 kcal (%.0f g)"), grams);
    case MAG_FOOD_BASIS_SERVING:
    case MAG_FOOD_BASIS_SHARE:
    default:
      return mag_food_words_dup_measure (mag_food_get_serving_label (food), grams);
    }
}
