// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-collection.h"
#include "mag-food-measure.h"
#include "mag-food.h"

G_BEGIN_DECLS

#define MAG_TYPE_FOOD_TABLE (mag_food_table_get_type ())

G_DECLARE_FINAL_TYPE (MagFoodTable, mag_food_table, MAG, FOOD_TABLE, GObject)

MagFoodTable   *mag_food_table_load            (MagCollection        *collection) G_GNUC_WARN_UNUSED_RESULT;
void            mag_food_table_load_async      (MagCollection        *collection,
                                                GCancellable         *cancellable,
                                                GAsyncReadyCallback   callback,
                                                gpointer              user_data);
MagFoodTable   *mag_food_table_load_finish     (GAsyncResult         *result,
                                                GError              **error) G_GNUC_WARN_UNUSED_RESULT;
MagFoodTable   *mag_food_table_new_from_foods  (GPtrArray            *foods) G_GNUC_WARN_UNUSED_RESULT;

guint           mag_food_table_get_n_foods     (MagFoodTable         *self);
MagFood        *mag_food_table_get_food        (MagFoodTable         *self,
                                                guint                 index);
MagFood        *mag_food_table_find            (MagFoodTable         *self,
                                                const char           *ndb);
MagFood        *mag_food_table_find_by_id      (MagFoodTable         *self,
                                                const char           *id);
GListModel     *mag_food_table_load_measures   (MagFoodTable         *self,
                                                MagFood              *food) G_GNUC_WARN_UNUSED_RESULT;
MagFoodMeasure *mag_food_table_load_measure    (MagFoodTable         *self,
                                                MagFood              *food,
                                                const char           *id) G_GNUC_WARN_UNUSED_RESULT;
GListModel     *mag_food_table_load_topics     (MagFoodTable         *self,
                                                MagFood              *food) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
