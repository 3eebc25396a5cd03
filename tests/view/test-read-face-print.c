// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Printing an article, through GTK's own printer that writes a file. This program is built from the
 * module's own sources and does not load it. */

#include "config.h"

#include "read-face-test.h"

#include <glib/gi18n.h>
#include <glib/gstdio.h>

#include "mag-article.h"
#include "mag-paths.h"
#include "mag-settings.h"
#include "mag-web-engine.h"
#include "mag-web-print.h"
#include "mag-web-server.h"

static void
finished_cb (WebKitPrintOperation *operation,
             gboolean             *finished)
{
  *finished = TRUE;
}

static void
failed_cb (WebKitPrintOperation *operation,
           GError               *error)
{
  g_assert_no_error (error);
}

static void
print_to (WebKitWebView *view,
          GSettings     *settings,
          const char    *path)
{
  g_autoptr (WebKitPrintOperation) operation = mag_web_print_new_operation (view, settings, "title");
  GtkPrintSettings *proposed = webkit_print_operation_get_print_settings (operation);
  g_autoptr (GtkPrintSettings) print_settings = gtk_print_settings_copy (proposed);
  g_autofree char *uri = g_filename_to_uri (path, NULL, NULL);
  gboolean finished = FALSE;

  gtk_print_settings_set_printer (print_settings, dgettext ("gtk40", "Print to File"));
  gtk_print_settings_set (print_settings, GTK_PRINT_SETTINGS_OUTPUT_URI, uri);
  webkit_print_operation_set_print_settings (operation, print_settings);
  g_signal_connect (operation, "finished", G_CALLBACK (finished_cb), &finished);
  g_signal_connect (operation, "failed", G_CALLBACK (failed_cb), NULL);
  webkit_print_operation_print (operation);
  read_face_test_await (finished);
}

static void
assert_written (const char *path)
{
  g_autofree char *data = NULL;
  g_autoptr (GError) error = NULL;
  gsize length;

  g_file_get_contents (path, &data, &length, &error);
  g_assert_no_error (error);
  g_assert_true (g_str_has_prefix (data, "%PDF-"));
  g_assert_cmpuint (length, >, 50000);
}

static void
assert_paper (WebKitWebView *view,
              GSettings     *settings,
              const char    *setting,
              const char    *name)
{
  g_autoptr (WebKitPrintOperation) operation = NULL;
  GtkPageSetup *setup;

  g_settings_set_string (settings, "handout-paper", setting);
  operation = mag_web_print_new_operation (view, settings, "title");
  setup = webkit_print_operation_get_page_setup (operation);
  g_assert_cmpstr (gtk_paper_size_get_name (gtk_page_setup_get_paper_size (setup)), ==, name);
  g_assert_cmpfloat_with_epsilon (gtk_page_setup_get_left_margin (setup, GTK_UNIT_MM), 18, 0.01);
}

static void
test_print (void)
{
  g_autofree char *collection_path = mag_paths_dup_collection ();
  g_autoptr (MagCollection) collection = mag_collection_open (collection_path, NULL);
  g_autoptr (MagDocument) topic = mag_collection_load_document (collection, "topic", "haematoma", "en", NULL);
  g_autofree char *html = mag_article_write_html (collection, topic, MAG_ARTICLE_LOOK_DARK);
  g_autofree char *folder = g_dir_make_tmp ("magnesia-test-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "article.pdf", NULL);
  g_autoptr (GSettings) settings = mag_settings_new ();
  g_autoptr (WebKitWebContext) context = webkit_web_context_new ();
  g_autoptr (MagWebServer) server = mag_web_server_new (context);
  g_autofree char *uri = mag_web_server_add_page (server, html);
  WebKitWebView *view = mag_web_engine_new_view (context);
  GtkWidget *window = gtk_window_new ();

  gtk_window_set_child (GTK_WINDOW (window), GTK_WIDGET (view));
  gtk_window_present (GTK_WINDOW (window));
  webkit_web_view_load_uri (view, uri);
  read_face_test_await (!webkit_web_view_is_loading (view) && webkit_web_view_get_title (view));

  assert_paper (view, settings, "a4", GTK_PAPER_NAME_A4);
  assert_paper (view, settings, "letter", GTK_PAPER_NAME_LETTER);
  print_to (view, settings, path);
  assert_written (path);

  gtk_window_destroy (GTK_WINDOW (window));
  g_unlink (path);
  g_rmdir (folder);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/read-face/print", test_print);

  return g_test_run ();
}
