// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* A drawing of the collection on paper, or the sign of a clinic. A drawing's classes get the inks of
 * paper, its words the typeface that ships with the application. It stays a drawing, so that a PDF
 * has its lines and words and no pixels. */

#include "config.h"

#include "mag-handout-drawing.h"

#include <gio/gio.h>
#include <librsvg/rsvg.h>
#include <string.h>

#include "mag-handout-fonts.h"

struct _MagHandoutDrawing
{
  GObject          parent_instance;

  /* Owned: fonts and a drawing, or an image */
  PangoFontMap    *fonts;
  RsvgHandle      *handle;
  cairo_surface_t *image;
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
  g_clear_pointer (&self->image, cairo_surface_destroy);

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

typedef struct
{
  const guint8 *data;
  gsize         left;
} Reading;

static cairo_status_t
read_cb (gpointer       closure,
         unsigned char *data,
         unsigned int   length)
{
  Reading *reading = closure;

  if (length > reading->left)
    return CAIRO_STATUS_READ_ERROR;

  memcpy (data, reading->data, length);
  reading->data += length;
  reading->left -= length;

  return CAIRO_STATUS_SUCCESS;
}

/**
 * mag_handout_drawing_new_image:
 * @png: a PNG
 * @error: return location for an error
 *
 * Returns: (transfer full): the image, or %NULL with an error where it cannot be read
 */
MagHandoutDrawing *
mag_handout_drawing_new_image (GBytes  *png,
                               GError **error)
{
  g_autoptr (MagHandoutDrawing) self = g_object_new (MAG_TYPE_HANDOUT_DRAWING, NULL);
  Reading reading = { .left = 0 };

  reading.data = g_bytes_get_data (png, &reading.left);
  self->image = cairo_image_surface_create_from_png_stream (read_cb, &reading);
  if (cairo_surface_status (self->image) == CAIRO_STATUS_SUCCESS)
    return g_steal_pointer (&self);

  g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, "the image is no PNG: %s",
               cairo_status_to_string (cairo_surface_status (self->image)));

  return NULL;
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

  if (self->image)
    {
      *width = MAX (1, cairo_image_surface_get_width (self->image));
      *height = MAX (1, cairo_image_surface_get_height (self->image));
      return;
    }

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

static void
paint (MagHandoutDrawing   *self,
       cairo_t             *cr,
       const RsvgRectangle *place)
{
  double width, height;

  mag_handout_drawing_get_size (self, &width, &height);
  cairo_translate (cr, place->x, place->y);
  cairo_scale (cr, place->width / width, place->height / height);
  cairo_set_source_surface (cr, self->image, 0, 0);
  cairo_paint (cr);
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
  if (self->image)
    paint (self, cr, &place);
  else
    render (self, cr, &place);
  cairo_restore (cr);
}
