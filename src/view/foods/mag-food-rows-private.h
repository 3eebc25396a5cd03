// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-food-rows.h"

G_BEGIN_DECLS

struct _MagFoodRows
{
  GtkWidget       parent_instance;

  /* Owned */
  MagFoodColumns *columns;
  GtkAdjustment  *adjustments[2];
  MagFoodRowPool *pool;

  guint           n_rows;
  guint           cursor;
  guint           first;
  guint           end;
  int             row_height;
  guint           n_figures;
};

void    mag_food_rows_install_scrolling (GObjectClass   *object_class);
void    mag_food_rows_install_keys      (GtkWidgetClass *widget_class);
void    mag_food_rows_add_clicks        (MagFoodRows    *self);

void    mag_food_rows_update            (MagFoodRows    *self);
void    mag_food_rows_configure         (MagFoodRows    *self);
double  mag_food_rows_get_value         (MagFoodRows    *self);
guint   mag_food_rows_get_at            (MagFoodRows    *self,
                                         double          y);
int     mag_food_rows_get_per_page      (MagFoodRows    *self);
void    mag_food_rows_activate          (MagFoodRows    *self,
                                         guint           position);
void    mag_food_rows_pick              (MagFoodRows    *self,
                                         guint           position);

G_END_DECLS
