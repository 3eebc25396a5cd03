// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* The pages of a layout as drawings. A layout may be drawn only in the thread that made it, but what is
 * long takes seconds to lay out; a thread of its own does that, and hands the drawings on. */

#include "config.h"

#include "mag-handout-drawings.h"

static cairo_surface_t *
create_drawing (MagHandoutLayout *layout,
                guint             page)
{
  cairo_rectangle_t paper = { 0 };
  cairo_surface_t *drawing;
  cairo_t *cr;

  mag_handout_layout_get_page_size (layout, &paper.width, &paper.height);
  drawing = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, &paper);
  cr = cairo_create (drawing);
  mag_handout_layout_draw_page (layout, page, cr);
  cairo_destroy (cr);

  return drawing;
}

/**
 * mag_handout_drawings_new: (skip)
 * @layout: a handout on its pages
 *
 * Draws each page into a recording surface of the size of the paper in points. They can be painted in any
 * thread, as sharp as the pages themselves, and without the layout.
 *
 * Returns: (transfer full) (element-type cairo_surface_t): the pages
 */
GPtrArray *
mag_handout_drawings_new (MagHandoutLayout *layout)
{
  GPtrArray *drawings = g_ptr_array_new_with_free_func ((GDestroyNotify) cairo_surface_destroy);

  g_return_val_if_fail (MAG_IS_HANDOUT_LAYOUT (layout), NULL);

  for (guint i = 0; i < mag_handout_layout_get_n_pages (layout); i++)
    g_ptr_array_add (drawings, create_drawing (layout, i));

  return drawings;
}
