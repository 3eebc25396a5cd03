// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <adwaita.h>

#include "mag-foods.h"

G_BEGIN_DECLS

#define MAG_TYPE_FOOD_COMPARISON_DIALOG (mag_food_comparison_dialog_get_type ())

G_DECLARE_FINAL_TYPE (MagFoodComparisonDialog, mag_food_comparison_dialog, MAG, FOOD_COMPARISON_DIALOG, AdwDialog)

AdwDialog *mag_food_comparison_dialog_new (MagFoods *foods);

G_END_DECLS
