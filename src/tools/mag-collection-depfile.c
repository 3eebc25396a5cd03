// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Tells a build system what a collection is made from, in the form of Make: every file of the content, and
 * every folder, for a folder changes when a file comes or goes. */

#include "config.h"

#include "mag-collection-depfile.h"

#include <string.h>

static void
list (const char *path,
      GPtrArray  *paths)
{
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  const char *name;

  g_ptr_array_add (paths, g_strdup (path));
  while (dir && (name = g_dir_read_name (dir)))
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      list (child, paths);
    }
}

static void
append_escaped (GString    *text,
                const char *path)
{
  for (const char *p = path; *p; p++)
    {
      if (strchr (" #\\", *p))
        g_string_append_c (text, '\\');
      else if (*p == '$')
        g_string_append_c (text, '$');
      g_string_append_c (text, *p);
    }
}

/**
 * mag_collection_depfile_write:
 * @path: (type filename): the file to write
 * @collection: (type filename): the collection, as the build system names it
 * @folder: (type filename): the content that it is made from
 * @error: return location for an error
 *
 * Returns: whether it was written
 */
gboolean
mag_collection_depfile_write (const char  *path,
                              const char  *collection,
                              const char  *folder,
                              GError     **error)
{
  g_autoptr (GPtrArray) paths = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GString) text = g_string_new (NULL);

  list (folder, paths);
  g_ptr_array_sort_values (paths, (GCompareFunc) strcmp);

  append_escaped (text, collection);
  g_string_append_c (text, ':');
  for (guint i = 0; i < paths->len; i++)
    {
      g_string_append (text, " \\\n  ");
      append_escaped (text, g_ptr_array_index (paths, i));
    }
  g_string_append_c (text, '\n');

  return g_file_set_contents (path, text->str, (gssize) text->len, error);
}
