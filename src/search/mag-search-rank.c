// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Orders what an expression matches. The formula is BM25 with three changes. It sees the parts of a
 * query where FTS5's own sees phrases: a word and its synonyms count as one, the word itself for
 * most, and a rare synonym for no more than a common one. The kind of a row weighs, so that of
 * equally good rows the article comes before the source. And what is rare or long is so among the rows
 * of all collections, so that those of one can be compared with those of another. */

#include "config.h"

#include "mag-search-rank.h"

#include <math.h>

#include "mag-search-hit.h"
#include "mag-search-words.h"
#include "mag-sqlite.h"

/* BM25's constants: how soon more matches add nothing, and how much a long text counts against its
 * matches. An article's beginning is long, so the latter is lower than usual. */
#define SATURATION 1.2
#define LENGTH     0.5

/* What a match in the title adds, and how that shrinks as the title grows. */
#define TITLE        1.5
#define TITLE_LENGTH 0.08

/* A search for what nearly every row holds looks at the first of them, which are of the kinds that
 * matter most. It bounds the time that any search can take. */
#define MAX_LOOKED_AT 10000

static const double kind_weights[] = {
  [MAG_SEARCH_TOPIC] = 2.1,
  [MAG_SEARCH_TERM] = 1.0,
  [MAG_SEARCH_SECTION] = 1.2,
  [MAG_SEARCH_QUESTION] = 1.15,
  [MAG_SEARCH_TABLE] = 0.9,
  [MAG_SEARCH_HANDOUT] = 0.9,
  [MAG_SEARCH_CLAIM] = 0.7,
  [MAG_SEARCH_FOOD] = 0.85,
  [MAG_SEARCH_REFERENCE] = 0.5,
  [MAG_SEARCH_OTHER_FOOD] = 0.5,
};

/* What the formula works with. */
typedef struct
{
  const MagSearchPlan   *plan;
  const MagSearchTotals *totals;
} Measure;

/* What a row holds of each part of the query. */
typedef struct
{
  double title[MAG_SEARCH_MAX_WORDS];
  double body[MAG_SEARCH_MAX_WORDS];
} Counts;

static void
count (const Fts5ExtensionApi *api,
       Fts5Context            *fts,
       const MagSearchPlan    *plan,
       Counts                 *counts)
{
  int n = 0;

  api->xInstCount (fts, &n);
  for (int i = 0; i < n; i++)
    {
      int index = 0, column = 0, offset = 0;
      MagSearchPhrase *phrase;

      api->xInst (fts, i, &index, &column, &offset);
      if ((guint) index >= plan->phrases->len)
        continue;

      phrase = &g_array_index (plan->phrases, MagSearchPhrase, index);
      if (column == 0)
        counts->title[phrase->part] = MAX (counts->title[phrase->part], phrase->weight);
      else
        counts->body[phrase->part] += phrase->weight;
    }
}

static double
get_rarity (double documents,
            double n_rows)
{
  double n = CLAMP (documents, 1.0, n_rows);

  return log (1.0 + (n_rows - n + 0.5) / (n + 0.5));
}

static double
score (const Fts5ExtensionApi *api,
       Fts5Context            *fts,
       const MagSearchPlan    *plan,
       const MagSearchTotals  *totals)
{
  Counts counts = { 0 };
  gint64 row = api->xRowid (fts);
  int title_length = 0, body_length = 0;
  double length, sum = 0.0;

  api->xColumnSize (fts, 0, &title_length);
  api->xColumnSize (fts, 1, &body_length);
  length = body_length / MAX (totals->words / totals->rows, 1.0);

  count (api, fts, plan, &counts);
  for (guint i = 0; i < totals->parts; i++)
    {
      double half = SATURATION * (1.0 - LENGTH + LENGTH * length);
      double body = counts.body[i] * (SATURATION + 1.0) / (counts.body[i] + half);
      double title = counts.title[i] * TITLE / (1.0 + TITLE_LENGTH * title_length);

      sum += get_rarity (totals->documents[i], totals->rows) * (body + title);
    }

  return sum * kind_weights[CLAMP (row >> 32, 0, (gint64) G_N_ELEMENTS (kind_weights) - 1)];
}

static void
score_cb (const Fts5ExtensionApi  *api,
          Fts5Context             *fts,
          sqlite3_context         *context,
          int                      n_values,
          sqlite3_value          **values)
{
  Measure *measure = n_values == 1 ? sqlite3_value_pointer (values[0], "Measure") : NULL;

  sqlite3_result_double (context, measure ? score (api, fts, measure->plan, measure->totals) : 0.0);
}

static void
count_cb (const Fts5ExtensionApi  *api,
          Fts5Context             *fts,
          sqlite3_context         *context,
          int                      n_values,
          sqlite3_value          **values)
{
  MagSearchTotals *totals = n_values == 1 ? sqlite3_value_pointer (values[0], "MagSearchTotals") : NULL;
  sqlite3_int64 n_rows = 0, n_words = 0;

  if (!totals || api->xRowCount (fts, &n_rows) != SQLITE_OK || api->xColumnTotalSize (fts, 1, &n_words) != SQLITE_OK)
    return;

  totals->rows += (double) MAX (n_rows, 1);
  totals->words += (double) MAX (n_words, 0);
}

/* Makes both functions known to FTS5, once for each connection. */
static void
ensure_functions (sqlite3 *database)
{
  g_autoptr (MagStatement) statement = NULL;
  fts5_api *api = NULL;

  if (sqlite3_get_clientdata (database, "mag_search_score"))
    return;

  statement = mag_sqlite_prepare (database, "SELECT fts5 (?)", NULL, NULL);
  if (statement)
    {
      sqlite3_bind_pointer (statement, 1, &api, "fts5_api_ptr", NULL);
      sqlite3_step (statement);
    }
  if (api && api->xCreateFunction (api, "mag_search_score", NULL, score_cb, NULL) == SQLITE_OK
      && api->xCreateFunction (api, "mag_search_count", NULL, count_cb, NULL) == SQLITE_OK)
    sqlite3_set_clientdata (database, "mag_search_score", api, NULL);
}

/**
 * mag_search_rank_count: (skip)
 * @database: a collection
 * @totals: to which the rows and words of its index are added
 */
void
mag_search_rank_count (sqlite3         *database,
                       MagSearchTotals *totals)
{
  g_autoptr (MagStatement) statement = NULL;

  ensure_functions (database);
  statement = mag_sqlite_prepare (database, "SELECT mag_search_count (search, ?) FROM search LIMIT 1", NULL, NULL);
  if (statement)
    {
      sqlite3_bind_pointer (statement, 1, totals, "MagSearchTotals", NULL);
      sqlite3_step (statement);
    }
}

/**
 * mag_search_rank_collect: (skip)
 * @database: a collection
 * @index: its number
 * @plan: what to look for in it
 * @totals: the totals of all collections
 * @rows: (element-type MagSearchRow): to which the rows are added that match, each with its score
 */
void
mag_search_rank_collect (sqlite3               *database,
                         guint                  index,
                         const MagSearchPlan   *plan,
                         const MagSearchTotals *totals,
                         GArray                *rows)
{
  Measure measure = { plan, totals };
  g_autoptr (MagStatement) statement = NULL;

  ensure_functions (database);
  statement = mag_sqlite_prepare (database,
                                  "SELECT mag_search_score (search, ?2), rowid FROM search WHERE search MATCH ?1"
                                  " LIMIT " G_STRINGIFY (MAX_LOOKED_AT), plan->match->str, NULL, NULL);
  if (statement)
    sqlite3_bind_pointer (statement, 2, &measure, "Measure", NULL);
  while (statement && sqlite3_step (statement) == SQLITE_ROW)
    {
      MagSearchRow row = { sqlite3_column_double (statement, 0), index, sqlite3_column_int64 (statement, 1) };

      g_array_append_val (rows, row);
    }
}

static int
compare_rows (gconstpointer a,
              gconstpointer b)
{
  const MagSearchRow *first = a, *second = b;

  if (first->score != second->score)
    return first->score > second->score ? -1 : 1;
  if (first->index != second->index)
    return first->index < second->index ? -1 : 1;

  return first->row < second->row ? -1 : first->row > second->row;
}

/**
 * mag_search_rank_sort: (skip)
 * @rows: (element-type MagSearchRow): rows, of which the best come first then
 */
void
mag_search_rank_sort (GArray *rows)
{
  g_array_sort (rows, compare_rows);
}
