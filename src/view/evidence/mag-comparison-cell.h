// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <adwaita.h>

#include "mag-table-cell.h"

G_BEGIN_DECLS

#define MAG_TYPE_COMPARISON_CELL (mag_comparison_cell_get_type ())

G_DECLARE_FINAL_TYPE (MagComparisonCell, mag_comparison_cell, MAG, COMPARISON_CELL, AdwBin)

GtkWidget    *mag_comparison_cell_new      (void);

MagTableCell *mag_comparison_cell_get_cell (MagComparisonCell *self);
void          mag_comparison_cell_set_cell (MagComparisonCell *self,
                                            MagTableCell      *cell);
void          mag_comparison_cell_open     (MagComparisonCell *self);

G_END_DECLS
