// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *mag_search_near_dup_word (GPtrArray  *databases,
                                const char *word,
                                gboolean    unfinished) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
