// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* The tool for those who write content: checks a folder, packs it into a collection, and tells what
 * is in one. It exits with 0 when all is well, 1 when the content has faults, 2 when it was called
 * wrongly. */

#include "config.h"

#include <locale.h>
#include <stdio.h>
#include <string.h>

#include "mag-collection.h"
#include "mag-collection-depfile.h"
#include "mag-collection-review.h"
#include "mag-collection-try.h"
#include "mag-collection-writer.h"
#include "mag-content-check.h"
#include "mag-search-indexer.h"
#include "mag-sqlite.h"

#define DEPFILE "--depfile="

static const char usage[] =
  "Usage:\n"
  "  magnesia-collection check FOLDER          check a folder of content\n"
  "  magnesia-collection build FOLDER FILE [--depfile=FILE]\n"
  "                                            check it and pack it into a collection; tell a build system\n"
  "                                            what it is made from\n"
  "  magnesia-collection try FILE              tell whether Magnesia will take it, and what of it is shown\n"
  "  magnesia-collection info FILE             tell what a collection holds\n"
  "  magnesia-collection review FILE handout/TOPIC --name=NAME --role=ROLE [--clinic=NAME]\n"
  "                      [--language=TAG] [--date=YYYY-MM-DD]\n"
  "                                            record that a person has read a handout\n";

static gboolean
print_faults (MagFaults *faults)
{
  guint n = mag_faults_get_n (faults);

  for (guint i = 0; i < n; i++)
    g_printerr ("%s\n", mag_faults_get (faults, i));
  if (n > 0)
    g_printerr ("%u %s\n", n, n == 1 ? "fault" : "faults");

  return n > 0;
}

static MagSource *
load_checked (const char *folder)
{
  g_autoptr (MagFaults) faults = mag_faults_new ();
  g_autoptr (MagSource) source = NULL;

  if (!g_file_test (folder, G_FILE_TEST_IS_DIR))
    {
      g_printerr ("%s: expected a folder of content\n", folder);
      return NULL;
    }

  source = mag_source_load (folder, faults);
  mag_content_check (source, faults);

  return print_faults (faults) ? NULL : g_steal_pointer (&source);
}

static int
run_check (const char *folder)
{
  g_autoptr (MagSource) source = load_checked (folder);

  return source ? 0 : 1;
}

static int
run_build (const char *folder,
           const char *path,
           const char *depfile)
{
  g_autoptr (MagSource) source = load_checked (folder);
  g_autoptr (GError) error = NULL;

  if (!source)
    return 1;
  if (!mag_collection_write (source, path, mag_search_indexer_run, &error)
      || (depfile && !mag_collection_depfile_write (depfile, path, folder, &error)))
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }

  return 0;
}

static void
print_query (MagCollection *collection,
             const char    *sql)
{
  g_autoptr (MagStatement) statement = mag_sqlite_prepare (mag_collection_get_database (collection), sql, NULL);

  while (statement && sqlite3_step (statement) == SQLITE_ROW)
    g_print ("%s\n", mag_sqlite_get_text (statement, 0));
}

static int
run_info (const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (MagCollection) collection = mag_collection_open (path, &error);

  if (!collection)
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }

  g_print ("%s (%s), version %s\n", mag_collection_get_title (collection), mag_collection_get_id (collection),
           mag_collection_get_version (collection));
  print_query (collection,
               "SELECT kind || ' ' || id || ' ' || language || ' ' || revision || iif (stale, ' stale', '') FROM document");
  print_query (collection,
               "SELECT count (*) || ' claims' FROM claim UNION ALL SELECT count (*) || ' tables' FROM comparison"
               " UNION ALL SELECT count (*) || ' references' FROM reference UNION ALL SELECT count (*) || ' terms' FROM term"
               " UNION ALL SELECT count (*) || ' foods' FROM food");

  return 0;
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");

  if (argc == 3 && g_str_equal (argv[1], "check"))
    return run_check (argv[2]);
  if (argc == 4 && g_str_equal (argv[1], "build"))
    return run_build (argv[2], argv[3], NULL);
  if (argc == 5 && g_str_equal (argv[1], "build") && g_str_has_prefix (argv[4], DEPFILE))
    return run_build (argv[2], argv[3], argv[4] + strlen (DEPFILE));
  if (argc == 3 && g_str_equal (argv[1], "try"))
    return mag_collection_try_run (argv[2]);
  if (argc == 3 && g_str_equal (argv[1], "info"))
    return run_info (argv[2]);
  if (argc > 2 && g_str_equal (argv[1], "review"))
    return mag_collection_review_run (argc - 1, argv + 1);

  g_printerr ("%s", usage);

  return 2;
}
