// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* What the tests of the window share. */

#include "config.h"

#include "window-test.h"

#include "mag-paths.h"
#include "mag-settings.h"

static void
set_up (WindowTest    *fixture,
        gconstpointer  data)
{
  g_autofree char *path = mag_paths_dup_collection ();
  g_autoptr (GError) error = NULL;
  g_autoptr (MagCollection) collection = mag_collection_open (path, &error);
  g_autoptr (GSettings) settings = mag_settings_new ();

  g_assert_no_error (error);
  fixture->context = mag_context_new (collection, settings);
  fixture->window = mag_window_new (NULL, fixture->context);
  mag_window_open (fixture->window, "start");
}

static void
tear_down (WindowTest    *fixture,
           gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_clear_object (&fixture->context);
}

void
window_test_add (const char     *path,
                 WindowTestFunc  func)
{
  g_test_add (path, WindowTest, NULL, set_up, func, tear_down);
}

void
window_test_assert_shows (WindowTest *fixture,
                          const char *location)
{
  g_autofree char *text = mag_location_to_string (mag_history_get_location (mag_window_get_history (fixture->window)));

  g_assert_cmpstr (text, ==, location);
}

/* The first widget of a type, depth first. */
GtkWidget *
window_test_find (GtkWidget *widget,
                  GType      type)
{
  GtkWidget *found = G_TYPE_CHECK_INSTANCE_TYPE (widget, type) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child && !found;
       child = gtk_widget_get_next_sibling (child))
    found = window_test_find (child, type);

  return found;
}
