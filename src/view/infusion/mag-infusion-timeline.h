// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <adwaita.h>

#include "mag-context.h"

G_BEGIN_DECLS

#define MAG_TYPE_INFUSION_TIMELINE (mag_infusion_timeline_get_type ())

G_DECLARE_FINAL_TYPE (MagInfusionTimeline, mag_infusion_timeline, MAG, INFUSION_TIMELINE, AdwBin)

GtkWidget *mag_infusion_timeline_new (MagContext *context,
                                      GListModel *stops);

G_END_DECLS
