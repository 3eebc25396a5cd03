// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* What the window is asked to do: by its actions, which views and shortcuts use by name, by the mouse, by
 * letters, and to go to a location. */

#include "config.h"

#include <glib/gi18n.h>

#include "mag-nearest.h"
#include "mag-settings.h"
#include "mag-window-private.h"

static void
open_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  mag_window_open (MAG_WINDOW (widget), g_variant_get_string (parameter, NULL));
}

/* A place tells what it shows now, such as after a filter, without a new step of the history. */
static void
replace_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  MagWindow *self = MAG_WINDOW (widget);
  g_autoptr (MagLocation) location = mag_location_parse (g_variant_get_string (parameter, NULL), NULL);

  if (!location)
    return;

  mag_history_replace (mag_window_get_history (self), location);
  mag_window_update_bookmark (self);
}

static void
back_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  mag_history_step (mag_window_get_history (MAG_WINDOW (widget)), -1);
}

static void
forward_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  mag_history_step (mag_window_get_history (MAG_WINDOW (widget)), 1);
}

static void
start_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  mag_window_open (MAG_WINDOW (widget), "start");
}

static void
search_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  mag_window_show_search (MAG_WINDOW (widget), "");
}

static void
bookmark_action (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  MagWindow *self = MAG_WINDOW (widget);
  GSettings *settings = mag_context_get_settings (mag_window_get_context (self));
  MagLocation *location = mag_history_get_location (mag_window_get_history (self));
  gboolean bookmarked = mag_settings_has_bookmark (settings, location);

  mag_settings_set_bookmark (settings, location, !bookmarked);
  mag_window_update_bookmark (self);
  mag_window_add_toast (self, bookmarked ? _("Bookmark removed") : _("Bookmark added"));
}

/* From anywhere in a topic, its handout is one step away; elsewhere this is not to be had. */
static void
handout_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  MagWindow *self = MAG_WINDOW (widget);
  MagCollection *collection = mag_context_get_collection (mag_window_get_context (self));
  g_autofree char *topic = mag_collection_dup_home (collection, mag_history_get_location (mag_window_get_history (self)));
  g_autofree char *location = g_strconcat ("handout/", topic, NULL);

  mag_window_open (self, location);
}

/* A dialog over the window has its own way to paper, or none. */
static void
print_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  if (!adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (widget)))
    mag_window_print (MAG_WINDOW (widget));
}

static void
toast_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  mag_window_add_toast (MAG_WINDOW (widget), g_variant_get_string (parameter, NULL));
}

static void
focus_content_action (GtkWidget  *widget,
                      const char *name,
                      GVariant   *parameter)
{
  mag_window_focus_content (MAG_WINDOW (widget));
}

static void
other_pane_action (GtkWidget  *widget,
                   const char *name,
                   GVariant   *parameter)
{
  mag_window_focus_other_pane (MAG_WINDOW (widget));
}

/* The mouse's own back and forward buttons. */
static void
mouse_pressed_cb (MagWindow       *self,
                  int              n_press,
                  double           x,
                  double           y,
                  GtkGestureClick *gesture)
{
  guint button = gtk_gesture_single_get_current_button (GTK_GESTURE_SINGLE (gesture));

  if (button == 8 || button == 9)
    {
      mag_history_step (mag_window_get_history (self), button == 8 ? -1 : 1);
      gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
    }
}

/* Letters that no widget wanted begin a search. */
static gboolean
key_pressed_cb (MagWindow       *self,
                guint            keyval,
                guint            keycode,
                GdkModifierType  state)
{
  gunichar character = gdk_keyval_to_unicode (keyval);
  char text[8] = "";

  if ((state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK)) || !g_unichar_isalnum (character))
    return GDK_EVENT_PROPAGATE;

  g_unichar_to_utf8 (character, text);
  mag_window_show_search (self, text);

  return GDK_EVENT_STOP;
}

void
mag_window_install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.open", "s", open_action);
  gtk_widget_class_install_action (widget_class, "win.replace", "s", replace_action);
  gtk_widget_class_install_action (widget_class, "win.back", NULL, back_action);
  gtk_widget_class_install_action (widget_class, "win.forward", NULL, forward_action);
  gtk_widget_class_install_action (widget_class, "win.start", NULL, start_action);
  gtk_widget_class_install_action (widget_class, "win.search", NULL, search_action);
  gtk_widget_class_install_action (widget_class, "win.bookmark", NULL, bookmark_action);
  gtk_widget_class_install_action (widget_class, "win.handout", NULL, handout_action);
  gtk_widget_class_install_action (widget_class, "win.print", NULL, print_action);
  gtk_widget_class_install_action (widget_class, "win.toast", "s", toast_action);
  gtk_widget_class_install_action (widget_class, "win.focus-content", NULL, focus_content_action);
  gtk_widget_class_install_action (widget_class, "win.other-pane", NULL, other_pane_action);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, mouse_pressed_cb);
}

static void
tell_missing (MagWindow  *self,
              const char *location,
              gboolean    moved)
{
  g_autofree char *text = g_strdup_printf (moved ? _("There is nothing at “%s”. This is the nearest place.")
                                                 : _("There is nothing at “%s”"), location);

  mag_window_add_toast (self, text);
}

/**
 * mag_window_open:
 * @location: a location as text
 *
 * Goes to a location. Where there is no such thing, goes to the nearest place that there is, or stays,
 * and says so.
 */
void
mag_window_open (MagWindow  *self,
                 const char *location)
{
  MagCollection *collection = mag_context_get_collection (mag_window_get_context (self));
  MagHistory *history = mag_window_get_history (self);
  gboolean exact = FALSE;
  g_autoptr (MagLocation) nearest = mag_nearest_find (collection, location, &exact);

  if (!nearest && !mag_history_get_location (history))
    nearest = mag_location_new (MAG_LOCATION_START, NULL, NULL);
  if (nearest)
    mag_history_visit (history, nearest);
  if (!exact)
    tell_missing (self, location, nearest != NULL);
}
