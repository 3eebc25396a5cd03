// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <adwaita.h>

#include "mag-handout-layout.h"

G_BEGIN_DECLS

#define MAG_TYPE_HANDOUT_PREVIEW (mag_handout_preview_get_type ())

G_DECLARE_FINAL_TYPE (MagHandoutPreview, mag_handout_preview, MAG, HANDOUT_PREVIEW, AdwBin)

void  mag_handout_preview_show        (MagHandoutPreview *self,
                                       MagHandoutLayout  *layout);
void  mag_handout_preview_scroll_home (MagHandoutPreview *self);
void  mag_handout_preview_zoom        (MagHandoutPreview *self,
                                       int                by);
guint mag_handout_preview_get_n_pages (MagHandoutPreview *self);

G_END_DECLS
