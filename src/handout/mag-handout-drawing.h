// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pango/pangocairo.h>

G_BEGIN_DECLS

/* Private to the handout. */

#define MAG_TYPE_HANDOUT_DRAWING (mag_handout_drawing_get_type ())

G_DECLARE_FINAL_TYPE (MagHandoutDrawing, mag_handout_drawing, MAG, HANDOUT_DRAWING, GObject)

MagHandoutDrawing *mag_handout_drawing_new       (PangoFontMap       *fonts,
                                                  const char         *svg,
                                                  GError            **error) G_GNUC_WARN_UNUSED_RESULT;
MagHandoutDrawing *mag_handout_drawing_new_image (GBytes             *png,
                                                  GError            **error) G_GNUC_WARN_UNUSED_RESULT;
void               mag_handout_drawing_get_size  (MagHandoutDrawing  *self,
                                                  double             *width,
                                                  double             *height);
void               mag_handout_drawing_draw      (MagHandoutDrawing  *self,
                                                  cairo_t            *cr,
                                                  double              x,
                                                  double              y,
                                                  double              width,
                                                  double              height);

G_END_DECLS
