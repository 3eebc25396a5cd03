// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-food-measure.h"
#include "mag-food.h"

G_BEGIN_DECLS

#define MAG_TYPE_FOOD_PLAN_ROW (mag_food_plan_row_get_type ())

G_DECLARE_FINAL_TYPE (MagFoodPlanRow, mag_food_plan_row, MAG, FOOD_PLAN_ROW, GObject)

MagFoodPlanRow *mag_food_plan_row_new          (MagFood        *food,
                                                MagFoodMeasure *measure,
                                                double          count) G_GNUC_WARN_UNUSED_RESULT;

MagFood        *mag_food_plan_row_get_food     (MagFoodPlanRow *self);
MagFoodMeasure *mag_food_plan_row_get_measure  (MagFoodPlanRow *self);
double          mag_food_plan_row_get_count    (MagFoodPlanRow *self);
double          mag_food_plan_row_get_grams    (MagFoodPlanRow *self);
double          mag_food_plan_row_get_amount   (MagFoodPlanRow *self,
                                                MagNutrient     nutrient);
char           *mag_food_plan_row_dup_portion  (MagFoodPlanRow *self) G_GNUC_WARN_UNUSED_RESULT;
char           *mag_food_plan_row_dup_sentence (MagFoodPlanRow *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
