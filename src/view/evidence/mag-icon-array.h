// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAG_TYPE_ICON_ARRAY (mag_icon_array_get_type ())

G_DECLARE_FINAL_TYPE (MagIconArray, mag_icon_array, MAG, ICON_ARRAY, GtkWidget)

GtkWidget *mag_icon_array_new (guint       count,
                               guint       denominator,
                               const char *spoken);

G_END_DECLS
