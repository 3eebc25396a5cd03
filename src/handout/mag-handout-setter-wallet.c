// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Sets a card of the size of a bank card, to cut out and carry: 85 by 55 millimeters, its sides next
 * to one another so that it folds. A text that needs more room makes it taller, and never smaller. */

#include "config.h"

#include "mag-handout-setter.h"

#define MILLIMETER (72.0 / 25.4)
#define SIDE_WIDTH (85 * MILLIMETER)
#define SIDE_HEIGHT (55 * MILLIMETER)
#define CUT_STROKE 0.9
#define FOLD_STROKE 0.5

static GPtrArray *
set_side (MagHandoutSetter      *self,
          const MagHandoutBlock *side)
{
  GPtrArray *strips = mag_handout_strips_new ();

  mag_handout_setter_set_block (self, side, 0, SIDE_WIDTH - 2 * self->style->padding, strips);

  return strips;
}

static double
measure (MagHandoutSetter *self,
         GPtrArray        *sides)
{
  double height = SIDE_HEIGHT;

  for (guint i = 0; i < sides->len; i++)
    height = MAX (height, mag_handout_strips_measure (g_ptr_array_index (sides, i)) + 2 * self->style->padding);

  return height;
}

static void
add_cut (MagHandoutStrip *strip,
         double           x,
         double           y,
         double           width,
         double           height)
{
  mag_handout_strip_add (strip, &(MagHandoutMark) {
    .kind = MAG_HANDOUT_MARK_CUT,
    .ink = MAG_HANDOUT_INK_BLACK,
    .x = x,
    .y = y,
    .width = width,
    .height = height,
    .stroke = CUT_STROKE,
  });
}

static void
add_fold (MagHandoutStrip *strip,
          double           x,
          double           height)
{
  mag_handout_strip_add (strip, &(MagHandoutMark) {
    .kind = MAG_HANDOUT_MARK_FILL,
    .ink = MAG_HANDOUT_INK_GRAY,
    .x = x,
    .width = FOLD_STROKE,
    .height = height,
  });
}

/* Side by side they fold; where the paper is too narrow for that, each is cut out by itself. */
static void
stack (MagHandoutSetter *self,
       MagHandoutStrip  *strip,
       GPtrArray        *sides,
       double            x,
       double            height,
       gboolean          beside)
{
  double padding = self->style->padding;

  for (guint i = 0; i < sides->len; i++)
    {
      double side_x = x + (beside ? i * SIDE_WIDTH : 0);
      double side_y = beside ? 0 : i * height;

      mag_handout_strip_stack (strip, g_ptr_array_index (sides, i), side_x + padding, side_y + padding);
      if (beside && i > 0)
        add_fold (strip, side_x, height);
      if (!beside)
        add_cut (strip, x, side_y, SIDE_WIDTH, height);
    }
  if (beside)
    add_cut (strip, x, 0, sides->len * SIDE_WIDTH, height);
}

/**
 * mag_handout_setter_set_wallet:
 * @block: a card, its sides as its children
 *
 * Sets a card to cut out.
 */
void
mag_handout_setter_set_wallet (MagHandoutSetter      *self,
                               const MagHandoutBlock *block,
                               double                 x,
                               double                 width,
                               GPtrArray             *strips)
{
  g_autoptr (GPtrArray) sides = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
  gboolean beside = block->children->len * SIDE_WIDTH <= width;
  MagHandoutStrip *strip;
  double height;

  for (guint i = 0; i < block->children->len; i++)
    g_ptr_array_add (sides, set_side (self, g_ptr_array_index (block->children, i)));

  height = measure (self, sides);
  strip = mag_handout_strip_new (beside ? height : height * sides->len);
  stack (self, strip, sides, x, height, beside);
  g_ptr_array_add (strips, strip);
}
