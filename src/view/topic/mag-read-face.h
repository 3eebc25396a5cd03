// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <adwaita.h>

#include "mag-context.h"

G_BEGIN_DECLS

#define MAG_TYPE_READ_FACE (mag_read_face_get_type ())

G_DECLARE_FINAL_TYPE (MagReadFace, mag_read_face, MAG, READ_FACE, AdwBin)

void mag_read_face_set_context (MagReadFace *self,
                                MagContext  *context);
void mag_read_face_prewarm     (MagReadFace *self);
void mag_read_face_show        (MagReadFace *self,
                                MagDocument *topic,
                                const char  *fragment,
                                const char  *words);

G_END_DECLS
