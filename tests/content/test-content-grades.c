// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* How hard the texts are to read, by the Flesch-Kincaid grade that `style` (of GNU diction) gives, and how long a
 * card is. Handouts are measured as they are printed. */

#include <gio/gio.h>
#include <math.h>
#include <string.h>

#include "mag-handout.h"
#include "mag-inline.h"
#include "mag-json.h"
#include "mag-test-content.h"
#include "mag-test-rule.h"

#define HANDOUT_GRADE 6.0
#define SECTION_GRADE 7.0
#define ARTICLE_GRADE 9.0
#define TERM_GRADE 6.0
#define CARD_WORDS 150

#define RUNNING_TEXT "\\.(what|in_short|key_points|paragraph|list|steps|text|unknown|answer|note|feel|check|say|seen|felt)\\b"

#define HARD \
  "Notwithstanding considerable heterogeneity regarding methodological characteristics," \
  " epidemiological investigations demonstrate statistically significant associations between hypomagnesemia" \
  " and intracerebral hemorrhage."

static gboolean
can_measure (void)
{
  g_autofree char *path = g_find_program_in_path ("style");

  if (!path)
    g_test_skip ("there is no “style” here; it comes with GNU diction");

  return path != NULL;
}

/* A heading or an item of a list is a sentence to the reader; `style` knows one by its first letter and its stop. */
static void
add_line (GString    *text,
          const char *line)
{
  const char *rest = *line ? g_utf8_next_char (line) : line;
  gsize length = strlen (line);

  if (length == 0)
    return;

  g_string_append_unichar (text, g_unichar_toupper (g_utf8_get_char (line)));
  g_string_append (text, rest);
  g_string_append (text, strchr (".?!", line[length - 1]) ? "\n" : ".\n");
}

static double
measure (const char *text)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  g_autoptr (GString) input = g_string_new (NULL);
  g_autoptr (GSubprocess) process = NULL;
  g_autofree char *output = NULL;
  g_autofree char *grade = NULL;
  g_autoptr (GError) error = NULL;

  for (guint i = 0; lines[i]; i++)
    add_line (input, lines[i]);
  process = g_subprocess_new (G_SUBPROCESS_FLAGS_STDIN_PIPE | G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error, "style", NULL);
  g_assert_no_error (error);
  g_subprocess_communicate_utf8 (process, input->str, NULL, &output, NULL, &error);
  g_assert_no_error (error);
  grade = mag_test_find ("(?<=Kincaid: )-?[0-9.]+", output);
  g_assert_nonnull (grade);

  return g_ascii_strtod (grade, NULL);
}

static void
check (MagFaults  *faults,
       const char *name,
       const char *place,
       const char *text,
       double      limit)
{
  double grade = measure (text);

  if (grade > limit)
    mag_faults_add (faults, name, place, "reads at grade %.1f, and not at %.1f: “%s”", grade, limit, text);
}

static void
check_handout (MagCollection    *collection,
               const char       *topic,
               MagHandoutDepth   depth,
               MagFaults        *faults)
{
  g_autoptr (MagHandoutOptions) options = mag_handout_options_new ();
  g_autoptr (MagHandout) handout = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;

  options->depth = depth;
  handout = mag_handout_new (collection, topic, options, &error);
  g_assert_no_error (error);
  text = mag_handout_dup_text (handout);
  check (faults, topic, depth == MAG_HANDOUT_DEPTH_CARD ? "card" : "sheet", text, HANDOUT_GRADE);
  for (guint i = MAG_HANDOUT_SECTION_RED_FLAGS; i <= MAG_HANDOUT_SECTION_TEACH_BACK; i++)
    {
      g_autofree char *part = mag_handout_dup_section_text (handout, i);
      g_autofree char *place = g_strdup_printf ("section %u", i);

      if (part[0])
        check (faults, topic, place, part, SECTION_GRADE);
    }
  if (depth == MAG_HANDOUT_DEPTH_CARD && mag_handout_count_words (handout) > CARD_WORDS)
    mag_faults_add (faults, topic, "card", "has %u words", mag_handout_count_words (handout));
}

static void
check_handouts (MagCollection *collection,
                MagFaults     *faults)
{
  GListModel *topics = mag_collection_get_topics (collection);

  for (guint i = 0; i < g_list_model_get_n_items (topics); i++)
    {
      g_autoptr (MagTopic) topic = g_list_model_get_item (topics, i);

      check_handout (collection, mag_topic_get_id (topic), MAG_HANDOUT_DEPTH_SHEET, faults);
      check_handout (collection, mag_topic_get_id (topic), MAG_HANDOUT_DEPTH_CARD, faults);
    }
}

static void
test_handouts (void)
{
  g_autoptr (MagCollection) collection = mag_test_content_open_built ();
  g_autoptr (MagFaults) faults = mag_faults_new ();

  if (!can_measure ())
    return;

  check_handouts (collection, faults);
  mag_test_assert_no_faults (faults);
}

/* One hard sentence is found in its section, many in the whole, and a card that is too long by its words. */
static void
test_broken_handouts (void)
{
  g_autoptr (MagTestFolder) folder = mag_test_content_new_real ();
  g_autoptr (MagFaults) faults = mag_faults_new ();
  g_autoptr (MagCollection) collection = NULL;
  g_autofree char *path = NULL;

  if (!can_measure ())
    return;

  mag_test_folder_edit (folder, "handouts/haematoma.json", "$.sheet.unknown", "['" HARD "']");
  mag_test_folder_edit (folder, "handouts/infusion.json", "$.sheet.do",
                        "['" HARD "', '" HARD "', '" HARD "', '" HARD "', '" HARD "']");
  mag_test_folder_edit (folder, "handouts/ligaments.json", "$.card.do[0]", "'" HARD " " HARD " " HARD " " HARD "'");
  path = mag_test_content_write (folder);
  collection = mag_test_content_open (path);
  check_handouts (collection, faults);
  mag_test_assert_fault (faults, "haematoma: section 5: reads at grade");
  mag_test_assert_fault (faults, "infusion: sheet: reads at grade");
  mag_test_assert_fault (faults, "ligaments: card: has");
}

typedef struct
{
  GString    *text;
  const char *name;
} Article;

static void
collect_text (const char *name,
              const char *place,
              const char *text,
              gpointer    user_data)
{
  Article *article = user_data;
  g_autofree char *runs = mag_test_find (RUNNING_TEXT, place);
  g_autofree char *plain = mag_inline_to_plain (text);

  if (runs && g_str_equal (name, article->name))
    g_string_append_printf (article->text, "%s\n", plain);
}

/* The infusion explainer is read like an article. */
static void
check_infusion (MagTestDocuments *documents,
                MagFaults        *faults)
{
  g_autoptr (GString) text = g_string_new (NULL);
  Article article = { text, "infusion.json" };

  mag_test_documents_each_text (documents, "", collect_text, &article);
  g_assert_cmpuint (text->len, >, 5000);
  check (faults, "infusion.json", "explainer", text->str, SECTION_GRADE);
}

static void
articles_are_readable (MagTestDocuments *documents,
                       MagFaults        *faults)
{
  g_auto (GStrv) names = mag_test_documents_list (documents, "topics");

  for (guint i = 0; names[i]; i++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      Article article = { text, names[i] };

      mag_test_documents_each_text (documents, "topics", collect_text, &article);
      check (faults, names[i], "article", text->str, ARTICLE_GRADE);
    }
  check_infusion (documents, faults);
}

static void
test_articles (void)
{
  g_autoptr (MagTestDocuments) documents = mag_test_documents_new ();
  g_autoptr (MagFaults) faults = mag_faults_new ();

  if (!can_measure ())
    return;

  articles_are_readable (documents, faults);
  mag_test_assert_no_faults (faults);
}

static void
test_broken_articles (void)
{
  g_autoptr (MagTestDocuments) documents = mag_test_documents_new ();
  g_autoptr (MagFaults) faults = mag_faults_new ();
  g_autoptr (GString) hard = g_string_new ("[");

  if (!can_measure ())
    return;

  for (guint i = 0; i < 60; i++)
    g_string_append_printf (hard, "%s'" HARD "'", i > 0 ? "," : "");
  g_string_append_c (hard, ']');
  mag_test_documents_edit (documents, "topics/myoclonus.json", "$.key_points", hard->str);
  articles_are_readable (documents, faults);
  mag_test_assert_fault (faults, "topics/myoclonus.json: article: reads at grade");
  g_assert_cmpuint (mag_faults_get_n (faults), ==, 1);
}

static void
check_glossary (MagTestDocuments *documents,
                MagFaults        *faults)
{
  JsonArray *terms = mag_json_get_array (mag_test_documents_get (documents, "glossary.json"), "terms");

  for (guint i = 0; i < json_array_get_length (terms); i++)
    {
      JsonObject *term = mag_json_get_entry (terms, i);

      check (faults, "glossary.json", mag_json_get_text (term, "id", NULL), mag_json_get_text (term, "meaning", NULL),
             TERM_GRADE);
    }
}

static void
test_glossary (void)
{
  g_autoptr (MagTestDocuments) documents = mag_test_documents_new ();
  g_autoptr (MagFaults) faults = mag_faults_new ();

  if (!can_measure ())
    return;

  check_glossary (documents, faults);
  mag_test_assert_no_faults (faults);
  mag_test_documents_edit (documents, "glossary.json", "$.terms[0].meaning", "'" HARD "'");
  check_glossary (documents, faults);
  mag_test_assert_fault (faults, "glossary.json: absolute-numbers: reads at grade");
}

/* The yardstick itself, held against texts whose grade is known:
 * 0.39 x words per sentence + 11.8 x syllables per word - 15.59. */
static void
test_yardstick (void)
{
  static const struct
  {
    const char *text;
    double      grade;
  } known[] = {
    { "The cat sat on the mat. The dog ran to the cat.", -1.45 },
    { "The cat sat on the mat\nthe dog ran to the cat", -1.45 },
    { "The nurse can help you with the drip and the bag. Ask her to stop it when your arm hurts.", 0.1 },
  };

  if (!can_measure ())
    return;

  for (guint i = 0; i < G_N_ELEMENTS (known); i++)
    g_assert_cmpfloat_with_epsilon (measure (known[i].text), known[i].grade, 0.6);
  g_assert_cmpfloat (measure (HARD), >, 20.0);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/content-grades/yardstick", test_yardstick);
  g_test_add_func ("/content-grades/handouts", test_handouts);
  g_test_add_func ("/content-grades/broken-handouts", test_broken_handouts);
  g_test_add_func ("/content-grades/glossary", test_glossary);
  g_test_add_func ("/content-grades/articles", test_articles);
  g_test_add_func ("/content-grades/broken-articles", test_broken_articles);

  return g_test_run ();
}
