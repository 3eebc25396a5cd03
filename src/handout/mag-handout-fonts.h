// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pango/pango.h>

G_BEGIN_DECLS

#define MAG_HANDOUT_FAMILY "Atkinson Hyperlegible"

PangoFontMap *mag_handout_fonts_load (const char  *font_dir,
                                      gboolean     with_others,
                                      GError     **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
