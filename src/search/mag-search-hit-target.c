// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Where a hit leads: to its location, and in an article to the very words. */

#include "config.h"

#include "mag-search-hit.h"

#include <string.h>

/* How many words of the excerpt a target names: few enough to be looked at, enough to be found in one
 * place only. */
#define TARGET_WORDS 5

/* A sentence or a block ends here; the next one may stand elsewhere on the page. */
static gboolean
is_break (const char *p)
{
  gunichar c = g_utf8_get_char (p);

  if (c == '.' && g_ascii_isdigit (p[1]))
    return FALSE;

  return strchr (".;:!?\"", *p) || c == 0x2026 || c == 0x201c || c == 0x201d;
}

/* The end of the words that follow a place without a break, and how many they are. */
static const char *
find_end (const char *start,
          guint      *n_words)
{
  const char *end = start;
  gboolean in_word = FALSE;

  *n_words = 0;
  for (const char *p = start; *p && !is_break (p); p = g_utf8_next_char (p))
    {
      gboolean is_space = g_unichar_isspace (g_utf8_get_char (p));

      if (!is_space && !in_word && ++*n_words > TARGET_WORDS)
        break;
      if (g_unichar_isalnum (g_utf8_get_char (p)) || g_unichar_ismark (g_utf8_get_char (p)))
        end = g_utf8_next_char (p);
      in_word = !is_space;
    }

  return end;
}

/* The beginning of the words, at most so many, that precede a place without a break. */
static const char *
find_start (const char *text,
            const char *end,
            guint       n_words)
{
  const char *start = end;

  for (const char *p = end; p > text && n_words > 0;)
    {
      p = g_utf8_prev_char (p);
      if (is_break (p))
        break;
      if (g_unichar_isalnum (g_utf8_get_char (p)))
        start = p;
      else if (g_unichar_isspace (g_utf8_get_char (p)) && start < end)
        n_words--;
    }

  return start;
}

/* The words from a match on, with as many further matches as possible. If a sentence ends soon after
 * it, the words before it stand in for those that are missing. */
static char *
dup_words (MagSearchHit *self)
{
  guint n_ranges = 0, most = 0, n_words = 0, n_best_words = 0;
  const MagSearchRange *ranges = mag_search_hit_get_excerpt_ranges (self, &n_ranges);
  const char *excerpt = mag_search_hit_get_excerpt (self);
  const char *best = excerpt, *best_end = excerpt;

  for (guint i = 0; i < n_ranges; i++)
    {
      const char *start = excerpt + ranges[i].start;
      const char *end = find_end (start, &n_words);
      guint n = 0;

      for (guint j = i; j < n_ranges && excerpt + ranges[j].end <= end; j++)
        n++;
      if (n > most)
        {
          most = n;
          best = start;
          best_end = end;
          n_best_words = n_words;
        }
    }
  if (n_best_words < TARGET_WORDS)
    best = find_start (excerpt, best, TARGET_WORDS - n_best_words);

  return g_strndup (best, (gsize) (best_end - best));
}

/**
 * mag_search_hit_dup_target:
 *
 * For a place in an article, some words of the excerpt go along, from a match on, so that the page
 * can be shown there and highlight them: `topic/haematoma?words=bleed%20is%20in%20the#link`.
 *
 * Returns: (transfer full): the location to open for this hit
 */
char *
mag_search_hit_dup_target (MagSearchHit *self)
{
  const char *location = mag_search_hit_get_location (self);
  g_auto (GStrv) parts = g_strsplit (location, "#", 2);
  g_autofree char *words = dup_words (self);
  g_autofree char *escaped = g_uri_escape_string (words, NULL, TRUE);

  if (!g_str_has_prefix (location, "topic/") || words[0] == '\0')
    return g_strdup (location);

  return g_strconcat (parts[0], "?words=", escaped, parts[1] ? "#" : NULL, parts[1], NULL);
}
