// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <adwaita.h>

#include "mag-food-ranking.h"
#include "mag-foods.h"

G_BEGIN_DECLS

#define MAG_TYPE_FOOD_BROWSER (mag_food_browser_get_type ())

G_DECLARE_FINAL_TYPE (MagFoodBrowser, mag_food_browser, MAG, FOOD_BROWSER, AdwBin)

void            mag_food_browser_set_foods    (MagFoodBrowser *self,
                                               MagFoods       *foods);
void            mag_food_browser_show         (MagFoodBrowser *self,
                                               MagFoodQuery   *query);
MagFoodQuery   *mag_food_browser_get_query    (MagFoodBrowser *self);
MagFoodRanking *mag_food_browser_get_ranking  (MagFoodBrowser *self);
void            mag_food_browser_focus_search (MagFoodBrowser *self);

G_END_DECLS
