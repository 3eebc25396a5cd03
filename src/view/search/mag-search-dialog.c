// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagSearchDialog:
 *
 * Searches while typing. Enter opens the first hit, the arrow keys lead from the entry to the hits
 * and back, and a letter typed on a hit goes to the entry. Opening a hit closes the dialog. It is made
 * anew for each search, so nothing that was typed is kept.
 *
 * A search takes a few milliseconds, less than drawing its hits, so it runs at each key press
 * without any delay. Only what a screen reader says waits until typing pauses.
 */

#include "config.h"

#include "mag-search-dialog.h"

#include <glib/gi18n-lib.h>

#include "mag-search-closures.h"
#include "mag-search.h"

struct _MagSearchDialog
{
  AdwDialog           parent_instance;

  /* Owned */
  MagContext         *context;
  guint               announce_id;

  /* Template */
  GtkEditable        *entry;
  GtkStack           *views;
  GtkLabel           *corrected;
  GtkListView        *list;
  GtkNoSelection     *hits;
  AdwStatusPage      *nothing;
};

#define MAX_HITS       50
#define ANNOUNCE_AFTER 600 /* ms */

G_DEFINE_FINAL_TYPE (MagSearchDialog, mag_search_dialog, ADW_TYPE_DIALOG)

static void
focus_entry (MagSearchDialog *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
  gtk_editable_set_position (self->entry, -1);
}

static guint
get_n_hits (MagSearchDialog *self)
{
  return g_list_model_get_n_items (G_LIST_MODEL (self->hits));
}

static void
announce (gpointer user_data)
{
  MagSearchDialog *self = user_data;
  guint n = get_n_hits (self);
  g_autoptr (GString) text = g_string_new (NULL);

  self->announce_id = 0;
  if (n == 0)
    {
      g_string_append (text, _("Nothing found"));
    }
  else
    {
      g_autoptr (MagSearchHit) first = g_list_model_get_item (G_LIST_MODEL (self->hits), 0);

      if (gtk_widget_get_visible (GTK_WIDGET (self->corrected)))
        g_string_append_printf (text, "%s. ", gtk_label_get_text (self->corrected));
      g_string_append_printf (text, ngettext ("%u result", "%u results", n), n);
      /* Translators: read aloud after "12 results. "; %s is the title of the first one */
      g_string_append_printf (text, _(". First: %s"), mag_search_hit_get_title (first));
    }

  gtk_accessible_announce (GTK_ACCESSIBLE (self), text->str, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
set_corrected (MagSearchDialog *self,
               const char      *corrected)
{
  g_autofree char *text = corrected ? g_strdup_printf (_("Results for “%s”"), corrected) : NULL;

  gtk_label_set_text (self->corrected, text ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (self->corrected), corrected != NULL);
}

static void
show_view (MagSearchDialog *self,
           const char      *text)
{
  g_autofree char *escaped = g_markup_escape_text (text, -1);
  g_autofree char *nothing = g_strdup_printf (_("No text has words like “%s”. Try another word, or fewer."), escaped);

  if (get_n_hits (self) > 0)
    gtk_stack_set_visible_child_name (self->views, "results");
  else
    gtk_stack_set_visible_child_name (self->views, text[0] ? "nothing" : "start");
  adw_status_page_set_description (self->nothing, nothing);
}

static void
text_changed_cb (MagSearchDialog *self)
{
  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (self->entry)));
  g_autofree char *corrected = NULL;
  MagCollection *collection = mag_context_get_collection (self->context);
  g_autoptr (GListModel) hits = mag_search_run (collection, text, MAX_HITS, &corrected);

  gtk_no_selection_set_model (self->hits, hits);
  if (get_n_hits (self) > 0)
    gtk_list_view_scroll_to (self->list, 0, GTK_LIST_SCROLL_NONE, NULL);
  set_corrected (self, corrected);
  show_view (self, text);

  g_clear_handle_id (&self->announce_id, g_source_remove);
  if (text[0])
    self->announce_id = g_timeout_add_once (ANNOUNCE_AFTER, announce, self);
}

static void
open_hit (MagSearchDialog *self,
          guint            position)
{
  g_autoptr (MagSearchHit) hit = g_list_model_get_item (G_LIST_MODEL (self->hits), position);
  g_autofree char *target = hit ? mag_search_hit_dup_target (hit) : NULL;

  if (!target)
    return;

  gtk_widget_activate_action (GTK_WIDGET (self), "win.open", "s", target);
  adw_dialog_close (ADW_DIALOG (self));
}

static void
entry_activated_cb (MagSearchDialog *self)
{
  open_hit (self, 0);
}

static void
row_activated_cb (MagSearchDialog *self,
                  guint            position)
{
  open_hit (self, position);
}

static void
search_stopped_cb (MagSearchDialog *self)
{
  adw_dialog_close (ADW_DIALOG (self));
}

/* Down from the entry leads to the first hit. */
static gboolean
entry_key_pressed_cb (MagSearchDialog *self,
                      guint            keyval,
                      guint            keycode,
                      GdkModifierType  state)
{
  gboolean is_down = keyval == GDK_KEY_Down || keyval == GDK_KEY_KP_Down;

  if (!is_down || (state & gtk_accelerator_get_default_mod_mask ()) || get_n_hits (self) == 0)
    return GDK_EVENT_PROPAGATE;

  gtk_list_view_scroll_to (self->list, 0, GTK_LIST_SCROLL_FOCUS, NULL);
  gtk_widget_grab_focus (GTK_WIDGET (self->list));

  return GDK_EVENT_STOP;
}

/* There are fewer hits than a list view keeps rows for, so its first child is its first row. */
static gboolean
is_on_first_row (MagSearchDialog *self)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));

  return focus && focus == gtk_widget_get_first_child (GTK_WIDGET (self->list));
}

/* Up from the first hit leads back to the entry, and so does typing on. */
static gboolean
list_key_pressed_cb (MagSearchDialog    *self,
                     guint               keyval,
                     guint               keycode,
                     GdkModifierType     state,
                     GtkEventController *controller)
{
  gboolean is_up = keyval == GDK_KEY_Up || keyval == GDK_KEY_KP_Up;
  gboolean is_text = keyval == GDK_KEY_BackSpace || g_unichar_isprint (gdk_keyval_to_unicode (keyval));

  if (state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK))
    return GDK_EVENT_PROPAGATE;

  if (is_up && is_on_first_row (self))
    {
      focus_entry (self);
      return GDK_EVENT_STOP;
    }
  if (is_text)
    {
      focus_entry (self);
      return gtk_event_controller_key_forward (GTK_EVENT_CONTROLLER_KEY (controller),
                                               GTK_WIDGET (gtk_editable_get_delegate (self->entry)));
    }

  return GDK_EVENT_PROPAGATE;
}

/* The dialog takes the focus when it is shown. It must not select the text then: more is being typed. */
static gboolean
mag_search_dialog_grab_focus (GtkWidget *widget)
{
  focus_entry (MAG_SEARCH_DIALOG (widget));

  return TRUE;
}

static void
mag_search_dialog_dispose (GObject *object)
{
  MagSearchDialog *self = MAG_SEARCH_DIALOG (object);

  g_clear_handle_id (&self->announce_id, g_source_remove);
  g_clear_object (&self->context);
  gtk_widget_dispose_template (GTK_WIDGET (self), MAG_TYPE_SEARCH_DIALOG);

  G_OBJECT_CLASS (mag_search_dialog_parent_class)->dispose (object);
}

static void
mag_search_dialog_class_init (MagSearchDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mag_search_dialog_dispose;
  widget_class->grab_focus = mag_search_dialog_grab_focus;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/magnesia_project/Magnesia/ui/search/mag-search-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, MagSearchDialog, entry);
  gtk_widget_class_bind_template_child (widget_class, MagSearchDialog, views);
  gtk_widget_class_bind_template_child (widget_class, MagSearchDialog, corrected);
  gtk_widget_class_bind_template_child (widget_class, MagSearchDialog, list);
  gtk_widget_class_bind_template_child (widget_class, MagSearchDialog, hits);
  gtk_widget_class_bind_template_child (widget_class, MagSearchDialog, nothing);
  mag_search_closures_bind (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, entry_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, entry_key_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, list_key_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_stopped_cb);
  gtk_widget_class_bind_template_callback (widget_class, text_changed_cb);
}

static void
mag_search_dialog_init (MagSearchDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_search_entry_set_key_capture_widget (GTK_SEARCH_ENTRY (self->entry), GTK_WIDGET (self));
}

/**
 * mag_search_dialog_new:
 * @context: what to search, and more
 *
 * Returns: (transfer floating): the dialog
 */
MagSearchDialog *
mag_search_dialog_new (MagContext *context)
{
  MagSearchDialog *self = g_object_new (MAG_TYPE_SEARCH_DIALOG, NULL);

  self->context = g_object_ref (context);

  return self;
}

/**
 * mag_search_dialog_present:
 * @parent: the window to search in; it has an action `win.open`
 * @initial_text: what was typed already, or an empty text
 *
 * Shows the dialog over the window, with the text in it. If the window shows one already, the text
 * is added there: letters may come faster than a dialog appears.
 */
void
mag_search_dialog_present (MagSearchDialog *self,
                           GtkWidget       *parent,
                           const char      *initial_text)
{
  AdwDialog *shown = NULL;
  int position = -1;

  g_return_if_fail (MAG_IS_SEARCH_DIALOG (self));
  g_return_if_fail (initial_text != NULL);

  if (ADW_IS_APPLICATION_WINDOW (parent))
    shown = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (parent));
  if (MAG_IS_SEARCH_DIALOG (shown))
    {
      g_autoptr (MagSearchDialog) unused = g_object_ref_sink (self);

      gtk_editable_insert_text (MAG_SEARCH_DIALOG (shown)->entry, initial_text, -1, &position);
      /* While it is still opening, a focus in it would swallow what is typed. */
      if (initial_text[0] == '\0')
        focus_entry (MAG_SEARCH_DIALOG (shown));
      return;
    }

  gtk_editable_set_text (self->entry, initial_text);
  adw_dialog_present (ADW_DIALOG (self), parent);
}
