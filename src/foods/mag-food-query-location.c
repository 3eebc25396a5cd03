// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* A query as a location of foods says it: read, and written. What one of the two knows, the other must. */

#include "config.h"

#include "mag-food-query-private.h"

static gboolean
is_set (MagLocation *location,
        const char  *name)
{
  return g_strcmp0 (mag_location_get_query (location, name), "1") == 0;
}

static void
set_rank (MagFoodQuery *self,
          const char   *basis)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (MAG_TYPE_FOOD_BASIS);
  GEnumValue *value = basis ? g_enum_get_value_by_nick (klass, basis) : NULL;

  if (value)
    self->basis = value->value;
}

/**
 * mag_food_query_new_for_location:
 * @location: a location of foods, as `food?group=legumes&rank=serving&q=red`
 *
 * What a location does not say, or says in words that mean nothing, is as in a new query.
 *
 * Returns: (transfer full): the query
 */
MagFoodQuery *
mag_food_query_new_for_location (MagLocation *location)
{
  g_autoptr (MagFoodQuery) all = mag_food_query_new ();
  const char *group = mag_location_get_query (location, "group");
  const char *diet = mag_location_get_query (location, "diet");
  const char *nutrient = mag_location_get_query (location, "nutrient");
  const char *text = mag_location_get_query (location, "q");
  MagFoodQuery *self = mag_food_query_with_text (all, text ? text : "");

  if (group)
    mag_food_group_from_nick (group, &self->group);
  if (nutrient)
    mag_nutrient_from_nick (nutrient, &self->nutrient);
  set_rank (self, mag_location_get_query (location, "rank"));
  self->vegan = g_strcmp0 (diet, "vegan") == 0;
  self->vegetarian = g_strcmp0 (diet, "vegetarian") == 0;
  self->hidden = is_set (location, "brands");
  self->everything = self->hidden || is_set (location, "all");

  return self;
}

/**
 * mag_food_query_to_location:
 *
 * Returns: (transfer full): the location of foods that asks for the same. The intake is not part of it: it is the
 *   reader's, not the place's.
 */
MagLocation *
mag_food_query_to_location (MagFoodQuery *self)
{
  MagLocation *location = mag_location_new (MAG_LOCATION_FOOD, NULL, NULL);
  g_autoptr (GEnumClass) klass = g_type_class_ref (MAG_TYPE_FOOD_BASIS);

  if (self->text[0] != '\0')
    mag_location_update_query (&location, "q", self->text);
  if (self->group != MAG_FOOD_GROUP_NONE)
    mag_location_update_query (&location, "group", mag_food_group_get_nick (self->group));
  if (self->vegan || self->vegetarian)
    mag_location_update_query (&location, "diet", self->vegan ? "vegan" : "vegetarian");
  if (self->everything)
    mag_location_update_query (&location, self->hidden ? "brands" : "all", "1");
  if (self->basis != MAG_FOOD_BASIS_SERVING)
    mag_location_update_query (&location, "rank", g_enum_get_value (klass, self->basis)->value_nick);
  if (mag_food_query_get_nutrient (self) != MAG_NUTRIENT_MAGNESIUM)
    mag_location_update_query (&location, "nutrient", mag_nutrient_get_nick (mag_food_query_get_nutrient (self)));

  return location;
}
