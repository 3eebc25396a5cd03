// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* The Sources face as a reader uses it: headings, search, copying, and the question before a link. */

#include "config.h"

#include <string.h>

#include "list-test.h"
#include "mag-sources-face.h"

static MagSourcesFace *
show (ListTest   *test,
      const char *topic,
      const char *key,
      int         width)
{
  MagSourcesFace *face = g_object_new (MAG_TYPE_SOURCES_FACE, NULL);

  mag_sources_face_set_context (face, test->context);
  mag_sources_face_show (face, topic, key);
  list_test_present (test, GTK_WIDGET (face), width);

  return face;
}

static GListModel *
get_rows (MagSourcesFace *face)
{
  return G_LIST_MODEL (list_test_get_part (face, "selection"));
}

static MagReference *
find_reference (MagSourcesFace *face,
                gboolean        with_uri)
{
  for (guint i = 0; i < g_list_model_get_n_items (get_rows (face)); i++)
    {
      g_autoptr (MagReference) reference = g_list_model_get_item (get_rows (face), i);

      if ((mag_reference_get_uri (reference) != NULL) == with_uri)
        return g_steal_pointer (&reference);
    }

  g_assert_not_reached ();
}

static void
test_rows (ListTest      *test,
           gconstpointer  data)
{
  MagCollection *collection = mag_context_get_collection (test->context);
  MagSourcesFace *face = show (test, "haematoma", NULL, 800);
  g_autoptr (GListModel) cited = mag_collection_load_references (collection, "haematoma");
  guint n = g_list_model_get_n_items (cited);
  g_autofree char *count = g_strdup_printf ("%u sources", n);
  int kind = 0;

  g_assert_cmpstr (gtk_label_get_label (list_test_get_part (face, "count")), ==, count);
  list_test_await (g_list_model_get_n_items (get_rows (face)) == n);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (MagReference) reference = g_list_model_get_item (get_rows (face), i);

      g_assert_cmpint (mag_reference_get_kind (reference), >=, kind);
      kind = mag_reference_get_kind (reference);
    }
}

/* A row offers to open only what can be opened. */
static void
test_buttons (ListTest      *test,
              gconstpointer  data)
{
  MagSourcesFace *face = show (test, "haematoma", NULL, 800);
  guint n_rows = 0;

  list_test_await ((n_rows = list_test_count (face, "MagReferenceRow")) > 0);
  for (guint i = 0; i < n_rows; i++)
    {
      GtkWidget *row = list_test_find (face, "MagReferenceRow", i);
      g_autoptr (MagReference) reference = NULL;

      g_object_get (row, "reference", &reference, NULL);
      g_assert_cmpint (gtk_widget_get_visible (list_test_get_part (row, "open_button")), ==,
                       mag_reference_get_uri (reference) != NULL);
    }
}

static void
test_selected (ListTest      *test,
               gconstpointer  data)
{
  MagSourcesFace *face = show (test, "haematoma", "SAVER2015", 800);
  GtkSingleSelection *selection = list_test_get_part (face, "selection");
  MagReference *reference = NULL;

  list_test_await ((reference = gtk_single_selection_get_selected_item (selection)) != NULL);
  g_assert_cmpstr (mag_reference_get_key (reference), ==, "SAVER2015");
  list_test_await (gtk_window_get_focus (test->window) &&
                   gtk_widget_is_ancestor (gtk_window_get_focus (test->window), list_test_get_part (face, "list")));
}

static void
test_search (ListTest      *test,
             gconstpointer  data)
{
  MagSourcesFace *face = show (test, "haematoma", NULL, 360);

  list_test_search (face, "saver STRÓKE 2015");
  list_test_await (g_list_model_get_n_items (get_rows (face)) == 1);
  mag_sources_face_show (face, "haematoma", "NAIDECH2022");
  list_test_await (g_list_model_get_n_items (get_rows (face)) > 1);
}

static void
read_cb (GObject      *clipboard,
         GAsyncResult *result,
         gpointer      user_data)
{
  char **text = user_data;

  *text = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (clipboard), result, NULL);
}

static void
test_copy (ListTest      *test,
           gconstpointer  data)
{
  MagSourcesFace *face = show (test, "haematoma", NULL, 800);
  g_autoptr (MagReference) reference = find_reference (face, TRUE);
  g_autofree char *citation = mag_reference_dup_citation (reference);
  g_autofree char *expected = g_strjoin (" ", citation, mag_reference_get_uri (reference), NULL);
  g_autofree char *text = NULL;

  gtk_widget_activate_action (GTK_WIDGET (face), "sources.copy", "s", mag_reference_get_key (reference));
  gdk_clipboard_read_text_async (gtk_widget_get_clipboard (GTK_WIDGET (face)), NULL, read_cb, &text);
  list_test_await (text != NULL);
  g_assert_cmpstr (text, ==, expected);
}

/* Who cancels has not agreed to anything, even with the tick set. */
static void
test_question (ListTest      *test,
               gconstpointer  data)
{
  MagSourcesFace *face = show (test, "haematoma", NULL, 800);
  g_autoptr (MagReference) reference = find_reference (face, TRUE);
  GtkWidget *tick = NULL;
  AdwDialog *dialog = NULL;

  gtk_widget_activate_action (GTK_WIDGET (face), "sources.open", "s", mag_reference_get_key (reference));
  list_test_await ((dialog = list_test_dialog (test)) != NULL);
  g_assert_true (ADW_IS_ALERT_DIALOG (dialog));
  list_test_await (list_test_find_text (dialog, mag_reference_get_uri (reference)) != NULL);

  tick = gtk_widget_get_last_child (adw_alert_dialog_get_extra_child (ADW_ALERT_DIALOG (dialog)));
  gtk_check_button_set_active (GTK_CHECK_BUTTON (tick), TRUE);
  adw_dialog_close (dialog);
  list_test_await (list_test_dialog (test) == NULL);
  g_assert_true (g_settings_get_boolean (mag_context_get_settings (test->context), "ask-before-links"));
}

static void
test_no_link (ListTest      *test,
              gconstpointer  data)
{
  MagSourcesFace *face = show (test, "haematoma", NULL, 800);
  g_autoptr (MagReference) reference = find_reference (face, FALSE);

  gtk_widget_activate_action (GTK_WIDGET (face), "sources.open", "s", mag_reference_get_key (reference));
  list_test_iterate ();
  g_assert_null (list_test_dialog (test));
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  list_test_add ("/sources-face/rows", test_rows);
  list_test_add ("/sources-face/buttons", test_buttons);
  list_test_add ("/sources-face/selected", test_selected);
  list_test_add ("/sources-face/search", test_search);
  list_test_add ("/sources-face/copy", test_copy);
  list_test_add ("/sources-face/question", test_question);
  list_test_add ("/sources-face/no-link", test_no_link);

  return g_test_run ();
}
