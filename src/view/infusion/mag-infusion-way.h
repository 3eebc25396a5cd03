// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <adwaita.h>

#include "mag-infusion-item.h"

G_BEGIN_DECLS

#define MAG_TYPE_INFUSION_WAY (mag_infusion_way_get_type ())

G_DECLARE_FINAL_TYPE (MagInfusionWay, mag_infusion_way, MAG, INFUSION_WAY, GtkWidget)

GtkWidget *mag_infusion_way_new (MagInfusionItem *way);

G_END_DECLS
