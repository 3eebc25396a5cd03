// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Nothing of the evidence may be lost on the way: every claim, table, finding and source is there, and what is known of
 * how far a source was checked goes with it to the reader. */

#include <string.h>

#include "mag-inline.h"
#include "mag-json.h"
#include "mag-test-content.h"
#include "mag-test-rule.h"

#define N_CLAIMS 193

/* Runs what follows for each object in a list. */
#define FOR_EACH(entry, object, list)                                                                            \
  for (guint entry##_i = 0, entry##_n = count (object, list); entry##_i < entry##_n; entry##_i++)                \
    for (JsonObject *entry = mag_json_get_entry (mag_json_get_array (object, list), entry##_i); entry; entry = NULL)

static guint
count (JsonObject *object,
       const char *list)
{
  JsonArray *array = mag_json_get_array (object, list);

  return array ? json_array_get_length (array) : 0;
}

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
    FOR_EACH (claim, mag_test_documents_get (documents, names[i]), "claims")
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

/* The tables of the evidence base, with as many rows and columns as it has; where each cell rests on a finding, so it stays. */
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
  FOR_EACH (table, mag_test_documents_get (documents, tables[index].file), "tables")
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

      if (!table || count (table, "columns") != tables[i].n_columns || count (table, "rows") != tables[i].n_rows)
        mag_faults_add (faults, tables[i].file, tables[i].id, "expected %u rows and %u columns", tables[i].n_rows, tables[i].n_columns);
      if (!table)
        continue;

      FOR_EACH (row, table, "rows")
        {
          if (count (row, "cells") != tables[i].n_columns)
            mag_faults_add (faults, tables[i].file, tables[i].id, "expected %u cells", tables[i].n_columns);
          FOR_EACH (cell, row, "cells")
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

  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    if (!mag_json_get_text (finding, members[i], "")[0])
      mag_faults_add (faults, name, key, "a finding without “%s”", members[i]);
  if (!strchr (mag_json_get_text (finding, "reason", ""), ' '))
    mag_faults_add (faults, name, key, "a reason of one word is none");
  if (count (finding, "sources") == 0 && !g_str_equal (certainty, "unrated") && !g_str_equal (certainty, "principle"))
    mag_faults_add (faults, name, key, "a finding of “%s” certainty without a source", certainty);
}

static void
findings_have_reasons (MagTestDocuments *documents,
                       MagFaults        *faults)
{
  g_auto (GStrv) names = mag_test_documents_list (documents, "evidence");

  for (guint i = 0; names[i]; i++)
    FOR_EACH (claim, mag_test_documents_get (documents, names[i]), "claims")
      FOR_EACH (finding, claim, "findings")
        check_finding (names[i], mag_json_get_text (claim, "key", ""), finding, faults);
}

static const MagTestBreak finding_breaks[] = {
  { "reason", "evidence/haematoma.json", "$.claims[0].findings[0].reason", "''", "evidence/haematoma.json: C1: a finding without “reason”" },
  { "certainty", "evidence/ligaments.json", "$.claims[0].findings[0].certainty", NULL, "C49: a finding without “certainty”" },
  { "one-word", "evidence/infusion.json", "$.claims[0].findings[0].reason", "'Trials'", "C106: a reason of one word" },
  { "source", "evidence/myoclonus.json", "$.claims[0].findings[0].sources", "[]", "C156: a finding of" },
};

/* What was put down from memory and no person has confirmed since. A source leaves this list when somebody has looked it
 * up, and none comes to stand in it. */
static const char *from_memory[] = {
  "ACLS2020", "ACOG222", "ADA_SOC", "AYUK2014", "BTS_GINA", "COX1991", "FDA_MG2013", "IOM1997", "MSD_HYPERMG",
  "STATPEARLS_MGSO4", "TOUYZ2024", NULL,
};

static void
references_keep_their_state (MagTestDocuments *documents,
                             MagFaults        *faults)
{
  FOR_EACH (reference, mag_test_documents_get (documents, "references.json"), "references")
    {
      const char *key = mag_json_get_text (reference, "key", "");
      gboolean memory = g_str_equal (mag_json_get_text (reference, "checked", ""), "memory");

      if (memory != g_strv_contains (from_memory, key))
        mag_faults_add (faults, "references.json", key, memory ? "is from memory, and was not" : "was from memory, and is not");
    }
}

static const MagTestBreak state_breaks[] = {
  { "promoted", "references.json", "$.references[1].checked", "'seen'", "references.json: ACLS2020: was from memory" },
  { "demoted", "references.json", "$.references[0].checked", "'memory'", "is from memory, and was not" },
};

static GHashTable *
collect_references (MagTestDocuments *documents)
{
  GHashTable *checked = g_hash_table_new (g_str_hash, g_str_equal);

  FOR_EACH (reference, mag_test_documents_get (documents, "references.json"), "references")
    g_hash_table_insert (checked, (char *) mag_json_get_text (reference, "key", ""),
                         (char *) mag_json_get_text (reference, "checked", ""));

  return checked;
}

typedef struct
{
  GHashTable *references;
  MagFaults  *faults;
} Use;

static void
check_use (const char *name,
           const char *place,
           const char *text,
           gpointer    user_data)
{
  Use *use = user_data;
  g_autoptr (GPtrArray) runs = mag_inline_parse (text, NULL);
  g_autofree char *source = mag_test_find ("\\.sources\\[[0-9]+\\]$", place);

  if (source && !g_hash_table_contains (use->references, text))
    mag_faults_add (use->faults, name, place, "“%s” is no source", text);
  for (guint i = 0; runs && i < runs->len; i++)
    {
      const MagInline *run = g_ptr_array_index (runs, i);

      for (guint j = 0; run->kind == MAG_INLINE_CITE && run->keys[j]; j++)
        if (!g_hash_table_contains (use->references, run->keys[j]))
          mag_faults_add (use->faults, name, place, "“%s” is no source", run->keys[j]);
    }
}

static void
references_are_all_there (MagTestDocuments *documents,
                          MagFaults        *faults)
{
  g_autoptr (GHashTable) references = collect_references (documents);
  Use use = { references, faults };

  mag_test_documents_each_new (documents, "topics", check_use, &use);
  mag_test_documents_each_new (documents, "evidence", check_use, &use);
  mag_test_documents_each_new (documents, "handouts", check_use, &use);
}

static const MagTestBreak reference_breaks[] = {
  { "article", "topics/haematoma.json", "$.what", "'Seen. {cite SAVER2015 NOBODY2020}'", "topics/haematoma.json: $.what: “NOBODY2020” is no source" },
  { "finding", "evidence/haematoma.json", "$.claims[0].findings[0].sources[0]", "'NOBODY2020'", "sources[0]: “NOBODY2020” is no source" },
  { "handout", "handouts/ligaments.json", "$.sheet.what[0]", "'Seen. {cite NOBODY2020}'", "“NOBODY2020” is no source" },
};

static GHashTable *
collect_findings (MagTestDocuments *documents)
{
  GHashTable *findings = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_auto (GStrv) names = mag_test_documents_list (documents, "evidence");

  for (guint i = 0; names[i]; i++)
    FOR_EACH (claim, mag_test_documents_get (documents, names[i]), "claims")
      FOR_EACH (finding, claim, "findings")
        g_hash_table_insert (findings,
                             g_strconcat (mag_json_get_text (claim, "key", ""), ".", mag_json_get_text (finding, "id", ""), NULL),
                             finding);

  return findings;
}

/* Who holds the sheet cannot look anything up: a number on it comes from a source that somebody has seen. */
static void
check_known (const char *name,
             JsonObject *known,
             GHashTable *findings,
             GHashTable *references,
             MagFaults  *faults)
{
  const char *text = mag_json_get_text (known, "text", "");
  const char *key = mag_json_get_text (known, "finding", "");
  JsonObject *finding = g_hash_table_lookup (findings, key);
  g_auto (GStrv) sources = finding ? mag_json_dup_texts (finding, "sources") : g_new0 (char *, 1);
  g_autofree char *cited = mag_test_find ("(?<=\\{cite )[^}]*", text);
  g_auto (GStrv) keys = cited ? g_strsplit (cited, " ", -1) : g_strdupv (sources);
  g_autofree char *plain = mag_inline_to_plain (text);

  if (!finding)
    mag_faults_add (faults, name, key, "there is no such finding");
  for (guint i = 0; strpbrk (plain, "0123456789") && keys[i]; i++)
    if (g_strcmp0 (g_hash_table_lookup (references, keys[i]), "memory") == 0)
      mag_faults_add (faults, name, key, "a number from memory: “%s” by “%s”", plain, keys[i]);
}

static void
handouts_stand_on_findings (MagTestDocuments *documents,
                            MagFaults        *faults)
{
  g_autoptr (GHashTable) findings = collect_findings (documents);
  g_autoptr (GHashTable) references = collect_references (documents);
  g_auto (GStrv) names = mag_test_documents_list (documents, "handouts");

  for (guint i = 0; names[i]; i++)
    {
      JsonObject *root = mag_test_documents_get (documents, names[i]);

      FOR_EACH (known, mag_json_get_child (root, "sheet"), "know")
        check_known (names[i], known, findings, references, faults);
      FOR_EACH (known, mag_json_get_child (root, "card"), "know")
        check_known (names[i], known, findings, references, faults);
    }
}

static const MagTestBreak handout_breaks[] = {
  { "finding", "handouts/haematoma.json", "$.card.know[0].finding", "'C15.nothing'", "handouts/haematoma.json: C15.nothing: there is no such finding" },
  { "memory", "handouts/infusion.json", "$.sheet.know[0].text", "'It helps 5 of 100 people. {cite DULEY2010 ACOG222}'", "a number from memory" },
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

      FOR_EACH (section, topic, "sections")
        FOR_EACH (block, section, "blocks")
          {
            n_food_groups += count (block, "foods");
            n_tables += json_object_has_member (block, "table");
          }
      if (count (topic, "key_points") < 6)
        mag_faults_add (faults, parts[i].file, NULL, "expected at least 6 key points");
      if (count (topic, "questions") < parts[i].n_questions)
        mag_faults_add (faults, parts[i].file, NULL, "expected at least %u questions", parts[i].n_questions);
      if (n_food_groups < parts[i].n_food_groups)
        mag_faults_add (faults, parts[i].file, NULL, "expected at least %u groups of foods", parts[i].n_food_groups);
      if (n_tables < parts[i].n_tables)
        mag_faults_add (faults, parts[i].file, NULL, "expected at least %u tables", parts[i].n_tables);
    }
}

static const MagTestBreak part_breaks[] = {
  { "question", "topics/haematoma.json", "$.questions[6]", NULL, "topics/haematoma.json: expected at least 7 questions" },
  { "key-points", "topics/ligaments.json", "$.key_points", "['a', 'b', 'c', 'd']", "topics/ligaments.json: expected at least 6 key points" },
  { "foods", "topics/myoclonus.json", "$.sections", "[]", "topics/myoclonus.json: expected at least 5 groups of foods" },
  { "tables", "topics/infusion.json", "$.sections", "[]", "topics/infusion.json: expected at least 4 tables" },
};

/* The built collection tells of each reference what the document says of it. */
static void
test_collection (void)
{
  g_autoptr (MagTestDocuments) documents = mag_test_documents_new ();
  g_autoptr (MagCollection) collection = mag_test_content_open_built ();
  g_autoptr (GEnumClass) states = g_type_class_ref (MAG_TYPE_REFERENCE_CHECKED);

  FOR_EACH (json, mag_test_documents_get (documents, "references.json"), "references")
    {
      g_autoptr (MagReference) reference = mag_collection_load_reference (collection, mag_json_get_text (json, "key", ""));
      GEnumValue *state;

      g_assert_nonnull (reference);
      state = g_enum_get_value (states, (int) mag_reference_get_checked (reference));
      g_assert_cmpstr (state->value_nick, ==, mag_json_get_text (json, "checked", ""));
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  mag_test_rule_add ("/content-whole/claims", claims_are_all_there, claim_breaks, G_N_ELEMENTS (claim_breaks));
  mag_test_rule_add ("/content-whole/tables", tables_are_all_there, table_breaks, G_N_ELEMENTS (table_breaks));
  mag_test_rule_add ("/content-whole/findings", findings_have_reasons, finding_breaks, G_N_ELEMENTS (finding_breaks));
  mag_test_rule_add ("/content-whole/states", references_keep_their_state, state_breaks, G_N_ELEMENTS (state_breaks));
  mag_test_rule_add ("/content-whole/references", references_are_all_there, reference_breaks, G_N_ELEMENTS (reference_breaks));
  mag_test_rule_add ("/content-whole/handouts", handouts_stand_on_findings, handout_breaks, G_N_ELEMENTS (handout_breaks));
  mag_test_rule_add ("/content-whole/articles", articles_are_whole, part_breaks, G_N_ELEMENTS (part_breaks));
  g_test_add_func ("/content-whole/collection", test_collection);

  return g_test_run ();
}
