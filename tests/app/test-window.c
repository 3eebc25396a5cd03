// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* The window as a user drives it: by locations, back, forward, bookmarks and typing. Swiping is tested beside. */

#include "config.h"

#include <adwaita.h>

#include "mag-settings.h"
#include "mag-sidebar.h"
#include "mag-start-view.h"
#include "mag-swipe.h"
#include "window-test.h"

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
assert_toast (WindowTest *fixture,
              const char *text)
{
  g_assert_true (has_label (GTK_WIDGET (fixture->window), text));
}

static void
act (WindowTest *fixture,
     const char *name)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), name, NULL));
}

static void
test_back_and_forward (WindowTest    *fixture,
                       gconstpointer  data)
{
  mag_window_open (fixture->window, "term/placebo");
  mag_window_open (fixture->window, "evidence");
  act (fixture, "win.back");
  window_test_assert_shows (fixture, "term/placebo");
  act (fixture, "win.back");
  window_test_assert_shows (fixture, "start");
  act (fixture, "win.forward");
  window_test_assert_shows (fixture, "term/placebo");
  act (fixture, "win.start");
  window_test_assert_shows (fixture, "start");
}

/* Presses a key that no widget wanted; returns whether the window did. */
static gboolean
press (WindowTest      *fixture,
       guint            key,
       GdkModifierType  state)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (fixture->window));
  gboolean wanted = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (controllers) && !wanted; i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller))
        g_signal_emit_by_name (controller, "key-pressed", key, 0, state, &wanted);
    }

  return wanted;
}

/* Letters begin a search; what is pressed for something else does not. */
static void
test_typing (WindowTest    *fixture,
             gconstpointer  data)
{
  AdwApplicationWindow *window = ADW_APPLICATION_WINDOW (fixture->window);

  g_assert_false (press (fixture, GDK_KEY_m, GDK_CONTROL_MASK));
  g_assert_false (press (fixture, GDK_KEY_Escape, 0));
  g_assert_false (press (fixture, GDK_KEY_plus, 0));
  g_assert_null (adw_application_window_get_visible_dialog (window));

  g_assert_true (press (fixture, GDK_KEY_m, 0));
  g_assert_nonnull (adw_application_window_get_visible_dialog (window));
}

static void
test_nothing_there (WindowTest    *fixture,
                    gconstpointer  data)
{
  const char *locations[] = { "topic/no-such", "reference/NOSUCH1", "nonsense", "topic/", "topic/<b>", "" };

  for (guint i = 0; i < G_N_ELEMENTS (locations); i++)
    {
      mag_window_open (fixture->window, locations[i]);
      window_test_assert_shows (fixture, "start");
    }
}

/* The history knows the place that there is, not the one that was asked for. */
static void
test_nearest_place (WindowTest    *fixture,
                    gconstpointer  data)
{
  mag_window_open (fixture->window, "infusion#no-such");
  window_test_assert_shows (fixture, "infusion");
  assert_toast (fixture, "There is nothing at “infusion#no-such”. This is the nearest place.");
  mag_window_open (fixture->window, "evidence/C9999");
  window_test_assert_shows (fixture, "evidence");
  act (fixture, "win.back");
  window_test_assert_shows (fixture, "infusion");
}

static void
test_every_kind_of_place (WindowTest    *fixture,
                          gconstpointer  data)
{
  const char *locations[] = { "start", "evidence", "term", "term/placebo", "evidence/C15",
                              "topic/haematoma?face=evidence", "topic/haematoma?face=sources", "reference/SAVER2015",
                              "handout/haematoma", "handout", "handout?topics=sleep", "food", "food?view=plan",
                              "food/12061" };

  for (guint i = 0; i < G_N_ELEMENTS (locations); i++)
    {
      mag_window_open (fixture->window, locations[i]);
      window_test_assert_shows (fixture, locations[i]);
    }
}

static gboolean
has_focus_in (WindowTest *fixture,
              GtkWidget  *widget)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (fixture->window));

  return focus && gtk_widget_is_ancestor (focus, widget);
}

/* Who opens a place from the sidebar is in it; F6 leads to and fro. */
static void
test_panes (WindowTest    *fixture,
            gconstpointer  data)
{
  GtkWidget *sidebar = window_test_find (GTK_WIDGET (fixture->window), MAG_TYPE_SIDEBAR);
  GtkWidget *content = window_test_find (GTK_WIDGET (fixture->window), MAG_TYPE_SWIPE);
  GtkListBox *list = GTK_LIST_BOX (window_test_find (sidebar, GTK_TYPE_LIST_BOX));

  gtk_window_present (GTK_WINDOW (fixture->window));
  gtk_widget_grab_focus (sidebar);
  g_assert_true (has_focus_in (fixture, sidebar));
  g_assert_true (gtk_widget_activate (GTK_WIDGET (gtk_list_box_get_row_at_index (list, 5))));
  window_test_assert_shows (fixture, "term");
  g_assert_true (has_focus_in (fixture, content));
  act (fixture, "win.other-pane");
  g_assert_true (gtk_root_get_focus (GTK_ROOT (fixture->window))
                 == GTK_WIDGET (gtk_list_box_get_row_at_index (list, 5)));
  act (fixture, "win.other-pane");
  g_assert_true (has_focus_in (fixture, content));
}

static guint
count_cards (GtkWidget *widget)
{
  guint n = gtk_widget_has_css_class (widget, "topic-card");

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    n += count_cards (child);

  return n;
}

/* What lies below the window comes after the first frame, and all of it does. */
static void
test_start_in_two_steps (WindowTest    *fixture,
                         gconstpointer  data)
{
  guint n = g_list_model_get_n_items (mag_collection_get_topics (mag_context_get_collection (fixture->context)));
  guint first = count_cards (GTK_WIDGET (fixture->window));

  g_assert_cmpuint (first, >, 0);
  g_assert_cmpuint (first, <, n);
  gtk_window_present (GTK_WINDOW (fixture->window));
  while (count_cards (GTK_WIDGET (fixture->window)) == first)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (count_cards (GTK_WIDGET (fixture->window)), ==, n);
}

/* What a view says of itself while it is shown is no visit: back leads to where one was before. */
static void
test_note (WindowTest    *fixture,
           gconstpointer  data)
{
  mag_window_open (fixture->window, "food");
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.replace", "s", "food?group=nuts"));
  window_test_assert_shows (fixture, "food?group=nuts");
  act (fixture, "win.back");
  window_test_assert_shows (fixture, "start");
  act (fixture, "win.forward");
  window_test_assert_shows (fixture, "food?group=nuts");
}

static void
test_bookmark (WindowTest    *fixture,
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

static guint
count (GtkWidget *widget,
       GType      type)
{
  guint n = G_TYPE_CHECK_INSTANCE_TYPE (widget, type) ? 1 : 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    n += count (child, type);

  return n;
}

/* Ten thousand rows are not made at once, and none of them is lost. */
static void
test_many_bookmarks (WindowTest    *fixture,
                     gconstpointer  data)
{
  GSettings *settings = mag_context_get_settings (fixture->context);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) bookmarks = NULL;
  GtkWidget *start;

  for (guint i = 0; i < 10000; i++)
    g_strv_builder_take (builder, g_strdup_printf ("food/12061?n=%u", i));
  bookmarks = g_strv_builder_end (builder);
  g_settings_set_strv (settings, "bookmarks", (const char *const *) bookmarks);
  start = window_test_find (GTK_WIDGET (fixture->window), MAG_TYPE_START_VIEW);
  gtk_window_present (GTK_WINDOW (fixture->window));
  while (!window_test_find (start, ADW_TYPE_ACTION_ROW))
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (count (start, ADW_TYPE_ACTION_ROW), ==, 100);
  g_signal_emit_by_name (window_test_find (start, ADW_TYPE_BUTTON_ROW), "activated");
  g_assert_cmpuint (count (start, ADW_TYPE_ACTION_ROW), ==, 200);
  g_settings_reset (settings, "bookmarks");
  g_assert_cmpuint (count (start, ADW_TYPE_ACTION_ROW), ==, 0);
  g_assert_null (window_test_find (start, ADW_TYPE_BUTTON_ROW));
}

static void
test_handout_is_one_step_away (WindowTest    *fixture,
                               gconstpointer  data)
{
  mag_window_open (fixture->window, "evidence/C15");
  act (fixture, "win.handout");
  window_test_assert_shows (fixture, "handout/haematoma");
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  window_test_add ("/window/back-and-forward", test_back_and_forward);
  window_test_add ("/window/typing", test_typing);
  window_test_add ("/window/nothing-there", test_nothing_there);
  window_test_add ("/window/nearest-place", test_nearest_place);
  window_test_add ("/window/every-kind-of-place", test_every_kind_of_place);
  window_test_add ("/window/panes", test_panes);
  window_test_add ("/window/start-in-two-steps", test_start_in_two_steps);
  window_test_add ("/window/note", test_note);
  window_test_add ("/window/bookmark", test_bookmark);
  window_test_add ("/window/many-bookmarks", test_many_bookmarks);
  window_test_add ("/window/handout-is-one-step-away", test_handout_is_one_step_away);

  return g_test_run ();
}
