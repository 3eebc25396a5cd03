// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-handout-block.h"
#include "mag-handout-options.h"

G_BEGIN_DECLS

/* Private to the handout. */

/* Up to this text size two languages stand side by side, above it one below the other. */
#define MAG_HANDOUT_MAX_BESIDE 14

GPtrArray *mag_handout_pair_blocks (GPtrArray               *firsts,
                                    GPtrArray               *seconds,
                                    const MagHandoutOptions *options) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
