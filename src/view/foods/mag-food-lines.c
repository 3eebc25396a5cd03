// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* What a row of the browser says of a food: to the eye in figures, to the ear in a sentence. The
 * figure that foods are ranked by comes first, then magnesium, then the other nutrients. */

#include "config.h"

#include "mag-food-lines.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "mag-food-words.h"

/* What nutrition labels call much, in percent of the day. */
#define MUCH 20

static gboolean
is_share (MagFoodQuery *query)
{
  return mag_food_query_get_basis (query) == MAG_FOOD_BASIS_SHARE;
}

static MagNutrient
get_ranked (MagFoodQuery *query)
{
  return is_share (query) ? MAG_NUTRIENT_MAGNESIUM : mag_food_query_get_nutrient (query);
}

/* The nutrients in the order of the columns. With a share in front, magnesium follows as an amount. */
static guint
list_nutrients (MagFoodQuery *query,
                MagNutrient  *nutrients)
{
  static const MagNutrient order[] = {
    MAG_NUTRIENT_MAGNESIUM, MAG_NUTRIENT_ENERGY, MAG_NUTRIENT_PROTEIN, MAG_NUTRIENT_FIBER, MAG_NUTRIENT_CALCIUM,
    MAG_NUTRIENT_IRON, MAG_NUTRIENT_ZINC, MAG_NUTRIENT_POTASSIUM, MAG_NUTRIENT_VITAMIN_C,
  };
  MagNutrient ranked = get_ranked (query);
  guint n = 0;

  nutrients[n++] = ranked;
  if (is_share (query))
    nutrients[n++] = MAG_NUTRIENT_MAGNESIUM;
  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    if (order[i] != ranked)
      nutrients[n++] = order[i];

  return n;
}

/**
 * mag_food_lines_dup_titles:
 * @query: what is shown
 *
 * Returns: (transfer full): the headings of the figures, each with its unit below
 */
GStrv
mag_food_lines_dup_titles (MagFoodQuery *query)
{
  MagNutrient nutrients[MAG_FOOD_COLUMNS_MAX];
  guint n = list_nutrients (query, nutrients);
  g_autoptr (GStrvBuilder) titles = g_strv_builder_new ();

  for (guint i = 0; i < n; i++)
    {
      if (i == 0 && is_share (query))
        /* Translators: heading of a column of percentages, in two short lines */
        g_strv_builder_add (titles, _("Share\nof the day"));
      else
        g_strv_builder_take (titles, g_strjoin ("\n", mag_nutrient_get_name (nutrients[i]),
                                                mag_nutrient_get_unit (nutrients[i]), NULL));
    }

  return g_strv_builder_end (titles);
}

/**
 * mag_food_lines_get_column:
 * @query: what is shown
 * @column: a figure
 *
 * Returns: the nutrient that the figure is of
 */
guint
mag_food_lines_get_column (MagFoodQuery *query,
                           guint         column)
{
  MagNutrient nutrients[MAG_FOOD_COLUMNS_MAX];
  guint n = list_nutrients (query, nutrients);

  g_return_val_if_fail (column < n, MAG_NUTRIENT_MAGNESIUM);

  return nutrients[column];
}

static char *
dup_ranked (MagFoods       *foods,
            MagFoodRanking *ranking,
            guint           position,
            gboolean        with_unit)
{
  MagFoodQuery *query = mag_food_ranking_get_query (ranking);
  double value = mag_food_ranking_get_value (ranking, position);

  if (is_share (query))
    /* Translators: a percentage */
    return isnan (value) ? g_strdup (_("no value")) : g_strdup_printf (_("%.0f %%"), round (value));

  return with_unit ? mag_nutrient_dup_amount (get_ranked (query), value)
                   : mag_nutrient_dup_figure (get_ranked (query), value);
}

/* Words need more room than figures, so they stand below one another. */
static char *
dup_narrow (MagNutrient nutrient,
            double      amount)
{
  char *figure = mag_nutrient_dup_figure (nutrient, amount);

  return isnan (amount) ? g_strdelimit (figure, " ", '\n') : figure;
}

static char *
dup_sentence (MagFoods       *foods,
              MagFoodRanking *ranking,
              guint           position,
              const char     *detail,
              gboolean        picked)
{
  MagFoodQuery *query = mag_food_ranking_get_query (ranking);
  MagFood *food = mag_food_ranking_get_food (ranking, position);
  double grams = mag_food_words_get_grams (mag_food_query_get_basis (query), food);
  g_autofree char *ranked = dup_ranked (foods, ranking, position, TRUE);
  g_autofree char *magnesium = mag_nutrient_dup_amount (MAG_NUTRIENT_MAGNESIUM,
                                                        mag_food_get_amount (food, MAG_NUTRIENT_MAGNESIUM, grams));
  g_autofree char *share = mag_foods_dup_share (foods, mag_food_get_amount (food, MAG_NUTRIENT_MAGNESIUM, grams));
  g_autoptr (GString) sentence = g_string_new (NULL);

  /* Translators: a food, an amount of it, and what that has, as in
   * “Almonds, 1 ounce (28 g): 79 mg magnesium, 19 % of the day” */
  g_string_printf (sentence, _("%s, %s: %s magnesium, %s of the day"), mag_food_get_name (food), detail, magnesium,
                   share);
  if (!is_share (query) && get_ranked (query) != MAG_NUTRIENT_MAGNESIUM)
    g_string_append_printf (sentence, ", %s %s", ranked, mag_nutrient_get_name (get_ranked (query)));
  if (picked)
    g_string_append_printf (sentence, "; %s", _("marked to compare"));

  return g_string_free (g_steal_pointer (&sentence), FALSE);
}

/**
 * mag_food_lines_fill:
 * @foods: what views of foods share
 * @ranking: the foods in their order
 * @position: a row
 * @n_figures: how many figures are seen
 * @picked: whether the food is marked
 * @text: where to put what the row shows
 *
 * Says of a food what there is room for.
 */
void
mag_food_lines_fill (MagFoods       *foods,
                     MagFoodRanking *ranking,
                     guint           position,
                     guint           n_figures,
                     gboolean        picked,
                     MagFoodRowText *text)
{
  MagFoodQuery *query = mag_food_ranking_get_query (ranking);
  MagFood *food = mag_food_ranking_get_food (ranking, position);
  double grams = mag_food_words_get_grams (mag_food_query_get_basis (query), food);
  double value = mag_food_ranking_get_value (ranking, position);
  double most = mag_food_ranking_get_most (ranking);
  MagNutrient nutrients[MAG_FOOD_COLUMNS_MAX];

  list_nutrients (query, nutrients);
  text->name = g_strdup (mag_food_get_name (food));
  text->detail = mag_food_words_dup_amount (mag_food_query_get_basis (query), food);
  text->bar = most > 0 && !isnan (value) ? value / most : 0;
  text->picked = picked;
  text->figures[0] = dup_ranked (foods, ranking, position, n_figures == 1);
  for (guint i = 1; i < n_figures; i++)
    text->figures[i] = dup_narrow (nutrients[i], mag_food_get_amount (food, nutrients[i], grams));
  text->spoken = dup_sentence (foods, ranking, position, text->detail, picked);
}

/* The ranking goes from most to least, so those with much come first; a binary search finds where
 * they end. */
static guint
count_much (MagFoodRanking *ranking)
{
  guint low = 0;
  guint high = mag_food_ranking_get_n_foods (ranking);

  while (low < high)
    {
      guint middle = (low + high) / 2;

      if (round (mag_food_ranking_get_value (ranking, middle)) >= MUCH)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

/**
 * mag_food_lines_dup_count:
 * @ranking: the foods in their order
 *
 * Returns: (transfer full): how many foods there are, and how many give much of a day's need
 */
char *
mag_food_lines_dup_count (MagFoodRanking *ranking)
{
  guint n = mag_food_ranking_get_n_foods (ranking);
  MagFoodQuery *query = mag_food_ranking_get_query (ranking);
  g_autofree char *foods = g_strdup_printf (ngettext ("%u food", "%u foods", n), n);

  if (mag_food_query_get_basis (query) == MAG_FOOD_BASIS_SHARE)
    {
      guint much = count_much (ranking);

      return g_strdup_printf (ngettext ("%s; %u gives a fifth of the day (%d %%) or more in one serving",
                                        "%s; %u give a fifth of the day (%d %%) or more in one serving", much),
                              foods, much, MUCH);
    }

  return g_steal_pointer (&foods);
}
