// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pango/pango.h>

#include "mag-handout-drawing.h"
#include "mag-handout-style.h"

G_BEGIN_DECLS

/* Private to the handout. Places and sizes are in points, from the top left corner. */

/**
 * MagHandoutMarkKind:
 * @MAG_HANDOUT_MARK_TEXT: one line of a text; its place is the start of its baseline
 * @MAG_HANDOUT_MARK_DOT: a filled circle, for an item
 * @MAG_HANDOUT_MARK_TICK: a square to tick
 * @MAG_HANDOUT_MARK_FILL: a filled rectangle
 * @MAG_HANDOUT_MARK_FRAME: the outline of a rectangle
 * @MAG_HANDOUT_MARK_RULE: a line from left to right
 * @MAG_HANDOUT_MARK_CUT: a dashed line from left to right; with a height, a dashed rectangle
 * @MAG_HANDOUT_MARK_WARNING: a triangle with an exclamation mark
 * @MAG_HANDOUT_MARK_DRAWING: a drawing in a rectangle
 *
 * What is drawn. There is nothing else on a page.
 */
typedef enum
{
  MAG_HANDOUT_MARK_TEXT,
  MAG_HANDOUT_MARK_DOT,
  MAG_HANDOUT_MARK_TICK,
  MAG_HANDOUT_MARK_FILL,
  MAG_HANDOUT_MARK_FRAME,
  MAG_HANDOUT_MARK_RULE,
  MAG_HANDOUT_MARK_CUT,
  MAG_HANDOUT_MARK_WARNING,
  MAG_HANDOUT_MARK_DRAWING,
} MagHandoutMarkKind;

/**
 * MagHandoutKeep:
 * @MAG_HANDOUT_KEEP_NONE: a page may end here
 * @MAG_HANDOUT_KEEP_WISHED: a page had better not end here, but for one that would be nearly empty
 * @MAG_HANDOUT_KEEP_ALWAYS: no page ends here, unless nothing else is left
 *
 * How a strip holds on to the next one, from loose to tight.
 */
typedef enum
{
  MAG_HANDOUT_KEEP_NONE,
  MAG_HANDOUT_KEEP_WISHED,
  MAG_HANDOUT_KEEP_ALWAYS,
} MagHandoutKeep;

typedef struct
{
  MagHandoutMarkKind  kind;
  MagHandoutInk       ink;
  double              x;
  double              y;
  double              width;
  double              height;
  double              stroke;

  /* Owned; only in a text */
  PangoLayout        *layout;
  int                 line;

  /* Owned; only in a drawing */
  MagHandoutDrawing  *drawing;

  /* Borrowed from the handout; none in what is no part of it, as the foot */
  const MagHandoutBlock *block;
} MagHandoutMark;

/**
 * MagHandoutStrip:
 * @height: how much room it takes from top to bottom
 * @gap: the room above it, which is lost at the top of a page
 * @keep: whether the next strip has to stand on the same page
 * @head: (nullable): the strip before it in the same list that is to be repeated above it where it
 *   starts a page
 * @marks: (element-type MagHandoutMark): what is drawn, by places within the strip
 *
 * A slice of a page that is never cut: a line of text, a line to write on, a whole box.
 */
typedef struct _MagHandoutStrip MagHandoutStrip;

struct _MagHandoutStrip
{
  double                 height;
  double                 gap;
  MagHandoutKeep         keep;
  const MagHandoutStrip *head;
  GArray                *marks;
};

MagHandoutStrip *mag_handout_strip_new       (double                 height) G_GNUC_WARN_UNUSED_RESULT;
void             mag_handout_strip_free      (MagHandoutStrip       *self);
void             mag_handout_strip_add       (MagHandoutStrip       *self,
                                              const MagHandoutMark  *mark);
void             mag_handout_strip_add_rule  (MagHandoutStrip       *self,
                                              MagHandoutInk          ink,
                                              double                 x,
                                              double                 y,
                                              double                 width);
void             mag_handout_strip_add_strip (MagHandoutStrip       *self,
                                              const MagHandoutStrip *other,
                                              double                 x,
                                              double                 y);
void             mag_handout_strip_stack     (MagHandoutStrip       *self,
                                              GPtrArray             *strips,
                                              double                 x,
                                              double                 y);

void             mag_handout_strip_mirror    (MagHandoutStrip       *self,
                                              double                 x,
                                              double                 width);
void             mag_handout_strip_set_block (MagHandoutStrip       *self,
                                              const MagHandoutBlock *block);

GPtrArray       *mag_handout_strips_new      (void) G_GNUC_WARN_UNUSED_RESULT;
double           mag_handout_strips_measure  (GPtrArray             *strips);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MagHandoutStrip, mag_handout_strip_free)

G_END_DECLS
