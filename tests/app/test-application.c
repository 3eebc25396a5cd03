// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* The application as the desktop drives it: links, actions of the launcher, the shell's search. */

#include "config.h"

#include <adwaita.h>
#include <glib/gstdio.h>

#include "mag-application.h"
#include "mag-places.h"
#include "mag-search-dialog.h"
#include "mag-settings.h"
#include "mag-window-private.h"

typedef struct
{
  /* Weak */
  GApplication *application;
} Fixture;

/* A process has one application. */
static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->application = g_application_get_default ();
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  GtkWindow *window;

  while ((window = gtk_application_get_active_window (GTK_APPLICATION (fixture->application))))
    gtk_window_destroy (window);
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static MagWindow *
get_window (Fixture *fixture)
{
  return MAG_WINDOW (gtk_application_get_active_window (GTK_APPLICATION (fixture->application)));
}

static void
assert_shows (Fixture    *fixture,
              const char *location)
{
  g_autofree char *text = mag_location_to_string (mag_history_get_location (mag_window_get_history (get_window (fixture))));

  g_assert_cmpstr (text, ==, location);
}

static void
open_uri (Fixture    *fixture,
          const char *uri)
{
  g_autoptr (GFile) file = g_file_new_for_uri (uri);

  g_application_open (fixture->application, &file, 1, "");
}

/* On a shared computer, who comes next does not see what was read. It must run first. */
static void
test_forgets_at_start (Fixture       *fixture,
                       gconstpointer  data)
{
  g_autoptr (GSettings) settings = mag_settings_new ();
  g_auto (GStrv) read = NULL;

  g_settings_set_strv (settings, "last-read", (const char *[]) { "topic/haematoma", NULL });
  g_settings_set_boolean (settings, "forget-at-start", TRUE);
  g_application_activate (fixture->application);
  read = g_settings_get_strv (settings, "last-read");
  g_assert_cmpuint (g_strv_length (read), ==, 0);
}

static void
test_activate (Fixture       *fixture,
               gconstpointer  data)
{
  g_application_activate (fixture->application);
  assert_shows (fixture, "start");
  g_application_activate (fixture->application);
  g_assert_cmpuint (g_list_length (gtk_application_get_windows (GTK_APPLICATION (fixture->application))), ==, 1);
}

static void
test_links (Fixture       *fixture,
            gconstpointer  data)
{
  open_uri (fixture, "magnesia:term/placebo");
  assert_shows (fixture, "term/placebo");
  open_uri (fixture, "magnesia:topic/haematoma?words=the%20bleed#link");
  assert_shows (fixture, "topic/haematoma?words=the%20bleed#link");
  open_uri (fixture, "magnesia:evidence/C15");
  assert_shows (fixture, "evidence/C15");
  /* bringing the window to the front leaves it where it is */
  g_application_activate (fixture->application);
  assert_shows (fixture, "evidence/C15");
}

static void
test_links_that_lead_nowhere (Fixture       *fixture,
                              gconstpointer  data)
{
  const char *uris[] = { "magnesia:topic/no-such", "magnesia:", "magnesia:topic/../../etc/passwd", "magnesia://start",
                         "file:///etc/passwd", "https://example.org/" };

  for (guint i = 0; i < G_N_ELEMENTS (uris); i++)
    {
      open_uri (fixture, uris[i]);
      assert_shows (fixture, "start");
    }
}

static void
test_launcher_actions (Fixture       *fixture,
                       gconstpointer  data)
{
  const struct { const char *action, *location; } cases[] = {
    { "foods", "food" }, { "infusion", "infusion" }, { "new-handout", "handout" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (MagLocation) location = mag_location_parse (cases[i].location, NULL);
      MagCollection *collection;

      open_uri (fixture, "magnesia:start");
      g_action_group_activate_action (G_ACTION_GROUP (fixture->application), cases[i].action, NULL);
      collection = mag_context_get_collection (mag_window_get_context (get_window (fixture)));
      assert_shows (fixture, mag_places_find (collection, location) ? cases[i].location : "start");
    }
}

static void
test_search (Fixture       *fixture,
             gconstpointer  data)
{
  AdwDialog *dialog;

  g_action_group_activate_action (G_ACTION_GROUP (fixture->application), "search", g_variant_new_string ("knee"));
  dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (get_window (fixture)));
  g_assert_true (MAG_IS_SEARCH_DIALOG (dialog));

  /* what comes next is not hidden by it */
  open_uri (fixture, "magnesia:term/placebo");
  g_assert_null (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (get_window (fixture))));
}

/* Also with the preferences open. */
static void
test_quit (Fixture       *fixture,
           gconstpointer  data)
{
  GtkWindow *window;

  g_application_activate (fixture->application);
  window = GTK_WINDOW (get_window (fixture));
  gtk_window_present (window);
  g_action_group_activate_action (G_ACTION_GROUP (fixture->application), "preferences", NULL);
  g_assert_nonnull (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window)));
  g_action_group_activate_action (G_ACTION_GROUP (fixture->application), "quit", NULL);
  g_assert_null (gtk_application_get_active_window (GTK_APPLICATION (fixture->application)));
}

int
main (int   argc,
      char *argv[])
{
  g_autofree char *data = g_dir_make_tmp ("magnesia-XXXXXX", NULL);
  g_autoptr (GApplication) application = NULL;
  g_autoptr (GError) error = NULL;
  int status;

  /* Nothing of the user's own is forgotten. */
  g_setenv ("XDG_DATA_HOME", data, TRUE);
  gtk_test_init (&argc, &argv, NULL);
  application = mag_application_new ();
  g_application_set_default (application);
  g_application_register (application, NULL, &error);
  g_assert_no_error (error);

  g_test_add ("/application/forgets-at-start", Fixture, NULL, set_up, test_forgets_at_start, tear_down);
  g_test_add ("/application/activate", Fixture, NULL, set_up, test_activate, tear_down);
  g_test_add ("/application/links", Fixture, NULL, set_up, test_links, tear_down);
  g_test_add ("/application/links-that-lead-nowhere", Fixture, NULL, set_up, test_links_that_lead_nowhere, tear_down);
  g_test_add ("/application/launcher-actions", Fixture, NULL, set_up, test_launcher_actions, tear_down);
  g_test_add ("/application/quit", Fixture, NULL, set_up, test_quit, tear_down);
  g_test_add ("/application/search", Fixture, NULL, set_up, test_search, tear_down);

  status = g_test_run ();
  g_rmdir (data);

  return status;
}
