// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define MAG_TYPE_APPLICATION (mag_application_get_type ())

G_DECLARE_FINAL_TYPE (MagApplication, mag_application, MAG, APPLICATION, AdwApplication)

GApplication *mag_application_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
