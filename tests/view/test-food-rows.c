// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* The list that draws foods: few widgets for many rows, keys, marks, narrow and mirrored. */

#include "config.h"

#include "list-test.h"
#include "mag-food-list.h"

#define N_ROWS 8000

static const char *const titles[] = { "Magnesium\nmg", "Energy\nkcal", "Fiber\ng", NULL };

static guint activated = G_MAXUINT;
static guint picked = G_MAXUINT;

static void
fill_cb (guint           position,
         guint           n_figures,
         MagFoodRowText *text,
         gpointer        user_data)
{
  text->name = position == 3   ? g_strdup ("Pumpkin seeds, shelled, not roasted, without salt")
               : position == 4 ? g_strnfill (200, 'm')
                               : g_strdup_printf ("Food %u", position);
  text->detail = g_strdup ("1 cup (100 g)");
  text->spoken = g_strdup_printf ("Food %u, 1 cup", position);
  text->bar = 1.0 / (position + 1);
  text->picked = position == 2;
  for (guint i = 0; i < n_figures; i++)
    text->figures[i] = g_strdup_printf ("%u", 1000 - position % 1000 + i);
}

static void
note_cb (MagFoodRows *rows,
         guint        position,
         guint       *noted)
{
  *noted = position;
}

static MagFoodRows *
present (ListTest *self,
         int       width)
{
  MagFoodList *list = g_object_new (MAG_TYPE_FOOD_LIST, NULL);
  MagFoodRows *rows = mag_food_list_get_rows (list);

  mag_food_rows_set_fill (rows, fill_cb, NULL);
  mag_food_list_set_titles (list, titles);
  mag_food_rows_set_n_rows (rows, N_ROWS);
  g_signal_connect (rows, "row-activated", G_CALLBACK (note_cb), &activated);
  g_signal_connect (rows, "row-picked", G_CALLBACK (note_cb), &picked);
  list_test_present (self, GTK_WIDGET (list), width);
  list_test_await (list_test_find (rows, "MagFoodRow", 0) != NULL);

  return rows;
}

static guint
get_focused (ListTest *self)
{
  GtkWidget *focus = gtk_window_get_focus (self->window);

  return MAG_IS_FOOD_ROW (focus) ? mag_food_row_get_position (MAG_FOOD_ROW (focus)) : G_MAXUINT;
}

/* As if a key were pressed, which finds the binding of the list. */
static void
press (MagFoodRows *rows,
       guint        keyval)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (rows));
  g_autoptr (GtkShortcutTrigger) trigger = gtk_keyval_trigger_new (keyval, 0);
  gboolean done = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (controllers) && !done; i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      for (guint j = 0; GTK_IS_SHORTCUT_CONTROLLER (controller) &&
                        j < g_list_model_get_n_items (G_LIST_MODEL (controller)) && !done; j++)
        {
          g_autoptr (GtkShortcut) shortcut = g_list_model_get_item (G_LIST_MODEL (controller), j);

          if (gtk_shortcut_trigger_equal (gtk_shortcut_get_trigger (shortcut), trigger))
            done = gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut), GTK_SHORTCUT_ACTION_EXCLUSIVE,
                                                 GTK_WIDGET (rows), gtk_shortcut_get_arguments (shortcut));
        }
    }

  g_assert_true (done);
}

static void
test_few_widgets (ListTest      *self,
                  gconstpointer  data)
{
  MagFoodRows *rows = present (self, 1000);

  g_assert_cmpuint (list_test_count (rows, "MagFoodRow"), >, 5);
  g_assert_cmpuint (list_test_count (rows, "MagFoodRow"), <, 60);
  mag_food_rows_focus (rows, N_ROWS / 2);
  list_test_await (get_focused (self) == N_ROWS / 2);
  g_assert_cmpuint (list_test_count (rows, "MagFoodRow"), <, 60);
}

static void
test_keys (ListTest      *self,
           gconstpointer  data)
{
  MagFoodRows *rows = present (self, 1000);
  guint after;

  mag_food_rows_focus (rows, 0);
  press (rows, GDK_KEY_Down);
  g_assert_cmpuint (get_focused (self), ==, 1);
  press (rows, GDK_KEY_Page_Down);
  after = get_focused (self);
  g_assert_cmpuint (after, >, 3);
  press (rows, GDK_KEY_Page_Up);
  g_assert_cmpuint (get_focused (self), ==, 1);
  press (rows, GDK_KEY_End);
  g_assert_cmpuint (get_focused (self), ==, N_ROWS - 1);
  press (rows, GDK_KEY_Return);
  g_assert_cmpuint (activated, ==, N_ROWS - 1);
  press (rows, GDK_KEY_Home);
  g_assert_cmpuint (get_focused (self), ==, 0);
  press (rows, GDK_KEY_space);
  g_assert_cmpuint (picked, ==, 0);
}

/* A row that leaves the sight hands the focus to the list, and gets it back when it returns. */
static void
test_focus_stays (ListTest      *self,
                  gconstpointer  data)
{
  MagFoodRows *rows = present (self, 1000);
  GtkAdjustment *adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (rows));

  mag_food_rows_focus (rows, 3);
  gtk_adjustment_set_value (adjustment, 100000);
  list_test_await (gtk_window_get_focus (self->window) == GTK_WIDGET (rows));
  press (rows, GDK_KEY_Down);
  list_test_await (get_focused (self) == 4);
}

static void
test_fewer_rows (ListTest      *self,
                 gconstpointer  data)
{
  MagFoodRows *rows = present (self, 1000);

  mag_food_rows_focus (rows, 700);
  mag_food_rows_set_n_rows (rows, 2);
  list_test_await (list_test_count (rows, "MagFoodRow") == 2);
  g_assert_cmpuint (mag_food_rows_get_cursor (rows), ==, 1);
  mag_food_rows_set_n_rows (rows, 0);
  list_test_await (list_test_count (rows, "MagFoodRow") == 0);
  mag_food_rows_set_n_rows (rows, N_ROWS);
  list_test_await (list_test_count (rows, "MagFoodRow") > 5);
}

static GtkWidget *
find_row (MagFoodRows *rows,
          guint        position)
{
  for (guint i = 0; i < 60; i++)
    {
      GtkWidget *row = list_test_find (rows, "MagFoodRow", i);

      if (row && mag_food_row_get_position (MAG_FOOD_ROW (row)) == position)
        return row;
    }

  return NULL;
}

static void
test_spoken (ListTest      *self,
             gconstpointer  data)
{
  MagFoodRows *rows = present (self, 1000);
  GtkWidget *row = find_row (rows, 2);

  gtk_test_accessible_assert_role (row, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  gtk_test_accessible_assert_property (row, GTK_ACCESSIBLE_PROPERTY_LABEL, "Food 2, 1 cup");
  gtk_test_accessible_assert_state (row, GTK_ACCESSIBLE_STATE_SELECTED, TRUE);
  gtk_test_accessible_assert_relation (row, GTK_ACCESSIBLE_RELATION_POS_IN_SET, 3);
  gtk_test_accessible_assert_relation (row, GTK_ACCESSIBLE_RELATION_SET_SIZE, N_ROWS);
}

/* Too narrow for columns, the headings go; whoever is there keeps the figure that counts. */
static void
test_narrow (ListTest      *self,
             gconstpointer  data)
{
  MagFoodRows *rows = present (self, 360);
  MagFoodColumns *columns = mag_food_rows_get_columns (rows);

  g_assert_true (mag_food_columns_get_narrow (columns));
  g_assert_cmpuint (mag_food_columns_get_n_shown (columns), ==, 1);
  g_assert_cmpuint (list_test_count (self->window, "MagFoodHeader"), ==, 0);
}

static void
test_wide (ListTest      *self,
           gconstpointer  data)
{
  MagFoodRows *rows = present (self, 1000);
  MagFoodColumns *columns = mag_food_rows_get_columns (rows);
  const MagFoodColumn *last = mag_food_columns_get_figure (columns, 2);

  g_assert_false (mag_food_columns_get_narrow (columns));
  g_assert_cmpuint (mag_food_columns_get_n_shown (columns), ==, 3);
  g_assert_cmpint (last->start + last->width, <=, gtk_widget_get_width (GTK_WIDGET (rows)));
  g_assert_cmpuint (list_test_count (self->window, "MagFoodHeader"), ==, 1);
}

/* A long name goes on in the second line; one that is longer than both is cut, and says so. */
static void
test_long_names (ListTest      *self,
                 gconstpointer  data)
{
  MagFoodRows *rows = present (self, 600);

  list_test_await (find_row (rows, 4) && mag_food_row_is_cut (MAG_FOOD_ROW (find_row (rows, 4))));
  g_assert_false (mag_food_row_is_cut (MAG_FOOD_ROW (find_row (rows, 3))));
  g_assert_false (mag_food_row_is_cut (MAG_FOOD_ROW (find_row (rows, 2))));
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  list_test_add ("/food-rows/few-widgets", test_few_widgets);
  list_test_add ("/food-rows/keys", test_keys);
  list_test_add ("/food-rows/focus-stays", test_focus_stays);
  list_test_add ("/food-rows/fewer-rows", test_fewer_rows);
  list_test_add ("/food-rows/spoken", test_spoken);
  list_test_add ("/food-rows/narrow", test_narrow);
  list_test_add ("/food-rows/wide", test_wide);

  list_test_add ("/food-rows/long-names", test_long_names);

  return g_test_run ();
}
