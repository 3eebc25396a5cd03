// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Draws strips with Cairo: for the preview, the printer and the PDF alike. */

#include "config.h"

#include "mag-handout-painter.h"

#include <pango/pangocairo.h>

static void
set_ink (cairo_t       *cr,
         MagHandoutInk  ink)
{
  double color[3];

  mag_handout_ink_get_color (ink, color);
  cairo_set_source_rgb (cr, color[0], color[1], color[2]);
}

static void
draw_text (cairo_t              *cr,
           const MagHandoutMark *mark)
{
  cairo_move_to (cr, mark->x, mark->y);
  pango_cairo_show_layout_line (cr, pango_layout_get_line_readonly (mark->layout, mark->line));
  cairo_new_path (cr);
}

static void
draw_dot (cairo_t              *cr,
          const MagHandoutMark *mark)
{
  double radius = mark->width / 2;

  cairo_arc (cr, mark->x + radius, mark->y + radius, radius, 0, 2 * G_PI);
  cairo_fill (cr);
}

static void
draw_rectangle (cairo_t              *cr,
                const MagHandoutMark *mark)
{
  cairo_rectangle (cr, mark->x, mark->y, mark->width, mark->height);
  if (mark->stroke > 0)
    cairo_stroke (cr);
  else
    cairo_fill (cr);
}

static void
draw_rule (cairo_t              *cr,
           const MagHandoutMark *mark)
{
  static const double dashes[] = { 4, 4 };

  if (mark->kind == MAG_HANDOUT_MARK_CUT)
    cairo_set_dash (cr, dashes, G_N_ELEMENTS (dashes), 0);
  if (mark->height > 0)
    cairo_rectangle (cr, mark->x, mark->y, mark->width, mark->height);
  else
    {
      cairo_move_to (cr, mark->x, mark->y);
      cairo_rel_line_to (cr, mark->width, 0);
    }
  cairo_stroke (cr);
}

/* A full triangle with round corners, the exclamation mark cut out of it. */
static void
draw_warning (cairo_t              *cr,
              const MagHandoutMark *mark)
{
  double middle = mark->x + mark->width / 2;
  double corner = mark->width * 0.1;

  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_set_line_width (cr, 2 * corner);
  cairo_move_to (cr, middle, mark->y + corner);
  cairo_line_to (cr, mark->x + mark->width - corner, mark->y + mark->height - corner);
  cairo_line_to (cr, mark->x + corner, mark->y + mark->height - corner);
  cairo_close_path (cr);
  cairo_fill_preserve (cr);
  cairo_stroke (cr);

  set_ink (cr, mark->ink == MAG_HANDOUT_INK_WHITE ? MAG_HANDOUT_INK_BLACK : MAG_HANDOUT_INK_WHITE);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_set_line_width (cr, mark->width * 0.13);
  cairo_move_to (cr, middle, mark->y + mark->height * 0.36);
  cairo_line_to (cr, middle, mark->y + mark->height * 0.62);
  cairo_move_to (cr, middle, mark->y + mark->height * 0.82);
  cairo_close_path (cr);
  cairo_stroke (cr);
}

static void
draw_mark (cairo_t              *cr,
           const MagHandoutMark *mark)
{
  cairo_save (cr);
  set_ink (cr, mark->ink);
  cairo_set_line_width (cr, mark->stroke);

  switch (mark->kind)
    {
    case MAG_HANDOUT_MARK_TEXT:
      draw_text (cr, mark);
      break;
    case MAG_HANDOUT_MARK_DOT:
      draw_dot (cr, mark);
      break;
    case MAG_HANDOUT_MARK_TICK:
    case MAG_HANDOUT_MARK_FILL:
    case MAG_HANDOUT_MARK_FRAME:
      draw_rectangle (cr, mark);
      break;
    case MAG_HANDOUT_MARK_RULE:
    case MAG_HANDOUT_MARK_CUT:
      draw_rule (cr, mark);
      break;
    case MAG_HANDOUT_MARK_WARNING:
      draw_warning (cr, mark);
      break;
    case MAG_HANDOUT_MARK_DRAWING:
      mag_handout_drawing_draw (mark->drawing, cr, mark->x, mark->y, mark->width, mark->height);
      break;
    default:
      g_assert_not_reached ();
    }

  cairo_restore (cr);
}

/**
 * mag_handout_painter_draw_mark:
 * @cr: where to draw, in points from the top left of the paper
 * @mark: a mark of a strip
 * @y: where the strip stands
 */
void
mag_handout_painter_draw_mark (cairo_t              *cr,
                               const MagHandoutMark *mark,
                               double                y)
{
  cairo_save (cr);
  cairo_translate (cr, 0, y);
  draw_mark (cr, mark);
  cairo_restore (cr);
}

/**
 * mag_handout_painter_draw:
 * @cr: where to draw, in points from the top left of the paper
 * @strip: a strip
 * @y: where it stands
 */
void
mag_handout_painter_draw (cairo_t               *cr,
                          const MagHandoutStrip *strip,
                          double                 y)
{
  cairo_save (cr);
  cairo_translate (cr, 0, y);
  for (guint i = 0; i < strip->marks->len; i++)
    draw_mark (cr, &g_array_index (strip->marks, MagHandoutMark, i));
  cairo_restore (cr);
}
