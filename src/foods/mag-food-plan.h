// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-food-plan-row.h"
#include "mag-food-table.h"

G_BEGIN_DECLS

/**
 * MagFoodPlanError:
 * @MAG_FOOD_PLAN_ERROR_DAMAGED: the file was no plan; it was kept under another name
 * @MAG_FOOD_PLAN_ERROR_FOODS: foods of the plan are in the table no longer; they were left out
 *
 * What may be told after a plan was loaded. Errors of reading and writing are those of #GFileError.
 */
typedef enum
{
  MAG_FOOD_PLAN_ERROR_DAMAGED,
  MAG_FOOD_PLAN_ERROR_FOODS,
} MagFoodPlanError;

#define MAG_FOOD_PLAN_ERROR     (mag_food_plan_error_quark ())
#define MAG_TYPE_FOOD_PLAN      (mag_food_plan_get_type ())
#define MAG_TYPE_FOOD_PLAN_UNDO (mag_food_plan_undo_get_type ())

/**
 * MagFoodPlanUndo:
 *
 * What a removal took away, for mag_food_plan_undo().
 */
typedef struct _MagFoodPlanUndo MagFoodPlanUndo;

GQuark           mag_food_plan_error_quark   (void);
GType            mag_food_plan_undo_get_type (void);
MagFoodPlanUndo *mag_food_plan_undo_ref      (MagFoodPlanUndo  *self);
void             mag_food_plan_undo_unref    (MagFoodPlanUndo  *self);

G_DECLARE_FINAL_TYPE (MagFoodPlan, mag_food_plan, MAG, FOOD_PLAN, GObject)

MagFoodPlan     *mag_food_plan_new           (MagFoodTable     *table,
                                              const char       *path) G_GNUC_WARN_UNUSED_RESULT;
gboolean         mag_food_plan_load          (MagFoodPlan      *self,
                                              GError          **error);

/* A GListModel of MagFoodPlanRow. Each change is on disk when the function returns. A change that
 * cannot be written is kept in memory, and told. */
gboolean         mag_food_plan_add           (MagFoodPlan      *self,
                                              MagFood          *food,
                                              MagFoodMeasure   *measure,
                                              double            count,
                                              GError          **error);
gboolean         mag_food_plan_change        (MagFoodPlan      *self,
                                              guint             position,
                                              MagFoodMeasure   *measure,
                                              double            count,
                                              GError          **error);
gboolean         mag_food_plan_remove        (MagFoodPlan      *self,
                                              guint             position,
                                              MagFoodPlanUndo **undo,
                                              GError          **error);
gboolean         mag_food_plan_clear         (MagFoodPlan      *self,
                                              MagFoodPlanUndo **undo,
                                              GError          **error);
gboolean         mag_food_plan_undo          (MagFoodPlan      *self,
                                              MagFoodPlanUndo  *undo,
                                              GError          **error);
gboolean         mag_food_plan_forget        (const char       *path,
                                              GError          **error);

double           mag_food_plan_get_total     (MagFoodPlan      *self,
                                              MagNutrient       nutrient);
guint            mag_food_plan_get_n_without (MagFoodPlan      *self,
                                              MagNutrient       nutrient);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MagFoodPlanUndo, mag_food_plan_undo_unref)

G_END_DECLS
