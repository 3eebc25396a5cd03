// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <adwaita.h>

#include "mag-context.h"

G_BEGIN_DECLS

#define MAG_TYPE_HANDOUT_FACE (mag_handout_face_get_type ())

G_DECLARE_FINAL_TYPE (MagHandoutFace, mag_handout_face, MAG, HANDOUT_FACE, AdwBin)

void mag_handout_face_set_context (MagHandoutFace *self,
                                   MagContext     *context);
void mag_handout_face_show        (MagHandoutFace *self,
                                   const char     *topic);
void mag_handout_face_print       (MagHandoutFace *self);

G_END_DECLS
