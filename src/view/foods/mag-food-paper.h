// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <adwaita.h>

#include "mag-food-comparison.h"
#include "mag-food-ranking.h"
#include "mag-foods.h"
#include "mag-handout-layout.h"

G_BEGIN_DECLS

#define MAG_TYPE_FOOD_PAPER (mag_food_paper_get_type ())

G_DECLARE_FINAL_TYPE (MagFoodPaper, mag_food_paper, MAG, FOOD_PAPER, AdwDialog)

AdwDialog        *mag_food_paper_new_for_ranking    (MagFoods           *foods,
                                                     MagFoodRanking     *ranking);
AdwDialog        *mag_food_paper_new_for_plan       (MagFoods           *foods);
AdwDialog        *mag_food_paper_new_for_comparison (MagFoods           *foods,
                                                     MagFoodComparison  *comparison);

MagHandoutLayout *mag_food_paper_lay_out            (MagFoodPaper       *self,
                                                     GError            **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
