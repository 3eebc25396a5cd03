// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* A collection with others beside it: what a clinic adds, and what is refused and why. */

#include "mag-library.h"

#include "mag-collection-writer.h"
#include "mag-content-check.h"
#include "mag-search-indexer.h"
#include "mag-search.h"
#include "mag-sqlite.h"
#include "mag-test-assert.h"
#include "mag-test-content.h"

G_DEFINE_AUTOPTR_CLEANUP_FUNC (sqlite3, sqlite3_close)

typedef struct
{
  MagTestFolder *folder;
  GPtrArray     *refused;
  char          *own;   /* the collection that comes with the program */
  char          *added; /* the folder of the others */
} Fixture;

/* The sample's topics under other names, as a clinic might write them. */
static const char rename_sql[] =
  "UPDATE topic SET id = 'clinic-' || id, title = 'Clinic: ' || title;"
  "UPDATE document SET id = 'clinic-' || id, json = replace (json, '“', '”');"
  "UPDATE claim SET key = 'X' || key, topic = 'clinic-' || topic;"
  "UPDATE comparison SET id = 'clinic-' || id, topic = 'clinic-' || topic;"
  "UPDATE cites SET topic = 'clinic-' || topic;"
  "UPDATE search SET location = replace (replace (location, 'topic/', 'topic/clinic-'), 'handout/', 'handout/clinic-')"
  " WHERE location LIKE 'topic/%' OR location LIKE 'handout/%'";

static void
change (const char *path,
        const char *sql)
{
  g_autoptr (sqlite3) database = NULL;
  char *message = NULL;

  g_assert_cmpint (sqlite3_open (path, &database), ==, SQLITE_OK);
  if (sqlite3_exec (database, sql, NULL, NULL, &message) != SQLITE_OK)
    g_error ("%s: %s", message, sql);
}

static char *
copy_as (Fixture    *fixture,
         const char *name,
         const char *id,
         const char *version)
{
  g_autoptr (GFile) source = g_file_new_for_path (fixture->own);
  g_autofree char *path = g_build_filename (fixture->added, name, NULL);
  g_autofree char *parent = g_path_get_dirname (path);
  g_autoptr (GFile) target = g_file_new_for_path (path);
  g_autofree char *meta = g_strdup_printf ("UPDATE meta SET value = '%s' WHERE name = 'id';"
                                           "UPDATE meta SET value = '%s' WHERE name = 'version';"
                                           "UPDATE meta SET value = 'Ward 7' WHERE name = 'title'", id, version);

  g_assert_cmpint (g_mkdir_with_parents (parent, 0755), ==, 0);
  g_assert_true (g_file_copy (source, target, G_FILE_COPY_NONE, NULL, NULL, NULL, NULL));
  change (path, meta);
  change (path, rename_sql);

  return g_steal_pointer (&path);
}

/* With its index, which what is added must have. */
static void
pack_sample (const char *path)
{
  g_autoptr (MagTestFolder) sample = mag_test_content_new_sample ();
  g_autoptr (MagFaults) faults = mag_faults_new ();
  g_autoptr (MagSource) source = mag_source_load (mag_test_folder_get_path (sample), faults);
  g_autoptr (GError) error = NULL;

  mag_content_check (source, faults);
  mag_test_assert_no_faults (faults);
  mag_collection_write (source, path, mag_search_indexer_run, &error);
  g_assert_no_error (error);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->folder = mag_test_folder_new ();
  fixture->own = mag_test_folder_build (fixture->folder, "own.collection");
  pack_sample (fixture->own);
  fixture->added = mag_test_folder_build (fixture->folder, "added");
  fixture->refused = g_ptr_array_new_with_free_func (g_free);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_clear_pointer (&fixture->folder, mag_test_folder_free);
  g_clear_pointer (&fixture->refused, g_ptr_array_unref);
  g_clear_pointer (&fixture->own, g_free);
  g_clear_pointer (&fixture->added, g_free);
}

static MagCollection *
open_library (Fixture *fixture)
{
  const char *folders[] = { "/nonexistent", fixture->added, NULL };
  g_autoptr (GError) error = NULL;
  MagCollection *collection = mag_library_open (fixture->own, folders, fixture->refused, &error);

  g_assert_no_error (error);

  return collection;
}

static void
assert_has (MagCollection *collection,
            guint          n_topics,
            guint          n_members)
{
  g_assert_cmpuint (g_list_model_get_n_items (mag_collection_get_topics (collection)), ==, n_topics);
  g_assert_cmpuint (mag_collection_get_members (collection)->len, ==, n_members);
}

static void
test_added (Fixture       *fixture,
            gconstpointer  data)
{
  g_autofree char *path = copy_as (fixture, "ward-7/whatever.collection", "ward-7", "1.0");
  g_autoptr (MagCollection) collection = open_library (fixture);
  g_autoptr (MagDocument) document = mag_collection_load_document (collection, "topic", "clinic-sleep", "en", NULL);
  g_autoptr (GListModel) own = mag_collection_load_claims (collection, "sleep");
  g_autoptr (GListModel) theirs = mag_collection_load_claims (collection, "clinic-sleep");
  g_autoptr (GListModel) references = mag_collection_load_references (collection, "clinic-sleep");
  g_auto (GStrv) locations = mag_collection_list_locations (collection);
  MagTopic *topic = mag_collection_find_topic (collection, "clinic-sleep");

  g_assert_cmpuint (fixture->refused->len, ==, 0);
  assert_has (collection, 4, 1);
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
test_searched (Fixture       *fixture,
               gconstpointer  data)
{
  g_autofree char *path = copy_as (fixture, "a.collection", "ward-7", "1.0");
  g_autoptr (MagCollection) collection = open_library (fixture);
  g_autoptr (GListModel) hits = mag_search_run (collection, "rest", 4, NULL);
  g_autoptr (MagSearchHit) first = g_list_model_get_item (hits, 0);
  g_autoptr (MagSearchHit) second = g_list_model_get_item (hits, 1);

  g_assert_cmpuint (g_list_model_get_n_items (hits), ==, 4);
  g_assert_cmpstr (mag_search_hit_get_location (first), ==, "topic/rest");
  g_assert_cmpstr (mag_search_hit_get_location (second), ==, "topic/clinic-rest");
}

/* The name and the time of a file say nothing. */
static void
test_newest (Fixture       *fixture,
             gconstpointer  data)
{
  g_autofree char *newer = copy_as (fixture, "a.collection", "ward-7", "1.10");
  g_autofree char *older = copy_as (fixture, "z.collection", "ward-7", "1.9");
  g_autoptr (MagCollection) collection = open_library (fixture);
  MagCollection *member = g_ptr_array_index (mag_collection_get_members (collection), 0);

  g_assert_cmpuint (fixture->refused->len, ==, 0);
  assert_has (collection, 4, 1);
  g_assert_cmpstr (mag_collection_get_version (member), ==, "1.10");
}

static void
test_versions (Fixture       *fixture,
               gconstpointer  data)
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
assert_refused (Fixture    *fixture,
                const char *path,
                const char *reason)
{
  g_autoptr (MagCollection) collection = NULL;

  g_ptr_array_set_size (fixture->refused, 0);
  collection = open_library (fixture);
  assert_has (collection, 2, 0);
  g_assert_cmpuint (fixture->refused->len, ==, 1);
  mag_test_assert_contains (g_ptr_array_index (fixture->refused, 0), path);
  mag_test_assert_contains (g_ptr_array_index (fixture->refused, 0), reason);
}

static void
test_hostile (Fixture       *fixture,
              gconstpointer  data)
{
  const struct { const char *sql, *reason; } cases[] = {
    { "UPDATE meta SET value = 'sample' WHERE name = 'id'; UPDATE topic SET id = 'sleep' WHERE id = 'clinic-sleep'",
      "“sleep” is a topic that is there already" },
    { "UPDATE document SET id = 'sleep' WHERE id = 'clinic-sleep' AND kind = 'handout'", "“sleep” is no topic of its own" },
    { "UPDATE claim SET topic = 'rest'", "“rest” is no topic of its own" },
    { "UPDATE claim SET key = substr (key, 2)", "is a claim that is there already" },
    { "UPDATE reference SET json = json_set (json, '$.title', 'Another')", "is a source that is there already, and differs" },
    { "UPDATE term SET json = json_set (json, '$.definition', 'Another')", "is a term that is there already, and differs" },
    { "CREATE VIEW harmless AS SELECT 1", "“harmless” is nothing that a collection holds" },
    { "CREATE TABLE extra (a)", "“extra” is nothing that a collection holds" },
    { "CREATE TRIGGER t AFTER INSERT ON claim BEGIN SELECT 1; END", "“t” is nothing that a collection holds" },
    { "CREATE VIRTUAL TABLE v USING fts5 (a)", "is nothing that a collection holds" },
    { "ALTER TABLE term ADD COLUMN more TEXT DEFAULT 'x'", "“term” is nothing that a collection holds" },
    { "UPDATE topic SET id = '../../etc/passwd' WHERE id = 'clinic-rest'", "an id that cannot be" },
    { "UPDATE comparison SET id = 'a/b' WHERE rowid = 1", "an id that cannot be" },
    { "UPDATE figure SET id = 'a#b' WHERE rowid = 1", "an id that cannot be" },
    { "UPDATE topic SET title = CAST (x'ff41' AS TEXT)", "no text, or too long" },
    { "UPDATE meta SET value = CAST (x'ff41' AS TEXT) WHERE name = 'title'", "no text, or too long" },
    { "UPDATE claim SET json = zeroblob (1000)", "no text, or too long" },
    { "UPDATE term SET json = printf ('%.*c', 2000000, 'x')", "no text, or too long" },
    { "UPDATE document SET json = printf ('%.*c', 20000000, 'x')", "too big" },
    { "UPDATE document SET json = '{}'", "" },
    { "UPDATE document SET json = json_set (json, '$.sections', 'none')", "" },
    { "UPDATE meta SET value = '2' WHERE name = 'format'", "expected a collection of format 1, found 2" },
    { "PRAGMA application_id = 1", "found something else" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = copy_as (fixture, "hostile.collection", "ward-7", "1.0");

      g_test_message ("%s", cases[i].sql);
      change (path, cases[i].sql);
      assert_refused (fixture, path, cases[i].reason);
      mag_test_folder_remove (fixture->folder, "added/hostile.collection");
    }
}

static void
test_no_collection (Fixture       *fixture,
                    gconstpointer  data)
{
  g_autofree char *path = copy_as (fixture, "a.collection", "ward-7", "1.0");
  g_autofree char *whole = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (path, &whole, &length, NULL));
  g_assert_true (g_file_set_contents (path, whole, (gssize) length / 2, NULL));
  assert_refused (fixture, path, "");
  g_assert_true (g_file_set_contents (path, "<html>", -1, NULL));
  assert_refused (fixture, path, "found something else");
  memset (whole + length / 2, 0x55, 4096);
  g_assert_true (g_file_set_contents (path, whole, (gssize) length, NULL));
  assert_refused (fixture, path, "");
}

/* Markup in a text is a text. */
static void
test_markup (Fixture       *fixture,
             gconstpointer  data)
{
  g_autofree char *path = copy_as (fixture, "a.collection", "ward-7", "1.0");
  g_autoptr (MagCollection) collection = NULL;

  change (path, "UPDATE topic SET title = '<script>alert (1)</script>' WHERE id = 'clinic-rest'");
  collection = open_library (fixture);
  g_assert_cmpstr (mag_topic_get_title (mag_collection_find_topic (collection, "clinic-rest")), ==,
                   "<script>alert (1)</script>");
}

static void
test_several (Fixture       *fixture,
              gconstpointer  data)
{
  g_autofree char *first = copy_as (fixture, "a.collection", "ward-7", "1.0");
  g_autofree char *second = copy_as (fixture, "b.collection", "ward-8", "1.0");
  g_autoptr (MagCollection) collection = NULL;
  g_autoptr (GListModel) claims = NULL;

  change (second, "UPDATE topic SET id = 'more-' || id; UPDATE document SET id = 'more-' || id;"
                  "UPDATE claim SET key = 'Y' || key, topic = 'more-' || topic;"
                  "UPDATE comparison SET id = 'more-' || id, topic = 'more-' || topic;"
                  "UPDATE cites SET topic = 'more-' || topic");
  collection = open_library (fixture);
  g_assert_cmpuint (fixture->refused->len, ==, 0);
  assert_has (collection, 6, 2);
  claims = mag_collection_load_claims (collection, "more-clinic-sleep");
  g_assert_cmpuint (g_list_model_get_n_items (claims), >, 0);
}

static void
test_nothing_is_written (Fixture       *fixture,
                         gconstpointer  data)
{
  g_autofree char *path = copy_as (fixture, "a.collection", "ward-7", "1.0");
  g_autoptr (MagCollection) collection = open_library (fixture);
  sqlite3 *database = mag_collection_get_database (collection);

  g_assert_cmpint (sqlite3_exec (database, "DELETE FROM member1.topic", NULL, NULL, NULL), !=, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (database, "ATTACH ':memory:' AS x", NULL, NULL, NULL), !=, SQLITE_OK);
}

static GBytes *
load (const char *path)
{
  char *data;
  gsize length;

  g_assert_true (g_file_get_contents (path, &data, &length, NULL));

  return g_bytes_new_take (data, length);
}

static void
test_installed (Fixture       *fixture,
                gconstpointer  data)
{
  const char *folders[] = { fixture->added, NULL };
  g_autofree char *path = copy_as (fixture, "../outside.collection", "ward-7", "1.0");
  g_autofree char *installed = g_build_filename (fixture->added, "ward-7.collection", NULL);
  g_autoptr (GBytes) bytes = load (path);
  g_autoptr (GError) error = NULL;
  g_autofree char *title = mag_library_install (fixture->own, folders, fixture->added, bytes, &error);
  g_autofree char *again = NULL;

  g_assert_no_error (error);
  g_assert_cmpstr (title, ==, "Ward 7");
  g_assert_true (g_file_test (installed, G_FILE_TEST_EXISTS));
  again = mag_library_install (fixture->own, folders, fixture->added, bytes, &error);
  g_assert_null (again);
  g_assert_cmpstr (error->message, ==, "“Ward 7” is there already in version 1.0");

  g_assert_true (mag_library_remove (fixture->added, installed, NULL));
  {
    g_autoptr (MagCollection) collection = open_library (fixture);

    assert_has (collection, 2, 0);
  }
  g_assert_true (mag_library_restore (fixture->added, NULL));
  {
    g_autoptr (MagCollection) collection = open_library (fixture);

    assert_has (collection, 4, 1);
  }
  g_assert_false (mag_library_restore (fixture->added, NULL));
}

static void
test_updated (Fixture       *fixture,
              gconstpointer  data)
{
  const char *folders[] = { fixture->added, NULL };
  g_autofree char *old = copy_as (fixture, "ward-7.collection", "ward-7", "1.0");
  g_autofree char *path = copy_as (fixture, "../outside.collection", "ward-7", "1.1");
  g_autoptr (GBytes) bytes = load (path);
  g_autoptr (GError) error = NULL;
  g_autofree char *title = mag_library_install (fixture->own, folders, fixture->added, bytes, &error);
  g_autoptr (MagCollection) collection = open_library (fixture);
  MagCollection *member = g_ptr_array_index (mag_collection_get_members (collection), 0);

  g_assert_no_error (error);
  g_assert_cmpstr (mag_collection_get_version (member), ==, "1.1");
}

static void
test_install_refused (Fixture       *fixture,
                      gconstpointer  data)
{
  const struct { const char *sql, *reason; } cases[] = {
    { "UPDATE topic SET id = 'sleep' WHERE id = 'clinic-sleep'", "“sleep” is a topic that is there already" },
    { "UPDATE meta SET value = '../../../escaped' WHERE name = 'id'", "an id that cannot be" },
    { "CREATE VIEW harmless AS SELECT 1", "is nothing that a collection holds" },
  };
  const char *folders[] = { fixture->added, NULL };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = copy_as (fixture, "../outside.collection", "ward-7", "1.0");
      g_autoptr (GBytes) bytes = NULL;
      g_autoptr (GError) error = NULL;
      g_autoptr (GDir) dir = NULL;
      g_autofree char *title = NULL;

      change (path, cases[i].sql);
      bytes = load (path);
      title = mag_library_install (fixture->own, folders, fixture->added, bytes, &error);
      g_assert_null (title);
      mag_test_assert_contains (error->message, cases[i].reason);
      dir = g_dir_open (fixture->added, 0, NULL);
      g_assert_null (g_dir_read_name (dir));
      mag_test_folder_remove (fixture->folder, "outside.collection");
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/library/added", Fixture, NULL, set_up, test_added, tear_down);
  g_test_add ("/library/searched", Fixture, NULL, set_up, test_searched, tear_down);
  g_test_add ("/library/newest", Fixture, NULL, set_up, test_newest, tear_down);
  g_test_add ("/library/versions", Fixture, NULL, set_up, test_versions, tear_down);
  g_test_add ("/library/hostile", Fixture, NULL, set_up, test_hostile, tear_down);
  g_test_add ("/library/no-collection", Fixture, NULL, set_up, test_no_collection, tear_down);
  g_test_add ("/library/markup", Fixture, NULL, set_up, test_markup, tear_down);
  g_test_add ("/library/several", Fixture, NULL, set_up, test_several, tear_down);
  g_test_add ("/library/installed", Fixture, NULL, set_up, test_installed, tear_down);
  g_test_add ("/library/updated", Fixture, NULL, set_up, test_updated, tear_down);
  g_test_add ("/library/install-refused", Fixture, NULL, set_up, test_install_refused, tear_down);
  g_test_add ("/library/nothing-is-written", Fixture, NULL, set_up, test_nothing_is_written, tear_down);

  return g_test_run ();
}
