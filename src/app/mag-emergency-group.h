// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define MAG_TYPE_EMERGENCY_GROUP (mag_emergency_group_get_type ())

G_DECLARE_FINAL_TYPE (MagEmergencyGroup, mag_emergency_group, MAG, EMERGENCY_GROUP, AdwPreferencesGroup)

void mag_emergency_group_set_settings (MagEmergencyGroup *self,
                                       GSettings         *settings,
                                       const char        *region);

G_END_DECLS
