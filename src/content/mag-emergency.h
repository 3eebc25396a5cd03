// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <glib.h>

G_BEGIN_DECLS

const char *mag_emergency_suggest    (const char        *region);
char       *mag_emergency_dup_region (const char *const *locales) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
