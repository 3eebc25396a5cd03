// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagSourcesFace:
 *
 * Every source that a topic cites, by kind of study, strongest first. Links open outside only
 * after a question; what has no link can be copied.
 */

#include "config.h"

#include "mag-sources-face.h"

#include <glib/gi18n-lib.h>

#include "mag-after-layout.h"
#include "mag-list-cursor.h"
#include "mag-list-search.h"
#include "mag-outside-link.h"
#include "mag-reference-row.h"

struct _MagSourcesFace
{
  AdwBin              parent_instance;

  /* Owned */
  MagContext         *context;
  char               *topic;
  MagListCursor      *cursor;

  /* Template */
  MagListSearch      *search;
  GtkStack           *views;
  GtkListView        *list;
  GtkLabel           *count;
  GtkSingleSelection *selection;
  GtkSliceListModel  *rows;
  GtkFilterListModel *filtered;
  GtkCustomSorter    *kinds;
  MagTextFilter      *words;

  gboolean            loaded;
  gboolean            placed;
};

G_DEFINE_FINAL_TYPE (MagSourcesFace, mag_sources_face, ADW_TYPE_BIN)

static int
compare_kinds (gconstpointer a,
               gconstpointer b,
               gpointer      user_data)
{
  return (int) mag_reference_get_kind ((gpointer) a) - (int) mag_reference_get_kind ((gpointer) b);
}

static char *
dup_search_key (gpointer reference)
{
  g_autofree char *citation = mag_reference_dup_citation (reference);

  return g_strjoin (" ", citation, mag_reference_get_study (reference),
                    mag_reference_kind_get_label (mag_reference_get_kind (reference)), NULL);
}

static void
update_count (MagSourcesFace *self)
{
  g_autofree char *count = NULL;
  guint shown, all;

  mag_list_cursor_count (self->cursor, &shown, &all);
  if (shown < all)
    count = g_strdup_printf (ngettext ("%u of %u source", "%u of %u sources", all), shown, all);
  else
    count = g_strdup_printf (ngettext ("%u source", "%u sources", all), all);

  gtk_label_set_label (self->count, count);
  gtk_stack_set_visible_child_name (self->views, shown > 0 ? "list" : "nothing");
}

/* A new list stands with its first row at the top, and the heading of that row above it, unseen. */
static void
show_selected (GtkWidget *widget)
{
  MagSourcesFace *self = MAG_SOURCES_FACE (widget);

  if (!mag_list_cursor_show_wanted (self->cursor) && !self->placed)
    mag_list_cursor_scroll_home (self->cursor);
  self->placed = TRUE;
}

static void
searched_cb (MagSourcesFace *self)
{
  update_count (self);
  self->placed = FALSE;
  mag_after_layout (GTK_WIDGET (self), show_selected);
  mag_list_search_announce (self->search, gtk_label_get_label (self->count));
}

static void
search_left_cb (MagSourcesFace *self)
{
  mag_list_cursor_focus (self->cursor, 0);
}

static void
open_reference (MagSourcesFace *self,
                MagReference   *reference)
{
  if (mag_reference_get_uri (reference))
    mag_outside_link_open (GTK_WIDGET (self->list), self->context, mag_reference_get_uri (reference));
}

static void
activated_cb (MagSourcesFace *self,
              guint           position)
{
  g_autoptr (MagReference) reference = g_list_model_get_item (G_LIST_MODEL (self->selection), position);

  open_reference (self, reference);
}

static void
open_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  MagSourcesFace *self = MAG_SOURCES_FACE (widget);
  guint position = mag_list_cursor_find (self->cursor, g_variant_get_string (parameter, NULL));

  if (position != GTK_INVALID_LIST_POSITION)
    activated_cb (self, position);
}

/* The toast tells a screen reader by itself. */
static void
copy_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  MagSourcesFace *self = MAG_SOURCES_FACE (widget);
  MagCollection *collection = mag_context_get_collection (self->context);
  g_autoptr (MagReference) reference = mag_collection_load_reference (collection,
                                                                     g_variant_get_string (parameter, NULL));
  g_autofree char *citation = reference ? mag_reference_dup_citation (reference) : NULL;
  g_autofree char *text = NULL;

  if (!reference)
    return;

  text = g_strjoin (" ", citation, mag_reference_get_uri (reference), NULL);
  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), text);
  adw_toast_overlay_add_toast (ADW_TOAST_OVERLAY (adw_bin_get_child (ADW_BIN (self))),
                               adw_toast_new (_("Source copied")));
}

static void
mag_sources_face_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (mag_sources_face_parent_class)->map (widget);

  mag_after_layout (widget, show_selected);
}

static void
mag_sources_face_dispose (GObject *object)
{
  MagSourcesFace *self = MAG_SOURCES_FACE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), MAG_TYPE_SOURCES_FACE);
  g_clear_object (&self->cursor);
  g_clear_object (&self->context);
  g_clear_pointer (&self->topic, g_free);

  G_OBJECT_CLASS (mag_sources_face_parent_class)->dispose (object);
}

static void
mag_sources_face_class_init (MagSourcesFaceClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mag_sources_face_dispose;
  widget_class->map = mag_sources_face_map;

  g_type_ensure (MAG_TYPE_REFERENCE);
  g_type_ensure (MAG_TYPE_REFERENCE_ROW);
  g_type_ensure (MAG_TYPE_LIST_SEARCH);
  g_type_ensure (MAG_TYPE_TEXT_FILTER);
  gtk_widget_class_install_action (widget_class, "sources.open", "s", open_action);
  gtk_widget_class_install_action (widget_class, "sources.copy", "s", copy_action);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/magnesia_project/Magnesia/ui/topic/mag-sources-face.ui");
  gtk_widget_class_bind_template_child (widget_class, MagSourcesFace, search);
  gtk_widget_class_bind_template_child (widget_class, MagSourcesFace, views);
  gtk_widget_class_bind_template_child (widget_class, MagSourcesFace, list);
  gtk_widget_class_bind_template_child (widget_class, MagSourcesFace, count);
  gtk_widget_class_bind_template_child (widget_class, MagSourcesFace, selection);
  gtk_widget_class_bind_template_child (widget_class, MagSourcesFace, rows);
  gtk_widget_class_bind_template_child (widget_class, MagSourcesFace, filtered);
  gtk_widget_class_bind_template_child (widget_class, MagSourcesFace, kinds);
  gtk_widget_class_bind_template_child (widget_class, MagSourcesFace, words);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_left_cb);
  gtk_widget_class_bind_template_callback (widget_class, searched_cb);
}

static void
mag_sources_face_init (MagSourcesFace *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->cursor = mag_list_cursor_new (self->list, self->rows, (MagListCursorKey) mag_reference_get_key);
  mag_list_search_connect (self->search, GTK_WIDGET (self), self->words,
                           mag_list_cursor_get_first_rows (self->cursor));
  gtk_custom_sorter_set_sort_func (self->kinds, compare_kinds, NULL, NULL);
  mag_text_filter_set_callback (self->words, dup_search_key);
}

/**
 * mag_sources_face_set_context:
 * @context: the context
 *
 * Says where sources come from. To be called once, before anything is shown.
 */
void
mag_sources_face_set_context (MagSourcesFace *self,
                              MagContext     *context)
{
  g_return_if_fail (MAG_IS_SOURCES_FACE (self));

  g_set_object (&self->context, context);
}

static void
clear_search (MagSourcesFace *self)
{
  mag_list_search_clear (self->search);
  update_count (self);
}

static void
load (MagSourcesFace *self)
{
  MagCollection *collection = mag_context_get_collection (self->context);
  g_autoptr (GListModel) references = mag_collection_load_references (collection, self->topic);

  clear_search (self);
  mag_first_rows_begin (mag_list_cursor_get_first_rows (self->cursor));
  gtk_filter_list_model_set_model (self->filtered, references);
  update_count (self);
  self->loaded = TRUE;
  self->placed = FALSE;
}

/**
 * mag_sources_face_show:
 * @topic: (nullable): a topic's id, or %NULL for every source of the collection
 * @selected_key: (nullable): the key of a source
 *
 * Shows the sources of a topic; a selected one is scrolled to and focused.
 */
void
mag_sources_face_show (MagSourcesFace *self,
                       const char     *topic,
                       const char     *selected_key)
{
  g_return_if_fail (MAG_IS_SOURCES_FACE (self));
  g_return_if_fail (self->context != NULL);

  if (g_set_str (&self->topic, topic) || !self->loaded)
    load (self);
  if (selected_key && mag_list_cursor_find (self->cursor, selected_key) == GTK_INVALID_LIST_POSITION)
    clear_search (self);

  mag_list_cursor_want (self->cursor, selected_key);
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    mag_after_layout (GTK_WIDGET (self), show_selected);
}
