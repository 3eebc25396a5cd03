// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-infusion-pen.h"
#include "mag-infusion-stop.h"

G_BEGIN_DECLS

#define MAG_INFUSION_DRAWING_WIDTH 400
#define MAG_INFUSION_DRAWING_HEIGHT 216

/**
 * MagInfusionPose:
 * @scene: what is going on
 * @points: what staff look at, marked with rings
 * @level: how full the bag is, from 0 to 1
 * @drop: how far a drop has fallen, from 0 to 1
 *
 * One moment of the scene.
 */
typedef struct
{
  MagInfusionScene scene;
  gboolean         points[MAG_INFUSION_N_POINTS];
  double           level;
  double           drop;
} MagInfusionPose;

void mag_infusion_drawing_draw (MagInfusionPen        *pen,
                                const MagInfusionPose *pose);

G_END_DECLS
