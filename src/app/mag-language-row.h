// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <adwaita.h>

#include "mag-collection.h"

G_BEGIN_DECLS

#define MAG_TYPE_LANGUAGE_ROW (mag_language_row_get_type ())

G_DECLARE_FINAL_TYPE (MagLanguageRow, mag_language_row, MAG, LANGUAGE_ROW, AdwComboRow)

void mag_language_row_set_settings (MagLanguageRow *self,
                                    GSettings      *settings,
                                    MagCollection  *collection);

G_END_DECLS
