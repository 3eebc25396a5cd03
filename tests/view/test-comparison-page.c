// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Comparison tables: every cell of them, the choice of columns, headings. */

#include "config.h"

#include "evidence-face-test.h"
#include "mag-comparison-cell.h"
#include "mag-comparison-page.h"

static GtkWidget *
find_cell (gpointer    parent,
           const char *text)
{
  for (guint i = 0;; i++)
    {
      GtkWidget *cell = list_test_find (parent, "MagComparisonCell", i);

      g_assert_nonnull (cell);
      if (list_test_find_text (cell, text))
        return gtk_widget_get_parent (cell);
    }
}

/* Every cell of a table is there, has a sentence, and opens all that it rests on. */
static void
assert_table (ListTest   *test,
              const char *topic,
              const char *id,
              int         width)
{
  MagCollection *collection = mag_context_get_collection (test->context);
  g_autoptr (MagTable) table = mag_collection_load_table (collection, id);
  g_autofree char *location = g_strconcat ("evidence/", id, NULL);
  MagEvidenceFace *face = evidence_face_test_show (test, topic, location, width);
  GtkWidget *comparison = NULL;

  list_test_await ((comparison = list_test_find (face, "MagComparison", 0)) != NULL);
  /* High enough to show every row. */
  gtk_window_set_default_size (test->window, width, 2400);
  list_test_await (list_test_count (comparison, "MagComparisonCell") ==
                   mag_table_get_n_rows (table) * mag_table_get_n_columns (table));
  for (guint i = 0; i < mag_table_get_n_rows (table); i++)
    for (guint j = 0; j < mag_table_get_n_columns (table); j++)
      {
        g_autoptr (MagTableCell) cell = mag_table_cell_new (collection, table, i, j);
        g_autofree char *spoken = mag_table_cell_dup_spoken (cell);
        MagFinding *finding = mag_table_cell_get_finding (cell);
        GtkWidget *widget = find_cell (comparison, mag_table_cell_get_text (cell));
        GtkWidget *inner = list_test_find (widget, "MagComparisonCell", 0);

        if (width > 700)
          gtk_test_accessible_assert_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken);
        mag_comparison_cell_open (MAG_COMPARISON_CELL (inner));
        list_test_await (list_test_dialog (test) != NULL);
        list_test_await (list_test_find_text (list_test_dialog (test), mag_table_cell_get_text (cell)) != NULL);
        if (finding)
          g_assert_nonnull (list_test_find_text (list_test_dialog (test), mag_finding_get_reason (finding)));
        adw_dialog_force_close (list_test_dialog (test));
        list_test_await (list_test_dialog (test) == NULL);
      }
}

/* The tables of the three source articles. */
static void
test_table (ListTest      *test,
            gconstpointer  data)
{
  assert_table (test, "haematoma", "haematoma-evidence", 1000);
}

static void
test_table_of_five (ListTest      *test,
                    gconstpointer  data)
{
  assert_table (test, "ligaments", "ligaments-nutrients", 1000);
  g_assert_cmpuint (list_test_count (test->window, "GtkColumnView"), ==, 1);
}

/* A heading that is longer than its column is wide is wrapped, not cut off. */
static void
test_headings (ListTest      *test,
               gconstpointer  data)
{
  MagEvidenceFace *face = evidence_face_test_show (test, "ages", "evidence/ages-table", 1000);
  GtkWidget *table = NULL;
  GtkWidget *label;
  int wanted;

  list_test_await ((table = list_test_find (face, "GtkColumnView", 0)) && gtk_widget_get_width (table) > 0);
  label = list_test_find_text (gtk_widget_get_first_child (table), "Upper level (pills and medicines only)");
  g_assert_nonnull (label);
  gtk_widget_measure (label, GTK_ORIENTATION_HORIZONTAL, -1, &wanted, NULL, NULL, NULL);
  g_assert_cmpint (wanted, <, 120);
}

static void
test_table_cards (ListTest      *test,
                  gconstpointer  data)
{
  assert_table (test, "myoclonus", "myoclonus-ways", 360);
  g_assert_cmpuint (list_test_count (test->window, "GtkColumnView"), ==, 0);
}

static GtkWidget *
get_focus (ListTest *test)
{
  return gtk_window_get_focus (test->window);
}

/* Tab goes through the cells of a row, then leaves the table. */
static void
test_tab (ListTest      *test,
          gconstpointer  data)
{
  MagEvidenceFace *face = evidence_face_test_show (test, "ligaments",
                                                   "evidence/ligaments-nutrients?columns=magnesium.zinc", 1000);
  GtkWidget *table, *row;

  list_test_await (list_test_count (face, "MagComparisonCell") >= 4);
  table = list_test_find (face, "GtkColumnView", 0);
  row = gtk_widget_get_ancestor (list_test_find (table, "MagComparisonCell", 0),
                                 g_type_from_name ("GtkColumnViewRowWidget"));
  gtk_widget_grab_focus (gtk_widget_get_first_child (row));
  for (GtkWidget *cell = gtk_widget_get_first_child (row); cell; cell = gtk_widget_get_next_sibling (cell))
    {
      g_assert_true (get_focus (test) == cell);
      gtk_widget_child_focus (GTK_WIDGET (test->window), GTK_DIR_TAB_FORWARD);
    }
  g_assert_false (gtk_widget_is_ancestor (get_focus (test), table));
}

/* Which columns are compared stands in the location, and one always stays. */
static void
test_columns (ListTest      *test,
              gconstpointer  data)
{
  MagEvidenceFace *face = evidence_face_test_show (test, "ligaments",
                                                   "evidence/ligaments-nutrients?columns=magnesium.zinc", 1000);
  gpointer page = list_test_get_part (face, "tables");
  GtkWidget *table = list_test_find (face, "MagComparisonTable", 0);
  GtkWidget *check;

  g_assert_cmpuint (mag_comparison_page_get_columns (page), ==, 1 | 1 << 3);
  list_test_await (list_test_count (face, "MagComparisonCell") >= 4);
  g_assert_null (list_test_find_text (list_test_find (face, "MagComparison", 0), "Vitamin C"));
  gtk_menu_button_popup (GTK_MENU_BUTTON (list_test_find (page, "GtkMenuButton", 0)));
  list_test_await (list_test_count (page, "GtkCheckButton") == 6);
  check = list_test_find (page, "GtkCheckButton", 0);
  g_assert_false (gtk_widget_get_sensitive (check));
  gtk_check_button_set_active (GTK_CHECK_BUTTON (list_test_find (page, "GtkCheckButton", 4)), FALSE);
  list_test_await (g_strcmp0 (test->replaced, "evidence/ligaments-nutrients?columns=magnesium") == 0);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (list_test_find (page, "GtkCheckButton", 1)), FALSE);
  g_assert_cmpuint (mag_comparison_page_get_columns (page), ==, 1);
  list_test_await (list_test_count (face, "MagComparisonCell") <= 5);
  /* the reader stays where they were: it is no new table */
  g_assert_true (list_test_find (face, "MagComparisonTable", 0) == table);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  list_test_add ("/comparison-page/table", test_table);
  list_test_add ("/comparison-page/table-of-five", test_table_of_five);
  list_test_add ("/comparison-page/headings", test_headings);
  list_test_add ("/comparison-page/table-cards", test_table_cards);
  list_test_add ("/comparison-page/columns", test_columns);
  list_test_add ("/comparison-page/tab", test_tab);

  return g_test_run ();
}
