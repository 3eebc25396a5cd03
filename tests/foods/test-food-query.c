// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config.h"

#include "mag-food-query.h"

#include <locale.h>
#include <math.h>
#include <string.h>

#include "mag-food-table.h"
#include "mag-test-content.h"

static MagFoodTable *table;

/* What people type, and a food with a plain name that they must find by it. */
static const struct
{
  const char *text;
  const char *id;
} searches[] = {
  { "almonds", "almonds" },
  { "ALMOND", "almonds" },
  { "álmönds", "almonds" },
  { "black beans", "black-beans" },
  { "beans black", "black-beans" },
  { "black bean", "black-beans" },
  { "beans bla", "black-beans" },
  { "garbanzo", "chickpeas" },
  { "garbanzos", "chickpeas" },
  { "chick pea", "chickpeas" },
  { "porridge", "oatmeal" },
  { "wholemeal bread", "whole-wheat-bread" },
  { "whole wheat", "whole-wheat-bread" },
  { "prawn", "shrimp" },
  { "prawns", "shrimp" },
  { "linseed", "flaxseed" },
  { "strawberry", "strawberries" },
  { "blueberry", "blueberries" },
  { "tomatoes", "tomato" },
  { "yoghurt", "yogurt" },
  { "jacket potatoes", "potato-baked" },
  { "seeds pumpkin", "pumpkin-seeds" },
  { "squash seed kernels", "pumpkin-seeds" },
  { "soya bean", "soybeans" },
};

static MagFoodQuery *
new_for_text (const char *text)
{
  g_autoptr (MagFoodQuery) query = mag_food_query_new ();

  return mag_food_query_with_text (query, text);
}

static void
test_search (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (searches); i++)
    {
      g_autoptr (MagFoodQuery) query = new_for_text (searches[i].text);
      MagFood *food = mag_food_table_find_by_id (table, searches[i].id);

      if (!mag_food_query_matches (query, food))
        g_error ("“%s” does not find %s:%s", searches[i].text, searches[i].id, mag_food_get_keys (food));
    }
}

static guint
count (MagFoodQuery *query)
{
  guint n = 0;

  for (guint i = 0; i < mag_food_table_get_n_foods (table); i++)
    n += mag_food_query_matches (query, mag_food_table_get_food (table, i));

  return n;
}

/* British words find what USDA calls by American ones, behind the switch, too. */
static void
test_everything (void)
{
  g_autoptr (MagFoodQuery) query = new_for_text ("aubergine");
  g_autoptr (MagFoodQuery) everything = mag_food_query_with_everything (query, TRUE);
  g_autoptr (MagFoodQuery) american = mag_food_query_with_text (everything, "eggplant");
  g_autoptr (MagFoodQuery) nonsense = mag_food_query_with_text (everything, "xyzzy");
  g_autoptr (MagFoodQuery) kellogg = mag_food_query_with_text (everything, "kellogg");
  g_autoptr (MagFoodQuery) brands = mag_food_query_with_hidden (kellogg, TRUE);

  g_assert_cmpuint (count (everything), >, 2);
  g_assert_cmpuint (count (everything), ==, count (american));
  g_assert_cmpuint (count (nonsense), ==, 0);
  g_assert_cmpuint (count (kellogg), ==, 0);
  g_assert_cmpuint (count (brands), >, 20);
}

/* A word that does not begin a word finds nothing by its middle, nor a word that is only like a plural. */
static void
test_no_match (void)
{
  g_autoptr (MagFoodQuery) middle = new_for_text ("monds");
  g_autoptr (MagFoodQuery) two = new_for_text ("almonds bread");
  g_autoptr (MagFoodQuery) cas = new_for_text ("cas");

  g_assert_false (mag_food_query_matches (middle, mag_food_table_find_by_id (table, "almonds")));
  g_assert_false (mag_food_query_matches (two, mag_food_table_find_by_id (table, "almonds")));
  g_assert_true (mag_food_query_matches (cas, mag_food_table_find_by_id (table, "cashews")));
  g_assert_false (mag_food_query_matches (cas, mag_food_table_find_by_id (table, "cabbage-boiled")));
}

static void
test_filters (void)
{
  g_autoptr (MagFoodQuery) all = mag_food_query_new ();
  g_autoptr (MagFoodQuery) legumes = mag_food_query_with_group (all, MAG_FOOD_GROUP_LEGUMES);
  g_autoptr (MagFoodQuery) vegan = mag_food_query_with_diet (all, TRUE, FALSE);
  g_autoptr (MagFoodQuery) vegetarian = mag_food_query_with_diet (all, FALSE, TRUE);

  g_assert_true (mag_food_query_matches (legumes, mag_food_table_find_by_id (table, "lentils")));
  g_assert_false (mag_food_query_matches (legumes, mag_food_table_find_by_id (table, "milk")));
  g_assert_false (mag_food_query_matches (vegan, mag_food_table_find_by_id (table, "milk")));
  g_assert_true (mag_food_query_matches (vegetarian, mag_food_table_find_by_id (table, "milk")));
  g_assert_false (mag_food_query_matches (vegetarian, mag_food_table_find_by_id (table, "salmon")));
  g_assert_cmpuint (count (vegan), <, count (vegetarian));
  g_assert_cmpuint (count (vegetarian), <, count (all));
}

static void
test_values (void)
{
  g_autoptr (MagFoodQuery) serving = mag_food_query_new ();
  g_autoptr (MagFoodQuery) hundred = mag_food_query_with_rank (serving, MAG_FOOD_BASIS_100_G, MAG_NUTRIENT_IRON);
  g_autoptr (MagFoodQuery) energy = mag_food_query_with_rank (serving, MAG_FOOD_BASIS_100_KCAL, MAG_NUTRIENT_MAGNESIUM);
  g_autoptr (MagFoodQuery) share = mag_food_query_with_rank (serving, MAG_FOOD_BASIS_SHARE, MAG_NUTRIENT_IRON);
  g_autoptr (MagFoodQuery) of_320 = mag_food_query_with_intake (share, 320);
  MagFood *seeds = mag_food_table_find_by_id (table, "pumpkin-seeds");
  g_autofree char *milligrams = mag_food_query_dup_value (serving, seeds);
  g_autofree char *percent = mag_food_query_dup_value (of_320, seeds);
  g_autofree char *nothing = mag_food_query_dup_value (share, seeds);

  g_assert_cmpfloat_with_epsilon (mag_food_query_get_value (serving, seeds), 155.925, 0.0001);
  g_assert_cmpfloat_with_epsilon (mag_food_query_get_value (hundred, seeds), 8.07, 0.0001);
  g_assert_cmpfloat_with_epsilon (mag_food_query_get_value (energy, seeds), 550.0 / 5.74, 0.0001);
  g_assert_cmpfloat_with_epsilon (mag_food_query_get_value (of_320, seeds), 155.925 / 3.2, 0.0001);
  g_assert_cmpstr (milligrams, ==, "156\u00a0mg");
  g_assert_cmpstr (percent, ==, "49\u00a0%");
  g_assert_cmpstr (nothing, ==, "no value");
  g_assert_true (isnan (mag_food_query_get_value (energy, mag_food_table_find_by_id (table, "tap-water"))));
}

static const char *const locations[] = {
  "food",
  "food?group=legumes",
  "food?diet=vegan&nutrient=vitamin-c&rank=100g",
  "food?all=1&group=nuts&q=brazil%20nuts&rank=share",
  "food?brands=1&diet=vegetarian&rank=100kcal",
};

static void
test_location (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (locations); i++)
    {
      g_autoptr (MagLocation) location = mag_location_parse (locations[i], NULL);
      g_autoptr (MagFoodQuery) query = mag_food_query_new_for_location (location);
      g_autoptr (MagLocation) again = mag_food_query_to_location (query);
      g_autofree char *text = mag_location_to_string (again);

      g_assert_cmpstr (text, ==, locations[i]);
    }
}

static void
test_bad_location (void)
{
  g_autoptr (MagLocation) location = mag_location_parse ("food?group=stones&rank=luck&nutrient=gold&diet=air&all=yes", NULL);
  g_autoptr (MagFoodQuery) query = mag_food_query_new_for_location (location);
  g_autoptr (MagFoodQuery) plain = mag_food_query_new ();

  g_assert_true (mag_food_query_equal (query, plain));
}

/* What a longer text finds is part of what the shorter one finds, where it says so; for every pair of beginnings
 * of words that people type. */
static void
test_refines (void)
{
  g_autoptr (MagFoodQuery) group = NULL;
  g_autoptr (MagFoodQuery) beans = new_for_text ("beans");
  g_autoptr (MagFoodQuery) bean = new_for_text ("bean");
  g_autoptr (MagFoodQuery) berrie = new_for_text ("berrie");
  g_autoptr (MagFoodQuery) berries = new_for_text ("berries");
  g_autoptr (MagFoodQuery) black = new_for_text ("bean black");

  group = mag_food_query_with_group (beans, MAG_FOOD_GROUP_LEGUMES);
  g_assert_true (mag_food_query_refines (beans, bean));
  g_assert_true (mag_food_query_refines (black, bean));
  g_assert_false (mag_food_query_refines (bean, beans));
  g_assert_false (mag_food_query_refines (berries, berrie));
  g_assert_false (mag_food_query_refines (group, beans));

  for (guint i = 0; i < G_N_ELEMENTS (searches); i++)
    for (const char *p = searches[i].text; *p; p = g_utf8_next_char (p))
      {
        g_autofree char *text = g_strndup (searches[i].text, (gsize) (p - searches[i].text));
        g_autofree char *longer = g_strndup (searches[i].text, (gsize) (g_utf8_next_char (p) - searches[i].text));
        g_autoptr (MagFoodQuery) first = new_for_text (text);
        g_autoptr (MagFoodQuery) second = new_for_text (longer);

        for (guint j = 0; mag_food_query_refines (second, first) && j < mag_food_table_get_n_foods (table); j++)
          if (mag_food_query_matches (second, mag_food_table_get_food (table, j)))
            g_assert_true (mag_food_query_matches (first, mag_food_table_get_food (table, j)));
      }
}

static void
test_title (void)
{
  g_autoptr (MagLocation) location = mag_location_parse ("food?group=legumes&diet=vegan&rank=100g&nutrient=vitamin-c", NULL);
  g_autoptr (MagFoodQuery) query = mag_food_query_new_for_location (location);
  g_autofree char *title = mag_food_query_dup_title (query);

  g_assert_cmpstr (title, ==, "Beans, peas and lentils, vegan: Vitamin C in 100 grams");
}

/* The words are English there too, as long as nobody has translated them. */
static void
test_turkish (void)
{
  g_autoptr (MagLocation) location = mag_location_parse ("food?nutrient=iron", NULL);
  g_autoptr (MagFoodQuery) query = mag_food_query_new_for_location (location);
  g_autofree char *title = NULL;

  if (!setlocale (LC_ALL, "tr_TR.UTF-8"))
    {
      g_test_skip ("there is no Turkish locale here");
      return;
    }
  title = mag_food_query_dup_title (query);
  setlocale (LC_ALL, "C.UTF-8");
  g_assert_nonnull (strstr (title, "iron"));
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (MagCollection) collection = NULL;
  int status;

  g_test_init (&argc, &argv, NULL);
  collection = mag_test_content_open_built ();
  table = mag_food_table_load (collection);

  g_test_add_func ("/food-query/search", test_search);
  g_test_add_func ("/food-query/everything", test_everything);
  g_test_add_func ("/food-query/no-match", test_no_match);
  g_test_add_func ("/food-query/filters", test_filters);
  g_test_add_func ("/food-query/values", test_values);
  g_test_add_func ("/food-query/location", test_location);
  g_test_add_func ("/food-query/bad-location", test_bad_location);
  g_test_add_func ("/food-query/refines", test_refines);
  g_test_add_func ("/food-query/title", test_title);
  g_test_add_func ("/food-query/turkish", test_turkish);

  status = g_test_run ();
  g_assert_finalize_object (table);

  return status;
}
