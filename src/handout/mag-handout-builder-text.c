// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Turns a text with its marks into the words of a block: foods become their amounts, citations the
 * numbers of their sources. */

#include "config.h"

#include "mag-handout-builder.h"

#include "mag-inline.h"

#define NO_BREAK_SPACE "\u00a0"

static void
append_food (MagHandoutBuilder *self,
             MagHandoutBlock   *block,
             const MagInline   *run)
{
  g_autofree char *amount = NULL;
  int milligrams;

  if (!mag_collection_get_magnesium (self->collection, run->keys[0], run->keys[1], &milligrams))
    {
      g_autofree char *measure = g_strjoin (" ", run->keys[0], run->keys[1], NULL);

      mag_handout_builder_miss (self, "magnesium for", measure);
      return;
    }

  amount = g_strdup_printf ("%d" NO_BREAK_SPACE "mg", milligrams);
  mag_handout_block_append (block, amount);
}

/**
 * mag_handout_builder_cite:
 * @keys: keys of references
 * @numbers: (element-type guint): where to note the number of each source once, in rising order
 */
void
mag_handout_builder_cite (MagHandoutBuilder *self,
                          const char *const *keys,
                          GArray            *numbers)
{
  for (guint i = 0; keys[i]; i++)
    {
      GError *error = NULL;
      guint number, at = 0;

      if (!mag_handout_sources_cite (self->sources, keys[i], &number, &error))
        mag_handout_builder_take_error (self, error);

      while (at < numbers->len && g_array_index (numbers, guint, at) < number)
        at++;
      if (number > 0 && (at == numbers->len || g_array_index (numbers, guint, at) != number))
        g_array_insert_val (numbers, at, number);
    }
}

/**
 * mag_handout_builder_append_numbers:
 * @numbers: (element-type guint): numbers of sources
 *
 * Adds the numbers at the end of a block; a card names its sources in one line and has none.
 */
void
mag_handout_builder_append_numbers (MagHandoutBuilder *self,
                                    MagHandoutBlock   *block,
                                    GArray            *numbers)
{
  g_autoptr (GString) text = g_string_new (NO_BREAK_SPACE "[");

  if (numbers->len == 0 || self->options->depth == MAG_HANDOUT_DEPTH_CARD)
    return;

  for (guint i = 0; i < numbers->len; i++)
    {
      g_string_append (text, i > 0 ? "," NO_BREAK_SPACE : "");
      g_string_append_printf (text, "%u", g_array_index (numbers, guint, i));
    }
  g_string_append_c (text, ']');
  mag_handout_block_append_span (block, text->str, MAG_HANDOUT_SPAN_NUMBERS, 0);
}

static void
append_run (MagHandoutBuilder *self,
            MagHandoutBlock   *block,
            const MagInline   *run,
            GArray            *numbers)
{
  switch (run->kind)
    {
    case MAG_INLINE_TEXT:
    case MAG_INLINE_TERM:
    case MAG_INLINE_SEE:
      mag_handout_block_append (block, run->text);
      break;
    case MAG_INLINE_EMPHASIS:
      mag_handout_block_append_span (block, run->text, MAG_HANDOUT_SPAN_EMPHASIS, 0);
      break;
    case MAG_INLINE_FOOD:
      append_food (self, block, run);
      break;
    case MAG_INLINE_CITE:
      mag_handout_builder_cite (self, (const char *const *) run->keys, numbers);
      break;
    case MAG_INLINE_SURE:
    default:
      break;
    }
}

/**
 * mag_handout_builder_append_text:
 * @text: a text with marks
 * @numbers: (element-type guint): where to note what it cites
 *
 * Adds words at the end of a block. A mark that leaves no words takes the space before it along.
 */
void
mag_handout_builder_append_text (MagHandoutBuilder *self,
                                 MagHandoutBlock   *block,
                                 const char        *text,
                                 GArray            *numbers)
{
  GError *error = NULL;
  g_autoptr (GPtrArray) runs = mag_inline_parse (text, &error);

  if (!runs)
    mag_handout_builder_take_error (self, error);

  for (guint i = 0; runs && i < runs->len; i++)
    {
      const MagInline *run = g_ptr_array_index (runs, i);
      gboolean wordless = run->kind == MAG_INLINE_CITE || run->kind == MAG_INLINE_SURE;

      if (wordless && block->text->len > 0 && block->text->str[block->text->len - 1] == ' ')
        g_string_truncate (block->text, block->text->len - 1);
      append_run (self, block, run, numbers);
    }
}

