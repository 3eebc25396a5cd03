// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagListCursor:
 *
 * Finds things by their keys in a list that is filtered, then sorted, and shows its first rows first;
 * goes to them, and counts them. The view that shows the list owns this.
 */

#include "config.h"

#include "mag-list-cursor.h"

struct _MagListCursor
{
  GObject            parent_instance;

  /* Owned */
  GtkSliceListModel *rows;
  MagFirstRows      *first_rows;
  char              *wanted;

  /* Weak */
  GtkListView       *list;

  MagListCursorKey   key;
};

G_DEFINE_FINAL_TYPE (MagListCursor, mag_list_cursor, G_TYPE_OBJECT)

static void
mag_list_cursor_dispose (GObject *object)
{
  MagListCursor *self = MAG_LIST_CURSOR (object);

  g_clear_object (&self->first_rows);
  g_clear_object (&self->rows);
  g_clear_pointer (&self->wanted, g_free);
  g_clear_weak_pointer (&self->list);

  G_OBJECT_CLASS (mag_list_cursor_parent_class)->dispose (object);
}

static void
mag_list_cursor_class_init (MagListCursorClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = mag_list_cursor_dispose;
}

static void
mag_list_cursor_init (MagListCursor *self)
{
}

/**
 * mag_list_cursor_new:
 * @list: the list
 * @rows: what it shows: a slice of a sorted, filtered list
 * @key: gives the key of an item
 *
 * Returns: (transfer full): a new object
 */
MagListCursor *
mag_list_cursor_new (GtkListView       *list,
                     GtkSliceListModel *rows,
                     MagListCursorKey   key)
{
  MagListCursor *self = g_object_new (MAG_TYPE_LIST_CURSOR, NULL);

  g_set_weak_pointer (&self->list, list);
  self->rows = g_object_ref (rows);
  self->first_rows = mag_first_rows_new (GTK_WIDGET (list), rows);
  self->key = key;

  return self;
}

/**
 * mag_list_cursor_get_first_rows:
 *
 * Returns: (transfer none): what shows the first rows first
 */
MagFirstRows *
mag_list_cursor_get_first_rows (MagListCursor *self)
{
  return self->first_rows;
}

/**
 * mag_list_cursor_count:
 * @shown: (out): how many the filter keeps
 * @all: (out): how many there are
 */
void
mag_list_cursor_count (MagListCursor *self,
                       guint         *shown,
                       guint         *all)
{
  GtkSortListModel *sorted = GTK_SORT_LIST_MODEL (gtk_slice_list_model_get_model (self->rows));
  GtkFilterListModel *filtered = GTK_FILTER_LIST_MODEL (gtk_sort_list_model_get_model (sorted));
  GListModel *model = gtk_filter_list_model_get_model (filtered);

  *shown = g_list_model_get_n_items (G_LIST_MODEL (filtered));
  *all = model ? g_list_model_get_n_items (model) : 0;
}

/**
 * mag_list_cursor_find:
 * @key: a key
 *
 * Returns: where the thing stands, or %GTK_INVALID_LIST_POSITION where the filter leaves it out
 */
guint
mag_list_cursor_find (MagListCursor *self,
                      const char    *key)
{
  GListModel *things = gtk_slice_list_model_get_model (self->rows);

  for (guint i = 0; i < g_list_model_get_n_items (things); i++)
    {
      g_autoptr (GObject) thing = g_list_model_get_item (things, i);

      if (g_str_equal (self->key (thing), key))
        return i;
    }

  return GTK_INVALID_LIST_POSITION;
}

/**
 * mag_list_cursor_focus:
 * @position: a row; where there is none, nothing happens
 *
 * Scrolls to a row, selects and focuses it; the list must have been laid out.
 */
void
mag_list_cursor_focus (MagListCursor *self,
                       guint          position)
{
  if (position >= g_list_model_get_n_items (G_LIST_MODEL (self->rows)))
    return;

  gtk_list_view_scroll_to (self->list, position, GTK_LIST_SCROLL_FOCUS | GTK_LIST_SCROLL_SELECT, NULL);
  gtk_widget_grab_focus (GTK_WIDGET (self->list));
}

void
mag_list_cursor_scroll_home (MagListCursor *self)
{
  gtk_adjustment_set_value (gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (self->list)), 0);
}

/**
 * mag_list_cursor_want:
 * @key: (nullable): the key of a thing that the filter keeps, or %NULL for none
 *
 * Notes what is to be shown once the list has been laid out.
 */
void
mag_list_cursor_want (MagListCursor *self,
                      const char    *key)
{
  g_set_str (&self->wanted, key);
  if (key)
    mag_first_rows_reach (self->first_rows, mag_list_cursor_find (self, key));
}

/**
 * mag_list_cursor_show_wanted:
 *
 * Goes to what is wanted, once; the list must have been laid out.
 *
 * Returns: whether anything was wanted
 */
gboolean
mag_list_cursor_show_wanted (MagListCursor *self)
{
  g_autofree char *wanted = g_steal_pointer (&self->wanted);

  if (wanted)
    mag_list_cursor_focus (self, mag_list_cursor_find (self, wanted));

  return wanted != NULL;
}
