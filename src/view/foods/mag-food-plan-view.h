// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <adwaita.h>

#include "mag-foods.h"

G_BEGIN_DECLS

#define MAG_TYPE_FOOD_PLAN_VIEW (mag_food_plan_view_get_type ())

G_DECLARE_FINAL_TYPE (MagFoodPlanView, mag_food_plan_view, MAG, FOOD_PLAN_VIEW, AdwBin)

void mag_food_plan_view_set_foods (MagFoodPlanView *self,
                                   MagFoods        *foods);

G_END_DECLS
