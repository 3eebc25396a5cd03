// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-collection.h"

G_BEGIN_DECLS

#define MAG_TYPE_TABLE_CELL (mag_table_cell_get_type ())

G_DECLARE_FINAL_TYPE (MagTableCell, mag_table_cell, MAG, TABLE_CELL, GObject)

MagTableCell       *mag_table_cell_new            (MagCollection *collection,
                                                   MagTable      *table,
                                                   guint          row,
                                                   guint          column) G_GNUC_WARN_UNUSED_RESULT;

const char         *mag_table_cell_get_row        (MagTableCell  *self);
const char         *mag_table_cell_get_column     (MagTableCell  *self);
const char         *mag_table_cell_get_text       (MagTableCell  *self);
MagFinding         *mag_table_cell_get_finding    (MagTableCell  *self);
const char *const  *mag_table_cell_get_sources    (MagTableCell  *self);
char               *mag_table_cell_dup_spoken     (MagTableCell  *self) G_GNUC_WARN_UNUSED_RESULT;
char               *mag_table_cell_dup_plain      (MagTableCell  *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
