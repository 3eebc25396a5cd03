// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* What the tests of a collection with others beside it share. */

#include "config.h"

#include "mag-test-library.h"

#include "mag-collection-writer.h"
#include "mag-content-check.h"
#include "mag-library.h"
#include "mag-search-indexer.h"
#include "mag-sqlite.h"
#include "mag-test-content.h"

/* The sample's topics under other names, as a clinic might write them. */
static const char rename_sql[] =
  "UPDATE topic SET id = 'clinic-' || id, title = 'Clinic: ' || title;"
  "UPDATE document SET id = 'clinic-' || id, json = replace (json, '“', '”');"
  "UPDATE claim SET key = 'X' || key, topic = 'clinic-' || topic;"
  "UPDATE comparison SET id = 'clinic-' || id, topic = 'clinic-' || topic;"
  "UPDATE cites SET topic = 'clinic-' || topic;"
  "UPDATE search SET location = replace (replace (replace (replace (replace (location, 'topic/', 'topic/clinic-'),"
  " 'handout/', 'handout/clinic-'), 'evidence/C', 'evidence/XC'), 'evidence/rest', 'evidence/clinic-rest'),"
  " 'evidence/sleep', 'evidence/clinic-sleep') WHERE location NOT LIKE 'food/%'";

void
mag_test_library_change (const char *path,
                         const char *sql)
{
  g_autoptr (sqlite3) database = NULL;
  char *message = NULL;

  g_assert_cmpint (sqlite3_open (path, &database), ==, SQLITE_OK);
  if (sqlite3_exec (database, sql, NULL, NULL, &message) != SQLITE_OK)
    g_error ("%s: %s", message, sql);
}

/* The sample under another id, version and other names; @name is its path in the folder. */
char *
mag_test_library_copy_as (MagTestLibrary *library,
                          const char     *name,
                          const char     *id,
                          const char     *version)
{
  g_autoptr (GFile) source = g_file_new_for_path (library->own);
  g_autofree char *path = g_build_filename (library->added, name, NULL);
  g_autofree char *parent = g_path_get_dirname (path);
  g_autoptr (GFile) target = g_file_new_for_path (path);
  g_autofree char *meta = g_strdup_printf ("UPDATE meta SET value = '%s' WHERE name = 'id';"
                                           "UPDATE meta SET value = '%s' WHERE name = 'version';"
                                           "UPDATE meta SET value = 'Ward 7' WHERE name = 'title'", id, version);

  g_assert_cmpint (g_mkdir_with_parents (parent, 0755), ==, 0);
  g_assert_true (g_file_copy (source, target, G_FILE_COPY_NONE, NULL, NULL, NULL, NULL));
  mag_test_library_change (path, meta);
  mag_test_library_change (path, rename_sql);

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
set_up (MagTestLibrary *library,
        gconstpointer   data)
{
  library->folder = mag_test_folder_new ();
  library->own = mag_test_folder_build (library->folder, "own.collection");
  pack_sample (library->own);
  library->added = mag_test_folder_build (library->folder, "added");
  library->refused = g_ptr_array_new_with_free_func (g_free);
}

static void
tear_down (MagTestLibrary *library,
           gconstpointer   data)
{
  g_clear_pointer (&library->folder, mag_test_folder_free);
  g_clear_pointer (&library->refused, g_ptr_array_unref);
  g_clear_pointer (&library->own, g_free);
  g_clear_pointer (&library->added, g_free);
}

void
mag_test_library_add (const char         *path,
                      MagTestLibraryFunc  func)
{
  g_test_add (path, MagTestLibrary, NULL, set_up, func, tear_down);
}

MagCollection *
mag_test_library_open (MagTestLibrary *library)
{
  const char *folders[] = { "/nonexistent", library->added, NULL };
  g_autoptr (GError) error = NULL;
  MagCollection *collection = mag_library_open (library->own, folders, library->refused, &error);

  g_assert_no_error (error);

  return collection;
}

void
mag_test_library_assert_has (MagCollection *collection,
                             guint          n_topics,
                             guint          n_members)
{
  g_assert_cmpuint (g_list_model_get_n_items (mag_collection_get_topics (collection)), ==, n_topics);
  g_assert_cmpuint (mag_collection_get_members (collection)->len, ==, n_members);
}
