// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* The Evidence face as a reader uses it: search, filters, order, rows and cards, files. */

#include "config.h"

#include <glib/gstdio.h>
#include <string.h>

#include "evidence-face-test.h"
#include "mag-claim-list.h"
#include "mag-list-search.h"

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

static void
search (MagEvidenceFace *face,
        const char      *words)
{
  list_test_search (get_tools (face), words);
}

/* As many rows come at once as fill the list, more when it grows, the rest when the reader scrolls; the
 * count tells of all. */
static void
test_rows (ListTest      *test,
           gconstpointer  data)
{
  MagEvidenceFace *face = evidence_face_test_show (test, NULL, "evidence", 1000);
  guint n = count_claims (test, NULL, FALSE);
  g_autofree char *count = g_strdup_printf ("%u claims", n);
  GtkAdjustment *adjustment;
  guint few;

  g_assert_cmpstr (get_count (face), ==, count);
  g_assert_cmpuint (g_list_model_get_n_items (get_rows (face)), <, count_unfolded (face));
  list_test_await (list_test_find (face, "GtkColumnViewRowWidget", 1) != NULL);

  gtk_window_set_default_size (test->window, 1000, 320);
  list_test_await (gtk_widget_get_height (GTK_WIDGET (test->window)) < 500);
  search (face, "magnesium");
  list_test_await (!g_str_equal (get_count (face), count));
  few = g_list_model_get_n_items (get_rows (face));
  g_assert_cmpuint (few, <, 8);
  gtk_window_set_default_size (test->window, 1000, 760);
  list_test_await (g_list_model_get_n_items (get_rows (face)) > few);
  search (face, "");
  list_test_await (g_str_equal (get_count (face), count));
  adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (list_test_find (face, "GtkColumnView", 0)));
  list_test_await (gtk_adjustment_get_upper (adjustment) > gtk_adjustment_get_page_size (adjustment) + 9);
  gtk_adjustment_set_value (adjustment, 9);
  list_test_await (g_list_model_get_n_items (get_rows (face)) == count_unfolded (face));
}

static void
test_remarks (ListTest      *test,
              gconstpointer  data)
{
  MagEvidenceFace *face = evidence_face_test_show (test, "haematoma", "topic/haematoma?face=evidence", 1000);
  guint all = count_claims (test, "haematoma", TRUE);
  g_autofree char *count = g_strdup_printf ("%u claims", all);

  g_assert_cmpuint (count_claims (test, "haematoma", FALSE), <, all);
  gtk_check_button_set_active (list_test_get_part (get_tools (face), "remarks"), TRUE);
  list_test_await (g_str_equal (get_count (face), count));
  list_test_await (g_strcmp0 (test->replaced, "topic/haematoma?face=evidence&remarks=yes") == 0);
}

static void
test_search (ListTest      *test,
             gconstpointer  data)
{
  MagEvidenceFace *face = evidence_face_test_show (test, "haematoma", "topic/haematoma?face=evidence", 1000);
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
  MagEvidenceFace *face = evidence_face_test_show (test, NULL, "evidence", 1000);
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
  MagEvidenceFace *face = evidence_face_test_show (test, NULL, "evidence?verdict=marketing&sort=-claim&words=heart",
                                                   1000);
  g_autoptr (MagClaimItem) item = NULL;

  assert_verdict (face, MAG_VERDICT_MARKETING);
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (find_bar (face, "Marketing"))));
  g_assert_cmpstr (mag_list_search_get_text (list_test_get_part (get_tools (face), "search")), ==, "heart");
  g_assert_null (test->replaced);

  evidence_face_test_go (face, NULL, "evidence?verdict=marketing");
  assert_verdict (face, MAG_VERDICT_MARKETING);
  item = g_list_model_get_item (get_rows (face), 0);
  list_test_await (list_test_find_text (face, mag_finding_get_found (mag_claim_item_get_finding (item))) != NULL);
  evidence_face_test_go (face, NULL, "evidence");
  g_assert_false (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (find_bar (face, "Marketing"))));
}

/* A heading sorts; once more turns the order round. */
static void
test_sort (ListTest      *test,
           gconstpointer  data)
{
  MagEvidenceFace *face = evidence_face_test_show (test, NULL, "evidence", 1000);
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
  MagEvidenceFace *face = evidence_face_test_show (test, "haematoma", "topic/haematoma?face=evidence", 1000);
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
  MagEvidenceFace *face = evidence_face_test_show (test, "haematoma", "topic/haematoma?face=evidence", width);
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
  MagEvidenceFace *face = evidence_face_test_show (test, NULL, "evidence", 1000);
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
  MagEvidenceFace *face = evidence_face_test_show (test, "haematoma", "topic/haematoma?face=evidence", 360);
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
  face = evidence_face_test_show (test, NULL, "evidence?verdict=marketing", 360);
  list_test_await (list_test_find (face, "GtkListItemWidget", 0) != NULL);
  list_test_iterate ();
  face = evidence_face_test_show (test, "ligaments", "topic/ligaments?face=evidence", 360);
  list_test_await (list_test_find (face, "GtkListItemWidget", 0) != NULL);
  evidence_face_test_go (face, "ligaments", "evidence/ligaments-nutrients");
  list_test_await (list_test_find (face, "MagComparison", 0) != NULL);
  list_test_iterate ();
  gtk_settings_reset_property (settings, "gtk-xft-dpi");
}

/* What is shown goes into a file; a folder that is not there is told. */
static void
test_save (ListTest      *test,
           gconstpointer  data)
{
  MagEvidenceFace *face = evidence_face_test_show (test, NULL, "evidence?verdict=marketing", 1000);
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

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  list_test_add ("/evidence-face/rows", test_rows);
  list_test_add ("/evidence-face/remarks", test_remarks);
  list_test_add ("/evidence-face/search", test_search);
  list_test_add ("/evidence-face/bar", test_bar);
  list_test_add ("/evidence-face/location", test_location);
  list_test_add ("/evidence-face/sort", test_sort);
  list_test_add ("/evidence-face/fold", test_fold);
  list_test_add ("/evidence-face/spoken-row", test_spoken_row);
  list_test_add ("/evidence-face/spoken-card", test_spoken_card);
  list_test_add ("/evidence-face/narrowed", test_narrowed);
  list_test_add ("/evidence-face/cards", test_cards);
  list_test_add ("/evidence-face/large-text", test_large_text);
  list_test_add ("/evidence-face/save", test_save);

  return g_test_run ();
}
