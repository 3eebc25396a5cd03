// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

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

/* Excerpts are costly, so they are made for the rows that are shown, and no others. */
static void
load_hits (sqlite3       *database,
           MagSearchPlan *plan,
           GArray        *rows,
           GListStore    *hits)
{
  g_autoptr (MagStatement) statement = mag_sqlite_prepare (database,
                                                           "SELECT kind, location,"
                                                           " highlight (search, 0, char (2), char (3)),"
                                                           " snippet (search, 1, char (2), char (3), '…', "
                                                           EXCERPT_WORDS ")"
                                                           " FROM search WHERE search MATCH ? AND rowid = ?",
                                                           plan->match->str, NULL, NULL);
  g_autoptr (GPtrArray) loaded = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; statement && i < rows->len; i++)
    {
      sqlite3_reset (statement);
      sqlite3_bind_int64 (statement, 2, g_array_index (rows, gint64, i));
      if (sqlite3_step (statement) == SQLITE_ROW)
        g_ptr_array_add (loaded, load_hit (statement));
    }

  g_list_store_splice (hits, 0, 0, loaded->pdata, loaded->len);
}

static GListStore *
search_one (MagCollection  *collection,
            const char     *text,
            guint           max_hits,
            char          **corrected)
{
  sqlite3 *database = mag_collection_get_database (collection);
  GListStore *hits = g_list_store_new (MAG_TYPE_SEARCH_HIT);
  g_autoptr (MagSearchQuery) query = mag_search_query_new (database, text);
  gboolean found = FALSE;

  for (int all = TRUE; query->parts->len > 0 && !found && all >= FALSE; all--)
    {
      g_autoptr (MagSearchPlan) plan = mag_search_plan_new (database, query, all);
      g_autoptr (GArray) rows = mag_search_rank_rows (database, plan, max_hits);

      load_hits (database, plan, rows, hits);
      found = rows->len > 0;
    }

  *corrected = found ? g_steal_pointer (&query->corrected) : NULL;

  return hits;
}

/* Scores of different collections cannot be compared: so the best of each come first, then the next. */
static void
interleave (GListStore *hits,
            GListStore *more,
            guint       stride,
            guint       max_hits)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (more)); i++)
    {
      g_autoptr (MagSearchHit) hit = g_list_model_get_item (G_LIST_MODEL (more), i);
      guint n = g_list_model_get_n_items (G_LIST_MODEL (hits));

      g_list_store_insert (hits, MIN (n, i * stride + stride - 1), hit);
    }
  while (g_list_model_get_n_items (G_LIST_MODEL (hits)) > max_hits)
    g_list_store_remove (hits, g_list_model_get_n_items (G_LIST_MODEL (hits)) - 1);
}

/**
 * mag_search_run:
 * @collection: where to search
 * @text: what a person typed: any text at all
 * @max_hits: how many hits are wanted
 * @corrected: (out) (optional) (nullable): the words that were looked for, where some typed ones are
 *   unknown; else %NULL
 *
 * Searches articles and their parts, claims, tables, terms, sources, handouts and foods. Each word may be
 * the beginning of one, and stands for its synonyms too; a word that is unknown is taken for the
 * nearest known one. What holds all words is found; where nothing does, what holds any.
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
  GPtrArray *members;
  GListStore *hits;
  g_autofree char *first = NULL;

  g_return_val_if_fail (MAG_IS_COLLECTION (collection), NULL);
  g_return_val_if_fail (text != NULL, NULL);

  members = mag_collection_get_members (collection);
  hits = search_one (collection, text, max_hits, &first);
  for (guint i = 0; i < members->len; i++)
    {
      g_autofree char *other = NULL;
      g_autoptr (GListStore) more = search_one (g_ptr_array_index (members, i), text, max_hits, &other);

      /* what one collection knows by the typed words needs no other words */
      if (!other && g_list_model_get_n_items (G_LIST_MODEL (more)) > 0)
        g_clear_pointer (&first, g_free);
      interleave (hits, more, i + 2, max_hits);
    }

  if (corrected)
    *corrected = g_steal_pointer (&first);

  return G_LIST_MODEL (hits);
}
