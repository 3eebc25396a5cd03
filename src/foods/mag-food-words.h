// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-food-query.h"

G_BEGIN_DECLS

char   *mag_food_words_dup_measure (const char   *label,
                                    double        grams) G_GNUC_WARN_UNUSED_RESULT;
char   *mag_food_words_dup_count   (double        count) G_GNUC_WARN_UNUSED_RESULT;
char   *mag_food_words_dup_amount  (MagFoodBasis  basis,
                                    MagFood      *food) G_GNUC_WARN_UNUSED_RESULT;
double  mag_food_words_get_grams   (MagFoodBasis  basis,
                                    MagFood      *food);

G_END_DECLS
