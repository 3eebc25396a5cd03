// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Every native place and every dialog in the smallest window with the largest text: nothing stands
 * beyond the window's edge. */

#include "config.h"

#include <adwaita.h>

#include "mag-paths.h"
#include "mag-preferences-dialog.h"
#include "mag-settings.h"
#include "mag-window-private.h"

#define WIDTH 360

typedef struct
{
  MagContext *context;
  MagWindow  *window;
} Fixture;

static const char *locations[] = {
  "start", "evidence", "evidence/C15", "evidence/haematoma-evidence", "topic/haematoma?face=evidence",
  "topic/haematoma?face=sources", "handout/haematoma", "handout?topics=sleep,heart", "food", "food?group=legumes",
  "food/12061", "food?view=plan", "infusion", "infusion#during", "term", "term/placebo",
};

/* What opens a dialog, and where. */
static const struct
{
  const char *location;
  const char *action;
} dialogs[] = {
  { "food", "foods.pick-intake" },
  { "food", "foods.print" },
  { "handout?topics=sleep,heart", "handout.answers" },
  { "handout?topics=sleep,heart", "handout.review" },
  { "handout?topics=sleep,heart", "composer.sets" },
};

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autofree char *path = mag_paths_dup_collection ();
  g_autoptr (GError) error = NULL;
  g_autoptr (MagCollection) collection = mag_collection_open (path, &error);
  g_autoptr (GSettings) settings = mag_settings_new ();

  g_assert_no_error (error);
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 2 * 96 * 1024, NULL);
  fixture->context = mag_context_new (collection, settings);
  fixture->window = mag_window_new (NULL, fixture->context);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), WIDTH, 660);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  while (g_main_context_iteration (NULL, FALSE))
    ;
  gtk_settings_reset_property (gtk_settings_get_default (), "gtk-xft-dpi");
  g_clear_object (&fixture->context);
}

static void
wait_cb (gpointer waited)
{
  *(gboolean *) waited = TRUE;
}

/* Until dialogs have slid in and what waits for a first layout has had it. */
static void
settle (void)
{
  gboolean waited = FALSE;

  g_timeout_add_once (600, wait_cb, &waited);
  while (!waited)
    g_main_context_iteration (NULL, TRUE);
}

/* What an entry scrolls inside itself is not on show; a scrollbar's slider may touch the edge. */
static gboolean
has_own_room (GtkWidget *widget)
{
  return GTK_IS_TEXT (widget) || GTK_IS_TEXT_VIEW (widget) || GTK_IS_SCROLLBAR (widget);
}

static void
assert_inside (GtkWidget  *widget,
               GtkWidget  *window,
               const char *place)
{
  graphene_rect_t bounds;

  if (!gtk_widget_get_mapped (widget) || !gtk_widget_compute_bounds (widget, window, &bounds))
    return;

  if (widget != window && gtk_widget_get_width (widget) > 0
      && (bounds.origin.x < -1 || bounds.origin.x + bounds.size.width > WIDTH + 1))
    {
      g_test_message ("%s: %s “%s” stands from %.0f to %.0f", place, G_OBJECT_TYPE_NAME (widget),
                      GTK_IS_LABEL (widget) ? gtk_label_get_label (GTK_LABEL (widget)) : "", bounds.origin.x,
                      bounds.origin.x + bounds.size.width);
      g_test_fail ();
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child && !has_own_room (widget);
       child = gtk_widget_get_next_sibling (child))
    assert_inside (child, window, place);
}

/* Without a compositor, GTK draws a frame inside the window, which takes from the width. */
static void
present (Fixture *fixture)
{
  mag_window_open (fixture->window, "start");
  gtk_window_present (GTK_WINDOW (fixture->window));
  gtk_widget_remove_css_class (GTK_WIDGET (fixture->window), "solid-csd");
  settle ();
  g_assert_cmpint (gtk_widget_get_width (gtk_widget_get_first_child (GTK_WIDGET (fixture->window))), ==, WIDTH);
}

static void
close_dialog (Fixture *fixture)
{
  AdwDialog *dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (fixture->window));

  if (dialog)
    adw_dialog_force_close (dialog);
}

static void
test_places (Fixture       *fixture,
             gconstpointer  data)
{
  present (fixture);
  for (guint i = 0; i < G_N_ELEMENTS (locations); i++)
    {
      mag_window_open (fixture->window, locations[i]);
      settle ();
      assert_inside (GTK_WIDGET (fixture->window), GTK_WIDGET (fixture->window), locations[i]);
      close_dialog (fixture);
    }
}

/* On whichever shown widget has the action. */
static gboolean
activate (GtkWidget  *widget,
          const char *action)
{
  if (gtk_widget_get_mapped (widget) && gtk_widget_activate_action (widget, action, NULL))
    return TRUE;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    if (activate (child, action))
      return TRUE;

  return FALSE;
}

static void
test_dialogs (Fixture       *fixture,
              gconstpointer  data)
{
  present (fixture);
  for (guint i = 0; i < G_N_ELEMENTS (dialogs); i++)
    {
      mag_window_open (fixture->window, dialogs[i].location);
      settle ();
      g_assert_true (activate (GTK_WIDGET (fixture->window), dialogs[i].action));
      settle ();
      g_assert_nonnull (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (fixture->window)));
      assert_inside (GTK_WIDGET (fixture->window), GTK_WIDGET (fixture->window), dialogs[i].action);
      close_dialog (fixture);
    }
}

static void
test_preferences (Fixture       *fixture,
                  gconstpointer  data)
{
  AdwDialog *dialog = mag_preferences_dialog_new (fixture->context);

  present (fixture);
  adw_dialog_present (dialog, GTK_WIDGET (fixture->window));
  settle ();
  assert_inside (GTK_WIDGET (dialog), GTK_WIDGET (fixture->window), "Preferences");
  adw_dialog_force_close (dialog);
}

static void
test_search (Fixture       *fixture,
             gconstpointer  data)
{
  present (fixture);
  mag_window_show_search (fixture->window, "drip");
  settle ();
  assert_inside (GTK_WIDGET (fixture->window), GTK_WIDGET (fixture->window), "Search");
  close_dialog (fixture);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add ("/window-narrow/places", Fixture, NULL, set_up, test_places, tear_down);
  g_test_add ("/window-narrow/dialogs", Fixture, NULL, set_up, test_dialogs, tear_down);
  g_test_add ("/window-narrow/preferences", Fixture, NULL, set_up, test_preferences, tear_down);
  g_test_add ("/window-narrow/search", Fixture, NULL, set_up, test_search, tear_down);

  return g_test_run ();
}
