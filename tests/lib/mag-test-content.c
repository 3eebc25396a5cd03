// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Content to test with: a small sample made for it, and the real one. */

#include "mag-test-content.h"

#include <string.h>

#include "mag-collection-writer.h"
#include "mag-content-check.h"

static const char *
get_path (const char *variable)
{
  const char *path = g_getenv (variable);

  g_assert_nonnull (path);

  return path;
}

/**
 * mag_test_content_new_sample:
 *
 * Returns: (transfer full): a copy of a small collection made for tests; it has no faults
 */
MagTestFolder *
mag_test_content_new_sample (void)
{
  return mag_test_folder_new_copy (MAG_TEST_SAMPLE);
}

/**
 * mag_test_content_new_real:
 *
 * Returns: (transfer full): a copy of the content that Magnesia ships
 */
MagTestFolder *
mag_test_content_new_real (void)
{
  return mag_test_folder_new_copy (get_path ("MAG_TEST_CONTENT"));
}

/**
 * mag_test_content_check:
 * @folder: a folder of content
 *
 * Returns: (transfer full): all that is wrong with it
 */
MagFaults *
mag_test_content_check (MagTestFolder *folder)
{
  MagFaults *faults = mag_faults_new ();
  g_autoptr (MagSource) source = mag_source_load (mag_test_folder_get_path (folder), faults);

  mag_content_check (source, faults);

  return faults;
}

/**
 * mag_test_content_write:
 * @folder: a folder of content without faults
 *
 * Packs it into a collection, without an index, which stands in the same folder.
 *
 * Returns: (transfer full): the collection's path
 */
char *
mag_test_content_write (MagTestFolder *folder)
{
  g_autoptr (MagFaults) faults = mag_faults_new ();
  g_autoptr (MagSource) source = mag_source_load (mag_test_folder_get_path (folder), faults);
  g_autofree char *path = mag_test_folder_build (folder, "test.collection");
  g_autoptr (GError) error = NULL;

  mag_content_check (source, faults);
  mag_test_assert_no_faults (faults);
  mag_collection_write (source, path, NULL, &error);
  g_assert_no_error (error);

  return g_steal_pointer (&path);
}

/**
 * mag_test_content_new_packed:
 * @path: (out): where the collection stands
 *
 * Returns: (transfer full): a folder that holds the sample, packed into a collection, and nothing else
 */
MagTestFolder *
mag_test_content_new_packed (char **path)
{
  static GBytes *packed;
  MagTestFolder *folder = mag_test_folder_new ();
  g_autoptr (GError) error = NULL;

  if (!packed)
    {
      g_autoptr (MagTestFolder) sample = mag_test_content_new_sample ();
      g_autofree char *written = mag_test_content_write (sample);
      char *data;
      gsize length;

      g_file_get_contents (written, &data, &length, &error);
      g_assert_no_error (error);
      packed = g_bytes_new_take (data, length);
    }

  *path = mag_test_folder_build (folder, "test.collection");
  g_file_set_contents (*path, g_bytes_get_data (packed, NULL), (gssize) g_bytes_get_size (packed), &error);
  g_assert_no_error (error);

  return folder;
}

/**
 * mag_test_content_open:
 * @path: a collection
 *
 * Returns: (transfer full): the collection, opened
 */
MagCollection *
mag_test_content_open (const char *path)
{
  g_autoptr (GError) error = NULL;
  MagCollection *collection = mag_collection_open (path, &error);

  g_assert_no_error (error);

  return collection;
}

/**
 * mag_test_content_open_built:
 *
 * Returns: (transfer full): the collection that the build made
 */
MagCollection *
mag_test_content_open_built (void)
{
  return mag_test_content_open (get_path ("MAG_TEST_COLLECTION"));
}

static void
print_faults (MagFaults *faults)
{
  for (guint i = 0; i < mag_faults_get_n (faults); i++)
    g_test_message ("fault: %s", mag_faults_get (faults, i));
}

/**
 * mag_test_assert_no_faults:
 * @faults: what is wrong
 *
 * Fails the test where anything is, and tells all of it.
 */
void
mag_test_assert_no_faults (MagFaults *faults)
{
  print_faults (faults);
  g_assert_cmpuint (mag_faults_get_n (faults), ==, 0);
}

/**
 * mag_test_assert_fault:
 * @faults: what is wrong
 * @expected: a part of a fault
 *
 * Fails the test where no fault holds @expected.
 */
void
mag_test_assert_fault (MagFaults  *faults,
                       const char *expected)
{
  for (guint i = 0; i < mag_faults_get_n (faults); i++)
    if (strstr (mag_faults_get (faults, i), expected))
      return;

  print_faults (faults);
  g_test_message ("missing: %s", expected);
  g_test_fail ();
}
