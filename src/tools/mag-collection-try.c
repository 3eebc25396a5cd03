// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Tells whoever made a collection whether the program will take it, and what of it nobody will see: all that only the
 * collection that comes with the program can say. */

#include "config.h"

#include "mag-collection-try.h"

#include "mag-collection.h"
#include "mag-paths.h"
#include "mag-sqlite.h"

/* What every collection must have, and the program takes from its own alone. */
static const struct
{
  const char *sql;
  const char *name;
} left_aside[] = {
  { "SELECT count (*) FROM food", "foods" },
  { "SELECT count (*) FROM intake", "intakes" },
  { "SELECT count (*) FROM safety", "safety texts" },
};

static void
print_left_aside (MagCollection *own,
                  MagCollection *added)
{
  g_autoptr (GString) list = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (left_aside); i++)
    {
      g_autofree char *count = mag_sqlite_dup_text (mag_collection_get_database (added), left_aside[i].sql, NULL);

      if (g_strcmp0 (count, "0") != 0)
        g_string_append_printf (list, "%s%s %s", list->len > 0 ? ", " : "", count, left_aside[i].name);
    }
  if (list->len > 0)
    g_print ("Left aside: %s. Those of “%s” are shown.\n", list->str, mag_collection_get_title (own));
}

static void
print_topics (MagCollection *added)
{
  GListModel *topics = mag_collection_get_topics (added);

  g_print ("Shown under “%s”:\n", mag_collection_get_title (added));
  for (guint i = 0; i < g_list_model_get_n_items (topics); i++)
    {
      g_autoptr (MagTopic) topic = g_list_model_get_item (topics, i);

      g_print ("  topic/%s  %s\n", mag_topic_get_id (topic), mag_topic_get_title (topic));
    }
}

/**
 * mag_collection_try_run:
 * @path: a collection
 *
 * Adds a collection to the one that comes with the program, for a moment, and tells what comes of it.
 *
 * Returns: what the tool is to exit with
 */
int
mag_collection_try_run (const char *path)
{
  g_autofree char *own_path = mag_paths_dup_collection ();
  g_autoptr (GError) error = NULL;
  g_autoptr (MagCollection) own = mag_collection_open (own_path, &error);
  MagCollection *added;

  if (!own || !mag_collection_add (own, path, &error))
    {
      g_printerr ("Refused: %s\n", error->message);
      return 1;
    }

  added = g_ptr_array_index (mag_collection_get_members (own), 0);
  g_print ("Accepted: %s (%s), version %s\n", mag_collection_get_title (added), mag_collection_get_id (added),
           mag_collection_get_version (added));
  print_topics (added);
  print_left_aside (own, added);

  return 0;
}
