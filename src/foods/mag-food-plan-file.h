// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-food-plan.h"

G_BEGIN_DECLS

gboolean mag_food_plan_file_write (const char    *path,
                                   GPtrArray     *rows,
                                   GError       **error);
gboolean mag_food_plan_file_read  (const char    *path,
                                   MagFoodTable  *table,
                                   GPtrArray     *rows,
                                   GError       **error);
void     mag_food_plan_file_clean (const char    *path,
                                   gboolean       damaged_too);

G_END_DECLS
