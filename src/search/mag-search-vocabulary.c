// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* The words that the texts of a collection hold. What is typed is completed here and not by the
 * index itself: the index knows stems alone, in which "bruisi" begins nothing. */

#include "config.h"

#include "mag-search-vocabulary.h"

#include <string.h>

#include "mag-search-spelling.h"
#include "mag-sqlite.h"

/* Shorter spellings coincide by chance. */
#define MIN_SPELLING        4
#define MIN_SPELLING_PREFIX 5

#define BEGINS "documents > 0 AND (word BETWEEN ?1 AND ?2 OR spelling BETWEEN ?3 AND ?4)"

static void
completion_free (MagSearchCompletion *self)
{
  g_clear_pointer (&self->word, g_free);
  g_free (self);
}

static MagStatement *
prepare (sqlite3    *database,
         const char *sql,
         const char *word)
{
  const char *last = "\364\217\277\277";
  g_autofree char *word_end = g_strconcat (word, last, NULL);
  g_autofree char *spelling = mag_search_spelling_dup_key (word);
  glong length = g_utf8_strlen (spelling, -1);
  g_autofree char *spelling_end = g_strconcat (spelling, length >= MIN_SPELLING_PREFIX ? last : NULL, NULL);
  gboolean compare = length >= MIN_SPELLING;

  return mag_sqlite_prepare (database, sql, word, word_end, compare ? spelling : "", compare ? spelling_end : "", NULL);
}

/**
 * mag_search_vocabulary_has: (skip)
 * @database: a collection
 * @word: a word in small letters
 *
 * Returns: whether a text holds a word that begins so, in this or another spelling
 */
gboolean
mag_search_vocabulary_has (sqlite3    *database,
                           const char *word)
{
  g_autoptr (MagStatement) statement = prepare (database, "SELECT 1 FROM search_word WHERE " BEGINS " LIMIT 1", word);

  return statement && sqlite3_step (statement) == SQLITE_ROW;
}

/**
 * mag_search_vocabulary_complete: (skip)
 * @database: a collection
 * @word: a word in small letters
 *
 * Returns: (transfer full) (element-type MagSearchCompletion): the words that begin so, one for each
 *   stem; first those that are the word itself, then the most frequent, at most
 *   %MAG_SEARCH_MAX_COMPLETIONS
 */
GPtrArray *
mag_search_vocabulary_complete (sqlite3    *database,
                                const char *word)
{
  GPtrArray *completions = g_ptr_array_new_with_free_func ((GDestroyNotify) completion_free);
  g_autoptr (MagStatement) statement = prepare (database,
                                                "SELECT min (word), sum (documents), max (word = ?1 OR spelling = ?3)"
                                                " FROM search_word WHERE " BEGINS " GROUP BY stem"
                                                " ORDER BY 3 DESC, 2 DESC, 1"
                                                " LIMIT " G_STRINGIFY (MAG_SEARCH_MAX_COMPLETIONS),
                                                word);

  while (statement && sqlite3_step (statement) == SQLITE_ROW)
    {
      MagSearchCompletion *completion = g_new0 (MagSearchCompletion, 1);

      completion->word = g_strdup (mag_sqlite_get_text (statement, 0));
      completion->documents = sqlite3_column_int64 (statement, 1);
      completion->exact = sqlite3_column_int (statement, 2);
      g_ptr_array_add (completions, completion);
    }

  return completions;
}
