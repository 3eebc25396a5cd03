// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-food-sheet.h"

G_BEGIN_DECLS

/* How wide the columns of name, amount of food and figure are to one another. */
#define MAG_FOOD_SHEET_NAME    4.7
#define MAG_FOOD_SHEET_PORTION 3.1
#define MAG_FOOD_SHEET_FIGURE  2.6

const char *mag_food_sheet_get_portion (MagFoodQuery *query,
                                        MagFood      *food);

G_END_DECLS
