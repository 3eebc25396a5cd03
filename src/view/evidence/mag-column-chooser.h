// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <adwaita.h>

#include "mag-table.h"

G_BEGIN_DECLS

#define MAG_TYPE_COLUMN_CHOOSER (mag_column_chooser_get_type ())

G_DECLARE_FINAL_TYPE (MagColumnChooser, mag_column_chooser, MAG, COLUMN_CHOOSER, AdwBin)

void  mag_column_chooser_show        (MagColumnChooser *self,
                                      MagTable         *table,
                                      guint             columns);
guint mag_column_chooser_get_columns (MagColumnChooser *self);

G_END_DECLS
