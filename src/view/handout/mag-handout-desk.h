// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <adwaita.h>

#include "mag-context.h"
#include "mag-handout-layout.h"

G_BEGIN_DECLS

#define MAG_TYPE_HANDOUT_DESK (mag_handout_desk_get_type ())

G_DECLARE_FINAL_TYPE (MagHandoutDesk, mag_handout_desk, MAG, HANDOUT_DESK, AdwBin)

void               mag_handout_desk_set_context (MagHandoutDesk          *self,
                                                 MagContext              *context);
void               mag_handout_desk_show        (MagHandoutDesk          *self,
                                                 const char *const       *topics,
                                                 const MagHandoutOptions *options,
                                                 gboolean                 afresh);
MagHandoutLayout  *mag_handout_desk_get_layout  (MagHandoutDesk          *self);
void               mag_handout_desk_add_toast   (MagHandoutDesk          *self,
                                                 AdwToast                *toast);

G_END_DECLS
