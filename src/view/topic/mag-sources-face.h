// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <adwaita.h>

#include "mag-context.h"

G_BEGIN_DECLS

#define MAG_TYPE_SOURCES_FACE (mag_sources_face_get_type ())

G_DECLARE_FINAL_TYPE (MagSourcesFace, mag_sources_face, MAG, SOURCES_FACE, AdwBin)

void mag_sources_face_set_context (MagSourcesFace *self,
                                   MagContext     *context);
void mag_sources_face_show        (MagSourcesFace *self,
                                   const char     *topic,
                                   const char     *selected_key);

G_END_DECLS
