// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-food-comparison.h"
#include "mag-handout.h"

G_BEGIN_DECLS

MagHandout *mag_food_comparison_load_sheet (MagCollection            *collection,
                                            MagFoodComparison        *comparison,
                                            const MagHandoutOptions  *options,
                                            GError                  **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
