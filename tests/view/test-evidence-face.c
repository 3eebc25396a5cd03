// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* The Evidence face as a reader uses it: search, filters, the findings of a claim, and tables. */

#include "config.h"

#include <glib/gstdio.h>
#include <string.h>

#include "list-test.h"
#include "mag-cell-text.h"
#include "mag-claim-list.h"
#include "mag-comparison-cell.h"
#include "mag-comparison-page.h"
#include "mag-evidence-face.h"
#include "mag-list-search.h"

static void
go (ListTest        *test,
    MagEvidenceFace *face,
    const char      *topic,
    const char      *text)
{
  g_autoptr (MagLocation) location = mag_location_parse (text, NULL);

  mag_evidence_face_show (face, topic, location);
}

static MagEvidenceFace *
show (ListTest   *test,
      const char *topic,
      const char *location,
      int         width)
{
  MagEvidenceFace *face = g_object_new (MAG_TYPE_EVIDENCE_FACE, NULL);

  mag_evidence_face_set_context (face, test->context);
  go (test, face, topic, location);
  list_test_present (test, GTK_WIDGET (face), width);

  return face;
}

static gpointer
get_claims (MagEvidenceFace *face)
{
  return list_test_get_part (face, "claims");
}

static gpointer
get_tools (MagEvidenceFace *face)
{
  return list_test_get_part (get_claims (face), "tools");
}

static GListModel *
get_rows (MagEvidenceFace *face)
{
  return G_LIST_MODEL (list_test_get_part (get_claims (face), "selection"));
}

static const char *
get_count (MagEvidenceFace *face)
{
  return gtk_label_get_label (list_test_get_part (get_claims (face), "count"));
}

static guint
count_claims (ListTest   *test,
              const char *topic,
              gboolean    remarks)
{
  g_autoptr (GListModel) claims = mag_collection_load_claims (mag_context_get_collection (test->context), topic);
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (claims); i++)
    {
      g_autoptr (MagClaim) claim = g_list_model_get_item (claims, i);

      n += remarks || !mag_claim_get_is_remark (claim);
    }

  return n;
}

/* Claims that repeat another are folded under it. */
static guint
count_unfolded (MagEvidenceFace *face)
{
  return g_list_model_get_n_items (G_LIST_MODEL (mag_claim_list_get_rows (get_claims (face))));
}

/* The first rows come at once, the rest when the reader scrolls; the count tells of all. */
static void
test_rows (ListTest      *test,
           gconstpointer  data)
{
  MagEvidenceFace *face = show (test, NULL, "evidence", 1000);
  guint n = count_claims (test, NULL, FALSE);
  g_autofree char *count = g_strdup_printf ("%u claims", n);

  g_assert_cmpstr (get_count (face), ==, count);
  g_assert_cmpuint (g_list_model_get_n_items (get_rows (face)), <, count_unfolded (face));
  list_test_await (list_test_find (face, "GtkColumnViewRowWidget", 1) != NULL);
  gtk_adjustment_set_value (gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (list_test_find (face, "GtkColumnView", 0))), 9);
  list_test_await (g_list_model_get_n_items (get_rows (face)) == count_unfolded (face));
}

static void
test_remarks (ListTest      *test,
              gconstpointer  data)
{
  MagEvidenceFace *face = show (test, "haematoma", "topic/haematoma?face=evidence", 1000);
  guint all = count_claims (test, "haematoma", TRUE);
  g_autofree char *count = g_strdup_printf ("%u claims", all);

  g_assert_cmpuint (count_claims (test, "haematoma", FALSE), <, all);
  gtk_check_button_set_active (list_test_get_part (get_tools (face), "remarks"), TRUE);
  list_test_await (g_str_equal (get_count (face), count));
  list_test_await (g_strcmp0 (test->replaced, "topic/haematoma?face=evidence&remarks=yes") == 0);
}

static void
search (MagEvidenceFace *face,
        const char      *words)
{
  list_test_search (get_tools (face), words);
}

static void
test_search (ListTest      *test,
             gconstpointer  data)
{
  MagEvidenceFace *face = show (test, "haematoma", "topic/haematoma?face=evidence", 1000);
  g_autofree char *all = g_strdup (get_count (face));
  g_autofree char *plain = NULL;

  search (face, "scan trial");
  list_test_await (!g_str_equal (get_count (face), all));
  plain = g_strdup (get_count (face));
  search (face, "");
  list_test_await (g_str_equal (get_count (face), all));
  search (face, "  TRÌAL scàn ");
  list_test_await (g_str_equal (get_count (face), plain));
  search (face, "nosuchword");
  list_test_await (g_list_model_get_n_items (get_rows (face)) == 0);
  g_assert_nonnull (list_test_find (face, "AdwStatusPage", 0));
}

static void
assert_verdict (MagEvidenceFace *face,
                MagVerdict       verdict)
{
  g_assert_cmpuint (g_list_model_get_n_items (get_rows (face)), >, 0);
  for (guint i = 0; i < g_list_model_get_n_items (get_rows (face)); i++)
    {
      g_autoptr (MagClaimItem) item = g_list_model_get_item (get_rows (face), i);

      g_assert_cmpint (mag_claim_get_verdict (mag_claim_item_get_claim (item)), ==, verdict);
    }
}

static GtkWidget *
find_bar (MagEvidenceFace *face,
          const char      *name)
{
  for (guint i = 0;; i++)
    {
      GtkWidget *bar = list_test_find (face, "MagCountBar", i);

      g_assert_nonnull (bar);
      if (list_test_find_text (bar, name))
        return bar;
    }
}

/* A bar is a filter; pressed again it lets go. Either becomes part of the location. */
static void
test_bar (ListTest      *test,
          gconstpointer  data)
{
  MagEvidenceFace *face = show (test, NULL, "evidence", 1000);
  GtkWidget *bar = find_bar (face, "Dangerous");
  g_autofree char *all = g_strdup (get_count (face));

  gtk_widget_activate (bar);
  list_test_await (g_strcmp0 (test->replaced, "evidence?verdict=dangerous") == 0);
  assert_verdict (face, MAG_VERDICT_DANGEROUS);
  gtk_widget_activate (find_bar (face, "High certainty"));
  list_test_await (g_strcmp0 (test->replaced, "evidence?certainty=high&verdict=dangerous") == 0);
  gtk_widget_activate (bar);
  gtk_widget_activate (find_bar (face, "High certainty"));
  list_test_await (g_strcmp0 (test->replaced, "evidence") == 0);
  g_assert_cmpstr (get_count (face), ==, all);
}

/* A location filters and sorts, and shows it in every control. */
static void
test_location (ListTest      *test,
               gconstpointer  data)
{
  MagEvidenceFace *face = show (test, NULL, "evidence?verdict=marketing&sort=-claim&words=heart", 1000);
  g_autoptr (MagClaimItem) item = NULL;

  assert_verdict (face, MAG_VERDICT_MARKETING);
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (find_bar (face, "Marketing"))));
  g_assert_cmpstr (mag_list_search_get_text (list_test_get_part (get_tools (face), "search")), ==, "heart");
  g_assert_null (test->replaced);

  go (test, face, NULL, "evidence?verdict=marketing");
  assert_verdict (face, MAG_VERDICT_MARKETING);
  item = g_list_model_get_item (get_rows (face), 0);
  list_test_await (list_test_find_text (face, mag_finding_get_found (mag_claim_item_get_finding (item))) != NULL);
  go (test, face, NULL, "evidence");
  g_assert_false (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (find_bar (face, "Marketing"))));
}

/* A heading sorts; once more turns the order round. */
static void
test_sort (ListTest      *test,
           gconstpointer  data)
{
  MagEvidenceFace *face = show (test, NULL, "evidence", 1000);
  GtkColumnView *view = GTK_COLUMN_VIEW (list_test_find (face, "GtkColumnView", 0));
  g_autoptr (GtkColumnViewColumn) column = g_list_model_get_item (gtk_column_view_get_columns (view), 2);

  gtk_column_view_sort_by_column (view, column, GTK_SORT_ASCENDING);
  list_test_await (g_strcmp0 (test->replaced, "evidence?sort=verdict") == 0);
  gtk_column_view_sort_by_column (view, column, GTK_SORT_DESCENDING);
  list_test_await (g_strcmp0 (test->replaced, "evidence?sort=-verdict") == 0);
}

/* Claims that repeat another come out below it when they are asked for. */
static void
test_fold (ListTest      *test,
           gconstpointer  data)
{
  MagEvidenceFace *face = show (test, "haematoma", "topic/haematoma?face=evidence", 1000);
  guint n = count_unfolded (face);
  GtkWidget *button = NULL;

  list_test_await ((button = list_test_find_text (face, "Repeated by")) != NULL);
  gtk_widget_activate (gtk_widget_get_ancestor (button, GTK_TYPE_BUTTON));
  list_test_await (count_unfolded (face) > n);
  list_test_await (list_test_find_text (face, "Repeats C") != NULL);
}

static void
assert_first_is_spoken (ListTest   *test,
                        int         width,
                        const char *type)
{
  MagEvidenceFace *face = show (test, "haematoma", "topic/haematoma?face=evidence", width);
  g_autoptr (MagClaim) claim = mag_collection_load_claim (mag_context_get_collection (test->context), "C1");
  g_autofree char *spoken = mag_claim_dup_spoken (claim);
  GtkWidget *row = NULL;

  /* A column view has a row for its headings too. */
  list_test_await ((row = list_test_find (face, type, width > 700 ? 1 : 0)) != NULL);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken);
}

static void
test_spoken_row (ListTest      *test,
                 gconstpointer  data)
{
  assert_first_is_spoken (test, 1000, "GtkColumnViewRowWidget");
}

static void
test_spoken_card (ListTest      *test,
                  gconstpointer  data)
{
  assert_first_is_spoken (test, 360, "GtkListItemWidget");
}

/* A window that was wide must get narrow again: the widths of its columns do not hold it open. */
static void
test_narrowed (ListTest      *test,
               gconstpointer  data)
{
  MagEvidenceFace *face = show (test, NULL, "evidence", 1000);
  GtkWidget *table = NULL;
  int minimum;

  list_test_await ((table = list_test_find (face, "MagClaimTable", 0)) && gtk_widget_get_width (table) > 900);
  gtk_widget_measure (table, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <, 680);
}

/* Where there is no room for columns, the cards hold the same. */
static void
test_cards (ListTest      *test,
            gconstpointer  data)
{
  MagEvidenceFace *face = show (test, "haematoma", "topic/haematoma?face=evidence", 360);
  g_autoptr (MagClaim) claim = mag_collection_load_claim (mag_context_get_collection (test->context), "C1");
  MagFinding *finding = mag_claim_get_main_finding (claim);

  list_test_await (list_test_find (face, "GtkListItemWidget", 0) != NULL);
  g_assert_null (list_test_find (face, "GtkColumnView", 0));
  g_assert_nonnull (list_test_find_text (face, mag_claim_get_claim (claim)));
  g_assert_nonnull (list_test_find_text (face, mag_verdict_get_label (mag_claim_get_verdict (claim))));
  g_assert_nonnull (list_test_find_text (face, mag_finding_get_found (finding)));
  g_assert_nonnull (list_test_find_text (face, mag_certainty_get_label (mag_finding_get_certainty (finding))));
}

/* Every width and text size must do without sideways scrolling; a widget that is too wide warns. */
static void
test_large_text (ListTest      *test,
                 gconstpointer  data)
{
  GtkSettings *settings = gtk_settings_get_default ();
  MagEvidenceFace *face;

  g_object_set (settings, "gtk-xft-dpi", 2 * 96 * 1024, NULL);
  face = show (test, NULL, "evidence?verdict=marketing", 360);
  list_test_await (list_test_find (face, "GtkListItemWidget", 0) != NULL);
  list_test_iterate ();
  face = show (test, "ligaments", "topic/ligaments?face=evidence", 360);
  list_test_await (list_test_find (face, "GtkListItemWidget", 0) != NULL);
  go (test, face, "ligaments", "evidence/ligaments-nutrients");
  list_test_await (list_test_find (face, "MagComparison", 0) != NULL);
  list_test_iterate ();
  gtk_settings_reset_property (settings, "gtk-xft-dpi");
}

static void
test_finding (ListTest      *test,
              gconstpointer  data)
{
  MagEvidenceFace *face = show (test, "haematoma", "evidence/C15#growth", 1000);
  AdwDialog *dialog = NULL;
  GtkWidget *source = NULL;

  list_test_await ((dialog = list_test_dialog (test)) != NULL);
  g_assert_cmpstr (adw_dialog_get_title (dialog), ==, "Claim C15");
  list_test_await (GTK_IS_WIDGET (gtk_window_get_focus (test->window)) &&
                   gtk_widget_has_css_class (gtk_window_get_focus (test->window), "finding"));

  for (guint i = 0; !source; i++)
    {
      GtkWidget *button = list_test_find (dialog, "GtkButton", i);

      g_assert_nonnull (button);
      if (gtk_widget_has_css_class (button, "source"))
        source = button;
    }
  gtk_widget_activate (source);
  list_test_await (test->opened != NULL);
  g_assert_true (g_str_has_prefix (test->opened, "reference/"));
  list_test_await (list_test_dialog (test) == NULL);
  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (face)));
}

static void
test_repeated (ListTest      *test,
               gconstpointer  data)
{
  g_autoptr (MagClaim) repeated = mag_collection_load_claim (mag_context_get_collection (test->context), "C1");
  AdwDialog *dialog = NULL;

  show (test, "haematoma", "evidence/C2", 1000);
  list_test_await ((dialog = list_test_dialog (test)) != NULL);
  list_test_await (list_test_find (dialog, "MagFindingView", 0) != NULL);
  g_assert_cmpuint (list_test_count (dialog, "MagFindingView"), ==,
                    g_list_model_get_n_items (mag_claim_get_findings (repeated)));
  g_assert_nonnull (list_test_find_text (dialog, mag_claim_get_claim (repeated)));

  gtk_widget_activate (list_test_get_part (dialog, "repeats_button"));
  list_test_await (test->opened != NULL);
  g_assert_cmpstr (test->opened, ==, "evidence/C1");
}

/* A remark is hidden at first; asked for by name, it is shown. */
static void
test_hidden (ListTest      *test,
             gconstpointer  data)
{
  MagEvidenceFace *face = show (test, "haematoma", "evidence/C48", 1000);

  list_test_await (list_test_dialog (test) != NULL);
  g_assert_true (gtk_check_button_get_active (list_test_get_part (get_tools (face), "remarks")));
  g_assert_cmpuint (gtk_single_selection_get_selected (list_test_get_part (get_claims (face), "selection")), !=,
                    GTK_INVALID_LIST_POSITION);
}

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
  MagEvidenceFace *face = show (test, topic, location, width);
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

/* Which columns are compared stands in the location, and one always stays. */
static void
test_columns (ListTest      *test,
              gconstpointer  data)
{
  MagEvidenceFace *face = show (test, "ligaments", "evidence/ligaments-nutrients?columns=magnesium.zinc", 1000);
  gpointer page = list_test_get_part (face, "tables");
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
  MagEvidenceFace *face = show (test, "ages", "evidence/ages-table", 1000);
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

/* What is shown goes into a file; a folder that is not there is told. */
static void
test_save (ListTest      *test,
           gconstpointer  data)
{
  MagEvidenceFace *face = show (test, NULL, "evidence?verdict=marketing", 1000);
  g_autofree char *folder = g_dir_make_tmp ("evidence-XXXXXX", NULL);
  g_autofree char *csv_path = g_build_filename (folder, "a.csv", NULL);
  g_autofree char *pdf_path = g_build_filename (folder, "a.pdf", NULL);
  g_autofree char *lost_path = g_build_filename (folder, "no", "a.pdf", NULL);
  g_autoptr (GFile) csv = g_file_new_for_path (csv_path);
  g_autoptr (GFile) pdf = g_file_new_for_path (pdf_path);
  g_autoptr (GFile) lost = g_file_new_for_path (lost_path);
  g_autofree char *text = NULL;

  mag_evidence_face_save_csv (face, csv);
  list_test_await (g_strcmp0 (test->toast, "Saved as “a.csv”") == 0);
  g_assert_true (g_file_get_contents (csv_path, &text, NULL, NULL));
  g_assert_nonnull (strstr (text, ",Marketing,"));
  g_assert_null (strstr (text, ",Dangerous,"));

  mag_evidence_face_save_pdf (face, pdf);
  list_test_await (g_strcmp0 (test->toast, "Saved as “a.pdf”") == 0);
  g_clear_pointer (&text, g_free);
  g_assert_true (g_file_get_contents (pdf_path, &text, NULL, NULL));
  g_assert_true (g_str_has_prefix (text, "%PDF-"));

  mag_evidence_face_save_pdf (face, lost);
  list_test_await (g_str_has_prefix (test->toast, "It was not saved: "));
  g_assert_cmpint (g_unlink (csv_path) + g_unlink (pdf_path) + g_rmdir (folder), ==, 0);
}

static void
test_cell_text (ListTest      *test,
                gconstpointer  data)
{
  MagCollection *collection = mag_context_get_collection (test->context);
  g_autofree char *text = mag_cell_text_dup (collection, "An {em ounce} of seeds: {food pumpkin-seeds ounce} "
                                                         "of <b>it</b> {cite SAVER2015}. {term platelets|Cells}");

  g_assert_cmpstr (text, ==, "An ounce of seeds: 156 mg of <b>it</b>. Cells");
}

static void
add (const char *path,
     void      (*func) (ListTest *, gconstpointer))
{
  g_test_add (path, ListTest, NULL, list_test_set_up, func, list_test_tear_down);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  add ("/evidence-face/rows", test_rows);
  add ("/evidence-face/remarks", test_remarks);
  add ("/evidence-face/search", test_search);
  add ("/evidence-face/bar", test_bar);
  add ("/evidence-face/location", test_location);
  add ("/evidence-face/sort", test_sort);
  add ("/evidence-face/fold", test_fold);
  add ("/evidence-face/spoken-row", test_spoken_row);
  add ("/evidence-face/spoken-card", test_spoken_card);
  add ("/evidence-face/narrowed", test_narrowed);
  add ("/evidence-face/cards", test_cards);
  add ("/evidence-face/large-text", test_large_text);
  add ("/evidence-face/finding", test_finding);
  add ("/evidence-face/repeated", test_repeated);
  add ("/evidence-face/hidden", test_hidden);
  add ("/evidence-face/table", test_table);
  add ("/evidence-face/table-of-five", test_table_of_five);
  add ("/evidence-face/headings", test_headings);
  add ("/evidence-face/table-cards", test_table_cards);
  add ("/evidence-face/columns", test_columns);
  add ("/evidence-face/save", test_save);
  add ("/evidence-face/cell-text", test_cell_text);

  return g_test_run ();
}
