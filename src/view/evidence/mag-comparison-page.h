// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <adwaita.h>

#include "mag-collection.h"

G_BEGIN_DECLS

#define MAG_TYPE_COMPARISON_PAGE (mag_comparison_page_get_type ())

G_DECLARE_FINAL_TYPE (MagComparisonPage, mag_comparison_page, MAG, COMPARISON_PAGE, AdwBin)

void         mag_comparison_page_load         (MagComparisonPage *self,
                                               MagCollection     *collection,
                                               const char        *topic);
gboolean     mag_comparison_page_select       (MagComparisonPage *self,
                                               MagLocation       *location);
MagLocation *mag_comparison_page_dup_location (MagComparisonPage *self) G_GNUC_WARN_UNUSED_RESULT;
MagTable    *mag_comparison_page_get_table    (MagComparisonPage *self);
guint        mag_comparison_page_get_columns  (MagComparisonPage *self);

G_END_DECLS
