// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* A piece of a handout before it has any size. Blocks are what a second language, several topics
 * and the tags of an accessible PDF will be built from: they know no fonts, no paper, no places. */

#include "config.h"

#include "mag-handout-block.h"

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
  g_free (self);
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

/**
 * mag_handout_block_read:
 * @first: the first section to read
 * @last: the last section to read
 * @labels: whether to read the certainties too
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
  if (self->text->len > 0 && self->section >= first && self->section <= last)
    {
      read_text (self, labels, into);
      g_string_append_c (into, '\n');
    }

  for (guint i = 0; i < self->children->len; i++)
    mag_handout_block_read (g_ptr_array_index (self->children, i), first, last, labels, into);
}
