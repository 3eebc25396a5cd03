// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define MAG_TYPE_SPIN_ROW (mag_spin_row_get_type ())

G_DECLARE_FINAL_TYPE (MagSpinRow, mag_spin_row, MAG, SPIN_ROW, AdwActionRow)

G_END_DECLS
