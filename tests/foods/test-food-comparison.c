// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Foods side by side: which has most, what reads the same, what has no value. */

#include "config.h"

#include <math.h>
#include <string.h>

#include "mag-food-comparison.h"
#include "mag-food-words.h"

static MagFood *
create_food (const char *name,
             double      magnesium,
             double      calcium,
             double      energy)
{
  MagFoodFacts facts = { .ndb = "00001", .name = name, .usda = name, .state = "", .serving = "cup",
                         .serving_label = "1 cup", .serving_grams = 50 };

  for (guint i = 0; i < MAG_N_NUTRIENTS; i++)
    facts.nutrients[i] = 0;
  facts.nutrients[MAG_NUTRIENT_MAGNESIUM] = magnesium;
  facts.nutrients[MAG_NUTRIENT_CALCIUM] = calcium;
  facts.nutrients[MAG_NUTRIENT_ENERGY] = energy;

  return mag_food_new (&facts);
}

static MagFoodComparison *
create (MagFoodBasis basis)
{
  g_autoptr (GListStore) foods = g_list_store_new (MAG_TYPE_FOOD);
  g_autoptr (MagFood) beans = create_food ("Beans", 100, 40, 200);
  g_autoptr (MagFood) rice = create_food ("Rice", 100.4, NAN, 100);
  g_autoptr (MagFood) bread = create_food ("Bread", 60, 80, 0);

  g_list_store_append (foods, beans);
  g_list_store_append (foods, rice);
  g_list_store_append (foods, bread);

  return mag_food_comparison_new (G_LIST_MODEL (foods), basis, 400);
}

static guint
find_row (MagFoodComparison *comparison,
          const char        *title)
{
  for (guint row = 0; row < mag_food_comparison_get_n_rows (comparison); row++)
    if (g_str_equal (mag_food_comparison_get_title (comparison, row), title))
      return row;

  g_assert_not_reached ();
}

static void
assert_figure (MagFoodComparison *comparison,
               const char        *title,
               guint              index,
               const char        *expected,
               gboolean           most)
{
  guint row = find_row (comparison, title);
  g_autofree char *figure = mag_food_comparison_dup_figure (comparison, row, index);
  g_autofree char *spoken = mag_food_comparison_dup_spoken (comparison, row, index);

  g_assert_cmpstr (figure, ==, expected);
  g_assert_cmpint (mag_food_comparison_is_most (comparison, row, index), ==, most);
  g_assert_nonnull (strstr (spoken, expected));
  g_assert_cmpint (g_str_has_suffix (spoken, "the most"), ==, most);
}

/* 100 and 100.4 milligrams read the same, so both have most. */
static void
test_most (void)
{
  g_autoptr (MagFoodComparison) comparison = create (MAG_FOOD_BASIS_100_G);

  assert_figure (comparison, "Magnesium", 0, "100\u00a0mg", TRUE);
  assert_figure (comparison, "Magnesium", 1, "100\u00a0mg", TRUE);
  assert_figure (comparison, "Magnesium", 2, "60\u00a0mg", FALSE);
  assert_figure (comparison, "Share of the day", 0, "25 %", TRUE);
  assert_figure (comparison, "Share of the day", 2, "15 %", FALSE);
  assert_figure (comparison, "Energy", 0, "200\u00a0kcal", FALSE);
}

static void
test_no_value (void)
{
  g_autoptr (MagFoodComparison) comparison = create (MAG_FOOD_BASIS_100_G);

  assert_figure (comparison, "Calcium", 1, "no value", FALSE);
  assert_figure (comparison, "Calcium", 2, "80\u00a0mg", TRUE);
  assert_figure (comparison, "Iron", 0, "0.0\u00a0mg", FALSE);
}

static void
test_bases (void)
{
  g_autoptr (MagFoodComparison) serving = create (MAG_FOOD_BASIS_SERVING);
  g_autoptr (MagFoodComparison) energy = create (MAG_FOOD_BASIS_100_KCAL);
  g_autofree char *amount = mag_food_comparison_dup_amount (serving, 0);

  g_assert_cmpstr (amount, ==, "1 cup (50 g)");
  assert_figure (serving, "Magnesium", 0, "50\u00a0mg", TRUE);
  assert_figure (energy, "Magnesium", 0, "50\u00a0mg", FALSE);
  assert_figure (energy, "Magnesium", 1, "100\u00a0mg", TRUE);
  assert_figure (energy, "Magnesium", 2, "no value", FALSE);
}

static void
test_words (void)
{
  const struct
  {
    const char *label;
    double      grams;
    const char *expected;
  } measures[] = {
    { "1 cup", 172, "1 cup (172 g)" },
    { "1 ounce (28 g)", 28.35, "1 ounce (28 g)" },
    { "100 grams", 100, "100 grams" },
    { NULL, NAN, "no usual serving" },
  };
  const struct
  {
    double      count;
    const char *expected;
  } counts[] = { { 1, "1" }, { 0.25, "0.25" }, { 1.5, "1.5" }, { 20, "20" } };

  for (guint i = 0; i < G_N_ELEMENTS (measures); i++)
    {
      g_autofree char *text = mag_food_words_dup_measure (measures[i].label, measures[i].grams);

      g_assert_cmpstr (text, ==, measures[i].expected);
    }
  for (guint i = 0; i < G_N_ELEMENTS (counts); i++)
    {
      g_autofree char *text = mag_food_words_dup_count (counts[i].count);

      g_assert_cmpstr (text, ==, counts[i].expected);
    }
}

static void
test_finalized (void)
{
  MagFoodComparison *comparison = create (MAG_FOOD_BASIS_SERVING);

  g_assert_cmpuint (mag_food_comparison_get_n_foods (comparison), ==, 3);
  g_assert_finalize_object (comparison);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/food-comparison/most", test_most);
  g_test_add_func ("/food-comparison/no-value", test_no_value);
  g_test_add_func ("/food-comparison/bases", test_bases);
  g_test_add_func ("/food-comparison/words", test_words);
  g_test_add_func ("/food-comparison/finalized", test_finalized);

  return g_test_run ();
}
