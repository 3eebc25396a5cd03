// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-food-columns.h"

G_BEGIN_DECLS

#define MAG_FOOD_TEXTS_MAX 3

/**
 * MagFoodText:
 * @layout: the text
 * @start: where it starts in a row, behind the mark
 * @width: how much of the row it has
 * @below: whether it stands in the line below the name
 * @dimmed: whether it is drawn more faintly
 *
 * A text of a row, and where it goes.
 */
typedef struct
{
  PangoLayout *layout;
  int          start;
  int          width;
  gboolean     below;
  gboolean     dimmed;
} MagFoodText;

typedef struct _MagFoodTexts MagFoodTexts;

MagFoodTexts *mag_food_texts_new     (GtkWidget      *widget) G_GNUC_WARN_UNUSED_RESULT;
void          mag_food_texts_free    (MagFoodTexts   *self);

void          mag_food_texts_set     (MagFoodTexts   *self,
                                      const char     *name,
                                      const char     *detail);
void          mag_food_texts_restyle (MagFoodTexts   *self);
guint         mag_food_texts_arrange (MagFoodTexts   *self,
                                      MagFoodColumns *columns,
                                      int             taken,
                                      int             gap,
                                      MagFoodText     texts[MAG_FOOD_TEXTS_MAX]);
gboolean      mag_food_texts_is_cut  (MagFoodTexts   *self);

G_END_DECLS
