// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Nothing of the evidence may be lost on the way: every claim, table, finding and part of an article is there. */

#include <string.h>

#include "mag-figure-words.h"
#include "mag-json.h"
#include "mag-test-json.h"
#include "mag-test-rule.h"

#define N_CLAIMS 193

static GHashTable *
new_set (void)
{
  return g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

static void
claims_are_all_there (MagTestDocuments *documents,
                      MagFaults        *faults)
{
  g_auto (GStrv) names = mag_test_documents_list (documents, "evidence");
  g_autoptr (GHashTable) seen = new_set ();

  for (guint i = 0; names[i]; i++)
    MAG_TEST_FOR_EACH (claim, mag_test_documents_get (documents, names[i]), "claims")
      if (!g_hash_table_add (seen, g_strdup (mag_json_get_text (claim, "key", ""))))
        mag_faults_add (faults, names[i], NULL, "“%s” stands twice", mag_json_get_text (claim, "key", ""));

  for (guint i = 1; i <= N_CLAIMS; i++)
    {
      g_autofree char *key = g_strdup_printf ("C%u", i);

      if (!g_hash_table_contains (seen, key))
        mag_faults_add (faults, "evidence", NULL, "“%s” is missing", key);
    }
}

static const MagTestBreak claim_breaks[] = {
  { "first", "evidence/haematoma.json", "$.claims[0]", NULL, "“C1” is missing" },
  { "last", "evidence/myoclonus.json", "$.claims[37].key", "'C194'", "“C193” is missing" },
  { "twice", "evidence/infusion.json", "$.claims[1].key", "'C106'", "evidence/infusion.json: “C106” stands twice" },
};

/* The tables of the evidence base, with as many rows and columns as it has; where each cell rests on a finding, so it
 * stays. */
static const struct
{
  const char *file;
  const char *id;
  guint       n_rows;
  guint       n_columns;
  gboolean    rests;
} tables[] = {
  { "evidence/haematoma.json", "haematoma-evidence", 3, 3, TRUE },
  { "evidence/ligaments.json", "ligaments-nutrients", 5, 5, TRUE },
  { "evidence/myoclonus.json", "myoclonus-ways", 3, 2, TRUE },
  { "evidence/infusion.json", "infusion-mouth-or-vein", 9, 2, FALSE },
  { "evidence/infusion.json", "infusion-nine-uses", 10, 2, TRUE },
};

static JsonObject *
find_table (MagTestDocuments *documents,
            guint             index)
{
  MAG_TEST_FOR_EACH (table, mag_test_documents_get (documents, tables[index].file), "tables")
    if (g_str_equal (mag_json_get_text (table, "id", ""), tables[index].id))
      return table;

  return NULL;
}

static void
check_cell (guint       index,
            JsonObject *row,
            JsonObject *cell,
            MagFaults  *faults)
{
  const char *title = mag_json_get_text (row, "title", "");

  if (!mag_json_get_text (cell, "text", "")[0])
    mag_faults_add (faults, tables[index].file, tables[index].id, "a cell of “%s” is empty", title);
  if (tables[index].rests && !mag_json_get_text (cell, "finding", NULL))
    mag_faults_add (faults, tables[index].file, tables[index].id, "a cell of “%s” rests on no finding", title);
}

static void
tables_are_all_there (MagTestDocuments *documents,
                      MagFaults        *faults)
{
  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    {
      JsonObject *table = find_table (documents, i);

      if (mag_test_json_count (table, "columns") != tables[i].n_columns
          || mag_test_json_count (table, "rows") != tables[i].n_rows)
        mag_faults_add (faults, tables[i].file, tables[i].id, "expected %u rows and %u columns",
                        tables[i].n_rows, tables[i].n_columns);
      MAG_TEST_FOR_EACH (row, table, "rows")
        {
          if (mag_test_json_count (row, "cells") != tables[i].n_columns)
            mag_faults_add (faults, tables[i].file, tables[i].id, "expected %u cells", tables[i].n_columns);
          MAG_TEST_FOR_EACH (cell, row, "cells")
            check_cell (i, row, cell, faults);
        }
    }
}

static const MagTestBreak table_breaks[] = {
  { "gone", "evidence/haematoma.json", "$.tables", "[]", "haematoma-evidence: expected 3 rows and 3 columns" },
  { "row", "evidence/myoclonus.json", "$.tables[0].rows[1]", NULL, "myoclonus-ways: expected 3 rows" },
  { "cell", "evidence/ligaments.json", "$.tables[0].rows[4].cells[4]", NULL, "ligaments-nutrients: expected 5 cells" },
  { "empty", "evidence/infusion.json", "$.tables[0].rows[0].cells[1].text", "''", "infusion-mouth-or-vein: a cell of" },
  { "loose", "evidence/haematoma.json", "$.tables[0].rows[0].cells[0].finding", NULL, "haematoma-evidence: a cell of" },
};

static void
check_finding (const char *name,
               const char *key,
               JsonObject *finding,
               MagFaults  *faults)
{
  static const char *members[] = { "outcome", "found", "direction", "certainty", "reason" };
  const char *certainty = mag_json_get_text (finding, "certainty", "");
  gboolean is_grade = g_strv_contains ((const char *[]) { "high", "moderate", "low", "very-low", NULL }, certainty);

  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    if (!mag_json_get_text (finding, members[i], "")[0])
      mag_faults_add (faults, name, key, "a finding without “%s”", members[i]);
  if (!strchr (mag_json_get_text (finding, "reason", ""), ' '))
    mag_faults_add (faults, name, key, "a reason of one word is none");
  if (is_grade && mag_test_json_count (finding, "sources") == 0)
    mag_faults_add (faults, name, key, "a finding of “%s” certainty without a source", certainty);
}

static void
findings_have_reasons (MagTestDocuments *documents,
                       MagFaults        *faults)
{
  g_auto (GStrv) names = mag_test_documents_list (documents, "evidence");

  for (guint i = 0; names[i]; i++)
    MAG_TEST_FOR_EACH (claim, mag_test_documents_get (documents, names[i]), "claims")
      MAG_TEST_FOR_EACH (finding, claim, "findings")
        check_finding (names[i], mag_json_get_text (claim, "key", ""), finding, faults);
}

static const MagTestBreak finding_breaks[] = {
  { "reason", "evidence/haematoma.json", "$.claims[0].findings[0].reason", "''",
    "evidence/haematoma.json: C1: a finding without “reason”" },
  { "certainty", "evidence/ligaments.json", "$.claims[0].findings[0].certainty", NULL,
    "C49: a finding without “certainty”" },
  { "one-word", "evidence/infusion.json", "$.claims[0].findings[0].reason", "'Trials'", "C106: a reason of one word" },
  { "source", "evidence/haematoma.json", "$.claims[0].findings[0].sources", "[]",
    "C1: a finding of “low” certainty without a source" },
};

/* What each article must not be without: its questions, its groups of foods and its tables. */
static const struct
{
  const char *file;
  guint       n_questions;
  guint       n_food_groups;
  guint       n_tables;
} parts[] = {
  { "topics/haematoma.json", 7, 7, 2 },
  { "topics/ligaments.json", 7, 6, 2 },
  { "topics/infusion.json", 7, 0, 4 },
  { "topics/myoclonus.json", 7, 5, 2 },
};

static void
articles_are_whole (MagTestDocuments *documents,
                    MagFaults        *faults)
{
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      JsonObject *topic = mag_test_documents_get (documents, parts[i].file);
      guint n_food_groups = 0, n_tables = 0;

      MAG_TEST_FOR_EACH (section, topic, "sections")
        MAG_TEST_FOR_EACH (block, section, "blocks")
          {
            n_food_groups += mag_test_json_count (block, "foods");
            n_tables += json_object_has_member (block, "table");
          }
      if (mag_test_json_count (topic, "key_points") < 6)
        mag_faults_add (faults, parts[i].file, NULL, "expected at least 6 key points");
      if (mag_test_json_count (topic, "questions") < parts[i].n_questions)
        mag_faults_add (faults, parts[i].file, NULL, "expected at least %u questions", parts[i].n_questions);
      if (n_food_groups < parts[i].n_food_groups)
        mag_faults_add (faults, parts[i].file, NULL, "expected at least %u groups of foods", parts[i].n_food_groups);
      if (n_tables < parts[i].n_tables)
        mag_faults_add (faults, parts[i].file, NULL, "expected at least %u tables", parts[i].n_tables);
    }
}

static const MagTestBreak part_breaks[] = {
  { "question", "topics/haematoma.json", "$.questions[6]", NULL,
    "topics/haematoma.json: expected at least 7 questions" },
  { "key-points", "topics/ligaments.json", "$.key_points", "['a', 'b', 'c', 'd']",
    "topics/ligaments.json: expected at least 6 key points" },
  { "foods", "topics/myoclonus.json", "$.sections", "[]",
    "topics/myoclonus.json: expected at least 5 groups of foods" },
  { "tables", "topics/infusion.json", "$.sections", "[]", "topics/infusion.json: expected at least 4 tables" },
};

static guint
count (const char *text,
       const char *part)
{
  g_auto (GStrv) pieces = g_strsplit (text, part, -1);

  return g_strv_length (pieces) - 1;
}

/* Under each hundred that is drawn stands how many of them are dark. */
static void
check_shares (const char *path)
{
  g_autofree char *svg = NULL;
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) words = NULL;
  guint n_told = 0;

  g_file_get_contents (path, &svg, NULL, &error);
  g_assert_no_error (error);
  words = mag_figure_dup_words (svg);
  for (guint i = 0; words[i]; i++)
    n_told += (guint) g_ascii_strtoull (words[i], NULL, 10);

  g_test_message ("%s tells %u", path, n_told);
  g_assert_cmpuint (n_told, >, 0);
  g_assert_cmpuint (count (svg, "class=\"accent\""), ==, n_told);
  g_assert_cmpuint (count (svg, "class=\"paper soft\"") + n_told, ==, 100 * g_strv_length (words));
}

static void
test_shares (void)
{
  g_autofree char *folder = g_build_filename (g_getenv ("MAG_TEST_CONTENT"), "figures", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) dir = g_dir_open (folder, 0, &error);
  const char *name;
  guint n = 0;

  g_assert_no_error (error);
  while ((name = g_dir_read_name (dir)))
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      if (!g_str_has_suffix (name, "-shares.svg"))
        continue;
      check_shares (path);
      n++;
    }
  g_assert_cmpuint (n, >=, 3);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  mag_test_rule_add ("/content-whole/claims", claims_are_all_there, claim_breaks, G_N_ELEMENTS (claim_breaks));
  mag_test_rule_add ("/content-whole/tables", tables_are_all_there, table_breaks, G_N_ELEMENTS (table_breaks));
  mag_test_rule_add ("/content-whole/findings", findings_have_reasons, finding_breaks, G_N_ELEMENTS (finding_breaks));
  mag_test_rule_add ("/content-whole/articles", articles_are_whole, part_breaks, G_N_ELEMENTS (part_breaks));
  g_test_add_func ("/content-whole/shares", test_shares);

  return g_test_run ();
}
