// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * MagTextFilterCallback:
 * @item: an item of the list
 *
 * Returns: (transfer full): the text of the item to search in
 */
typedef char *(*MagTextFilterCallback) (gpointer item);

#define MAG_TYPE_TEXT_FILTER (mag_text_filter_get_type ())

G_DECLARE_FINAL_TYPE (MagTextFilter, mag_text_filter, MAG, TEXT_FILTER, GtkFilter)

void     mag_text_filter_set_callback (MagTextFilter         *self,
                                       MagTextFilterCallback  callback);
gboolean mag_text_filter_has_search   (MagTextFilter         *self,
                                       const char            *search);
void     mag_text_filter_set_search   (MagTextFilter         *self,
                                       const char            *search);

G_END_DECLS
