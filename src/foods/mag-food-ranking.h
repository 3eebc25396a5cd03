// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-food-query.h"
#include "mag-food-table.h"

G_BEGIN_DECLS

#define MAG_TYPE_FOOD_RANKING (mag_food_ranking_get_type ())

G_DECLARE_FINAL_TYPE (MagFoodRanking, mag_food_ranking, MAG, FOOD_RANKING, GObject)

MagFoodRanking *mag_food_ranking_new         (MagFoodTable   *table) G_GNUC_WARN_UNUSED_RESULT;

MagFoodTable   *mag_food_ranking_get_table   (MagFoodRanking *self);
MagFoodQuery   *mag_food_ranking_get_query   (MagFoodRanking *self);
void            mag_food_ranking_set_query   (MagFoodRanking *self,
                                              MagFoodQuery   *query);
gboolean        mag_food_ranking_get_pending (MagFoodRanking *self);
void            mag_food_ranking_finish      (MagFoodRanking *self);

guint           mag_food_ranking_get_n_foods (MagFoodRanking *self);
MagFood        *mag_food_ranking_get_food    (MagFoodRanking *self,
                                              guint           position);
double          mag_food_ranking_get_value   (MagFoodRanking *self,
                                              guint           position);
double          mag_food_ranking_get_most    (MagFoodRanking *self);

G_END_DECLS
