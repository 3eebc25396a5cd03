// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-food-query.h"

/* @starts are the words of @text with a space before each, @wholes the same in the singular and with another
 * behind: this is how they stand in the keys of a food. */
struct _MagFoodQuery
{
  char         *text;
  GStrv         starts;
  GStrv         wholes;
  MagFoodGroup  group;
  MagFoodBasis  basis;
  MagNutrient   nutrient;
  double        intake;
  gboolean      vegan;
  gboolean      vegetarian;
  gboolean      everything;
  gboolean      hidden;
};
