// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-infusion-statement.h"

G_BEGIN_DECLS

/**
 * MagInfusionScene:
 * @MAG_INFUSION_SCENE_READY: the bag hangs, and nothing is joined to the arm
 * @MAG_INFUSION_SCENE_NEEDLE: the tube lies in the vein, and nothing drops
 * @MAG_INFUSION_SCENE_RUNNING: it drops
 * @MAG_INFUSION_SCENE_DONE: the bag is empty and the tube is out
 * @MAG_INFUSION_SCENE_HOME: the stand is gone
 *
 * What the drawing shows at a stop.
 */
typedef enum
{
  MAG_INFUSION_SCENE_READY,
  MAG_INFUSION_SCENE_NEEDLE,
  MAG_INFUSION_SCENE_RUNNING,
  MAG_INFUSION_SCENE_DONE,
  MAG_INFUSION_SCENE_HOME,
} MagInfusionScene;

/**
 * MagInfusionPoint:
 * @MAG_INFUSION_POINT_BAG: the bag and the pump
 * @MAG_INFUSION_POINT_NEEDLE: where the needle is
 * @MAG_INFUSION_POINT_CUFF: the cuff round the arm
 * @MAG_INFUSION_POINT_CHEST: the chest, for breathing
 * @MAG_INFUSION_POINT_KNEE: the knee, for its jerk
 * @MAG_INFUSION_POINT_HAND: the hand, for its strength
 *
 * What staff look at; the drawing marks it.
 */
typedef enum
{
  MAG_INFUSION_POINT_BAG,
  MAG_INFUSION_POINT_NEEDLE,
  MAG_INFUSION_POINT_CUFF,
  MAG_INFUSION_POINT_CHEST,
  MAG_INFUSION_POINT_KNEE,
  MAG_INFUSION_POINT_HAND,
  MAG_INFUSION_N_POINTS,
} MagInfusionPoint;

#define MAG_TYPE_INFUSION_SCENE (mag_infusion_scene_get_type ())
#define MAG_TYPE_INFUSION_POINT (mag_infusion_point_get_type ())
#define MAG_TYPE_INFUSION_STOP  (mag_infusion_stop_get_type ())

GType mag_infusion_scene_get_type (void);
GType mag_infusion_point_get_type (void);

G_DECLARE_FINAL_TYPE (MagInfusionStop, mag_infusion_stop, MAG, INFUSION_STOP, GObject)

MagInfusionStop  *mag_infusion_stop_new_from_json (JsonObject       *json,
                                                   MagCollection    *collection,
                                                   double            level) G_GNUC_WARN_UNUSED_RESULT;

const char       *mag_infusion_stop_get_id        (MagInfusionStop  *self);
const char       *mag_infusion_stop_get_title     (MagInfusionStop  *self);
const char       *mag_infusion_stop_get_spoken    (MagInfusionStop  *self);
MagInfusionScene  mag_infusion_stop_get_scene     (MagInfusionStop  *self);
double            mag_infusion_stop_get_level     (MagInfusionStop  *self);
gboolean          mag_infusion_stop_has_point     (MagInfusionStop  *self,
                                                   MagInfusionPoint  point);
GListModel       *mag_infusion_stop_get_feel      (MagInfusionStop  *self);
GListModel       *mag_infusion_stop_get_check     (MagInfusionStop  *self);
GListModel       *mag_infusion_stop_get_say       (MagInfusionStop  *self);

G_END_DECLS
