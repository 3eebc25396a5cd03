// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* The place for foods as a reader uses it: the four questions that it must answer, and the day. */

#include "config.h"

#include <glib/gstdio.h>
#include <string.h>

#include "list-test.h"
#include "mag-food-browser.h"
#include "mag-food-paper.h"
#include "mag-food-rows.h"
#include "mag-foods-view.h"
#include "mag-paths.h"
#include "mag-settings.h"

static MagFoodsView *
present (ListTest   *self,
         const char *text,
         int         width)
{
  g_autoptr (MagLocation) location = mag_location_parse (text, NULL);
  MagFoodsView *view = g_object_new (MAG_TYPE_FOODS_VIEW, NULL);

  mag_foods_view_set_context (view, self->context);
  mag_foods_view_show (view, location);
  list_test_present (self, GTK_WIDGET (view), width);

  return view;
}

static gpointer
get_browser (MagFoodsView *view)
{
  return list_test_get_part (view, "browser");
}

static gpointer
get_choices (MagFoodsView *view)
{
  return list_test_get_part (get_browser (view), "choices");
}

static MagFood *
get_first (MagFoodsView *view)
{
  MagFoodRanking *ranking = mag_food_browser_get_ranking (get_browser (view));

  g_assert_cmpuint (mag_food_ranking_get_n_foods (ranking), >, 0);

  return mag_food_ranking_get_food (ranking, 0);
}

static void
activate_first (MagFoodsView *view)
{
  g_signal_emit_by_name (get_browser (view), "food-activated", get_first (view));
}

static GtkWidget *
find_button (gpointer    parent,
             const char *label)
{
  for (guint i = 0;; i++)
    {
      GtkWidget *button = list_test_find (parent, "GtkButton", i);

      if (!button || g_strcmp0 (gtk_button_get_label (GTK_BUTTON (button)), label) == 0)
        return button;
    }
}

static void
click (gpointer    parent,
       const char *label)
{
  GtkWidget *button = find_button (parent, label);

  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
}

/* Which beans have most? */
static void
test_beans (ListTest      *self,
            gconstpointer  data)
{
  MagFoodsView *view = present (self, "food?group=legumes", 1000);
  MagFoodRanking *ranking = mag_food_browser_get_ranking (get_browser (view));

  for (guint i = 0; i < mag_food_ranking_get_n_foods (ranking); i++)
    g_assert_cmpint (mag_food_get_group (mag_food_ranking_get_food (ranking, i)), ==, MAG_FOOD_GROUP_LEGUMES);
  g_assert_cmpfloat (mag_food_ranking_get_value (ranking, 0), >=, mag_food_ranking_get_value (ranking, 1));
  list_test_await (list_test_find_text (view, "ask your kidney team first") != NULL);
}

/* What do I get from two slices of wholemeal bread? */
static void
test_two_slices (ListTest      *self,
                 gconstpointer  data)
{
  MagFoodsView *view = present (self, "food", 1000);
  GtkSpinButton *count;
  double milligrams;
  g_autofree char *one = NULL;
  g_autofree char *two = NULL;

  gtk_editable_set_text (list_test_get_part (get_choices (view), "search"), "wholemeal bread");
  list_test_await (g_strcmp0 (mag_food_query_get_text (mag_food_browser_get_query (get_browser (view))),
                              "wholemeal bread") == 0);
  milligrams = mag_food_get_amount (get_first (view), MAG_NUTRIENT_MAGNESIUM,
                                    mag_food_get_serving_grams (get_first (view)));
  one = g_strdup_printf ("%.0f\u00a0mg of magnesium", milligrams);
  two = g_strdup_printf ("%.0f\u00a0mg of magnesium", 2 * milligrams);
  activate_first (view);
  list_test_await (list_test_dialog (self) && list_test_find_text (list_test_dialog (self), one));

  count = list_test_get_part (list_test_dialog (self), "count");
  gtk_spin_button_set_value (count, 2);
  g_assert_nonnull (list_test_find_text (list_test_dialog (self), two));
  g_assert_nonnull (list_test_find_text (list_test_dialog (self), "USDA National Nutrient Database"));
  g_assert_nonnull (list_test_find_text (list_test_dialog (self), "Not an allergy guide"));
}

/* Which vegan foods give a fifth of the day in one serving? */
static void
test_fifth (ListTest      *self,
            gconstpointer  data)
{
  MagFoodsView *view = present (self, "food?rank=share", 1000);
  MagFoodRanking *ranking = mag_food_browser_get_ranking (get_browser (view));
  guint n = 0;
  g_autofree char *words = NULL;

  gtk_toggle_button_set_active (list_test_get_part (get_choices (view), "vegan"), TRUE);
  while (n < mag_food_ranking_get_n_foods (ranking) && mag_food_ranking_get_value (ranking, n) >= 19.5)
    g_assert_true (mag_food_get_vegan (mag_food_ranking_get_food (ranking, n++)));
  g_assert_cmpuint (n, >, 0);
  words = g_strdup_printf ("%u give a fifth of the day", n);
  g_assert_nonnull (list_test_find_text (view, words));
}

/* How do almonds and cashews compare? */
static void
test_compare (ListTest      *self,
              gconstpointer  data)
{
  MagFoodsView *view = present (self, "food?group=nuts", 1000);
  MagFoodRows *rows = MAG_FOOD_ROWS (list_test_find (view, "MagFoodRows", 0));

  for (guint i = 0; i < 6; i++)
    g_signal_emit_by_name (rows, "row-picked", i);
  list_test_await (list_test_find_text (view, "5 marked") != NULL);
  click (get_browser (view), "C_ompare");
  list_test_await (list_test_dialog (self) && list_test_find_text (list_test_dialog (self), "★ "));
  g_assert_nonnull (list_test_find_text (list_test_dialog (self), "Vitamin C"));
  g_assert_nonnull (list_test_find_text (list_test_dialog (self), "ask your kidney team first"));
}

static GListModel *
load_plan (ListTest *self)
{
  g_autofree char *path = mag_paths_dup_user_file ("plan.json");
  g_autoptr (MagFoodTable) table = mag_food_table_load (mag_context_get_collection (self->context));
  MagFoodPlan *plan = mag_food_plan_new (table, path);

  mag_food_plan_load (plan, NULL);

  return G_LIST_MODEL (plan);
}

static void
assert_kept (ListTest *self,
             guint     n)
{
  g_autoptr (GListModel) plan = load_plan (self);

  g_assert_cmpuint (g_list_model_get_n_items (plan), ==, n);
}

static void
add_first (ListTest     *self,
           MagFoodsView *view)
{
  activate_first (view);
  list_test_await (list_test_dialog (self) && find_button (list_test_dialog (self), "_Add to My Day"));
  click (list_test_dialog (self), "_Add to My Day");
  list_test_await (list_test_dialog (self) == NULL);
}

static void
test_day (ListTest      *self,
          gconstpointer  data)
{
  MagFoodsView *view = present (self, "food", 1000);
  g_autoptr (MagLocation) location = mag_location_parse ("food?view=plan", NULL);
  double milligrams = mag_food_get_amount (get_first (view), MAG_NUTRIENT_MAGNESIUM,
                                           mag_food_get_serving_grams (get_first (view)));
  g_autofree char *total = g_strdup_printf ("%.0f\u00a0mg",
                                            2 * mag_nutrient_round (MAG_NUTRIENT_MAGNESIUM, milligrams));

  g_assert_true (mag_context_forget_traces (self->context, NULL));
  add_first (self, view);
  add_first (self, view);
  assert_kept (self, 2);

  mag_foods_view_show (view, location);
  list_test_await (list_test_find_text (view, total) != NULL);
  g_assert_nonnull (list_test_find_text (view, "ask your kidney team first"));
  g_signal_emit_by_name (list_test_find (view, "MagFoodPlanItem", 0), "removed");
  assert_kept (self, 1);
  list_test_await (find_button (view, "_Undo") != NULL);
  click (view, "_Undo");
  assert_kept (self, 2);

  click (view, "_Clear");
  assert_kept (self, 0);
  list_test_await (list_test_find_text (view, "Nothing in Your Day Yet") != NULL);
  g_assert_true (mag_context_forget_traces (self->context, NULL));
}

/* A plan that cannot be read is put aside, and the reader told. */
static void
test_damaged (ListTest      *self,
              gconstpointer  data)
{
  g_autofree char *path = mag_paths_dup_user_file ("plan.json");
  g_autofree char *folder = g_path_get_dirname (path);
  MagFoodsView *view;

  g_mkdir_with_parents (folder, 0700);
  g_assert_true (g_file_set_contents (path, "no plan", -1, NULL));
  view = present (self, "food?view=plan", 1000);
  list_test_await (list_test_find (view, "AdwToastWidget", 0) != NULL);
  g_assert_true (mag_context_forget_traces (self->context, NULL));
}

static void
test_forget (ListTest      *self,
             gconstpointer  data)
{
  MagFoodsView *view = present (self, "food", 1000);
  GSettings *settings = mag_context_get_settings (self->context);

  add_first (self, view);
  g_settings_set_string (settings, "intake-row", "us-m31");
  g_assert_true (mag_context_forget_traces (self->context, NULL));
  assert_kept (self, 0);
  g_assert_cmpuint (list_test_count (view, "MagFoodPlanItem"), ==, 0);
  g_assert_null (g_settings_get_user_value (settings, "intake-row"));
}

static void
test_intake (ListTest      *self,
             gconstpointer  data)
{
  MagFoodsView *view = present (self, "food", 1000);
  GSettings *settings = mag_context_get_settings (self->context);

  gtk_widget_activate_action (GTK_WIDGET (view), "foods.pick-intake", NULL);
  list_test_await (list_test_dialog (self) != NULL);
  adw_combo_row_set_selected (list_test_get_part (list_test_dialog (self), "sex"), 1);
  g_assert_nonnull (list_test_find_text (view, "Men, 31 to 50 years: 420 mg"));
  adw_combo_row_set_selected (list_test_get_part (list_test_dialog (self), "authority"), 1);
  g_assert_cmpint (g_settings_get_enum (settings, "intake-authority"), ==, 1);
  g_assert_nonnull (list_test_find_text (view, "350 mg"));
  g_settings_reset (settings, "intake-authority");
  g_settings_reset (settings, "intake-row");
}

/* Each on one page, at any size of the text, and none without what must stand on it. */
static void
assert_paper (AdwDialog  *dialog,
              const char *expected)
{
  for (int large = 0; large < 2; large++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (MagHandoutLayout) layout = NULL;
      g_autofree char *text = NULL;

      adw_switch_row_set_active (list_test_get_part (dialog, "large"), large);
      layout = mag_food_paper_lay_out (MAG_FOOD_PAPER (dialog), &error);
      g_assert_no_error (error);
      g_assert_cmpuint (mag_handout_layout_get_n_pages (layout), ==, 1);
      text = mag_handout_layout_dup_page_text (layout, 0);
      g_assert_nonnull (strstr (text, expected));
      g_assert_nonnull (strstr (text, "ask your kidney team first"));
      g_assert_nonnull (strstr (text, "your food may differ"));
    }
  g_assert_finalize_object (g_object_ref_sink (dialog));
}

static void
test_paper (ListTest      *self,
            gconstpointer  data)
{
  g_autoptr (MagFoodTable) table = mag_food_table_load (mag_context_get_collection (self->context));
  g_autoptr (MagFoods) foods = mag_foods_new (self->context, table);
  g_autoptr (MagFoodRanking) ranking = mag_food_ranking_new (table);
  g_autoptr (MagFoodQuery) query = mag_food_query_new ();
  g_autoptr (MagFoodComparison) comparison = NULL;
  g_autoptr (MagFoodMeasure) measure = NULL;
  const char *ids[] = { "almonds", "cashews", "black-beans", "chia-seeds", "banana" };

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      MagFood *food = mag_food_table_find_by_id (table, ids[i]);

      g_assert_nonnull (food);
      g_assert_true (mag_foods_toggle_pick (foods, food));
    }
  g_assert_false (mag_foods_toggle_pick (foods, mag_food_table_get_food (table, 0)));

  mag_food_ranking_set_query (ranking, query);
  assert_paper (mag_food_paper_new_for_ranking (foods, ranking),
                mag_food_get_name (mag_food_ranking_get_food (ranking, 0)));
  comparison = mag_food_comparison_new (mag_foods_get_picks (foods), MAG_FOOD_BASIS_SERVING,
                                        mag_foods_get_need (foods));
  assert_paper (mag_food_paper_new_for_comparison (foods, comparison), "most");
  measure = mag_food_measure_new ("100-g", "100 grams", 100);
  g_assert_true (mag_food_plan_add (mag_foods_get_plan (foods), mag_food_table_find_by_id (table, "chia-seeds"),
                                    measure, 1, NULL));
  assert_paper (mag_food_paper_new_for_plan (foods), "Together");
  g_assert_true (mag_context_forget_traces (self->context, NULL));
}

static void
test_narrow (ListTest      *self,
             gconstpointer  data)
{
  MagFoodsView *view = present (self, "food", 360);

  list_test_await (list_test_find (view, "MagFoodRow", 0) != NULL);
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (view)), <=, 360);
  g_assert_nonnull (list_test_find_text (view, "ask your kidney team first"));
}

static void
test_food_location (ListTest      *self,
                    gconstpointer  data)
{
  MagFoodsView *view = present (self, "food", 1000);
  g_autofree char *text = g_strconcat ("food/", mag_food_get_ndb (get_first (view)), NULL);
  g_autoptr (MagLocation) location = mag_location_parse (text, NULL);

  mag_foods_view_show (view, location);
  list_test_await (list_test_dialog (self) &&
                   list_test_find_text (list_test_dialog (self), mag_food_get_name (get_first (view))));
}

int
main (int   argc,
      char *argv[])
{
  g_autofree char *folder = g_dir_make_tmp ("magnesia-XXXXXX", NULL);
  int result;

  /* The plan of who runs the tests is theirs. */
  g_setenv ("XDG_DATA_HOME", folder, TRUE);
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  list_test_add ("/foods-view/beans", test_beans);
  list_test_add ("/foods-view/two-slices", test_two_slices);
  list_test_add ("/foods-view/fifth", test_fifth);
  list_test_add ("/foods-view/compare", test_compare);
  list_test_add ("/foods-view/day", test_day);
  list_test_add ("/foods-view/damaged", test_damaged);
  list_test_add ("/foods-view/forget", test_forget);
  list_test_add ("/foods-view/intake", test_intake);
  list_test_add ("/foods-view/paper", test_paper);
  list_test_add ("/foods-view/narrow", test_narrow);
  list_test_add ("/foods-view/food-location", test_food_location);

  result = g_test_run ();
  {
    g_autofree char *inner = g_build_filename (folder, "magnesia", NULL);

    g_rmdir (inner);
    g_rmdir (folder);
  }

  return result;
}
