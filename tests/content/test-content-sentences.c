// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* No stock sentences: what stands word for word in two topics was written for neither. */

#include "mag-inline.h"
#include "mag-test-content.h"
#include "mag-test-rule.h"

#define FEWEST_WORDS 6

/* Fixed wordings that are meant to be the same everywhere, and fields that hold no sentences. */
#define EXEMPT \
  "\\.red_flags\\.|\\.teach_back\\[" \
  "|\\.(id|key|topic|finding|certainty|direction|verdict|sources|written|next_review)\\b"

typedef struct
{
  GHashTable *homes;
  MagFaults  *faults;
} Search;

/* Lower case, single spaces, no punctuation; NULL where it is too short to be a sentence of one's own. */
static char *
normalize (const char *sentence)
{
  g_autoptr (GString) words = g_string_new (NULL);
  gboolean inside = FALSE;
  guint n = 0;

  for (const char *at = sentence; *at; at = g_utf8_next_char (at))
    {
      gunichar letter = g_utf8_get_char (at);
      gboolean joins = letter == '-' || letter == '\'' || letter == 0x2019;
      gboolean is_word = g_unichar_isalnum (letter) || (inside && joins);

      if (is_word && !inside && n++ > 0)
        g_string_append_c (words, ' ');
      if (is_word)
        g_string_append_unichar (words, g_unichar_tolower (letter));
      inside = is_word;
    }

  return n < FEWEST_WORDS ? NULL : g_strdup (words->str);
}

static void
check_text (const char *name,
            const char *place,
            const char *text,
            gpointer    user_data)
{
  Search *search = user_data;
  g_autofree char *plain = mag_inline_to_plain (text);
  g_auto (GStrv) sentences = g_strsplit_set (plain, ".!?:;", -1);
  g_autofree char *exempt = mag_test_find (EXEMPT, place);

  for (guint i = 0; !exempt && sentences[i]; i++)
    {
      g_autofree char *sentence = normalize (sentences[i]);
      const char *home = sentence ? g_hash_table_lookup (search->homes, sentence) : NULL;

      if (home && !g_str_equal (home, name))
        mag_faults_add (search->faults, name, place, "stands in %s too: “%s”", home, g_strstrip (sentences[i]));
      else if (sentence && !home)
        g_hash_table_insert (search->homes, g_steal_pointer (&sentence), g_strdup (name));
    }
}

static void
check_folder (MagTestDocuments *documents,
              const char       *folder,
              MagFaults        *faults)
{
  g_autoptr (GHashTable) homes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  Search search = { homes, faults };

  mag_test_documents_each_text (documents, folder, check_text, &search);
}

static void
sentences_stand_once (MagTestDocuments *documents,
                      MagFaults        *faults)
{
  check_folder (documents, "topics", faults);
  check_folder (documents, "handouts", faults);
}

/* Two texts in two documents, and what is then told of the second; nothing where they may stand. */
static const struct
{
  const char *name;
  const char *first;
  const char *second;
  const char *place;
  const char *one;
  const char *other;
  const char *fault;
} copies[] = {
  { "article", "topics/haematoma.json", "topics/myoclonus.json", "$.what", "'This sentence was made for one page.'",
    "'Hello. This sentence was made for one page.'",
    "topics/myoclonus.json: $.what: stands in topics/haematoma.json too: “This sentence was made for one page”" },
  { "punctuation", "topics/haematoma.json", "topics/ligaments.json", "$.key_points[0]",
    "'This sentence was made for {em one} page. {cite A}'",
    "'This sentence was made, for one PAGE!'",
    "topics/ligaments.json: $.key_points[0]: stands in topics/haematoma.json too" },
  { "handout", "handouts/haematoma.json", "handouts/infusion.json", "$.sheet.do[0]",
    "'This sentence was made for one sheet.'",
    "'This sentence was made for one sheet.'",
    "handouts/infusion.json: $.sheet.do[0]: stands in handouts/haematoma.json too" },
  { "short", "topics/haematoma.json", "topics/myoclonus.json", "$.what", "'Ask your care team first.'",
    "'Ask your care team first.'", NULL },
  { "own-handout", "topics/haematoma.json", "handouts/haematoma.json", "$.title",
    "'This sentence was made for one topic.'",
    "'This sentence was made for one topic.'", NULL },
};

static void
test_copied (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr (MagTestDocuments) documents = mag_test_documents_new ();
  g_autoptr (MagFaults) faults = mag_faults_new ();

  mag_test_documents_edit (documents, copies[i].first, copies[i].place, copies[i].one);
  mag_test_documents_edit (documents, copies[i].second, copies[i].place, copies[i].other);
  sentences_stand_once (documents, faults);
  if (copies[i].fault)
    mag_test_assert_fault (faults, copies[i].fault);
  else
    mag_test_assert_no_faults (faults);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  mag_test_rule_add ("/content-sentences", sentences_stand_once, NULL, 0);
  for (guint i = 0; i < G_N_ELEMENTS (copies); i++)
    {
      g_autofree char *path = g_strconcat ("/content-sentences/", copies[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_copied);
    }

  return g_test_run ();
}
