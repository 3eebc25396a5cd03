// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <adwaita.h>

#include "mag-food-table.h"
#include "mag-foods.h"

G_BEGIN_DECLS

#define MAG_TYPE_FOODS_VIEW (mag_foods_view_get_type ())

G_DECLARE_FINAL_TYPE (MagFoodsView, mag_foods_view, MAG, FOODS_VIEW, AdwBin)

void mag_foods_view_set_context (MagFoodsView *self,
                                 MagContext   *context);
void mag_foods_view_set_table   (MagFoodsView *self,
                                 MagContext   *context,
                                 MagFoodTable *table);
void mag_foods_view_show        (MagFoodsView *self,
                                 MagLocation  *location);

G_END_DECLS
