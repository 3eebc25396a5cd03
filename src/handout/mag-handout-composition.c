// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Finds the airiest way to set a handout on the fewest pages. A card tries for half a page, to be
 * cut off; what room is left on the last page of a sheet becomes lines for questions. */

#include "config.h"

#include "mag-handout-composition.h"

#include "mag-handout-foot.h"
#include "mag-handout-setter.h"

#define MAX_QUESTION_LINES 8

/* More pages than these are not counted one by one. */
#define MAX_SHORT 5
#define USUAL_DENSITY 4

/* Between the text and the foot. */
#define FOOT_GAP 6.0

/* A card is cut off: its own margins may be smaller than the paper's. */
#define CUT_MARGIN_TOP 25.0
#define CUT_MARGIN_BOTTOM 10.0
#define MAX_MORE_GAP 6.0

/* Where a card is cut off the sheet that it leaves half empty. */
static MagHandoutStrip *
new_cut (const MagHandoutStyle *style)
{
  MagHandoutStrip *strip = mag_handout_strip_new (0);
  MagHandoutMark mark = {
    .kind = MAG_HANDOUT_MARK_CUT,
    .ink = MAG_HANDOUT_INK_GRAY,
    .width = style->page_width,
    .stroke = 0.7,
  };

  mag_handout_strip_add (strip, &mark);

  return strip;
}

/* The height of a foot does not depend on its page number, so one can be measured before pages are
 * known. */
static MagHandoutComposition *
compose (MagHandout               *handout,
         MagHandoutLeaf           *leaf,
         const MagHandoutContexts *contexts,
         const MagHandoutStyle    *style,
         gboolean                  half)
{
  MagHandoutComposition *self = g_new0 (MagHandoutComposition, 1);
  MagHandoutSetter setter = {
    .context = contexts->first,
    .second = contexts->second,
    .layouts = contexts->layouts,
    .style = &self->style,
    .missing = g_string_new (NULL),
  };
  g_autoptr (MagHandoutStrip) foot = NULL;
  double end = half ? style->page_height / 2 - CUT_MARGIN_BOTTOM
                    : style->page_height - style->margin_bottom;

  self->style = *style;
  self->half = half;
  self->cut = half ? new_cut (style) : NULL;
  self->leaf = leaf;
  self->strips = mag_handout_strips_new ();
  self->feet = mag_handout_strips_new ();
  foot = mag_handout_foot_new (&setter, handout, leaf, 0, 1);

  self->top = half ? CUT_MARGIN_TOP : style->margin_top;
  self->bottom = end - foot->height;
  self->room = self->bottom - FOOT_GAP - self->top;
  mag_handout_setter_set_blocks (&setter, leaf->blocks, 0, leaf->blocks->len, style->margin_side,
                                 mag_handout_style_get_width (style), self->strips);
  self->pages = mag_handout_pages_break (self->strips, self->room);
  self->missing = setter.missing;

  return self;
}

/**
 * mag_handout_composition_set_feet:
 * @first: which page of the handout its first one is, from 0
 * @n_pages: how many pages the handout has
 */
void
mag_handout_composition_set_feet (MagHandoutComposition    *self,
                                  MagHandout               *handout,
                                  const MagHandoutContexts *contexts,
                                  guint                     first,
                                  guint                     n_pages)
{
  MagHandoutSetter setter = { .context = contexts->first, .second = contexts->second, .style = &self->style };

  for (guint i = 0; i < self->pages->len; i++)
    g_ptr_array_add (self->feet, mag_handout_foot_new (&setter, handout, self->leaf, first + i,
                                                       n_pages));
}

void
mag_handout_composition_free (MagHandoutComposition *self)
{
  g_string_free (self->missing, TRUE);
  g_clear_pointer (&self->pages, g_ptr_array_unref);
  g_clear_pointer (&self->strips, g_ptr_array_unref);
  g_clear_pointer (&self->feet, g_ptr_array_unref);
  g_clear_pointer (&self->cut, mag_handout_strip_free);
  g_free (self);
}

/* On the tightest card the question is to be answered aloud. */
static MagHandoutComposition *
compose_density (MagHandout               *handout,
                 MagHandoutLeaf           *leaf,
                 const MagHandoutContexts *contexts,
                 gboolean                  half,
                 guint                     density)
{
  MagHandoutStyle style;

  mag_handout_style_init (&style, mag_handout_get_options (handout), density);
  if (half && density + 1 == MAG_HANDOUT_DENSITIES)
    style.answer_lines = 0;

  return compose (handout, leaf, contexts, &style, half);
}

/* The tightest setting tells how few pages will do; the airiest that needs no more is the one, and
 * is looked for by halves. In what is longer, such as a long table, a page more or less does not
 * matter. */
static MagHandoutComposition *
compose_airiest (MagHandout               *handout,
                 MagHandoutLeaf           *leaf,
                 const MagHandoutContexts *contexts,
                 gboolean                  half)
{
  g_autoptr (MagHandoutComposition) best = NULL;
  guint n_pages;

  best = compose_density (handout, leaf, contexts, half, MAG_HANDOUT_DENSITIES - 1);
  n_pages = best->pages->len;
  if (n_pages > MAX_SHORT)
    return compose_density (handout, leaf, contexts, half, USUAL_DENSITY);

  for (guint low = 0, high = MAG_HANDOUT_DENSITIES - 1; low < high;)
    {
      guint middle = (low + high) / 2;
      g_autoptr (MagHandoutComposition) next = NULL;

      next = compose_density (handout, leaf, contexts, half, middle);
      if (next->pages->len > n_pages)
        {
          low = middle + 1;
          continue;
        }
      g_clear_pointer (&best, mag_handout_composition_free);
      best = g_steal_pointer (&next);
      high = middle;
    }

  return g_steal_pointer (&best);
}

/* A longer list of lines may push the sources to the next page; then it stays as it was. */
static MagHandoutComposition *
fill_last_page (MagHandout               *handout,
                const MagHandoutContexts *contexts,
                MagHandoutComposition    *composition)
{
  g_autoptr (MagHandoutComposition) filled = NULL;
  MagHandoutStyle style = composition->style;
  double left = composition->room - mag_handout_pages_get_used (composition->pages);
  guint more = (guint) MAX (0, left / style.writing_line);

  style.question_lines = MIN (style.question_lines + more, MAX_QUESTION_LINES);
  if (style.question_lines == composition->style.question_lines)
    return composition;

  filled = compose (handout, composition->leaf, contexts, &style, composition->half);
  if (filled->pages->len > composition->pages->len)
    return composition;

  mag_handout_composition_free (composition);

  return g_steal_pointer (&filled);
}

/* What room is left on a card loosens it. */
static void
loosen (MagHandoutComposition *self)
{
  double left = self->room - mag_handout_pages_get_used (self->pages);
  guint n_gaps = 0;

  for (guint i = 1; i < self->strips->len; i++)
    n_gaps += ((MagHandoutStrip *) g_ptr_array_index (self->strips, i))->gap > 0;

  for (guint i = 1; i < self->strips->len; i++)
    {
      MagHandoutStrip *strip = g_ptr_array_index (self->strips, i);

      if (strip->gap > 0)
        strip->gap += MIN (MAX_MORE_GAP, left / n_gaps);
    }

  g_clear_pointer (&self->pages, g_ptr_array_unref);
  self->pages = mag_handout_pages_break (self->strips, self->room + 1);
}

/**
 * mag_handout_composition_new:
 * @handout: a handout
 * @leaf: a leaf of it
 * @contexts: how its text is set
 *
 * Returns: (transfer full): the leaf on its pages, which have no feet yet
 */
MagHandoutComposition *
mag_handout_composition_new (MagHandout               *handout,
                             MagHandoutLeaf           *leaf,
                             const MagHandoutContexts *contexts)
{
  g_autoptr (MagHandoutComposition) composition = NULL;

  if (leaf->topic && mag_handout_get_options (handout)->depth == MAG_HANDOUT_DEPTH_CARD)
    {
      composition = compose_airiest (handout, leaf, contexts, TRUE);
      if (composition->pages->len == 1)
        {
          loosen (composition);
          return g_steal_pointer (&composition);
        }

      g_clear_pointer (&composition, mag_handout_composition_free);
    }

  composition = compose_airiest (handout, leaf, contexts, FALSE);

  return fill_last_page (handout, contexts, g_steal_pointer (&composition));
}
