// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-search-plan.h"

G_BEGIN_DECLS

/**
 * MagSearchRow:
 * @score: how good it is, to be compared with those of other indexes
 * @index: which of the indexes holds it
 * @row: its number there
 *
 * A row that matches.
 */
typedef struct
{
  double score;
  guint  index;
  gint64 row;
} MagSearchRow;

void mag_search_rank_count   (sqlite3               *database,
                              MagSearchTotals       *totals);
void mag_search_rank_collect (sqlite3               *database,
                              guint                  index,
                              const MagSearchPlan   *plan,
                              const MagSearchTotals *totals,
                              GArray                *rows);
void mag_search_rank_sort    (GArray                *rows);

G_END_DECLS
