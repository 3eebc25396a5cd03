// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* A drawing of the collection on paper: its classes get the inks of paper, its words the typeface
 * that ships with the application. It stays a drawing, so that a PDF has its lines and words and no
 * pixels. */

#include "config.h"

#include "mag-handout-drawing.h"

#include <librsvg/rsvg.h>

#include "mag-handout-fonts.h"

struct _MagHandoutDrawing
{
  GObject       parent_instance;

  /* Owned */
  PangoFontMap *fonts;
  RsvgHandle   *handle;
};

G_DEFINE_FINAL_TYPE (MagHandoutDrawing, mag_handout_drawing, G_TYPE_OBJECT)

/* Areas are light enough for the words on them, and outlines dark enough for a printer without
 * colors; what must be told apart is so by its shape. */
static const char sheet[] =
  ".ink { fill: none; stroke: #1a1a1a; stroke-width: 2.5 }"
  ".soft { fill: none; stroke: #777777 }"
  ".fill-1 { fill: #cfe0ee }"
  ".fill-2 { fill: #f3e6cd }"
  ".fill-3 { fill: #dcead9 }"
  ".accent { fill: #05406b }"
  ".ink.accent { fill: none; stroke: #05406b }"
  ".soft.accent { fill: none; stroke: #05406b }"
  ".alert { fill: #8f1a23 }"
  ".ink.alert { fill: none; stroke: #8f1a23 }"
  ".soft.alert { fill: none; stroke: #8f1a23 }"
  ".paper { fill: #ffffff }"
  ".label, .small { fill: #000000; stroke: none; font-family: '" MAG_HANDOUT_FAMILY "' }"
  ".small { font-size: 13px }";

static void
mag_handout_drawing_finalize (GObject *object)
{
  MagHandoutDrawing *self = MAG_HANDOUT_DRAWING (object);

  g_clear_object (&self->fonts);
  g_clear_object (&self->handle);

  G_OBJECT_CLASS (mag_handout_drawing_parent_class)->finalize (object);
}

static void
mag_handout_drawing_class_init (MagHandoutDrawingClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = mag_handout_drawing_finalize;
}

static void
mag_handout_drawing_init (MagHandoutDrawing *self)
{
}

/**
 * mag_handout_drawing_new:
 * @fonts: where its words find their letters
 * @svg: a drawing
 * @error: return location for an error
 *
 * Returns: (transfer full): the drawing, or %NULL with an error where it cannot be read
 */
MagHandoutDrawing *
mag_handout_drawing_new (PangoFontMap  *fonts,
                         const char    *svg,
                         GError       **error)
{
  g_autoptr (MagHandoutDrawing) self = g_object_new (MAG_TYPE_HANDOUT_DRAWING, NULL);

  self->fonts = g_object_ref (fonts);
  self->handle = rsvg_handle_new_from_data ((const guint8 *) svg, strlen (svg), error);
  if (!self->handle)
    return NULL;
  if (!rsvg_handle_set_stylesheet (self->handle, (const guint8 *) sheet, sizeof sheet - 1, error))
    return NULL;

  return g_steal_pointer (&self);
}

/**
 * mag_handout_drawing_get_size:
 * @width: (out): the width of its box
 * @height: (out): the height of its box
 *
 * How wide a drawing is to its height.
 */
void
mag_handout_drawing_get_size (MagHandoutDrawing *self,
                              double            *width,
                              double            *height)
{
  gboolean has_box;
  RsvgRectangle box;

  rsvg_handle_get_intrinsic_dimensions (self->handle, NULL, NULL, NULL, NULL, &has_box, &box);
  *width = has_box && box.width > 0 ? box.width : 1;
  *height = has_box && box.height > 0 ? box.height : 1;
}

/* The library asks for the thread's own fonts, which for a moment are ours. */
static void
render (MagHandoutDrawing   *self,
        cairo_t             *cr,
        const RsvgRectangle *place)
{
  g_autoptr (PangoFontMap) usual = g_object_ref (pango_cairo_font_map_get_default ());
  g_autoptr (GError) error = NULL;

  pango_cairo_font_map_set_default (PANGO_CAIRO_FONT_MAP (self->fonts));
  if (!rsvg_handle_render_document (self->handle, cr, place, &error))
    g_warning ("A drawing cannot be drawn: %s", error->message);
  pango_cairo_font_map_set_default (PANGO_CAIRO_FONT_MAP (usual));
}

/**
 * mag_handout_drawing_draw:
 * @cr: where to draw
 * @x: its left edge
 * @y: its upper edge
 * @width: its width
 * @height: its height
 */
void
mag_handout_drawing_draw (MagHandoutDrawing *self,
                          cairo_t           *cr,
                          double             x,
                          double             y,
                          double             width,
                          double             height)
{
  RsvgRectangle place = { .x = x, .y = y, .width = width, .height = height };

  cairo_save (cr);
  render (self, cr, &place);
  cairo_restore (cr);
}
