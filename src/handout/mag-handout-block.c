// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* A piece of a handout before it has any size. Blocks are what a second language, several topics
 * and the tags of an accessible PDF are built from: they know no fonts, no paper, no places. */

#include "config.h"

#include "mag-handout-block.h"

/**
 * mag_handout_block_new:
 * @kind: what it is
 * @section: where in a handout it stands
 *
 * Returns: (transfer full): a block without text or children
 */
MagHandoutBlock *
mag_handout_block_new (MagHandoutBlockKind kind,
                       MagHandoutSection   section)
{
  MagHandoutBlock *self = g_new0 (MagHandoutBlock, 1);

  self->kind = kind;
  self->section = section;
  self->text = g_string_new (NULL);
  self->spans = g_array_new (FALSE, FALSE, sizeof (MagHandoutSpan));
  self->children = g_ptr_array_new_with_free_func ((GDestroyNotify) mag_handout_block_free);

  return self;
}

void
mag_handout_block_free (MagHandoutBlock *self)
{
  g_string_free (self->text, TRUE);
  g_clear_pointer (&self->spans, g_array_unref);
  g_clear_pointer (&self->children, g_ptr_array_unref);
  g_clear_pointer (&self->link, g_free);
  g_clear_pointer (&self->image, g_bytes_unref);
  g_clear_pointer (&self->columns, g_array_unref);
  g_clear_pointer (&self->svg, g_free);
  g_clear_pointer (&self->alt, g_free);
  g_free (self);
}

/**
 * mag_handout_block_copy:
 *
 * Returns: (transfer full): the same block with the same children
 */
MagHandoutBlock *
mag_handout_block_copy (const MagHandoutBlock *self)
{
  MagHandoutBlock *copy = g_memdup2 (self, sizeof *self);

  copy->text = g_string_new_len (self->text->str, (gssize) self->text->len);
  copy->spans = g_array_copy (self->spans);
  copy->link = g_strdup (self->link);
  copy->columns = self->columns ? g_array_copy (self->columns) : NULL;
  copy->image = self->image ? g_bytes_ref (self->image) : NULL;
  copy->svg = g_strdup (self->svg);
  copy->alt = g_strdup (self->alt);
  copy->children = g_ptr_array_new_with_free_func ((GDestroyNotify) mag_handout_block_free);
  for (guint i = 0; i < self->children->len; i++)
    mag_handout_block_take_child (copy, mag_handout_block_copy (self->children->pdata[i]));

  return copy;
}

/**
 * mag_handout_block_take_child:
 * @child: (transfer full): a block
 *
 * Returns: (transfer none): @child
 */
MagHandoutBlock *
mag_handout_block_take_child (MagHandoutBlock *self,
                              MagHandoutBlock *child)
{
  g_ptr_array_add (self->children, child);

  return child;
}

/**
 * mag_handout_block_append:
 * @text: plain words to add at the end
 */
void
mag_handout_block_append (MagHandoutBlock *self,
                          const char      *text)
{
  g_string_append (self->text, text);
}

/**
 * mag_handout_block_append_span:
 * @text: words to add at the end
 * @kind: how they differ
 * @value: what a sign stands for; 0 for all else
 */
void
mag_handout_block_append_span (MagHandoutBlock    *self,
                               const char         *text,
                               MagHandoutSpanKind  kind,
                               int                 value)
{
  MagHandoutSpan span = { .kind = kind, .start = self->text->len, .value = value };

  g_string_append (self->text, text);
  span.end = self->text->len;
  g_array_append_val (self->spans, span);
}

/**
 * mag_handout_block_set_language:
 * @language: its language, as a BCP 47 tag
 */
void
mag_handout_block_set_language (MagHandoutBlock *self,
                                const char      *language)
{
  self->language = g_intern_string (language);
}

/**
 * mag_handout_block_set_link:
 * @link: (nullable): what its text leads to, an https address
 */
void
mag_handout_block_set_link (MagHandoutBlock *self,
                            const char      *link)
{
  g_set_str (&self->link, link);
}

/**
 * mag_handout_block_set_columns:
 * @widths: (array length=n_widths): how wide the columns are to one another
 * @n_widths: how many there are
 *
 * Gives a table its columns. Without them, all are as wide.
 */
void
mag_handout_block_set_columns (MagHandoutBlock *self,
                               const double    *widths,
                               guint            n_widths)
{
  g_clear_pointer (&self->columns, g_array_unref);
  self->columns = g_array_new (FALSE, FALSE, sizeof (double));
  g_array_append_vals (self->columns, widths, n_widths);
}

/**
 * mag_handout_block_set_n_head:
 * @n_head: how many of a table's first rows every page repeats
 */
void
mag_handout_block_set_n_head (MagHandoutBlock *self,
                              guint            n_head)
{
  self->n_head = n_head;
}

/**
 * mag_handout_block_set_writing:
 * @writing: whether a table is there to be written in: it gets a grid and high rows
 */
void
mag_handout_block_set_writing (MagHandoutBlock *self,
                               gboolean         writing)
{
  self->writing = writing;
}

/**
 * mag_handout_block_set_at_end:
 * @at_end: whether the text of a cell stands at its end, as figures do
 */
void
mag_handout_block_set_at_end (MagHandoutBlock *self,
                              gboolean         at_end)
{
  self->at_end = at_end;
}

/**
 * mag_handout_block_set_bar:
 * @bar: how long the bar under a cell's figures is, from 0 to 1
 */
void
mag_handout_block_set_bar (MagHandoutBlock *self,
                           double           bar)
{
  self->bar = CLAMP (bar, 0, 1);
}

/**
 * mag_handout_block_set_drawing:
 * @svg: a drawing, as the collection has it
 * @alt: what it shows, for those who cannot see it
 */
void
mag_handout_block_set_drawing (MagHandoutBlock *self,
                               const char      *svg,
                               const char      *alt)
{
  g_set_str (&self->svg, svg);
  g_set_str (&self->alt, alt);
}

/* A sign has no words, and the numbers of sources are for the eye. */
static void
read_span (const MagHandoutBlock *self,
           const MagHandoutSpan  *span,
           gboolean               labels,
           GString               *into)
{
  gboolean label = labels && span->kind == MAG_HANDOUT_SPAN_CERTAINTY;

  if (label || span->kind == MAG_HANDOUT_SPAN_STRONG || span->kind == MAG_HANDOUT_SPAN_EMPHASIS)
    g_string_append_len (into, self->text->str + span->start, span->end - span->start);
}

static void
read_text (const MagHandoutBlock *self,
           gboolean               labels,
           GString               *into)
{
  guint at = 0;

  for (guint i = 0; i < self->spans->len; i++)
    {
      const MagHandoutSpan *span = &g_array_index (self->spans, MagHandoutSpan, i);

      g_string_append_len (into, self->text->str + at, span->start - at);
      read_span (self, span, labels, into);
      at = span->end;
    }
  g_string_append_len (into, self->text->str + at, self->text->len - at);

  while (into->len > 0 && into->str[into->len - 1] == ' ')
    g_string_truncate (into, into->len - 1);
}

/* The cells of a table are words, but no sentences. */
static gboolean
is_read (const MagHandoutBlock *self,
         MagHandoutSection      first,
         MagHandoutSection      last,
         gboolean               labels)
{
  return self->text->len > 0 && self->section >= first && self->section <= last
         && (labels || self->kind != MAG_HANDOUT_BLOCK_CELL);
}

/**
 * mag_handout_block_read:
 * @first: the first section to read
 * @last: the last section to read
 * @labels: whether to read all: the certainties, the cells of tables and the second language too
 * @into: where to add the words
 *
 * Reads a block and its children aloud, one line each, as far as they belong to those sections. A
 * block without words adds none.
 */
void
mag_handout_block_read (const MagHandoutBlock *self,
                        MagHandoutSection      first,
                        MagHandoutSection      last,
                        gboolean               labels,
                        GString               *into)
{
  gboolean single = !labels && self->kind == MAG_HANDOUT_BLOCK_PAIR;

  if (is_read (self, first, last, labels))
    {
      read_text (self, labels, into);
      g_string_append_c (into, '\n');
    }

  for (guint i = 0; i < (single ? 1 : self->children->len); i++)
    mag_handout_block_read (g_ptr_array_index (self->children, i), first, last, labels, into);
}
