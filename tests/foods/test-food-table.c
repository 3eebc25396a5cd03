// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config.h"

#include "mag-food-table.h"

#include <math.h>

#include "mag-source.h"
#include "mag-sqlite.h"
#include "mag-test-content.h"

static MagCollection *collection;
static MagFoodTable *table;

/* What the fact sheet of the National Institutes of Health prints, or USDA's own value where it prints another. */
static const struct
{
  const char *food;
  const char *measure;
  double      milligrams;
} values[] = {
  { "pumpkin-seeds", "ounce", 155.9 },
  { "chia-seeds", "ounce", 95.0 },
  { "almonds", "ounce", 79.1 },
  { "spinach-boiled", "half-cup", 78.3 },
  { "cashews", "ounce", 73.7 },
  { "black-beans", "half-cup", 60.2 },
  { "brown-rice", "half-cup", 39.4 },
  { "banana", "medium", 31.9 },
  { "salmon", "three-ounces", 25.5 },
  { "avocado", "half-cup", 21.8 },
};

static void
test_values (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    {
      MagFood *food = mag_food_table_find_by_id (table, values[i].food);
      g_autoptr (MagFoodMeasure) measure = mag_food_table_load_measure (table, food, values[i].measure);
      double milligrams = mag_food_get_amount (food, MAG_NUTRIENT_MAGNESIUM, mag_food_measure_get_grams (measure));
      int whole = 0;

      g_assert_cmpfloat (fabs (milligrams - values[i].milligrams), <=, 1.0);
      g_assert_true (mag_collection_get_magnesium (collection, values[i].food, values[i].measure, &whole));
      g_assert_cmpfloat (whole, ==, mag_nutrient_round (MAG_NUTRIENT_MAGNESIUM, milligrams));
    }
}

static void
test_counts (void)
{
  g_autofree char *foods = mag_sqlite_dup_text (mag_collection_get_database (collection),
                                                "SELECT count (*) FROM food", NULL);
  guint n_curated = 0, n_hidden = 0;

  g_assert_cmpuint (mag_food_table_get_n_foods (table), ==, 6736);
  g_assert_cmpstr (foods, ==, "6736");
  for (guint i = 0; i < mag_food_table_get_n_foods (table); i++)
    {
      MagFood *food = mag_food_table_get_food (table, i);

      n_curated += mag_food_get_curated (food);
      n_hidden += mag_food_get_hidden (food);
      g_assert_true (mag_food_table_find (table, mag_food_get_ndb (food)) == food);
      g_assert_false (mag_food_get_curated (food) && mag_food_get_hidden (food));
      g_assert_cmpint (mag_food_get_group (food), !=, MAG_FOOD_GROUP_NONE);
    }
  g_assert_cmpuint (n_curated, >=, 150);
  g_assert_cmpuint (n_hidden, >, 1500);
  g_assert_cmpuint (n_hidden, <, 2000);
}

/* A field that is empty in the table is a value that nobody has; and 0 is one that somebody has. */
static void
test_missing (void)
{
  static const char *const columns[] = {
    "magnesium", "calcium", "potassium", "iron", "zinc", "vitamin-c", "fiber", "protein", "energy",
  };
  g_autofree char *path = g_build_filename (g_getenv ("MAG_TEST_CONTENT"), "foods", "usda.tsv", NULL);
  g_autofree char *text = NULL;
  g_autoptr (MagFaults) faults = mag_faults_new ();
  g_autoptr (MagSourceTable) usda = NULL;
  guint n_missing = 0, n_zero = 0;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  usda = mag_source_table_new (MAG_SOURCE_TABLE_USDA, text, faults);
  for (guint i = 0; i < usda->rows->len; i++)
    for (guint j = 0; j < MAG_N_NUTRIENTS; j++)
      {
        MagFood *food = mag_food_table_find (table, mag_source_table_get (usda, i, "ndb"));
        const char *field = mag_source_table_get (usda, i, columns[j]);
        double value = mag_food_get_nutrient (food, j);

        if (field[0] == '\0')
          g_assert_true (isnan (value));
        else
          g_assert_cmpfloat (value, ==, g_ascii_strtod (field, NULL));
        n_missing += isnan (value);
        n_zero += value == 0.0;
      }
  g_assert_cmpuint (n_missing, >, 700);
  g_assert_cmpuint (n_zero, >, 6000);
}

static void
test_measures (void)
{
  const char *orphans = "SELECT count (*) FROM measure WHERE ndb NOT IN (SELECT ndb FROM food) OR grams <= 0";
  const char *servings = "SELECT count (*) FROM food WHERE serving != '' AND serving_grams ISNULL";
  g_autofree char *n = mag_sqlite_dup_text (mag_collection_get_database (collection), "SELECT count (*) FROM measure", NULL);
  g_autofree char *n_orphans = mag_sqlite_dup_text (mag_collection_get_database (collection), orphans, NULL);
  g_autofree char *n_lost = mag_sqlite_dup_text (mag_collection_get_database (collection), servings, NULL);

  g_assert_cmpstr (n_orphans, ==, "0");
  g_assert_cmpstr (n_lost, ==, "0");
  g_assert_cmpint (atoi (n), >, 12500);
}

static void
test_measure_list (void)
{
  MagFood *bread = mag_food_table_find_by_id (table, "whole-wheat-bread");
  g_autoptr (GListModel) measures = mag_food_table_load_measures (table, bread);
  guint n = g_list_model_get_n_items (measures);
  g_autoptr (MagFoodMeasure) first = g_list_model_get_item (measures, 0);
  g_autoptr (MagFoodMeasure) last = g_list_model_get_item (measures, n - 1);
  g_autoptr (MagFoodMeasure) none = mag_food_table_load_measure (table, bread, "bathtub");

  g_assert_cmpuint (n, >, 3);
  g_assert_cmpstr (mag_food_measure_get_id (first), ==, "slice");
  g_assert_cmpfloat (mag_food_measure_get_grams (last), ==, 100.0);
  g_assert_null (none);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (MagFoodMeasure) measure = g_list_model_get_item (measures, i);
      g_autoptr (MagFoodMeasure) again = mag_food_table_load_measure (table, bread, mag_food_measure_get_id (measure));

      g_assert_cmpstr (mag_food_measure_get_label (measure), ==, mag_food_measure_get_label (again));
      g_assert_cmpfloat (mag_food_measure_get_grams (measure), ==, mag_food_measure_get_grams (again));
    }
}

static void
test_topics (void)
{
  g_autoptr (GListModel) topics = mag_food_table_load_topics (table, mag_food_table_find_by_id (table, "pumpkin-seeds"));
  g_autoptr (GListModel) none = mag_food_table_load_topics (table, mag_food_table_find (table, "01003"));
  gboolean has_foods = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (topics); i++)
    {
      g_autoptr (MagTopic) topic = g_list_model_get_item (topics, i);

      has_foods = has_foods || g_str_equal (mag_topic_get_id (topic), "foods");
    }
  g_assert_true (has_foods);
  g_assert_cmpuint (g_list_model_get_n_items (none), ==, 0);
}

static void
loaded_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (MagFoodTable) loaded = mag_food_table_load_finish (result, NULL);

  g_assert_cmpuint (mag_food_table_get_n_foods (loaded), ==, mag_food_table_get_n_foods (table));
  g_main_loop_quit (user_data);
}

static void
test_async (void)
{
  g_autoptr (GMainLoop) loop = g_main_loop_new (NULL, FALSE);

  mag_food_table_load_async (collection, NULL, loaded_cb, loop);
  g_main_loop_run (loop);
}

/* A list of foods that takes longer to load than to look at would be felt. */
static void
test_time (void)
{
  gint64 start = g_get_monotonic_time ();
  g_autoptr (MagFoodTable) again = mag_food_table_load (collection);
  double milliseconds = (double) (g_get_monotonic_time () - start) / 1000.0;

  g_test_message ("%u foods loaded in %.1f ms", mag_food_table_get_n_foods (again), milliseconds);
  g_assert_cmpfloat (milliseconds, <, 1000.0);
}

int
main (int   argc,
      char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  collection = mag_test_content_open_built ();
  table = mag_food_table_load (collection);

  g_test_add_func ("/food-table/values", test_values);
  g_test_add_func ("/food-table/counts", test_counts);
  g_test_add_func ("/food-table/missing", test_missing);
  g_test_add_func ("/food-table/measures", test_measures);
  g_test_add_func ("/food-table/measure-list", test_measure_list);
  g_test_add_func ("/food-table/topics", test_topics);
  g_test_add_func ("/food-table/async", test_async);
  g_test_add_func ("/food-table/time", test_time);

  status = g_test_run ();
  g_assert_finalize_object (table);
  g_assert_finalize_object (collection);

  return status;
}
