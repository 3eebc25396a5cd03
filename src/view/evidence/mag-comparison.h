// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <adwaita.h>

#include "mag-collection.h"

G_BEGIN_DECLS

#define MAG_TYPE_COMPARISON (mag_comparison_get_type ())

G_DECLARE_FINAL_TYPE (MagComparison, mag_comparison, MAG, COMPARISON, AdwBin)

void mag_comparison_show     (MagComparison *self,
                              MagCollection *collection,
                              MagTable      *table,
                              guint          columns);
void mag_comparison_set_wide (MagComparison *self,
                              gboolean       wide);

G_END_DECLS
