// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-context.h"
#include "mag-food-plan.h"
#include "mag-food-query.h"
#include "mag-food-table.h"
#include "mag-intakes.h"

G_BEGIN_DECLS

/* As many as can stand side by side. */
#define MAG_FOODS_MAX_PICKS 5

#define MAG_TYPE_FOODS (mag_foods_get_type ())

G_DECLARE_FINAL_TYPE (MagFoods, mag_foods, MAG, FOODS, GObject)

MagFoods     *mag_foods_new             (MagContext   *context,
                                         MagFoodTable *table) G_GNUC_WARN_UNUSED_RESULT;
MagContext   *mag_foods_get_context     (MagFoods     *self);
MagFoodTable *mag_foods_get_table       (MagFoods     *self);
MagIntakes   *mag_foods_get_intakes     (MagFoods     *self);
MagFoodPlan  *mag_foods_get_plan        (MagFoods     *self);
char         *mag_foods_take_plan_fault (MagFoods     *self) G_GNUC_WARN_UNUSED_RESULT;
GListModel   *mag_foods_get_picks       (MagFoods     *self);
gboolean      mag_foods_has_pick        (MagFoods     *self,
                                         MagFood      *food);
gboolean      mag_foods_toggle_pick     (MagFoods     *self,
                                         MagFood      *food);
void          mag_foods_clear_picks     (MagFoods     *self);
MagIntake    *mag_foods_get_intake      (MagFoods     *self);
double        mag_foods_get_need        (MagFoods     *self);
void          mag_foods_set_intake      (MagFoods     *self,
                                         MagIntake    *intake);
char         *mag_foods_dup_share       (MagFoods     *self,
                                         double        milligrams) G_GNUC_WARN_UNUSED_RESULT;
char         *mag_foods_dup_need_name   (MagFoods     *self) G_GNUC_WARN_UNUSED_RESULT;
char         *mag_foods_dup_need_source (MagFoods     *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
