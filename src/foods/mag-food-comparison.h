// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gio/gio.h>

#include "mag-food-query.h"

G_BEGIN_DECLS

#define MAG_TYPE_FOOD_COMPARISON (mag_food_comparison_get_type ())

G_DECLARE_FINAL_TYPE (MagFoodComparison, mag_food_comparison, MAG, FOOD_COMPARISON, GObject)

MagFoodComparison *mag_food_comparison_new         (GListModel        *foods,
                                                    MagFoodBasis       basis,
                                                    double             need) G_GNUC_WARN_UNUSED_RESULT;

guint              mag_food_comparison_get_n_foods (MagFoodComparison *self);
MagFood           *mag_food_comparison_get_food    (MagFoodComparison *self,
                                                    guint              index);
char              *mag_food_comparison_dup_amount  (MagFoodComparison *self,
                                                    guint              index) G_GNUC_WARN_UNUSED_RESULT;
guint              mag_food_comparison_get_n_rows  (MagFoodComparison *self);
const char        *mag_food_comparison_get_title   (MagFoodComparison *self,
                                                    guint              row);
char              *mag_food_comparison_dup_figure  (MagFoodComparison *self,
                                                    guint              row,
                                                    guint              index) G_GNUC_WARN_UNUSED_RESULT;
gboolean           mag_food_comparison_is_most     (MagFoodComparison *self,
                                                    guint              row,
                                                    guint              index);
char              *mag_food_comparison_dup_spoken  (MagFoodComparison *self,
                                                    guint              row,
                                                    guint              index) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
