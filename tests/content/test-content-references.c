// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Every source that is used is there, and what is known of how far it was checked goes with it to the reader. */

#include <string.h>

#include "mag-inline.h"
#include "mag-json.h"
#include "mag-test-content.h"
#include "mag-test-json.h"
#include "mag-test-rule.h"

/* What was put down from memory and no person has confirmed since. A source leaves this list when somebody has
 * looked it up, and none comes to stand in it. */
static const char *from_memory[] = {
  "ACLS2020", "ACOG222", "ADA_SOC", "AYUK2014", "BTS_GINA", "COX1991", "FDA_MG2013", "IOM1997", "MSD_HYPERMG",
  "STATPEARLS_MGSO4", "TOUYZ2024", NULL,
};

static void
references_keep_their_state (MagTestDocuments *documents,
                             MagFaults        *faults)
{
  MAG_TEST_FOR_EACH (reference, mag_test_documents_get (documents, "references.json"), "references")
    {
      const char *key = mag_json_get_text (reference, "key", "");
      gboolean memory = g_str_equal (mag_json_get_text (reference, "checked", ""), "memory");

      if (memory != g_strv_contains (from_memory, key))
        mag_faults_add (faults, "references.json", key, "%s",
                        memory ? "is from memory, and was not" : "was from memory, and is not");
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

  MAG_TEST_FOR_EACH (reference, mag_test_documents_get (documents, "references.json"), "references")
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
  { "article", "topics/haematoma.json", "$.what", "'Seen. {cite SAVER2015 NOBODY2020}'",
    "topics/haematoma.json: $.what: “NOBODY2020” is no source" },
  { "finding", "evidence/haematoma.json", "$.claims[0].findings[0].sources[0]", "'NOBODY2020'",
    "sources[0]: “NOBODY2020” is no source" },
  { "handout", "handouts/ligaments.json", "$.sheet.what[0]", "'Seen. {cite NOBODY2020}'", "“NOBODY2020” is no source" },
};

static GHashTable *
collect_findings (MagTestDocuments *documents)
{
  GHashTable *findings = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_auto (GStrv) names = mag_test_documents_list (documents, "evidence");

  for (guint i = 0; names[i]; i++)
    MAG_TEST_FOR_EACH (claim, mag_test_documents_get (documents, names[i]), "claims")
      MAG_TEST_FOR_EACH (finding, claim, "findings")
        g_hash_table_insert (findings,
                             g_strconcat (mag_json_get_text (claim, "key", ""), ".",
                                          mag_json_get_text (finding, "id", ""), NULL),
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

      MAG_TEST_FOR_EACH (known, mag_json_get_child (root, "sheet"), "know")
        check_known (names[i], known, findings, references, faults);
      MAG_TEST_FOR_EACH (known, mag_json_get_child (root, "card"), "know")
        check_known (names[i], known, findings, references, faults);
    }
}

static const MagTestBreak handout_breaks[] = {
  { "finding", "handouts/haematoma.json", "$.card.know[0].finding", "'C15.nothing'",
    "handouts/haematoma.json: C15.nothing: there is no such finding" },
  { "memory", "handouts/infusion.json", "$.sheet.know[0].text",
    "'It helps 5 of 100 people. {cite DULEY2010 ACOG222}'", "a number from memory" },
};

/* The built collection tells of each reference what the document says of it. */
static void
test_collection (void)
{
  g_autoptr (MagTestDocuments) documents = mag_test_documents_new ();
  g_autoptr (MagCollection) collection = mag_test_content_open_built ();
  g_autoptr (GEnumClass) states = g_type_class_ref (MAG_TYPE_REFERENCE_CHECKED);

  MAG_TEST_FOR_EACH (json, mag_test_documents_get (documents, "references.json"), "references")
    {
      const char *key = mag_json_get_text (json, "key", "");
      g_autoptr (MagReference) reference = mag_collection_load_reference (collection, key);
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

  mag_test_rule_add ("/content-references/states", references_keep_their_state, state_breaks,
                     G_N_ELEMENTS (state_breaks));
  mag_test_rule_add ("/content-references/used", references_are_all_there, reference_breaks,
                     G_N_ELEMENTS (reference_breaks));
  mag_test_rule_add ("/content-references/handouts", handouts_stand_on_findings, handout_breaks,
                     G_N_ELEMENTS (handout_breaks));
  g_test_add_func ("/content-references/collection", test_collection);

  return g_test_run ();
}
