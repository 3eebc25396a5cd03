// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Slices of a page that are never cut, and what is drawn in them. */

#include "config.h"

#include "mag-handout-strip.h"

static void
clear_mark (gpointer data)
{
  MagHandoutMark *mark = data;

  g_clear_object (&mark->layout);
  g_clear_object (&mark->drawing);
}

/* Empty; it may grow while marks are put into it. */
MagHandoutStrip *
mag_handout_strip_new (double height)
{
  MagHandoutStrip *self = g_new0 (MagHandoutStrip, 1);

  self->height = height;
  self->marks = g_array_new (FALSE, FALSE, sizeof (MagHandoutMark));
  g_array_set_clear_func (self->marks, clear_mark);

  return self;
}

void
mag_handout_strip_free (MagHandoutStrip *self)
{
  g_clear_pointer (&self->marks, g_array_unref);
  g_free (self);
}

/* Copies @mark and takes references on what it draws. */
void
mag_handout_strip_add (MagHandoutStrip      *self,
                       const MagHandoutMark *mark)
{
  MagHandoutMark copy = *mark;

  if (copy.layout)
    g_object_ref (copy.layout);
  if (copy.drawing)
    g_object_ref (copy.drawing);
  g_array_append_val (self->marks, copy);
}

void
mag_handout_strip_add_rule (MagHandoutStrip *self,
                            MagHandoutInk    ink,
                            double           x,
                            double           y,
                            double           width)
{
  MagHandoutMark mark = {
    .kind = MAG_HANDOUT_MARK_RULE,
    .ink = ink,
    .x = x,
    .y = y,
    .width = width,
    .stroke = 0.7,
  };

  mag_handout_strip_add (self, &mark);
}

/* Copies what is drawn in another strip, moved to a place in this one. */
void
mag_handout_strip_add_strip (MagHandoutStrip       *self,
                             const MagHandoutStrip *other,
                             double                 x,
                             double                 y)
{
  for (guint i = 0; i < other->marks->len; i++)
    {
      MagHandoutMark mark = g_array_index (other->marks, MagHandoutMark, i);

      mark.x += x;
      mark.y += y;
      mag_handout_strip_add (self, &mark);
    }
}

/* Puts strips one below the other into this one, which becomes a piece that is never cut. */
void
mag_handout_strip_stack (MagHandoutStrip *self,
                         GPtrArray       *strips,
                         double           x,
                         double           y)
{
  for (guint i = 0; i < strips->len; i++)
    {
      const MagHandoutStrip *strip = g_ptr_array_index (strips, i);

      y += i > 0 ? strip->gap : 0;
      mag_handout_strip_add_strip (self, strip, x, y);
      y += strip->height;
    }
}

static double
get_mark_width (const MagHandoutMark *mark)
{
  PangoRectangle place;

  if (mark->kind != MAG_HANDOUT_MARK_TEXT)
    return mark->width;

  pango_layout_line_get_extents (pango_layout_get_line_readonly (mark->layout, mark->line), NULL,
                                 &place);

  return pango_units_to_double (place.width);
}

/* Puts on the left what stood on the right of a column, and the other way round. */
void
mag_handout_strip_mirror (MagHandoutStrip *self,
                          double           x,
                          double           width)
{
  for (guint i = 0; i < self->marks->len; i++)
    {
      MagHandoutMark *mark = &g_array_index (self->marks, MagHandoutMark, i);

      mark->x = 2 * x + width - mark->x - get_mark_width (mark);
    }
}

/* Says whose marks these are, where no block inside it has said so yet. */
void
mag_handout_strip_set_block (MagHandoutStrip       *self,
                             const MagHandoutBlock *block)
{
  for (guint i = 0; i < self->marks->len; i++)
    {
      MagHandoutMark *mark = &g_array_index (self->marks, MagHandoutMark, i);

      if (!mark->block)
        mark->block = block;
    }
}

GPtrArray *
mag_handout_strips_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) mag_handout_strip_free);
}

/* The height of strips one below the other. */
double
mag_handout_strips_measure (GPtrArray *strips)
{
  double height = 0;

  for (guint i = 0; i < strips->len; i++)
    {
      const MagHandoutStrip *strip = g_ptr_array_index (strips, i);

      height += strip->height + (i > 0 ? strip->gap : 0);
    }

  return height;
}
