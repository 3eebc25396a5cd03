// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <adwaita.h>

#include "mag-context.h"

G_BEGIN_DECLS

#define MAG_TYPE_WINDOW (mag_window_get_type ())

G_DECLARE_FINAL_TYPE (MagWindow, mag_window, MAG, WINDOW, AdwApplicationWindow)

MagWindow *mag_window_new         (GtkApplication *application,
                                   MagContext     *context) G_GNUC_WARN_UNUSED_RESULT;

void       mag_window_open        (MagWindow      *self,
                                   const char     *location);
void       mag_window_show_search (MagWindow      *self,
                                   const char     *text);

G_END_DECLS
