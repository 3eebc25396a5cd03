// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-food-row-pool.h"

G_BEGIN_DECLS

#define MAG_TYPE_FOOD_ROWS (mag_food_rows_get_type ())

G_DECLARE_FINAL_TYPE (MagFoodRows, mag_food_rows, MAG, FOOD_ROWS, GtkWidget)

MagFoodColumns *mag_food_rows_get_columns (MagFoodRows     *self);
void            mag_food_rows_set_fill    (MagFoodRows     *self,
                                           MagFoodRowsFill  fill,
                                           gpointer         user_data);
void            mag_food_rows_set_n_rows  (MagFoodRows     *self,
                                           guint            n_rows);
guint           mag_food_rows_get_n_rows  (MagFoodRows     *self);
void            mag_food_rows_fit         (MagFoodRows     *self,
                                           int              width);
void            mag_food_rows_refill      (MagFoodRows     *self);
void            mag_food_rows_scroll_home (MagFoodRows     *self);
guint           mag_food_rows_get_cursor  (MagFoodRows     *self);
void            mag_food_rows_focus       (MagFoodRows     *self,
                                           guint            position);

G_END_DECLS
