// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * MAG_SEARCH_MAX_WORDS:
 *
 * How many words of a search count; what is typed beyond them is left aside.
 */
#define MAG_SEARCH_MAX_WORDS 12

GStrv  mag_search_words_split  (const char  *text) G_GNUC_WARN_UNUSED_RESULT;
char  *mag_search_words_fold   (const char  *text) G_GNUC_WARN_UNUSED_RESULT;
GStrv  mag_search_words_typed  (const char  *text) G_GNUC_WARN_UNUSED_RESULT;
char  *mag_search_words_quote  (char       **words,
                                guint        n_words) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
