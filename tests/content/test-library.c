// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* A collection with others beside it: what a clinic adds, and what is refused and why. */

#include "mag-library.h"

#include "mag-search.h"
#include "mag-sqlite.h"
#include "mag-test-assert.h"
#include "mag-test-library.h"

static void
test_added (MagTestLibrary *library,
            gconstpointer   data)
{
  g_autofree char *path = mag_test_library_copy_as (library, "ward-7/whatever.collection", "ward-7", "1.0");
  g_autoptr (MagCollection) collection = mag_test_library_open (library);
  g_autoptr (MagDocument) document = mag_collection_load_document (collection, "topic", "clinic-sleep", "en", NULL);
  g_autoptr (GListModel) own = mag_collection_load_claims (collection, "sleep");
  g_autoptr (GListModel) theirs = mag_collection_load_claims (collection, "clinic-sleep");
  g_autoptr (GListModel) references = mag_collection_load_references (collection, "clinic-sleep");
  g_auto (GStrv) locations = mag_collection_list_locations (collection);
  MagTopic *topic = mag_collection_find_topic (collection, "clinic-sleep");

  g_assert_cmpuint (library->refused->len, ==, 0);
  mag_test_library_assert_has (collection, 4, 1);
  g_assert_cmpstr (mag_collection_get_title (collection), ==, "Sample");
  g_assert_cmpstr (mag_topic_get_group (topic), ==, "Ward 7");
  g_assert_nonnull (document);
  g_assert_cmpuint (g_list_model_get_n_items (own), >, 0);
  g_assert_cmpuint (g_list_model_get_n_items (own), ==, g_list_model_get_n_items (theirs));
  g_assert_cmpuint (g_list_model_get_n_items (references), >, 0);
  g_assert_true (g_strv_contains ((const char *const *) locations, "topic/sleep"));
  g_assert_true (g_strv_contains ((const char *const *) locations, "topic/clinic-sleep"));
  g_assert_true (g_strv_contains ((const char *const *) locations, "handout/clinic-rest"));
}

static void
test_searched (MagTestLibrary *library,
               gconstpointer   data)
{
  g_autofree char *path = mag_test_library_copy_as (library, "a.collection", "ward-7", "1.0");
  g_autoptr (MagCollection) collection = mag_test_library_open (library);
  g_autoptr (GListModel) hits = mag_search_run (collection, "rest", 4, NULL);
  g_autoptr (MagSearchHit) first = g_list_model_get_item (hits, 0);
  g_autoptr (MagSearchHit) second = g_list_model_get_item (hits, 1);

  g_assert_cmpuint (g_list_model_get_n_items (hits), ==, 4);
  g_assert_cmpstr (mag_search_hit_get_location (first), ==, "topic/rest");
  g_assert_cmpstr (mag_search_hit_get_location (second), ==, "topic/clinic-rest");
}

/* The name and the time of a file say nothing. */
static void
test_newest (MagTestLibrary *library,
             gconstpointer   data)
{
  g_autofree char *newer = mag_test_library_copy_as (library, "a.collection", "ward-7", "1.10");
  g_autofree char *older = mag_test_library_copy_as (library, "z.collection", "WARD-7", "1.9");
  g_autoptr (MagCollection) collection = mag_test_library_open (library);
  MagCollection *member = g_ptr_array_index (mag_collection_get_members (collection), 0);

  g_assert_cmpuint (library->refused->len, ==, 0);
  mag_test_library_assert_has (collection, 4, 1);
  g_assert_cmpstr (mag_collection_get_version (member), ==, "1.10");
}

static void
test_versions (MagTestLibrary *library,
               gconstpointer   data)
{
  const struct { const char *a, *b; int order; } cases[] = {
    { "1.0", "1.0", 0 }, { "1", "1.0", -1 }, { "1.9", "1.10", -1 }, { "2", "1.99.99", 1 }, { "1.0.1", "1.0", 1 },
    { "", "", 0 }, { "x", "1", -1 }, { "1.x", "1.y", 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_assert_cmpint (mag_library_compare_versions (cases[i].a, cases[i].b), ==, cases[i].order);
      g_assert_cmpint (mag_library_compare_versions (cases[i].b, cases[i].a), ==, -cases[i].order);
    }
}

static void
assert_refused (MagTestLibrary *library,
                const char     *path,
                const char     *reason)
{
  g_autoptr (MagCollection) collection = NULL;

  g_ptr_array_set_size (library->refused, 0);
  collection = mag_test_library_open (library);
  mag_test_library_assert_has (collection, 2, 0);
  g_assert_cmpuint (library->refused->len, ==, 1);
  mag_test_assert_contains (g_ptr_array_index (library->refused, 0), path);
  mag_test_assert_contains (g_ptr_array_index (library->refused, 0), reason);
}

/* What a file may do to those who open it, and why it is refused. */
static const struct { const char *sql, *reason; } hostile[] = {
  { "UPDATE meta SET value = 'sample' WHERE name = 'id'; UPDATE topic SET id = 'sleep' WHERE id = 'clinic-sleep'",
    "“sleep” is a topic that is there already" },
  { "UPDATE topic SET id = 'Sleep' WHERE id = 'clinic-sleep'", "“Sleep” is a topic that is there already" },
  { "UPDATE document SET id = 'sleep' WHERE id = 'clinic-sleep' AND kind = 'handout'", "“sleep” is no topic of its own" },
  { "UPDATE claim SET topic = 'rest'", "“rest” is no topic of its own" },
  { "UPDATE claim SET key = substr (key, 2)", "is a claim that is there already" },
  { "UPDATE reference SET json = json_set (json, '$.title', 'Another')", "is a source that is there already, and differs" },
  { "UPDATE term SET json = json_set (json, '$.meaning', 'Another')", "is a term that is there already, and differs" },
  { "CREATE VIEW harmless AS SELECT 1", "“harmless” is nothing that a collection holds" },
  { "CREATE TABLE extra (a)", "“extra” is nothing that a collection holds" },
  { "CREATE TRIGGER t AFTER INSERT ON claim BEGIN SELECT 1; END", "“t” is nothing that a collection holds" },
  { "CREATE VIRTUAL TABLE v USING fts5 (a)", "is nothing that a collection holds" },
  { "ALTER TABLE term ADD COLUMN more TEXT DEFAULT 'x'", "“term” is nothing that a collection holds" },
  { "UPDATE topic SET id = '../../etc/passwd' WHERE id = 'clinic-rest'", "an id that cannot be" },
  { "UPDATE comparison SET id = 'a/b' WHERE rowid = 1", "an id that cannot be" },
  { "UPDATE figure SET id = 'a#b' WHERE rowid = 1", "an id that cannot be" },
  { "UPDATE topic SET title = CAST (x'ff41' AS TEXT)", "no text, or too long" },
  { "UPDATE topic SET title = printf ('%.*c', 401, 'x') WHERE id = 'clinic-rest'", "a title in it is no line, or too long" },
  { "UPDATE topic SET title = 'a' || char (10) || 'b' WHERE id = 'clinic-rest'", "a title in it is no line, or too long" },
  { "UPDATE meta SET value = printf ('%.*c', 401, 'x') WHERE name = 'title'", "a title in it is no line, or too long" },
  { "UPDATE meta SET value = CAST (x'ff41' AS TEXT) WHERE name = 'title'", "no text, or too long" },
  { "UPDATE claim SET json = zeroblob (1000)", "no text, or too long" },
  { "UPDATE term SET json = printf ('%.*c', 2000000, 'x')", "no text, or too long" },
  { "UPDATE document SET json = printf ('%.*c', 20000000, 'x')", "too big" },
  { "UPDATE document SET json = '{}'", "" },
  { "UPDATE document SET json = json_set (json, '$.sections', 'none')", "" },
  { "UPDATE search SET location = 'topic/sleep#pills' WHERE location = 'topic/clinic-rest'",
    "“topic/sleep#pills” is what its search leads to, and not its own" },
  { "UPDATE search SET location = 'infusion' WHERE location = 'topic/clinic-rest'", "and not its own" },
  { "UPDATE document SET kind = 'spell' WHERE id = 'clinic-rest' AND kind = 'topic'", "there is no form of a document “spell”" },
  { "UPDATE claim SET json = 'none'", "claim/" },
  { "UPDATE claim SET json = json_set (json, '$.verdict', 'good')", "$.verdict: “good” is not one of" },
  { "UPDATE comparison SET json = json_remove (json, '$.rows')", "the field “rows” is missing" },
  { "UPDATE reference SET json = json_set (json, '$.doi', 'http://example.org')", "$.doi: expected a DOI" },
  { "UPDATE term SET json = json_set (json, '$.term', json ('[]'))", "$.term: expected a string, found array" },
  { "UPDATE meta SET value = '2' WHERE name = 'format'", "expected a collection of format 1, found 2" },
  { "PRAGMA application_id = 1", "found something else" },
};

static void
test_hostile (MagTestLibrary *library,
              gconstpointer   data)
{
  for (guint i = 0; i < G_N_ELEMENTS (hostile); i++)
    {
      g_autofree char *path = mag_test_library_copy_as (library, "hostile.collection", "ward-7", "1.0");

      g_test_message ("%s", hostile[i].sql);
      mag_test_library_change (path, hostile[i].sql);
      assert_refused (library, path, hostile[i].reason);
      mag_test_folder_remove (library->folder, "added/hostile.collection");
    }
}

static void
test_no_collection (MagTestLibrary *library,
                    gconstpointer   data)
{
  g_autofree char *path = mag_test_library_copy_as (library, "a.collection", "ward-7", "1.0");
  g_autofree char *whole = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (path, &whole, &length, NULL));
  g_assert_true (g_file_set_contents (path, whole, (gssize) length / 2, NULL));
  assert_refused (library, path, "");
  g_assert_true (g_file_set_contents (path, "<html>", -1, NULL));
  assert_refused (library, path, "found something else");
  memset (whole + length / 2, 0x55, 4096);
  g_assert_true (g_file_set_contents (path, whole, (gssize) length, NULL));
  assert_refused (library, path, "");
}

/* Markup in a text is a text. */
static void
test_markup (MagTestLibrary *library,
             gconstpointer   data)
{
  g_autofree char *path = mag_test_library_copy_as (library, "a.collection", "ward-7", "1.0");
  g_autoptr (MagCollection) collection = NULL;

  mag_test_library_change (path, "UPDATE topic SET title = '<script>alert (1)</script>' WHERE id = 'clinic-rest'");
  collection = mag_test_library_open (library);
  g_assert_cmpstr (mag_topic_get_title (mag_collection_find_topic (collection, "clinic-rest")), ==,
                   "<script>alert (1)</script>");
}

static void
test_several (MagTestLibrary *library,
              gconstpointer   data)
{
  g_autofree char *first = mag_test_library_copy_as (library, "a.collection", "ward-7", "1.0");
  g_autofree char *second = mag_test_library_copy_as (library, "b.collection", "ward-8", "1.0");
  g_autoptr (MagCollection) collection = NULL;
  g_autoptr (GListModel) claims = NULL;

  mag_test_library_change (second, "UPDATE topic SET id = 'more-' || id; UPDATE document SET id = 'more-' || id;"
                  "UPDATE claim SET key = 'Y' || key, topic = 'more-' || topic;"
                  "UPDATE comparison SET id = 'more-' || id, topic = 'more-' || topic;"
                  "UPDATE cites SET topic = 'more-' || topic;"
                  "UPDATE search SET location = replace (replace (location, '/clinic', '/more-clinic'), '/XC', '/YXC')"
                  " WHERE location NOT LIKE 'food/%'");
  collection = mag_test_library_open (library);
  g_assert_cmpuint (library->refused->len, ==, 0);
  mag_test_library_assert_has (collection, 6, 2);
  claims = mag_collection_load_claims (collection, "more-clinic-sleep");
  g_assert_cmpuint (g_list_model_get_n_items (claims), >, 0);
}

static void
test_nothing_is_written (MagTestLibrary *library,
                         gconstpointer   data)
{
  g_autofree char *path = mag_test_library_copy_as (library, "a.collection", "ward-7", "1.0");
  g_autoptr (MagCollection) collection = mag_test_library_open (library);
  sqlite3 *database = mag_collection_get_database (collection);

  g_assert_cmpint (sqlite3_exec (database, "DELETE FROM member1.topic", NULL, NULL, NULL), !=, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (database, "ATTACH ':memory:' AS x", NULL, NULL, NULL), !=, SQLITE_OK);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  mag_test_library_add ("/library/added", test_added);
  mag_test_library_add ("/library/searched", test_searched);
  mag_test_library_add ("/library/newest", test_newest);
  mag_test_library_add ("/library/versions", test_versions);
  mag_test_library_add ("/library/hostile", test_hostile);
  mag_test_library_add ("/library/no-collection", test_no_collection);
  mag_test_library_add ("/library/markup", test_markup);
  mag_test_library_add ("/library/several", test_several);
  mag_test_library_add ("/library/nothing-is-written", test_nothing_is_written);

  return g_test_run ();
}
