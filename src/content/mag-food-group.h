// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * MagFoodGroup:
 *
 * The groups by which foods are filtered. Their nicks stand in locations, as `food?group=legumes`.
 */
typedef enum
{
  MAG_FOOD_GROUP_NONE,
  MAG_FOOD_GROUP_NUTS,
  MAG_FOOD_GROUP_LEGUMES,
  MAG_FOOD_GROUP_GRAINS,
  MAG_FOOD_GROUP_BREAD,
  MAG_FOOD_GROUP_CEREALS,
  MAG_FOOD_GROUP_VEGETABLES,
  MAG_FOOD_GROUP_FRUITS,
  MAG_FOOD_GROUP_FISH,
  MAG_FOOD_GROUP_POULTRY,
  MAG_FOOD_GROUP_MEAT,
  MAG_FOOD_GROUP_DAIRY,
  MAG_FOOD_GROUP_DRINKS,
  MAG_FOOD_GROUP_SWEETS,
  MAG_FOOD_GROUP_SNACKS,
  MAG_FOOD_GROUP_SPICES,
  MAG_FOOD_GROUP_FATS,
  MAG_FOOD_GROUP_SOUPS,
  MAG_FOOD_GROUP_MEALS,
  MAG_FOOD_GROUP_RESTAURANT,
  MAG_FOOD_GROUP_BABY,
} MagFoodGroup;

#define MAG_N_FOOD_GROUPS   (MAG_FOOD_GROUP_BABY + 1)
#define MAG_TYPE_FOOD_GROUP (mag_food_group_get_type ())

GType       mag_food_group_get_type  (void);

const char *mag_food_group_get_nick  (MagFoodGroup  self);
gboolean    mag_food_group_from_nick (const char   *nick,
                                      MagFoodGroup *group);
const char *mag_food_group_get_name  (MagFoodGroup  self);

G_END_DECLS
