// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* The signs of certainty: GRADE's four circles, and a diamond for what is no grade. They are drawn,
 * for the typeface has none of them, and stand in a line of text as if they were letters. */

#include "config.h"

#include "mag-handout-sign.h"

#include <math.h>

#include "mag-handout-style.h"

#define N_CIRCLES 4

/* In parts of the text size. */
#define CIRCLE 0.56
#define GAP 0.13
#define DIAMOND 0.74
#define MIDDLE 0.33
#define STROKE 0.075

static guint
count_filled (MagCertainty certainty)
{
  switch (certainty)
    {
    case MAG_CERTAINTY_HIGH:
      return 4;
    case MAG_CERTAINTY_MODERATE:
      return 3;
    case MAG_CERTAINTY_LOW:
      return 2;
    case MAG_CERTAINTY_VERY_LOW:
      return 1;
    case MAG_CERTAINTY_KNOWN:
    case MAG_CERTAINTY_PRINCIPLE:
    case MAG_CERTAINTY_UNRATED:
    default:
      return 0;
    }
}

static gboolean
is_diamond (MagCertainty certainty)
{
  return certainty == MAG_CERTAINTY_KNOWN || certainty == MAG_CERTAINTY_PRINCIPLE;
}

/**
 * mag_handout_sign_new_attribute:
 * @certainty: a certainty
 * @size: the size of the text around it
 *
 * Returns: (transfer full): what keeps room for the sign in a text
 */
PangoAttribute *
mag_handout_sign_new_attribute (MagCertainty certainty,
                                double       size)
{
  double width = is_diamond (certainty) ? DIAMOND : N_CIRCLES * CIRCLE + (N_CIRCLES - 1) * GAP;
  PangoRectangle room = {
    .x = 0,
    .y = pango_units_from_double (-size * 0.7),
    .width = pango_units_from_double (size * width),
    .height = pango_units_from_double (size),
  };

  return pango_attr_shape_new_with_data (&room, &room, GINT_TO_POINTER (certainty), NULL, NULL);
}

static void
draw_circles (cairo_t *cr,
              double   x,
              double   y,
              double   size,
              guint    n_filled)
{
  double radius = size * (CIRCLE - STROKE) / 2;

  for (guint i = 0; i < N_CIRCLES; i++)
    {
      cairo_new_sub_path (cr);
      cairo_arc (cr, x + size * (CIRCLE / 2 + i * (CIRCLE + GAP)), y, radius, 0, 2 * G_PI);
      if (i < n_filled)
        cairo_fill_preserve (cr);
      cairo_stroke (cr);
    }
}

static void
draw_diamond (cairo_t  *cr,
              double    x,
              double    y,
              double    size,
              gboolean  filled)
{
  double reach = size * (DIAMOND - 2 * STROKE) / 2;

  cairo_new_path (cr);
  cairo_move_to (cr, x + size * STROKE, y);
  cairo_rel_line_to (cr, reach, -reach);
  cairo_rel_line_to (cr, reach, reach);
  cairo_rel_line_to (cr, -reach, reach);
  cairo_close_path (cr);
  if (filled)
    cairo_fill_preserve (cr);
  cairo_stroke (cr);
}

/**
 * mag_handout_sign_draw:
 *
 * Draws a sign at the current point, as a #PangoCairoShapeRendererFunc.
 */
void
mag_handout_sign_draw (cairo_t        *cr,
                       PangoAttrShape *shape,
                       gboolean        path_only,
                       gpointer        data)
{
  MagCertainty certainty = GPOINTER_TO_INT (shape->data);
  double size = pango_units_to_double (shape->logical_rect.height);
  double color[3];
  double x, y;

  cairo_get_current_point (cr, &x, &y);
  cairo_save (cr);
  mag_handout_ink_get_color (MAG_HANDOUT_INK_ACCENT, color);
  cairo_set_source_rgb (cr, color[0], color[1], color[2]);
  cairo_set_line_width (cr, size * STROKE);
  if (is_diamond (certainty))
    draw_diamond (cr, x, y - size * MIDDLE, size, certainty == MAG_CERTAINTY_KNOWN);
  else
    draw_circles (cr, x, y - size * MIDDLE, size, count_filled (certainty));
  cairo_restore (cr);
}
