// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* What the drawings of an infusion share: lines in the color of text, so that they follow dark and high
 * contrast, with fills between them that are never needed to understand a drawing. */

#include "config.h"

#include "mag-infusion-pen.h"

#include <adwaita.h>

/* How wide the lines round shapes are. */
#define OUTLINE 1.6f

#define RGB(hex) { ((hex) >> 16 & 0xff) / 255.0f, ((hex) >> 8 & 0xff) / 255.0f, ((hex) & 0xff) / 255.0f, 1 }

static const struct
{
  GdkRGBA light;
  GdkRGBA dark;
} palette[MAG_INFUSION_N_COLORS] = {
  [MAG_INFUSION_COLOR_PAPER] = { RGB (0xffffff), RGB (0x303034) },
  [MAG_INFUSION_COLOR_SCREEN] = { RGB (0x241f31), RGB (0x241f31) },
  [MAG_INFUSION_COLOR_SKIN] = { RGB (0xf6dcbc), RGB (0xc99f7c) },
  [MAG_INFUSION_COLOR_HAIR] = { RGB (0x5b4636), RGB (0x2b2420) },
  [MAG_INFUSION_COLOR_SHIRT] = { RGB (0xa9cdf0), RGB (0x3f6ea5) },
  [MAG_INFUSION_COLOR_TROUSERS] = { RGB (0x5f7fa8), RGB (0x35507a) },
  [MAG_INFUSION_COLOR_SHOE] = { RGB (0x3d3846), RGB (0x77767b) },
  [MAG_INFUSION_COLOR_CHAIR] = { RGB (0xdfe3e8), RGB (0x4a4a50) },
  [MAG_INFUSION_COLOR_CUFF] = { RGB (0x813d9c), RGB (0xb67fd0) },
  [MAG_INFUSION_COLOR_HAMMER] = { RGB (0xc64600), RGB (0xff7800) },
  [MAG_INFUSION_COLOR_PLASTER] = { RGB (0xffbe6f), RGB (0xe5a50a) },
  [MAG_INFUSION_COLOR_METAL] = { RGB (0x9a9996), RGB (0x9a9996) },
  [MAG_INFUSION_COLOR_MACHINE] = { RGB (0xf6f5f4), RGB (0x5e5c64) },
  [MAG_INFUSION_COLOR_GO] = { RGB (0x8ff0a4), RGB (0x8ff0a4) },
  [MAG_INFUSION_COLOR_BLOOD] = { RGB (0xf9d5d2), RGB (0x5c2a2e) },
  [MAG_INFUSION_COLOR_WAIT] = { RGB (0xf9f06b), RGB (0xf9f06b) },
};

/**
 * mag_infusion_pen_init:
 * @widget: whose colors the lines have
 * @snapshot: what is drawn on; it must outlive the pen
 *
 * Makes a pen ready. There is nothing to free.
 */
void
mag_infusion_pen_init (MagInfusionPen *self,
                       GtkWidget      *widget,
                       GtkSnapshot    *snapshot)
{
  AdwStyleManager *style = adw_style_manager_get_for_display (gtk_widget_get_display (widget));
  gboolean dark = adw_style_manager_get_dark (style);

  self->snapshot = snapshot;
  for (guint i = 0; i < MAG_INFUSION_N_COLORS; i++)
    self->colors[i] = dark ? palette[i].dark : palette[i].light;

  gtk_widget_get_color (widget, &self->colors[MAG_INFUSION_COLOR_INK]);
  self->colors[MAG_INFUSION_COLOR_INK].alpha = 1;
  self->colors[MAG_INFUSION_COLOR_FAINT] = self->colors[MAG_INFUSION_COLOR_INK];
  self->colors[MAG_INFUSION_COLOR_FAINT].alpha = 0.3f;
  adw_accent_color_to_standalone_rgba (adw_style_manager_get_accent_color (style), dark,
                                       &self->colors[MAG_INFUSION_COLOR_ACCENT]);
}

static void
stroke_path (MagInfusionPen   *self,
             GskPath          *path,
             float             width,
             MagInfusionColor  color)
{
  g_autoptr (GskStroke) stroke = gsk_stroke_new (width);

  gsk_stroke_set_line_cap (stroke, GSK_LINE_CAP_ROUND);
  gsk_stroke_set_line_join (stroke, GSK_LINE_JOIN_ROUND);
  gtk_snapshot_append_stroke (self->snapshot, path, stroke, &self->colors[color]);
}

static GskPath *
create_circle (float x,
               float y,
               float radius)
{
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();

  gsk_path_builder_add_circle (builder, &GRAPHENE_POINT_INIT (x, y), radius);

  return gsk_path_builder_to_path (builder);
}

/**
 * mag_infusion_pen_stroke:
 *
 * Draws a line with round ends.
 */
void
mag_infusion_pen_stroke (MagInfusionPen   *self,
                         const char       *words,
                         float             width,
                         MagInfusionColor  color)
{
  g_autoptr (GskPath) path = gsk_path_parse (words);

  stroke_path (self, path, width, color);
}

/**
 * mag_infusion_pen_fill:
 *
 * Fills a shape, without a line round it.
 */
void
mag_infusion_pen_fill (MagInfusionPen   *self,
                       const char       *words,
                       MagInfusionColor  color)
{
  g_autoptr (GskPath) path = gsk_path_parse (words);

  gtk_snapshot_append_fill (self->snapshot, path, GSK_FILL_RULE_WINDING, &self->colors[color]);
}

/**
 * mag_infusion_pen_shape:
 *
 * Fills a shape and draws a line round it.
 */
void
mag_infusion_pen_shape (MagInfusionPen   *self,
                        const char       *words,
                        MagInfusionColor  color)
{
  mag_infusion_pen_fill (self, words, color);
  mag_infusion_pen_stroke (self, words, OUTLINE, MAG_INFUSION_COLOR_INK);
}

/**
 * mag_infusion_pen_limb:
 *
 * Draws a thick line with round ends, and a thin one round it.
 */
void
mag_infusion_pen_limb (MagInfusionPen   *self,
                       const char       *words,
                       float             width,
                       MagInfusionColor  color)
{
  mag_infusion_pen_stroke (self, words, width + 2 * OUTLINE, MAG_INFUSION_COLOR_INK);
  mag_infusion_pen_stroke (self, words, width, color);
}

/**
 * mag_infusion_pen_dot:
 *
 * Fills a circle.
 */
void
mag_infusion_pen_dot (MagInfusionPen   *self,
                      float             x,
                      float             y,
                      float             radius,
                      MagInfusionColor  color)
{
  g_autoptr (GskPath) path = create_circle (x, y, radius);

  gtk_snapshot_append_fill (self->snapshot, path, GSK_FILL_RULE_WINDING, &self->colors[color]);
}

/**
 * mag_infusion_pen_ring:
 *
 * Draws a line round a circle.
 */
void
mag_infusion_pen_ring (MagInfusionPen   *self,
                       float             x,
                       float             y,
                       float             radius,
                       float             width,
                       MagInfusionColor  color)
{
  g_autoptr (GskPath) path = create_circle (x, y, radius);

  stroke_path (self, path, width, color);
}
