// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* The infusion explainer names nothing that is not there, no amount and no rate; and each thing that it
 * states has a source. */

#include "mag-content-infusion.h"

#include "mag-inline.h"
#include "mag-test-content.h"
#include "mag-test-rule.h"

#define INFUSION "infusion.json"

/* A place, what is put there, and what the tool then tells. */
static const struct
{
  const char *name;
  const char *place;
  const char *json;
  const char *fault;
} cases[] = {
  { "finding", "$.uses[0].finding", "'C134.nothing'", "infusion.json: $.uses[0].finding: there is no finding “C134.nothing”" },
  { "safety", "$.card.safety", "'nothing'", "$.card.safety: there is no safety text “nothing”" },
  { "table", "$.questions.table", "'nothing'", "$.questions.table: there is no table “nothing”" },
  { "levels", "$.ladder.levels", "'nothing'", "$.ladder.levels: there is no table “nothing”" },
  { "food", "$.day[0].food", "'bricks'", "$.day[0]: there is no measure “bricks/cup”" },
  { "cite", "$.stops[1].feel[0]", "'A sting. {cite NOBODY}'", "$.stops[1].feel[0]: there is no reference “NOBODY”" },
  { "see", "$.sections[0].blocks[1].see.location", "'topic/nothing'", "the location “topic/nothing” leads nowhere" },
  { "see/section", "$.sections[0].blocks[1].see.location", "'infusion#nothing'", "“infusion#nothing” leads nowhere" },
  { "twice", "$.sections[1].id", "'short'", "the section of the infusion “short” is defined twice" },
  { "backwards", "$.stops[8].scene", "'ready'", "$.stops[8].scene: “ready” cannot come after" },
  { "amount", "$.stops[2].feel[0]", "'It brings 2 grams.'", "$.stops[2].feel[0]: “2 grams” is a typed amount" },
  { "amount/level", "$.ladder.steps[0].seen", "'At 4 mmol it fades.'", "$.ladder.steps[0].seen: “4 mmol” is a typed amount" },
  { "amount/words", "$.card.back_note", "'Two grams went in, or five grams.'", "$.card.back_note: “five grams” is a typed amount" },
  { "rate", "$.stops[2].check[0]", "'So many drops a minute.'", "“drops a minute” is a rate or a strength" },
  { "rate/hour", "$.stops[2].check[0]", "'A gram an hour.'", "“gram an hour” is a rate or a strength" },
  { "strength", "$.stops[2].check[0]", "'A 50 % solution.'", "“50 %” is a rate or a strength" },
  { "field", "$.stops[0].minutes", "'10'", "$.stops[0].minutes: unknown field" },
};

static void
test_case (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr (MagTestFolder) folder = mag_test_content_new_real ();
  g_autoptr (MagFaults) faults = NULL;

  mag_test_folder_edit (folder, INFUSION, cases[i].place, cases[i].json);
  faults = mag_test_content_check (folder);
  mag_test_assert_fault (faults, cases[i].fault);
}

/* A collection may do without it. */
static void
test_missing (void)
{
  g_autoptr (MagTestFolder) folder = mag_test_content_new_real ();
  g_autoptr (MagFaults) faults = NULL;

  mag_test_folder_remove (folder, INFUSION);
  faults = mag_test_content_check (folder);
  mag_test_assert_no_faults (faults);
}

/* What is stated of the body, of staff and of studies; advice such as to rest or to ask states nothing. */
#define STATING "^\\$\\.(stops|ways|ladder|sections\\[[0-9]+\\]\\.blocks\\[[0-9]+\\]\\.(paragraph|list|note))"
#define NUMBER "(?<![A-Za-z0-9])[0-9]"
#define STUDY "(?i)\\b(trials?|stud(y|ies)|reviews?|survey)\\b"

static gboolean
is_sourced (const char *text)
{
  g_autoptr (GPtrArray) runs = mag_inline_parse (text, NULL);

  for (guint i = 0; runs && i < runs->len; i++)
    {
      const MagInline *run = g_ptr_array_index (runs, i);

      if (run->kind == MAG_INLINE_CITE || run->kind == MAG_INLINE_SURE)
        return TRUE;
    }

  return FALSE;
}

static void
check_source (const char *name,
              const char *place,
              const char *text,
              gpointer    user_data)
{
  g_autofree char *plain = mag_inline_to_plain (text);
  g_autofree char *states = mag_test_find (STATING, place);
  g_autofree char *number = mag_test_find (NUMBER, plain);
  g_autofree char *study = mag_test_find (STUDY, plain);

  if (g_str_equal (name, INFUSION) && states && (number || study) && !is_sourced (text))
    mag_faults_add (user_data, name, place, "a number or a study without a source: “%s”", text);
}

static void
statements_cite (MagTestDocuments *documents,
                 MagFaults        *faults)
{
  mag_test_documents_each_new (documents, "", check_source, faults);
}

static const MagTestBreak cite_breaks[] = {
  { "number", INFUSION, "$.stops[3].feel[1]", "'In 24 of 100 women.'", "$.stops[3].feel[1]: a number or a study without" },
  { "study", INFUSION, "$.ways[0].text[0]", "'A trial says so.'", "$.ways[0].text[0]: a number or a study without" },
};

/* What a stop tells of staff and of danger rests on something, all of it. */
static void
check_stop (const char *name,
            const char *place,
            const char *text,
            gpointer    user_data)
{
  guint *n_unsourced = user_data;
  g_autofree char *stop = mag_test_find ("^\\$\\.(stops\\[[0-9]+\\]\\.(feel|check|say)\\[|ladder\\.steps\\[[0-9]\\]\\.(felt|seen)"
                                          "|ways\\[[0-9]\\]\\.text)", place);

  if (g_str_equal (name, INFUSION) && stop && !is_sourced (text))
    *n_unsourced += 1;
}

/* Plain sense needs no source: toilet first, you may say no, ask for what is new, and the like. */
static void
test_stops (void)
{
  g_autoptr (MagTestDocuments) documents = mag_test_documents_new ();
  guint n_unsourced = 0;

  mag_test_documents_each_text (documents, "", check_stop, &n_unsourced);
  g_assert_cmpuint (n_unsourced, <=, 6);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/content-infusion/check/", cases[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_case);
    }
  g_test_add_func ("/content-infusion/missing", test_missing);
  g_test_add_func ("/content-infusion/stops", test_stops);
  mag_test_rule_add ("/content-infusion/cites", statements_cite, cite_breaks, G_N_ELEMENTS (cite_breaks));

  return g_test_run ();
}
