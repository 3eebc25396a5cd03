// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Finds the known word that a misspelt one is most like: candidates by shared runs of three letters,
 * then the nearest by the number of slips. */

#include "config.h"

#include "mag-search-near.h"

#include <string.h>

#include "mag-search-spelling.h"
#include "mag-sqlite.h"

#define CANDIDATES "200"

/* More slips than this make another word. */
static guint
get_most_slips (const char *word)
{
  glong length = g_utf8_strlen (word, -1);

  if (length < 4)
    return 0;
  if (length < 6)
    return 1;
  return length < 9 ? 2 : 3;
}

static void
add_trigrams (GHashTable     *trigrams,
              const gunichar *letters,
              glong           n_letters)
{
  for (glong i = -2; i < n_letters - 1; i++)
    {
      gunichar run[3];

      for (glong j = 0; j < 3; j++)
        run[j] = i + j < 0 || i + j >= n_letters ? ' ' : letters[i + j];
      g_hash_table_add (trigrams, g_ucs4_to_utf8 (run, 3, NULL, NULL, NULL));
    }
}

/* A slip in a short word leaves few runs of three letters whole, and two swapped letters none: so the
 * runs of the word with each pair of neighbors swapped are looked for too. */
static char *
dup_match (const char *word)
{
  glong n = 0;
  g_autofree gunichar *letters = g_utf8_to_ucs4_fast (word, -1, &n);
  g_autoptr (GHashTable) trigrams = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  GString *match = g_string_new (NULL);
  GHashTableIter iter;
  gpointer trigram;

  add_trigrams (trigrams, letters, n);
  for (glong i = 0; i + 1 < n; i++)
    {
      gunichar first = letters[i];

      letters[i] = letters[i + 1];
      letters[i + 1] = first;
      add_trigrams (trigrams, letters, n);
      letters[i + 1] = letters[i];
      letters[i] = first;
    }

  g_hash_table_iter_init (&iter, trigrams);
  while (g_hash_table_iter_next (&iter, &trigram, NULL))
    g_string_append_printf (match, "%s\"%s\"", match->len > 0 ? " OR " : "", (const char *) trigram);

  return g_string_free (match, FALSE);
}

/* A word that only begins like the one typed is a little less likely than one that is like it to the
 * end, and people seldom miss the first letter. */
static guint
get_cost (const char *word,
          const char *known,
          gboolean    unfinished)
{
  guint cost = mag_search_spelling_distance (word, known) * 2;

  if (unfinished)
    cost = MIN (cost, mag_search_spelling_begins (word, known) * 2 + 1);

  return cost + (g_utf8_get_char (word) != g_utf8_get_char (known));
}

/* Two words for opposite things, as "hypocalcemia" and "hypercalcemia", are never taken for each
 * other, however alike they look. */
static gboolean
is_opposite (const char *word,
             const char *known)
{
  return (g_str_has_prefix (word, "hypo") && g_str_has_prefix (known, "hyper"))
         || (g_str_has_prefix (word, "hyper") && g_str_has_prefix (known, "hypo"));
}

typedef struct
{
  char  *word;
  guint  cost;
  int    documents;
} Nearest;

static void
look_in (sqlite3    *database,
         const char *match,
         const char *word,
         gboolean    unfinished,
         Nearest    *nearest)
{
  g_autoptr (MagStatement) statement = mag_sqlite_prepare (database,
                                                           "SELECT search_word.word, documents FROM search_near"
                                                           " JOIN search_word ON search_word.id = search_near.rowid"
                                                           " WHERE search_near MATCH ?"
                                                           " ORDER BY search_near.rank LIMIT " CANDIDATES, match, NULL);

  while (statement && sqlite3_step (statement) == SQLITE_ROW)
    {
      const char *known = mag_sqlite_get_text (statement, 0);
      int documents = sqlite3_column_int (statement, 1);
      guint cost = get_cost (word, known, unfinished);

      if (!is_opposite (word, known)
          && (cost < nearest->cost || (cost == nearest->cost && nearest->word && documents > nearest->documents)))
        {
          nearest->cost = cost;
          nearest->documents = documents;
          g_set_str (&nearest->word, known);
        }
    }
}

/**
 * mag_search_near_dup_word: (skip)
 * @databases: (element-type sqlite3): collections
 * @word: a word that none of them holds, in small letters
 * @unfinished: whether more letters may follow
 *
 * Returns: (transfer full) (nullable): the nearest word that search knows; %NULL if none is near, or
 *   the word is a number or very short or long
 */
char *
mag_search_near_dup_word (GPtrArray  *databases,
                          const char *word,
                          gboolean    unfinished)
{
  Nearest nearest = { NULL, get_most_slips (word) * 2 + 2, 0 };
  g_autofree char *match = NULL;

  if (get_most_slips (word) == 0 || g_utf8_strlen (word, -1) > 40 || strpbrk (word, "0123456789"))
    return NULL;

  match = dup_match (word);
  for (guint i = 0; i < databases->len; i++)
    look_in (g_ptr_array_index (databases, i), match, word, unfinished, &nearest);

  return nearest.word;
}
