// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagFoodMeasure:
 *
 * A household measure of a food: its words and its weight. A day plan names it by its id.
 */

#include "config.h"

#include "mag-food-measure.h"

struct _MagFoodMeasure
{
  GObject  parent_instance;

  double   grams;

  /* Owned */
  char    *id;
  char    *label;
};

typedef enum
{
  PROP_ID = 1,
  PROP_LABEL,
  PROP_GRAMS,
} MagFoodMeasureProperty;

static GParamSpec *properties[PROP_GRAMS + 1];

G_DEFINE_FINAL_TYPE (MagFoodMeasure, mag_food_measure, G_TYPE_OBJECT)

static void
mag_food_measure_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  MagFoodMeasure *self = MAG_FOOD_MEASURE (object);

  switch ((MagFoodMeasureProperty) prop_id)
    {
    case PROP_ID:
      g_value_set_string (value, self->id);
      break;
    case PROP_LABEL:
      g_value_set_string (value, self->label);
      break;
    case PROP_GRAMS:
      g_value_set_double (value, self->grams);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
mag_food_measure_finalize (GObject *object)
{
  MagFoodMeasure *self = MAG_FOOD_MEASURE (object);

  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->label, g_free);

  G_OBJECT_CLASS (mag_food_measure_parent_class)->finalize (object);
}

static void
mag_food_measure_class_init (MagFoodMeasureClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = mag_food_measure_get_property;
  object_class->finalize = mag_food_measure_finalize;

  properties[PROP_ID] = g_param_spec_string ("id", NULL, NULL, NULL, flags);
  properties[PROP_LABEL] = g_param_spec_string ("label", NULL, NULL, NULL, flags);
  properties[PROP_GRAMS] = g_param_spec_double ("grams", NULL, NULL, 0, G_MAXDOUBLE, 0, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
mag_food_measure_init (MagFoodMeasure *self)
{
}

/**
 * mag_food_measure_new:
 * @id: what a day plan names it by
 * @label: what it is, as "1 slice"
 * @grams: its weight
 *
 * Returns: (transfer full): the measure
 */
MagFoodMeasure *
mag_food_measure_new (const char *id,
                      const char *label,
                      double      grams)
{
  MagFoodMeasure *self = g_object_new (MAG_TYPE_FOOD_MEASURE, NULL);

  self->id = g_strdup (id);
  self->label = g_strdup (label);
  self->grams = grams;

  return self;
}

const char *
mag_food_measure_get_id (MagFoodMeasure *self)
{
  return self->id;
}

const char *
mag_food_measure_get_label (MagFoodMeasure *self)
{
  return self->label;
}

double
mag_food_measure_get_grams (MagFoodMeasure *self)
{
  return self->grams;
}
