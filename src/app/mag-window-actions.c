// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* The actions of the window, which views and shortcuts use by name. */

#include "config.h"

#include <glib/gi18n.h>

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
}
