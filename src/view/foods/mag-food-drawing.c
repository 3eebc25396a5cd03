// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* What the drawn widgets of the foods have in common: bars in their grooves, and marks. The color of
 * a bar is the accent of the desktop; its length says all. */

#include "config.h"

#include "mag-food-drawing.h"

#include <adwaita.h>

/**
 * mag_food_drawing_add_area: (skip)
 * @snapshot: where to draw
 * @area: a rectangle
 * @color: its color
 * @radius: how round its corners are
 */
void
mag_food_drawing_add_area (GtkSnapshot           *snapshot,
                           const graphene_rect_t *area,
                           const GdkRGBA         *color,
                           float                  radius)
{
  GskRoundedRect rounded;

  gsk_rounded_rect_init_from_rect (&rounded, area, radius);
  gtk_snapshot_push_rounded_clip (snapshot, &rounded);
  gtk_snapshot_append_color (snapshot, color, area);
  gtk_snapshot_pop (snapshot);
}

/**
 * mag_food_drawing_add_groove: (skip)
 * @widget: the widget that is drawn
 * @snapshot: where to draw
 * @area: how far a bar can reach
 */
void
mag_food_drawing_add_groove (GtkWidget             *widget,
                             GtkSnapshot           *snapshot,
                             const graphene_rect_t *area)
{
  gboolean contrast = adw_style_manager_get_high_contrast (adw_style_manager_get_default ());
  GdkRGBA color;

  gtk_widget_get_color (widget, &color);
  color.alpha *= contrast ? 0.25f : 0.1f;
  mag_food_drawing_add_area (snapshot, area, &color, area->size.height / 2);
}

/**
 * mag_food_drawing_add_bar: (skip)
 * @snapshot: where to draw
 * @area: the bar
 */
void
mag_food_drawing_add_bar (GtkSnapshot           *snapshot,
                          const graphene_rect_t *area)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();
  GdkRGBA color;

  adw_accent_color_to_standalone_rgba (adw_style_manager_get_accent_color (manager),
                                       adw_style_manager_get_dark (manager), &color);
  mag_food_drawing_add_area (snapshot, area, &color, MIN (area->size.width, area->size.height) / 2);
}

static GskPath *
create_tick (const graphene_rect_t *area)
{
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();
  float x = area->origin.x, y = area->origin.y, unit = area->size.width / 16;

  gsk_path_builder_move_to (builder, x + 3.5f * unit, y + 8.5f * unit);
  gsk_path_builder_line_to (builder, x + 6.5f * unit, y + 11.5f * unit);
  gsk_path_builder_line_to (builder, x + 12.5f * unit, y + 4.5f * unit);

  return gsk_path_builder_to_path (builder);
}

/**
 * mag_food_drawing_add_mark: (skip)
 * @widget: the widget that is drawn
 * @snapshot: where to draw
 * @area: the box of the mark
 * @picked: whether there is a tick in it
 */
void
mag_food_drawing_add_mark (GtkWidget             *widget,
                           GtkSnapshot           *snapshot,
                           const graphene_rect_t *area,
                           gboolean               picked)
{
  const float widths[] = { 1.5f, 1.5f, 1.5f, 1.5f };
  GdkRGBA color, colors[4];
  GskRoundedRect outline;

  gtk_widget_get_color (widget, &color);
  if (picked)
    {
      g_autoptr (GskPath) tick = create_tick (area);
      g_autoptr (GskStroke) stroke = gsk_stroke_new (2.0f);

      gtk_snapshot_append_stroke (snapshot, tick, stroke, &color);
    }
  else
    {
      color.alpha *= 0.55f;
    }

  for (guint i = 0; i < G_N_ELEMENTS (colors); i++)
    colors[i] = color;
  gsk_rounded_rect_init_from_rect (&outline, area, 4);
  gtk_snapshot_append_border (snapshot, &outline, widths, colors);
}
