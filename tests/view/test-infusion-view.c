// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* The Infusion place: what it shows, and how one moves through it. */

#include "config.h"

#include <string.h>

#include "list-test.h"
#include "mag-infusion-picture.h"
#include "mag-infusion-scene-view.h"
#include "mag-infusion-view.h"

static MagInfusionView *
show (ListTest   *test,
      const char *section)
{
  MagInfusionView *view = g_object_new (MAG_TYPE_INFUSION_VIEW, NULL);

  mag_infusion_view_set_context (view, test->context);
  mag_infusion_view_show (view, section);
  list_test_present (test, GTK_WIDGET (view), 900);

  return view;
}

/* The emergency box comes first, and has a number only when it was confirmed. */
static void
test_emergency (ListTest      *test,
                gconstpointer  data)
{
  GSettings *settings = mag_context_get_settings (test->context);
  MagInfusionView *view;
  GtkWidget *page, *emergency;

  g_settings_reset (settings, "emergency-number");
  view = show (test, NULL);
  page = list_test_get_part (view, "page");
  emergency = gtk_widget_get_first_child (page);
  g_assert_true (gtk_widget_has_css_class (emergency, "emergency-strip"));
  g_assert_nonnull (list_test_find_text (emergency, "Trouble breathing, chest pain, fainting, a fit, or an asthma attack?"));
  g_assert_nonnull (list_test_find_text (emergency, "Call your local emergency number now for: sudden weakness"));
  g_assert_cmpstr (gtk_label_get_label (list_test_get_part (view, "call")), ==, "Call your emergency number now.");

  g_settings_set_string (settings, "emergency-number", "112");
  g_assert_cmpstr (gtk_label_get_label (list_test_get_part (view, "call")), ==, "Call your emergency number now: 112");
  g_settings_reset (settings, "emergency-number");
  g_assert_cmpstr (gtk_label_get_label (list_test_get_part (view, "call")), ==, "Call your emergency number now.");
}

static void
test_section (ListTest      *test,
              gconstpointer  data)
{
  MagInfusionView *view = show (test, "too-much");
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (list_test_get_part (view, "scroller"));
  GtkLabel *title = list_test_get_part (view, "part_title");

  list_test_await (gtk_adjustment_get_value (adjustment) > 1000);
  g_assert_cmpstr (gtk_label_get_label (title), ==, "Too much, step by step");

  mag_infusion_view_show (view, "during");
  list_test_await (g_str_equal (gtk_label_get_label (title), "Step by step"));
  mag_infusion_view_show (view, NULL);
  list_test_await (gtk_adjustment_get_value (adjustment) < 1);
}

/* Each row of the outline leads to a location, and each location is known to the collection. */
static void
test_outline (ListTest      *test,
              gconstpointer  data)
{
  MagInfusionView *view = show (test, NULL);
  GtkListBox *outline = list_test_get_part (view, "narrow_outline");
  GtkListBoxRow *row;
  guint n = 0;

  while ((row = gtk_list_box_get_row_at_index (outline, (int) n)))
    {
      g_autoptr (MagLocation) location = NULL;
      g_autofree char *title = NULL;

      g_signal_emit_by_name (outline, "row-activated", row);
      location = mag_location_parse (test->opened, NULL);
      g_assert_cmpint (mag_location_get_kind (location), ==, MAG_LOCATION_INFUSION);
      title = mag_collection_dup_title (mag_context_get_collection (test->context), location);
      g_assert_nonnull (title);
      n++;
    }
  g_assert_cmpuint (n, ==, 12);
}

static MagInfusionSceneView *
get_scene (MagInfusionView *view)
{
  GtkWidget *timeline = list_test_find (view, "MagInfusionTimeline", 0);

  return list_test_get_part (timeline, "scene");
}

/* The slider moves by keys, and what is told beside it follows. */
static void
test_timeline (ListTest      *test,
               gconstpointer  data)
{
  MagInfusionView *view = show (test, "during");
  MagInfusionSceneView *scene = get_scene (view);
  GtkWidget *timeline = list_test_find (view, "MagInfusionTimeline", 0);
  GtkLabel *spoken = list_test_get_part (timeline, "spoken");
  GtkStack *panels = list_test_get_part (timeline, "panels");

  g_assert_cmpstr (gtk_label_get_label (spoken), ==, "Before the drip");
  mag_infusion_scene_view_set_position (scene, 3);
  g_assert_cmpstr (gtk_label_get_label (spoken), ==, "The first quarter of an hour");
  g_assert_cmpstr (gtk_stack_get_visible_child_name (panels), ==, "quarter");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (scene), GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT,
                                       "the first quarter of an hour");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (scene), GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, 3.0);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (scene), GTK_ACCESSIBLE_ROLE_SLIDER);

  g_signal_emit_by_name (list_test_get_part (timeline, "forward"), "clicked");
  g_assert_cmpuint (mag_infusion_scene_view_get_position (scene), ==, 4);
  mag_infusion_scene_view_set_position (scene, 99);
  g_assert_cmpuint (mag_infusion_scene_view_get_position (scene), ==, 4);
  mag_infusion_scene_view_set_position (scene, 8);
  g_assert_false (gtk_widget_get_sensitive (list_test_get_part (timeline, "forward")));
}

static gboolean
add_text (GtkWidget *widget,
          gpointer   user_data)
{
  if (GTK_IS_LABEL (widget))
    g_string_append_printf (user_data, "%s\n", gtk_label_get_label (GTK_LABEL (widget)));

  return TRUE;
}

/* What can be scrubbed can be read as a list, all of it. */
static void
test_twin (ListTest      *test,
           gconstpointer  data)
{
  MagInfusionView *view = show (test, "during");
  GtkWidget *timeline = list_test_find (view, "MagInfusionTimeline", 0);
  g_autoptr (GString) panels = g_string_new (NULL);
  g_autoptr (GString) twin = g_string_new (NULL);
  g_auto (GStrv) lines = NULL;

  gtk_expander_set_expanded (list_test_get_part (timeline, "twin"), TRUE);
  list_test_walk (list_test_get_part (timeline, "panels"), add_text, panels);
  list_test_walk (list_test_get_part (timeline, "twin_bin"), add_text, twin);
  lines = g_strsplit (panels->str, "\n", -1);
  g_assert_cmpuint (g_strv_length (lines), >, 60);
  for (guint i = 0; lines[i]; i++)
    g_assert_nonnull (strstr (twin->str, lines[i]));
}

static MagInfusionPicture *
get_picture (MagInfusionView *view)
{
  return MAG_INFUSION_PICTURE (list_test_find (get_scene (view), "MagInfusionPicture", 0));
}

/* Drops fall while the drip runs, and come to rest; with reduced motion nothing moves at all. */
static void
test_motion (ListTest      *test,
             gconstpointer  data)
{
  GtkSettings *settings = gtk_settings_get_default ();
  MagInfusionView *view;

  g_object_set (settings, "gtk-enable-animations", TRUE, NULL);
  view = show (test, "during");
  mag_infusion_scene_view_set_position (get_scene (view), 3);
  g_assert_true (mag_infusion_picture_get_moving (get_picture (view)));
  list_test_await (!mag_infusion_picture_get_moving (get_picture (view)));

  mag_infusion_scene_view_set_position (get_scene (view), 4);
  g_assert_true (mag_infusion_picture_get_moving (get_picture (view)));
  g_object_set (settings, "gtk-enable-animations", FALSE, NULL);
  g_assert_false (mag_infusion_picture_get_moving (get_picture (view)));
  mag_infusion_scene_view_set_position (get_scene (view), 5);
  g_assert_false (mag_infusion_picture_get_moving (get_picture (view)));
  gtk_settings_reset_property (settings, "gtk-enable-animations");
}

static gboolean
find_menu_button (GtkWidget *widget,
                  gpointer   user_data)
{
  GtkWidget **button = user_data;

  if (!*button && GTK_IS_MENU_BUTTON (widget) && gtk_widget_has_css_class (widget, "infusion-source"))
    *button = widget;

  return TRUE;
}

static gboolean
find_action (GtkWidget *widget,
             gpointer   user_data)
{
  GPtrArray *targets = user_data;
  const char *name = GTK_IS_BUTTON (widget) ? gtk_actionable_get_action_name (GTK_ACTIONABLE (widget)) : NULL;

  if (g_strcmp0 (name, "win.open") == 0)
    g_ptr_array_add (targets, g_variant_dup_string (gtk_actionable_get_action_target_value (GTK_ACTIONABLE (widget)), NULL));

  return TRUE;
}

/* Sources and findings are one click away from the statement that rests on them. */
static void
test_sources (ListTest      *test,
              gconstpointer  data)
{
  MagInfusionView *view = show (test, "short");
  g_autoptr (GPtrArray) targets = g_ptr_array_new_with_free_func (g_free);
  GtkWidget *button = NULL;

  list_test_walk (list_test_get_part (view, "sections"), find_menu_button, &button);
  g_assert_nonnull (button);
  gtk_menu_button_popup (GTK_MENU_BUTTON (button));
  list_test_walk (GTK_WIDGET (gtk_menu_button_get_popover (GTK_MENU_BUTTON (button))), find_action, targets);
  gtk_menu_button_popdown (GTK_MENU_BUTTON (button));
  g_assert_cmpuint (targets->len, ==, 3);
  g_assert_cmpstr (g_ptr_array_index (targets, 0), ==, "evidence/C108#time");
  g_assert_cmpstr (g_ptr_array_index (targets, 1), ==, "reference/GALWAY_IV");
}

/* Every link on the page leads somewhere. */
static void
test_links (ListTest      *test,
            gconstpointer  data)
{
  MagInfusionView *view = show (test, NULL);
  g_autoptr (GPtrArray) targets = g_ptr_array_new_with_free_func (g_free);

  list_test_walk (GTK_WIDGET (view), find_action, targets);
  g_assert_cmpuint (targets->len, >, 25);
  for (guint i = 0; i < targets->len; i++)
    {
      g_autoptr (MagLocation) location = mag_location_parse (g_ptr_array_index (targets, i), NULL);
      g_autofree char *title = location ? mag_collection_dup_title (mag_context_get_collection (test->context), location) : NULL;

      g_assert_nonnull (title);
    }
}

/* It fits a phone, and twice the text size on one. */
static void
test_narrow (ListTest      *test,
             gconstpointer  data)
{
  MagInfusionView *view = show (test, NULL);
  GtkSettings *settings = gtk_settings_get_default ();
  GtkWidget *page = list_test_get_part (view, "page");
  int minimum = 0;

  gtk_widget_measure (page, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <=, 350);
  g_object_set (settings, "gtk-xft-dpi", 2 * 96 * 1024, NULL);
  for (guint i = 0; i < 20; i++)
    list_test_iterate ();
  gtk_widget_measure (page, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  gtk_settings_reset_property (settings, "gtk-xft-dpi");
  g_assert_cmpint (minimum, <=, 350);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  list_test_add ("/infusion-view/emergency", test_emergency);
  list_test_add ("/infusion-view/section", test_section);
  list_test_add ("/infusion-view/outline", test_outline);
  list_test_add ("/infusion-view/timeline", test_timeline);
  list_test_add ("/infusion-view/twin", test_twin);
  list_test_add ("/infusion-view/motion", test_motion);
  list_test_add ("/infusion-view/sources", test_sources);
  list_test_add ("/infusion-view/links", test_links);
  list_test_add ("/infusion-view/narrow", test_narrow);

  return g_test_run ();
}
