// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define MAG_TYPE_FOOD_MEASURE (mag_food_measure_get_type ())

G_DECLARE_FINAL_TYPE (MagFoodMeasure, mag_food_measure, MAG, FOOD_MEASURE, GObject)

MagFoodMeasure *mag_food_measure_new       (const char     *id,
                                            const char     *label,
                                            double          grams) G_GNUC_WARN_UNUSED_RESULT;

const char     *mag_food_measure_get_id    (MagFoodMeasure *self);
const char     *mag_food_measure_get_label (MagFoodMeasure *self);
double          mag_food_measure_get_grams (MagFoodMeasure *self);

G_END_DECLS
