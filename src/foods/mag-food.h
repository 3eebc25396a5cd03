// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <glib-object.h>

#include "mag-food-group.h"
#include "mag-nutrient.h"

G_BEGIN_DECLS

/**
 * MagFoodFacts:
 * @ndb: USDA's number, five digits; what `food/NDB` and a plan name the food by
 * @id: (nullable): the key that articles use; %NULL for a food without a plain name
 * @name: its plain name; for others USDA's, turned round
 * @usda: USDA's description
 * @synonyms: (nullable): other names, separated by `|`
 * @state: raw, cooked, dried ...; empty where nobody has said
 * @contains: (nullable): what it contains that people must know of, separated by `|`, as `gluten|milk`
 * @note: (nullable): a remark
 * @serving: (nullable): the id of its usual serving among its measures
 * @serving_label: (nullable): that measure in words
 * @serving_grams: its weight; not a number where there is none
 * @keys: (nullable): the words that it is found by; %NULL to make them of its names
 * @group: its group
 * @hidden: whether it is a brand's, a restaurant's, for babies or raw meat
 * @vegan: whether it is known to be vegan
 * @vegetarian: whether it is known to be vegetarian
 * @nutrients: amounts in 100 grams, by [enum@Nutrient]; not a number where USDA has no value
 *
 * What a food is made from.
 */
typedef struct
{
  const char   *ndb;
  const char   *id;
  const char   *name;
  const char   *usda;
  const char   *synonyms;
  const char   *state;
  const char   *contains;
  const char   *note;
  const char   *serving;
  const char   *serving_label;
  const char   *keys;
  double        serving_grams;
  MagFoodGroup  group;
  gboolean      hidden;
  gboolean      vegan;
  gboolean      vegetarian;
  double        nutrients[MAG_N_NUTRIENTS];
} MagFoodFacts;

#define MAG_TYPE_FOOD (mag_food_get_type ())

G_DECLARE_FINAL_TYPE (MagFood, mag_food, MAG, FOOD, GObject)

MagFood      *mag_food_new               (const MagFoodFacts *facts) G_GNUC_WARN_UNUSED_RESULT;

const char   *mag_food_get_ndb           (MagFood            *self);
const char   *mag_food_get_id            (MagFood            *self);
const char   *mag_food_get_name          (MagFood            *self);
const char   *mag_food_get_usda_name     (MagFood            *self);
const char   *mag_food_get_state         (MagFood            *self);
const char   *mag_food_get_note          (MagFood            *self);
GStrv         mag_food_dup_synonyms      (MagFood            *self) G_GNUC_WARN_UNUSED_RESULT;
GStrv         mag_food_dup_contains      (MagFood            *self) G_GNUC_WARN_UNUSED_RESULT;
MagFoodGroup  mag_food_get_group         (MagFood            *self);
gboolean      mag_food_get_curated       (MagFood            *self);
gboolean      mag_food_get_hidden        (MagFood            *self);
gboolean      mag_food_get_vegan         (MagFood            *self);
gboolean      mag_food_get_vegetarian    (MagFood            *self);
const char   *mag_food_get_serving       (MagFood            *self);
const char   *mag_food_get_serving_label (MagFood            *self);
double        mag_food_get_serving_grams (MagFood            *self);
double        mag_food_get_nutrient      (MagFood            *self,
                                          MagNutrient         nutrient);
double        mag_food_get_amount        (MagFood            *self,
                                          MagNutrient         nutrient,
                                          double              grams);
const char   *mag_food_get_keys          (MagFood            *self);

G_END_DECLS
