// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAG_TYPE_INFUSION_STAIR (mag_infusion_stair_get_type ())

G_DECLARE_FINAL_TYPE (MagInfusionStair, mag_infusion_stair, MAG, INFUSION_STAIR, GtkWidget)

GtkWidget *mag_infusion_stair_new (guint step,
                                   guint n_steps);

G_END_DECLS
