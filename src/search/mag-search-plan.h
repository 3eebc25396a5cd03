// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sqlite3.h>

#include "mag-search-query.h"
#include "mag-search-words.h"

G_BEGIN_DECLS

/**
 * MagSearchPhrase:
 * @part: the part of the query that it stands for
 * @weight: how much it counts against the other phrases of that part
 *
 * A phrase of an FTS5 expression.
 */
typedef struct
{
  guint  part;
  double weight;
} MagSearchPhrase;

/**
 * MagSearchTotals:
 * @rows: how many rows all indexes have
 * @words: how many words are in their texts
 * @parts: how many parts the query has
 * @documents: about how many rows hold each of them
 *
 * What makes a match rare or a text long. It is counted over all collections, so that a row is worth
 * the same in whichever it stands.
 */
typedef struct
{
  double rows;
  double words;
  guint  parts;
  double documents[MAG_SEARCH_MAX_WORDS];
} MagSearchTotals;

/**
 * MagSearchPlan:
 * @match: the FTS5 expression
 * @phrases: (element-type MagSearchPhrase): its phrases, in order
 *
 * How to look a query up in the index of a collection.
 */
typedef struct
{
  GString *match;
  GArray  *phrases;
} MagSearchPlan;

MagSearchPlan *mag_search_plan_new  (sqlite3         *database,
                                     MagSearchQuery  *query,
                                     gboolean         all,
                                     MagSearchTotals *totals) G_GNUC_WARN_UNUSED_RESULT;
void           mag_search_plan_free (MagSearchPlan   *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MagSearchPlan, mag_search_plan_free)

G_END_DECLS
