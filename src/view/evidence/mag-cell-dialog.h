// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <adwaita.h>

#include "mag-table-cell.h"

G_BEGIN_DECLS

#define MAG_TYPE_CELL_DIALOG (mag_cell_dialog_get_type ())

G_DECLARE_FINAL_TYPE (MagCellDialog, mag_cell_dialog, MAG, CELL_DIALOG, AdwDialog)

AdwDialog *mag_cell_dialog_new (MagCollection *collection,
                                MagTableCell  *cell);

G_END_DECLS
