// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-food-columns.h"

G_BEGIN_DECLS

#define MAG_TYPE_FOOD_HEADER (mag_food_header_get_type ())

G_DECLARE_FINAL_TYPE (MagFoodHeader, mag_food_header, MAG, FOOD_HEADER, GtkWidget)

void mag_food_header_set_columns (MagFoodHeader  *self,
                                  MagFoodColumns *columns);
void mag_food_header_update      (MagFoodHeader  *self);

G_END_DECLS
