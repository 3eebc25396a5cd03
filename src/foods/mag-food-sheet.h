// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-food-plan.h"
#include "mag-food-ranking.h"
#include "mag-handout.h"

G_BEGIN_DECLS

GPtrArray  *mag_food_sheet_new_for_ranking     (MagCollection            *collection,
                                                MagFoodRanking           *ranking,
                                                guint                     n_most) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray  *mag_food_sheet_new_for_plan        (MagCollection            *collection,
                                                MagFoodPlan              *plan,
                                                double                    intake) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray  *mag_food_sheet_new_for_location    (MagCollection            *collection,
                                                MagLocation              *location,
                                                guint                     n_most) G_GNUC_WARN_UNUSED_RESULT;
MagHandout *mag_food_sheet_load_ranking        (MagCollection            *collection,
                                                MagFoodRanking           *ranking,
                                                const MagHandoutOptions  *options,
                                                GError                  **error) G_GNUC_WARN_UNUSED_RESULT;
MagHandout *mag_food_sheet_load_plan           (MagCollection            *collection,
                                                MagFoodPlan              *plan,
                                                double                    intake,
                                                const MagHandoutOptions  *options,
                                                GError                  **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
