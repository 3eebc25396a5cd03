// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-food-query.h"
#include "mag-food-table.h"

G_BEGIN_DECLS

/**
 * MagFoodOrder:
 *
 * All foods of a table in the order of a query, whatever it filters.
 */
typedef struct _MagFoodOrder MagFoodOrder;

MagFoodOrder *mag_food_order_new       (MagFoodTable *table,
                                        MagFoodQuery *query) G_GNUC_WARN_UNUSED_RESULT;
void          mag_food_order_free      (MagFoodOrder *self);

gboolean      mag_food_order_step      (MagFoodOrder *self,
                                        gint64        deadline);
gboolean      mag_food_order_serves    (MagFoodOrder *self,
                                        MagFoodQuery *query);
guint         mag_food_order_get_index (MagFoodOrder *self,
                                        guint         position);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MagFoodOrder, mag_food_order_free)

G_END_DECLS
