// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* What an article says of studies, and every number in it, must lead to its source. */

#include "mag-inline.h"
#include "mag-json.h"
#include "mag-test-rule.h"

/* Summary, key points, paragraphs, lists, notes and answers. Titles, captions and open questions state no finding, and
 * the first two sentences only say what the page is about. */
#define STATING \
  "^\\$\\.(in_short\\[|key_points\\[|questions\\[[0-9]+\\]\\.answer" \
  "|sections\\[[0-9]+\\]\\.blocks\\[[0-9]+\\]\\.(paragraph|list|steps|note\\.text))"
#define STUDY "(?i)\\b(stud(y|ies)|trials?|reviews?|cohorts?|researchers|laboratory|meta-analys[ie]s)\\b"
#define NO_STUDY "(?i)\\b(no|nor) (\\w+ ){0,2}(stud(y|ies)|trials?)\\b"
/* A digit that is part of a name, as in vitamin D3, omega-3 or type 2 diabetes, counts nothing. */
#define COUNT "(?<![A-Za-z0-9]|omega-|type |tipo )[0-9]"

/* What speaks of kinds of study and reports no result. */
static const char *explanations[] = {
  "Three kinds of evidence are easily mixed up",
};

static gboolean
matches (const char *pattern,
         const char *text)
{
  g_autofree char *found = mag_test_find (pattern, text);

  return found != NULL;
}

static gboolean
holds_mark (const char    *text,
            MagInlineKind  first,
            MagInlineKind  second)
{
  g_autoptr (GPtrArray) runs = mag_inline_parse (text, NULL);

  for (guint i = 0; runs && i < runs->len; i++)
    {
      const MagInline *run = g_ptr_array_index (runs, i);

      if (run->kind == first || run->kind == second)
        return TRUE;
    }

  return FALSE;
}

static gboolean
holds_digit (const char *text)
{
  g_autofree char *plain = mag_inline_to_plain (text);

  return matches (COUNT, plain);
}

static gboolean
reports_study (const char *text)
{
  g_autofree char *plain = mag_inline_to_plain (text);

  for (guint i = 0; i < G_N_ELEMENTS (explanations); i++)
    if (g_str_has_prefix (plain, explanations[i]))
      return FALSE;

  return matches (STUDY, plain) && !matches (NO_STUDY, plain);
}

static void
check_article_text (const char *name,
                    const char *place,
                    const char *text,
                    gpointer    user_data)
{
  gboolean cites = holds_mark (text, MAG_INLINE_CITE, MAG_INLINE_SURE);

  if (!matches (STATING, place) || cites)
    return;
  if (holds_digit (text))
    mag_faults_add (user_data, name, place, "a number without {cite …} or {sure …}: “%s”", text);
  else if (reports_study (text))
    mag_faults_add (user_data, name, place, "a study without {cite …} or {sure …}: “%s”", text);
}

static void
articles_cite (MagTestDocuments *documents,
               MagFaults        *faults)
{
  mag_test_documents_each_new (documents, "topics", check_article_text, faults);
}

static const MagTestBreak article_breaks[] = {
  { "digit", "topics/haematoma.json", "$.sections[0].blocks[0].paragraph", "'It was seen in 290 people.'",
    "topics/haematoma.json: $.sections[0].blocks[0].paragraph: a number without" },
  { "study", "topics/ligaments.json", "$.in_short[0]", "'A trial found that it helps.'",
    "topics/ligaments.json: $.in_short[0]: a study without" },
  { "key-point", "topics/myoclonus.json", "$.key_points[1]", "'Reviews say so.'", "a study without" },
  { "no-gain", "topics/myoclonus.json", "$.key_points[1]", "'It did not help in the trials.'", "a study without" },
  { "list", "topics/infusion.json", "$.sections[0].blocks[+]", "{'list': ['Many.', 'In 24 of 100 women.']}",
    "list[1]: a number without" },
  { "note", "topics/infusion.json", "$.sections[0].blocks[+]",
    "{'note': {'title': 'A', 'text': ['In the laboratory it does.']}}",
    "note.text[0]: a study without" },
  { "answer", "topics/infusion.json", "$.questions[0].answer[0]", "'In one trial, yes.'",
    "$.questions[0].answer[0]: a study without" },
  { "term-only", "topics/infusion.json", "$.in_short[0]", "'A {term cohort-study|cohort study} says so.'",
    "a study without" },
};

/* On a handout a number is a number of people, days or milligrams: it cites, or it comes from the food table. What
 * is drawn holds no marks: where it counts people, its caption cites. */
#define DRAWN "^\\$\\.sheet\\.(shares\\.alt|(shares|figure)\\.words\\[)"

static void
check_handout_text (const char *name,
                    const char *place,
                    const char *text,
                    gpointer    user_data)
{
  gboolean is_text = matches ("^\\$\\.(sheet|card|red_flags)\\.", place) && !g_str_has_suffix (place, ".finding");

  if (is_text && !matches (DRAWN, place) && holds_digit (text) && !holds_mark (text, MAG_INLINE_CITE, MAG_INLINE_FOOD))
    mag_faults_add (user_data, name, place, "a number without {cite …} or {food …}: “%s”", text);
}

static void
handouts_cite (MagTestDocuments *documents,
               MagFaults        *faults)
{
  mag_test_documents_each_new (documents, "handouts", check_handout_text, faults);
}

static const MagTestBreak handout_breaks[] = {
  { "sheet", "handouts/haematoma.json", "$.sheet.what[0]", "'It was tested in 1,700 people.'",
    "handouts/haematoma.json: $.sheet.what[0]: a number without" },
  { "card", "handouts/infusion.json", "$.card.know[0].text", "'It helps 5 of 100 people.'",
    "$.card.know[0].text: a number without" },
  { "shares", "handouts/asthma.json", "$.sheet.shares.caption", "'Dots for 100 people.'",
    "handouts/asthma.json: $.sheet.shares.caption: a number without" },
};

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  mag_test_rule_add ("/content-cites/articles", articles_cite, article_breaks, G_N_ELEMENTS (article_breaks));
  mag_test_rule_add ("/content-cites/handouts", handouts_cite, handout_breaks, G_N_ELEMENTS (handout_breaks));

  return g_test_run ();
}
