// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Pairs the blocks of two languages that say the same: paragraph with paragraph where a section has
 * as many in both, else the whole section with the whole. What has no words, or the same in both,
 * stands once; a drawing with words in it stands in each language. */

#include "config.h"

#include "mag-handout-pair.h"

#include <string.h>

#include "mag-handout-words.h"

typedef struct
{
  GPtrArray *blocks;
  guint      first;
  guint      end;
} Run;

static const MagHandoutBlock *
get_block (const Run *run,
           guint      index)
{
  return g_ptr_array_index (run->blocks, run->first + index);
}

static guint
get_n (const Run *run)
{
  return run->end - run->first;
}

/* The blocks of a section that follow one another. */
static gboolean
next_run (Run *run)
{
  run->first = run->end;
  while (run->end < run->blocks->len
         && (run->end == run->first || get_block (run, run->end - run->first)->section
                                         == get_block (run, 0)->section))
    run->end++;

  return get_n (run) > 0;
}

static gboolean
are_alike (const Run *first,
           const Run *second)
{
  if (get_n (first) != get_n (second))
    return FALSE;

  for (guint i = 0; i < get_n (first); i++)
    {
      if (get_block (first, i)->kind != get_block (second, i)->kind)
        return FALSE;
    }

  return TRUE;
}

/* Where they stand one below the other, each text starts with its language. */
static void
add_label (MagHandoutBlock *block)
{
  g_autofree char *code = g_ascii_strup (block->language ? block->language : "", -1);
  g_autofree char *label = g_strconcat (code, "\u00a0 ", NULL);
  guint length = (guint) strlen (label);
  MagHandoutSpan span = { .kind = MAG_HANDOUT_SPAN_NUMBERS, .end = length };

  if (block->kind == MAG_HANDOUT_BLOCK_FRAME || block->kind == MAG_HANDOUT_BLOCK_GROUP)
    {
      for (guint i = 0; i < block->children->len; i++)
        add_label (g_ptr_array_index (block->children, i));
      return;
    }
  if (block->text->len == 0)
    return;

  g_string_prepend (block->text, label);
  for (guint i = 0; i < block->spans->len; i++)
    {
      g_array_index (block->spans, MagHandoutSpan, i).start += length;
      g_array_index (block->spans, MagHandoutSpan, i).end += length;
    }
  g_array_prepend_val (block->spans, span);
}

static MagHandoutBlock *
new_pair (MagHandoutBlock *first,
          MagHandoutBlock *second,
          gboolean         labelled)
{
  MagHandoutBlock *pair = mag_handout_block_new (MAG_HANDOUT_BLOCK_PAIR, first->section);

  mag_handout_block_take_child (pair, first);
  mag_handout_block_take_child (pair, second);
  if (labelled)
    {
      add_label (first);
      add_label (second);
    }

  return pair;
}

/* A drawing without words stands once, over both captions; a table once, with both words in each
 * cell. */
static void
merge (MagHandoutBlock       *block,
       const MagHandoutBlock *other)
{
  if (block->kind == MAG_HANDOUT_BLOCK_CELL && other->text->len > 0)
    {
      MagHandoutBlock *words = mag_handout_block_new (MAG_HANDOUT_BLOCK_PARAGRAPH, other->section);

      mag_handout_block_append (words, other->text->str);
      mag_handout_block_set_language (words, other->language);
      mag_handout_block_take_child (block, words);
    }
  else if (block->kind == MAG_HANDOUT_BLOCK_FIGURE)
    {
      for (guint i = 0; i < other->children->len; i++)
        mag_handout_block_take_child (block, mag_handout_block_copy (other->children->pdata[i]));
    }

  for (guint i = 0; i < MIN (block->children->len, other->children->len); i++)
    {
      if (block->kind == MAG_HANDOUT_BLOCK_TABLE || block->kind == MAG_HANDOUT_BLOCK_ROW)
        merge (g_ptr_array_index (block->children, i), g_ptr_array_index (other->children, i));
    }
}

/* Beside each other two drawings would be too small to read. */
static gboolean
stands_twice (const MagHandoutBlock *block,
              const MagHandoutBlock *other)
{
  return block->kind == MAG_HANDOUT_BLOCK_FIGURE && !g_str_equal (block->svg, other->svg);
}

static gboolean
stands_once (const MagHandoutBlock *block)
{
  return block->section == MAG_HANDOUT_SECTION_CLINIC || block->kind == MAG_HANDOUT_BLOCK_LINES
         || block->kind == MAG_HANDOUT_BLOCK_FIGURE || block->kind == MAG_HANDOUT_BLOCK_TABLE;
}

static void
pair_each (const Run *first,
           const Run *second,
           gboolean   labelled,
           GPtrArray *into)
{
  for (guint i = 0; i < get_n (first); i++)
    {
      MagHandoutBlock *block = mag_handout_block_copy (get_block (first, i));
      const MagHandoutBlock *other = get_block (second, i);

      if (stands_twice (block, other))
        {
          g_ptr_array_add (into, block);
          g_ptr_array_add (into, mag_handout_block_copy (other));
        }
      else if (stands_once (block))
        {
          merge (block, other);
          g_ptr_array_add (into, block);
        }
      else
        {
          g_ptr_array_add (into, new_pair (block, mag_handout_block_copy (other), labelled));
        }
    }
}

static MagHandoutBlock *
new_group (const Run *run)
{
  MagHandoutBlock *group = mag_handout_block_new (MAG_HANDOUT_BLOCK_GROUP, get_block (run, 0)->section);

  group->language = get_block (run, 0)->language;
  for (guint i = 0; i < get_n (run); i++)
    mag_handout_block_take_child (group, mag_handout_block_copy (get_block (run, i)));

  return group;
}

/* Which language stands on which side. */
static void
add_names (const MagHandoutOptions *options,
           GPtrArray               *into)
{
  const char *languages[] = { options->language, options->second_language };
  MagHandoutBlock *pair = mag_handout_block_new (MAG_HANDOUT_BLOCK_PAIR, MAG_HANDOUT_SECTION_CLINIC);

  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      MagHandoutBlock *name = mag_handout_block_new (MAG_HANDOUT_BLOCK_SOURCE,
                                                     MAG_HANDOUT_SECTION_CLINIC);

      mag_handout_block_append (name, mag_handout_words_find (languages[i])->name);
      mag_handout_block_set_language (name, languages[i]);
      mag_handout_block_take_child (pair, name);
    }
  g_ptr_array_add (into, pair);
}

static void
pair_run (const Run *first,
          const Run *second,
          gboolean   labelled,
          GPtrArray *into)
{
  if (are_alike (first, second))
    pair_each (first, second, labelled, into);
  else
    g_ptr_array_add (into, new_pair (new_group (first), new_group (second), labelled));
}

/* The clinic's header stands once, and needs no language. */
static gboolean
is_text (const Run *run)
{
  return get_block (run, 0)->section != MAG_HANDOUT_SECTION_CLINIC;
}

/* Which of two runs comes first; 0 where both are of one section. */
static int
compare (const Run *first,
         const Run *second)
{
  if (!first || !second)
    return first ? -1 : 1;

  return (int) get_block (first, 0)->section - (int) get_block (second, 0)->section;
}

/**
 * mag_handout_pair_blocks:
 * @firsts: (transfer full) (element-type MagHandoutBlock): a handout in one language
 * @seconds: (element-type MagHandoutBlock): the same in another one
 * @options: the languages and the text size
 *
 * Returns: (transfer full) (element-type MagHandoutBlock): both in one
 */
GPtrArray *
mag_handout_pair_blocks (GPtrArray               *firsts,
                         GPtrArray               *seconds,
                         const MagHandoutOptions *options)
{
  g_autoptr (GPtrArray) given = firsts;
  GPtrArray *paired = g_ptr_array_new_with_free_func ((GDestroyNotify) mag_handout_block_free);
  gboolean labelled = options->text_size > MAG_HANDOUT_MAX_BESIDE;
  gboolean named = FALSE;
  Run first = { .blocks = firsts };
  Run second = { .blocks = seconds };
  gboolean has_first = next_run (&first);
  gboolean has_second = next_run (&second);

  while (has_first || has_second)
    {
      int order = compare (has_first ? &first : NULL, has_second ? &second : NULL);

      if (!labelled && !named && is_text (order > 0 ? &second : &first))
        {
          named = TRUE;
          add_names (options, paired);
        }
      if (order == 0)
        pair_run (&first, &second, labelled, paired);
      else
        g_ptr_array_add (paired, new_group (order < 0 ? &first : &second));

      has_first = order > 0 ? has_first : next_run (&first);
      has_second = order < 0 ? has_second : next_run (&second);
    }

  return paired;
}
