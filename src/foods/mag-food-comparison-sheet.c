// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Foods side by side on paper: what the view shows, with the word "most" where that has a star. */

#include "config.h"

#include "mag-food-comparison-sheet.h"

#include <glib/gi18n-lib.h>

#include "mag-food-sheet-private.h"

/* How wide the column of nutrients is to that of a food. */
#define TITLE_WIDTH 1.3

/* As many foods stand side by side on paper that is held upright. */
#define MAX_UPRIGHT 3

/* On paper grams are written in full, for a lone g is easily misread. */
static char *
dup_in_full (const char *text)
{
  GString *full = g_string_new (text);

  g_string_replace (full, " g)", _(" grams)"), 0);
  if (g_str_has_suffix (full->str, "\u00a0g"))
    g_string_replace (full, "\u00a0g", _("\u00a0grams"), 0);

  return g_string_free (full, FALSE);
}

static MagHandoutBlock *
add_row (MagHandoutBlock *table,
         const char      *title)
{
  MagHandoutBlock *row = mag_food_sheet_add (table, NULL, MAG_HANDOUT_BLOCK_ROW, table->section, NULL);

  mag_food_sheet_add_cell (row, title, FALSE, FALSE);

  return row;
}

static void
add_heads (MagHandoutBlock   *table,
           MagFoodComparison *comparison)
{
  MagHandoutBlock *names = add_row (table, _("Food"));
  MagHandoutBlock *amounts = add_row (table, _("How much"));

  for (guint i = 0; i < mag_food_comparison_get_n_foods (comparison); i++)
    {
      g_autofree char *amount = mag_food_comparison_dup_amount (comparison, i);
      g_autofree char *full = dup_in_full (amount);

      mag_food_sheet_add_cell (names, mag_food_get_name (mag_food_comparison_get_food (comparison, i)), TRUE, TRUE);
      mag_food_sheet_add_cell (amounts, full, FALSE, TRUE);
    }
  mag_handout_block_set_n_head (table, 2);
}

static void
add_figure (MagHandoutBlock   *block,
            MagFoodComparison *comparison,
            guint              row,
            guint              index)
{
  gboolean is_most = mag_food_comparison_is_most (comparison, row, index);
  g_autofree char *short_figure = mag_food_comparison_dup_figure (comparison, row, index);
  g_autofree char *figure = dup_in_full (short_figure);
  /* Translators: a figure that is the highest of its row, as in “79 mg, most” */
  g_autofree char *marked = g_strdup_printf (_("%s, most"), figure);

  mag_food_sheet_add_cell (block, is_most ? marked : figure, is_most, TRUE);
}

static void
add_table (GPtrArray         *blocks,
           MagFoodComparison *comparison)
{
  MagHandoutBlock *table = mag_food_sheet_add_block (blocks, MAG_HANDOUT_BLOCK_TABLE, MAG_HANDOUT_SECTION_WHAT, NULL);
  guint n = mag_food_comparison_get_n_foods (comparison);
  g_autofree double *widths = g_new (double, n + 1);

  for (guint i = 0; i <= n; i++)
    widths[i] = i == 0 ? TITLE_WIDTH : 1.0;
  mag_handout_block_set_columns (table, widths, n + 1);
  add_heads (table, comparison);
  for (guint row = 0; row < mag_food_comparison_get_n_rows (comparison); row++)
    {
      MagHandoutBlock *block = add_row (table, mag_food_comparison_get_title (comparison, row));

      for (guint i = 0; i < n; i++)
        add_figure (block, comparison, row, i);
    }
}

/**
 * mag_food_comparison_load_sheet:
 * @collection: a collection
 * @comparison: foods side by side
 * @options: what was chosen about the paper
 * @error: return location for an error
 *
 * Puts a comparison on paper, which lies across where there are many foods.
 *
 * Returns: (transfer full): the page, or %NULL with an error of #MagContentError
 */
MagHandout *
mag_food_comparison_load_sheet (MagCollection            *collection,
                                MagFoodComparison        *comparison,
                                const MagHandoutOptions  *options,
                                GError                  **error)
{
  g_autoptr (MagHandoutOptions) across = mag_handout_options_copy (options);
  GPtrArray *blocks = mag_food_sheet_new_blocks ();

  across->landscape = mag_food_comparison_get_n_foods (comparison) > MAX_UPRIGHT;
  mag_food_sheet_add_kidneys (blocks, collection);
  add_table (blocks, comparison);
  mag_food_sheet_add_sources (blocks, collection);

  return mag_handout_new_for_blocks (collection, _("Foods side by side"), "magnesia-comparison.pdf", blocks, across,
                                     error);
}
