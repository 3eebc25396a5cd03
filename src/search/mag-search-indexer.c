// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Adds the search index to a collection that is being written. It consists of
 *
 *   search          FTS5 over all that can be found; a row's number tells its kind
 *   search_word     the words of these texts as people write them, with the number of rows that hold each
 *   search_near     the same words by runs of three letters, to find those like a misspelt one
 *   search_synonym  the synonyms' words and phrases, by their stems */

#include "config.h"

#include "mag-search-indexer.h"

#include "mag-search-food-keys.h"
#include "mag-search-rows.h"
#include "mag-search-spelling.h"
#include "mag-search-words.h"
#include "mag-sqlite.h"

#define STEMMED "tokenize = 'porter unicode61 remove_diacritics 2'"
#define PLAIN   "tokenize = 'unicode61 remove_diacritics 2'"

static const char *const make_tables[] = {
  "CREATE VIRTUAL TABLE search USING fts5"
  " (title, body, location UNINDEXED, kind UNINDEXED, topic UNINDEXED, prefix = '1 2 3', " STEMMED ")",
  "CREATE TABLE search_word (id INTEGER PRIMARY KEY, word TEXT, spelling TEXT, stem TEXT, documents INTEGER)",
  "CREATE VIRTUAL TABLE search_near USING fts5 (word, tokenize = 'trigram')",
  "CREATE VIRTUAL TABLE search_synonym USING fts5"
  " (word, folded UNINDEXED, set_id UNINDEXED, words UNINDEXED, " STEMMED ")",
  "CREATE VIRTUAL TABLE temp.search_plain USING fts5 (text, content = '', detail = none, " PLAIN ")",
  "CREATE VIRTUAL TABLE temp.search_plain_word USING fts5vocab (temp, search_plain, row)",
  "CREATE VIRTUAL TABLE temp.search_stem USING fts5 (word, content = '', " STEMMED ")",
  "CREATE VIRTUAL TABLE temp.search_stem_word USING fts5vocab (temp, search_stem, instance)",
  NULL
};

/* In the order of kinds, so that the first rows of a long result are those of most use. */
static const char *const fill_index[] = {
  "INSERT INTO search (rowid, title, body, location, kind, topic)"
  " SELECT (rank << 32) + row_number () OVER (ORDER BY rank, rowid), title, body, location, kind, topic"
  " FROM temp.search_row ORDER BY rank, rowid",
  "INSERT INTO temp.search_plain (text) SELECT title || ' ' || body FROM temp.search_row",
  "INSERT INTO search_word (word, documents) SELECT term, doc FROM temp.search_plain_word",
  NULL
};

static const char *const fill_words[] = {
  "INSERT INTO temp.search_stem (rowid, word) SELECT id, word FROM search_word",
  "UPDATE search_word SET stem = term, spelling = mag_spelling (word) FROM temp.search_stem_word WHERE doc = id",
  "INSERT INTO search_near (rowid, word) SELECT id, '  ' || word || ' ' FROM search_word",
  "CREATE INDEX search_word_by_word ON search_word (word)",
  "CREATE INDEX search_word_by_spelling ON search_word (spelling)",
  "INSERT INTO search (search) VALUES ('optimize')",
  "INSERT INTO search_near (search_near) VALUES ('optimize')",
  "INSERT INTO search_synonym (search_synonym) VALUES ('optimize')",
  "DROP TABLE temp.search_stem_word",
  "DROP TABLE temp.search_stem",
  "DROP TABLE temp.search_plain_word",
  "DROP TABLE temp.search_plain",
  "DROP TABLE temp.search_row",
  NULL
};

static gboolean
run_all (sqlite3            *database,
         const char *const  *statements,
         GError            **error)
{
  for (guint i = 0; statements[i]; i++)
    if (!mag_sqlite_run (database, error, statements[i], NULL))
      return FALSE;

  return TRUE;
}

/* A synonym of one word is a known word too, even if no text holds it. */
static gboolean
write_synonym (sqlite3     *database,
               const char  *set_id,
               const char  *synonym,
               GError     **error)
{
  g_auto (GStrv) words = mag_search_words_split (synonym);
  g_autofree char *folded = g_strjoinv (" ", words);
  g_autofree char *n_words = g_strdup_printf ("%u", g_strv_length (words));

  if (words[0] && !words[1]
      && !mag_sqlite_run (database, error,
                          "INSERT INTO search_word (word, documents) SELECT ?1, 0"
                          " WHERE NOT EXISTS (SELECT 1 FROM search_word WHERE word = ?1)", words[0], NULL))
    return FALSE;

  return mag_sqlite_run (database, error, "INSERT INTO search_synonym (word, folded, set_id, words) VALUES (?, ?, ?, ?)",
                         synonym, folded, set_id, n_words, NULL);
}

static gboolean
write_synonyms (sqlite3  *database,
                GError  **error)
{
  g_autoptr (MagStatement) statement = mag_sqlite_prepare (database, "SELECT set_id, word FROM synonym", NULL);

  while (statement && sqlite3_step (statement) == SQLITE_ROW)
    if (!write_synonym (database, mag_sqlite_get_text (statement, 0), mag_sqlite_get_text (statement, 1), error))
      return FALSE;

  return TRUE;
}

static void
spelling_cb (sqlite3_context  *context,
             int               n_values,
             sqlite3_value   **values)
{
  const char *word = (const char *) sqlite3_value_text (values[0]);

  sqlite3_result_text (context, mag_search_spelling_dup_key (word ? word : ""), -1, g_free);
}

/**
 * mag_search_indexer_run: (skip)
 * @database: a collection whose documents have been written, inside a transaction
 * @error: return location for an error
 *
 * Adds the search index.
 *
 * Returns: whether it was added; else an error of %MAG_CONTENT_ERROR
 */
gboolean
mag_search_indexer_run (sqlite3  *database,
                        GError  **error)
{
  gboolean success;

  sqlite3_create_function (database, "mag_spelling", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC,
                           NULL, spelling_cb, NULL, NULL);
  success = mag_search_food_keys_write (database, error)
            && mag_search_rows_write (database, error)
            && run_all (database, make_tables, error)
            && run_all (database, fill_index, error)
            && write_synonyms (database, error)
            && run_all (database, fill_words, error);
  sqlite3_create_function (database, "mag_spelling", 1, SQLITE_UTF8, NULL, NULL, NULL, NULL);

  return success;
}
