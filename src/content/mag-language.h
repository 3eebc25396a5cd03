// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <glib.h>

G_BEGIN_DECLS

const char *mag_language_choose (const char        *wished,
                                 const char *const *locales,
                                 const char *const *offered);

G_END_DECLS
