// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gtk/gtk.h>

#include "mag-first-rows.h"

G_BEGIN_DECLS

/* Gives the key of an item of the list. */
typedef const char *(*MagListCursorKey) (gpointer item);

#define MAG_TYPE_LIST_CURSOR (mag_list_cursor_get_type ())

G_DECLARE_FINAL_TYPE (MagListCursor, mag_list_cursor, MAG, LIST_CURSOR, GObject)

MagListCursor *mag_list_cursor_new            (GtkListView       *list,
                                               GtkSliceListModel *rows,
                                               MagListCursorKey   key) G_GNUC_WARN_UNUSED_RESULT;

MagFirstRows  *mag_list_cursor_get_first_rows (MagListCursor     *self);
void           mag_list_cursor_count          (MagListCursor     *self,
                                               guint             *shown,
                                               guint             *all);
guint          mag_list_cursor_find           (MagListCursor     *self,
                                               const char        *key);
void           mag_list_cursor_focus          (MagListCursor     *self,
                                               guint              position);
void           mag_list_cursor_scroll_home    (MagListCursor     *self);
void           mag_list_cursor_want           (MagListCursor     *self,
                                               const char        *key);
gboolean       mag_list_cursor_show_wanted    (MagListCursor     *self);

G_END_DECLS
