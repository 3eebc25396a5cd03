// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* The order in which a page is read. Lines that stand side by side, in two languages or in the cells
 * of a row, are read one side after the other. */

#include "config.h"

#include "mag-handout-reading.h"

#include "mag-handout-tree.h"

static const MagHandoutBlock *
get_side (GArray                 *contents,
          guint                   index,
          GHashTable             *tree,
          const MagHandoutBlock **pair)
{
  const MagHandoutBlock *block = g_array_index (contents, MagHandoutContent, index).mark->block;

  *pair = NULL;

  return block ? mag_handout_tree_get_side (tree, block, pair) : NULL;
}

/* Adds a run of one pair, side by side as its children are; returns where the next run starts. */
static guint
add_run (GArray     *contents,
         guint       first,
         GHashTable *tree,
         GArray     *sorted)
{
  const MagHandoutBlock *pair, *other;
  guint end = first + 1;

  get_side (contents, first, tree, &pair);
  if (!pair)
    {
      g_array_append_val (sorted, g_array_index (contents, MagHandoutContent, first));
      return end;
    }

  for (other = pair; end < contents->len; end++)
    {
      get_side (contents, end, tree, &other);
      if (other != pair)
        break;
    }
  for (guint side = 0; side < pair->children->len; side++)
    for (guint i = first; i < end; i++)
      {
        if (get_side (contents, i, tree, &other) == pair->children->pdata[side])
          g_array_append_val (sorted, g_array_index (contents, MagHandoutContent, i));
      }

  return end;
}

/**
 * mag_handout_reading_sort:
 * @contents: (element-type MagHandoutContent): what stands on a page, from top to bottom
 * @tree: the parents of blocks
 *
 * Brings it into the order in which it is read.
 */
void
mag_handout_reading_sort (GArray     *contents,
                          GHashTable *tree)
{
  g_autoptr (GArray) sorted = g_array_new (FALSE, FALSE, sizeof (MagHandoutContent));

  for (guint i = 0; i < contents->len;)
    i = add_run (contents, i, tree, sorted);

  g_array_set_size (contents, 0);
  g_array_append_vals (contents, sorted->data, sorted->len);
}

/**
 * mag_handout_reading_dup_text:
 * @contents: (element-type MagHandoutContent): marks in the order in which they are read
 *
 * Returns: (transfer full): their words: lines of one paragraph are joined, and a drawn sign has no
 *   words
 */
char *
mag_handout_reading_dup_text (GArray *contents)
{
  GString *text = g_string_new (NULL);
  PangoLayout *last = NULL;

  for (guint i = 0; i < contents->len; i++)
    {
      const MagHandoutMark *mark = g_array_index (contents, MagHandoutContent, i).mark;
      PangoLayoutLine *line;
      const char *start;

      if (mark->kind != MAG_HANDOUT_MARK_TEXT)
        continue;

      if (text->len > 0 && mark->layout != last)
        g_string_append_c (text, '\n');
      last = mark->layout;
      line = pango_layout_get_line_readonly (mark->layout, mark->line);
      start = pango_layout_get_text (mark->layout) + pango_layout_line_get_start_index (line);
      g_string_append_len (text, start, pango_layout_line_get_length (line));
    }

  g_string_replace (text, "\ufffc", "", 0);
  g_string_replace (text, "\u00a0", " ", 0);
  g_string_replace (text, "\t", " ", 0);
  g_string_replace (text, "  ", " ", 0);

  return g_string_free (text, FALSE);
}
