// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mag-test-folder.h"

#include <gio/gio.h>
#include <glib/gstdio.h>
#include <string.h>

#include "mag-test-json.h"

struct _MagTestFolder
{
  char *path;
};

/**
 * mag_test_folder_new:
 *
 * Returns: (transfer full): an empty folder
 */
MagTestFolder *
mag_test_folder_new (void)
{
  MagTestFolder *self = g_new0 (MagTestFolder, 1);
  g_autoptr (GError) error = NULL;

  self->path = g_dir_make_tmp ("magnesia-test-XXXXXX", &error);
  g_assert_no_error (error);

  return self;
}

static void
copy_tree (GFile *from,
           GFile *to)
{
  g_autoptr (GFileEnumerator) children = NULL;
  g_autoptr (GError) error = NULL;
  GFile *child;

  if (g_file_query_file_type (from, G_FILE_QUERY_INFO_NONE, NULL) != G_FILE_TYPE_DIRECTORY)
    {
      g_file_copy (from, to, G_FILE_COPY_OVERWRITE, NULL, NULL, NULL, &error);
      g_assert_no_error (error);
      return;
    }

  g_assert_cmpint (g_mkdir_with_parents (g_file_peek_path (to), 0700), ==, 0);
  children = g_file_enumerate_children (from, G_FILE_ATTRIBUTE_STANDARD_NAME, G_FILE_QUERY_INFO_NONE, NULL, &error);
  g_assert_no_error (error);
  while (g_file_enumerator_iterate (children, NULL, &child, NULL, &error) && child)
    {
      g_autofree char *name = g_file_get_basename (child);
      g_autoptr (GFile) target = g_file_get_child (to, name);

      copy_tree (child, target);
    }
  g_assert_no_error (error);
}

/**
 * mag_test_folder_new_copy:
 * @source: the path of a folder
 *
 * Returns: (transfer full): a folder that holds a copy of all that is in @source
 */
MagTestFolder *
mag_test_folder_new_copy (const char *source)
{
  MagTestFolder *self = mag_test_folder_new ();
  g_autoptr (GFile) from = g_file_new_for_path (source);
  g_autoptr (GFile) to = g_file_new_for_path (self->path);

  copy_tree (from, to);

  return self;
}

static void
remove_tree (const char *path)
{
  g_autoptr (GDir) dir = g_file_test (path, G_FILE_TEST_IS_SYMLINK) ? NULL : g_dir_open (path, 0, NULL);
  const char *name;

  while (dir && (name = g_dir_read_name (dir)))
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      remove_tree (child);
    }
  g_assert_cmpint (g_remove (path), ==, 0);
}

void
mag_test_folder_free (MagTestFolder *self)
{
  remove_tree (self->path);
  g_clear_pointer (&self->path, g_free);
  g_free (self);
}

const char *
mag_test_folder_get_path (MagTestFolder *self)
{
  return self->path;
}

/**
 * mag_test_folder_build:
 * @name: a file's name, from the folder on
 *
 * Returns: (transfer full): its path
 */
char *
mag_test_folder_build (MagTestFolder *self,
                       const char    *name)
{
  return g_build_filename (self->path, name, NULL);
}

gboolean
mag_test_folder_has (MagTestFolder *self,
                     const char    *name)
{
  g_autofree char *path = mag_test_folder_build (self, name);

  return g_file_test (path, G_FILE_TEST_EXISTS);
}

char *
mag_test_folder_read (MagTestFolder *self,
                      const char    *name)
{
  g_autofree char *path = mag_test_folder_build (self, name);
  g_autoptr (GError) error = NULL;
  char *text = NULL;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);

  return text;
}

/**
 * mag_test_folder_write:
 * @name: a file's name, from the folder on
 * @text: what to write
 *
 * Writes a file, and the folders that it stands in.
 */
void
mag_test_folder_write (MagTestFolder *self,
                       const char    *name,
                       const char    *text)
{
  g_autofree char *path = mag_test_folder_build (self, name);
  g_autofree char *parent = g_path_get_dirname (path);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_mkdir_with_parents (parent, 0700), ==, 0);
  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);
}

void
mag_test_folder_remove (MagTestFolder *self,
                        const char    *name)
{
  g_autofree char *path = mag_test_folder_build (self, name);

  remove_tree (path);
}

/**
 * mag_test_folder_edit:
 * @name: the name of a JSON file
 * @place: where to change it, as `$.sections[2].title`; `[+]` at the end appends to a list
 * @json: (nullable): the value to put there, or %NULL to remove what stands there
 *
 * Changes one place of a JSON file.
 */
void
mag_test_folder_edit (MagTestFolder *self,
                      const char    *name,
                      const char    *place,
                      const char    *json)
{
  g_autofree char *before = mag_test_folder_read (self, name);
  g_autofree char *after = mag_test_json_edit (before, place, json);

  mag_test_folder_write (self, name, after);
}
