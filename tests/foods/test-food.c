// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config.h"

#include "mag-food.h"

#include <math.h>
#include <string.h>

static MagFoodFacts
get_facts (void)
{
  MagFoodFacts facts = {
    .ndb = "20038",
    .id = "oats",
    .name = "Crème fraîche of oats",
    .usda = "Oats, 1\" flakes",
    .synonyms = "porridge oats|rolled oats",
    .state = "dry",
    .contains = "gluten|milk",
    .serving = "half-cup",
    .serving_label = "half a cup",
    .serving_grams = 40.5,
    .group = MAG_FOOD_GROUP_CEREALS,
    .vegetarian = TRUE,
  };

  for (guint i = 0; i < MAG_N_NUTRIENTS; i++)
    facts.nutrients[i] = NAN;
  facts.nutrients[MAG_NUTRIENT_MAGNESIUM] = 138.5;

  return facts;
}

static void
test_facts (void)
{
  MagFoodFacts facts = get_facts ();
  g_autoptr (MagFood) food = mag_food_new (&facts);
  g_auto (GStrv) synonyms = mag_food_dup_synonyms (food);
  g_auto (GStrv) contains = mag_food_dup_contains (food);

  g_assert_cmpstr (mag_food_get_ndb (food), ==, "20038");
  g_assert_cmpstr (mag_food_get_id (food), ==, "oats");
  g_assert_cmpstr (mag_food_get_name (food), ==, "Crème fraîche of oats");
  g_assert_cmpstr (mag_food_get_usda_name (food), ==, "Oats, 1\" flakes");
  g_assert_cmpstr (mag_food_get_state (food), ==, "dry");
  g_assert_cmpstr (mag_food_get_note (food), ==, "");
  g_assert_cmpstrv (synonyms, ((const char *[]) { "porridge oats", "rolled oats", NULL }));
  g_assert_cmpstrv (contains, ((const char *[]) { "gluten", "milk", NULL }));
  g_assert_cmpint (mag_food_get_group (food), ==, MAG_FOOD_GROUP_CEREALS);
  g_assert_true (mag_food_get_curated (food));
  g_assert_true (mag_food_get_vegetarian (food));
  g_assert_false (mag_food_get_vegan (food));
  g_assert_cmpstr (mag_food_get_serving (food), ==, "half-cup");
  g_assert_cmpstr (mag_food_get_serving_label (food), ==, "half a cup");
  g_assert_cmpfloat (mag_food_get_serving_grams (food), ==, 40.5);
}

static void
test_amounts (void)
{
  MagFoodFacts facts = get_facts ();
  g_autoptr (MagFood) food = mag_food_new (&facts);

  g_assert_cmpfloat (mag_food_get_nutrient (food, MAG_NUTRIENT_MAGNESIUM), ==, 138.5);
  g_assert_cmpfloat (mag_food_get_amount (food, MAG_NUTRIENT_MAGNESIUM, 50.0), ==, 69.25);
  g_assert_true (isnan (mag_food_get_amount (food, MAG_NUTRIENT_ZINC, 50.0)));
}

static void
test_keys (void)
{
  MagFoodFacts facts = get_facts ();
  g_autoptr (MagFood) food = mag_food_new (&facts);

  g_assert_cmpstr (mag_food_get_keys (food), ==,
                   " creme fraiche of oats oat 1 flakes flake porridge rolled ");
}

static void
test_groups (void)
{
  for (MagFoodGroup group = MAG_FOOD_GROUP_NUTS; group < MAG_N_FOOD_GROUPS; group++)
    {
      MagFoodGroup again = MAG_FOOD_GROUP_NONE;

      g_assert_true (mag_food_group_from_nick (mag_food_group_get_nick (group), &again));
      g_assert_cmpint (again, ==, group);
      g_assert_cmpint (strlen (mag_food_group_get_name (group)), >, 3);
    }
  g_assert_false (mag_food_group_from_nick ("", &(MagFoodGroup) { 0 }));
  g_assert_false (mag_food_group_from_nick ("stones", &(MagFoodGroup) { 0 }));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/food/facts", test_facts);
  g_test_add_func ("/food/amounts", test_amounts);
  g_test_add_func ("/food/keys", test_keys);
  g_test_add_func ("/food/groups", test_groups);

  return g_test_run ();
}
