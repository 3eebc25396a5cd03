// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagWindow:
 *
 * The one window. It holds a history of locations and shows the one that the history points at;
 * everything that wants to go somewhere activates `win.open` with a location. A place's view is
 * made when it is first shown, and the web view is made ready after the first frame.
 */

#include "config.h"

#include "mag-window.h"

#include <glib/gi18n.h>

#include "mag-places.h"
#include "mag-search-dialog.h"
#include "mag-settings.h"
#include "mag-sidebar.h"
#include "mag-swipe.h"
#include "mag-topic-view.h"
#include "mag-window-private.h"

/* The usual five are over before a screen reader has come to the button. */
#define UNDO_SECONDS 20

struct _MagWindow
{
  AdwApplicationWindow    parent_instance;

  /* Owned */
  MagContext             *context;
  MagHistory             *history;

  /* Template */
  AdwToastOverlay        *toasts;
  AdwNavigationSplitView *split_view;
  AdwNavigationPage      *content_page;
  MagSidebar             *sidebar;
  MagSwipe               *swipe;
  GtkStack               *places;
  GtkToggleButton        *bookmark_button;
  GtkWidget              *print_button;
};

G_DEFINE_FINAL_TYPE (MagWindow, mag_window, ADW_TYPE_APPLICATION_WINDOW)

enum
{
  FIRST_FRAME,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static GtkWidget *
ensure_view (MagWindow      *self,
             const MagPlace *place)
{
  GtkWidget *view = gtk_stack_get_child_by_name (self->places, place->name);

  if (!view)
    {
      view = place->create (self->context);
      gtk_stack_add_named (self->places, view, place->name);
    }

  return view;
}

/* The reader wants to be in what is shown: where it begins, if it knows, or where they were. */
void
mag_window_focus_content (MagWindow *self)
{
  GtkWidget *view = gtk_stack_get_visible_child (self->places);
  GtkWidget *last = view;

  if (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (self)))
    return;

  while (gtk_widget_get_focus_child (last))
    last = gtk_widget_get_focus_child (last);
  if (!gtk_widget_grab_focus (view) && !gtk_widget_grab_focus (last))
    gtk_widget_child_focus (view, GTK_DIR_TAB_FORWARD);
}

static gboolean
has_focus_in (MagWindow *self,
              GtkWidget *view)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (self));

  return focus && view && gtk_widget_is_ancestor (focus, view);
}

/* The button leads from a topic to its handout, which is made for paper, and else prints what is shown. */
static void
update_printing (MagWindow      *self,
                 const MagPlace *place,
                 MagLocation    *location,
                 gboolean        has_topic)
{
  gboolean leads = has_topic && mag_location_get_kind (location) != MAG_LOCATION_HANDOUT;

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.handout", has_topic);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.print", place->print != NULL);
  gtk_widget_set_visible (self->print_button, place->print != NULL);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->print_button), leads ? "win.handout" : "win.print");
  gtk_widget_set_tooltip_text (self->print_button, leads ? _("Handout to print") : _("Print"));
}

static void
show_place (MagWindow      *self,
            const MagPlace *place,
            MagLocation    *location)
{
  MagCollection *collection = mag_context_get_collection (self->context);
  g_autofree char *topic = mag_collection_dup_home (collection, location);
  g_autofree char *row = topic ? g_strconcat ("topic/", topic, NULL) : g_strdup (place->sidebar);
  MagTopic *home = topic ? mag_collection_find_topic (collection, topic) : NULL;
  GtkWidget *view = ensure_view (self, place);
  GtkWidget *before = gtk_stack_get_visible_child (self->places);
  gboolean leaves = before != view && has_focus_in (self, before);

  gtk_stack_set_visible_child (self->places, view);
  place->show (view, topic, location);
  if (leaves)
    mag_window_focus_content (self);
  update_printing (self, place, location, topic != NULL);
  adw_navigation_page_set_title (self->content_page, home ? mag_topic_get_title (home) : _(place->title));
  adw_navigation_split_view_set_show_content (self->split_view, TRUE);
  mag_sidebar_select (self->sidebar, row);
}

static void
location_changed_cb (MagWindow *self)
{
  MagLocation *location = mag_history_get_location (self->history);
  const MagPlace *place = mag_places_find (mag_context_get_collection (self->context), location);

  show_place (self, place, location);
  mag_window_update_bookmark (self);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.back", mag_history_get_can_back (self->history));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.forward", mag_history_get_can_forward (self->history));
}

static void
bookmark_toggled_cb (MagWindow *self)
{
  MagLocation *location = mag_history_get_location (self->history);

  if (location)
    mag_settings_set_bookmark (mag_context_get_settings (self->context), location,
                               gtk_toggle_button_get_active (self->bookmark_button));
}

static gboolean
prewarm_idle_cb (gpointer user_data)
{
  MagWindow *self = user_data;

  /* it may have been closed meanwhile */
  if (self->context)
    mag_topic_view_prewarm (MAG_TOPIC_VIEW (ensure_view (self, mag_places_get_topic ())));

  return G_SOURCE_REMOVE;
}

static void
after_paint_cb (GdkFrameClock *clock,
                MagWindow     *self)
{
  g_signal_handlers_disconnect_by_func (clock, after_paint_cb, self);
  g_signal_emit (self, signals[FIRST_FRAME], 0);
  g_idle_add_full (G_PRIORITY_LOW, prewarm_idle_cb, g_object_ref (self), g_object_unref);
}

static void
mag_window_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (mag_window_parent_class)->map (widget);

  g_signal_connect_object (gtk_widget_get_frame_clock (widget), "after-paint", G_CALLBACK (after_paint_cb), widget,
                           G_CONNECT_DEFAULT);
}

static void
mag_window_dispose (GObject *object)
{
  MagWindow *self = MAG_WINDOW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), MAG_TYPE_WINDOW);
  g_clear_object (&self->history);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (mag_window_parent_class)->dispose (object);
}

static void
mag_window_class_init (MagWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mag_window_dispose;
  widget_class->map = mag_window_map;

  /**
   * MagWindow::first-frame:
   *
   * The window has been drawn for the first time.
   */
  signals[FIRST_FRAME] = g_signal_new ("first-frame", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                       NULL, NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (MAG_TYPE_SIDEBAR);
  g_type_ensure (MAG_TYPE_SWIPE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/magnesia_project/Magnesia/ui/app/mag-window.ui");
  gtk_widget_class_bind_template_child (widget_class, MagWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, MagWindow, split_view);
  gtk_widget_class_bind_template_child (widget_class, MagWindow, content_page);
  gtk_widget_class_bind_template_child (widget_class, MagWindow, sidebar);
  gtk_widget_class_bind_template_child (widget_class, MagWindow, swipe);
  gtk_widget_class_bind_template_child (widget_class, MagWindow, places);
  gtk_widget_class_bind_template_child (widget_class, MagWindow, bookmark_button);
  gtk_widget_class_bind_template_child (widget_class, MagWindow, print_button);
  gtk_widget_class_bind_template_callback (widget_class, bookmark_toggled_cb);
  mag_window_install_actions (widget_class);
}

static void
mag_window_init (MagWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  if (DEVELOPMENT)
    gtk_widget_add_css_class (GTK_WIDGET (self), "devel");

  self->history = mag_history_new ();
  mag_swipe_set_history (self->swipe, self->history);
  g_signal_connect_object (self->history, "notify::location", G_CALLBACK (location_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

/**
 * mag_window_new:
 * @application: the application
 * @context: the context
 *
 * Returns: (transfer none): a window that shows nothing yet
 */
MagWindow *
mag_window_new (GtkApplication *application,
                MagContext     *context)
{
  MagWindow *self = g_object_new (MAG_TYPE_WINDOW, "application", application, NULL);
  GSettings *settings = mag_context_get_settings (context);

  self->context = g_object_ref (context);
  mag_sidebar_set_context (self->sidebar, context);
  g_settings_bind (settings, "window-width", self, "default-width", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "window-height", self, "default-height", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "window-maximized", self, "maximized", G_SETTINGS_BIND_DEFAULT);

  return self;
}

static gboolean
is_there (MagLocation *location,
          gpointer     user_data)
{
  return mag_places_find (user_data, location) != NULL;
}

/**
 * mag_window_set_context:
 * @context: another context
 *
 * Shows another collection, or the same with others beside it. All places are made anew, and with them
 * goes what was typed there. The window stays where it is, and so does its history, as far as what it
 * leads to is there still.
 */
void
mag_window_set_context (MagWindow  *self,
                        MagContext *context)
{
  AdwDialog *dialog;
  GtkWidget *view;

  while ((dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (self))))
    adw_dialog_force_close (dialog);
  adw_toast_overlay_dismiss_all (self->toasts);
  while ((view = gtk_widget_get_first_child (GTK_WIDGET (self->places))))
    gtk_stack_remove (self->places, view);

  g_set_object (&self->context, context);
  mag_sidebar_set_context (self->sidebar, context);
  mag_history_filter (self->history, is_there, mag_context_get_collection (context));
  if (!mag_history_get_location (self->history))
    mag_window_open (self, "start");
  g_idle_add_full (G_PRIORITY_LOW, prewarm_idle_cb, g_object_ref (self), g_object_unref);
}

MagContext *
mag_window_get_context (MagWindow *self)
{
  return self->context;
}

MagHistory *
mag_window_get_history (MagWindow *self)
{
  return self->history;
}

/* Content may stand in a message, so it is never markup. With the name of an action, it can be undone. */
void
mag_window_add_undo_toast (MagWindow  *self,
                           const char *text,
                           const char *undo)
{
  AdwToast *toast = adw_toast_new (text);

  adw_toast_set_use_markup (toast, FALSE);
  if (undo)
    {
      adw_toast_set_timeout (toast, UNDO_SECONDS);
      adw_toast_set_button_label (toast, _("_Undo"));
      adw_toast_set_action_name (toast, undo);
    }
  adw_toast_overlay_add_toast (self->toasts, toast);
}

void
mag_window_add_toast (MagWindow  *self,
                      const char *text)
{
  mag_window_add_undo_toast (self, text, NULL);
}

/**
 * mag_window_show_search:
 * @text: what was typed already, or an empty text
 *
 * Opens the search over the window.
 */
void
mag_window_show_search (MagWindow  *self,
                        const char *text)
{
  MagSearchDialog *dialog = mag_search_dialog_new (self->context);

  mag_search_dialog_present (dialog, GTK_WIDGET (self), text);
}

/* To the sidebar, which may have to be brought first, or from it to what is shown. */
void
mag_window_focus_other_pane (MagWindow *self)
{
  gboolean to_content = has_focus_in (self, GTK_WIDGET (self->sidebar));

  if (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (self)))
    return;

  adw_navigation_split_view_set_show_content (self->split_view, to_content);
  if (to_content)
    mag_window_focus_content (self);
  else
    gtk_widget_grab_focus (GTK_WIDGET (self->sidebar));
}

void
mag_window_update_bookmark (MagWindow *self)
{
  MagLocation *location = mag_history_get_location (self->history);

  gtk_toggle_button_set_active (self->bookmark_button,
                                mag_settings_has_bookmark (mag_context_get_settings (self->context), location));
}

/**
 * mag_window_print:
 *
 * Prints what is shown.
 */
void
mag_window_print (MagWindow *self)
{
  MagCollection *collection = mag_context_get_collection (self->context);
  const MagPlace *place = mag_places_find (collection, mag_history_get_location (self->history));

  if (place->print)
    place->print (gtk_stack_get_visible_child (self->places));
}
