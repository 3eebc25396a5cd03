// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Takes what a person typed apart into words, in the same way as the index does: a word is a run of
 * letters and digits, without case and accents. Nothing else survives, so no text can be taken for
 * a part of a query's language. */

#include "config.h"

#include "mag-search-words.h"

#include <string.h>

/* Longer texts are pasted by accident. */
#define MAX_BYTES 4096

/* Words of questions. They stand in nearly every text, so they say nothing of what is looked for. */
static const char *const common[] = {
  "a", "about", "an", "and", "any", "are", "as", "at", "be", "but", "by", "can", "could", "did", "do", "does", "for",
  "from", "had", "has", "have", "how", "i", "if", "in", "into", "is", "it", "its", "me", "my", "of", "on", "or", "our",
  "should", "so", "than", "that", "the", "their", "them", "then", "there", "these", "they", "this", "to", "was", "we",
  "were", "what", "when", "where", "which", "who", "why", "will", "with", "would", "you", "your", NULL
};

static void
end_word (GString    *word,
          GPtrArray  *words)
{
  if (word->len > 0)
    g_ptr_array_add (words, g_utf8_normalize (word->str, (gssize) word->len, G_NORMALIZE_NFC));
  g_string_truncate (word, 0);
}

/**
 * mag_search_words_split:
 * @text: any text, of any length, valid or not
 *
 * Returns: (transfer full): its words, in order, in small letters and without accents
 */
GStrv
mag_search_words_split (const char *text)
{
  g_autofree char *start = g_strndup (text, MAX_BYTES);
  g_autofree char *valid = g_utf8_make_valid (start, -1);
  g_autofree char *decomposed = g_utf8_normalize (valid, -1, G_NORMALIZE_NFD);
  g_autoptr (GPtrArray) words = g_ptr_array_new_null_terminated (8, g_free, TRUE);
  g_autoptr (GString) word = g_string_new (NULL);

  for (const char *p = decomposed; *p; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_isalnum (c))
        g_string_append_unichar (word, g_unichar_tolower (c));
      else if (!g_unichar_ismark (c))
        end_word (word, words);
    }
  end_word (word, words);

  return (GStrv) g_ptr_array_free (g_steal_pointer (&words), FALSE);
}

/* The words of most texts need no tables of Unicode; returns FALSE at the first letter that does. */
static gboolean
append_plain (GString    *folded,
              const char *text)
{
  for (const char *p = text; *p; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_ascii_isalnum (*p))
        g_string_append_c (folded, g_ascii_tolower (*p));
      else if (c >= 128 && (g_unichar_isalnum (c) || g_unichar_ismark (c)))
        return FALSE;
      else if (folded->str[folded->len - 1] != ' ')
        g_string_append_c (folded, ' ');
    }
  if (folded->len > 1 && folded->str[folded->len - 1] == ' ')
    g_string_truncate (folded, folded->len - 1);

  return TRUE;
}

/**
 * mag_search_words_fold:
 * @text: valid UTF-8
 *
 * Makes of a text what can be searched many times: a word begins with some letters where the result
 * holds a space and then those letters.
 *
 * Returns: (transfer full): its words as mag_search_words_split() gives them, a space before each
 */
char *
mag_search_words_fold (const char *text)
{
  GString *folded = g_string_new (" ");

  if (!append_plain (folded, text))
    {
      g_auto (GStrv) words = mag_search_words_split (text);
      g_autofree char *joined = g_strjoinv (" ", words);

      g_string_assign (folded, " ");
      g_string_append (folded, joined);
    }

  return g_string_free (folded, FALSE);
}

/**
 * mag_search_words_typed:
 * @text: what a person typed
 *
 * Returns: (transfer full): the words to look for: the first %MAG_SEARCH_MAX_WORDS, without those
 *   that every question holds, unless it holds no others
 */
GStrv
mag_search_words_typed (const char *text)
{
  g_auto (GStrv) words = mag_search_words_split (text);
  g_autoptr (GPtrArray) telling = g_ptr_array_new_null_terminated (8, g_free, TRUE);
  g_autoptr (GPtrArray) all = g_ptr_array_new_null_terminated (8, g_free, TRUE);

  for (guint i = 0; words[i]; i++)
    {
      if (all->len < MAG_SEARCH_MAX_WORDS)
        g_ptr_array_add (all, g_strdup (words[i]));
      if (telling->len < MAG_SEARCH_MAX_WORDS && !g_strv_contains (common, words[i]))
        g_ptr_array_add (telling, g_strdup (words[i]));
    }

  return (GStrv) g_ptr_array_free (telling->len > 0 ? g_steal_pointer (&telling) : g_steal_pointer (&all), FALSE);
}

/**
 * mag_search_words_quote:
 * @words: words, as from mag_search_words_split()
 * @n_words: how many of them
 *
 * Returns: (transfer full): the words as one phrase of an FTS5 query
 */
char *
mag_search_words_quote (char  **words,
                        guint   n_words)
{
  GString *phrase = g_string_new ("\"");

  for (guint i = 0; i < n_words; i++)
    {
      if (i > 0)
        g_string_append_c (phrase, ' ');
      g_string_append (phrase, words[i]);
    }
  g_string_append_c (phrase, '"');

  return g_string_free (phrase, FALSE);
}
