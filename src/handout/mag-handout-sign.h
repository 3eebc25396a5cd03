// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pango/pangocairo.h>

#include "mag-finding.h"

G_BEGIN_DECLS

/* Private to the handout: the drawn signs of certainty. */

PangoAttribute *mag_handout_sign_new_attribute (MagCertainty    certainty,
                                                double          size) G_GNUC_WARN_UNUSED_RESULT;
void            mag_handout_sign_draw          (cairo_t        *cr,
                                                PangoAttrShape *shape,
                                                gboolean        path_only,
                                                gpointer        data);

G_END_DECLS
