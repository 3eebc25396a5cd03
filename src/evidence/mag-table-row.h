// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-table-cell.h"

G_BEGIN_DECLS

#define MAG_TYPE_TABLE_ROW (mag_table_row_get_type ())

G_DECLARE_FINAL_TYPE (MagTableRow, mag_table_row, MAG, TABLE_ROW, GObject)

GListModel   *mag_table_rows_new      (MagCollection *collection,
                                       MagTable      *table) G_GNUC_WARN_UNUSED_RESULT;

const char   *mag_table_row_get_title (MagTableRow   *self);
MagTableCell *mag_table_row_get_cell  (MagTableRow   *self,
                                       guint          column);

G_END_DECLS
