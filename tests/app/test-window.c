// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* The window as a user drives it: by locations, back, forward, bookmarks and typing. */

#include "config.h"

#include <adwaita.h>

#include "mag-paths.h"
#include "mag-settings.h"
#include "mag-sidebar.h"
#include "mag-start-view.h"
#include "mag-swipe.h"
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

/* Presses a key that no widget wanted; returns whether the window did. */
static gboolean
press (Fixture         *fixture,
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
test_typing (Fixture       *fixture,
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

static GtkWidget *
find_widget (GtkWidget *widget,
             GType      type)
{
  GtkWidget *found = G_TYPE_CHECK_INSTANCE_TYPE (widget, type) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child && !found;
       child = gtk_widget_get_next_sibling (child))
    found = find_widget (child, type);

  return found;
}

static void
swipe (Fixture   *fixture,
       GtkWidget *target,
       double     across,
       double     down)
{
  MagSwipe *swipe = MAG_SWIPE (find_widget (GTK_WIDGET (fixture->window), MAG_TYPE_SWIPE));

  mag_swipe_begin (swipe, target);
  for (guint i = 0; i < 10; i++)
    mag_swipe_move (swipe, across / 10, down / 10);
  mag_swipe_end (swipe);
}

/* Far enough and across, to the side that one reads from. */
static void
test_swipe (Fixture       *fixture,
            gconstpointer  data)
{
  mag_window_open (fixture->window, "evidence");
  swipe (fixture, NULL, 60, 0);
  assert_shows (fixture, "evidence");
  swipe (fixture, NULL, 200, 150);
  assert_shows (fixture, "evidence");
  swipe (fixture, NULL, -200, 0);
  assert_shows (fixture, "evidence");
  swipe (fixture, NULL, 200, 20);
  assert_shows (fixture, "start");
  swipe (fixture, NULL, 200, 0);
  assert_shows (fixture, "start");
  swipe (fixture, NULL, -200, 0);
  assert_shows (fixture, "evidence");

  gtk_widget_set_direction (find_widget (GTK_WIDGET (fixture->window), MAG_TYPE_SWIPE), GTK_TEXT_DIR_RTL);
  swipe (fixture, NULL, 200, 0);
  assert_shows (fixture, "evidence");
  swipe (fixture, NULL, -200, 0);
  assert_shows (fixture, "start");
}

/* What moves sideways itself, or says that it did, keeps its swipes. */
static void
test_swipe_is_not_stolen (Fixture       *fixture,
                          gconstpointer  data)
{
  MagSwipe *widget = MAG_SWIPE (find_widget (GTK_WIDGET (fixture->window), MAG_TYPE_SWIPE));
  GtkWidget *entry;

  mag_window_open (fixture->window, "term");
  entry = find_widget (GTK_WIDGET (widget), GTK_TYPE_TEXT);
  g_assert_nonnull (entry);
  swipe (fixture, entry, 200, 0);
  assert_shows (fixture, "term");

  mag_swipe_begin (widget, NULL);
  mag_swipe_move (widget, 200, 0);
  g_assert_true (gtk_widget_activate_action (entry, "swipe.cancel", NULL));
  mag_swipe_move (widget, 200, 0);
  mag_swipe_end (widget);
  assert_shows (fixture, "term");

  swipe (fixture, NULL, 200, 0);
  assert_shows (fixture, "start");
}

static gboolean
has_focus_in (Fixture   *fixture,
              GtkWidget *widget)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (fixture->window));

  return focus && gtk_widget_is_ancestor (focus, widget);
}

/* Who opens a place from the sidebar is in it; F6 leads to and fro. */
static void
test_panes (Fixture       *fixture,
            gconstpointer  data)
{
  GtkWidget *sidebar = find_widget (GTK_WIDGET (fixture->window), MAG_TYPE_SIDEBAR);
  GtkWidget *content = find_widget (GTK_WIDGET (fixture->window), MAG_TYPE_SWIPE);
  GtkListBox *list = GTK_LIST_BOX (find_widget (sidebar, GTK_TYPE_LIST_BOX));

  gtk_window_present (GTK_WINDOW (fixture->window));
  gtk_widget_grab_focus (sidebar);
  g_assert_true (has_focus_in (fixture, sidebar));
  g_assert_true (gtk_widget_activate (GTK_WIDGET (gtk_list_box_get_row_at_index (list, 5))));
  assert_shows (fixture, "term");
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
test_start_in_two_steps (Fixture       *fixture,
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

static guint
count (GtkWidget *widget,
       GType      type)
{
  guint n = G_TYPE_CHECK_INSTANCE_TYPE (widget, type) ? 1 : 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    n += count (child, type);

  return n;
}

static GtkWidget *
find (GtkWidget *widget,
      GType      type)
{
  GtkWidget *found = G_TYPE_CHECK_INSTANCE_TYPE (widget, type) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child && !found; child = gtk_widget_get_next_sibling (child))
    found = find (child, type);

  return found;
}

/* Ten thousand rows are not made at once, and none of them is lost. */
static void
test_many_bookmarks (Fixture       *fixture,
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
  start = find (GTK_WIDGET (fixture->window), MAG_TYPE_START_VIEW);
  gtk_window_present (GTK_WINDOW (fixture->window));
  while (!find (start, ADW_TYPE_ACTION_ROW))
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (count (start, ADW_TYPE_ACTION_ROW), ==, 100);
  g_signal_emit_by_name (find (start, ADW_TYPE_BUTTON_ROW), "activated");
  g_assert_cmpuint (count (start, ADW_TYPE_ACTION_ROW), ==, 200);
  g_settings_reset (settings, "bookmarks");
  g_assert_cmpuint (count (start, ADW_TYPE_ACTION_ROW), ==, 0);
  g_assert_null (find (start, ADW_TYPE_BUTTON_ROW));
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
  g_test_add ("/window/typing", Fixture, NULL, set_up, test_typing, tear_down);
  g_test_add ("/window/nothing-there", Fixture, NULL, set_up, test_nothing_there, tear_down);
  g_test_add ("/window/nearest-place", Fixture, NULL, set_up, test_nearest_place, tear_down);
  g_test_add ("/window/every-kind-of-place", Fixture, NULL, set_up, test_every_kind_of_place, tear_down);
  g_test_add ("/window/swipe", Fixture, NULL, set_up, test_swipe, tear_down);
  g_test_add ("/window/swipe-is-not-stolen", Fixture, NULL, set_up, test_swipe_is_not_stolen, tear_down);
  g_test_add ("/window/panes", Fixture, NULL, set_up, test_panes, tear_down);
  g_test_add ("/window/start-in-two-steps", Fixture, NULL, set_up, test_start_in_two_steps, tear_down);
  g_test_add ("/window/note", Fixture, NULL, set_up, test_note, tear_down);
  g_test_add ("/window/bookmark", Fixture, NULL, set_up, test_bookmark, tear_down);
  g_test_add ("/window/many-bookmarks", Fixture, NULL, set_up, test_many_bookmarks, tear_down);
  g_test_add ("/window/handout-is-one-step-away", Fixture, NULL, set_up, test_handout_is_one_step_away, tear_down);

  return g_test_run ();
}
