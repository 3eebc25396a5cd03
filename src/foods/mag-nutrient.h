// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * MagNutrient:
 * @MAG_NUTRIENT_MAGNESIUM: milligrams
 * @MAG_NUTRIENT_CALCIUM: milligrams
 * @MAG_NUTRIENT_POTASSIUM: milligrams
 * @MAG_NUTRIENT_IRON: milligrams
 * @MAG_NUTRIENT_ZINC: milligrams
 * @MAG_NUTRIENT_VITAMIN_C: milligrams
 * @MAG_NUTRIENT_FIBER: grams
 * @MAG_NUTRIENT_PROTEIN: grams
 * @MAG_NUTRIENT_ENERGY: kilocalories
 *
 * What the table of foods tells of each food. The order is that of columns and rows on screen and paper.
 */
typedef enum
{
  MAG_NUTRIENT_MAGNESIUM,
  MAG_NUTRIENT_CALCIUM,
  MAG_NUTRIENT_POTASSIUM,
  MAG_NUTRIENT_IRON,
  MAG_NUTRIENT_ZINC,
  MAG_NUTRIENT_VITAMIN_C,
  MAG_NUTRIENT_FIBER,
  MAG_NUTRIENT_PROTEIN,
  MAG_NUTRIENT_ENERGY,
} MagNutrient;

#define MAG_N_NUTRIENTS   (MAG_NUTRIENT_ENERGY + 1)
#define MAG_TYPE_NUTRIENT (mag_nutrient_get_type ())

GType        mag_nutrient_get_type   (void);

const char  *mag_nutrient_get_nick   (MagNutrient  self);
gboolean     mag_nutrient_from_nick  (const char  *nick,
                                      MagNutrient *nutrient);
const char  *mag_nutrient_get_name   (MagNutrient  self);
const char  *mag_nutrient_get_unit   (MagNutrient  self);
double       mag_nutrient_round      (MagNutrient  self,
                                      double       amount);
char        *mag_nutrient_dup_figure (MagNutrient  self,
                                      double       amount) G_GNUC_WARN_UNUSED_RESULT;
char        *mag_nutrient_dup_amount (MagNutrient  self,
                                      double       amount) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
