// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <glib.h>

G_BEGIN_DECLS

char  *mag_search_spelling_dup_key  (const char *word) G_GNUC_WARN_UNUSED_RESULT;
guint  mag_search_spelling_distance (const char *word,
                                     const char *known);
guint  mag_search_spelling_begins   (const char *word,
                                     const char *known);

G_END_DECLS
