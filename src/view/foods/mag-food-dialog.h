// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <adwaita.h>

#include "mag-foods.h"

G_BEGIN_DECLS

#define MAG_TYPE_FOOD_DIALOG (mag_food_dialog_get_type ())

G_DECLARE_FINAL_TYPE (MagFoodDialog, mag_food_dialog, MAG, FOOD_DIALOG, AdwDialog)

AdwDialog *mag_food_dialog_new (MagFoods *foods,
                                MagFood  *food);

G_END_DECLS
