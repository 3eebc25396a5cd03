// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <adwaita.h>

#include "mag-infusion-stop.h"

G_BEGIN_DECLS

#define MAG_TYPE_INFUSION_PICTURE (mag_infusion_picture_get_type ())

G_DECLARE_FINAL_TYPE (MagInfusionPicture, mag_infusion_picture, MAG, INFUSION_PICTURE, GtkWidget)

void     mag_infusion_picture_set_stops    (MagInfusionPicture *self,
                                            GListModel         *stops);
void     mag_infusion_picture_set_position (MagInfusionPicture *self,
                                            guint               position);
gboolean mag_infusion_picture_get_moving   (MagInfusionPicture *self);

G_END_DECLS
