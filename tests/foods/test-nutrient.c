// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config.h"

#include "mag-nutrient.h"

#include <math.h>
#include <string.h>

static const struct
{
  MagNutrient nutrient;
  double      amount;
  const char *figure;
  const char *text;
} cases[] = {
  { MAG_NUTRIENT_MAGNESIUM, 63.5, "64", "64\u00a0mg" },
  { MAG_NUTRIENT_MAGNESIUM, 0.0, "0", "0\u00a0mg" },
  { MAG_NUTRIENT_MAGNESIUM, NAN, "no value", "no value" },
  { MAG_NUTRIENT_ZINC, 0.25, "0.3", "0.3\u00a0mg" },
  { MAG_NUTRIENT_IRON, 3.0, "3.0", "3.0\u00a0mg" },
  { MAG_NUTRIENT_FIBER, 12.449, "12.4", "12.4\u00a0g" },
  { MAG_NUTRIENT_ENERGY, 574.4, "574", "574\u00a0kcal" },
};

static void
test_words (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *figure = mag_nutrient_dup_figure (cases[i].nutrient, cases[i].amount);
      g_autofree char *text = mag_nutrient_dup_amount (cases[i].nutrient, cases[i].amount);

      g_assert_cmpstr (figure, ==, cases[i].figure);
      g_assert_cmpstr (text, ==, cases[i].text);
    }
}

static void
test_round (void)
{
  g_assert_cmpfloat (mag_nutrient_round (MAG_NUTRIENT_MAGNESIUM, 59.5), ==, 60.0);
  g_assert_cmpfloat (mag_nutrient_round (MAG_NUTRIENT_PROTEIN, 0.05), ==, 0.1);
  g_assert_true (isnan (mag_nutrient_round (MAG_NUTRIENT_PROTEIN, NAN)));
}

static void
test_nicks (void)
{
  for (MagNutrient nutrient = 0; nutrient < MAG_N_NUTRIENTS; nutrient++)
    {
      MagNutrient again = MAG_N_NUTRIENTS;

      g_assert_true (mag_nutrient_from_nick (mag_nutrient_get_nick (nutrient), &again));
      g_assert_cmpint (again, ==, nutrient);
      g_assert_cmpint (strlen (mag_nutrient_get_name (nutrient)), >, 2);
    }
  g_assert_false (mag_nutrient_from_nick ("gold", &(MagNutrient) { 0 }));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/nutrient/words", test_words);
  g_test_add_func ("/nutrient/round", test_round);
  g_test_add_func ("/nutrient/nicks", test_nicks);

  return g_test_run ();
}
