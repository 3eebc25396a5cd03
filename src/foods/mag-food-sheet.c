// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Foods as blocks for paper: the list that the browser shows, or the plan of a day. What it says of kidneys,
 * averages and allergies stands on each of them and cannot be left out. */

#include "config.h"

#include "mag-food-sheet-private.h"

#include <glib/gi18n-lib.h>
#include <math.h>

static const double widths[] = { MAG_FOOD_SHEET_NAME, MAG_FOOD_SHEET_PORTION, MAG_FOOD_SHEET_FIGURE };

/* A row of a name, an amount of food and a figure. Returns the last cell. */
static MagHandoutBlock *
add_row (MagHandoutBlock *table,
         const char      *name,
         const char      *portion,
         const char      *figure,
         gboolean         strong)
{
  MagHandoutBlock *row = mag_food_sheet_add (table, NULL, MAG_HANDOUT_BLOCK_ROW, table->section, NULL);

  mag_food_sheet_add_cell (row, name, strong, FALSE);
  mag_food_sheet_add_cell (row, portion, strong, FALSE);

  return mag_food_sheet_add_cell (row, figure, strong, TRUE);
}

static MagHandoutBlock *
add_table (GPtrArray *blocks)
{
  MagHandoutBlock *table = mag_food_sheet_add_block (blocks, MAG_HANDOUT_BLOCK_TABLE, MAG_HANDOUT_SECTION_WHAT, NULL);

  mag_handout_block_set_columns (table, widths, G_N_ELEMENTS (widths));
  mag_handout_block_set_n_head (table, 1);

  return table;
}

/* For a food of a list, how much of it the figure is for. */
const char *
mag_food_sheet_get_portion (MagFoodQuery *query,
                            MagFood      *food)
{
  switch (mag_food_query_get_basis (query))
    {
    case MAG_FOOD_BASIS_100_G:
      return _("100 grams");
    case MAG_FOOD_BASIS_100_KCAL:
      return _("100 kilocalories");
    case MAG_FOOD_BASIS_SERVING:
    case MAG_FOOD_BASIS_SHARE:
    default:
      return mag_food_get_serving_label (food) ? mag_food_get_serving_label (food) : "";
    }
}

static void
add_foods (GPtrArray      *blocks,
           MagFoodRanking *ranking,
           guint           n_most)
{
  MagFoodQuery *query = mag_food_ranking_get_query (ranking);
  double most = mag_food_ranking_get_most (ranking);
  MagHandoutBlock *table = add_table (blocks);

  add_row (table, _("Food"), _("How much"), mag_nutrient_get_name (mag_food_query_get_nutrient (query)), TRUE);
  for (guint i = 0; i < MIN (n_most, mag_food_ranking_get_n_foods (ranking)); i++)
    {
      MagFood *food = mag_food_ranking_get_food (ranking, i);
      double value = mag_food_ranking_get_value (ranking, i);
      const char *portion = mag_food_sheet_get_portion (query, food);
      g_autofree char *figure = mag_food_query_dup_value (query, food);
      MagHandoutBlock *cell = add_row (table, mag_food_get_name (food), portion, figure, FALSE);

      if (most > 0.0 && value > 0.0)
        mag_handout_block_set_bar (cell, value / most);
    }
}

static void
add_heading (GPtrArray  *blocks,
             const char *title)
{
  mag_food_sheet_add_block (blocks, MAG_HANDOUT_BLOCK_HEADING, MAG_HANDOUT_SECTION_WHAT, title);
}

static void
add_ranking (GPtrArray      *blocks,
             MagCollection  *collection,
             MagFoodRanking *ranking,
             guint           n_most)
{
  guint n = mag_food_ranking_get_n_foods (ranking);
  double intake = mag_food_query_get_intake (mag_food_ranking_get_query (ranking));

  mag_food_sheet_add_kidneys (blocks, collection);
  add_foods (blocks, ranking, n_most);
  if (n > n_most)
    {
      g_autofree char *words = g_strdup_printf (_("The first %u of %u foods."), n_most, n);

      mag_food_sheet_add_block (blocks, MAG_HANDOUT_BLOCK_SOURCE, MAG_HANDOUT_SECTION_SOURCES, words);
    }
  if (mag_food_query_get_basis (mag_food_ranking_get_query (ranking)) == MAG_FOOD_BASIS_SHARE && !isnan (intake))
    {
      g_autofree char *words = g_strdup_printf (_("Shares are of %d mg a day, a published intake."), (int) intake);

      mag_food_sheet_add_block (blocks, MAG_HANDOUT_BLOCK_SOURCE, MAG_HANDOUT_SECTION_SOURCES, words);
    }
  mag_food_sheet_add_sources (blocks, collection);
}

/* The total is the sum of the figures above it, and a food without one is told. */
static void
add_total (GPtrArray       *blocks,
           MagHandoutBlock *table,
           MagFoodPlan     *plan,
           double           intake)
{
  double total = mag_food_plan_get_total (plan, MAG_NUTRIENT_MAGNESIUM);
  guint n_without = mag_food_plan_get_n_without (plan, MAG_NUTRIENT_MAGNESIUM);
  g_autofree char *figure = mag_nutrient_dup_amount (MAG_NUTRIENT_MAGNESIUM, total);

  add_row (table, _("Together"), "", figure, TRUE);
  if (n_without > 0)
    {
      g_autofree char *words = g_strdup_printf (ngettext ("%u food has no value and is not in the sum.",
                                                          "%u foods have no value and are not in the sum.", n_without),
                                                n_without);

      mag_food_sheet_add_block (blocks, MAG_HANDOUT_BLOCK_PARAGRAPH, MAG_HANDOUT_SECTION_WHAT, words);
    }
  if (!isnan (intake))
    {
      g_autofree char *words = g_strdup_printf (_("For comparison: %d mg a day is the published intake that was picked."
                                                  " It describes a group of people, not one of them."), (int) intake);

      mag_food_sheet_add_block (blocks, MAG_HANDOUT_BLOCK_PARAGRAPH, MAG_HANDOUT_SECTION_WHAT, words);
    }
}

static void
add_plan (GPtrArray     *blocks,
          MagCollection *collection,
          MagFoodPlan   *plan,
          double         intake)
{
  MagHandoutBlock *table;

  mag_food_sheet_add_kidneys (blocks, collection);
  table = add_table (blocks);
  add_row (table, _("Food"), _("How much"), mag_nutrient_get_name (MAG_NUTRIENT_MAGNESIUM), TRUE);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (plan)); i++)
    {
      g_autoptr (MagFoodPlanRow) row = g_list_model_get_item (G_LIST_MODEL (plan), i);
      g_autofree char *portion = mag_food_plan_row_dup_portion (row);
      g_autofree char *figure = mag_nutrient_dup_amount (MAG_NUTRIENT_MAGNESIUM,
                                                         mag_food_plan_row_get_amount (row, MAG_NUTRIENT_MAGNESIUM));

      add_row (table, mag_food_get_name (mag_food_plan_row_get_food (row)), portion, figure, FALSE);
    }
  add_total (blocks, table, plan, intake);
  mag_food_sheet_add_sources (blocks, collection);
}

/**
 * mag_food_sheet_new_for_ranking: (skip)
 * @collection: a collection
 * @ranking: a list of foods
 * @n_most: how many of them to print
 *
 * Makes a part of a handout of the list that a browser shows.
 *
 * Returns: (transfer full) (element-type MagHandoutBlock): the blocks, a heading first
 */
GPtrArray *
mag_food_sheet_new_for_ranking (MagCollection  *collection,
                                MagFoodRanking *ranking,
                                guint           n_most)
{
  GPtrArray *blocks = mag_food_sheet_new_blocks ();
  g_autofree char *title = mag_food_query_dup_title (mag_food_ranking_get_query (ranking));

  mag_food_ranking_finish (ranking);
  add_heading (blocks, title);
  add_ranking (blocks, collection, ranking, n_most);

  return blocks;
}

/**
 * mag_food_sheet_new_for_location: (skip)
 * @collection: a collection
 * @location: a location of foods, as `food?group=legumes`
 * @n_most: how many of them to print
 *
 * Returns: (transfer full) (element-type MagHandoutBlock): the same for the list that the location leads to
 */
GPtrArray *
mag_food_sheet_new_for_location (MagCollection *collection,
                                 MagLocation   *location,
                                 guint          n_most)
{
  g_autoptr (MagFoodTable) table = mag_food_table_load (collection);
  g_autoptr (MagFoodRanking) ranking = mag_food_ranking_new (table);
  g_autoptr (MagFoodQuery) query = mag_food_query_new_for_location (location);

  mag_food_ranking_set_query (ranking, query);

  return mag_food_sheet_new_for_ranking (collection, ranking, n_most);
}

/**
 * mag_food_sheet_new_for_plan: (skip)
 * @collection: a collection
 * @plan: a day plan
 * @intake: the published intake that was picked, or not a number
 *
 * Returns: (transfer full) (element-type MagHandoutBlock): the same for the plan, a heading first
 */
GPtrArray *
mag_food_sheet_new_for_plan (MagCollection *collection,
                             MagFoodPlan   *plan,
                             double         intake)
{
  GPtrArray *blocks = mag_food_sheet_new_blocks ();

  add_heading (blocks, _("Magnesium in a day"));
  add_plan (blocks, collection, plan, intake);

  return blocks;
}
