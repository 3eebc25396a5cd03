// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAG_TYPE_FIRST_ROWS (mag_first_rows_get_type ())

G_DECLARE_FINAL_TYPE (MagFirstRows, mag_first_rows, MAG, FIRST_ROWS, GObject)

MagFirstRows *mag_first_rows_new         (GtkWidget         *widget,
                                          GtkSliceListModel *rows) G_GNUC_WARN_UNUSED_RESULT;

void          mag_first_rows_begin       (MagFirstRows      *self);
void          mag_first_rows_reach       (MagFirstRows      *self,
                                          guint              position);
void          mag_first_rows_set_patient (MagFirstRows      *self,
                                          int                row_height);
void          mag_first_rows_follow      (MagFirstRows      *self,
                                          GtkAdjustment     *adjustment);

G_END_DECLS
