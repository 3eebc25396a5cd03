// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gtk/gtk.h>

#include "mag-food-plan-row.h"

G_BEGIN_DECLS

#define MAG_TYPE_FOOD_PLAN_ITEM (mag_food_plan_item_get_type ())

G_DECLARE_FINAL_TYPE (MagFoodPlanItem, mag_food_plan_item, MAG, FOOD_PLAN_ITEM, GtkListBoxRow)

GtkWidget *mag_food_plan_item_new     (void) G_GNUC_WARN_UNUSED_RESULT;

void       mag_food_plan_item_set_row (MagFoodPlanItem *self,
                                       MagFoodPlanRow  *row);

G_END_DECLS
