// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Every kind of fault that those who write content can make is told with its place, one alone or all at once. */

#include "mag-test-assert.h"
#include "mag-test-content.h"
#include "mag-test-tool.h"

/* A place of the real content, what is put there (nothing removes it) and what the tool then says. Without a place, the
 * whole file is written. The faults do not hide one another, so that all of them can be planted at once. */
static const struct
{
  const char *name;
  const char *file;
  const char *place;
  const char *json;
  const char *fault;
} faults[] = {
  { "unknown-field", "topics/haematoma.json", "$.colour", "'red'",
    "topics/haematoma.json: $.colour: unknown field: expected one of" },
  { "missing-field", "topics/ligaments.json", "$.summary", NULL,
    "topics/ligaments.json: $: the field “summary” is missing" },
  { "wrong-type", "topics/myoclonus.json", "$.title", "['Jerks']",
    "topics/myoclonus.json: $.title: expected a string, found array" },
  { "empty-text", "topics/infusion.json", "$.summary", "''",
    "topics/infusion.json: $.summary: expected text without marks, found nothing" },
  { "mark-in-plain", "topics/infusion.json", "$.title", "'The {em drip}'",
    "topics/infusion.json: $.title: expected text without marks, found “The {em drip}”" },
  { "bad-enum", "evidence/infusion.json", "$.claims[0].verdict", "'good'",
    "evidence/infusion.json: $.claims[0].verdict: “good” is not one of “fair”" },
  { "bad-key", "evidence/infusion.json", "$.claims[+]",
    "{'key': 'c7', 'claim': 'a', 'verdict': 'fair', 'say': 'b', 'restates': 'C1'}",
    "].key: expected a claim's key as C15, found “c7”" },
  { "bad-month", "handouts/ligaments.json", "$.written", "'2026-13'",
    "handouts/ligaments.json: $.written: expected a month as 2026-11, found “2026-13”" },
  { "too-many", "handouts/ligaments.json", "$.card.teach_back[+]", "'Why?'",
    "handouts/ligaments.json: $.card.teach_back: expected at most 1 entries, found 2" },
  { "duplicate-claim", "evidence/myoclonus.json", "$.claims[+]",
    "{'key': 'C1', 'claim': 'a', 'verdict': 'fair', 'say': 'b', 'restates': 'C3'}",
    "evidence/myoclonus.json: $.claims[38].key: the claim “C1” is defined twice" },
  { "duplicate-reference", "references.json", "$.references[+]",
    "{'key': 'SAVER2015', 'authors': 'a', 'year': '1', 'title': 'b', 'kind': 'trial', 'study': 'c', 'checked': 'seen'}",
    ".key: the reference “SAVER2015” is defined twice" },
  { "duplicate-finding", "evidence/myoclonus.json", "$.claims[+]",
    "{'key': 'C901', 'claim': 'a', 'verdict': 'fair', 'say': 'b', 'findings': ["
    " {'id': 'x', 'outcome': 'a', 'found': 'b', 'direction': 'mixed', 'certainty': 'principle', 'reason': 'c',"
    " 'sources': []},"
    " {'id': 'x', 'outcome': 'a', 'found': 'b', 'direction': 'mixed', 'certainty': 'principle', 'reason': 'c',"
    " 'sources': []}]}",
    ".findings[1].id: the finding “C901.x” is defined twice" },
  { "unresolved-cite", "topics/haematoma.json", "$.what", "'Seen. {cite NOBODY2020}'",
    "topics/haematoma.json: $.what: there is no reference “NOBODY2020”" },
  { "unresolved-term", "handouts/haematoma.json", "$.sheet.what[0]", "'A {term nothing}.'",
    "handouts/haematoma.json: $.sheet.what[0]: there is no glossary term “nothing”" },
  { "unresolved-sure", "topics/haematoma.json", "$.in_short[0]", "'Sure. {sure C1.nothing}'",
    "topics/haematoma.json: $.in_short[0]: there is no finding “C1.nothing”" },
  { "unresolved-food", "topics/haematoma.json", "$.key_points[0]", "'{food bricks ounce}'",
    "topics/haematoma.json: $.key_points[0]: there is no measure “bricks/ounce”" },
  { "unresolved-see", "topics/haematoma.json", "$.key_points[1]", "'{see topic/nothing|Read on.}'",
    "topics/haematoma.json: $.key_points[1]: the location “topic/nothing” leads nowhere" },
  { "no-location", "topics/haematoma.json", "$.in_short[1]", "'{see nowhere|Read on.}'",
    "topics/haematoma.json: $.in_short[1]: “nowhere” names no place: expected start" },
  { "broken-brace", "topics/haematoma.json", "$.key_points[2]", "'Seen. {cite SAVER2015'",
    "topics/haematoma.json: $.key_points[2]: a brace has no partner near “{cite SAVER2015”" },
  { "unknown-mark", "topics/haematoma.json", "$.in_short[2]", "'{bold Seen}'",
    "topics/haematoma.json: $.in_short[2]: “{bold Seen}” is not a mark: expected cite" },
  { "markup", "topics/haematoma.json", "$.key_points[3]", "'<b>Seen</b>'",
    "topics/haematoma.json: $.key_points[3]: text looks like markup near “<b”: expected plain words" },
  { "typed-amount", "topics/haematoma.json", "$.key_points[4]", "'It holds 300 mg.'",
    "topics/haematoma.json: $.key_points[4]: “300 mg” is a typed amount: expected {food" },
  { "one-in", "topics/haematoma.json", "$.key_points[5]", "'It helps 1 in 20.'",
    "topics/haematoma.json: $.key_points[5]: “1 in 20”: expected a number with a fixed denominator" },
  { "formula", "topics/haematoma.json", "$.key_points[6]", "'MgSO4 by vein'",
    "topics/haematoma.json: $.key_points[6]: “MgSO” is a formula: expected the name in full" },
  { "few-cells", "evidence/ligaments.json", "$.tables[0].rows[0].cells[4]", NULL,
    "evidence/ligaments.json: $.tables[0].rows[0]: expected 5 cells, one for each column, found 4" },
  { "grade-without-source", "evidence/infusion.json", "$.claims[+]",
    "{'key': 'C902', 'claim': 'a', 'verdict': 'fair', 'say': 'b', 'findings': ["
    " {'id': 'x', 'outcome': 'a', 'found': 'b', 'direction': 'mixed', 'certainty': 'high', 'reason': 'c',"
    " 'sources': []}]}",
    ".findings[0]: a finding of “high” certainty needs at least one source" },
  { "untested-with-grade", "evidence/ligaments.json", "$.claims[+]",
    "{'key': 'C903', 'claim': 'a', 'verdict': 'fair', 'say': 'b', 'findings': ["
    " {'id': 'x', 'outcome': 'a', 'found': 'b', 'direction': 'untested', 'certainty': 'low', 'reason': 'c',"
    " 'sources': ['SAVER2015']}]}",
    "evidence/ligaments.json: $.claims[57].findings[0]: “untested” and “unrated” go together" },
  { "absolute", "evidence/ligaments.json", "$.claims[0].findings[0].absolute",
    "{'event': 'a', 'denominator': 100, 'with': 3, 'without': 107, 'span': 'b'}",
    "evidence/ligaments.json: $.claims[0].findings[0].absolute: expected “without” to be from 0 to the denominator" },
  { "denominator", "evidence/ligaments.json", "$.claims[1].findings[0].absolute",
    "{'event': 'a', 'denominator': 20, 'with': 3, 'without': 7, 'span': 'b'}",
    "evidence/ligaments.json: $.claims[1].findings[0].absolute: expected a denominator of 100 or 1000" },
  { "no-findings", "evidence/ligaments.json", "$.claims[+]",
    "{'key': 'C904', 'claim': 'a', 'verdict': 'fair', 'say': 'b'}",
    ": a claim needs findings, or “restates”" },
  { "restates-nothing", "evidence/ligaments.json", "$.claims[+]",
    "{'key': 'C905', 'claim': 'a', 'verdict': 'fair', 'say': 'b', 'restates': 'C999'}",
    ": there is no claim with findings of its own “C999”" },
  { "unresolved-source", "evidence/haematoma.json", "$.claims[0].findings[0].sources[+]", "'NOBODY2021'",
    "]: there is no reference “NOBODY2021”" },
  { "unresolved-finding", "handouts/infusion.json", "$.card.know[0].finding", "'C1.nowhere'",
    "handouts/infusion.json: $.card.know[0].finding: there is no finding “C1.nowhere”" },
  { "no-group", "collection.json", "$.groups[0].topics[1]", NULL,
    "collection.json: $.groups: the topic “foods” stands in no group" },
  { "no-topic", "collection.json", "$.groups[1].topics[+]", "'dreams'",
    "collection.json: $.groups[1].topics[4]: there is no topic “dreams”" },
  { "not-json", "synonyms.json", NULL, "synonyms: none", "synonyms.json: expected JSON: " },
  { "not-utf-8", "topics/broken.json", NULL, "{\"id\": \"\xff\"}", "topics/broken.json: expected UTF-8 text" },
  { "stray", "topics/notes.txt", NULL, "Remember the milk.",
    "topics/notes.txt: expected only files that end in .json here" },
  { "script", "figures/evil.svg", NULL, "<svg>\n<script>alert (1)</script></svg>",
    "figures/evil.svg: line 2: the element “script” is not allowed: expected one of svg" },
  { "food-table", "foods/measures.tsv", NULL, "food\tid\tlabel\tgrams\nbricks\tcup\t1 cup\tmany\n",
    "foods/measures.tsv: line 2: expected a number of grams, found “many”" },
};

static void
plant (MagTestFolder *folder,
       guint          index)
{
  if (faults[index].place)
    mag_test_folder_edit (folder, faults[index].file, faults[index].place, faults[index].json);
  else
    mag_test_folder_write (folder, faults[index].file, faults[index].json);
}

static void
test_clean (void)
{
  g_autoptr (MagTestFolder) folder = mag_test_content_new_real ();
  g_auto (MagTestRun) run = { 0 };

  mag_test_tool_run (&run, "check", mag_test_folder_get_path (folder), NULL, NULL);
  g_assert_cmpstr (run.errors, ==, "");
  g_assert_cmpstr (run.output, ==, "");
  g_assert_cmpint (run.status, ==, 0);
}

static void
test_fault (gconstpointer data)
{
  g_autoptr (MagTestFolder) folder = mag_test_content_new_real ();
  g_auto (MagTestRun) run = { 0 };

  plant (folder, GPOINTER_TO_UINT (data));
  mag_test_tool_run (&run, "check", mag_test_folder_get_path (folder), NULL, NULL);
  mag_test_assert_contains (run.errors, faults[GPOINTER_TO_UINT (data)].fault);
  g_assert_true (g_str_has_suffix (run.errors, "1 fault\n") || g_str_has_suffix (run.errors, " faults\n"));
  g_assert_cmpstr (run.output, ==, "");
  g_assert_cmpint (run.status, ==, 1);
}

/* A translation whose English document is gone. */
static void
plant_orphan (MagTestFolder *folder)
{
  g_autofree char *text = mag_test_folder_read (folder, "handouts/myoclonus.json");

  mag_test_folder_write (folder, "handouts/gone.de.json", text);
  mag_test_folder_edit (folder, "handouts/gone.de.json", "$.topic", "'gone'");
  mag_test_folder_edit (folder, "handouts/gone.de.json", "$.language", "'de'");
  mag_test_folder_edit (folder, "handouts/gone.de.json", "$.base_revision", "'0123456789ab'");
}

static void
test_all_at_once (void)
{
  g_autoptr (MagTestFolder) folder = mag_test_content_new_real ();
  g_auto (MagTestRun) run = { 0 };

  plant_orphan (folder);
  for (guint i = 0; i < G_N_ELEMENTS (faults); i++)
    plant (folder, i);
  mag_test_tool_run (&run, "check", mag_test_folder_get_path (folder), NULL, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (faults); i++)
    mag_test_assert_contains (run.errors, faults[i].fault);
  mag_test_assert_contains (run.errors,
                            "handouts/gone.de.json: there is no original that it could be a translation of");
  g_assert_cmpint (run.status, ==, 1);
}

/* Each line is FILE: PLACE: MESSAGE, so that an editor can find it. */
static void
test_lines (void)
{
  g_autoptr (MagTestFolder) folder = mag_test_content_new_real ();
  g_auto (GStrv) lines = NULL;
  g_auto (MagTestRun) run = { 0 };

  plant (folder, 0);
  plant (folder, 1);
  mag_test_tool_run (&run, "check", mag_test_folder_get_path (folder), NULL, NULL);
  lines = g_strsplit (run.errors, "\n", -1);
  g_assert_cmpuint (g_strv_length (lines), ==, 4);
  for (guint i = 0; i < 2; i++)
    g_assert_true (g_regex_match_simple ("^topics/[a-z]+\\.json: \\$[^ ]*: [^ ].+$", lines[i], 0, 0));
  g_assert_cmpstr (lines[2], ==, "2 faults");
}

static void
test_no_folder (void)
{
  g_autoptr (MagTestFolder) folder = mag_test_content_new_sample ();
  g_autofree char *file = mag_test_folder_build (folder, "collection.json");
  g_auto (MagTestRun) run = { 0 };

  mag_test_tool_run (&run, "check", file, NULL, NULL);
  mag_test_assert_contains (run.errors, "collection.json: expected a folder of content");
  g_assert_cmpint (run.status, ==, 1);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/magnesia-collection/check/clean", test_clean);
  for (guint i = 0; i < G_N_ELEMENTS (faults); i++)
    {
      g_autofree char *path = g_strconcat ("/magnesia-collection/check/", faults[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_fault);
    }
  g_test_add_func ("/magnesia-collection/check/all-at-once", test_all_at_once);
  g_test_add_func ("/magnesia-collection/check/lines", test_lines);
  g_test_add_func ("/magnesia-collection/check/no-folder", test_no_folder);

  return g_test_run ();
}
