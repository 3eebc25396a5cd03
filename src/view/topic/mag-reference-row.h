// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <adwaita.h>

#include "mag-reference.h"

G_BEGIN_DECLS

#define MAG_TYPE_REFERENCE_ROW (mag_reference_row_get_type ())

G_DECLARE_FINAL_TYPE (MagReferenceRow, mag_reference_row, MAG, REFERENCE_ROW, AdwBin)

void mag_reference_row_set_reference (MagReferenceRow *self,
                                      MagReference    *reference);

G_END_DECLS
