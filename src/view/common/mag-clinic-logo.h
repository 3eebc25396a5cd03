// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

gboolean  mag_clinic_logo_import (GSettings  *settings,
                                  GBytes     *picture,
                                  GError    **error);
void      mag_clinic_logo_remove (GSettings  *settings);
GBytes   *mag_clinic_logo_load   (GSettings  *settings) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
