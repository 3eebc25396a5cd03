// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sqlite3.h>

#include "mag-search-query.h"

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
 * MagSearchPlan:
 * @match: the FTS5 expression
 * @phrases: (element-type MagSearchPhrase): its phrases, in order
 * @documents: (element-type gint64): about how many rows hold each part of the query
 *
 * How to look a query up in the index.
 */
typedef struct
{
  GString *match;
  GArray  *phrases;
  GArray  *documents;
} MagSearchPlan;

MagSearchPlan *mag_search_plan_new  (sqlite3        *database,
                                     MagSearchQuery *query,
                                     gboolean        all) G_GNUC_WARN_UNUSED_RESULT;
void           mag_search_plan_free (MagSearchPlan  *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MagSearchPlan, mag_search_plan_free)

G_END_DECLS
