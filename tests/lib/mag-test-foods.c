// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Tables of foods that nobody has ever eaten, of any length, for tests and measurements. */

#include "config.h"

#include "mag-test-foods.h"

#include <math.h>

static const char *const kinds[] = {
  "Beans", "Bread", "Cheese", "Cookies", "Fish", "Nuts", "Oats", "Peas", "Rice", "Soup", "Tomatoes", "Yogurt",
};
static const char *const sorts[] = {
  "black", "brown", "cooked", "dried", "fresh", "green", "hearty", "light", "plain", "red", "salted", "white", "whole",
};

static double
random_amount (GRand  *rand,
               double  most)
{
  return g_rand_int_range (rand, 0, 12) == 0 ? NAN : floor (g_rand_double_range (rand, 0, most * 100)) / 100;
}

static MagFood *
new_food (GRand *rand,
          guint  number)
{
  g_autofree char *ndb = g_strdup_printf ("%06u", number);
  g_autofree char *name = g_strdup_printf ("%s, %s, %s, no. %u",
                                           kinds[g_rand_int_range (rand, 0, G_N_ELEMENTS (kinds))],
                                           sorts[g_rand_int_range (rand, 0, G_N_ELEMENTS (sorts))],
                                           sorts[g_rand_int_range (rand, 0, G_N_ELEMENTS (sorts))], number);
  MagFoodFacts facts = {
    .ndb = ndb,
    .id = g_rand_boolean (rand) ? ndb : NULL,
    .name = name,
    .serving = "serving",
    .serving_label = "1 serving",
    .serving_grams = random_amount (rand, 250),
    .group = g_rand_int_range (rand, MAG_FOOD_GROUP_NUTS, MAG_N_FOOD_GROUPS),
    .hidden = g_rand_int_range (rand, 0, 5) == 0,
    .vegan = g_rand_boolean (rand),
    .vegetarian = TRUE,
  };

  for (guint i = 0; i < MAG_N_NUTRIENTS; i++)
    facts.nutrients[i] = random_amount (rand, i == MAG_NUTRIENT_ENERGY ? 900 : 400);

  return mag_food_new (&facts);
}

/**
 * mag_test_foods_new_made_up:
 * @n: how many
 * @seed: what makes them differ; the same seed makes the same foods
 *
 * Returns: (transfer full): the table
 */
MagFoodTable *
mag_test_foods_new_made_up (guint   n,
                            guint32 seed)
{
  g_autoptr (GPtrArray) foods = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GRand) rand = g_rand_new_with_seed (seed);

  for (guint i = 0; i < n; i++)
    g_ptr_array_add (foods, new_food (rand, i));

  return mag_food_table_new_from_foods (foods);
}
