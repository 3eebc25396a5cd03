// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* How many years of school a text asks for: the grade of Flesch and Kincaid. It is made for English
 * and means nothing elsewhere. Syllables are counted by rule, as every program that gives this grade
 * does; the rules differ a little, and so do the grades, by some tenths. */

#include "config.h"

#include "mag-handout-grade.h"

#include <string.h>

static gboolean
is_vowel (char letter)
{
  return letter && strchr ("aeiouy", letter);
}

static gboolean
ends_with (const char *word,
           gsize       length,
           const char *end)
{
  gsize n = strlen (end);

  return length >= n && memcmp (word + length - n, end, n) == 0;
}

/* Two vowels that are spoken as two syllables although they stand together. */
static gboolean
is_split (const char *at,
          const char *word)
{
  static const char *pairs[] = { "ia", "io", "iu", "eo", "ua", "uo", "ii", "ie" };

  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    {
      if (at[0] != pairs[i][0] || at[1] != pairs[i][1])
        continue;
      /* As in nation, special, region; people; quart, guard; diet, but not field. */
      if (at[0] == 'i' && at > word && strchr ("tcsg", at[-1]) && strchr ("ao", at[1]))
        return FALSE;
      if (at[0] == 'e' && g_str_has_prefix (at, "eopl"))
        return FALSE;
      if (at[0] == 'u' && at > word && strchr ("qg", at[-1]))
        return FALSE;
      if (at[1] == 'e')
        return g_str_has_prefix (at, "iet") || g_str_has_prefix (at, "ienc");
      return TRUE;
    }

  return FALSE;
}

static guint
count_groups (const char *word)
{
  gboolean inside = FALSE;
  guint n = 0;

  for (const char *at = word; *at; at++)
    {
      gboolean vowel = is_vowel (*at) && !(*at == 'y' && at == word);

      if (vowel && !inside)
        n++;
      else if (vowel && is_split (at - 1, word))
        n++;
      inside = vowel;
    }

  return n;
}

/* The e that is written and not spoken: make, makes, baked; but table, wanted, boxes. */
static gboolean
has_silent_end (const char *word,
                gsize       length)
{
  if (ends_with (word, length, "e"))
    return length > 2 && !is_vowel (word[length - 2])
           && !(word[length - 2] == 'l' && !is_vowel (word[length - 3]));
  if (ends_with (word, length, "ed"))
    return length > 3 && !is_vowel (word[length - 3]) && !strchr ("td", word[length - 3])
           && !(word[length - 3] == 'l' && !is_vowel (word[length - 4]));
  if (ends_with (word, length, "es"))
    return length > 3 && !is_vowel (word[length - 3]) && !strchr ("sxzcg", word[length - 3])
           && !ends_with (word, length, "ches") && !ends_with (word, length, "shes")
           && !(word[length - 3] == 'l' && !is_vowel (word[length - 4]));

  return FALSE;
}

/**
 * mag_handout_grade_count_syllables:
 * @word: a word in lower case
 *
 * Returns: how many syllables it has, at least 1
 */
guint
mag_handout_grade_count_syllables (const char *word)
{
  gsize length = strlen (word);
  guint n = count_groups (word);

  if (has_silent_end (word, length) && n > 1)
    n--;

  return MAX (n, 1);
}

typedef struct
{
  guint words;
  guint syllables;
  guint sentences;
} Counts;

static void
end_word (Counts  *counts,
          GString *word)
{
  if (word->len == 0)
    return;

  counts->words++;
  counts->syllables += mag_handout_grade_count_syllables (word->str);
  g_string_truncate (word, 0);
}

/* A heading or an item of a list is a sentence to the reader. */
static void
count_line (Counts     *counts,
            const char *line)
{
  g_autoptr (GString) word = g_string_new (NULL);
  guint start = counts->words;

  for (const char *at = line; *at; at = g_utf8_next_char (at))
    {
      gunichar letter = g_utf8_get_char (at);
      gboolean stop = letter && letter < 128 && strchr (".?!", (int) letter);

      if (g_unichar_isalnum (letter))
        g_string_append_unichar (word, g_unichar_tolower (letter));
      else if (letter != '\'' && letter != 0x2019)
        end_word (counts, word);

      if (stop && (at[1] == ' ' || at[1] == '\0') && counts->words > start)
        {
          counts->sentences++;
          start = counts->words;
        }
    }

  end_word (counts, word);
  if (counts->words > start)
    counts->sentences++;
}

/**
 * mag_handout_grade_measure:
 * @text: English, a line for each heading, paragraph and item
 *
 * Returns: its Flesch-Kincaid grade; 0 for a text without words
 */
double
mag_handout_grade_measure (const char *text)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  Counts counts = { 0 };

  for (guint i = 0; lines[i]; i++)
    count_line (&counts, lines[i]);
  if (counts.words == 0)
    return 0;

  return 0.39 * counts.words / counts.sentences + 11.8 * counts.syllables / counts.words - 15.59;
}
