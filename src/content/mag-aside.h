// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * MAG_ASIDE_SUFFIX:
 *
 * How the name of every file ends that was put aside.
 */
#define MAG_ASIDE_SUFFIX ".damaged"

char *mag_aside_put (const char *path) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
