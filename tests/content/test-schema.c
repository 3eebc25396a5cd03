// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mag-schema.h"

#include "mag-test-content.h"
#include "mag-test-json.h"

#define GROUPS "'groups': [{'id': 'a', 'title': 'A', 'topics': ['b']}]"

/* The keywords of JSON Schema that our schemas use, each by a fault that it is there to find. */
static const struct
{
  const char *keyword;
  const char *schema;
  const char *json;
  const char *fault;
} cases[] = {
  { "required", "glossary", "{}", "f.json: $: the field “terms” is missing" },
  { "required/inner", "glossary", "{'terms': [{'id': 'a', 'term': 'a'}]}",
    "f.json: $.terms[0]: the field “meaning” is missing" },
  { "type/array", "glossary", "{'terms': {}}", "f.json: $.terms: expected an array, found object" },
  { "type/object", "glossary", "{'terms': ['a']}", "f.json: $.terms[0]: expected an object, found string" },
  { "type/string", "glossary", "{'terms': [{'id': ['a'], 'term': 'a', 'meaning': 'b'}]}",
    "f.json: $.terms[0].id: expected a string, found array" },
  { "type/number", "glossary", "{'terms': [{'id': 'a', 'term': 7, 'meaning': 'b'}]}",
    "f.json: $.terms[0].term: expected a string, found integer" },
  { "type/integer", "evidence", "{'claims': [{'findings': [{'absolute': {'with': '3'}}]}]}",
    "f.json: $.claims[0].findings[0].absolute.with: expected an integer, found string" },
  { "type/null", "glossary", "{'terms': null}", "f.json: $.terms: expected an array, found another value" },
  { "additional-properties", "glossary", "{'terms': [], 'more': 1}",
    "f.json: $.more: unknown field: expected one of $schema, terms" },
  { "additional-properties/inner", "glossary", "{'terms': [{'id': 'a', 'term': 'a', 'meaning': 'b', 'Also': []}]}",
    "f.json: $.terms[0].Also: unknown field: expected one of id, term, also, meaning" },
  { "min-length", "glossary", "{'terms': [{'id': 'a', 'term': '', 'meaning': 'b'}]}",
    "f.json: $.terms[0].term: expected text without marks, found nothing" },
  { "pattern", "glossary", "{'terms': [{'id': 'A b', 'term': 'a', 'meaning': 'b'}]}",
    "f.json: $.terms[0].id: expected lower-case words joined by hyphens, found “A b”" },
  { "pattern/end", "glossary", "{'terms': [{'id': 'a\\n', 'term': 'a', 'meaning': 'b'}]}",
    "f.json: $.terms[0].id: expected lower-case words joined by hyphens" },
  { "pattern/plain", "glossary", "{'terms': [{'id': 'a', 'term': '{cite A}', 'meaning': 'b'}]}",
    "f.json: $.terms[0].term: expected text without marks, found “{cite A}”" },
  { "min-items", "synonyms", "{'synonyms': [['a', 'b'], ['c']]}",
    "f.json: $.synonyms[1]: expected at least 2 entries, found 1" },
  { "max-items", "handout", "{'sheet': {'teach_back': ['a', 'b', 'c', 'd', 'e']}}",
    "f.json: $.sheet.teach_back: expected at most 4 entries, found 5" },
  { "items/ref", "synonyms", "{'synonyms': [['a', '{b}']]}",
    "f.json: $.synonyms[0][1]: expected text without marks, found “{b}”" },
  { "enum", "evidence", "{'claims': [{'verdict': 'good'}]}",
    "f.json: $.claims[0].verdict: “good” is not one of “fair”, “limit”, “overstated”, “wrong”, “dangerous”,"
    " “marketing”, “unverified”" },
  { "enum/other-type", "evidence", "{'claims': [{'verdict': ['fair']}]}",
    "f.json: $.claims[0].verdict: “…” is not one of “fair”" },
  { "ref/inner", "evidence", "{'claims': [{'findings': [{'direction': 'up'}]}]}",
    "f.json: $.claims[0].findings[0].direction: “up” is not one of “helps”" },
  { "ref/description", "evidence", "{'claims': [{'restates': 'C0'}]}",
    "f.json: $.claims[0].restates: expected a claim's key as C15, found “C0”" },
  { "min-properties", "topic", "{'sections': [{'blocks': [{}]}]}",
    "f.json: $.sections[0].blocks[0]: expected exactly one of these members" },
  { "max-properties", "topic", "{'sections': [{'blocks': [{'heading': 'a', 'paragraph': 'b'}]}]}",
    "f.json: $.sections[0].blocks[0]: expected exactly one of these members" },
  { "month", "topic", "{'written': '2026-13'}", "f.json: $.written: expected a month as 2026-11, found “2026-13”" },
  { "language", "collection", "{'language': 'English'}",
    "f.json: $.language: expected a BCP 47 language tag, found “English”" },
  { "version", "collection", "{'version': '1.0beta'}",
    "f.json: $.version: expected numbers joined by dots, found “1.0beta”" },
  { "doi", "references", "{'references': [{'doi': 'https://doi.org/10.1000/a'}]}",
    "f.json: $.references[0].doi: expected a DOI as 10.1056/NEJMoa1408827" },
  { "pmid", "references", "{'references': [{'pmid': 'PMC1'}]}",
    "f.json: $.references[0].pmid: expected a PubMed number" },
};

static const struct
{
  const char *schema;
  const char *json;
} good[] = {
  { "glossary", "{'terms': []}" },
  { "glossary", "{'$schema': 'x', 'terms': [{'id': 'a-1', 'term': 'a', 'also': ['b'], 'meaning': 'µ'}]}" },
  { "synonyms", "{'synonyms': [['a', 'b', 'c']]}" },
  { "collection", "{'id': 'a', 'title': 'A', 'version': '1', 'language': 'pt-BR', " GROUPS "}" },
  { "safety", "{'texts': [{'id': 'a', 'title': 'A', 'text': 'b'}]}" },
  { "references", "{'references': []}" },
};

static void
test_fault (gconstpointer data)
{
  const char *schema = cases[GPOINTER_TO_UINT (data)].schema;
  g_autoptr (JsonObject) root = mag_test_json_parse (cases[GPOINTER_TO_UINT (data)].json);
  g_autoptr (MagFaults) faults = mag_faults_new ();

  g_assert_false (mag_schema_check (schema, "f.json", root, faults));
  mag_test_assert_fault (faults, cases[GPOINTER_TO_UINT (data)].fault);
}

static void
test_good (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (good); i++)
    {
      g_autoptr (JsonObject) root = mag_test_json_parse (good[i].json);
      g_autoptr (MagFaults) faults = mag_faults_new ();
      gboolean whole = mag_schema_check (good[i].schema, "f.json", root, faults);

      mag_test_assert_no_faults (faults);
      g_assert_true (whole);
    }
}

static void
test_all_at_once (void)
{
  g_autoptr (JsonObject) root = mag_test_json_parse ("{'terms': [{'id': 'A', 'more': 1}, 2,"
                                                    " {'id': 'b', 'term': '', 'meaning': []}]}");
  g_autoptr (MagFaults) faults = mag_faults_new ();

  g_assert_false (mag_schema_check ("glossary", "f.json", root, faults));
  mag_test_assert_fault (faults, "$.terms[0].id");
  mag_test_assert_fault (faults, "$.terms[0]: the field “term” is missing");
  mag_test_assert_fault (faults, "$.terms[0]: the field “meaning” is missing");
  mag_test_assert_fault (faults, "$.terms[0].more");
  mag_test_assert_fault (faults, "$.terms[1]");
  mag_test_assert_fault (faults, "$.terms[2].term");
  mag_test_assert_fault (faults, "$.terms[2].meaning");
  g_assert_cmpuint (mag_faults_get_n (faults), ==, 7);
}

/* Whether a document is whole does not depend on what was noted before. */
static void
test_earlier_faults (void)
{
  g_autoptr (JsonObject) root = mag_test_json_parse ("{'terms': []}");
  g_autoptr (MagFaults) faults = mag_faults_new ();

  mag_faults_add (faults, "other.json", NULL, "broken");
  g_assert_true (mag_schema_check ("glossary", "f.json", root, faults));
}

static void
test_shipped_schemas (void)
{
  const char *schemas[] = {
    "collection", "evidence", "glossary", "handout", "references", "safety", "synonyms", "topic",
  };

  for (guint i = 0; i < G_N_ELEMENTS (schemas); i++)
    {
      g_autoptr (JsonObject) root = mag_test_json_parse ("{}");
      g_autoptr (MagFaults) faults = mag_faults_new ();

      g_assert_false (mag_schema_check (schemas[i], "f.json", root, faults));
    }
}

/* What a collection that somebody else made says of its documents may be anything. */
static void
test_no_such_form (void)
{
  g_autoptr (MagFaults) faults = mag_faults_new ();
  g_autoptr (JsonObject) root = mag_test_json_parse ("{}");

  g_assert_false (mag_schema_check ("spell", "f.json", root, faults));
  g_assert_false (mag_schema_check_part ("evidence", "spell", "f.json", root, faults));
  g_assert_false (mag_schema_check_part ("evidence", "claim", "f.json", root, faults));
  g_assert_cmpstr (mag_faults_get (faults, 0), ==, "f.json: there is no form of a document “spell”");
  g_assert_cmpstr (mag_faults_get (faults, 1), ==, "f.json: there is no form of a document “spell”");
  g_assert_cmpstr (mag_faults_get (faults, 2), ==, "f.json: $: the field “key” is missing");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/schema/fault/", cases[i].keyword, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_fault);
    }
  g_test_add_func ("/schema/good", test_good);
  g_test_add_func ("/schema/all-at-once", test_all_at_once);
  g_test_add_func ("/schema/earlier-faults", test_earlier_faults);
  g_test_add_func ("/schema/shipped-schemas", test_shipped_schemas);
  g_test_add_func ("/schema/no-such-form", test_no_such_form);

  return g_test_run ();
}
