// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* A handout is saved where the user chooses, and not at all when the user changes their mind. */

#include "config.h"

#include <adwaita.h>
#include <glib/gstdio.h>

#include "list-test.h"
#include "mag-handout-saver.h"

typedef struct
{
  MagHandoutLayout *layout;
  GAsyncResult     *result;
  char             *folder;
  char             *path;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (MagCollection) collection = mag_collection_open (g_getenv ("MAG_TEST_COLLECTION"), NULL);
  g_autoptr (MagHandoutOptions) options = mag_handout_options_new ();
  g_autoptr (MagHandout) handout = mag_handout_new (collection, "sleep", options, NULL);

  fixture->layout = mag_handout_layout_new (handout, g_getenv ("MAG_TEST_FONTS"), NULL);
  g_assert_nonnull (fixture->layout);
  fixture->folder = g_dir_make_tmp ("saver-XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->folder, "magnesia-sleep-sheet.pdf", NULL);
  g_assert_no_errno (g_chdir (fixture->folder));
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_clear_object (&fixture->result);
  g_assert_finalize_object (g_steal_pointer (&fixture->layout));
  g_assert_no_errno (g_chdir (g_get_tmp_dir ()));
  g_unlink (fixture->path);
  g_assert_no_errno (g_rmdir (fixture->folder));
  g_clear_pointer (&fixture->folder, g_free);
  g_clear_pointer (&fixture->path, g_free);
}

static void
asked_cb (GObject      *object,
          GAsyncResult *result,
          gpointer      data)
{
  Fixture *fixture = data;

  g_set_object (&fixture->result, result);
}

/* GTK's own dialog, which stands in where there is no portal. */
static GtkWidget *
find_dialog (void)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      if (g_str_equal (G_OBJECT_TYPE_NAME (window), "GtkFileChooserDialog"))
        return window;
    }

  return NULL;
}

/* GTK's dialog is ready once it has read the folder. */
static gboolean
has_chosen (GtkWidget  *dialog,
            const char *path)
{
  g_autoptr (GFile) file = NULL;

  G_GNUC_BEGIN_IGNORE_DEPRECATIONS
  file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog));
  G_GNUC_END_IGNORE_DEPRECATIONS

  return file && g_strcmp0 (g_file_peek_path (file), path) == 0;
}

/* Opens the dialog, which proposes a name in the working folder, and answers it. */
static void
answer (Fixture *fixture,
        int      response)
{
  GtkWidget *dialog = NULL;

  mag_handout_saver_ask_async (fixture->layout, NULL, "Save", asked_cb, fixture);
  list_test_await ((dialog = find_dialog ()) && gtk_widget_get_mapped (dialog));
  list_test_await (has_chosen (dialog, fixture->path));
  g_signal_emit_by_name (dialog, "response", response);
  list_test_await (fixture->result != NULL);
}

static void
test_saved (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = NULL;
  g_autofree char *message = NULL;
  g_autofree char *contents = NULL;

  answer (fixture, GTK_RESPONSE_ACCEPT);
  file = mag_handout_saver_ask_finish (fixture->result, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (g_file_peek_path (file), ==, fixture->path);
  message = mag_handout_saver_dup_message (file);
  g_assert_cmpstr (message, ==, "Saved as “magnesia-sleep-sheet.pdf”");
  g_assert_true (g_file_get_contents (fixture->path, &contents, NULL, NULL));
  g_assert_true (g_str_has_prefix (contents, "%PDF-"));
}

static void
test_dismissed (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  answer (fixture, GTK_RESPONSE_CANCEL);
  g_assert_null (mag_handout_saver_ask_finish (fixture->result, &error));
  g_assert_error (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED);
  g_assert_false (g_file_test (fixture->path, G_FILE_TEST_EXISTS));
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add ("/handout-saver/saved", Fixture, NULL, set_up, test_saved, tear_down);
  g_test_add ("/handout-saver/dismissed", Fixture, NULL, set_up, test_dismissed, tear_down);

  return g_test_run ();
}
