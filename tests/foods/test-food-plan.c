// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config.h"

#include "mag-food-plan.h"

#include <gio/gio.h>
#include <glib/gstdio.h>
#include <math.h>

#include "mag-test-content.h"

static MagFoodTable *table;

typedef struct
{
  MagTestFolder *folder;
  char          *path;
  MagFoodPlan   *plan;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->folder = mag_test_folder_new ();
  fixture->path = mag_test_folder_build (fixture->folder, "kept/plan.json");
  fixture->plan = mag_food_plan_new (table, fixture->path);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (fixture->plan);
  g_clear_pointer (&fixture->path, g_free);
  g_clear_pointer (&fixture->folder, mag_test_folder_free);
}

static void
add (MagFoodPlan *plan,
     const char  *id,
     const char  *measure_id,
     double       n)
{
  g_autoptr (GError) error = NULL;
  MagFood *food = mag_food_table_find_by_id (table, id);
  g_autoptr (MagFoodMeasure) measure = mag_food_table_load_measure (table, food, measure_id);

  mag_food_plan_add (plan, food, measure, n, &error);
  g_assert_no_error (error);
}

/* A plan in one line: what it holds, in order. */
static char *
describe (MagFoodPlan *plan)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (plan)); i++)
    {
      g_autoptr (MagFoodPlanRow) row = g_list_model_get_item (G_LIST_MODEL (plan), i);

      g_string_append_printf (text, "%s%s %s %g", i > 0 ? ", " : "", mag_food_get_id (mag_food_plan_row_get_food (row)),
                              mag_food_measure_get_id (mag_food_plan_row_get_measure (row)),
                              mag_food_plan_row_get_count (row));
    }

  return g_string_free (text, FALSE);
}

static void
assert_is (MagFoodPlan *plan,
           const char  *expected)
{
  g_autofree char *text = describe (plan);

  g_assert_cmpstr (text, ==, expected);
}

/* What is on the disk is what is in memory. */
static void
assert_kept (Fixture    *fixture,
             const char *expected)
{
  g_autoptr (MagFoodPlan) again = mag_food_plan_new (table, fixture->path);
  g_autoptr (GError) error = NULL;

  assert_is (fixture->plan, expected);
  mag_food_plan_load (again, &error);
  g_assert_no_error (error);
  assert_is (again, expected);
}

static void
test_kept (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (MagFoodPlanUndo) undo = NULL, undo_all = NULL;
  g_autoptr (MagFoodMeasure) hundred = NULL;

  assert_kept (fixture, "");
  add (fixture->plan, "almonds", "ounce", 1);
  add (fixture->plan, "banana", "medium", 1.5);
  add (fixture->plan, "whole-wheat-bread", "slice", 2);
  assert_kept (fixture, "almonds ounce 1, banana medium 1.5, whole-wheat-bread slice 2");

  g_assert_true (mag_food_plan_remove (fixture->plan, 1, &undo, NULL));
  assert_kept (fixture, "almonds ounce 1, whole-wheat-bread slice 2");
  g_assert_true (mag_food_plan_undo (fixture->plan, undo, NULL));
  assert_kept (fixture, "almonds ounce 1, banana medium 1.5, whole-wheat-bread slice 2");

  g_assert_true (mag_food_plan_clear (fixture->plan, &undo_all, NULL));
  assert_kept (fixture, "");
  g_assert_true (mag_food_plan_undo (fixture->plan, undo_all, NULL));
  g_assert_true (mag_food_plan_undo (fixture->plan, undo_all, NULL));
  assert_kept (fixture, "almonds ounce 1, banana medium 1.5, whole-wheat-bread slice 2");

  hundred = mag_food_table_load_measure (table, mag_food_table_find_by_id (table, "almonds"), "100-g");
  g_assert_true (mag_food_plan_change (fixture->plan, 0, hundred, 0.5, NULL));
  assert_kept (fixture, "almonds 100-g 0.5, banana medium 1.5, whole-wheat-bread slice 2");
}

/* An undo after all else is gone finds a place. */
static void
test_late_undo (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr (MagFoodPlanUndo) undo = NULL;

  add (fixture->plan, "almonds", "ounce", 1);
  add (fixture->plan, "banana", "medium", 1);
  g_assert_true (mag_food_plan_remove (fixture->plan, 1, &undo, NULL));
  g_assert_true (mag_food_plan_clear (fixture->plan, NULL, NULL));
  g_assert_true (mag_food_plan_undo (fixture->plan, undo, NULL));
  assert_kept (fixture, "banana medium 1");
}

/* Two slices of wholemeal bread. */
static void
test_row (Fixture       *fixture,
          gconstpointer  data)
{
  g_autoptr (MagFoodPlanRow) row = NULL;
  g_autofree char *sentence = NULL;
  g_autofree char *portion = NULL;

  add (fixture->plan, "whole-wheat-bread", "slice", 2);
  row = g_list_model_get_item (G_LIST_MODEL (fixture->plan), 0);
  sentence = mag_food_plan_row_dup_sentence (row);
  portion = mag_food_plan_row_dup_portion (row);

  g_assert_cmpfloat (mag_food_plan_row_get_grams (row), ==, 64.0);
  g_assert_cmpfloat (mag_food_plan_row_get_amount (row, MAG_NUTRIENT_MAGNESIUM), ==, 48.0);
  g_assert_cmpfloat (mag_food_plan_get_total (fixture->plan, MAG_NUTRIENT_MAGNESIUM), ==, 48.0);
  g_assert_cmpstr (portion, ==, "2 × 1 slice");
  g_assert_cmpstr (sentence, ==, "Whole-wheat bread (wholemeal bread), 2 × 1 slice, 48\u00a0mg");
}

/* The total is the sum of what one sees, to the last digit, whatever is in the plan. */
static void
test_random_totals (Fixture       *fixture,
                    gconstpointer  data)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (1755);

  for (guint i = 0; i < 1000; i++)
    {
      double sums[MAG_N_NUTRIENTS] = { 0 };
      guint n_without[MAG_N_NUTRIENTS] = { 0 };
      int n = g_rand_int_range (rand, 0, 9);
      g_autoptr (MagFoodPlan) plan = mag_food_plan_new (table, fixture->path);

      for (int j = 0; j < n; j++)
        {
          guint index = (guint) g_rand_int_range (rand, 0, (gint32) mag_food_table_get_n_foods (table));
          MagFood *food = mag_food_table_get_food (table, index);
          g_autoptr (MagFoodMeasure) measure = mag_food_measure_new ("x", "x", g_rand_double_range (rand, 1, 500));

          g_assert_true (mag_food_plan_add (plan, food, measure, g_rand_int_range (rand, 1, 20) / 4.0, NULL));
        }
      for (int j = 0; j < n; j++)
        {
          g_autoptr (MagFoodPlanRow) row = g_list_model_get_item (G_LIST_MODEL (plan), (guint) j);

          for (MagNutrient nutrient = 0; nutrient < MAG_N_NUTRIENTS; nutrient++)
            {
              g_autofree char *shown = mag_nutrient_dup_figure (nutrient, mag_food_plan_row_get_amount (row, nutrient));

              sums[nutrient] += g_ascii_strtod (shown, NULL);
              n_without[nutrient] += g_str_equal (shown, "no value");
            }
        }
      for (MagNutrient nutrient = 0; nutrient < MAG_N_NUTRIENTS; nutrient++)
        {
          double total = mag_food_plan_get_total (plan, nutrient);
          g_autofree char *shown = mag_nutrient_dup_figure (nutrient, total);

          g_assert_cmpfloat_with_epsilon (g_ascii_strtod (shown, NULL), sums[nutrient], 0.0001);
          g_assert_cmpuint (mag_food_plan_get_n_without (plan, nutrient), ==, n_without[nutrient]);
        }
    }
}

static const char *const damaged[] = {
  "", "{", "null", "[]", "{}", "{\"format\":1}", "{\"rows\":7}", "{\"rows\":[", "\377\376", "plan",
};

static void
test_damaged (Fixture       *fixture,
              gconstpointer  data)
{
  for (guint i = 0; i < G_N_ELEMENTS (damaged); i++)
    {
      g_autoptr (GError) error = NULL;

      mag_test_folder_write (fixture->folder, "kept/plan.json", damaged[i]);
      g_assert_false (mag_food_plan_load (fixture->plan, &error));
      g_assert_error (error, MAG_FOOD_PLAN_ERROR, MAG_FOOD_PLAN_ERROR_DAMAGED);
      g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture->plan)), ==, 0);
      g_assert_false (mag_test_folder_has (fixture->folder, "kept/plan.json"));
      g_assert_true (mag_test_folder_has (fixture->folder, "kept/plan.json.damaged"));

      add (fixture->plan, "almonds", "ounce", 1);
      assert_kept (fixture, "almonds ounce 1");
    }
}

/* What cannot even be read is not written over either, though the folder could be. */
static void
test_unreadable (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  mag_test_folder_write (fixture->folder, "kept/plan.json/inside", "x");
  g_assert_false (mag_food_plan_load (fixture->plan, &error));
  g_assert_error (error, MAG_FOOD_PLAN_ERROR, MAG_FOOD_PLAN_ERROR_DAMAGED);
  g_assert_true (mag_test_folder_has (fixture->folder, "kept/plan.json.damaged/inside"));
  add (fixture->plan, "almonds", "ounce", 1);
  assert_kept (fixture, "almonds ounce 1");
}

/* Somebody who plans for a ward. */
static void
test_long (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (GString) json = g_string_new ("{\"format\":1,\"rows\":[");
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < 20000; i++)
    g_string_append_printf (json, "%s{\"food\":\"09040\",\"measure\":\"medium\",\"count\":2.5}", i > 0 ? "," : "");
  g_string_append (json, "]}");
  mag_test_folder_write (fixture->folder, "kept/plan.json", json->str);
  g_assert_true (mag_food_plan_load (fixture->plan, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture->plan)), ==, 20000);
}

/* Rows that say nothing are left out, and told; the others stay. */
static void
test_lost_rows (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  mag_test_folder_write (fixture->folder, "kept/plan.json",
                         "{\"format\":1,\"rows\":[{\"food\":\"99999\",\"measure\":\"ounce\",\"count\":1},"
                         "{\"food\":\"09040\",\"measure\":\"medium\",\"count\":2},7,"
                         "{\"food\":\"09040\",\"measure\":\"bathtub\",\"count\":1},"
                         "{\"food\":\"09040\",\"measure\":\"medium\",\"count\":-1},"
                         "{\"food\":\"09040\",\"measure\":\"medium\",\"count\":\"many\"},"
                         "{\"food\":\"09040\",\"measure\":\"medium\"}]}");
  g_assert_false (mag_food_plan_load (fixture->plan, &error));
  g_assert_error (error, MAG_FOOD_PLAN_ERROR, MAG_FOOD_PLAN_ERROR_FOODS);
  g_assert_nonnull (g_strstr_len (error->message, -1, "6 foods"));
  assert_is (fixture->plan, "banana medium 2");
}

static void
test_forget (Fixture       *fixture,
             gconstpointer  data)
{
  add (fixture->plan, "almonds", "ounce", 1);
  mag_test_folder_write (fixture->folder, "kept/plan.json.damaged", "x");
  mag_test_folder_write (fixture->folder, "kept/plan.json.A1B2C3", "x");
  mag_test_folder_write (fixture->folder, "kept/other.json", "x");

  g_assert_true (mag_food_plan_load (fixture->plan, NULL));
  g_assert_false (mag_test_folder_has (fixture->folder, "kept/plan.json.A1B2C3"));
  g_assert_true (mag_test_folder_has (fixture->folder, "kept/plan.json.damaged"));

  g_assert_true (mag_food_plan_forget (fixture->path, NULL));
  g_assert_false (mag_test_folder_has (fixture->folder, "kept/plan.json"));
  g_assert_false (mag_test_folder_has (fixture->folder, "kept/plan.json.damaged"));
  g_assert_true (mag_test_folder_has (fixture->folder, "kept/other.json"));
  g_assert_true (mag_food_plan_forget (fixture->path, NULL));
}

/* What cannot be written is told, and stays in memory. */
static void
test_not_written (Fixture       *fixture,
                  gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  MagFood *food = mag_food_table_find_by_id (table, "almonds");
  g_autoptr (MagFoodMeasure) measure = mag_food_table_load_measure (table, food, "ounce");

  mag_test_folder_write (fixture->folder, "kept", "a file where the folder should be");
  g_assert_false (mag_food_plan_add (fixture->plan, food, measure, 1, &error));
  g_assert_nonnull (error);
  assert_is (fixture->plan, "almonds ounce 1");
}

int
main (int   argc,
      char *argv[])
{
  static const struct
  {
    const char *name;
    void (*test) (Fixture *, gconstpointer);
  } tests[] = {
    { "/food-plan/kept", test_kept },
    { "/food-plan/late-undo", test_late_undo },
    { "/food-plan/row", test_row },
    { "/food-plan/random-totals", test_random_totals },
    { "/food-plan/damaged", test_damaged },
    { "/food-plan/unreadable", test_unreadable },
    { "/food-plan/long", test_long },
    { "/food-plan/lost-rows", test_lost_rows },
    { "/food-plan/forget", test_forget },
    { "/food-plan/not-written", test_not_written },
  };
  g_autoptr (MagCollection) collection = NULL;
  int status;

  g_test_init (&argc, &argv, NULL);
  collection = mag_test_content_open_built ();
  table = mag_food_table_load (collection);

  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].name, Fixture, NULL, set_up, tests[i].test, tear_down);

  status = g_test_run ();
  g_assert_finalize_object (table);

  return status;
}
