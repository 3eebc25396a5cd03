// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* A collection as a clinic might add it to the one that comes with the program: the sample, whose topics are called
 * `ward-sleep` and `ward-rest` and whose claims count from C901. Its id is `ward-7`, its title “Ward 7”. */

#include "mag-test-addon.h"

#include <glib/gstdio.h>

#include "mag-collection-writer.h"
#include "mag-content-check.h"
#include "mag-search-indexer.h"
#include "mag-test-content.h"

static char *
replace (const char *text,
         const char *pattern,
         const char *replacement)
{
  g_autoptr (GRegex) regex = g_regex_new (pattern, G_REGEX_DEFAULT, G_REGEX_MATCH_DEFAULT, NULL);

  return g_regex_replace (regex, text, -1, 0, replacement, G_REGEX_MATCH_DEFAULT, NULL);
}

static void
rename_file (MagTestFolder *content,
             const char    *folder,
             const char    *name)
{
  g_autofree char *old = g_build_filename (folder, name, NULL);
  g_autofree char *text = mag_test_folder_read (content, old);
  g_autofree char *topics = replace (text, "(topic/|\"(?:id|topic)\": \"|\\[\"?)(sleep|rest)(?=[\"#|}])", "\\1ward-\\2");
  g_autofree char *claims = replace (topics, "\\bC(\\d+)\\b", "C90\\1");
  g_autofree char *new_name = folder[0] ? g_strconcat ("ward-", name, NULL) : g_strdup (name);
  g_autofree char *new = g_build_filename (folder, new_name, NULL);

  mag_test_folder_remove (content, old);
  mag_test_folder_write (content, new, claims);
}

/**
 * mag_test_addon_new:
 * @version: the version of the collection
 *
 * Returns: (transfer full): the content of the clinic's collection
 */
MagTestFolder *
mag_test_addon_new (const char *version)
{
  static const struct { const char *folder; const char *names[3]; } files[] = {
    { "", { "collection.json", "glossary.json" } },
    { "topics", { "sleep.json", "sleep.de.json", "rest.json" } },
    { "evidence", { "sleep.json", "rest.json" } },
    { "handouts", { "sleep.json", "sleep.de.json", "rest.json" } },
  };
  MagTestFolder *content = mag_test_content_new_sample ();
  g_autofree char *quoted = g_strdup_printf ("\"%s\"", version);

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    for (guint j = 0; j < G_N_ELEMENTS (files[i].names) && files[i].names[j]; j++)
      rename_file (content, files[i].folder, files[i].names[j]);
  mag_test_folder_edit (content, "collection.json", "$.id", "\"ward-7\"");
  mag_test_folder_edit (content, "collection.json", "$.title", "\"Ward 7\"");
  mag_test_folder_edit (content, "collection.json", "$.publisher", "\"City Hospital\"");
  mag_test_folder_edit (content, "collection.json", "$.version", quoted);

  return content;
}

/**
 * mag_test_addon_pack:
 * @content: content without faults
 * @path: where to put the collection
 *
 * Packs content into a collection with its index.
 */
void
mag_test_addon_pack (MagTestFolder *content,
                     const char    *path)
{
  g_autoptr (MagFaults) faults = mag_faults_new ();
  g_autoptr (MagSource) source = mag_source_load (mag_test_folder_get_path (content), faults);
  g_autofree char *parent = g_path_get_dirname (path);
  g_autoptr (GError) error = NULL;

  mag_content_check (source, faults);
  mag_test_assert_no_faults (faults);
  g_assert_cmpint (g_mkdir_with_parents (parent, 0700), ==, 0);
  mag_collection_write (source, path, mag_search_indexer_run, &error);
  g_assert_no_error (error);
}

/**
 * mag_test_addon_write:
 * @path: where to put the collection
 * @version: its version
 *
 * Packs the clinic's collection.
 */
void
mag_test_addon_write (const char *path,
                      const char *version)
{
  g_autoptr (MagTestFolder) content = mag_test_addon_new (version);

  mag_test_addon_pack (content, path);
}
