// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mag-collection.h"

#include "mag-content-error.h"
#include "mag-json.h"
#include "mag-test-assert.h"
#include "mag-test-content.h"

typedef struct
{
  MagTestFolder *folder;
  char          *path;
  MagCollection *collection;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->folder = mag_test_content_new_packed (&fixture->path);
  fixture->collection = mag_test_content_open (fixture->path);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (fixture->collection);
  g_clear_pointer (&fixture->path, g_free);
  g_clear_pointer (&fixture->folder, mag_test_folder_free);
}

/* Opens the same collection again after SQL that only someone else's tool would run on it. */
static void
tamper (Fixture    *fixture,
        const char *sql)
{
  sqlite3 *database = NULL;

  g_clear_object (&fixture->collection);
  g_assert_cmpint (sqlite3_open (fixture->path, &database), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (database, sql, NULL, NULL, NULL), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_close (database), ==, SQLITE_OK);
  fixture->collection = mag_collection_open (fixture->path, NULL);
  g_assert_nonnull (fixture->collection);
}

static char *
join (GListModel *list,
      const char *property)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) texts = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (GObject) item = g_list_model_get_item (list, i);
      char *text;

      g_object_get (item, property, &text, NULL);
      g_strv_builder_take (builder, text);
    }
  texts = g_strv_builder_end (builder);

  return g_strjoinv (" ", texts);
}

/* Takes the list. */
static void
assert_list (GListModel *list,
             const char *property,
             const char *expected)
{
  g_autoptr (GListModel) owned = list;
  g_autofree char *joined = join (list, property);

  g_assert_cmpstr (joined, ==, expected);
}

static void
test_document (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (MagDocument) english = mag_collection_load_document (fixture->collection, "topic", "sleep", "en", &error);
  g_autoptr (MagDocument) german = mag_collection_load_document (fixture->collection, "topic", "sleep", "de", &error);

  g_assert_no_error (error);
  g_assert_cmpstr (mag_document_get_title (english), ==, "Magnesium and sleep");
  g_assert_cmpstr (mag_document_get_title (german), ==, "Magnesium und Schlaf");
  g_assert_cmpstr (mag_document_get_language (german), ==, "de");
  g_assert_cmpstr (mag_document_get_revision (english), !=, mag_document_get_revision (german));
}

static void
test_no_document (Fixture       *fixture,
                  gconstpointer  data)
{
  static const struct
  {
    const char *kind;
    const char *id;
    const char *language;
  } absent[] = {
    { "topic", "dreams", "en" }, { "topic", "rest", "de" }, { "poem", "sleep", "en" }, { "topic", "", "" }, { "topic",
      "' OR 1", "en" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (absent); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (mag_collection_load_document (fixture->collection, absent[i].kind, absent[i].id,
                                                   absent[i].language, &error));
      g_assert_error (error, MAG_CONTENT_ERROR, MAG_CONTENT_ERROR_NOT_FOUND);
      mag_test_assert_contains (error->message, "The collection “Sample” has no");
    }
}

/* What shows a document relies on its form, so a document of another form is an error and not a surprise. */
static void
test_broken_document (Fixture       *fixture,
                      gconstpointer  data)
{
  g_autoptr (GError) json_error = NULL;
  g_autoptr (GError) form_error = NULL;

  tamper (fixture, "UPDATE document SET json = '{' WHERE kind = 'topic' AND id = 'sleep';"
                   "UPDATE document SET json = json_set (json, '$.sections', 7) WHERE kind = 'topic' AND id = 'rest'");
  g_assert_null (mag_collection_load_document (fixture->collection, "topic", "sleep", "en", &json_error));
  g_assert_nonnull (json_error);
  g_assert_null (mag_collection_load_document (fixture->collection, "topic", "rest", "en", &form_error));
  g_assert_error (form_error, MAG_CONTENT_ERROR, MAG_CONTENT_ERROR_FORMAT);
  mag_test_assert_contains (form_error->message, "$.sections: expected an array");
}

static void
test_claims (Fixture       *fixture,
             gconstpointer  data)
{
  assert_list (mag_collection_load_claims (fixture->collection, "sleep"), "key", "C1 C2 C10");
  assert_list (mag_collection_load_claims (fixture->collection, NULL), "key", "C1 C2 C10 C3");
  assert_list (mag_collection_load_claims (fixture->collection, NULL), "topic", "sleep sleep sleep rest");
  assert_list (mag_collection_load_claims (fixture->collection, "dreams"), "key", "");
}

static void
test_tables (Fixture       *fixture,
             gconstpointer  data)
{
  assert_list (mag_collection_load_tables (fixture->collection, "sleep"), "id", "sleep-kinds");
  assert_list (mag_collection_load_tables (fixture->collection, NULL), "title", "Where to rest Two kinds of sleep");
}

/* Those of a topic come in the order in which its text cites them; those that nothing cites come only when all
 * are asked for. */
static void
test_references (Fixture       *fixture,
                 gconstpointer  data)
{
  assert_list (mag_collection_load_references (fixture->collection, "sleep"), "key", "BETA2003 ZETA2001 ALPHA2002");
  assert_list (mag_collection_load_references (fixture->collection, "rest"), "key", "BETA2003");
  assert_list (mag_collection_load_references (fixture->collection, NULL), "key",
               "ALPHA2002 BETA2003 UNUSED2004 ZETA2001");
}

static void
test_terms (Fixture       *fixture,
            gconstpointer  data)
{
  assert_list (mag_collection_load_terms (fixture->collection), "id", "deep-sleep nap");
}

static void
test_one (Fixture       *fixture,
          gconstpointer  data)
{
  g_autoptr (MagClaim) claim = mag_collection_load_claim (fixture->collection, "C3");
  g_autoptr (MagFinding) finding = mag_collection_load_finding (fixture->collection, "C1.dreams");
  g_autoptr (MagTable) table = mag_collection_load_table (fixture->collection, "rest-places");
  g_autoptr (MagReference) reference = mag_collection_load_reference (fixture->collection, "ALPHA2002");
  g_autoptr (MagTerm) term = mag_collection_load_term (fixture->collection, "nap");

  g_assert_cmpstr (mag_claim_get_topic (claim), ==, "rest");
  g_assert_cmpstr (mag_finding_get_outcome (finding), ==, "dreams");
  g_assert_cmpstr (mag_table_get_topic (table), ==, "rest");
  g_assert_cmpstr (mag_reference_get_authors (reference), ==, "Alpha A");
  g_assert_cmpstr (mag_term_get_meaning (term), ==, "A short sleep by day.");
}

static void
test_none (Fixture       *fixture,
           gconstpointer  data)
{
  const char *keys[] = { "", ".", "C", "C99", "C1.", "C1.width", ".length", "C1.length.more", "c1", "' OR 1 --", "%" };

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      g_assert_null (mag_collection_load_claim (fixture->collection, keys[i]));
      g_assert_null (mag_collection_load_finding (fixture->collection, keys[i]));
      g_assert_null (mag_collection_load_table (fixture->collection, keys[i]));
      g_assert_null (mag_collection_load_reference (fixture->collection, keys[i]));
      g_assert_null (mag_collection_load_term (fixture->collection, keys[i]));
    }
  g_assert_null (mag_collection_load_finding (fixture->collection, "C1"));
}

/* Rows of another form are passed over or come with empty texts; nothing falls over. */
static void
test_broken_rows (Fixture       *fixture,
                  gconstpointer  data)
{
  g_autoptr (GListModel) findings = NULL;
  g_autoptr (MagClaim) claim = NULL;

  tamper (fixture,
          "UPDATE claim SET json = 'C1' WHERE key = 'C1';"
          "UPDATE claim SET json = '{\"key\": 7, \"kind\": 7, \"claim\": [], \"findings\": [1, {\"id\": 2,"
          " \"sources\": [3]}]}' WHERE key = 'C3';"
          "UPDATE comparison SET json = json_remove (json, '$.rows[0].cells[0]') WHERE id = 'sleep-kinds';"
          "UPDATE comparison SET json = json_set (json, '$.columns', 1) WHERE id = 'rest-places';"
          "UPDATE reference SET json = '[]' WHERE key = 'ZETA2001';"
          "UPDATE reference SET json = '{}' WHERE key = 'BETA2003';"
          "UPDATE term SET json = '{\"also\": [1, {}]}' WHERE id = 'nap'");
  assert_list (mag_collection_load_claims (fixture->collection, "sleep"), "key", "C2 C10");
  claim = mag_collection_load_claim (fixture->collection, "C3");
  g_assert_cmpuint (g_list_model_get_n_items (mag_claim_get_findings (claim)), ==, 1);
  assert_list (mag_collection_load_tables (fixture->collection, NULL), "id", "");
  assert_list (mag_collection_load_references (fixture->collection, "sleep"), "citation",
               " (). . Alpha A (2002). Do people sleep?");
  assert_list (mag_collection_load_terms (fixture->collection), "also", " slow-wave sleep, N3");
}

static void
add (const char *name,
     void      (*test) (Fixture       *fixture,
                        gconstpointer  data))
{
  g_autofree char *path = g_strconcat ("/collection-load/", name, NULL);

  g_test_add (path, Fixture, NULL, set_up, test, tear_down);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  add ("document", test_document);
  add ("no-document", test_no_document);
  add ("broken-document", test_broken_document);
  add ("claims", test_claims);
  add ("tables", test_tables);
  add ("references", test_references);
  add ("terms", test_terms);
  add ("one", test_one);
  add ("none", test_none);
  add ("broken-rows", test_broken_rows);

  return g_test_run ();
}
