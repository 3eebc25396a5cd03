// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Two ways in which one word is written differently: British for American, and wrongly. */

#include "config.h"

#include "mag-search-spelling.h"

#include <string.h>

/* Longer words are compared by their beginnings. */
#define MAX_LETTERS 40

/* What American spelling writes in another way, applied in this order. It need not give a real word:
 * both spellings of a word must only give the same. `before` says how many letters must stand before
 * it, for "tumour" but not "your"; `at_end` that it must end the word. */
static const struct
{
  const char *british;
  const char *american;
  guint       before;
  gboolean    at_end;
} rules[] = {
  { "ae", "e", 0, FALSE },
  { "oe", "e", 0, FALSE },
  { "sulph", "sulf", 0, FALSE },
  { "our", "or", 3, FALSE },
  { "is", "iz", 3, FALSE },
  { "ys", "yz", 3, FALSE },
  { "ll", "l", 3, FALSE },
  { "tre", "ter", 2, TRUE },
  { "tres", "ters", 2, TRUE },
  { "bre", "ber", 2, TRUE },
  { "bres", "bers", 2, TRUE },
  { "amme", "am", 3, TRUE },
  { "ammes", "ams", 3, TRUE },
};

/* "toes", "does": no other spelling of these. */
static gboolean
is_excepted (const char *word,
             const char *british)
{
  return g_str_equal (british, "oe") && (g_str_has_suffix (word, "oe") || g_str_has_suffix (word, "oes"));
}

/**
 * mag_search_spelling_dup_key:
 * @word: a word in small letters
 *
 * Makes a key that British and American spellings of a word have in common, as "haematoma" and
 * "hematoma".
 *
 * Returns: (transfer full): the key; it is no text to show
 */
char *
mag_search_spelling_dup_key (const char *word)
{
  GString *key = g_string_new (word);

  for (guint i = 0; i < G_N_ELEMENTS (rules); i++)
    {
      gsize length = strlen (rules[i].british);
      char *found;

      if (key->len < length + rules[i].before || is_excepted (word, rules[i].british))
        continue;

      found = rules[i].at_end ? key->str + key->len - length : key->str + rules[i].before;
      while ((found = strstr (found, rules[i].british)))
        {
          gssize at = found - key->str;

          g_string_erase (key, at, (gssize) length);
          g_string_insert (key, at, rules[i].american);
          found = key->str + at + strlen (rules[i].american);
        }
    }

  return g_string_free (key, FALSE);
}

/* Fills the last row of the table of distances: how many letters must be added, left out, replaced
 * or swapped with their neighbor to make `word` into each beginning of `known`. */
static guint
measure (const char *word,
         const char *known,
         guint       distances[MAX_LETTERS + 1])
{
  glong n = 0, m = 0;
  g_autofree gunichar *a = g_utf8_to_ucs4_fast (word, -1, &n);
  g_autofree gunichar *b = g_utf8_to_ucs4_fast (known, -1, &m);
  guint rows[3][MAX_LETTERS + 1] = { 0 };

  n = MIN (n, MAX_LETTERS);
  m = MIN (m, MAX_LETTERS);
  for (glong j = 0; j <= m; j++)
    rows[0][j] = (guint) j;

  for (glong i = 1; i <= n; i++)
    {
      guint *row = rows[i % 3], *above = rows[(i + 2) % 3], *two_above = rows[(i + 1) % 3];

      row[0] = (guint) i;
      for (glong j = 1; j <= m; j++)
        {
          row[j] = MIN (MIN (above[j], row[j - 1]) + 1, above[j - 1] + (a[i - 1] != b[j - 1]));
          if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
            row[j] = MIN (row[j], two_above[j - 2] + 1);
        }
    }
  memcpy (distances, rows[n % 3], sizeof (rows[0]));

  return (guint) m;
}

/**
 * mag_search_spelling_distance:
 * @word: a word
 * @known: another
 *
 * Returns: how many letters must be added, left out, replaced or swapped with their neighbor to
 *   make one into the other
 */
guint
mag_search_spelling_distance (const char *word,
                              const char *known)
{
  guint distances[MAX_LETTERS + 1];

  return distances[measure (word, known, distances)];
}

/**
 * mag_search_spelling_begins:
 * @word: a word that may still be typed
 * @known: a whole word
 *
 * Returns: the distance, as from mag_search_spelling_distance(), of the beginning of @known that is
 *   nearest to @word
 */
guint
mag_search_spelling_begins (const char *word,
                            const char *known)
{
  guint distances[MAX_LETTERS + 1];
  guint n = measure (word, known, distances);
  guint best = distances[0];

  for (guint i = 1; i <= n; i++)
    best = MIN (best, distances[i]);

  return best;
}
