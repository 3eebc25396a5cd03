// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <glib.h>
#include <sqlite3.h>

G_BEGIN_DECLS

/**
 * MAG_SEARCH_MAX_COMPLETIONS:
 *
 * How many completions of a word are looked for.
 */
#define MAG_SEARCH_MAX_COMPLETIONS 48

/**
 * MagSearchCompletion:
 * @word: a word of the texts; others with the same stem count as it
 * @documents: how many texts hold one of these words
 * @exact: whether the word asked for is one of these, or another spelling of one
 *
 * A word that begins like another.
 */
typedef struct
{
  char     *word;
  gint64    documents;
  gboolean  exact;
} MagSearchCompletion;

gboolean   mag_search_vocabulary_has      (sqlite3    *database,
                                           const char *word);
GPtrArray *mag_search_vocabulary_complete (sqlite3    *database,
                                           const char *word) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
