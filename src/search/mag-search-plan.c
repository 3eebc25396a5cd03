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
            guint           part,
            char          **words,
            guint           n_words,
            const char     *separator,
            double          weight)
{
  g_autofree char *quoted = mag_search_words_quote (words, n_words);
  MagSearchPhrase phrase = { part, weight };

  g_string_append (self->match, separator);
  g_string_append (self->match, quoted);
  g_array_append_val (self->phrases, phrase);
}

/* Adds a word in its completions: `("bleed" OR "bleeder")`. */
static double
add_word (MagSearchPlan *self,
          guint          part,
          GPtrArray     *completions,
          char          *word)
{
  gboolean prefix = completions->len == MAG_SEARCH_MAX_COMPLETIONS && g_utf8_strlen (word, -1) <= MAX_INDEXED_PREFIX;
  double documents = 0.0;

  g_string_append_c (self->match, '(');
  for (guint i = 0; i < completions->len; i++)
    {
      MagSearchCompletion *completion = g_ptr_array_index (completions, i);

      documents += (double) completion->documents;
      if (!prefix || completion->exact)
        add_phrase (self, part, &completion->word, 1, i > 0 ? " OR " : "", completion->exact ? 1.0 : COMPLETION_WEIGHT);
    }
  if (prefix)
    {
      if (!g_str_has_suffix (self->match->str, "("))
        g_string_append (self->match, " OR ");
      add_phrase (self, part, &word, 1, "", COMPLETION_WEIGHT);
      g_string_append (self->match, " *");
    }
  g_string_append_c (self->match, ')');

  return documents;
}

/* Adds all words of a part: `(("knee") AND ("ligament"))`, unless one of them is in no text. */
static gboolean
add_words (MagSearchPlan *self,
           guint          part,
           sqlite3       *database,
           GStrv          words,
           double        *documents)
{
  double least = G_MAXDOUBLE;
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
      double n;

      if (i > 0)
        g_string_append (self->match, " AND ");
      n = add_word (self, part, g_ptr_array_index (all, i), words[i]);
      least = MIN (n, least);
    }
  g_string_append_c (self->match, ')');
  *documents += least;

  return TRUE;
}

static void
add_part (MagSearchPlan *self,
          guint          index,
          sqlite3       *database,
          MagSearchPart *part,
          double        *documents)
{
  gboolean any;

  g_string_append_c (self->match, '(');
  any = add_words (self, index, database, part->words, documents);
  for (guint i = 0; part->synonyms[i]; i++)
    {
      g_auto (GStrv) words = mag_search_words_split (part->synonyms[i]);

      if (!words[0] || g_strv_equal ((const char *const *) words, (const char *const *) part->words))
        continue;
      add_phrase (self, index, words, g_strv_length (words), any ? " OR " : "", SYNONYM_WEIGHT);
      any = TRUE;
    }
  if (!any)
    add_phrase (self, index, part->words, g_strv_length (part->words), "", 1.0);
  g_string_append_c (self->match, ')');
}

/**
 * mag_search_plan_new: (skip)
 * @database: a collection
 * @query: a query with at least one part
 * @all: whether a row must hold all parts, or any
 * @totals: to which is added how many rows hold each part
 *
 * Returns: (transfer full): how to look it up
 */
MagSearchPlan *
mag_search_plan_new (sqlite3         *database,
                     MagSearchQuery  *query,
                     gboolean         all,
                     MagSearchTotals *totals)
{
  MagSearchPlan *self = g_new0 (MagSearchPlan, 1);

  self->match = g_string_new (NULL);
  self->phrases = g_array_new (FALSE, FALSE, sizeof (MagSearchPhrase));
  totals->parts = query->parts->len;
  for (guint i = 0; i < query->parts->len; i++)
    {
      if (i > 0)
        g_string_append (self->match, all ? " AND " : " OR ");
      add_part (self, i, database, g_ptr_array_index (query->parts, i), &totals->documents[i]);
    }

  return self;
}

void
mag_search_plan_free (MagSearchPlan *self)
{
  g_string_free (self->match, TRUE);
  g_clear_pointer (&self->phrases, g_array_unref);
  g_free (self);
}
