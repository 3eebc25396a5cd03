// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-food-sheet.h"

G_BEGIN_DECLS

/* How wide the columns of name, amount of food and figure are to one another. */
#define MAG_FOOD_SHEET_NAME    4.7
#define MAG_FOOD_SHEET_PORTION 3.1
#define MAG_FOOD_SHEET_FIGURE  2.6

const char      *mag_food_sheet_get_portion (MagFoodQuery        *query,
                                             MagFood             *food);

GPtrArray       *mag_food_sheet_new_blocks  (void) G_GNUC_WARN_UNUSED_RESULT;
MagHandoutBlock *mag_food_sheet_add         (MagHandoutBlock     *parent,
                                             GPtrArray           *blocks,
                                             MagHandoutBlockKind  kind,
                                             MagHandoutSection    section,
                                             const char          *text);
MagHandoutBlock *mag_food_sheet_add_block   (GPtrArray           *blocks,
                                             MagHandoutBlockKind  kind,
                                             MagHandoutSection    section,
                                             const char          *text);
MagHandoutBlock *mag_food_sheet_add_cell    (MagHandoutBlock     *row,
                                             const char          *text,
                                             gboolean             strong,
                                             gboolean             at_end);
void             mag_food_sheet_add_kidneys (GPtrArray           *blocks,
                                             MagCollection       *collection);
void             mag_food_sheet_add_sources (GPtrArray           *blocks,
                                             MagCollection       *collection);

G_END_DECLS
