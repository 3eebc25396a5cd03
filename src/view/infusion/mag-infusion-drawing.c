// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Draws one moment of an infusion: someone in a chair, a bag on a stand, a pump, a tube to the arm, a
 * cuff. Lines have the color of text and the liquid that of the accent, so it follows dark and high
 * contrast; what the rings say is said in words beside the drawing, too. */

#include "config.h"

#include "mag-infusion-drawing.h"

#define POLE 318.0f

/* Where staff look, on the drawing. */
static const struct
{
  float x;
  float y;
  float radius;
} rings[] = {
  [MAG_INFUSION_POINT_BAG] = { POLE, 128, 23 },
  [MAG_INFUSION_POINT_NEEDLE] = { 216, 120, 14 },
  [MAG_INFUSION_POINT_CUFF] = { 148, 102, 19 },
  [MAG_INFUSION_POINT_CHEST] = { 122, 100, 19 },
  [MAG_INFUSION_POINT_KNEE] = { 222, 150, 18 },
  [MAG_INFUSION_POINT_HAND] = { 244, 122, 15 },
};

static GdkRGBA
fade (const GdkRGBA *color,
      float          alpha)
{
  GdkRGBA faded = *color;

  faded.alpha *= alpha;

  return faded;
}

/* Strokes a path, written as in SVG, with round ends. */
static void
stroke (GtkSnapshot *snapshot,
        const char  *words,
        float        width,
        GdkRGBA      color)
{
  g_autoptr (GskPath) path = gsk_path_parse (words);
  GskStroke *pen = gsk_stroke_new (width);

  gsk_stroke_set_line_cap (pen, GSK_LINE_CAP_ROUND);
  gsk_stroke_set_line_join (pen, GSK_LINE_JOIN_ROUND);
  gtk_snapshot_append_stroke (snapshot, path, pen, &color);
  gsk_stroke_free (pen);
}

static void
fill (GtkSnapshot *snapshot,
      const char  *words,
      GdkRGBA      color)
{
  g_autoptr (GskPath) path = gsk_path_parse (words);

  gtk_snapshot_append_fill (snapshot, path, GSK_FILL_RULE_WINDING, &color);
}

static void
fill_circle (GtkSnapshot *snapshot,
             float        x,
             float        y,
             float        radius,
             GdkRGBA      color)
{
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();
  g_autoptr (GskPath) path = NULL;

  gsk_path_builder_add_circle (builder, &GRAPHENE_POINT_INIT (x, y), radius);
  path = gsk_path_builder_to_path (builder);
  gtk_snapshot_append_fill (snapshot, path, GSK_FILL_RULE_WINDING, &color);
}

static void
stroke_circle (GtkSnapshot *snapshot,
               float        x,
               float        y,
               float        radius,
               float        width,
               GdkRGBA      color)
{
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();
  g_autoptr (GskPath) path = NULL;
  GskStroke *pen = gsk_stroke_new (width);

  gsk_path_builder_add_circle (builder, &GRAPHENE_POINT_INIT (x, y), radius);
  path = gsk_path_builder_to_path (builder);
  gtk_snapshot_append_stroke (snapshot, path, pen, &color);
  gsk_stroke_free (pen);
}

static void
draw_chair (GtkSnapshot           *snapshot,
            const MagInfusionPose *pose)
{
  GdkRGBA soft = fade (&pose->ink, 0.16f);

  stroke (snapshot, "M 16 200 L 384 200", 2, fade (&pose->ink, 0.35f));
  stroke (snapshot, "M 84 78 L 116 168 L 210 168", 26, soft);
  stroke (snapshot, "M 118 184 L 112 199 M 204 184 L 210 199", 6, soft);
  stroke (snapshot, "M 150 132 L 236 132", 9, soft);
}

/* Limbs are thick round strokes. Each group is made pale as a whole, so that its strokes do not show
 * through one another. */
static void
draw_person (GtkSnapshot           *snapshot,
             const MagInfusionPose *pose)
{
  gtk_snapshot_push_opacity (snapshot, 0.62);
  stroke (snapshot, "M 114 92 L 136 148", 34, pose->ink);
  stroke (snapshot, "M 140 150 L 218 150", 23, pose->ink);
  stroke (snapshot, "M 222 152 L 234 188", 19, pose->ink);
  gtk_snapshot_pop (snapshot);

  gtk_snapshot_push_opacity (snapshot, 0.42);
  fill_circle (snapshot, 106, 50, 19, pose->ink);
  stroke (snapshot, "M 238 193 L 252 194", 11, pose->ink);
  gtk_snapshot_pop (snapshot);

  gtk_snapshot_push_opacity (snapshot, 0.8);
  stroke (snapshot, "M 124 86 L 160 118 L 236 122", 13, pose->ink);
  fill_circle (snapshot, 240, 122, 8, pose->ink);
  gtk_snapshot_pop (snapshot);
}

static void
draw_cuff (GtkSnapshot           *snapshot,
           const MagInfusionPose *pose)
{
  gboolean squeezing = pose->points[MAG_INFUSION_POINT_CUFF];

  stroke (snapshot, "M 142 98 L 154 108", squeezing ? 24 : 18, pose->ink);
  if (squeezing)
    stroke (snapshot, "M 156 90 q 8 5 9 14", 2, pose->ink);
}

static void
draw_stand (GtkSnapshot           *snapshot,
            const MagInfusionPose *pose)
{
  GdkRGBA metal = fade (&pose->ink, 0.6f);

  stroke (snapshot, "M 318 14 L 318 20 M 318 144 L 318 196 M 296 199 L 340 199 M 300 14 L 336 14", 3, metal);
}

static void
draw_bag (GtkSnapshot           *snapshot,
          const MagInfusionPose *pose)
{
  GskRoundedRect outline;
  float height = (float) (56 * CLAMP (pose->level, 0, 1));

  gsk_rounded_rect_init_from_rect (&outline, &GRAPHENE_RECT_INIT (POLE - 21, 20, 42, 60), 8);
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  gtk_snapshot_append_color (snapshot, &(GdkRGBA) { 1, 1, 1, 0.25f }, &outline.bounds);
  gtk_snapshot_append_color (snapshot, &pose->accent, &GRAPHENE_RECT_INIT (POLE - 21, 80 - height, 42, height));
  gtk_snapshot_pop (snapshot);
  gtk_snapshot_append_border (snapshot, &outline, (float[4]) { 2, 2, 2, 2 },
                              (GdkRGBA[4]) { pose->ink, pose->ink, pose->ink, pose->ink });
}

/* The chamber under the bag, where one sees it drop. */
static void
draw_chamber (GtkSnapshot           *snapshot,
              const MagInfusionPose *pose)
{
  float y = (float) (93 + 9 * pose->drop);

  stroke (snapshot, "M 318 81 L 318 86 M 311 86 L 311 104 Q 311 109 318 109 Q 325 109 325 104 L 325 86 Z", 2, pose->ink);
  if (pose->scene == MAG_INFUSION_SCENE_RUNNING || pose->scene == MAG_INFUSION_SCENE_NEEDLE)
    fill (snapshot, "M 313 103 L 323 103 Q 322 107 318 107 Q 314 107 313 103 Z", pose->accent);
  if (pose->scene == MAG_INFUSION_SCENE_RUNNING)
    fill_circle (snapshot, POLE, y, 2.6f, pose->accent);
}

static void
draw_pump (GtkSnapshot           *snapshot,
           const MagInfusionPose *pose)
{
  gboolean running = pose->scene == MAG_INFUSION_SCENE_RUNNING;
  GdkRGBA paper = { 1, 1, 1, 0.9f };

  fill (snapshot, "M 304 114 h 28 q 4 0 4 4 v 22 q 0 4 -4 4 h -28 q -4 0 -4 -4 v -22 q 0 -4 4 -4 z", pose->ink);
  if (running)
    fill (snapshot, "M 313 121 L 325 129 L 313 137 Z", paper);
  else
    fill (snapshot, "M 312 122 h 12 v 14 h -12 z", paper);
}

/* Until the needle is in, and after it is out, the tube hangs from the stand. */
static void
draw_tube (GtkSnapshot           *snapshot,
           const MagInfusionPose *pose)
{
  gboolean joined = pose->scene == MAG_INFUSION_SCENE_NEEDLE || pose->scene == MAG_INFUSION_SCENE_RUNNING;
  gboolean running = pose->scene == MAG_INFUSION_SCENE_RUNNING;

  stroke (snapshot, joined ? "M 318 144 C 318 186 262 172 252 142 C 246 122 228 108 214 117"
                           : "M 318 144 C 318 176 296 184 294 160 C 293 148 300 146 304 152",
          3, running ? pose->accent : fade (&pose->ink, 0.6f));
  if (joined)
    stroke (snapshot, "M 210 114 L 218 121", 7, pose->ink);
}

static void
draw_plaster (GtkSnapshot           *snapshot,
              const MagInfusionPose *pose)
{
  stroke (snapshot, "M 208 118 L 222 120", 9, pose->accent);
  stroke (snapshot, "M 215 115 L 215 123", 2, (GdkRGBA) { 1, 1, 1, 0.9f });
}

/* What the eye needs to see why there is a ring: the hammer at the knee, the breath before the face. */
static void
draw_hints (GtkSnapshot           *snapshot,
            const MagInfusionPose *pose)
{
  if (pose->points[MAG_INFUSION_POINT_KNEE])
    {
      stroke (snapshot, "M 252 152 L 286 168", 3, pose->ink);
      stroke (snapshot, "M 254 145 L 248 160", 9, pose->ink);
    }
  if (pose->points[MAG_INFUSION_POINT_CHEST])
    stroke (snapshot, "M 136 50 q 7 4 0 11 M 146 46 q 11 8 0 19 M 156 42 q 15 11 0 27", 2.5f, pose->ink);
  if (pose->points[MAG_INFUSION_POINT_HAND])
    stroke (snapshot, "M 256 110 q 7 5 6 13 M 263 104 q 11 8 9 21", 2.5f, pose->ink);
}

static void
draw_rings (GtkSnapshot           *snapshot,
            const MagInfusionPose *pose)
{
  for (guint i = 0; i < MAG_INFUSION_N_POINTS; i++)
    if (pose->points[i])
      stroke_circle (snapshot, rings[i].x, rings[i].y, rings[i].radius + 4, 3, pose->accent);
}

/**
 * mag_infusion_drawing_snapshot:
 * @pose: a moment
 *
 * Draws a moment into a field of %MAG_INFUSION_DRAWING_WIDTH by %MAG_INFUSION_DRAWING_HEIGHT.
 */
void
mag_infusion_drawing_snapshot (GtkSnapshot           *snapshot,
                               const MagInfusionPose *pose)
{
  gboolean stand = pose->scene != MAG_INFUSION_SCENE_HOME;

  draw_chair (snapshot, pose);
  if (stand)
    {
      draw_stand (snapshot, pose);
      draw_bag (snapshot, pose);
      draw_chamber (snapshot, pose);
      draw_pump (snapshot, pose);
    }
  draw_person (snapshot, pose);
  if (stand)
    {
      draw_tube (snapshot, pose);
      draw_cuff (snapshot, pose);
    }
  if (pose->scene == MAG_INFUSION_SCENE_DONE || pose->scene == MAG_INFUSION_SCENE_HOME)
    draw_plaster (snapshot, pose);
  draw_hints (snapshot, pose);
  draw_rings (snapshot, pose);
}
