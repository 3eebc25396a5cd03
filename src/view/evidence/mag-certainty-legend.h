// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define MAG_TYPE_CERTAINTY_LEGEND (mag_certainty_legend_get_type ())

G_DECLARE_FINAL_TYPE (MagCertaintyLegend, mag_certainty_legend, MAG, CERTAINTY_LEGEND, AdwPreferencesGroup)

void mag_certainty_legend_present (GtkWidget *parent);

G_END_DECLS
