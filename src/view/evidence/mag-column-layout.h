// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Gives the columns of a table the widths they have at its width. */
typedef void (*MagColumnFit) (GtkWidget *table,
                              int        width);

#define MAG_TYPE_COLUMN_LAYOUT (mag_column_layout_get_type ())

G_DECLARE_FINAL_TYPE (MagColumnLayout, mag_column_layout, MAG, COLUMN_LAYOUT, GtkLayoutManager)

GtkLayoutManager *mag_column_layout_new (MagColumnFit fit) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
