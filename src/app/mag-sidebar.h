// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <adwaita.h>

#include "mag-context.h"

G_BEGIN_DECLS

#define MAG_TYPE_SIDEBAR (mag_sidebar_get_type ())

G_DECLARE_FINAL_TYPE (MagSidebar, mag_sidebar, MAG, SIDEBAR, AdwBin)

void mag_sidebar_set_context (MagSidebar *self,
                              MagContext *context);
void mag_sidebar_select      (MagSidebar *self,
                              const char *location);

G_END_DECLS
