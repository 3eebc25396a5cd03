// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* A hard word opens its glossary entry where an article first says it. */

#include <string.h>

#include "mag-inline.h"
#include "mag-json.h"
#include "mag-test-content.h"
#include "mag-test-rule.h"

/* What is read as running text, in the order of the page. */
#define RUNNING_TEXT \
  "^\\$(?!\\.red_flags|.*\\.foods).*" \
  "\\.(what|in_short|key_points|paragraph|list|steps|text|unknown|answer|note)\\b"

/* Words that mostly stand for something simpler: bath salts, a germ in a wound, to grade. */
static const char *everyday[] = { "salt", "germ", "grade", NULL };

typedef struct
{
  const char *id;
  char       *pattern;
  const char *linked;
} Word;

typedef struct
{
  GArray     *words;
  MagFaults  *faults;
  const char *article;
} Reading;

static void
word_clear (Word *word)
{
  g_clear_pointer (&word->pattern, g_free);
}

/* “Edema (oedema)” is said in both ways. The brackets of “Seizure (fit)” hold a plain word. */
static char *
dup_pattern (const char *id,
             const char *term)
{
  g_auto (GStrv) parts = g_strsplit_set (term, "()", 3);
  gboolean two = parts[1] && !g_str_equal (id, "seizure");
  g_autofree char *one = g_regex_escape_string (g_strstrip (parts[0]), -1);
  g_autofree char *other = g_regex_escape_string (two ? parts[1] : parts[0], -1);

  return g_strdup_printf ("(?i)\\b(%s|%s)s?\\b", one, other);
}

static GArray *
list_words (MagTestDocuments *documents)
{
  JsonArray *terms = mag_json_get_array (mag_test_documents_get (documents, "glossary.json"), "terms");
  GArray *words = g_array_new (FALSE, FALSE, sizeof (Word));

  g_array_set_clear_func (words, (GDestroyNotify) word_clear);
  for (guint i = 0; i < json_array_get_length (terms); i++)
    {
      JsonObject *term = mag_json_get_entry (terms, i);
      const char *id = mag_json_get_text (term, "id", NULL);
      Word word = { id, dup_pattern (id, mag_json_get_text (term, "term", NULL)), NULL };

      if (g_strv_contains (everyday, id))
        word_clear (&word);
      else
        g_array_append_val (words, word);
    }

  return words;
}

/* The words that stand there outside of any mark. */
static char *
dup_unmarked (GPtrArray *runs)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < runs->len; i++)
    {
      const MagInline *run = g_ptr_array_index (runs, i);

      g_string_append (text, run->kind == MAG_INLINE_TEXT ? run->text : "\x1f");
    }

  return g_string_free (text, FALSE);
}

static gboolean
links (GPtrArray  *runs,
       const char *id)
{
  for (guint i = 0; i < runs->len; i++)
    {
      const MagInline *run = g_ptr_array_index (runs, i);

      if (run->kind == MAG_INLINE_TERM && g_str_equal (run->keys[0], id))
        return TRUE;
    }

  return FALSE;
}

static void
read_text (const char *name,
           const char *place,
           const char *text,
           gpointer    user_data)
{
  Reading *reading = user_data;
  g_autofree char *running = mag_test_find (RUNNING_TEXT, place);
  g_autoptr (GPtrArray) runs = mag_inline_parse (text, NULL);
  g_autofree char *unmarked = dup_unmarked (runs);

  if (!running || !g_str_equal (name, reading->article))
    return;

  for (guint i = 0; i < reading->words->len; i++)
    {
      Word *word = &g_array_index (reading->words, Word, i);
      gboolean linked = word->linked == reading->article;
      g_autofree char *said = linked ? NULL : mag_test_find (word->pattern, unmarked);

      if (links (runs, word->id))
        word->linked = reading->article;
      else if (said)
        {
          mag_faults_add (reading->faults, name, place, "“%s” stands here first: expected {term %s|%s}", said, word->id, said);
          word->linked = reading->article;
        }
    }
}

static void
terms_are_linked (MagTestDocuments *documents,
                  MagFaults        *faults)
{
  g_auto (GStrv) names = mag_test_documents_list (documents, "topics");
  g_autoptr (GArray) words = list_words (documents);

  for (guint i = 0; names[i]; i++)
    {
      Reading reading = { words, faults, names[i] };

      mag_test_documents_each_text (documents, "topics", read_text, &reading);
    }
}

static const MagTestBreak breaks[] = {
  { "first", "topics/sleep.json", "$.what", "'This is about Tremors.'",
    "topics/sleep.json: $.what: “Tremors” stands here first: expected {term tremor|Tremors}" },
  { "british", "topics/sleep.json", "$.what", "'This is about oedema.'",
    "topics/sleep.json: $.what: “oedema” stands here first: expected {term edema|oedema}" },
  { "too-late", "topics/sleep.json", "$.key_points", "['A tremor.', 'A {term tremor}.']",
    "topics/sleep.json: $.key_points[0]: “tremor” stands here first" },
};

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  mag_test_rule_add ("/content-terms", terms_are_linked, breaks, G_N_ELEMENTS (breaks));

  return g_test_run ();
}
