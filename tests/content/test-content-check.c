// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mag-content-check.h"

#include "mag-test-content.h"
#include "mag-test-json.h"

/* A place of the sample, what is put there (nothing removes it), and what is then told. */
static const struct
{
  const char *name;
  const char *file;
  const char *place;
  const char *json;
  const char *fault;
} cases[] = {
  { "cite", "topics/sleep.json", "$.what", "'Sleep. {cite NOBODY}'",
    "topics/sleep.json: $.what: there is no reference “NOBODY”" },
  { "cite/second", "topics/sleep.json", "$.in_short[0]", "'Sleep. {cite ZETA2001 NOBODY}'",
    "topics/sleep.json: $.in_short[0]: there is no reference “NOBODY”" },
  { "cite/deep", "topics/sleep.json", "$.sections[1].blocks[2].note.text[0]", "'{cite NOBODY}'",
    "topics/sleep.json: $.sections[1].blocks[2].note.text[0]: there is no reference “NOBODY”" },
  { "cite/evidence", "evidence/sleep.json", "$.tables[0].rows[0].cells[1].text", "'{cite NOBODY}'",
    "evidence/sleep.json: $.tables[0].rows[0].cells[1].text: there is no reference “NOBODY”" },
  { "cite/translation", "topics/sleep.de.json", "$.what", "'Schlaf. {cite NIEMAND}'",
    "topics/sleep.de.json: $.what: there is no reference “NIEMAND”" },
  { "term", "handouts/sleep.json", "$.sheet.what[0]", "'A {term dream}.'",
    "handouts/sleep.json: $.sheet.what[0]: there is no glossary term “dream”" },
  { "sure", "topics/sleep.json", "$.key_points[0]", "'Sure. {sure C1.width}'",
    "topics/sleep.json: $.key_points[0]: there is no finding “C1.width”" },
  { "food", "topics/sleep.json", "$.key_points[0]", "'{food bricks ounce}'",
    "topics/sleep.json: $.key_points[0]: there is no measure “bricks/ounce”" },
  { "food/measure", "topics/sleep.json", "$.key_points[0]", "'{food almonds bucket}'",
    "topics/sleep.json: $.key_points[0]: there is no measure “almonds/bucket”" },
  { "see/form", "topics/sleep.json", "$.key_points[0]", "'{see home|Home}'",
    "topics/sleep.json: $.key_points[0]: “home” names no place" },
  { "see/topic", "topics/sleep.json", "$.key_points[0]", "'{see topic/dreams|dreams}'",
    "topics/sleep.json: $.key_points[0]: the location “topic/dreams” leads nowhere" },
  { "see/place", "topics/sleep.json", "$.key_points[0]", "'{see topic/rest#noon|noon}'",
    "“topic/rest#noon” leads nowhere" },
  { "see/handout", "topics/sleep.json", "$.key_points[0]", "'{see handout/dreams|dreams}'",
    "“handout/dreams” leads nowhere" },
  { "see/evidence", "topics/sleep.json", "$.key_points[0]", "'{see evidence/C99|claim}'",
    "“evidence/C99” leads nowhere" },
  { "see/term", "topics/sleep.json", "$.key_points[0]", "'{see term/dream|dream}'", "“term/dream” leads nowhere" },
  { "see/reference", "topics/sleep.json", "$.key_points[0]", "'{see reference/NOBODY|x}'",
    "“reference/NOBODY” leads nowhere" },
  { "brace", "topics/sleep.json", "$.key_points[0]", "'Sleep {cite ZETA2001.'",
    "topics/sleep.json: $.key_points[0]: a brace has no partner near “{cite ZETA2001.”" },
  { "mark", "topics/sleep.json", "$.key_points[0]", "'{strong Sleep}'", "“{strong Sleep}” is not a mark" },
  { "markup/tag", "topics/sleep.json", "$.title", "'<b>Sleep</b>'",
    "topics/sleep.json: $.title: text looks like markup near “<b”" },
  { "markup/entity", "glossary.json", "$.terms[0].meaning", "'A &amp; B'",
    "glossary.json: $.terms[0].meaning: text looks like markup near “&amp;”" },
  { "markup/number", "safety.json", "$.texts[0].text", "'A&#8217;s'", "text looks like markup near “&#8217;”" },
  { "formula", "evidence/sleep.json", "$.claims[0].say", "'MgSO4 helps'",
    "“MgSO” is a formula: expected the name in full" },
  { "amount/topic", "topics/sleep.json", "$.key_points[0]", "'Take 300 mg.'",
    "topics/sleep.json: $.key_points[0]: “300 mg” is a typed amount" },
  { "amount/handout", "handouts/sleep.json", "$.card.do[0]", "'Eat 2 grams.'",
    "handouts/sleep.json: $.card.do[0]: “2 grams” is a typed amount" },
  { "amount/no-space", "topics/sleep.json", "$.key_points[0]", "'1.5g'", "“1.5g” is a typed amount" },
  { "amount/micrograms", "topics/sleep.json", "$.key_points[0]", "'5 µg'", "“5 µg” is a typed amount" },
  { "amount/rate", "topics/sleep.json", "$.key_points[0]", "'40 mg/kg'", "“40 mg” is a typed amount" },
  { "amount/words", "topics/sleep.json", "$.key_points[0]", "'Take two grams.'", "“two grams” is a typed amount" },
  { "one-in", "topics/sleep.json", "$.key_points[0]", "'It helps 1 in 20.'",
    "“1 in 20”: expected a number with a fixed denominator" },
  { "one-in/word", "handouts/sleep.json", "$.sheet.what[0]", "'It helps one in 8.'", "“one in 8”: expected a number" },
  { "one-in/start", "handouts/sleep.json", "$.sheet.what[0]", "'One in ten wakes.'",
    "“One in ten”: expected a number" },
  { "one-in/out-of", "handouts/sleep.json", "$.sheet.what[0]", "'One out of every 10.'",
    "“One out of every 10”: expected a number" },
  { "duplicate/claim", "evidence/sleep.json", "$.claims[0].key", "'C3'",
    "evidence/sleep.json: $.claims[0].key: the claim “C3” is defined twice" },
  { "duplicate/finding", "evidence/sleep.json", "$.claims[0].findings[1].id", "'length'",
    "evidence/sleep.json: $.claims[0].findings[1].id: the finding “C1.length” is defined twice" },
  { "duplicate/table", "evidence/rest.json", "$.tables[0].id", "'sleep-kinds'",
    "the table “sleep-kinds” is defined twice" },
  { "duplicate/reference", "references.json", "$.references[3].key", "'ZETA2001'",
    "references.json: $.references[3].key: the reference “ZETA2001” is defined twice" },
  { "duplicate/term", "glossary.json", "$.terms[1].id", "'nap'",
    "glossary.json: $.terms[1].id: the glossary term “nap” is defined twice" },
  { "duplicate/safety", "safety.json", "$.texts[1].id", "'emergency'", "the safety text “emergency” is defined twice" },
  { "duplicate/section", "topics/sleep.json", "$.sections[1].id", "'night'",
    "topics/sleep.json: $.sections[1].id: the place in a topic “sleep#night” is defined twice" },
  { "duplicate/fixed-place", "topics/sleep.json", "$.sections[1].id", "'faq'",
    "the place in a topic “sleep#faq” is defined twice" },
  { "table", "topics/sleep.json", "$.sections[1].blocks[0].table", "'none'",
    "topics/sleep.json: $.sections[1].blocks[0]: there is no table “none”" },
  { "figure", "topics/sleep.json", "$.sections[1].blocks[1].figure.id", "'none'",
    "topics/sleep.json: $.sections[1].blocks[1]: there is no figure “none”" },
  { "figure/handout", "handouts/sleep.json", "$.sheet.figure", "{'id': 'none', 'caption': 'A.', 'alt': 'A.'}",
    "handouts/sleep.json: $.sheet: there is no figure “none”" },
  { "safety", "topics/sleep.json", "$.sections[1].blocks[3].safety", "'none'",
    "topics/sleep.json: $.sections[1].blocks[3]: there is no safety text “none”" },
  { "foods", "topics/sleep.json", "$.sections[2].blocks[1].foods[0].foods[0].measure", "'bucket'",
    "topics/sleep.json: $.sections[2].blocks[1].foods[0].foods[0]: there is no measure “almonds/bucket”" },
  { "related", "topics/sleep.json", "$.related[0]", "'dreams'",
    "topics/sleep.json: $.related[0]: there is no topic “dreams”" },
  { "known", "handouts/sleep.json", "$.card.know[0].finding", "'C1.width'",
    "handouts/sleep.json: $.card.know[0].finding: there is no finding “C1.width”" },
  { "cell", "evidence/sleep.json", "$.tables[0].rows[0].cells[0].finding", "'C9.a'",
    "evidence/sleep.json: $.tables[0].rows[0].cells[0].finding: there is no finding “C9.a”" },
  { "cells", "evidence/sleep.json", "$.tables[0].rows[0].cells[1]", NULL,
    "evidence/sleep.json: $.tables[0].rows[0]: expected 2 cells, one for each column, found 1" },
  { "source", "evidence/sleep.json", "$.claims[0].findings[0].sources[1]", "'NOBODY'",
    "evidence/sleep.json: $.claims[0].findings[0].sources[1]: there is no reference “NOBODY”" },
  { "grade-without-source", "evidence/sleep.json", "$.claims[0].findings[0].sources", "[]",
    "evidence/sleep.json: $.claims[0].findings[0]: a finding of “low” certainty needs at least one source" },
  { "untested-with-grade", "evidence/sleep.json", "$.claims[0].findings[1].certainty", "'low'",
    "evidence/sleep.json: $.claims[0].findings[1]: “untested” and “unrated” go together, and only together" },
  { "unrated-with-effect", "evidence/sleep.json", "$.claims[0].findings[1].direction", "'helps'",
    "evidence/sleep.json: $.claims[0].findings[1]: “untested” and “unrated” go together" },
  { "no-findings", "evidence/rest.json", "$.claims[0].findings", NULL,
    "evidence/rest.json: $.claims[0]: a claim needs findings, or “restates”" },
  { "restates", "evidence/sleep.json", "$.claims[1].restates", "'C99'",
    "evidence/sleep.json: $.claims[1]: there is no claim with findings of its own “C99”" },
  { "restates/itself", "evidence/sleep.json", "$.claims[1].restates", "'C2'",
    "there is no claim with findings of its own “C2”" },
  { "restates/remark", "evidence/sleep.json", "$.claims[1].restates", "'C10'",
    "there is no claim with findings of its own “C10”" },
  { "name/topic", "topics/sleep.json", "$.id", "'slumber'",
    "topics/sleep.json: $: “id” is “slumber”, but the file is named “sleep”" },
  { "name/handout", "handouts/sleep.json", "$.topic", "'rest'",
    "handouts/sleep.json: $: “topic” is “rest”, but the file is named “sleep”" },
  { "name/evidence", "evidence/sleep.json", "$.topic", "'slumber'",
    "evidence/sleep.json: $.topic: there is no topic “slumber”" },
  { "group/no-topic", "collection.json", "$.groups[0].topics[+]", "'dreams'",
    "collection.json: $.groups[0].topics[1]: there is no topic “dreams”" },
  { "group/none", "collection.json", "$.groups[1]", NULL,
    "collection.json: $.groups: the topic “rest” stands in no group" },
  { "group/two", "collection.json", "$.groups[0].topics[+]", "'rest'",
    "collection.json: $.groups[1]: the topic “rest” stands in two places" },
  { "translation/language", "topics/sleep.de.json", "$.language", "'fr'",
    "topics/sleep.de.json: $.language: expected “de”, as in the file's name" },
  { "translation/base", "topics/sleep.de.json", "$.base_revision", NULL,
    "topics/sleep.de.json: $: a translation needs the field “base_revision”" },
};

static void
test_fault (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr (MagTestFolder) folder = mag_test_content_new_sample ();
  g_autoptr (MagFaults) faults = NULL;

  mag_test_folder_edit (folder, cases[i].file, cases[i].place, cases[i].json);
  faults = mag_test_content_check (folder);
  mag_test_assert_fault (faults, cases[i].fault);
}

static void
test_sample (void)
{
  g_autoptr (MagTestFolder) folder = mag_test_content_new_sample ();
  g_autoptr (MagFaults) faults = mag_test_content_check (folder);

  mag_test_assert_no_faults (faults);
}

/* Doses stand in the evidence, and only there; ranges and blood pressure are no amounts. */
static void
test_allowed (void)
{
  static const struct
  {
    const char *file;
    const char *place;
    const char *json;
  } allowed[] = {
    { "evidence/sleep.json", "$.claims[0].findings[0].found", "'People were given 4 grams, or 1 in 3 of them was.'" },
    { "topics/sleep.json", "$.what", "'Pressure fell by 2 mmHg in 10 of 100 people, in 3 groups, a & b, 3 < 4.'" },
    { "topics/sleep.json", "$.what",
      "'{see evidence|All}, {see start|home}, {see term|words}, {see topic/sleep#sources|sources}.'" },
    { "topics/sleep.json", "$.what",
      "'{see topic/sleep?face=sources#faq|questions} and {see evidence/sleep-kinds|a table}'" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (allowed); i++)
    {
      g_autoptr (MagTestFolder) folder = mag_test_content_new_sample ();
      g_autoptr (MagFaults) faults = NULL;

      mag_test_folder_edit (folder, allowed[i].file, allowed[i].place, allowed[i].json);
      faults = mag_test_content_check (folder);
      mag_test_assert_no_faults (faults);
    }
}

static void
test_missing_partner (void)
{
  static const struct
  {
    const char *file;
    const char *fault;
  } partners[] = {
    { "evidence/rest.json", "topics/rest.json: expected evidence/rest.json beside it" },
    { "handouts/rest.json", "topics/rest.json: expected handouts/rest.json beside it" },
    { "topics/rest.json", "handouts/rest.json: $.topic: there is no topic “rest”" },
    { "topics/sleep.json", "topics/sleep.de.json: there is no original that it could be a translation of" },
    { "figures/pillow.svg", "topics/sleep.json: $.sections[1].blocks[1]: there is no figure “pillow”" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (partners); i++)
    {
      g_autoptr (MagTestFolder) folder = mag_test_content_new_sample ();
      g_autoptr (MagFaults) faults = NULL;

      mag_test_folder_remove (folder, partners[i].file);
      faults = mag_test_content_check (folder);
      mag_test_assert_fault (faults, partners[i].fault);
    }
}

/* Faults of form and faults of keys, in one document and in one run. */
static void
test_all_at_once (void)
{
  g_autoptr (MagTestFolder) folder = mag_test_content_new_sample ();
  g_autoptr (MagFaults) faults = NULL;

  mag_test_folder_edit (folder, "evidence/sleep.json", "$.colour", "'red'");
  mag_test_folder_edit (folder, "evidence/sleep.json", "$.claims[0].findings[0].sources[0]", "'NOBODY'");
  mag_test_folder_edit (folder, "evidence/sleep.json", "$.claims[0].findings[1].certainty", "'low'");
  mag_test_folder_edit (folder, "evidence/sleep.json", "$.tables[0].rows[0].cells[1]", NULL);
  mag_test_folder_edit (folder, "evidence/sleep.json", "$.claims[1]", "'a claim'");
  mag_test_folder_edit (folder, "evidence/sleep.json", "$.claims[2].key", "7");
  mag_test_folder_edit (folder, "topics/sleep.json", "$.title", NULL);
  mag_test_folder_edit (folder, "topics/sleep.json", "$.what", "'{cite NOBODY}'");
  mag_test_folder_edit (folder, "handouts/sleep.json", "$.card.know", "'nothing'");
  mag_test_folder_edit (folder, "handouts/sleep.json", "$.sheet.do[0]", "'Take 3 mg'");
  faults = mag_test_content_check (folder);

  mag_test_assert_fault (faults, "evidence/sleep.json: $.colour: unknown field");
  mag_test_assert_fault (faults, "evidence/sleep.json: $.claims[0].findings[0].sources[0]: there is no reference");
  mag_test_assert_fault (faults, "evidence/sleep.json: $.claims[0].findings[1]: “untested” and “unrated”");
  mag_test_assert_fault (faults, "evidence/sleep.json: $.claims[0].findings[1]: a finding of “low” certainty needs");
  mag_test_assert_fault (faults, "evidence/sleep.json: $.tables[0].rows[0]: expected 2 cells");
  mag_test_assert_fault (faults, "evidence/sleep.json: $.claims[1]: expected an object, found string");
  mag_test_assert_fault (faults, "evidence/sleep.json: $.claims[2].key: expected a string");
  mag_test_assert_fault (faults, "topics/sleep.json: $: the field “title” is missing");
  mag_test_assert_fault (faults, "topics/sleep.json: $.what: there is no reference");
  mag_test_assert_fault (faults, "handouts/sleep.json: $.card.know: expected an array, found string");
  mag_test_assert_fault (faults, "handouts/sleep.json: $.sheet.do[0]: “3 mg” is a typed amount");
  g_assert_cmpuint (mag_faults_get_n (faults), ==, 11);
}

static void
replace_members (MagTestFolder *folder,
                 const char    *file,
                 const char    *json)
{
  g_autofree char *text = mag_test_folder_read (folder, file);
  g_autoptr (JsonNode) node = json_from_string (text, NULL);
  g_autoptr (GList) names = json_object_get_members (json_node_get_object (node));

  for (GList *l = names; l; l = l->next)
    {
      g_autofree char *place = g_strconcat ("$.", (const char *) l->data, NULL);

      mag_test_folder_edit (folder, file, place, json);
    }
}

/* Whatever stands where a list, an object or a text is expected, nothing falls over. */
static void
test_any_form (void)
{
  const char *files[] = {
    "collection.json", "references.json", "glossary.json", "synonyms.json", "safety.json", "topics/sleep.json",
    "evidence/sleep.json", "handouts/sleep.json", "topics/sleep.de.json",
  };
  const char *values[] = {
    "1", "null", "'a'", "{}", "[1, null, 'a', [], {}]", "{'know': [1, {'finding': 1, 'text': {}}]}",
    "[{'key': 'C1', 'id': [], 'topics': [1], 'findings': [1, {'direction': 1, 'certainty': [], 'sources': 'a'}],"
    " 'restates': 1, 'columns': [], 'rows': [1, {'cells': 1}, {'cells': [1, {'finding': 1}]}],"
    " 'blocks': [1, {'table': 1, 'figure': 1, 'foods': [1, {'foods': [1, {'food': 1}]}]}, {'figure': {'id': 1}}]}]",
  };

  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    {
      g_autoptr (MagTestFolder) folder = mag_test_content_new_sample ();
      g_autoptr (MagFaults) faults = NULL;

      for (guint j = 0; j < G_N_ELEMENTS (files); j++)
        replace_members (folder, files[j], values[i]);
      faults = mag_test_content_check (folder);
      g_assert_cmpuint (mag_faults_get_n (faults), >=, G_N_ELEMENTS (files));
    }
}

static void
test_revision (void)
{
  g_autoptr (JsonObject) plain = mag_test_json_parse ("{'id': 'a', 'title': 'b'}");
  g_autoptr (JsonObject) reviewed = mag_test_json_parse ("{'$schema': 'x', 'id': 'a', 'reviewed': {'name': 'c'},"
                                                        " 'title': 'b'}");
  g_autoptr (JsonObject) changed = mag_test_json_parse ("{'id': 'a', 'title': 'c'}");
  g_autofree char *plain_revision = mag_content_dup_revision (plain);
  g_autofree char *reviewed_revision = mag_content_dup_revision (reviewed);
  g_autofree char *changed_revision = mag_content_dup_revision (changed);

  g_assert_true (g_regex_match_simple ("^[0-9a-f]{12}$", plain_revision, 0, 0));
  g_assert_cmpstr (plain_revision, ==, reviewed_revision);
  g_assert_cmpstr (plain_revision, !=, changed_revision);
  g_assert_true (json_object_has_member (reviewed, "reviewed"));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/content-check/fault/", cases[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_fault);
    }
  g_test_add_func ("/content-check/sample", test_sample);
  g_test_add_func ("/content-check/allowed", test_allowed);
  g_test_add_func ("/content-check/missing-partner", test_missing_partner);
  g_test_add_func ("/content-check/all-at-once", test_all_at_once);
  g_test_add_func ("/content-check/any-form", test_any_form);
  g_test_add_func ("/content-check/revision", test_revision);

  return g_test_run ();
}
