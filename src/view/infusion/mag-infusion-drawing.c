// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Draws one moment of an infusion: someone in a chair, a bag on a stand, a pump, a tube to the arm, a
 * cuff, and rings where staff look. What the rings say is said in words beside the drawing, too. */

#include "config.h"

#include "mag-infusion-drawing.h"

#define POLE 318.0f
#define BAG "M 301 22 h 34 q 5 0 5 5 v 42 q 0 11 -11 11 h -22 q -11 0 -11 -11 v -42 q 0 -5 5 -5 z"

/* Where staff look, on the drawing. */
static const struct
{
  float x;
  float y;
  float radius;
} rings[] = {
  [MAG_INFUSION_POINT_BAG] = { POLE, 132, 28 },
  [MAG_INFUSION_POINT_NEEDLE] = { 209, 125, 18 },
  [MAG_INFUSION_POINT_CUFF] = { 138, 108, 23 },
  [MAG_INFUSION_POINT_CHEST] = { 124, 104, 23 },
  [MAG_INFUSION_POINT_KNEE] = { 226, 154, 22 },
  [MAG_INFUSION_POINT_HAND] = { 242, 127, 19 },
};

static gboolean
is_joined (const MagInfusionPose *pose)
{
  return pose->scene == MAG_INFUSION_SCENE_NEEDLE || pose->scene == MAG_INFUSION_SCENE_RUNNING;
}

static void
draw_chair (MagInfusionPen *pen)
{
  mag_infusion_pen_stroke (pen, "M 16 204 L 384 204", 2, MAG_INFUSION_COLOR_FAINT);
  mag_infusion_pen_limb (pen, "M 120 190 L 112 203 M 206 190 L 214 203", 4, MAG_INFUSION_COLOR_CHAIR);
  mag_infusion_pen_limb (pen, "M 88 74 L 116 176 L 208 176", 24, MAG_INFUSION_COLOR_CHAIR);
}

/* The trousers are two lines of two widths, so the line between them is painted over. */
static void
draw_legs (MagInfusionPen *pen)
{
  mag_infusion_pen_limb (pen, "M 226 156 L 236 188", 15, MAG_INFUSION_COLOR_TROUSERS);
  mag_infusion_pen_shape (pen, "M 226 190 h 20 q 14 3 15 13 h -36 q -3 -7 1 -13 z", MAG_INFUSION_COLOR_SHOE);
  mag_infusion_pen_limb (pen, "M 138 157 L 222 153", 21, MAG_INFUSION_COLOR_TROUSERS);
  mag_infusion_pen_limb (pen, "M 226 156 L 236 187", 15, MAG_INFUSION_COLOR_TROUSERS);
  mag_infusion_pen_stroke (pen, "M 190 154.5 L 222 153", 21, MAG_INFUSION_COLOR_TROUSERS);
}

static void
draw_trunk (MagInfusionPen *pen)
{
  mag_infusion_pen_limb (pen, "M 112 66 L 116 82", 11, MAG_INFUSION_COLOR_SKIN);
  mag_infusion_pen_shape (pen, "M 98 92 Q 100 78 116 78 Q 134 78 140 94 L 154 150 Q 156 167 142 168 L 128 168 "
                          "Q 117 167 113 154 Z", MAG_INFUSION_COLOR_SHIRT);
}

static void
draw_head (MagInfusionPen *pen)
{
  mag_infusion_pen_dot (pen, 112, 48, 20, MAG_INFUSION_COLOR_SKIN);
  mag_infusion_pen_ring (pen, 112, 48, 20, 1.6f, MAG_INFUSION_COLOR_INK);
  mag_infusion_pen_shape (pen, "M 92.4 52 Q 88 26 112 26 Q 128 26 132 40 Q 118 42 110 38 Q 106 46 101 48 Q 99 56 96 58 "
                          "Q 93 56 92.4 52 Z", MAG_INFUSION_COLOR_HAIR);
  mag_infusion_pen_shape (pen, "M 99 50 q -4 -2 -4 3 q 1 5 6 3", MAG_INFUSION_COLOR_SKIN);
  mag_infusion_pen_dot (pen, 115, 48, 1.8f, MAG_INFUSION_COLOR_SCREEN);
  mag_infusion_pen_dot (pen, 126, 48, 1.8f, MAG_INFUSION_COLOR_SCREEN);
  mag_infusion_pen_stroke (pen, "M 115 58 Q 120 62 126 58", 1.6f, MAG_INFUSION_COLOR_SCREEN);
}

static void
draw_arm (MagInfusionPen *pen)
{
  mag_infusion_pen_limb (pen, "M 158 138 L 236 138", 7, MAG_INFUSION_COLOR_CHAIR);
  mag_infusion_pen_limb (pen, "M 196 144 L 196 164", 5, MAG_INFUSION_COLOR_CHAIR);
  mag_infusion_pen_limb (pen, "M 157 123 L 234 127", 11, MAG_INFUSION_COLOR_SKIN);
  mag_infusion_pen_shape (pen, "M 232 120.5 h 8 q 9 1 10 7 q -1 6 -10 6 h -8", MAG_INFUSION_COLOR_SKIN);
  mag_infusion_pen_stroke (pen, "M 246 126 h -7", 1.2f, MAG_INFUSION_COLOR_INK);
  mag_infusion_pen_limb (pen, "M 122 94 L 152 120", 15, MAG_INFUSION_COLOR_SHIRT);
  mag_infusion_pen_dot (pen, 118.5f, 91, 8.6f, MAG_INFUSION_COLOR_SHIRT);
}

static void
draw_bag (MagInfusionPen        *pen,
          const MagInfusionPose *pose)
{
  g_autoptr (GskPath) bag = gsk_path_parse (BAG);
  float height = (float) (54 * CLAMP (pose->level, 0, 1));

  mag_infusion_pen_fill (pen, BAG, MAG_INFUSION_COLOR_PAPER);
  gtk_snapshot_push_fill (pen->snapshot, bag, GSK_FILL_RULE_WINDING);
  gtk_snapshot_append_color (pen->snapshot, &pen->colors[MAG_INFUSION_COLOR_ACCENT],
                             &GRAPHENE_RECT_INIT (POLE - 22, 80 - height, 44, height));
  gtk_snapshot_pop (pen->snapshot);
  mag_infusion_pen_stroke (pen, BAG, 2, MAG_INFUSION_COLOR_INK);
  mag_infusion_pen_stroke (pen, "M 308 38 h 20 M 308 46 h 12", 2, MAG_INFUSION_COLOR_INK);
}

/* The chamber under the bag, where one sees it drop. */
static void
draw_chamber (MagInfusionPen        *pen,
              const MagInfusionPose *pose)
{
  mag_infusion_pen_shape (pen, "M 311 87 h 14 v 17 q 0 6 -7 6 q -7 0 -7 -6 z", MAG_INFUSION_COLOR_PAPER);
  mag_infusion_pen_stroke (pen, "M 318 81 L 318 87 M 318 110 L 318 114", 2, MAG_INFUSION_COLOR_INK);
  if (is_joined (pose))
    mag_infusion_pen_fill (pen, "M 312.6 103 h 10.8 q 0 5.6 -5.4 5.6 q -5.4 0 -5.4 -5.6 z", MAG_INFUSION_COLOR_ACCENT);
  if (pose->scene == MAG_INFUSION_SCENE_RUNNING)
    mag_infusion_pen_dot (pen, POLE, (float) (92 + 9 * pose->drop), 2.6f, MAG_INFUSION_COLOR_ACCENT);
}

static void
draw_pump (MagInfusionPen        *pen,
           const MagInfusionPose *pose)
{
  mag_infusion_pen_shape (pen, "M 303 116 h 30 q 5 0 5 5 v 26 q 0 5 -5 5 h -30 q -5 0 -5 -5 v -26 q 0 -5 5 -5 z",
                          MAG_INFUSION_COLOR_MACHINE);
  mag_infusion_pen_fill (pen, "M 303 120 h 30 q 1 0 1 1 v 11 h -32 v -11 q 0 -1 1 -1 z", MAG_INFUSION_COLOR_SCREEN);
  if (pose->scene == MAG_INFUSION_SCENE_RUNNING)
    mag_infusion_pen_fill (pen, "M 315 122.5 L 322 126 L 315 129.5 Z", MAG_INFUSION_COLOR_GO);
  else
    mag_infusion_pen_fill (pen, "M 314 123 h 2.6 v 6.4 h -2.6 z M 319 123 h 2.6 v 6.4 h -2.6 z", MAG_INFUSION_COLOR_WAIT);
  for (float x = 308; x <= 328; x += 10)
    mag_infusion_pen_ring (pen, x, 141, 2.6f, 1.2f, MAG_INFUSION_COLOR_INK);
}

static void
draw_stand (MagInfusionPen        *pen,
            const MagInfusionPose *pose)
{
  mag_infusion_pen_limb (pen, "M 318 16 L 318 200 M 298 202 L 338 202 M 302 16 L 334 16", 2, MAG_INFUSION_COLOR_METAL);
  draw_bag (pen, pose);
  draw_chamber (pen, pose);
  draw_pump (pen, pose);
}

/* Until the needle is in, and after it is out, the tube hangs from the pump. */
static void
draw_tube (MagInfusionPen        *pen,
           const MagInfusionPose *pose)
{
  const char *way = is_joined (pose) ? "M 318 152 C 318 196 284 190 274 160 C 263 126 240 100 212 121"
                                     : "M 318 152 C 318 180 296 186 294 166 C 293 156 300 154 304 160";
  gboolean running = pose->scene == MAG_INFUSION_SCENE_RUNNING;

  mag_infusion_pen_stroke (pen, way, 3, running ? MAG_INFUSION_COLOR_ACCENT : MAG_INFUSION_COLOR_METAL);
  if (!is_joined (pose))
    return;

  mag_infusion_pen_shape (pen, "M 201 118.6 h 14 q 2 0 2 2 v 8 q 0 2 -2 2 h -14 q -2 0 -2 -2 v -8 q 0 -2 2 -2 z",
                          MAG_INFUSION_COLOR_PAPER);
  mag_infusion_pen_stroke (pen, "M 213 121 L 204 126", 3, MAG_INFUSION_COLOR_ACCENT);
}

static void
draw_cuff (MagInfusionPen        *pen,
           const MagInfusionPose *pose)
{
  mag_infusion_pen_limb (pen, "M 132 103 L 144 113.5", pose->points[MAG_INFUSION_POINT_CUFF] ? 25 : 20,
                         MAG_INFUSION_COLOR_CUFF);
}

static void
draw_plaster (MagInfusionPen *pen)
{
  mag_infusion_pen_limb (pen, "M 204 124.8 L 214 125.3", 7, MAG_INFUSION_COLOR_PLASTER);
  mag_infusion_pen_stroke (pen, "M 209 123 L 209 127", 4, MAG_INFUSION_COLOR_PAPER);
}

/* What the eye needs to see why there is a ring: the hammer at the knee, the breath before the face. */
static void
draw_hints (MagInfusionPen        *pen,
            const MagInfusionPose *pose)
{
  if (pose->points[MAG_INFUSION_POINT_KNEE])
    {
      mag_infusion_pen_stroke (pen, "M 256 150 L 290 166", 3.5f, MAG_INFUSION_COLOR_METAL);
      mag_infusion_pen_limb (pen, "M 258 142 L 251 159", 7, MAG_INFUSION_COLOR_HAMMER);
    }
  if (pose->points[MAG_INFUSION_POINT_CHEST])
    mag_infusion_pen_stroke (pen, "M 140 52 q 7 4 0 11 M 150 48 q 11 8 0 19 M 160 44 q 15 11 0 27", 2.2f,
                             MAG_INFUSION_COLOR_ACCENT);
  if (pose->points[MAG_INFUSION_POINT_HAND])
    mag_infusion_pen_stroke (pen, "M 266 116 q 7 5 6 13 M 273 110 q 11 8 9 21", 2.2f, MAG_INFUSION_COLOR_ACCENT);
}

/* A ring has a rim of paper, so that it is seen on anything. */
static void
draw_rings (MagInfusionPen        *pen,
            const MagInfusionPose *pose)
{
  for (guint i = 0; i < MAG_INFUSION_N_POINTS; i++)
    if (pose->points[i])
      {
        mag_infusion_pen_ring (pen, rings[i].x, rings[i].y, rings[i].radius, 6, MAG_INFUSION_COLOR_PAPER);
        mag_infusion_pen_ring (pen, rings[i].x, rings[i].y, rings[i].radius, 3, MAG_INFUSION_COLOR_ACCENT);
      }
}

/**
 * mag_infusion_drawing_draw:
 * @pose: a moment
 *
 * Draws a moment into a field of %MAG_INFUSION_DRAWING_WIDTH by %MAG_INFUSION_DRAWING_HEIGHT.
 */
void
mag_infusion_drawing_draw (MagInfusionPen        *pen,
                           const MagInfusionPose *pose)
{
  gboolean stand = pose->scene != MAG_INFUSION_SCENE_HOME;

  draw_chair (pen);
  if (stand)
    draw_stand (pen, pose);
  draw_legs (pen);
  draw_trunk (pen);
  draw_head (pen);
  draw_arm (pen);
  if (stand)
    {
      draw_tube (pen, pose);
      draw_cuff (pen, pose);
    }
  if (!stand || pose->scene == MAG_INFUSION_SCENE_DONE)
    draw_plaster (pen);
  draw_hints (pen, pose);
  draw_rings (pen, pose);
}
