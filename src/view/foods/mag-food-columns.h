// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAG_FOOD_COLUMNS_MAX 12

#define MAG_TYPE_FOOD_COLUMNS (mag_food_columns_get_type ())

G_DECLARE_FINAL_TYPE (MagFoodColumns, mag_food_columns, MAG, FOOD_COLUMNS, GObject)

/**
 * MagFoodColumn:
 * @start: where it begins, from the leading edge
 * @width: how wide it is; 0 where there is no room for it
 *
 * The place of a column in a row.
 */
typedef struct
{
  int start;
  int width;
} MagFoodColumn;

MagFoodColumns      *mag_food_columns_new          (void) G_GNUC_WARN_UNUSED_RESULT;

void                 mag_food_columns_set_titles   (MagFoodColumns     *self,
                                                    const char *const  *titles);
const char          *mag_food_columns_get_title    (MagFoodColumns     *self,
                                                    guint               column);
guint                mag_food_columns_get_n_titles (MagFoodColumns     *self);
guint                mag_food_columns_get_n_shown  (MagFoodColumns     *self);
gboolean             mag_food_columns_get_narrow   (MagFoodColumns     *self);
guint                mag_food_columns_get_n_lines  (MagFoodColumns     *self);

void                 mag_food_columns_restyle      (MagFoodColumns     *self,
                                                    GtkWidget          *widget);
void                 mag_food_columns_fit          (MagFoodColumns     *self,
                                                    int                 width);
const MagFoodColumn *mag_food_columns_get_name     (MagFoodColumns     *self);
const MagFoodColumn *mag_food_columns_get_bar      (MagFoodColumns     *self);
const MagFoodColumn *mag_food_columns_get_figure   (MagFoodColumns     *self,
                                                    guint               column);
int                  mag_food_columns_get_line     (MagFoodColumns     *self,
                                                    gboolean            small);
PangoLayout         *mag_food_columns_lay_out      (MagFoodColumns     *self,
                                                    const char         *figure,
                                                    gboolean            main);

G_END_DECLS
