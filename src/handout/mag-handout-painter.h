// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cairo.h>

#include "mag-handout-strip.h"

G_BEGIN_DECLS

/* Private to the handout: all that is ever drawn on a page, screen or paper. */

void mag_handout_painter_draw      (cairo_t               *cr,
                                    const MagHandoutStrip *strip,
                                    double                 y);
void mag_handout_painter_draw_mark (cairo_t               *cr,
                                    const MagHandoutMark  *mark,
                                    double                 y);

G_END_DECLS
