// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* The tool as those who write content meet it: what it prints, what it writes and how it exits. */

#include <gio/gio.h>
#include <string.h>

#include "mag-test-assert.h"
#include "mag-test-content.h"

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
    "collection.json: $.groups: the topic “myoclonus” stands in no group" },
  { "no-topic", "collection.json", "$.groups[1].topics[+]", "'dreams'",
    "collection.json: $.groups[1].topics[1]: there is no topic “dreams”" },
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

typedef struct
{
  int   status;
  char *output;
  char *errors;
} Run;

static void
run_clear (Run *self)
{
  g_clear_pointer (&self->output, g_free);
  g_clear_pointer (&self->errors, g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Run, run_clear)

/* Under AddressSanitizer whole stacks for each allocation make the tool ten times slower, for nothing here. */
static GSubprocessLauncher *
new_launcher (void)
{
  GSubprocessLauncher *launcher = g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE | G_SUBPROCESS_FLAGS_STDERR_PIPE);
  const char *options = g_subprocess_launcher_getenv (launcher, "ASAN_OPTIONS");
  g_autofree char *fast = g_strconcat (options ? options : "", ":fast_unwind_on_malloc=1", NULL);

  g_subprocess_launcher_setenv (launcher, "ASAN_OPTIONS", fast, TRUE);

  return launcher;
}

static void
run_tool (Run        *run,
          const char *first,
          const char *second,
          const char *third,
          const char *fourth)
{
  const char *arguments[] = { g_getenv ("MAG_TEST_TOOL"), first, second, third, fourth, NULL };
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocessLauncher) launcher = new_launcher ();
  g_autoptr (GSubprocess) tool = g_subprocess_launcher_spawnv (launcher, arguments, &error);

  g_assert_no_error (error);
  g_subprocess_communicate_utf8 (tool, NULL, NULL, &run->output, &run->errors, &error);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_get_if_exited (tool));
  run->status = g_subprocess_get_exit_status (tool);
}

static void
test_clean (void)
{
  g_autoptr (MagTestFolder) folder = mag_test_content_new_real ();
  g_auto (Run) run = { 0 };

  run_tool (&run, "check", mag_test_folder_get_path (folder), NULL, NULL);
  g_assert_cmpstr (run.errors, ==, "");
  g_assert_cmpstr (run.output, ==, "");
  g_assert_cmpint (run.status, ==, 0);
}

static void
test_fault (gconstpointer data)
{
  g_autoptr (MagTestFolder) folder = mag_test_content_new_real ();
  g_auto (Run) run = { 0 };

  plant (folder, GPOINTER_TO_UINT (data));
  run_tool (&run, "check", mag_test_folder_get_path (folder), NULL, NULL);
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
  g_auto (Run) run = { 0 };

  plant_orphan (folder);
  for (guint i = 0; i < G_N_ELEMENTS (faults); i++)
    plant (folder, i);
  run_tool (&run, "check", mag_test_folder_get_path (folder), NULL, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (faults); i++)
    mag_test_assert_contains (run.errors, faults[i].fault);
  mag_test_assert_contains (run.errors, "handouts/gone.de.json: there is no original that it could be a translation of");
  g_assert_cmpint (run.status, ==, 1);
}

/* Each line is FILE: PLACE: MESSAGE, so that an editor can find it. */
static void
test_lines (void)
{
  g_autoptr (MagTestFolder) folder = mag_test_content_new_real ();
  g_auto (GStrv) lines = NULL;
  g_auto (Run) run = { 0 };

  plant (folder, 0);
  plant (folder, 1);
  run_tool (&run, "check", mag_test_folder_get_path (folder), NULL, NULL);
  lines = g_strsplit (run.errors, "\n", -1);
  g_assert_cmpuint (g_strv_length (lines), ==, 4);
  for (guint i = 0; i < 2; i++)
    g_assert_true (g_regex_match_simple ("^topics/[a-z]+\\.json: \\$[^ ]*: [^ ].+$", lines[i], 0, 0));
  g_assert_cmpstr (lines[2], ==, "2 faults");
}

static void
test_build (void)
{
  g_autoptr (MagTestFolder) folder = mag_test_content_new_real ();
  g_autofree char *path = mag_test_folder_build (folder, "my.collection");
  g_autoptr (MagCollection) collection = NULL;
  g_auto (Run) run = { 0 };

  run_tool (&run, "build", mag_test_folder_get_path (folder), path, NULL);
  g_assert_cmpstr (run.errors, ==, "");
  g_assert_cmpint (run.status, ==, 0);
  g_assert_false (mag_test_folder_has (folder, "my.collection.draft"));
  collection = mag_test_content_open (path);
  g_assert_cmpuint (g_list_model_get_n_items (mag_collection_get_topics (collection)), ==, 4);
}

static void
test_build_again (void)
{
  g_autoptr (MagTestFolder) folder = mag_test_content_new_sample ();
  g_autofree char *path = mag_test_folder_build (folder, "my.collection");
  g_autofree char *first = NULL, *second = NULL;
  g_auto (Run) run = { 0 };
  g_auto (Run) again = { 0 };
  gsize first_length, second_length;

  run_tool (&run, "build", mag_test_folder_get_path (folder), path, NULL);
  g_assert_true (g_file_get_contents (path, &first, &first_length, NULL));
  run_tool (&again, "build", mag_test_folder_get_path (folder), path, NULL);
  g_assert_true (g_file_get_contents (path, &second, &second_length, NULL));
  g_assert_cmpint (again.status, ==, 0);
  g_assert_cmpmem (first, first_length, second, second_length);
}

static void
test_build_with_fault (void)
{
  g_autoptr (MagTestFolder) folder = mag_test_content_new_sample ();
  g_autofree char *new_path = mag_test_folder_build (folder, "new.collection");
  g_autofree char *old_path = mag_test_folder_build (folder, "old.collection");
  g_autofree char *kept = NULL;
  g_auto (Run) run = { 0 };
  g_auto (Run) over = { 0 };

  mag_test_folder_write (folder, "old.collection", "the old one");
  mag_test_folder_edit (folder, "topics/sleep.json", "$.title", NULL);
  run_tool (&run, "build", mag_test_folder_get_path (folder), new_path, NULL);
  run_tool (&over, "build", mag_test_folder_get_path (folder), old_path, NULL);
  kept = mag_test_folder_read (folder, "old.collection");

  mag_test_assert_contains (run.errors, "topics/sleep.json: $: the field “title” is missing");
  g_assert_cmpint (run.status, ==, 1);
  g_assert_cmpint (over.status, ==, 1);
  g_assert_cmpstr (kept, ==, "the old one");
  g_assert_false (mag_test_folder_has (folder, "new.collection"));
  g_assert_false (mag_test_folder_has (folder, "new.collection.draft"));
  g_assert_false (mag_test_folder_has (folder, "old.collection.draft"));
}

static void
test_build_nowhere (void)
{
  g_autoptr (MagTestFolder) folder = mag_test_content_new_sample ();
  g_autofree char *missing = mag_test_folder_build (folder, "none/my.collection");
  g_autofree char *onto_folder = mag_test_folder_build (folder, "topics");
  g_auto (Run) run = { 0 };
  g_auto (Run) onto = { 0 };

  run_tool (&run, "build", mag_test_folder_get_path (folder), missing, NULL);
  mag_test_assert_contains (run.errors, missing);
  g_assert_cmpint (run.status, ==, 1);

  run_tool (&onto, "build", mag_test_folder_get_path (folder), onto_folder, NULL);
  mag_test_assert_contains (onto.errors, onto_folder);
  g_assert_cmpint (onto.status, ==, 1);
  g_assert_true (mag_test_folder_has (folder, "topics/sleep.json"));
  g_assert_false (mag_test_folder_has (folder, "topics.draft"));
}

static void
test_info (void)
{
  g_autofree char *path = NULL;
  g_autoptr (MagTestFolder) folder = mag_test_content_new_packed (&path);
  g_auto (Run) run = { 0 };
  static const char *lines[] = {
    "Sample (sample), version 2.1\n", "topic sleep en ", "topic sleep de ", " stale\n", "handout rest en ",
    "4 claims\n2 tables\n4 references\n2 terms\n3 foods\n",
  };

  run_tool (&run, "info", path, NULL, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    mag_test_assert_contains (run.output, lines[i]);
  g_assert_cmpstr (run.errors, ==, "");
  g_assert_cmpint (run.status, ==, 0);
}

static void
test_info_of_other_files (void)
{
  g_autoptr (MagTestFolder) folder = mag_test_content_new_sample ();
  g_autofree char *text = mag_test_folder_build (folder, "collection.json");
  g_autofree char *missing = mag_test_folder_build (folder, "none.collection");
  g_auto (Run) run = { 0 };
  g_auto (Run) gone = { 0 };

  run_tool (&run, "info", text, NULL, NULL);
  mag_test_assert_contains (run.errors, "expected a collection of format 1");
  g_assert_cmpstr (run.output, ==, "");
  g_assert_cmpint (run.status, ==, 1);

  run_tool (&gone, "info", missing, NULL, NULL);
  mag_test_assert_contains (gone.errors, missing);
  g_assert_cmpint (gone.status, ==, 1);
}

static void
test_no_folder (void)
{
  g_autoptr (MagTestFolder) folder = mag_test_content_new_sample ();
  g_autofree char *file = mag_test_folder_build (folder, "collection.json");
  g_auto (Run) run = { 0 };

  run_tool (&run, "check", file, NULL, NULL);
  mag_test_assert_contains (run.errors, "collection.json: expected a folder of content");
  g_assert_cmpint (run.status, ==, 1);
}

static void
test_usage (void)
{
  static const char *wrong[][4] = {
    { NULL }, { "check" }, { "build" }, { "build", "a" }, { "info" }, { "explain", "a" }, { "check", "a",
      "b" }, { "build", "a", "b", "c" },
    { "info", "a", "b" }, { "--help" }, { "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      g_auto (Run) run = { 0 };

      run_tool (&run, wrong[i][0], wrong[i][1], wrong[i][2], wrong[i][3]);
      mag_test_assert_contains (run.errors, "Usage:\n  magnesia-collection check FOLDER");
      g_assert_cmpstr (run.output, ==, "");
      g_assert_cmpint (run.status, ==, 2);
    }
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
  g_test_add_func ("/magnesia-collection/build/clean", test_build);
  g_test_add_func ("/magnesia-collection/build/again", test_build_again);
  g_test_add_func ("/magnesia-collection/build/with-fault", test_build_with_fault);
  g_test_add_func ("/magnesia-collection/build/nowhere", test_build_nowhere);
  g_test_add_func ("/magnesia-collection/info/collection", test_info);
  g_test_add_func ("/magnesia-collection/info/other-files", test_info_of_other_files);
  g_test_add_func ("/magnesia-collection/usage", test_usage);

  return g_test_run ();
}
