// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <adwaita.h>

#include "mag-context.h"

G_BEGIN_DECLS

#define MAG_TYPE_START_VIEW (mag_start_view_get_type ())

G_DECLARE_FINAL_TYPE (MagStartView, mag_start_view, MAG, START_VIEW, AdwBin)

void mag_start_view_set_context (MagStartView *self,
                                 MagContext   *context);

G_END_DECLS
