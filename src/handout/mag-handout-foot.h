// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-handout.h"
#include "mag-handout-setter.h"

G_BEGIN_DECLS

/* Private to the handout. */

MagHandoutStrip *mag_handout_foot_new (MagHandoutSetter *setter,
                                       MagHandout       *handout,
                                       MagHandoutLeaf   *leaf,
                                       guint             page,
                                       guint             n_pages) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
