// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-food-row.h"

G_BEGIN_DECLS

/**
 * MagFoodRowsFill:
 * @position: a row, which there is
 * @n_figures: how many figures are seen
 * @text: where to put what it shows
 * @user_data: data of who fills
 *
 * Tells what a row shows, when it is about to be seen.
 */
typedef void (*MagFoodRowsFill) (guint           position,
                                 guint           n_figures,
                                 MagFoodRowText *text,
                                 gpointer        user_data);

/**
 * MagFoodRowPool:
 *
 * The widgets of a list of foods: as many as rows are in sight, used again and again.
 */
typedef struct _MagFoodRowPool MagFoodRowPool;

MagFoodRowPool *mag_food_row_pool_new      (GtkWidget       *list,
                                            MagFoodColumns  *columns) G_GNUC_WARN_UNUSED_RESULT;
void            mag_food_row_pool_free     (MagFoodRowPool  *self);

void            mag_food_row_pool_set_fill (MagFoodRowPool  *self,
                                            MagFoodRowsFill  fill,
                                            gpointer         user_data);
void            mag_food_row_pool_reserve  (MagFoodRowPool  *self,
                                            guint            n);
void            mag_food_row_pool_spoil    (MagFoodRowPool  *self);
void            mag_food_row_pool_show     (MagFoodRowPool  *self,
                                            guint            first,
                                            guint            end,
                                            guint            n_rows,
                                            guint            cursor);
GtkWidget      *mag_food_row_pool_get      (MagFoodRowPool  *self,
                                            guint            position);

G_END_DECLS
