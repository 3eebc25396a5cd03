// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* What is added to the collection by hand, taken away, and put back. */

#include "mag-library.h"

#include "mag-test-assert.h"
#include "mag-test-library.h"

static GBytes *
load (const char *path)
{
  char *data;
  gsize length;

  g_assert_true (g_file_get_contents (path, &data, &length, NULL));

  return g_bytes_new_take (data, length);
}

static void
test_installed (MagTestLibrary *library,
                gconstpointer   data)
{
  const char *folders[] = { library->added, NULL };
  g_autofree char *path = mag_test_library_copy_as (library, "../outside.collection", "ward-7", "1.0");
  g_autofree char *installed = g_build_filename (library->added, "ward-7.collection", NULL);
  g_autoptr (GBytes) bytes = load (path);
  g_autoptr (GError) error = NULL;
  g_autofree char *title = mag_library_install (library->own, folders, library->added, "outside.collection", bytes, &error);
  g_autofree char *again = NULL;

  g_assert_no_error (error);
  g_assert_cmpstr (title, ==, "Ward 7");
  g_assert_true (g_file_test (installed, G_FILE_TEST_EXISTS));
  again = mag_library_install (library->own, folders, library->added, "outside.collection", bytes, &error);
  g_assert_null (again);
  g_assert_cmpstr (error->message, ==, "“Ward 7” is there already in version 1.0");

  g_assert_true (mag_library_remove (library->added, installed, NULL));
  {
    g_autoptr (MagCollection) collection = mag_test_library_open (library);

    mag_test_library_assert_has (collection, 2, 0);
  }
  g_assert_true (mag_library_restore (library->added, NULL));
  {
    g_autoptr (MagCollection) collection = mag_test_library_open (library);

    mag_test_library_assert_has (collection, 4, 1);
  }
  g_assert_false (mag_library_restore (library->added, NULL));
}

static void
test_updated (MagTestLibrary *library,
              gconstpointer   data)
{
  const char *folders[] = { library->added, NULL };
  g_autofree char *old = mag_test_library_copy_as (library, "ward-7.collection", "ward-7", "1.0");
  g_autofree char *path = mag_test_library_copy_as (library, "../outside.collection", "Ward-7", "1.1");
  g_autoptr (GBytes) bytes = load (path);
  g_autoptr (GError) error = NULL;
  g_autofree char *title = mag_library_install (library->own, folders, library->added, "outside.collection", bytes, &error);
  g_autoptr (MagCollection) collection = mag_test_library_open (library);
  MagCollection *member = g_ptr_array_index (mag_collection_get_members (collection), 0);

  g_assert_no_error (error);
  g_assert_cmpstr (title, ==, "Ward 7");
  g_assert_cmpstr (mag_collection_get_version (member), ==, "1.1");
  g_assert_cmpstr (mag_collection_get_path (member), ==, old);
}

static void
test_refused (MagTestLibrary *library,
              gconstpointer   data)
{
  const struct { const char *sql, *reason; } cases[] = {
    { "UPDATE topic SET id = 'sleep' WHERE id = 'clinic-sleep'", "“sleep” is a topic that is there already" },
    { "UPDATE meta SET value = '../../../escaped' WHERE name = 'id'", "an id that cannot be" },
    { "CREATE VIEW harmless AS SELECT 1", "is nothing that a collection holds" },
  };
  const char *folders[] = { library->added, NULL };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = mag_test_library_copy_as (library, "../outside.collection", "ward-7", "1.0");
      g_autoptr (GBytes) bytes = NULL;
      g_autoptr (GError) error = NULL;
      g_autoptr (GDir) dir = NULL;
      g_autofree char *title = NULL;

      mag_test_library_change (path, cases[i].sql);
      bytes = load (path);
      title = mag_library_install (library->own, folders, library->added, "outside.collection", bytes, &error);
      g_assert_null (title);
      mag_test_assert_contains (error->message, "outside.collection: ");
      mag_test_assert_contains (error->message, cases[i].reason);
      g_assert_null (strstr (error->message, ".draft"));
      dir = g_dir_open (library->added, 0, NULL);
      g_assert_null (g_dir_read_name (dir));
      mag_test_folder_remove (library->folder, "outside.collection");
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  mag_test_library_add ("/library-install/installed", test_installed);
  mag_test_library_add ("/library-install/updated", test_updated);
  mag_test_library_add ("/library-install/refused", test_refused);

  return g_test_run ();
}
