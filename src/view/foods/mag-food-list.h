// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <adwaita.h>

#include "mag-food-rows.h"

G_BEGIN_DECLS

#define MAG_TYPE_FOOD_LIST (mag_food_list_get_type ())

G_DECLARE_FINAL_TYPE (MagFoodList, mag_food_list, MAG, FOOD_LIST, GtkWidget)

MagFoodRows *mag_food_list_get_rows   (MagFoodList        *self);
void         mag_food_list_set_titles (MagFoodList        *self,
                                       const char *const  *titles);

G_END_DECLS
