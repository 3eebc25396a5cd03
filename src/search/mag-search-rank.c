// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Orders what an expression matches. The formula is BM25 with two changes. It sees the parts of a
 * query where FTS5's own sees phrases: a word and its synonyms count as one, the word itself for
 * most, and a rare synonym for no more than a common one. And the kind of a row weighs, so that of
 * equally good rows the article comes before the source. */

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

typedef struct
{
  double score;
  gint64 row;
} Ranked;

/* What a row holds of each part of the query. */
typedef struct
{
  double title[MAG_SEARCH_MAX_WORDS];
  double body[MAG_SEARCH_MAX_WORDS];
} Counts;

static void
count (const Fts5ExtensionApi *api,
       Fts5Context            *fts,
       MagSearchPlan          *plan,
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
get_rarity (gint64 documents,
            gint64 n_rows)
{
  double n = (double) CLAMP (documents, 1, n_rows);

  return log (1.0 + ((double) n_rows - n + 0.5) / (n + 0.5));
}

static double
score (const Fts5ExtensionApi *api,
       Fts5Context            *fts,
       MagSearchPlan          *plan)
{
  Counts counts = { 0 };
  sqlite3_int64 n_rows = 1, n_words = 1, row = api->xRowid (fts);
  int title_length = 0, body_length = 0;
  double length, sum = 0.0;

  api->xRowCount (fts, &n_rows);
  api->xColumnTotalSize (fts, 1, &n_words);
  api->xColumnSize (fts, 0, &title_length);
  api->xColumnSize (fts, 1, &body_length);
  length = body_length / MAX ((double) n_words / (double) n_rows, 1.0);

  count (api, fts, plan, &counts);
  for (guint i = 0; i < plan->documents->len; i++)
    {
      double half = SATURATION * (1.0 - LENGTH + LENGTH * length);
      double body = counts.body[i] * (SATURATION + 1.0) / (counts.body[i] + half);
      double title = counts.title[i] * TITLE / (1.0 + TITLE_LENGTH * title_length);

      sum += get_rarity (g_array_index (plan->documents, gint64, i), n_rows) * (body + title);
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
  MagSearchPlan *plan = n_values == 1 ? sqlite3_value_pointer (values[0], "MagSearchPlan") : NULL;

  sqlite3_result_double (context, plan ? score (api, fts, plan) : 0.0);
}

/* Makes the formula known to FTS5, once for each connection. */
static void
ensure_function (sqlite3 *database)
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
  if (api && api->xCreateFunction (api, "mag_search_score", NULL, score_cb, NULL) == SQLITE_OK)
    sqlite3_set_clientdata (database, "mag_search_score", api, NULL);
}

static int
compare_ranked (gconstpointer a,
                gconstpointer b)
{
  const Ranked *first = a, *second = b;

  if (first->score != second->score)
    return first->score > second->score ? -1 : 1;

  return first->row < second->row ? -1 : first->row > second->row;
}

/**
 * mag_search_rank_rows: (skip)
 * @database: a collection
 * @plan: what to look for
 * @max_rows: how many rows are wanted
 *
 * Returns: (transfer full) (element-type gint64): the best rows of the index, the best first
 */
GArray *
mag_search_rank_rows (sqlite3       *database,
                      MagSearchPlan *plan,
                      guint          max_rows)
{
  GArray *rows = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GArray) ranked = g_array_new (FALSE, FALSE, sizeof (Ranked));
  g_autoptr (MagStatement) statement = NULL;

  ensure_function (database);
  statement = mag_sqlite_prepare (database,
                                  "SELECT mag_search_score (search, ?2), rowid FROM search WHERE search MATCH ?1"
                                  " LIMIT " G_STRINGIFY (MAX_LOOKED_AT), plan->match->str, NULL, NULL);
  if (statement)
    sqlite3_bind_pointer (statement, 2, plan, "MagSearchPlan", NULL);
  while (statement && sqlite3_step (statement) == SQLITE_ROW)
    {
      Ranked row = { sqlite3_column_double (statement, 0), sqlite3_column_int64 (statement, 1) };

      g_array_append_val (ranked, row);
    }

  g_array_sort (ranked, compare_ranked);
  for (guint i = 0; i < MIN (ranked->len, max_rows); i++)
    g_array_append_val (rows, g_array_index (ranked, Ranked, i).row);

  return rows;
}
