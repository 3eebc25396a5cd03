// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <adwaita.h>

#include "mag-food-query.h"

G_BEGIN_DECLS

#define MAG_TYPE_FOOD_CHOICES (mag_food_choices_get_type ())

G_DECLARE_FINAL_TYPE (MagFoodChoices, mag_food_choices, MAG, FOOD_CHOICES, AdwBin)

void          mag_food_choices_show         (MagFoodChoices *self,
                                             MagFoodQuery   *query);
MagFoodQuery *mag_food_choices_read         (MagFoodChoices *self,
                                             MagFoodQuery   *query) G_GNUC_WARN_UNUSED_RESULT;
void          mag_food_choices_capture      (MagFoodChoices *self,
                                             GtkWidget      *view);
void          mag_food_choices_focus_search (MagFoodChoices *self);

G_END_DECLS
