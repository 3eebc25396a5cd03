// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagFoodPlanRow:
 *
 * A food and how much of it somebody eats in a day: a measure, so many times. Immutable: a change puts another
 * row in its place. Its amounts are rounded as they are shown, so that the total is the sum of what one sees.
 */

#include "config.h"

#include "mag-food-plan-row.h"

#include <glib/gi18n-lib.h>

struct _MagFoodPlanRow
{
  GObject         parent_instance;

  double          count;

  /* Owned */
  MagFood        *food;
  MagFoodMeasure *measure;
};

typedef enum
{
  PROP_FOOD = 1,
  PROP_MEASURE,
  PROP_COUNT,
} MagFoodPlanRowProperty;

static GParamSpec *properties[PROP_COUNT + 1];

G_DEFINE_FINAL_TYPE (MagFoodPlanRow, mag_food_plan_row, G_TYPE_OBJECT)

static void
mag_food_plan_row_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  MagFoodPlanRow *self = MAG_FOOD_PLAN_ROW (object);

  switch ((MagFoodPlanRowProperty) prop_id)
    {
    case PROP_FOOD:
      g_value_set_object (value, self->food);
      break;
    case PROP_MEASURE:
      g_value_set_object (value, self->measure);
      break;
    case PROP_COUNT:
      g_value_set_double (value, self->count);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
mag_food_plan_row_finalize (GObject *object)
{
  MagFoodPlanRow *self = MAG_FOOD_PLAN_ROW (object);

  g_clear_object (&self->food);
  g_clear_object (&self->measure);

  G_OBJECT_CLASS (mag_food_plan_row_parent_class)->finalize (object);
}

static void
mag_food_plan_row_class_init (MagFoodPlanRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = mag_food_plan_row_get_property;
  object_class->finalize = mag_food_plan_row_finalize;

  properties[PROP_FOOD] = g_param_spec_object ("food", NULL, NULL, MAG_TYPE_FOOD, flags);
  properties[PROP_MEASURE] = g_param_spec_object ("measure", NULL, NULL, MAG_TYPE_FOOD_MEASURE, flags);
  properties[PROP_COUNT] = g_param_spec_double ("count", NULL, NULL, 0, G_MAXDOUBLE, 1, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
mag_food_plan_row_init (MagFoodPlanRow *self)
{
}

/**
 * mag_food_plan_row_new:
 * @food: a food
 * @measure: one of its measures
 * @count: how many of these
 *
 * Returns: (transfer full): the row
 */
MagFoodPlanRow *
mag_food_plan_row_new (MagFood        *food,
                       MagFoodMeasure *measure,
                       double          count)
{
  MagFoodPlanRow *self = g_object_new (MAG_TYPE_FOOD_PLAN_ROW, NULL);

  self->food = g_object_ref (food);
  self->measure = g_object_ref (measure);
  self->count = count;

  return self;
}

MagFood *
mag_food_plan_row_get_food (MagFoodPlanRow *self)
{
  return self->food;
}

MagFoodMeasure *
mag_food_plan_row_get_measure (MagFoodPlanRow *self)
{
  return self->measure;
}

double
mag_food_plan_row_get_count (MagFoodPlanRow *self)
{
  return self->count;
}

double
mag_food_plan_row_get_grams (MagFoodPlanRow *self)
{
  return mag_food_measure_get_grams (self->measure) * self->count;
}

/**
 * mag_food_plan_row_get_amount:
 * @nutrient: a nutrient
 *
 * Returns: how much of it is in the row, rounded as it is shown; not a number where there is no value
 */
double
mag_food_plan_row_get_amount (MagFoodPlanRow *self,
                              MagNutrient     nutrient)
{
  return mag_nutrient_round (nutrient, mag_food_get_amount (self->food, nutrient, mag_food_plan_row_get_grams (self)));
}

/**
 * mag_food_plan_row_dup_portion:
 *
 * Returns: (transfer full): how much of the food, as "1 slice" or "1½ × half a cup"
 */
char *
mag_food_plan_row_dup_portion (MagFoodPlanRow *self)
{
  static const char *const quarters[] = { "", "¼", "½", "¾" };
  const char *label = mag_food_measure_get_label (self->measure);
  int n = (int) (self->count * 4.0 + 0.5);
  g_autofree char *whole = n >= 4 ? g_strdup_printf ("%d", n / 4) : g_strdup ("");
  g_autofree char *number = self->count * 4.0 == n ? g_strconcat (whole, quarters[n % 4], NULL)
                                                   : g_strdup_printf ("%g", self->count);

  /* Translators: so many times a measure, as "2 × 1 slice" */
  return self->count == 1.0 ? g_strdup (label) : g_strdup_printf (_("%s × %s"), number, label);
}

/**
 * mag_food_plan_row_dup_sentence:
 *
 * Returns: (transfer full): the row for those who listen, as "Rye bread, 2 × 1 slice, 26 mg"
 */
char *
mag_food_plan_row_dup_sentence (MagFoodPlanRow *self)
{
  g_autofree char *portion = mag_food_plan_row_dup_portion (self);
  g_autofree char *amount = mag_nutrient_dup_amount (MAG_NUTRIENT_MAGNESIUM,
                                                     mag_food_plan_row_get_amount (self, MAG_NUTRIENT_MAGNESIUM));

  return g_strdup_printf (_("%s, %s, %s"), mag_food_get_name (self->food), portion, amount);
}
