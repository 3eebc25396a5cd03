// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mag-collection.h"

#include <glib/gstdio.h>

#include "mag-content-error.h"
#include "mag-sqlite.h"
#include "mag-test-assert.h"
#include "mag-test-content.h"

static void
assert_refused (const char      *path,
                MagContentError  code,
                const char      *message)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (MagCollection) collection = mag_collection_open (path, &error);

  g_assert_null (collection);
  g_assert_error (error, MAG_CONTENT_ERROR, (int) code);
  mag_test_assert_contains (error->message, path);
  mag_test_assert_contains (error->message, message);
}

/* Changes a collection as only someone else's tool would. */
static void
tamper (const char *path,
        const char *sql)
{
  g_autoptr (sqlite3) database = NULL;

  g_assert_cmpint (sqlite3_open (path, &database), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (database, sql, NULL, NULL, NULL), ==, SQLITE_OK);
}

static void
test_open (void)
{
  g_autofree char *path = NULL;
  g_autoptr (MagTestFolder) folder = mag_test_content_new_packed (&path);
  g_autoptr (MagCollection) collection = mag_test_content_open (path);
  GListModel *topics = mag_collection_get_topics (collection);
  g_autoptr (MagTopic) first = g_list_model_get_item (topics, 0);
  g_autoptr (MagTopic) second = g_list_model_get_item (topics, 1);

  g_assert_cmpstr (mag_collection_get_id (collection), ==, "sample");
  g_assert_cmpstr (mag_collection_get_title (collection), ==, "Sample");
  g_assert_cmpstr (mag_collection_get_version (collection), ==, "2.1");
  g_assert_cmpuint (g_list_model_get_n_items (topics), ==, 2);
  g_assert_cmpstr (mag_topic_get_id (first), ==, "sleep");
  g_assert_cmpstr (mag_topic_get_group (first), ==, "By night");
  g_assert_cmpstr (mag_topic_get_id (second), ==, "rest");
  g_assert_cmpstr (mag_topic_get_title (second), ==, "Magnesium and rest");
}

static void
test_find_topic (void)
{
  g_autofree char *path = NULL;
  g_autoptr (MagTestFolder) folder = mag_test_content_new_packed (&path);
  g_autoptr (MagCollection) collection = mag_test_content_open (path);

  g_assert_cmpstr (mag_topic_get_title (mag_collection_find_topic (collection, "rest")), ==, "Magnesium and rest");
  g_assert_null (mag_collection_find_topic (collection, "dreams"));
  g_assert_null (mag_collection_find_topic (collection, ""));
}

static void
test_finalize (void)
{
  g_autofree char *path = NULL;
  g_autoptr (MagTestFolder) folder = mag_test_content_new_packed (&path);
  MagCollection *collection = mag_test_content_open (path);

  g_assert_finalize_object (collection);
}

static void
test_missing (void)
{
  g_autoptr (MagTestFolder) folder = mag_test_folder_new ();
  g_autofree char *path = mag_test_folder_build (folder, "none.collection");

  assert_refused (path, MAG_CONTENT_ERROR_OPEN, "unable to open database file");
  g_assert_false (mag_test_folder_has (folder, "none.collection"));
}

static void
test_other_files (void)
{
  static const struct
  {
    const char *name;
    const char *text;
  } files[] = {
    { "empty", "" },
    { "text",
      "This is no collection, but a text that is longer than the sixteen bytes of a header. It goes on and on." },
    { "header", "SQLite format 3" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autoptr (MagTestFolder) folder = mag_test_folder_new ();
      g_autofree char *path = mag_test_folder_build (folder, files[i].name);

      mag_test_folder_write (folder, files[i].name, files[i].text);
      assert_refused (path, MAG_CONTENT_ERROR_FORMAT, "expected a collection of format 1, found something else");
    }
}

static void
test_folder (void)
{
  g_autoptr (MagTestFolder) folder = mag_test_folder_new ();
  g_autoptr (GError) error = NULL;

  g_assert_null (mag_collection_open (mag_test_folder_get_path (folder), &error));
  g_assert_nonnull (error);
  mag_test_assert_contains (error->message, mag_test_folder_get_path (folder));
}

/* Wherever a download broke off, the rest is no collection. */
static void
test_truncated (void)
{
  g_autofree char *path = NULL;
  g_autoptr (MagTestFolder) folder = mag_test_content_new_packed (&path);
  g_autofree char *whole = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (path, &whole, &length, NULL));
  for (guint i = 0; i < 16; i++)
    {
      g_assert_true (g_file_set_contents (path, whole, (gssize) (length * i / 16), NULL));
      assert_refused (path, MAG_CONTENT_ERROR_FORMAT, "expected a collection of format 1");
    }
}

/* A byte turned over anywhere may lose words, but never more than that. */
static void
test_damaged (void)
{
  g_autofree char *path = NULL;
  g_autoptr (MagTestFolder) folder = mag_test_content_new_packed (&path);
  g_autofree char *whole = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (path, &whole, &length, NULL));
  for (gsize i = 0; i < length; i += 1021)
    {
      g_autoptr (MagCollection) collection = NULL;

      whole[i] ^= 0x55;
      g_assert_true (g_file_set_contents (path, whole, (gssize) length, NULL));
      whole[i] ^= 0x55;
      collection = mag_collection_open (path, NULL);
      if (collection)
        {
          g_autoptr (GListModel) claims = mag_collection_load_claims (collection, NULL);
          g_autoptr (GListModel) tables = mag_collection_load_tables (collection, NULL);
          g_autoptr (GListModel) references = mag_collection_load_references (collection, "sleep");
          g_autoptr (MagDocument) document = mag_collection_load_document (collection, "topic", "sleep", "en", NULL);
          g_auto (GStrv) locations = mag_collection_list_locations (collection);

          g_assert_true (claims && tables && references && locations);
        }
    }
}

static void
test_other_format (void)
{
  g_autofree char *path = NULL;
  g_autoptr (MagTestFolder) folder = mag_test_content_new_packed (&path);

  tamper (path, "UPDATE meta SET value = '2' WHERE name = 'format'");
  assert_refused (path, MAG_CONTENT_ERROR_FORMAT, "expected a collection of format 1, found 2");
  tamper (path, "DELETE FROM meta WHERE name = 'format'");
  assert_refused (path, MAG_CONTENT_ERROR_FORMAT, "found something else");
  tamper (path, "DROP TABLE meta");
  assert_refused (path, MAG_CONTENT_ERROR_FORMAT, "found something else");
}

static void
test_other_database (void)
{
  g_autoptr (MagTestFolder) folder = mag_test_folder_new ();
  g_autofree char *path = mag_test_folder_build (folder, "other.db");

  tamper (path, "CREATE TABLE topic (id TEXT)");
  assert_refused (path, MAG_CONTENT_ERROR_FORMAT, "found something else");
}

static void
test_no_topics (void)
{
  g_autofree char *path = NULL;
  g_autoptr (MagTestFolder) folder = mag_test_content_new_packed (&path);

  tamper (path, "DROP TABLE topic");
  assert_refused (path, MAG_CONTENT_ERROR_FORMAT, "expected a list of topics: no such table: topic");
}

/* A name that could be taken for a part of SQLite's address. */
static void
test_odd_names (void)
{
  const char *names[] = {
    "a b.collection", "a?mode=rwc.collection", "50%20.collection", "a#b.collection", "größe.collection",
  };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *written = NULL;
      g_autoptr (MagTestFolder) folder = mag_test_content_new_packed (&written);
      g_autofree char *path = mag_test_folder_build (folder, names[i]);
      g_autoptr (MagCollection) collection = NULL;
      g_autoptr (GError) error = NULL;

      g_assert_cmpint (g_rename (written, path), ==, 0);
      collection = mag_collection_open (path, &error);
      g_assert_no_error (error);
    }
}

static void
test_read_only (void)
{
  static const char *statements[] = {
    "UPDATE topic SET title = 'x'",
    "DELETE FROM document",
    "CREATE TABLE x (a)",
    "DROP TABLE claim",
    "PRAGMA writable_schema = ON; INSERT INTO sqlite_schema VALUES (1, 2, 3, 4, 5)",
    "ATTACH DATABASE ':memory:' AS other",
    "VACUUM",
  };
  g_autofree char *path = NULL;
  g_autoptr (MagTestFolder) folder = mag_test_content_new_packed (&path);
  g_autoptr (MagCollection) collection = mag_test_content_open (path);
  sqlite3 *database = mag_collection_get_database (collection);
  g_autofree char *before = mag_test_folder_read (folder, "test.collection");
  g_autofree char *after = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (statements); i++)
    g_assert_cmpint (sqlite3_exec (database, statements[i], NULL, NULL, NULL), !=, SQLITE_OK);
  after = mag_test_folder_read (folder, "test.collection");
  g_assert_cmpstr (before, ==, after);
  g_assert_false (mag_test_folder_has (folder, "test.collection-journal"));
  g_assert_false (mag_test_folder_has (folder, "test.collection-wal"));
}

/* A view in the place of a table would run whatever it is made of. */
static void
test_views (void)
{
  g_autofree char *path = NULL;
  g_autoptr (MagTestFolder) folder = mag_test_content_new_packed (&path);

  tamper (path, "ALTER TABLE topic RENAME TO hidden;"
                "CREATE VIEW topic AS"
                " SELECT position, id, title || randomblob (9) AS title, summary, heading FROM hidden");
  assert_refused (path, MAG_CONTENT_ERROR_FORMAT, "expected a list of topics");

  tamper (path, "DROP VIEW topic; ALTER TABLE hidden RENAME TO topic;"
                "ALTER TABLE meta RENAME TO hidden; CREATE VIEW meta AS SELECT * FROM hidden");
  assert_refused (path, MAG_CONTENT_ERROR_FORMAT, "found something else");
}

static void
test_view_of_claims (void)
{
  g_autofree char *path = NULL;
  g_autoptr (MagTestFolder) folder = mag_test_content_new_packed (&path);
  g_autoptr (MagCollection) collection = NULL;
  g_autoptr (GListModel) claims = NULL;

  tamper (path, "ALTER TABLE claim RENAME TO hidden; CREATE VIEW claim AS SELECT * FROM hidden");
  collection = mag_collection_open (path, NULL);
  claims = mag_collection_load_claims (collection, NULL);
  g_assert_cmpuint (g_list_model_get_n_items (claims), ==, 0);
}

static gboolean has_run;

static void
run_cb (sqlite3_context  *context,
        int               n_values,
        sqlite3_value   **values)
{
  has_run = TRUE;
  sqlite3_result_value (context, values[0]);
}

static int
add_function_cb (sqlite3                     *database,
                 char                       **message,
                 const sqlite3_api_routines  *api)
{
  return sqlite3_create_function (database, "run", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, NULL, run_cb, NULL, NULL);
}

/* A function that every connection has, as an extension of SQLite might bring: a collection's schema cannot call it. */
static void
test_no_code (void)
{
  static const char *schemas[] = {
    "CREATE TABLE copy AS SELECT * FROM topic; DROP TABLE topic;"
    "CREATE TABLE topic (position INTEGER PRIMARY KEY, id TEXT, name TEXT, summary TEXT, heading TEXT, title"
    " TEXT AS (run (name)));"
    "INSERT INTO topic (position, id, name) SELECT position, id, title FROM copy",
    "CREATE INDEX topic_by_run ON topic (run (title))",
    "CREATE TRIGGER t AFTER INSERT ON topic BEGIN SELECT run ('x'); END",
    "ALTER TABLE topic RENAME TO hidden; CREATE VIEW topic AS SELECT position, id, run (title) AS title,"
    " summary, heading FROM hidden",
  };

  sqlite3_auto_extension ((void (*) (void)) add_function_cb);
  for (guint i = 0; i < G_N_ELEMENTS (schemas); i++)
    {
      g_autofree char *path = NULL;
      g_autoptr (MagTestFolder) folder = mag_test_content_new_packed (&path);
      g_autoptr (MagCollection) collection = NULL;

      tamper (path, schemas[i]);
      has_run = FALSE;
      collection = mag_collection_open (path, NULL);
      if (collection)
        sqlite3_exec (mag_collection_get_database (collection), "INSERT INTO topic (id) VALUES ('x')",
                      NULL, NULL, NULL);
      g_assert_false (has_run);
    }
  sqlite3_reset_auto_extension ();
}

/* What the build made opens, and so do all its topics. */
static void
test_built (void)
{
  g_autoptr (MagCollection) collection = mag_test_content_open_built ();
  GListModel *topics = mag_collection_get_topics (collection);

  g_assert_cmpuint (g_list_model_get_n_items (topics), >=, 4);
  for (guint i = 0; i < g_list_model_get_n_items (topics); i++)
    {
      g_autoptr (MagTopic) topic = g_list_model_get_item (topics, i);
      const char *kinds[] = { "topic", "handout" };

      for (guint j = 0; j < G_N_ELEMENTS (kinds); j++)
        {
          const char *id = mag_topic_get_id (topic);
          g_autoptr (GError) error = NULL;
          g_autoptr (MagDocument) document = mag_collection_load_document (collection, kinds[j], id, "en", &error);

          g_assert_no_error (error);
        }
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/collection/open", test_open);
  g_test_add_func ("/collection/find-topic", test_find_topic);
  g_test_add_func ("/collection/finalize", test_finalize);
  g_test_add_func ("/collection/missing", test_missing);
  g_test_add_func ("/collection/other-files", test_other_files);
  g_test_add_func ("/collection/folder", test_folder);
  g_test_add_func ("/collection/truncated", test_truncated);
  g_test_add_func ("/collection/damaged", test_damaged);
  g_test_add_func ("/collection/other-format", test_other_format);
  g_test_add_func ("/collection/other-database", test_other_database);
  g_test_add_func ("/collection/no-topics", test_no_topics);
  g_test_add_func ("/collection/odd-names", test_odd_names);
  g_test_add_func ("/collection/read-only", test_read_only);
  g_test_add_func ("/collection/views", test_views);
  g_test_add_func ("/collection/view-of-claims", test_view_of_claims);
  g_test_add_func ("/collection/no-code", test_no_code);
  g_test_add_func ("/collection/built", test_built);

  return g_test_run ();
}
