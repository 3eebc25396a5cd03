// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mag-collection-writer.h"

#include "mag-collection-format.h"
#include "mag-content-check.h"
#include "mag-content-error.h"
#include "mag-sqlite.h"
#include "mag-test-assert.h"
#include "mag-test-content.h"

typedef struct
{
  MagTestFolder *folder;
  MagSource     *source;
  char          *path;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (MagFaults) faults = mag_faults_new ();

  fixture->folder = mag_test_content_new_sample ();
  fixture->source = mag_source_load (mag_test_folder_get_path (fixture->folder), faults);
  fixture->path = mag_test_folder_build (fixture->folder, "out.collection");
  mag_test_assert_no_faults (faults);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_clear_pointer (&fixture->source, mag_source_free);
  g_clear_pointer (&fixture->path, g_free);
  g_clear_pointer (&fixture->folder, mag_test_folder_free);
}

static sqlite3 *
open_written (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;
  sqlite3 *database = NULL;

  mag_collection_write (fixture->source, fixture->path, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (sqlite3_open_v2 (fixture->path, &database, SQLITE_OPEN_READONLY, NULL), ==, SQLITE_OK);

  return database;
}

static void
assert_query (sqlite3    *database,
              const char *sql,
              const char *expected)
{
  g_autofree char *text = mag_sqlite_dup_text (database, sql, NULL);

  g_test_message ("%s", sql);
  g_assert_cmpstr (text, ==, expected);
}

/* What is asked of a collection that is made from the sample, and what it answers. */
static const struct
{
  const char *sql;
  const char *expected;
} queries[] = {
  { "SELECT value FROM meta WHERE name = 'format'", MAG_COLLECTION_FORMAT },
  { "SELECT group_concat (name || '=' || value, ' ' ORDER BY name) FROM meta",
    "format=1 id=sample language=en publisher= title=Sample version=2.1" },
  { "SELECT group_concat (id || '/' || heading, ' ' ORDER BY position) FROM topic", "sleep/By night rest/By day" },
  { "SELECT summary FROM topic WHERE id = 'rest'", "What is known about rest." },
  {
    "SELECT group_concat (kind || ' ' || id || ' ' || language || ' ' || stale, ',' ORDER BY kind, id, language)"
    " FROM document",
    "handout rest en 0,handout sleep de 0,handout sleep en 0,topic rest en 0,topic sleep de 1,topic sleep en 0" },
  { "SELECT group_concat (key || ' ' || topic || ' ' || position, ',' ORDER BY topic, position) FROM claim",
    "C3 rest 0,C1 sleep 0,C2 sleep 1,C10 sleep 2" },
  { "SELECT group_concat (id || ' ' || topic, ',' ORDER BY topic, position) FROM comparison",
    "rest-places rest,sleep-kinds sleep" },
  { "SELECT group_concat (key, ' ' ORDER BY key) FROM reference", "ALPHA2002 BETA2003 UNUSED2004 ZETA2001" },
  { "SELECT group_concat (reference, ' ' ORDER BY position) FROM cites WHERE topic = 'sleep'",
    "BETA2003 ZETA2001 ALPHA2002" },
  { "SELECT group_concat (reference, ' ' ORDER BY position) FROM cites WHERE topic = 'rest'", "BETA2003" },
  { "SELECT group_concat (id, ' ' ORDER BY id) FROM term", "deep-sleep nap" },
  { "SELECT text FROM safety WHERE id = 'emergency'", "Call for help now." },
  { "SELECT group_concat (id, ' ') FROM figure", "pillow" },
  { "SELECT magnesium FROM food WHERE id = 'oats'", "138.5" },
  { "SELECT typeof (magnesium) || ' ' || typeof (name) FROM food WHERE id = 'water'", "null text" },
  { "SELECT grams FROM measure WHERE ndb = '12061' AND id = 'ounce'", "28.35" },
  { "SELECT group_concat (id, ' ' ORDER BY position, plain DESC) FROM measure WHERE ndb = '12061'",
    "ounce 1-oz cup 1-almond" },
  { "SELECT serving_label || ' ' || serving_grams FROM food WHERE id = 'almonds'", "1 ounce 28.35" },
  { "SELECT name || '; ' || usda || '; ' || food_group || '; ' || synonyms FROM food WHERE ndb = '20038'",
    "Oats; Oats, 1\" flakes; cereals; porridge oats" },
  { "SELECT count (*) FROM food WHERE id ISNULL", "2" },
  { "SELECT typeof (vitamin_c) || ' ' || typeof (energy) FROM food WHERE ndb = '18002'", "null real" },
  { "SELECT milligrams FROM intake WHERE id = 'us-female-31'", "320.0" },
  { "SELECT group_concat (word, ' ' ORDER BY word) FROM synonym WHERE set_id = '1'", "doze nap siesta" },
  { "PRAGMA journal_mode", "delete" },
  { "PRAGMA integrity_check", "ok" },
};

static void
test_tables (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (sqlite3) database = open_written (fixture);

  for (guint i = 0; i < G_N_ELEMENTS (queries); i++)
    assert_query (database, queries[i].sql, queries[i].expected);
}

static void
test_revision (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr (sqlite3) database = open_written (fixture);
  g_autofree char *revision = mag_content_dup_revision (mag_source_find (fixture->source, "topic", "rest")->root);

  assert_query (database, "SELECT revision FROM document WHERE kind = 'topic' AND id = 'rest'", revision);
}

/* The same content gives the same file, byte for byte. */
static void
test_reproducible (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autofree char *second_path = mag_test_folder_build (fixture->folder, "second.collection");
  g_autofree char *first = NULL, *second = NULL;
  gsize first_length, second_length;

  g_assert_true (mag_collection_write (fixture->source, fixture->path, NULL, NULL));
  g_assert_true (mag_collection_write (fixture->source, second_path, NULL, NULL));
  g_assert_true (g_file_get_contents (fixture->path, &first, &first_length, NULL));
  g_assert_true (g_file_get_contents (second_path, &second, &second_length, NULL));
  g_assert_cmpmem (first, first_length, second, second_length);
}

static void
assert_nothing_beside (Fixture *fixture)
{
  g_autoptr (GDir) dir = g_dir_open (mag_test_folder_get_path (fixture->folder), 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)))
    g_assert_null (strstr (name, "draft"));
}

static gboolean
failing_indexer (sqlite3  *database,
                 GError  **error)
{
  g_set_error (error, MAG_CONTENT_ERROR, MAG_CONTENT_ERROR_WRITE, "no ink");

  return FALSE;
}

/* When anything fails, what stood there before still stands, whole. */
static void
test_atomic (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  g_autofree char *expected = g_strconcat (fixture->path, ": no ink", NULL);

  mag_test_folder_write (fixture->folder, "out.collection", "the old one");
  g_assert_false (mag_collection_write (fixture->source, fixture->path, failing_indexer, &error));
  g_assert_error (error, MAG_CONTENT_ERROR, MAG_CONTENT_ERROR_WRITE);
  g_assert_cmpstr (error->message, ==, expected);
  text = mag_test_folder_read (fixture->folder, "out.collection");
  g_assert_cmpstr (text, ==, "the old one");
  assert_nothing_beside (fixture);
}

static gboolean
writing_indexer (sqlite3  *database,
                 GError  **error)
{
  return mag_sqlite_run (database, error, "CREATE TABLE extra AS SELECT count (*) AS n FROM document", NULL);
}

static void
test_indexer (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (sqlite3) database = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (mag_collection_write (fixture->source, fixture->path, writing_indexer, &error));
  g_assert_no_error (error);
  g_assert_cmpint (sqlite3_open_v2 (fixture->path, &database, SQLITE_OPEN_READONLY, NULL), ==, SQLITE_OK);
  assert_query (database, "SELECT n FROM extra", "6");
  assert_nothing_beside (fixture);
}

/* A draft left behind by a run that was killed does no harm, nor does an older collection. */
static void
test_overwrite (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr (sqlite3) database = NULL;

  mag_test_folder_write (fixture->folder, "out.collection", "the old one");
  mag_test_folder_write (fixture->folder, "out.collection.draft", "half");
  database = open_written (fixture);
  assert_query (database, "PRAGMA integrity_check", "ok");
  assert_nothing_beside (fixture);
}

static void
test_no_folder (Fixture       *fixture,
                gconstpointer  data)
{
  g_autofree char *path = mag_test_folder_build (fixture->folder, "none/out.collection");
  g_autoptr (GError) error = NULL;

  g_assert_false (mag_collection_write (fixture->source, path, NULL, &error));
  g_assert_error (error, MAG_CONTENT_ERROR, MAG_CONTENT_ERROR_WRITE);
  mag_test_assert_contains (error->message, path);
}

static void
test_onto_folder (Fixture       *fixture,
                  gconstpointer  data)
{
  g_autofree char *path = mag_test_folder_build (fixture->folder, "figures");
  g_autoptr (GError) error = NULL;

  g_assert_false (mag_collection_write (fixture->source, path, NULL, &error));
  g_assert_error (error, MAG_CONTENT_ERROR, MAG_CONTENT_ERROR_WRITE);
  mag_test_assert_contains (error->message, path);
  g_assert_true (mag_test_folder_has (fixture->folder, "figures/pillow.svg"));
  assert_nothing_beside (fixture);
}

static void
add (const char *name,
     void      (*test) (Fixture       *fixture,
                        gconstpointer  data))
{
  g_autofree char *path = g_strconcat ("/collection-writer/", name, NULL);

  g_test_add (path, Fixture, NULL, set_up, test, tear_down);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  add ("tables", test_tables);
  add ("revision", test_revision);
  add ("reproducible", test_reproducible);
  add ("atomic", test_atomic);
  add ("indexer", test_indexer);
  add ("overwrite", test_overwrite);
  add ("no-folder", test_no_folder);
  add ("onto-folder", test_onto_folder);

  return g_test_run ();
}
