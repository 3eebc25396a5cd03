// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config.h"

#include "mag-food-ranking.h"

#include <math.h>
#include <string.h>

#include "mag-test-content.h"
#include "mag-test-foods.h"

static MagFoodTable *table;

/* The same by hand: take what matches, and sort all of it. */
static int
compare_by_hand (gconstpointer a,
                 gconstpointer b,
                 gpointer      user_data)
{
  MagFood *first = *(MagFood **) a, *second = *(MagFood **) b;
  double x = mag_food_query_get_value (user_data, first), y = mag_food_query_get_value (user_data, second);
  double distance = isnan (x) || isnan (y) ? isnan (x) - isnan (y) : (x < y) - (x > y);
  int names = g_ascii_strcasecmp (mag_food_get_name (first), mag_food_get_name (second));

  if (distance != 0)
    return distance < 0 ? -1 : 1;

  return names != 0 ? names : g_strcmp0 (mag_food_get_ndb (first), mag_food_get_ndb (second));
}

static GPtrArray *
rank_by_hand (MagFoodTable *foods,
              MagFoodQuery *query)
{
  GPtrArray *ranked = g_ptr_array_new ();

  for (guint i = 0; i < mag_food_table_get_n_foods (foods); i++)
    if (mag_food_query_matches (query, mag_food_table_get_food (foods, i)))
      g_ptr_array_add (ranked, mag_food_table_get_food (foods, i));
  g_ptr_array_sort_with_data (ranked, compare_by_hand, query);

  return ranked;
}

static void
assert_as_by_hand (MagFoodRanking *ranking)
{
  MagFoodQuery *query = mag_food_ranking_get_query (ranking);
  g_autoptr (GPtrArray) expected = rank_by_hand (mag_food_ranking_get_table (ranking), query);

  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (ranking)), ==, expected->len);
  g_assert_cmpuint (mag_food_ranking_get_n_foods (ranking), ==, expected->len);
  for (guint i = 0; i < expected->len; i++)
    {
      g_autoptr (MagFood) item = g_list_model_get_item (G_LIST_MODEL (ranking), i);

      g_assert_true (item == g_ptr_array_index (expected, i));
      g_assert_true (mag_food_ranking_get_food (ranking, i) == item);
    }
}

/* Every order, of every nutrient, of all foods. */
static void
test_all_orders (void)
{
  g_autoptr (MagFoodRanking) ranking = mag_food_ranking_new (table);
  g_autoptr (MagFoodQuery) plain = mag_food_query_new ();
  g_autoptr (MagFoodQuery) everything = mag_food_query_with_hidden (plain, TRUE);
  g_autoptr (MagFoodQuery) query = mag_food_query_with_intake (everything, 320);

  for (MagFoodBasis basis = 0; basis < MAG_N_FOOD_BASES; basis++)
    for (MagNutrient nutrient = 0; nutrient < MAG_N_NUTRIENTS; nutrient++)
      {
        g_autoptr (MagFoodQuery) ranked = mag_food_query_with_rank (query, basis, nutrient);

        mag_food_ranking_set_query (ranking, ranked);
        g_assert_false (mag_food_ranking_get_pending (ranking));
        assert_as_by_hand (ranking);
      }
}

static void
test_filters (void)
{
  static const char *const locations[] = {
    "food", "food?q=beans", "food?group=legumes", "food?diet=vegan&rank=100g", "food?all=1&q=rice&rank=100kcal",
    "food?brands=1", "food?q=nothing%20at%20all", "food?diet=vegetarian&nutrient=iron&group=vegetables",
  };
  g_autoptr (MagFoodRanking) ranking = mag_food_ranking_new (table);

  g_assert_cmpuint (mag_food_ranking_get_n_foods (ranking), ==, 0);
  for (guint i = 0; i < G_N_ELEMENTS (locations); i++)
    {
      g_autoptr (MagLocation) location = mag_location_parse (locations[i], NULL);
      g_autoptr (MagFoodQuery) query = mag_food_query_new_for_location (location);

      mag_food_ranking_set_query (ranking, query);
      assert_as_by_hand (ranking);
    }
}

/* Which beans have most? */
static void
test_beans (void)
{
  g_autoptr (MagFoodRanking) ranking = mag_food_ranking_new (table);
  g_autoptr (MagFoodQuery) query = mag_food_query_new ();
  g_autoptr (MagFoodQuery) beans = mag_food_query_with_text (query, "beans");

  mag_food_ranking_set_query (ranking, beans);
  g_assert_cmpuint (mag_food_ranking_get_n_foods (ranking), >, 5);
  g_assert_cmpfloat (mag_food_ranking_get_value (ranking, 0), >=, mag_food_ranking_get_value (ranking, 1));
  g_assert_cmpfloat (mag_food_ranking_get_most (ranking), ==, mag_food_ranking_get_value (ranking, 0));
}

/* Keeps a copy of the list by what it is told, and holds it to the list. */
static void
items_changed_cb (GListModel *model,
                  guint       position,
                  guint       removed,
                  guint       added,
                  GPtrArray  *copy)
{
  g_ptr_array_remove_range (copy, position, removed);
  for (guint i = 0; i < added; i++)
    g_ptr_array_insert (copy, (gint) (position + i), g_list_model_get_item (model, position + i));

  g_assert_cmpuint (copy->len, ==, g_list_model_get_n_items (model));
  for (guint i = 0; i < copy->len; i += 97)
    g_assert_true (mag_food_ranking_get_food (MAG_FOOD_RANKING (model), i) == g_ptr_array_index (copy, i));
}

/* Types words letter by letter, and takes them back. */
static void
type (MagFoodRanking *ranking,
      MagFoodQuery   *query,
      const char     *text,
      gint64         *longest)
{
  for (int direction = 1; direction >= 0; direction--)
    for (glong n = 0; n <= (glong) strlen (text); n++)
      {
        g_autofree char *typed = g_strndup (text, direction ? (gsize) n : strlen (text) - (gsize) n);
        g_autoptr (MagFoodQuery) next = mag_food_query_with_text (query, typed);
        gint64 start = g_get_monotonic_time ();

        mag_food_ranking_set_query (ranking, next);
        *longest = MAX (*longest, g_get_monotonic_time () - start);
        if (n % 3 == 0)
          g_main_context_iteration (NULL, FALSE);
      }
}

static void
test_typing (void)
{
  g_autoptr (MagFoodRanking) ranking = mag_food_ranking_new (table);
  g_autoptr (MagFoodQuery) query = mag_food_query_new ();
  g_autoptr (MagFoodQuery) everything = mag_food_query_with_hidden (query, TRUE);
  g_autoptr (GPtrArray) copy = g_ptr_array_new_with_free_func (g_object_unref);
  gint64 longest = 0;

  g_signal_connect (ranking, "items-changed", G_CALLBACK (items_changed_cb), copy);
  type (ranking, everything, "black beans boiled", &longest);
  type (ranking, everything, "berries", &longest);
  assert_as_by_hand (ranking);
  g_test_message ("the longest answer took %.2f ms", (double) longest / 1000.0);
}

static void
wait_until_done (MagFoodRanking *ranking,
                 gint64         *longest)
{
  while (mag_food_ranking_get_pending (ranking))
    {
      gint64 start = g_get_monotonic_time ();

      g_main_context_iteration (NULL, TRUE);
      *longest = MAX (*longest, g_get_monotonic_time () - start);
    }
}

/* A hundred thousand foods, put in order, typed and filtered: nobody waits longer than 50 ms at once. */
static void
test_hundred_thousand (void)
{
  g_autoptr (MagFoodTable) large = mag_test_foods_new_made_up (100000, 7);
  g_autoptr (MagFoodRanking) ranking = mag_food_ranking_new (large);
  g_autoptr (MagFoodQuery) query = mag_food_query_new ();
  g_autoptr (MagFoodQuery) everything = mag_food_query_with_hidden (query, TRUE);
  g_autoptr (MagFoodQuery) vegan = mag_food_query_with_diet (everything, TRUE, FALSE);
  gint64 longest = 0;

  mag_food_ranking_set_query (ranking, everything);
  wait_until_done (ranking, &longest);
  type (ranking, everything, "dried oats", &longest);
  wait_until_done (ranking, &longest);
  mag_food_ranking_set_query (ranking, vegan);
  wait_until_done (ranking, &longest);
  assert_as_by_hand (ranking);

  g_test_message ("the longest slice took %.2f ms", (double) longest / 1000.0);
  if (g_test_perf ())
    g_assert_cmpint (longest, <, 50000);
}

/* Paper waits for all of it. */
static void
test_finish (void)
{
  g_autoptr (MagFoodTable) large = mag_test_foods_new_made_up (20000, 3);
  g_autoptr (MagFoodRanking) ranking = mag_food_ranking_new (large);
  g_autoptr (MagFoodQuery) query = mag_food_query_new ();

  mag_food_ranking_set_query (ranking, query);
  mag_food_ranking_finish (ranking);
  g_assert_false (mag_food_ranking_get_pending (ranking));
  assert_as_by_hand (ranking);
}

/* A ranking that goes away in the middle of its work leaves nothing behind. */
static void
test_interrupted (void)
{
  g_autoptr (MagFoodTable) large = mag_test_foods_new_made_up (20000, 3);
  g_autoptr (MagFoodQuery) query = mag_food_query_new ();
  MagFoodRanking *ranking = mag_food_ranking_new (large);

  mag_food_ranking_set_query (ranking, query);
  g_assert_true (mag_food_ranking_get_pending (ranking));
  g_assert_finalize_object (ranking);
  while (g_main_context_iteration (NULL, FALSE));
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

  g_test_add_func ("/food-ranking/all-orders", test_all_orders);
  g_test_add_func ("/food-ranking/filters", test_filters);
  g_test_add_func ("/food-ranking/beans", test_beans);
  g_test_add_func ("/food-ranking/typing", test_typing);
  g_test_add_func ("/food-ranking/hundred-thousand", test_hundred_thousand);
  g_test_add_func ("/food-ranking/finish", test_finish);
  g_test_add_func ("/food-ranking/interrupted", test_interrupted);

  status = g_test_run ();
  g_assert_finalize_object (table);

  return status;
}
