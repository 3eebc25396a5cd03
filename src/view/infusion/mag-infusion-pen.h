// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * MagInfusionColor:
 * @MAG_INFUSION_COLOR_INK: lines: the color of text
 * @MAG_INFUSION_COLOR_FAINT: lines that stand back
 * @MAG_INFUSION_COLOR_ACCENT: the liquid, and what the eye is led to
 * @MAG_INFUSION_COLOR_PAPER: what is empty or white
 * @MAG_INFUSION_COLOR_SCREEN: what is dark, by day and by night
 *
 * The colors of the drawings. All but the first three go with what they paint, and each has one for
 * light and one for dark.
 */
typedef enum
{
  MAG_INFUSION_COLOR_INK,
  MAG_INFUSION_COLOR_FAINT,
  MAG_INFUSION_COLOR_ACCENT,
  MAG_INFUSION_COLOR_PAPER,
  MAG_INFUSION_COLOR_SCREEN,
  MAG_INFUSION_COLOR_SKIN,
  MAG_INFUSION_COLOR_HAIR,
  MAG_INFUSION_COLOR_SHIRT,
  MAG_INFUSION_COLOR_TROUSERS,
  MAG_INFUSION_COLOR_SHOE,
  MAG_INFUSION_COLOR_CHAIR,
  MAG_INFUSION_COLOR_CUFF,
  MAG_INFUSION_COLOR_HAMMER,
  MAG_INFUSION_COLOR_PLASTER,
  MAG_INFUSION_COLOR_METAL,
  MAG_INFUSION_COLOR_MACHINE,
  MAG_INFUSION_COLOR_GO,
  MAG_INFUSION_COLOR_WAIT,
  MAG_INFUSION_COLOR_BLOOD,
  MAG_INFUSION_N_COLORS,
} MagInfusionColor;

/**
 * MagInfusionPen:
 * @snapshot: what is drawn on
 * @colors: a color for each [enum@InfusionColor]
 *
 * Draws paths that are written as in SVG.
 */
typedef struct
{
  GtkSnapshot *snapshot;
  GdkRGBA      colors[MAG_INFUSION_N_COLORS];
} MagInfusionPen;

void mag_infusion_pen_init   (MagInfusionPen   *self,
                              GtkWidget        *widget,
                              GtkSnapshot      *snapshot);

void mag_infusion_pen_stroke (MagInfusionPen   *self,
                              const char       *words,
                              float             width,
                              MagInfusionColor  color);
void mag_infusion_pen_fill   (MagInfusionPen   *self,
                              const char       *words,
                              MagInfusionColor  color);
void mag_infusion_pen_shape  (MagInfusionPen   *self,
                              const char       *words,
                              MagInfusionColor  color);
void mag_infusion_pen_limb   (MagInfusionPen   *self,
                              const char       *words,
                              float             width,
                              MagInfusionColor  color);
void mag_infusion_pen_dot    (MagInfusionPen   *self,
                              float             x,
                              float             y,
                              float             radius,
                              MagInfusionColor  color);
void mag_infusion_pen_ring   (MagInfusionPen   *self,
                              float             x,
                              float             y,
                              float             radius,
                              float             width,
                              MagInfusionColor  color);

G_END_DECLS
