// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagFoodComparison:
 *
 * A few foods side by side: a row for each nutrient, and below magnesium one for how much of a day's
 * need that is. A view or a page of paper shows it; it is made anew when the amount changes.
 */

#include "config.h"

#include "mag-food-comparison.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "mag-food-words.h"

/* The row that is no nutrient, below the first one. */
#define SHARE_ROW 1

struct _MagFoodComparison
{
  GObject       parent_instance;

  /* Owned */
  GPtrArray    *foods;

  MagFoodBasis  basis;
  double        need;
};

G_DEFINE_FINAL_TYPE (MagFoodComparison, mag_food_comparison, G_TYPE_OBJECT)

static void
mag_food_comparison_finalize (GObject *object)
{
  g_clear_pointer (&MAG_FOOD_COMPARISON (object)->foods, g_ptr_array_unref);

  G_OBJECT_CLASS (mag_food_comparison_parent_class)->finalize (object);
}

static void
mag_food_comparison_class_init (MagFoodComparisonClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = mag_food_comparison_finalize;
}

static void
mag_food_comparison_init (MagFoodComparison *self)
{
  self->foods = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * mag_food_comparison_new:
 * @foods: a list of [class@Food]
 * @basis: in what amount they are compared
 * @need: the intake that the reader picked, in milligrams a day, or not a number
 *
 * Returns: (transfer full): a comparison
 */
MagFoodComparison *
mag_food_comparison_new (GListModel   *foods,
                         MagFoodBasis  basis,
                         double        need)
{
  MagFoodComparison *self = g_object_new (MAG_TYPE_FOOD_COMPARISON, NULL);

  for (guint i = 0; i < g_list_model_get_n_items (foods); i++)
    g_ptr_array_add (self->foods, g_list_model_get_item (foods, i));
  self->basis = basis;
  self->need = need;

  return self;
}

guint
mag_food_comparison_get_n_foods (MagFoodComparison *self)
{
  return self->foods->len;
}

/**
 * mag_food_comparison_get_food:
 * @index: which of the foods
 *
 * Returns: (transfer none): the food
 */
MagFood *
mag_food_comparison_get_food (MagFoodComparison *self,
                              guint              index)
{
  return g_ptr_array_index (self->foods, index);
}

/**
 * mag_food_comparison_dup_amount:
 * @index: which of the foods
 *
 * Returns: (transfer full): how much of it is compared, in words
 */
char *
mag_food_comparison_dup_amount (MagFoodComparison *self,
                                guint              index)
{
  return mag_food_words_dup_amount (self->basis, mag_food_comparison_get_food (self, index));
}

/**
 * mag_food_comparison_get_n_rows:
 *
 * Returns: the number of rows: one for each nutrient, and one for the share of the day
 */
guint
mag_food_comparison_get_n_rows (MagFoodComparison *self)
{
  return MAG_N_NUTRIENTS + 1;
}

static MagNutrient
get_nutrient (guint row)
{
  return row > SHARE_ROW ? (MagNutrient) (row - 1) : MAG_NUTRIENT_MAGNESIUM;
}

/**
 * mag_food_comparison_get_title:
 * @row: a row
 *
 * Returns: what the row is about
 */
const char *
mag_food_comparison_get_title (MagFoodComparison *self,
                               guint              row)
{
  return row == SHARE_ROW ? _("Share of the day") : mag_nutrient_get_name (get_nutrient (row));
}

/* What reads the same is the same, so figures are compared as they are shown. */
static double
get_figure (MagFoodComparison *self,
            guint              row,
            guint              index)
{
  MagFood *food = mag_food_comparison_get_food (self, index);
  MagNutrient nutrient = get_nutrient (row);
  double amount = mag_food_get_amount (food, nutrient, mag_food_words_get_grams (self->basis, food));

  return row == SHARE_ROW ? round (100 * amount / self->need) : mag_nutrient_round (nutrient, amount);
}

/**
 * mag_food_comparison_dup_figure:
 * @row: a row
 * @index: which of the foods
 *
 * Returns: (transfer full): what the food has of it
 */
char *
mag_food_comparison_dup_figure (MagFoodComparison *self,
                                guint              row,
                                guint              index)
{
  double figure = get_figure (self, row, index);

  if (row == SHARE_ROW)
    /* Translators: a percentage */
    return isnan (figure) ? g_strdup (_("no value")) : g_strdup_printf (_("%.0f %%"), figure);

  return mag_nutrient_dup_amount (get_nutrient (row), figure);
}

/**
 * mag_food_comparison_is_most:
 * @row: a row
 * @index: which of the foods
 *
 * Returns: whether no other food has more of it, and it has some. Nobody has most energy: less may
 *   be what the reader wants.
 */
gboolean
mag_food_comparison_is_most (MagFoodComparison *self,
                             guint              row,
                             guint              index)
{
  double figure = get_figure (self, row, index);

  if (isnan (figure) || figure <= 0 || get_nutrient (row) == MAG_NUTRIENT_ENERGY)
    return FALSE;

  for (guint i = 0; i < self->foods->len; i++)
    if (get_figure (self, row, i) > figure)
      return FALSE;

  return TRUE;
}

/**
 * mag_food_comparison_dup_spoken:
 * @row: a row
 * @index: which of the foods
 *
 * Returns: (transfer full): the figure in a sentence
 */
char *
mag_food_comparison_dup_spoken (MagFoodComparison *self,
                                guint              row,
                                guint              index)
{
  const char *food = mag_food_get_name (mag_food_comparison_get_food (self, index));
  const char *title = mag_food_comparison_get_title (self, row);
  g_autofree char *figure = mag_food_comparison_dup_figure (self, row, index);

  if (mag_food_comparison_is_most (self, row, index))
    /* Translators: a food, a nutrient and how much it has: “Almonds, magnesium: 79 mg, the most” */
    return g_strdup_printf (_("%s, %s: %s, the most"), food, title, figure);

  return g_strdup_printf (_("%s, %s: %s"), food, title, figure);
}
