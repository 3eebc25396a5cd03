// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Where the files are that come with the program: beside it in a build tree, or where they were
 * installed. A build tree is known by Meson's own folder in it. */

#include "config.h"

#include "mag-paths.h"

static char *
dup_build_root (void)
{
  g_autofree char *program = g_file_read_link ("/proc/self/exe", NULL);
  g_autofree char *folder = g_strdup (program ? program : "/");

  for (int i = 0; i < 4; i++)
    {
      g_autofree char *parent = g_path_get_dirname (folder);
      g_autofree char *mark = g_build_filename (parent, "meson-private", NULL);

      if (g_file_test (mark, G_FILE_TEST_IS_DIR))
        return g_steal_pointer (&parent);
      g_set_str (&folder, parent);
    }

  return NULL;
}

static char *
dup_path (const char *in_build_tree,
          const char *installed)
{
  g_autofree char *root = dup_build_root ();

  return root ? g_build_filename (root, in_build_tree, NULL) : g_strdup (installed);
}

/**
 * mag_paths_dup_collection:
 *
 * Returns: (transfer full): the path of the built-in collection
 */
char *
mag_paths_dup_collection (void)
{
  return dup_path ("data/magnesia.collection", PKGDATA_DIR "/magnesia.collection");
}

/**
 * mag_paths_dup_collection_folders:
 *
 * Returns: (transfer full): where other collections may be: beside the built-in one, where add-ons are
 *   installed, and among the user's own data
 */
GStrv
mag_paths_dup_collection_folders (void)
{
  g_autoptr (GStrvBuilder) folders = g_strv_builder_new ();

  g_strv_builder_take (folders, dup_path ("data/collections", PKGDATA_DIR "/collections"));
  g_strv_builder_take (folders, mag_paths_dup_user_file ("collections"));

  return g_strv_builder_end (folders);
}

/**
 * mag_paths_dup_fonts:
 *
 * Returns: (transfer full): the folder of the typeface that handouts are set in
 */
char *
mag_paths_dup_fonts (void)
{
  return dup_path ("data/fonts", PKGDATA_DIR "/fonts");
}

/**
 * mag_paths_dup_module:
 *
 * Returns: (transfer full): the path of the module that holds the web view
 */
char *
mag_paths_dup_module (void)
{
  return dup_path ("src/view/web/libmagnesia-web.so", PKGLIB_DIR "/libmagnesia-web.so");
}

/**
 * mag_paths_dup_schemas:
 *
 * Returns: (transfer full) (nullable): the folder of the settings' schema in a build tree; %NULL when
 *   installed, where the platform finds it
 */
char *
mag_paths_dup_schemas (void)
{
  return dup_path ("data", NULL);
}

/**
 * mag_paths_dup_user_file:
 * @name: the name of a file
 *
 * Returns: (transfer full): the path of a file that the program keeps for the user
 */
char *
mag_paths_dup_user_file (const char *name)
{
  return g_build_filename (g_get_user_data_dir (), "magnesia", name, NULL);
}

/**
 * mag_paths_dup_print_settings:
 *
 * Returns: (transfer full): the path of the file that remembers the printer
 */
char *
mag_paths_dup_print_settings (void)
{
  return g_build_filename (g_get_user_config_dir (), "magnesia", "print.ini", NULL);
}
