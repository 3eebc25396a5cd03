// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* The page of foods for the door of the fridge. A list is cut to what one page takes; a plan is printed whole. */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "mag-food-sheet-private.h"

/* What a page has beside its rows, in points: margins and foot, sources, the clinic's header; and, in sizes of the
 * text, the title, the line about kidneys, the head of the table and the words below it. */
#define SIDES        94.0
#define ENDS         124.0
#define SMALL_PRINT  48.0
#define CLINIC       50.0
#define OTHER_SIZES  12.5

/* How high a line and the space between rows are, and how wide a letter is, in sizes of the text. A guess on the
 * safe side: how the words fall is known only when they are set. */
#define LINE_HEIGHT  1.2
#define ROW_SPACE    0.6
#define LETTER_WIDTH 0.5

/* How many lines a text takes in a column that is so many letters wide. */
static double
count_lines (const char *text,
             double      letters)
{
  return ceil ((double) g_utf8_strlen (text, -1) / letters);
}

/* How many of the first foods a page takes with this paper and this text. */
static guint
count_fitting (MagFoodRanking          *ranking,
               const MagHandoutOptions *options)
{
  double width, height, letters, size = options->text_size, used = 0.0;
  MagFoodQuery *query = mag_food_ranking_get_query (ranking);
  guint n = 0;

  mag_paper_get_size (options->paper, &width, &height);
  letters = ((options->landscape ? height : width) - SIDES) / (size * LETTER_WIDTH)
            / (MAG_FOOD_SHEET_NAME + MAG_FOOD_SHEET_PORTION + MAG_FOOD_SHEET_FIGURE);
  height = (options->landscape ? width : height) - ENDS - SMALL_PRINT - OTHER_SIZES * size;
  if (options->clinic_name && options->clinic_name[0])
    height -= CLINIC;
  for (; n < mag_food_ranking_get_n_foods (ranking); n++)
    {
      MagFood *food = mag_food_ranking_get_food (ranking, n);
      double lines = MAX (count_lines (mag_food_get_name (food), letters * MAG_FOOD_SHEET_NAME),
                          count_lines (mag_food_sheet_get_portion (query, food), letters * MAG_FOOD_SHEET_PORTION));

      used += (lines * LINE_HEIGHT + ROW_SPACE) * size;
      if (used > height)
        break;
    }

  return n;
}

/* A page of its own has a title instead. */
static void
drop_heading (GPtrArray *blocks)
{
  g_ptr_array_remove_index (blocks, 0);
}

/**
 * mag_food_sheet_load_ranking:
 * @collection: a collection
 * @ranking: a list of foods
 * @options: what was chosen about the paper
 * @error: return location for an error
 *
 * Puts as many of the first foods of a list on paper as fit on one page.
 *
 * Returns: (transfer full): the page, or %NULL with an error of #MagContentError
 */
MagHandout *
mag_food_sheet_load_ranking (MagCollection            *collection,
                             MagFoodRanking           *ranking,
                             const MagHandoutOptions  *options,
                             GError                  **error)
{
  g_autofree char *title = mag_food_query_dup_title (mag_food_ranking_get_query (ranking));
  GPtrArray *blocks;

  mag_food_ranking_finish (ranking);
  blocks = mag_food_sheet_new_for_ranking (collection, ranking, count_fitting (ranking, options));
  drop_heading (blocks);

  return mag_handout_new_for_blocks (collection, title, "magnesia-foods.pdf", blocks, options, error);
}

/**
 * mag_food_sheet_load_plan:
 * @collection: a collection
 * @plan: a day plan
 * @intake: the published intake that was picked, or not a number
 * @options: what was chosen about the paper
 * @error: return location for an error
 *
 * Puts a day plan on paper, all of it.
 *
 * Returns: (transfer full): the pages, or %NULL with an error of #MagContentError
 */
MagHandout *
mag_food_sheet_load_plan (MagCollection            *collection,
                          MagFoodPlan              *plan,
                          double                    intake,
                          const MagHandoutOptions  *options,
                          GError                  **error)
{
  GPtrArray *blocks = mag_food_sheet_new_for_plan (collection, plan, intake);

  drop_heading (blocks);

  return mag_handout_new_for_blocks (collection, _("Magnesium in a day"), "magnesia-day.pdf", blocks, options, error);
}
