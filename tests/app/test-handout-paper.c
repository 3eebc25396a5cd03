// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* From an open topic to paper: every action of the user is counted, and the third one prints. The
 * system's own dialog is driven too, with the printer that writes a file. */

#include "config.h"

#include <adwaita.h>
#include <glib/gstdio.h>
#include <gtk/gtkunixprint.h>
#include <libintl.h>

#include "mag-paths.h"
#include "mag-settings.h"
#include "mag-window-private.h"

#define PATIENCE (20 * G_TIME_SPAN_SECOND)

static char *folder;
static guint n_actions;

static void
wait_a_little (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_usleep (10000);
}

static GtkWidget *
find_button (GtkWidget  *root,
             const char *action)
{
  if (GTK_IS_BUTTON (root) && g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (root)), action) == 0
      && gtk_widget_get_mapped (root))
    return root;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_button (child, action);

      if (found)
        return found;
    }

  return NULL;
}

static void
click (GtkWindow  *window,
       const char *action)
{
  GtkWidget *button = NULL;
  gint64 end = g_get_monotonic_time () + PATIENCE;

  while (!button && g_get_monotonic_time () < end)
    {
      wait_a_little ();
      button = find_button (GTK_WIDGET (window), action);
    }
  g_assert_nonnull (button);
  g_assert_true (gtk_widget_is_sensitive (button));
  n_actions++;
  g_signal_emit_by_name (button, "clicked");
}

/* Only handouts remember a printer, which then is looked for. */
static GtkPrintUnixDialog *
wait_for_dialog (gboolean with_printer)
{
  gint64 end = g_get_monotonic_time () + PATIENCE;

  while (g_get_monotonic_time () < end)
    {
      g_autoptr (GListModel) windows = NULL;

      wait_a_little ();
      windows = g_object_ref (gtk_window_get_toplevels ());
      for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
        {
          g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

          if (GTK_IS_PRINT_UNIX_DIALOG (window) && gtk_widget_get_mapped (window)
              && (!with_printer || gtk_print_unix_dialog_get_selected_printer (GTK_PRINT_UNIX_DIALOG (window))))
            return GTK_PRINT_UNIX_DIALOG (window);
        }
    }

  return NULL;
}

/* As it is after one has printed to that printer before. */
static void
remember_printer (const char *path)
{
  g_autofree char *uri = g_filename_to_uri (path, NULL, NULL);
  g_autofree char *file = mag_paths_dup_print_settings ();
  g_autofree char *parent = g_path_get_dirname (file);
  g_autoptr (GtkPrintSettings) settings = gtk_print_settings_new ();

  g_assert_no_errno (g_mkdir_with_parents (parent, 0700));
  gtk_print_settings_set_printer (settings, dgettext ("gtk40", "Print to File"));
  gtk_print_settings_set (settings, GTK_PRINT_SETTINGS_OUTPUT_URI, uri);
  g_assert_true (gtk_print_settings_to_file (settings, file, NULL));
}

static MagWindow *
new_window (MagContext *context)
{
  MagWindow *window = mag_window_new (NULL, context);

  gtk_window_set_default_size (GTK_WINDOW (window), 1000, 700);
  mag_window_open (window, "topic/haematoma?face=sources");
  gtk_window_present (GTK_WINDOW (window));
  wait_a_little ();

  return window;
}

static void
assert_remembered (void)
{
  g_autofree char *file = mag_paths_dup_print_settings ();
  g_autofree char *text = NULL;

  g_assert_true (g_file_get_contents (file, &text, NULL, NULL));
  g_assert_nonnull (strstr (text, "printer="));
  g_assert_null (strstr (text, "output-uri"));
  g_assert_null (strstr (text, "sheet.pdf"));
}

typedef struct
{
  MagContext *context;
  MagWindow  *window;
  char       *path;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autofree char *collection_path = mag_paths_dup_collection ();
  g_autoptr (MagCollection) collection = mag_collection_open (collection_path, NULL);
  g_autoptr (GSettings) settings = mag_settings_new ();

  fixture->path = g_build_filename (folder, "sheet.pdf", NULL);
  fixture->context = mag_context_new (collection, settings);
  fixture->window = new_window (fixture->context);
  n_actions = 0;
  remember_printer (fixture->path);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  for (int i = 0; i < 50; i++)
    wait_a_little ();
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  wait_a_little ();
  g_clear_object (&fixture->context);
  g_unlink (fixture->path);
  g_clear_pointer (&fixture->path, g_free);
}

static GtkPrintUnixDialog *
open_dialog (Fixture *fixture)
{
  GtkPrintUnixDialog *dialog;

  click (GTK_WINDOW (fixture->window), "win.handout");
  click (GTK_WINDOW (fixture->window), "handout.print");
  dialog = wait_for_dialog (TRUE);
  g_assert_nonnull (dialog);

  return dialog;
}

static void
answer (Fixture            *fixture,
        GtkPrintUnixDialog *dialog,
        int                 response)
{
  gint64 end = g_get_monotonic_time () + PATIENCE;

  n_actions++;
  g_signal_emit_by_name (dialog, "response", response);
  while (response == GTK_RESPONSE_OK && !g_file_test (fixture->path, G_FILE_TEST_EXISTS)
         && g_get_monotonic_time () < end)
    wait_a_little ();
  for (int i = 0; i < 50; i++)
    wait_a_little ();
}

static char *
read_paper (Fixture *fixture)
{
  g_autofree char *line = g_strdup_printf ("pdftotext '%s' -", fixture->path);
  char *text = NULL;

  g_assert_true (g_spawn_command_line_sync (line, &text, NULL, NULL, NULL));

  return text;
}

static void
test_three_actions (Fixture       *fixture,
                    gconstpointer  data)
{
  GtkPrintUnixDialog *dialog = open_dialog (fixture);
  g_autofree char *text = NULL;

  answer (fixture, dialog, GTK_RESPONSE_OK);
  g_assert_cmpuint (n_actions, ==, 3);
  text = read_paper (fixture);
  g_assert_nonnull (strstr (text, "Page 1 of 2"));
  g_assert_nonnull (strstr (text, "Page 2 of 2"));
  assert_remembered ();
}

static void
test_page_range (Fixture       *fixture,
                 gconstpointer  data)
{
  GtkPrintUnixDialog *dialog = open_dialog (fixture);
  g_autoptr (GtkPrintSettings) settings = gtk_print_unix_dialog_get_settings (dialog);
  GtkPageRange second = { 1, 1 };
  g_autofree char *text = NULL;

  gtk_print_settings_set_print_pages (settings, GTK_PRINT_PAGES_RANGES);
  gtk_print_settings_set_page_ranges (settings, &second, 1);
  gtk_print_unix_dialog_set_settings (dialog, settings);
  answer (fixture, dialog, GTK_RESPONSE_OK);
  text = read_paper (fixture);
  g_assert_nonnull (strstr (text, "Page 2 of 2"));
  g_assert_null (strstr (text, "Page 1 of 2"));
}

/* Nothing is printed, and nothing is said. */
static void
test_cancel (Fixture       *fixture,
             gconstpointer  data)
{
  GtkPrintUnixDialog *dialog = open_dialog (fixture);

  answer (fixture, dialog, GTK_RESPONSE_CANCEL);
  g_assert_false (g_file_test (fixture->path, G_FILE_TEST_EXISTS));
}

static gboolean
has_dialog (Fixture *fixture)
{
  return adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (fixture->window)) != NULL;
}

/* The key for printing reaches the print dialog, or what is chosen before it, from every place that has
 * something for paper. */
static void
test_every_place (Fixture       *fixture,
                  gconstpointer  data)
{
  const char *const straight[] = { "handout/haematoma", "handout?topics=sleep", "evidence",
                                   "topic/haematoma?face=evidence", "infusion", "infusion#questions" };

  for (guint i = 0; i < G_N_ELEMENTS (straight); i++)
    {
      GtkPrintUnixDialog *dialog;

      mag_window_open (fixture->window, straight[i]);
      wait_a_little ();
      g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.print", NULL));
      dialog = wait_for_dialog (FALSE);
      if (!dialog)
        g_error ("%s: nothing is printed", straight[i]);
      answer (fixture, dialog, GTK_RESPONSE_CANCEL);
    }

  mag_window_open (fixture->window, "food?group=nuts");
  wait_a_little ();
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.print", NULL));
  g_assert_true (has_dialog (fixture));
}

/* Which action the printer in the header bar has at a location, or that it is not there. */
static void
test_button (Fixture       *fixture,
             gconstpointer  data)
{
  static const struct
  {
    const char *location;
    const char *action;
  } cases[] = {
    { "topic/haematoma?face=sources", "win.handout" }, { "evidence/C15", "win.handout" },
    { "handout/haematoma", "win.print" },              { "handout?topics=sleep", "win.print" },
    { "food", "win.print" },                           { "infusion", "win.print" },
    { "evidence", "win.print" },                       { "start", NULL },
    { "term/placebo", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      gpointer button = gtk_widget_get_template_child (GTK_WIDGET (fixture->window), MAG_TYPE_WINDOW, "print_button");

      mag_window_open (fixture->window, cases[i].location);
      g_assert_cmpint (gtk_widget_get_visible (button), ==, cases[i].action != NULL);
      if (!cases[i].action)
        continue;
      g_assert_true (gtk_widget_is_sensitive (button));
      g_assert_cmpstr (gtk_actionable_get_action_name (GTK_ACTIONABLE (button)), ==, cases[i].action);
    }
}

/* Sources alone are nothing for paper. */
static void
test_sources (Fixture       *fixture,
              gconstpointer  data)
{
  g_autofree char *shown = NULL;

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.print", NULL));
  shown = mag_location_to_string (mag_history_get_location (mag_window_get_history (fixture->window)));
  g_assert_cmpstr (shown, ==, "handout/haematoma");
}

static void
add (const char *name,
     void      (*func) (Fixture       *fixture,
                        gconstpointer  data))
{
  g_test_add (name, Fixture, NULL, set_up, func, tear_down);
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GError) error = NULL;

  folder = g_dir_make_tmp ("handout-paper-XXXXXX", &error);
  g_assert_no_error (error);
  g_setenv ("XDG_DATA_HOME", folder, TRUE);
  g_setenv ("XDG_CONFIG_HOME", folder, TRUE);
  g_setenv ("GTK_USE_PORTAL", "0", TRUE);
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  add ("/handout-paper/three-actions", test_three_actions);
  add ("/handout-paper/page-range", test_page_range);
  add ("/handout-paper/cancel", test_cancel);
  add ("/handout-paper/every-place", test_every_place);
  add ("/handout-paper/button", test_button);
  add ("/handout-paper/sources", test_sources);

  return g_test_run ();
}
