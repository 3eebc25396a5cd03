// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-food-columns.h"

G_BEGIN_DECLS

/**
 * MagFoodRowText:
 * @name: (nullable): the food
 * @detail: (nullable): what the figures are for, such as a serving
 * @figures: the figures as text, one for each column
 * @bar: how long the bar is, from 0 to 1
 * @spoken: (nullable): all of it as one sentence
 * @picked: whether the food is picked
 *
 * What a row shows. Whoever fills it in gives the texts away.
 */
typedef struct
{
  char     *name;
  char     *detail;
  char     *figures[MAG_FOOD_COLUMNS_MAX];
  double    bar;
  char     *spoken;
  gboolean  picked;
} MagFoodRowText;

void mag_food_row_text_clear (MagFoodRowText *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (MagFoodRowText, mag_food_row_text_clear)

#define MAG_TYPE_FOOD_ROW (mag_food_row_get_type ())

G_DECLARE_FINAL_TYPE (MagFoodRow, mag_food_row, MAG, FOOD_ROW, GtkWidget)

GtkWidget *mag_food_row_new              (MagFoodColumns *columns) G_GNUC_WARN_UNUSED_RESULT;

void       mag_food_row_set_position     (MagFoodRow     *self,
                                          guint           position,
                                          guint           n_rows);
guint      mag_food_row_get_position     (MagFoodRow     *self);
void       mag_food_row_take_text        (MagFoodRow     *self,
                                          MagFoodRowText *text);
gboolean   mag_food_row_is_cut           (MagFoodRow     *self);

int        mag_food_row_get_mark         (void);
int        mag_food_row_get_lines_height (MagFoodColumns *columns);

G_END_DECLS
