// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Searches: a query is understood once, written as an expression for the index of each collection, and
 * what they find is ranked together. */

#include "config.h"

#include "mag-search.h"

#include "mag-search-plan.h"
#include "mag-search-rank.h"
#include "mag-sqlite.h"

/* How many words an excerpt has. */
#define EXCERPT_WORDS "28"

static MagSearchHit *
load_hit (MagStatement *statement)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (MAG_TYPE_SEARCH_KIND);
  GEnumValue *kind = g_enum_get_value_by_nick (klass, mag_sqlite_get_text (statement, 0));

  return mag_search_hit_new (kind ? kind->value : MAG_SEARCH_SECTION,
                             mag_sqlite_get_text (statement, 1),
                             mag_sqlite_get_text (statement, 2),
                             mag_sqlite_get_text (statement, 3));
}

static GPtrArray *
list_databases (MagCollection *collection)
{
  GPtrArray *members = mag_collection_get_members (collection);
  GPtrArray *databases = g_ptr_array_new ();

  g_ptr_array_add (databases, mag_collection_get_database (collection));
  for (guint i = 0; i < members->len; i++)
    g_ptr_array_add (databases, mag_collection_get_database (g_ptr_array_index (members, i)));

  return databases;
}

static GPtrArray *
make_plans (GPtrArray       *databases,
            MagSearchQuery  *query,
            gboolean         all,
            MagSearchTotals *totals)
{
  GPtrArray *plans = g_ptr_array_new_with_free_func ((GDestroyNotify) mag_search_plan_free);

  for (guint i = 0; i < databases->len; i++)
    {
      mag_search_rank_count (g_ptr_array_index (databases, i), totals);
      g_ptr_array_add (plans, mag_search_plan_new (g_ptr_array_index (databases, i), query, all, totals));
    }

  return plans;
}

static void
finalize (gpointer statement)
{
  sqlite3_finalize (statement);
}

static GPtrArray *
prepare_excerpts (GPtrArray *databases,
                  GPtrArray *plans)
{
  GPtrArray *statements = g_ptr_array_new_with_free_func (finalize);

  for (guint i = 0; i < databases->len; i++)
    {
      MagSearchPlan *plan = g_ptr_array_index (plans, i);

      g_ptr_array_add (statements, mag_sqlite_prepare (g_ptr_array_index (databases, i),
                                                       "SELECT kind, location,"
                                                       " highlight (search, 0, char (2), char (3)),"
                                                       " snippet (search, 1, char (2), char (3), '…', "
                                                       EXCERPT_WORDS ")"
                                                       " FROM search WHERE search MATCH ? AND rowid = ?",
                                                       plan->match->str, NULL, NULL));
    }

  return statements;
}

/* Foods are those of the first collection, whatever an index says of them. */
static gboolean
is_shown (MagSearchHit *hit,
          guint         index)
{
  MagSearchKind kind = mag_search_hit_get_kind (hit);

  return index == 0 || (kind != MAG_SEARCH_FOOD && kind != MAG_SEARCH_OTHER_FOOD);
}

/* Excerpts are costly, so they are made for the rows that are shown, and no others. What several
 * collections have in common, such as a term, is shown once. */
static GListStore *
load_hits (GPtrArray *databases,
           GPtrArray *plans,
           GArray    *rows,
           guint      max_hits)
{
  GListStore *hits = g_list_store_new (MAG_TYPE_SEARCH_HIT);
  g_autoptr (GPtrArray) statements = prepare_excerpts (databases, plans);
  g_autoptr (GPtrArray) loaded = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GHashTable) locations = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < rows->len && loaded->len < max_hits; i++)
    {
      MagSearchRow *row = &g_array_index (rows, MagSearchRow, i);
      MagStatement *statement = g_ptr_array_index (statements, row->index);
      g_autoptr (MagSearchHit) hit = NULL;

      sqlite3_reset (statement);
      sqlite3_bind_int64 (statement, 2, row->row);
      if (sqlite3_step (statement) != SQLITE_ROW)
        continue;

      hit = load_hit (statement);
      if (is_shown (hit, row->index) && g_hash_table_add (locations, (char *) mag_search_hit_get_location (hit)))
        g_ptr_array_add (loaded, g_steal_pointer (&hit));
    }
  g_list_store_splice (hits, 0, 0, loaded->pdata, loaded->len);

  return hits;
}

static GListStore *
find (GPtrArray      *databases,
      MagSearchQuery *query,
      gboolean        all,
      guint           max_hits)
{
  MagSearchTotals totals = { 0 };
  g_autoptr (GPtrArray) plans = make_plans (databases, query, all, &totals);
  g_autoptr (GArray) rows = g_array_new (FALSE, FALSE, sizeof (MagSearchRow));

  for (guint i = 0; i < databases->len; i++)
    mag_search_rank_collect (g_ptr_array_index (databases, i), i, g_ptr_array_index (plans, i), &totals, rows);
  mag_search_rank_sort (rows);

  return load_hits (databases, plans, rows, max_hits);
}

/* What holds all words; where nothing does, what holds any. */
static GListStore *
find_all_or_any (GPtrArray      *databases,
                 MagSearchQuery *query,
                 guint           max_hits)
{
  g_autoptr (GListStore) hits = NULL;

  if (query->parts->len == 0)
    return g_list_store_new (MAG_TYPE_SEARCH_HIT);

  hits = find (databases, query, TRUE, max_hits);
  if (g_list_model_get_n_items (G_LIST_MODEL (hits)) > 0)
    return g_steal_pointer (&hits);

  return find (databases, query, FALSE, max_hits);
}

/**
 * mag_search_run:
 * @collection: where to search, with what was added to it
 * @text: what a person typed: any text at all
 * @max_hits: how many hits are wanted
 * @corrected: (out) (optional) (nullable): the words that were looked for, where some typed ones are
 *   unknown; else %NULL
 *
 * Searches articles and their parts, claims, tables, terms, sources, handouts and foods. Each word may be
 * the beginning of one, and stands for its synonyms too; a word that is unknown is taken for the
 * nearest known one. What holds all words is found; where nothing does, what holds any. All collections
 * together are searched as if they were one.
 *
 * It takes a few milliseconds, and so may run at each key press.
 *
 * Returns: (transfer full): a list of [class@SearchHit], the best first
 */
GListModel *
mag_search_run (MagCollection  *collection,
                const char     *text,
                guint           max_hits,
                char          **corrected)
{
  g_autoptr (GPtrArray) databases = NULL;
  g_autoptr (MagSearchQuery) query = NULL;
  g_autoptr (GListStore) hits = NULL;

  g_return_val_if_fail (MAG_IS_COLLECTION (collection), NULL);
  g_return_val_if_fail (text != NULL, NULL);

  databases = list_databases (collection);
  query = mag_search_query_new (databases, text);
  hits = find_all_or_any (databases, query, max_hits);
  if (corrected)
    *corrected = g_list_model_get_n_items (G_LIST_MODEL (hits)) > 0 ? g_steal_pointer (&query->corrected) : NULL;

  return G_LIST_MODEL (g_steal_pointer (&hits));
}
