// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <adwaita.h>

#include "mag-context.h"

G_BEGIN_DECLS

#define MAG_TYPE_INFUSION_VIEW (mag_infusion_view_get_type ())

G_DECLARE_FINAL_TYPE (MagInfusionView, mag_infusion_view, MAG, INFUSION_VIEW, AdwBin)

void mag_infusion_view_set_context (MagInfusionView *self,
                                    MagContext      *context);
void mag_infusion_view_show        (MagInfusionView *self,
                                    const char      *section);
void mag_infusion_view_print       (MagInfusionView *self);

G_END_DECLS
