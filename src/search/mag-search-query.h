// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <glib.h>
#include <sqlite3.h>

G_BEGIN_DECLS

/**
 * MagSearchPart:
 * @words: the word, or the words of a phrase that has synonyms
 * @synonyms: words and phrases that mean the same
 *
 * A part of a search: every one of its words counts, or one of its synonyms.
 */
typedef struct
{
  GStrv words;
  GStrv synonyms;
} MagSearchPart;

/**
 * MagSearchQuery:
 * @parts: (element-type MagSearchPart): what to look for
 * @corrected: (nullable): the words that are looked for, if they are not those that were typed
 *
 * What a person typed, understood.
 */
typedef struct
{
  GPtrArray *parts;
  char      *corrected;
} MagSearchQuery;

MagSearchQuery *mag_search_query_new  (GPtrArray      *databases,
                                       const char     *text) G_GNUC_WARN_UNUSED_RESULT;
void            mag_search_query_free (MagSearchQuery *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MagSearchQuery, mag_search_query_free)

G_END_DECLS
