// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Understands what a person typed: which words belong together, which synonyms they have, and which
 * known word an unknown one was meant to be. */

#include "config.h"

#include "mag-search-query.h"

#include "mag-search-near.h"
#include "mag-search-vocabulary.h"
#include "mag-search-words.h"
#include "mag-sqlite.h"

/* The most words of a phrase that has synonyms. */
#define MAX_PHRASE 6

static void
part_free (MagSearchPart *self)
{
  g_clear_pointer (&self->words, g_strfreev);
  g_clear_pointer (&self->synonyms, g_strfreev);
  g_free (self);
}

static void
add_part (MagSearchQuery  *self,
          char           **words,
          guint            n_words,
          GStrv            synonyms)
{
  MagSearchPart *part = g_new0 (MagSearchPart, 1);

  part->words = g_new0 (char *, n_words + 1);
  for (guint i = 0; i < n_words; i++)
    part->words[i] = g_strdup (words[i]);
  part->synonyms = synonyms ? synonyms : g_new0 (char *, 1);
  g_ptr_array_add (self->parts, part);
}

static gboolean
is_known (GPtrArray  *databases,
          const char *word)
{
  for (guint i = 0; i < databases->len; i++)
    if (mag_search_vocabulary_has (g_ptr_array_index (databases, i), word))
      return TRUE;

  return FALSE;
}

/* What several collections have in common is there once. */
static void
add_column (GPtrArray    *texts,
            MagStatement *statement)
{
  while (statement && sqlite3_step (statement) == SQLITE_ROW)
    {
      const char *text = mag_sqlite_get_text (statement, 0);

      if (!g_ptr_array_find_with_equal_func (texts, text, g_str_equal, NULL))
        g_ptr_array_add (texts, g_strdup (text));
    }
}

/* The synonyms of a phrase, which is found by the stems of its words. */
static void
add_synonyms (GPtrArray  *synonyms,
              sqlite3    *database,
              char      **words,
              guint       n_words)
{
  g_autofree char *phrase = mag_search_words_quote (words, n_words);
  g_autofree char *match = g_strconcat ("^", phrase, NULL);
  g_autofree char *count = g_strdup_printf ("%u", n_words);
  g_autoptr (MagStatement) statement = NULL;

  statement = mag_sqlite_prepare (database,
                                  "SELECT DISTINCT word FROM synonym WHERE set_id IN"
                                  " (SELECT set_id FROM search_synonym WHERE search_synonym MATCH ? AND words = ?)",
                                  match, count, NULL);
  add_column (synonyms, statement);
}

/* The synonyms of a phrase whose last word is still being typed. */
static void
add_synonyms_by_beginning (GPtrArray  *synonyms,
                           sqlite3    *database,
                           char      **words,
                           guint       n_words)
{
  g_autofree char *phrase = g_strjoinv (" ", words);
  g_autofree char *count = g_strdup_printf ("%u", n_words);
  g_autoptr (MagStatement) statement = NULL;

  statement = mag_sqlite_prepare (database,
                                  "SELECT DISTINCT word FROM synonym WHERE set_id IN"
                                  " (SELECT set_id FROM search_synonym"
                                  "  WHERE words = ? AND substr (folded, 1, length (?2)) = ?2)",
                                  count, phrase, NULL);
  add_column (synonyms, statement);
}

typedef void (*AddSynonyms) (GPtrArray  *synonyms,
                             sqlite3    *database,
                             char      **words,
                             guint       n_words);

static GStrv
load_synonyms (GPtrArray    *databases,
               AddSynonyms   add,
               char        **words,
               guint         n_words)
{
  GPtrArray *synonyms = g_ptr_array_new_null_terminated (8, g_free, TRUE);

  for (guint i = 0; i < databases->len; i++)
    add (synonyms, g_ptr_array_index (databases, i), words, n_words);

  return (GStrv) g_ptr_array_free (synonyms, FALSE);
}

/* Takes the longest phrase with synonyms off the words, or the first word alone. */
static guint
take_part (MagSearchQuery  *self,
           GPtrArray       *databases,
           char           **words,
           guint            n_words)
{
  gboolean unfinished = !is_known (databases, words[n_words - 1]);

  for (guint n = MIN (n_words, MAX_PHRASE); n > 0; n--)
    {
      g_auto (GStrv) synonyms = load_synonyms (databases, add_synonyms, words, n);

      if (!synonyms[0] && unfinished && n == n_words)
        {
          g_clear_pointer (&synonyms, g_strfreev);
          synonyms = load_synonyms (databases, add_synonyms_by_beginning, words, n);
        }
      if (synonyms[0])
        {
          add_part (self, words, n, g_steal_pointer (&synonyms));
          return n;
        }
    }

  if (!is_known (databases, words[0]))
    return 0;

  add_part (self, words, 1, NULL);
  return 1;
}

/**
 * mag_search_query_new: (skip)
 * @databases: (element-type sqlite3): collections
 * @text: what a person typed
 *
 * Understands it. A word that neither a text nor a synonym of any collection holds is replaced by the
 * nearest that one of them does, or left out if there is none.
 *
 * Returns: (transfer full): the query; without parts if nothing is known of it
 */
MagSearchQuery *
mag_search_query_new (GPtrArray  *databases,
                      const char *text)
{
  MagSearchQuery *self = g_new0 (MagSearchQuery, 1);
  g_auto (GStrv) words = mag_search_words_typed (text);
  g_autoptr (GStrvBuilder) used = g_strv_builder_new ();
  guint n_words = g_strv_length (words);
  gboolean changed = FALSE;
  guint replaced = 0;

  self->parts = g_ptr_array_new_with_free_func ((GDestroyNotify) part_free);
  for (guint i = 0; i < n_words;)
    {
      guint taken = take_part (self, databases, words + i, n_words - i);
      g_autofree char *near = NULL;

      for (guint j = 0; j < taken; j++)
        g_strv_builder_add (used, words[i + j]);
      i += taken;
      if (taken > 0)
        continue;

      /* once: a list of words that somebody else wrote may name one that nothing explains */
      if (replaced != i + 1)
        near = mag_search_near_dup_word (databases, words[i], i + 1 == n_words);
      changed = TRUE;
      replaced = i + 1;
      if (near)
        g_set_str (&words[i], near);
      else
        i++;
    }

  if (changed && self->parts->len > 0)
    {
      g_auto (GStrv) looked_for = g_strv_builder_end (used);

      self->corrected = g_strjoinv (" ", looked_for);
    }

  return self;
}

void
mag_search_query_free (MagSearchQuery *self)
{
  g_clear_pointer (&self->parts, g_ptr_array_unref);
  g_clear_pointer (&self->corrected, g_free);
  g_free (self);
}
