// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gtk/gtk.h>

#include "mag-infusion-stop.h"

G_BEGIN_DECLS

#define MAG_TYPE_INFUSION_SCENE_VIEW (mag_infusion_scene_view_get_type ())

G_DECLARE_FINAL_TYPE (MagInfusionSceneView, mag_infusion_scene_view, MAG, INFUSION_SCENE_VIEW, GtkWidget)

void  mag_infusion_scene_view_set_stops    (MagInfusionSceneView *self,
                                            GListModel           *stops);
guint mag_infusion_scene_view_get_position (MagInfusionSceneView *self);
void  mag_infusion_scene_view_set_position (MagInfusionSceneView *self,
                                            guint                 position);

G_END_DECLS
