// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-food.h"
#include "mag-location.h"

G_BEGIN_DECLS

/**
 * MagFoodBasis:
 * @MAG_FOOD_BASIS_SERVING: in a usual serving
 * @MAG_FOOD_BASIS_100_G: in 100 grams
 * @MAG_FOOD_BASIS_100_KCAL: in 100 kilocalories
 * @MAG_FOOD_BASIS_SHARE: in a usual serving, in percent of the intake the reader picked
 *
 * In what amount of a food a nutrient is ranked. A share is of magnesium, whatever the nutrient.
 */
typedef enum
{
  MAG_FOOD_BASIS_SERVING,
  MAG_FOOD_BASIS_100_G,
  MAG_FOOD_BASIS_100_KCAL,
  MAG_FOOD_BASIS_SHARE,
} MagFoodBasis;

/* Below this a food has no energy to speak of: per 100 kilocalories, a spring would be a wonder of minerals. */
#define MAG_FOOD_LEAST_ENERGY 5.0

#define MAG_N_FOOD_BASES    (MAG_FOOD_BASIS_SHARE + 1)
#define MAG_TYPE_FOOD_BASIS (mag_food_basis_get_type ())
#define MAG_TYPE_FOOD_QUERY (mag_food_query_get_type ())

GType         mag_food_basis_get_type        (void);

const char   *mag_food_basis_get_name        (MagFoodBasis        self);

/**
 * MagFoodQuery:
 *
 * Which foods to show, and in which order: the state of the browser, what a location of foods says,
 * and what a list on paper is made from. Immutable; the `with` functions give changed copies.
 */
typedef struct _MagFoodQuery MagFoodQuery;

GType         mag_food_query_get_type        (void);
MagFoodQuery *mag_food_query_new             (void) G_GNUC_WARN_UNUSED_RESULT;
MagFoodQuery *mag_food_query_new_for_location (MagLocation        *location) G_GNUC_WARN_UNUSED_RESULT;
MagFoodQuery *mag_food_query_ref             (MagFoodQuery       *self);
void          mag_food_query_unref           (MagFoodQuery       *self);

MagFoodQuery *mag_food_query_with_text       (MagFoodQuery       *self,
                                              const char         *text) G_GNUC_WARN_UNUSED_RESULT;
MagFoodQuery *mag_food_query_with_group      (MagFoodQuery       *self,
                                              MagFoodGroup        group) G_GNUC_WARN_UNUSED_RESULT;
MagFoodQuery *mag_food_query_with_diet       (MagFoodQuery       *self,
                                              gboolean            vegan,
                                              gboolean            vegetarian) G_GNUC_WARN_UNUSED_RESULT;
MagFoodQuery *mag_food_query_with_everything (MagFoodQuery       *self,
                                              gboolean            everything) G_GNUC_WARN_UNUSED_RESULT;
MagFoodQuery *mag_food_query_with_hidden     (MagFoodQuery       *self,
                                              gboolean            hidden) G_GNUC_WARN_UNUSED_RESULT;
MagFoodQuery *mag_food_query_with_rank       (MagFoodQuery       *self,
                                              MagFoodBasis        basis,
                                              MagNutrient         nutrient) G_GNUC_WARN_UNUSED_RESULT;
MagFoodQuery *mag_food_query_with_intake     (MagFoodQuery       *self,
                                              double              milligrams) G_GNUC_WARN_UNUSED_RESULT;

const char   *mag_food_query_get_text        (MagFoodQuery       *self);
MagFoodGroup  mag_food_query_get_group       (MagFoodQuery       *self);
gboolean      mag_food_query_get_vegan       (MagFoodQuery       *self);
gboolean      mag_food_query_get_vegetarian  (MagFoodQuery       *self);
gboolean      mag_food_query_get_everything  (MagFoodQuery       *self);
gboolean      mag_food_query_get_hidden      (MagFoodQuery       *self);
MagFoodBasis  mag_food_query_get_basis       (MagFoodQuery       *self);
MagNutrient   mag_food_query_get_nutrient    (MagFoodQuery       *self);
double        mag_food_query_get_intake      (MagFoodQuery       *self);

gboolean      mag_food_query_equal           (MagFoodQuery       *self,
                                              MagFoodQuery       *other);
gboolean      mag_food_query_refines         (MagFoodQuery       *self,
                                              MagFoodQuery       *other);
gboolean      mag_food_query_matches         (MagFoodQuery       *self,
                                              MagFood            *food);
double        mag_food_query_get_value       (MagFoodQuery       *self,
                                              MagFood            *food);
char         *mag_food_query_dup_value       (MagFoodQuery       *self,
                                              MagFood            *food) G_GNUC_WARN_UNUSED_RESULT;
char         *mag_food_query_dup_title       (MagFoodQuery       *self) G_GNUC_WARN_UNUSED_RESULT;
MagLocation  *mag_food_query_to_location     (MagFoodQuery       *self) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MagFoodQuery, mag_food_query_unref)

G_END_DECLS
