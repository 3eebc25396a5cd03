// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Opens the collection that comes with the program, and beside it those that a clinic or the user
 * added. What a collection is called and which version it is stands in the file; its name and its
 * times mean nothing. */

#include "config.h"

#include "mag-library.h"

#include <glib/gi18n-lib.h>

#include "mag-content-error.h"
#include "mag-paths.h"

#define SUFFIX ".collection"

/* Add-ons are mounted in a folder each. */
#define MAX_DEPTH 3

static void
find_files (const char *folder,
            int         depth,
            GPtrArray  *paths)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir && (name = g_dir_read_name (dir)))
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      if (g_str_has_suffix (name, SUFFIX) && name[0] != '.' && g_file_test (path, G_FILE_TEST_IS_REGULAR))
        g_ptr_array_add (paths, g_steal_pointer (&path));
      else if (depth < MAX_DEPTH && g_file_test (path, G_FILE_TEST_IS_DIR))
        find_files (path, depth + 1, paths);
    }
}

/**
 * mag_library_compare_versions:
 * @a: a version: numbers joined by dots
 * @b: another
 *
 * Returns: less than, equal to or greater than 0, as @a is older than, the same as or newer than @b
 */
int
mag_library_compare_versions (const char *a,
                              const char *b)
{
  char *end_a = (char *) a, *end_b = (char *) b;

  while (*end_a || *end_b)
    {
      guint64 number_a = g_ascii_strtoull (end_a, &end_a, 10);
      guint64 number_b = g_ascii_strtoull (end_b, &end_b, 10);

      if (number_a != number_b)
        return number_a < number_b ? -1 : 1;
      if (*end_a != '.' || *end_b != '.')
        return (*end_a == '.') - (*end_b == '.');
      end_a++;
      end_b++;
    }

  return 0;
}

/* In the order of their ids; of one id, the newest first. */
static int
compare_collections (gconstpointer a,
                     gconstpointer b)
{
  MagCollection *first = *(MagCollection **) a, *second = *(MagCollection **) b;
  int order = g_strcmp0 (mag_collection_get_id (first), mag_collection_get_id (second));

  if (order == 0)
    order = mag_library_compare_versions (mag_collection_get_version (second), mag_collection_get_version (first));

  return order != 0 ? order : g_strcmp0 (mag_collection_get_path (first), mag_collection_get_path (second));
}

static GPtrArray *
open_all (const char *const *folders,
          GPtrArray         *refused)
{
  g_autoptr (GPtrArray) paths = g_ptr_array_new_with_free_func (g_free);
  GPtrArray *collections = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; folders[i]; i++)
    find_files (folders[i], 0, paths);
  for (guint i = 0; i < paths->len; i++)
    {
      g_autoptr (GError) error = NULL;
      MagCollection *collection = mag_collection_open (g_ptr_array_index (paths, i), &error);

      if (collection)
        g_ptr_array_add (collections, collection);
      else
        g_ptr_array_add (refused, g_strdup (error->message));
    }
  g_ptr_array_sort (collections, compare_collections);

  return collections;
}

/**
 * mag_library_open:
 * @path: the collection that comes with the program
 * @folders: (array zero-terminated=1): where others may be, in folders of their own or not
 * @refused: (element-type utf8): where to add which files are not shown, and why
 * @error: return location for an error
 *
 * Opens a collection and adds all others to it. Of several with one id the newest is taken; one that
 * is refused leaves the rest as it is.
 *
 * Returns: (transfer full): the collection, or %NULL with an error of [func@Collection.open]
 */
MagCollection *
mag_library_open (const char         *path,
                  const char *const  *folders,
                  GPtrArray          *refused,
                  GError            **error)
{
  g_autoptr (MagCollection) self = mag_collection_open (path, error);
  g_autoptr (GPtrArray) others = NULL;
  const char *taken = NULL;

  if (!self)
    return NULL;

  others = open_all (folders, refused);
  for (guint i = 0; i < others->len; i++)
    {
      MagCollection *other = g_ptr_array_index (others, i);
      g_autoptr (GError) reason = NULL;

      if (g_strcmp0 (mag_collection_get_id (other), taken) == 0)
        continue;
      if (mag_collection_add (self, mag_collection_get_path (other), &reason))
        taken = mag_collection_get_id (other);
      else
        g_ptr_array_add (refused, g_strdup (reason->message));
    }

  return g_steal_pointer (&self);
}

/**
 * mag_library_open_default:
 * @error: return location for an error
 *
 * Opens the collection that comes with the program, with those that were installed beside it or added
 * by the user; what is refused is told on the standard error.
 *
 * Returns: (transfer full): the collection, or %NULL with an error of [func@Collection.open]
 */
MagCollection *
mag_library_open_default (GError **error)
{
  g_autofree char *path = mag_paths_dup_collection ();
  g_auto (GStrv) folders = mag_paths_dup_collection_folders ();
  g_autoptr (GPtrArray) refused = g_ptr_array_new_with_free_func (g_free);
  MagCollection *collection = mag_library_open (path, (const char *const *) folders, refused, error);

  for (guint i = 0; i < refused->len; i++)
    g_printerr (_("Refused: %s\n"), (const char *) g_ptr_array_index (refused, i));

  return collection;
}
