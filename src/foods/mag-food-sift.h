// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-food-query.h"
#include "mag-food-table.h"

G_BEGIN_DECLS

/**
 * MagFoodSift:
 *
 * A search through a table of foods that can be left and taken up again.
 */
typedef struct _MagFoodSift MagFoodSift;

MagFoodSift *mag_food_sift_new       (MagFoodTable *table) G_GNUC_WARN_UNUSED_RESULT;
void         mag_food_sift_free      (MagFoodSift  *self);

void         mag_food_sift_start     (MagFoodSift  *self,
                                      MagFoodQuery *query);
gboolean     mag_food_sift_step      (MagFoodSift  *self,
                                      gint64        deadline);
GArray      *mag_food_sift_get_found (MagFoodSift  *self);
gboolean     mag_food_sift_get_begun (MagFoodSift  *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MagFoodSift, mag_food_sift_free)

G_END_DECLS
