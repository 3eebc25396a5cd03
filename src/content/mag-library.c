// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Opens the collection that comes with the program, and beside it those that a clinic or the user
 * added. What a collection is called and which version it is stands in the file; its name and its
 * times mean nothing. */

#include "config.h"

#include "mag-library.h"

#include <string.h>

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "mag-content-error.h"
#include "mag-paths.h"

#define SUFFIX ".collection"

/* What is in a folder and not shown: what is being looked at, and what was removed last. */
#define DRAFT   ".draft"
#define REMOVED ".removed"

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

/* Nobody means two things by an id and the same in capitals. */
static gboolean
has_same_id (MagCollection *a,
             MagCollection *b)
{
  return g_ascii_strcasecmp (mag_collection_get_id (a), mag_collection_get_id (b)) == 0;
}

/* In the order of their ids; of one id, the newest first. */
static int
compare_collections (gconstpointer a,
                     gconstpointer b)
{
  MagCollection *first = *(MagCollection **) a, *second = *(MagCollection **) b;
  int order = g_ascii_strcasecmp (mag_collection_get_id (first), mag_collection_get_id (second));

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
  MagCollection *taken = NULL;

  if (!self)
    return NULL;

  others = open_all (folders, refused);
  for (guint i = 0; i < others->len; i++)
    {
      MagCollection *other = g_ptr_array_index (others, i);
      g_autoptr (GError) reason = NULL;

      if (taken && has_same_id (other, taken))
        continue;
      if (mag_collection_add (self, mag_collection_get_path (other), &reason))
        taken = other;
      else
        g_ptr_array_add (refused, g_strdup (reason->message));
    }

  return g_steal_pointer (&self);
}

/**
 * mag_library_open_default:
 * @refused: (nullable) (element-type utf8): where to add which files are not shown, and why; %NULL to
 *   tell it on the standard error
 * @error: return location for an error
 *
 * Opens the collection that comes with the program, with those that were installed beside it or added
 * by the user.
 *
 * Returns: (transfer full): the collection, or %NULL with an error of [func@Collection.open]
 */
MagCollection *
mag_library_open_default (GPtrArray  *refused,
                          GError    **error)
{
  g_autofree char *path = mag_paths_dup_collection ();
  g_auto (GStrv) folders = mag_paths_dup_collection_folders ();
  g_autoptr (GPtrArray) own = g_ptr_array_new_with_free_func (g_free);
  MagCollection *collection = mag_library_open (path, (const char *const *) folders, refused ? refused : own, error);

  for (guint i = 0; i < own->len; i++)
    g_printerr (_("Refused: %s\n"), (const char *) g_ptr_array_index (own, i));

  return collection;
}

static char *
build_path (const char *folder,
            const char *id)
{
  g_autofree char *lower = g_ascii_strdown (id, -1);
  g_autofree char *name = g_strconcat (lower, SUFFIX, NULL);

  return g_build_filename (folder, name, NULL);
}

static gboolean
move (const char  *from,
      const char  *to,
      GError     **error)
{
  if (g_rename (from, to) == 0)
    return TRUE;

  g_set_error (error, MAG_CONTENT_ERROR, MAG_CONTENT_ERROR_WRITE, "%s: %s", to, g_strerror (errno));

  return FALSE;
}

/* Whether a file can stand beside all others; its older versions give way to it. */
static gboolean
fits (const char         *path,
      const char *const  *folders,
      const char         *draft,
      MagCollection      *added,
      GError            **error)
{
  g_autoptr (GPtrArray) refused = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) others = open_all (folders, refused);
  g_autoptr (MagCollection) self = mag_collection_open (path, error);

  for (guint i = 0; self && i < others->len; i++)
    {
      MagCollection *other = g_ptr_array_index (others, i);

      if (!has_same_id (other, added))
        mag_collection_add (self, mag_collection_get_path (other), NULL);
      else if (mag_library_compare_versions (mag_collection_get_version (other), mag_collection_get_version (added)) >= 0)
        {
          g_set_error (error, MAG_CONTENT_ERROR, MAG_CONTENT_ERROR_FORMAT, _("“%s” is there already in version %s"),
                       mag_collection_get_title (other), mag_collection_get_version (other));
          return FALSE;
        }
    }

  return self && mag_collection_add (self, draft, error);
}

/* Whoever chose a file knows it by its name, and nothing of the copy that was looked through. */
static void
name_as_chosen (GError     *error,
                const char *draft,
                const char *name)
{
  g_autofree char *message = NULL;

  if (!g_str_has_prefix (error->message, draft))
    return;

  message = g_strconcat (name, error->message + strlen (draft), NULL);
  g_set_str (&error->message, message);
}

/**
 * mag_library_install:
 * @path: the collection that comes with the program
 * @folders: (array zero-terminated=1): where others are
 * @folder: where to put the new one
 * @name: what the file was called
 * @bytes: the file of a collection
 * @error: return location for an error
 *
 * Adds a collection for good. What is looked through is the very copy that is kept, and it is kept as
 * a whole or not at all.
 *
 * Returns: (transfer full): what it is called, or %NULL with an error that says why it was refused
 */
char *
mag_library_install (const char         *path,
                     const char *const  *folders,
                     const char         *folder,
                     const char         *name,
                     GBytes             *bytes,
                     GError            **error)
{
  g_autofree char *draft = g_build_filename (folder, DRAFT, NULL);
  g_autoptr (MagCollection) added = NULL;
  g_autoptr (GError) reason = NULL;
  g_autofree char *target = NULL;

  g_mkdir_with_parents (folder, 0700);
  if (!g_file_set_contents (draft, g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes), error))
    return NULL;

  added = mag_collection_open (draft, &reason);
  if (!added || !fits (path, folders, draft, added, &reason))
    {
      g_unlink (draft);
      name_as_chosen (reason, draft, name);
      g_propagate_error (error, g_steal_pointer (&reason));
      return NULL;
    }

  target = build_path (folder, mag_collection_get_id (added));

  return move (draft, target, error) ? g_strdup (mag_collection_get_title (added)) : NULL;
}

/**
 * mag_library_remove:
 * @folder: where the user's own collections are
 * @path: one of them
 * @error: return location for an error
 *
 * Removes a collection. The one that was removed last can be restored.
 *
 * Returns: whether it was removed
 */
gboolean
mag_library_remove (const char  *folder,
                    const char  *path,
                    GError     **error)
{
  g_autofree char *removed = g_build_filename (folder, REMOVED, NULL);

  return move (path, removed, error);
}

/**
 * mag_library_restore:
 * @folder: where the user's own collections are
 * @error: return location for an error
 *
 * Returns: whether the collection that was removed last is there again
 */
gboolean
mag_library_restore (const char  *folder,
                     GError     **error)
{
  g_autofree char *removed = g_build_filename (folder, REMOVED, NULL);
  g_autoptr (MagCollection) collection = mag_collection_open (removed, error);
  g_autofree char *target = collection ? build_path (folder, mag_collection_get_id (collection)) : NULL;

  return target && move (removed, target, error);
}
