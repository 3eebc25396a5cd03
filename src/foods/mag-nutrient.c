// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* The nutrients: their names, units, and how their figures are rounded. What is shown is what is added up,
 * so rounding has one home. */

#include "config.h"

#include "mag-nutrient.h"

#include <glib/gi18n-lib.h>
#include <math.h>

G_DEFINE_ENUM_TYPE (MagNutrient, mag_nutrient,
                    G_DEFINE_ENUM_VALUE (MAG_NUTRIENT_MAGNESIUM, "magnesium"),
                    G_DEFINE_ENUM_VALUE (MAG_NUTRIENT_CALCIUM, "calcium"),
                    G_DEFINE_ENUM_VALUE (MAG_NUTRIENT_POTASSIUM, "potassium"),
                    G_DEFINE_ENUM_VALUE (MAG_NUTRIENT_IRON, "iron"),
                    G_DEFINE_ENUM_VALUE (MAG_NUTRIENT_ZINC, "zinc"),
                    G_DEFINE_ENUM_VALUE (MAG_NUTRIENT_VITAMIN_C, "vitamin-c"),
                    G_DEFINE_ENUM_VALUE (MAG_NUTRIENT_FIBER, "fiber"),
                    G_DEFINE_ENUM_VALUE (MAG_NUTRIENT_PROTEIN, "protein"),
                    G_DEFINE_ENUM_VALUE (MAG_NUTRIENT_ENERGY, "energy"))

static const struct
{
  const char *name;
  const char *unit;
  int         digits;
} nutrients[] = {
  [MAG_NUTRIENT_MAGNESIUM] = { N_("Magnesium"), N_("mg"), 0 },
  [MAG_NUTRIENT_CALCIUM] = { N_("Calcium"), N_("mg"), 0 },
  [MAG_NUTRIENT_POTASSIUM] = { N_("Potassium"), N_("mg"), 0 },
  [MAG_NUTRIENT_IRON] = { N_("Iron"), N_("mg"), 1 },
  [MAG_NUTRIENT_ZINC] = { N_("Zinc"), N_("mg"), 1 },
  [MAG_NUTRIENT_VITAMIN_C] = { N_("Vitamin C"), N_("mg"), 1 },
  [MAG_NUTRIENT_FIBER] = { N_("Fiber"), N_("g"), 1 },
  [MAG_NUTRIENT_PROTEIN] = { N_("Protein"), N_("g"), 1 },
  [MAG_NUTRIENT_ENERGY] = { N_("Energy"), N_("kcal"), 0 },
};

/**
 * mag_nutrient_get_nick:
 *
 * Returns: the nutrient's name in locations, as `vitamin-c`
 */
const char *
mag_nutrient_get_nick (MagNutrient self)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (MAG_TYPE_NUTRIENT);

  return g_enum_get_value (klass, self)->value_nick;
}

/**
 * mag_nutrient_from_nick:
 * @nick: a name in locations
 * @nutrient: (out): the nutrient
 *
 * Returns: whether there is such a nutrient
 */
gboolean
mag_nutrient_from_nick (const char  *nick,
                        MagNutrient *nutrient)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (MAG_TYPE_NUTRIENT);
  GEnumValue *value = g_enum_get_value_by_nick (klass, nick);

  if (value)
    *nutrient = value->value;

  return value != NULL;
}

/**
 * mag_nutrient_get_name:
 *
 * Returns: the nutrient's name for the reader
 */
const char *
mag_nutrient_get_name (MagNutrient self)
{
  return _(nutrients[self].name);
}

/**
 * mag_nutrient_get_unit:
 *
 * Returns: the unit of its amounts
 */
const char *
mag_nutrient_get_unit (MagNutrient self)
{
  return _(nutrients[self].unit);
}

/**
 * mag_nutrient_round:
 * @amount: an amount, or not a number
 *
 * Returns: the amount as it is shown. Sums are made of these, so that they add up before the reader's eyes.
 */
double
mag_nutrient_round (MagNutrient self,
                    double      amount)
{
  double scale = nutrients[self].digits > 0 ? 10.0 : 1.0;

  return round (amount * scale) / scale;
}

/**
 * mag_nutrient_dup_figure:
 * @amount: an amount, or not a number
 *
 * Returns: (transfer full): the amount without its unit; "no value" where there is none
 */
char *
mag_nutrient_dup_figure (MagNutrient self,
                         double      amount)
{
  if (isnan (amount))
    return g_strdup (_("no value"));

  return g_strdup_printf ("%.*f", nutrients[self].digits, mag_nutrient_round (self, amount));
}

/**
 * mag_nutrient_dup_amount:
 * @amount: an amount, or not a number
 *
 * Returns: (transfer full): the amount with its unit, as "64 mg"; "no value" where there is none
 */
char *
mag_nutrient_dup_amount (MagNutrient self,
                         double      amount)
{
  g_autofree char *figure = mag_nutrient_dup_figure (self, amount);

  if (isnan (amount))
    return g_steal_pointer (&figure);

  /* Translators: an amount and its unit, as "64 mg". The space does not break. */
  return g_strdup_printf (_("%s\u00a0%s"), figure, mag_nutrient_get_unit (self));
}
