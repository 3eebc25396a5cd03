// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <adwaita.h>

#include "mag-table-row.h"

G_BEGIN_DECLS

#define MAG_TYPE_COMPARISON_TABLE (mag_comparison_table_get_type ())

G_DECLARE_FINAL_TYPE (MagComparisonTable, mag_comparison_table, MAG, COMPARISON_TABLE, AdwBin)

GtkWidget *mag_comparison_table_new         (MagTable           *table,
                                             GListModel         *rows,
                                             guint               columns);
void       mag_comparison_table_set_columns (MagComparisonTable *self,
                                             guint               columns);

G_END_DECLS
