// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Sets what two languages say: side by side, line beside line, so that both start at the same height
 * and a page breaks both at once; in large print one below the other. A box is one strip in both
 * ways, so that nothing parts it. */

#include "config.h"

#include "mag-handout-setter.h"

#include "mag-handout-pair.h"

/* A box beside a higher one grows to its height. */
static void
stretch (MagHandoutStrip *strip,
         double           height)
{
  for (guint i = 0; i < strip->marks->len; i++)
    {
      MagHandoutMark *mark = &g_array_index (strip->marks, MagHandoutMark, i);

      if (mark->kind == MAG_HANDOUT_MARK_FRAME && mark->height + mark->stroke == strip->height)
        mark->height = height - mark->stroke;
    }
}

static MagHandoutStrip *
join (GPtrArray *firsts,
      GPtrArray *seconds,
      guint      index)
{
  GPtrArray *sides[] = { firsts, seconds };
  MagHandoutStrip *strip = mag_handout_strip_new (0);

  for (guint i = 0; i < G_N_ELEMENTS (sides); i++)
    {
      const MagHandoutStrip *side = index < sides[i]->len ? g_ptr_array_index (sides[i], index) : NULL;

      if (!side)
        continue;
      strip->height = MAX (strip->height, side->height);
      strip->gap = MAX (strip->gap, side->gap);
      strip->keep = MAX (strip->keep, side->keep);
    }

  for (guint i = 0; i < G_N_ELEMENTS (sides); i++)
    {
      MagHandoutStrip *side = index < sides[i]->len ? g_ptr_array_index (sides[i], index) : NULL;

      if (!side)
        continue;
      stretch (side, strip->height);
      mag_handout_strip_add_strip (strip, side, 0, 0);
    }

  return strip;
}

static void
set_beside (MagHandoutSetter      *self,
            const MagHandoutBlock *block,
            double                 x,
            double                 width,
            GPtrArray             *strips)
{
  double column = (width - self->style->column_gap) / 2;
  g_autoptr (GPtrArray) firsts = mag_handout_strips_new ();
  g_autoptr (GPtrArray) seconds = mag_handout_strips_new ();
  gboolean rtl = pango_context_get_base_dir (self->context) == PANGO_DIRECTION_RTL;
  double left = x, right = x + width - column;

  mag_handout_setter_set_blocks (self, block->children, 0, 1, rtl ? right : left, column, firsts);
  mag_handout_setter_set_blocks (self, block->children, 1, 2, rtl ? left : right, column, seconds);
  for (guint i = 0; i < MAX (firsts->len, seconds->len); i++)
    g_ptr_array_add (strips, join (firsts, seconds, i));
}

/* Both stay on one page where they are short; red flags always do. */
static void
set_below (MagHandoutSetter      *self,
           const MagHandoutBlock *block,
           double                 x,
           double                 width,
           GPtrArray             *strips)
{
  g_autoptr (GPtrArray) inner = mag_handout_strips_new ();
  MagHandoutStrip *strip;

  if (block->section != MAG_HANDOUT_SECTION_RED_FLAGS)
    {
      mag_handout_setter_set_blocks (self, block->children, 0, 2, x, width, strips);
      return;
    }

  mag_handout_setter_set_blocks (self, block->children, 0, 2, x, width, inner);
  strip = mag_handout_strip_new (mag_handout_strips_measure (inner));
  mag_handout_strip_stack (strip, inner, 0, 0);
  g_ptr_array_add (strips, strip);
}

/**
 * mag_handout_setter_set_pair:
 * @block: two blocks that say the same
 *
 * Sets both.
 */
void
mag_handout_setter_set_pair (MagHandoutSetter      *self,
                             const MagHandoutBlock *block,
                             double                 x,
                             double                 width,
                             GPtrArray             *strips)
{
  if (self->style->texts[MAG_HANDOUT_TEXT_BODY].size > MAG_HANDOUT_MAX_BESIDE)
    set_below (self, block, x, width, strips);
  else
    set_beside (self, block, x, width, strips);
}
