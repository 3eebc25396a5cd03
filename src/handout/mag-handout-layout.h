// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cairo.h>

#include "mag-handout.h"

G_BEGIN_DECLS

#define MAG_TYPE_HANDOUT_LAYOUT (mag_handout_layout_get_type ())

G_DECLARE_FINAL_TYPE (MagHandoutLayout, mag_handout_layout, MAG, HANDOUT_LAYOUT, GObject)

MagHandoutLayout *mag_handout_layout_new           (MagHandout        *handout,
                                                    const char        *font_dir,
                                                    GError           **error) G_GNUC_WARN_UNUSED_RESULT;

MagHandout       *mag_handout_layout_get_handout   (MagHandoutLayout  *self);
guint             mag_handout_layout_get_n_pages   (MagHandoutLayout  *self);
void              mag_handout_layout_get_page_size (MagHandoutLayout  *self,
                                                    double            *width,
                                                    double            *height);
double            mag_handout_layout_get_bottom    (MagHandoutLayout  *self,
                                                    guint              page);
char             *mag_handout_layout_dup_missing   (MagHandoutLayout  *self) G_GNUC_WARN_UNUSED_RESULT;
char             *mag_handout_layout_dup_page_text (MagHandoutLayout  *self,
                                                    guint              page) G_GNUC_WARN_UNUSED_RESULT;
void              mag_handout_layout_draw_page     (MagHandoutLayout  *self,
                                                    guint              page,
                                                    cairo_t           *cr);

G_END_DECLS
