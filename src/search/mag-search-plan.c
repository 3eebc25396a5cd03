// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Writes a query as an FTS5 expression, and notes what each of its phrases is worth. Everything in it
 * that comes from outside is letters and digits between quotation marks. */

#include "config.h"

#include "mag-search-plan.h"

#include "mag-search-vocabulary.h"
#include "mag-search-words.h"

/* What a word is worth that only begins like the one typed, and one that means the same. */
#define COMPLETION_WEIGHT 0.7
#define SYNONYM_WEIGHT    0.6

/* Words up to this length have an index of their own, so any number of completions is cheap. */
#define MAX_INDEXED_PREFIX 3

static void
add_phrase (MagSearchPlan  *self,
            char          **words,
            guint           n_words,
            const char     *separator,
            double          weight)
{
  g_autofree char *quoted = mag_search_words_quote (words, n_words);
  MagSearchPhrase phrase = { self->documents->len - 1, weight };

  g_string_append (self->match, separator);
  g_string_append (self->match, quoted);
  g_array_append_val (self->phrases, phrase);
}

/* Adds a word in its completions: `("bleed" OR "bleeder")`. */
static gint64
add_word (MagSearchPlan *self,
          GPtrArray     *completions,
          char          *word)
{
  gboolean prefix = completions->len == MAG_SEARCH_MAX_COMPLETIONS && g_utf8_strlen (word, -1) <= MAX_INDEXED_PREFIX;
  gint64 documents = 0;

  g_string_append_c (self->match, '(');
  for (guint i = 0; i < completions->len; i++)
    {
      MagSearchCompletion *completion = g_ptr_array_index (completions, i);

      documents += completion->documents;
      if (!prefix || completion->exact)
        add_phrase (self, &completion->word, 1, i > 0 ? " OR " : "", completion->exact ? 1.0 : COMPLETION_WEIGHT);
    }
  if (prefix)
    {
      if (!g_str_has_suffix (self->match->str, "("))
        g_string_append (self->match, " OR ");
      add_phrase (self, &word, 1, "", COMPLETION_WEIGHT);
      g_string_append (self->match, " *");
    }
  g_string_append_c (self->match, ')');

  return documents;
}

/* Adds all words of a part: `(("knee") AND ("ligament"))`, unless one of them is in no text. */
static gboolean
add_words (MagSearchPlan *self,
           sqlite3       *database,
           GStrv          words)
{
  gint64 *documents = &g_array_index (self->documents, gint64, self->documents->len - 1);
  g_autoptr (GPtrArray) all = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);

  for (guint i = 0; words[i]; i++)
    {
      GPtrArray *completions = mag_search_vocabulary_complete (database, words[i]);

      g_ptr_array_add (all, completions);
      if (completions->len == 0)
        return FALSE;
    }

  g_string_append_c (self->match, '(');
  for (guint i = 0; words[i]; i++)
    {
      gint64 n;

      if (i > 0)
        g_string_append (self->match, " AND ");
      n = add_word (self, g_ptr_array_index (all, i), words[i]);
      *documents = i == 0 ? n : MIN (n, *documents);
    }
  g_string_append_c (self->match, ')');

  return TRUE;
}

static void
add_part (MagSearchPlan *self,
          sqlite3       *database,
          MagSearchPart *part)
{
  gint64 unknown = 0;
  gboolean any;

  g_array_append_val (self->documents, unknown);
  g_string_append_c (self->match, '(');
  any = add_words (self, database, part->words);
  for (guint i = 0; part->synonyms[i]; i++)
    {
      g_auto (GStrv) words = mag_search_words_split (part->synonyms[i]);

      if (!words[0] || g_strv_equal ((const char *const *) words, (const char *const *) part->words))
        continue;
      add_phrase (self, words, g_strv_length (words), any ? " OR " : "", SYNONYM_WEIGHT);
      any = TRUE;
    }
  if (!any)
    add_phrase (self, part->words, g_strv_length (part->words), "", 1.0);
  g_string_append_c (self->match, ')');
}

/**
 * mag_search_plan_new: (skip)
 * @database: a collection
 * @query: a query with at least one part
 * @all: whether a row must hold all parts, or any
 *
 * Returns: (transfer full): how to look it up
 */
MagSearchPlan *
mag_search_plan_new (sqlite3        *database,
                     MagSearchQuery *query,
                     gboolean        all)
{
  MagSearchPlan *self = g_new0 (MagSearchPlan, 1);

  self->match = g_string_new (NULL);
  self->phrases = g_array_new (FALSE, FALSE, sizeof (MagSearchPhrase));
  self->documents = g_array_new (FALSE, FALSE, sizeof (gint64));
  for (guint i = 0; i < query->parts->len; i++)
    {
      if (i > 0)
        g_string_append (self->match, all ? " AND " : " OR ");
      add_part (self, database, g_ptr_array_index (query->parts, i));
    }

  return self;
}

void
mag_search_plan_free (MagSearchPlan *self)
{
  g_string_free (self->match, TRUE);
  g_clear_pointer (&self->phrases, g_array_unref);
  g_clear_pointer (&self->documents, g_array_unref);
  g_free (self);
}
