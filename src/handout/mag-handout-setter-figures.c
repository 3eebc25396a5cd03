// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Sets a drawing with its caption as one strip: no higher than the style allows, and no wider than
 * the page. */

#include "config.h"

#include "mag-handout-setter.h"

#define CAPTION_GAP 3.0

/* A drawing of the collection was checked when that was built, so a fault is one of the file. */
static MagHandoutDrawing *
read_drawing (MagHandoutSetter      *self,
              const MagHandoutBlock *block)
{
  g_autoptr (GError) error = NULL;
  PangoFontMap *fonts = pango_context_get_font_map (self->context);
  MagHandoutDrawing *drawing = mag_handout_drawing_new (fonts, block->svg, &error);

  if (!drawing)
    g_warning ("A drawing cannot be read: %s", error->message);

  return drawing;
}

/**
 * mag_handout_setter_place_drawing:
 * @width: how wide it may be
 * @height: how high it may be
 *
 * Returns: a mark for a drawing that is as large as that allows
 */
MagHandoutMark
mag_handout_setter_place_drawing (MagHandoutDrawing *drawing,
                                  double             x,
                                  double             width,
                                  double             height)
{
  MagHandoutMark mark = { .kind = MAG_HANDOUT_MARK_DRAWING, .drawing = drawing, .x = x };
  double box_width, box_height, scale;

  mag_handout_drawing_get_size (drawing, &box_width, &box_height);
  scale = MIN (width / box_width, height / box_height);
  mark.width = box_width * scale;
  mark.height = box_height * scale;

  return mark;
}

/**
 * mag_handout_setter_set_figure:
 * @block: a drawing, its caption in its children
 *
 * Sets a drawing over its caption.
 */
void
mag_handout_setter_set_figure (MagHandoutSetter      *self,
                               const MagHandoutBlock *block,
                               double                 x,
                               double                 width,
                               GPtrArray             *strips)
{
  g_autoptr (MagHandoutDrawing) drawing = read_drawing (self, block);
  g_autoptr (GPtrArray) caption = mag_handout_strips_new ();
  MagHandoutStrip *strip = mag_handout_strip_new (0);

  mag_handout_setter_set_blocks (self, block->children, 0, block->children->len, 0, width, caption);
  strip->height = mag_handout_strips_measure (caption);
  if (drawing)
    {
      double room = self->style->figure_height - strip->height - CAPTION_GAP;
      MagHandoutMark mark = mag_handout_setter_place_drawing (drawing, x, width, room);

      mag_handout_strip_add (strip, &mark);
      strip->height += mark.height + CAPTION_GAP;
    }
  mag_handout_strip_stack (strip, caption, x,
                           strip->height - mag_handout_strips_measure (caption));
  g_ptr_array_add (strips, strip);
}
