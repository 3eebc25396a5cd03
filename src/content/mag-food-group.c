// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* The groups of foods: their nicks in tables and locations, and their names for the reader. */

#include "config.h"

#include "mag-food-group.h"

#include <glib/gi18n-lib.h>

G_DEFINE_ENUM_TYPE (MagFoodGroup, mag_food_group,
                    G_DEFINE_ENUM_VALUE (MAG_FOOD_GROUP_NONE, ""),
                    G_DEFINE_ENUM_VALUE (MAG_FOOD_GROUP_NUTS, "nuts"),
                    G_DEFINE_ENUM_VALUE (MAG_FOOD_GROUP_LEGUMES, "legumes"),
                    G_DEFINE_ENUM_VALUE (MAG_FOOD_GROUP_GRAINS, "grains"),
                    G_DEFINE_ENUM_VALUE (MAG_FOOD_GROUP_BREAD, "bread"),
                    G_DEFINE_ENUM_VALUE (MAG_FOOD_GROUP_CEREALS, "cereals"),
                    G_DEFINE_ENUM_VALUE (MAG_FOOD_GROUP_VEGETABLES, "vegetables"),
                    G_DEFINE_ENUM_VALUE (MAG_FOOD_GROUP_FRUITS, "fruits"),
                    G_DEFINE_ENUM_VALUE (MAG_FOOD_GROUP_FISH, "fish"),
                    G_DEFINE_ENUM_VALUE (MAG_FOOD_GROUP_POULTRY, "poultry"),
                    G_DEFINE_ENUM_VALUE (MAG_FOOD_GROUP_MEAT, "meat"),
                    G_DEFINE_ENUM_VALUE (MAG_FOOD_GROUP_DAIRY, "dairy"),
                    G_DEFINE_ENUM_VALUE (MAG_FOOD_GROUP_DRINKS, "drinks"),
                    G_DEFINE_ENUM_VALUE (MAG_FOOD_GROUP_SWEETS, "sweets"),
                    G_DEFINE_ENUM_VALUE (MAG_FOOD_GROUP_SNACKS, "snacks"),
                    G_DEFINE_ENUM_VALUE (MAG_FOOD_GROUP_SPICES, "spices"),
                    G_DEFINE_ENUM_VALUE (MAG_FOOD_GROUP_FATS, "fats"),
                    G_DEFINE_ENUM_VALUE (MAG_FOOD_GROUP_SOUPS, "soups"),
                    G_DEFINE_ENUM_VALUE (MAG_FOOD_GROUP_MEALS, "meals"),
                    G_DEFINE_ENUM_VALUE (MAG_FOOD_GROUP_RESTAURANT, "restaurant"),
                    G_DEFINE_ENUM_VALUE (MAG_FOOD_GROUP_BABY, "baby"))

static const char *const names[] = {
  [MAG_FOOD_GROUP_NONE] = N_("All groups"),
  [MAG_FOOD_GROUP_NUTS] = N_("Nuts and seeds"),
  [MAG_FOOD_GROUP_LEGUMES] = N_("Beans, peas and lentils"),
  [MAG_FOOD_GROUP_GRAINS] = N_("Grains and pasta"),
  [MAG_FOOD_GROUP_BREAD] = N_("Bread and baked goods"),
  [MAG_FOOD_GROUP_CEREALS] = N_("Breakfast cereals"),
  [MAG_FOOD_GROUP_VEGETABLES] = N_("Vegetables"),
  [MAG_FOOD_GROUP_FRUITS] = N_("Fruits"),
  [MAG_FOOD_GROUP_FISH] = N_("Fish and seafood"),
  [MAG_FOOD_GROUP_POULTRY] = N_("Poultry"),
  [MAG_FOOD_GROUP_MEAT] = N_("Meat"),
  [MAG_FOOD_GROUP_DAIRY] = N_("Milk, cheese and eggs"),
  [MAG_FOOD_GROUP_DRINKS] = N_("Drinks"),
  [MAG_FOOD_GROUP_SWEETS] = N_("Sweets and desserts"),
  [MAG_FOOD_GROUP_SNACKS] = N_("Snacks"),
  [MAG_FOOD_GROUP_SPICES] = N_("Herbs and spices"),
  [MAG_FOOD_GROUP_FATS] = N_("Fats, oils and dressings"),
  [MAG_FOOD_GROUP_SOUPS] = N_("Soups and sauces"),
  [MAG_FOOD_GROUP_MEALS] = N_("Ready meals"),
  [MAG_FOOD_GROUP_RESTAURANT] = N_("Restaurants and fast food"),
  [MAG_FOOD_GROUP_BABY] = N_("Food for babies"),
};

/**
 * mag_food_group_get_nick:
 *
 * Returns: the group's name in tables and locations, as `legumes`
 */
const char *
mag_food_group_get_nick (MagFoodGroup self)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (MAG_TYPE_FOOD_GROUP);

  return g_enum_get_value (klass, self)->value_nick;
}

/**
 * mag_food_group_from_nick:
 * @nick: a name in tables and locations
 * @group: (out): the group
 *
 * Returns: whether there is such a group
 */
gboolean
mag_food_group_from_nick (const char   *nick,
                          MagFoodGroup *group)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (MAG_TYPE_FOOD_GROUP);
  GEnumValue *value = g_enum_get_value_by_nick (klass, nick);

  if (!value || nick[0] == '\0')
    return FALSE;

  *group = value->value;

  return TRUE;
}

/**
 * mag_food_group_get_name:
 *
 * Returns: the group's name for the reader
 */
const char *
mag_food_group_get_name (MagFoodGroup self)
{
  return _(names[self]);
}
