// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* The window as a user drives it: by locations, back, forward, bookmarks and typing. */

#include "config.h"

#include <adwaita.h>

#include "mag-paths.h"
#include "mag-settings.h"
#include "mag-window-private.h"

typedef struct
{
  MagContext *context;
  MagWindow  *window;
} Fixture;

static void
set_up (Fixture       *fixture,
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
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_clear_object (&fixture->context);
}

static void
assert_shows (Fixture    *fixture,
              const char *location)
{
  g_autofree char *text = mag_location_to_string (mag_history_get_location (mag_window_get_history (fixture->window)));

  g_assert_cmpstr (text, ==, location);
}

static gboolean
has_label (GtkWidget  *widget,
           const char *text)
{
  if (GTK_IS_LABEL (widget) && g_str_equal (gtk_label_get_label (GTK_LABEL (widget)), text))
    return TRUE;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    if (has_label (child, text))
      return TRUE;

  return FALSE;
}

static void
assert_toast (Fixture    *fixture,
              const char *text)
{
  g_assert_true (has_label (GTK_WIDGET (fixture->window), text));
}

static void
act (Fixture    *fixture,
     const char *name)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), name, NULL));
}

static void
test_back_and_forward (Fixture       *fixture,
                       gconstpointer  data)
{
  mag_window_open (fixture->window, "term/placebo");
  mag_window_open (fixture->window, "evidence");
  act (fixture, "win.back");
  assert_shows (fixture, "term/placebo");
  act (fixture, "win.back");
  assert_shows (fixture, "start");
  act (fixture, "win.forward");
  assert_shows (fixture, "term/placebo");
  act (fixture, "win.start");
  assert_shows (fixture, "start");
}

static void
test_nothing_there (Fixture       *fixture,
                    gconstpointer  data)
{
  const char *locations[] = { "topic/no-such", "reference/NOSUCH1", "nonsense", "topic/", "topic/<b>", "" };

  for (guint i = 0; i < G_N_ELEMENTS (locations); i++)
    {
      mag_window_open (fixture->window, locations[i]);
      assert_shows (fixture, "start");
    }
}

/* The history knows the place that there is, not the one that was asked for. */
static void
test_nearest_place (Fixture       *fixture,
                    gconstpointer  data)
{
  mag_window_open (fixture->window, "infusion#no-such");
  assert_shows (fixture, "infusion");
  assert_toast (fixture, "There is nothing at “infusion#no-such”. This is the nearest place.");
  mag_window_open (fixture->window, "evidence/C9999");
  assert_shows (fixture, "evidence");
  act (fixture, "win.back");
  assert_shows (fixture, "infusion");
}

static void
test_every_kind_of_place (Fixture       *fixture,
                          gconstpointer  data)
{
  const char *locations[] = { "start", "evidence", "term", "term/placebo", "evidence/C15",
                              "topic/haematoma?face=evidence", "topic/haematoma?face=sources", "reference/SAVER2015",
                              "handout/haematoma", "handout", "handout?topics=sleep", "food", "food?view=plan",
                              "food/12061" };

  for (guint i = 0; i < G_N_ELEMENTS (locations); i++)
    {
      mag_window_open (fixture->window, locations[i]);
      assert_shows (fixture, locations[i]);
    }
}

/* What a view says of itself while it is shown is no visit: back leads to where one was before. */
static void
test_note (Fixture       *fixture,
           gconstpointer  data)
{
  mag_window_open (fixture->window, "food");
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.replace", "s", "food?group=nuts"));
  assert_shows (fixture, "food?group=nuts");
  act (fixture, "win.back");
  assert_shows (fixture, "start");
  act (fixture, "win.forward");
  assert_shows (fixture, "food?group=nuts");
}

static void
test_bookmark (Fixture       *fixture,
               gconstpointer  data)
{
  GSettings *settings = mag_context_get_settings (fixture->context);
  g_autoptr (MagLocation) location = mag_location_parse ("evidence/C15", NULL);

  mag_window_open (fixture->window, "evidence/C15");
  act (fixture, "win.bookmark");
  g_assert_true (mag_settings_has_bookmark (settings, location));
  mag_window_open (fixture->window, "start");
  g_assert_true (mag_settings_has_bookmark (settings, location));
  mag_window_open (fixture->window, "evidence/C15");
  act (fixture, "win.bookmark");
  g_assert_false (mag_settings_has_bookmark (settings, location));
}

static void
test_handout_is_one_step_away (Fixture       *fixture,
                               gconstpointer  data)
{
  mag_window_open (fixture->window, "evidence/C15");
  act (fixture, "win.handout");
  assert_shows (fixture, "handout/haematoma");
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add ("/window/back-and-forward", Fixture, NULL, set_up, test_back_and_forward, tear_down);
  g_test_add ("/window/nothing-there", Fixture, NULL, set_up, test_nothing_there, tear_down);
  g_test_add ("/window/nearest-place", Fixture, NULL, set_up, test_nearest_place, tear_down);
  g_test_add ("/window/every-kind-of-place", Fixture, NULL, set_up, test_every_kind_of_place, tear_down);
  g_test_add ("/window/note", Fixture, NULL, set_up, test_note, tear_down);
  g_test_add ("/window/bookmark", Fixture, NULL, set_up, test_bookmark, tear_down);
  g_test_add ("/window/handout-is-one-step-away", Fixture, NULL, set_up, test_handout_is_one_step_away, tear_down);

  return g_test_run ();
}
