// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-food-ranking.h"
#include "mag-food-row.h"
#include "mag-foods.h"

G_BEGIN_DECLS

GStrv  mag_food_lines_dup_titles (MagFoodQuery   *query) G_GNUC_WARN_UNUSED_RESULT;
guint  mag_food_lines_get_column (MagFoodQuery   *query,
                                  guint           column);
char  *mag_food_lines_dup_count  (MagFoodRanking *ranking) G_GNUC_WARN_UNUSED_RESULT;
void   mag_food_lines_fill       (MagFoods       *foods,
                                  MagFoodRanking *ranking,
                                  guint           position,
                                  guint           n_figures,
                                  gboolean        picked,
                                  MagFoodRowText *text);

G_END_DECLS
