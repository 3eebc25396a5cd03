// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* What the measurements of the evidence share: a made-up collection, whose claims and comparison tables
 * are those of the real one over and over, and waiting for a painted frame. */

#include "config.h"

#include "bench-collection.h"

#include <glib/gstdio.h>

#include "mag-paths.h"
#include "mag-sqlite.h"

static const char *const fill[] = {
  "BEGIN",
  "WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 40)"
  " INSERT INTO claim (key, topic, position, json)"
  " SELECT 'C' || (i * 1000 + substr (key, 2)), topic, position,"
  "  json_set (json, '$.key', 'C' || (i * 1000 + substr (key, 2)))"
  " FROM claim, n WHERE json ->> 'restates' IS NULL"
  " LIMIT " G_STRINGIFY (BENCH_N_CLAIMS) " - (SELECT count (*) FROM claim)",
  "WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 40)"
  " INSERT INTO comparison (id, topic, position, json)"
  " SELECT id || '-' || i, topic, position, json_set (json, '$.id', id || '-' || i)"
  " FROM comparison, n LIMIT " G_STRINGIFY (BENCH_N_TABLES) " - (SELECT count (*) FROM comparison)",
  "COMMIT",
};

static void
write_collection (const char *path)
{
  g_autofree char *real = mag_paths_dup_collection ();
  g_autofree char *contents = NULL;
  g_autoptr (GError) error = NULL;
  sqlite3 *database = NULL;
  gsize length;

  if (!g_file_get_contents (real, &contents, &length, &error)
      || !g_file_set_contents (path, contents, (gssize) length, &error))
    g_error ("%s", error->message);
  if (sqlite3_open (path, &database) != SQLITE_OK)
    g_error ("%s", sqlite3_errmsg (database));
  for (guint i = 0; i < G_N_ELEMENTS (fill); i++)
    if (!mag_sqlite_run (database, &error, fill[i], NULL))
      g_error ("%s", error->message);
  sqlite3_close (database);
}

/* An opened file stays readable after its name is gone. */
MagCollection *
bench_collection_open (void)
{
  g_autofree char *folder = g_dir_make_tmp ("evidence-bench-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "bench.collection", NULL);
  g_autoptr (GError) error = NULL;
  MagCollection *collection;

  write_collection (path);
  collection = mag_collection_open (path, &error);
  if (!collection)
    g_error ("%s", error->message);
  g_unlink (path);
  g_rmdir (folder);

  return collection;
}

static void
painted_cb (GdkFrameClock *clock,
            gboolean      *painted)
{
  *painted = TRUE;
}

/* Returns the microseconds from @started to the next frame that has been painted. */
gint64
bench_await_paint (GtkWindow *window,
                   gint64     started)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (GTK_WIDGET (window));
  gboolean painted = FALSE;
  gulong id = g_signal_connect (clock, "after-paint", G_CALLBACK (painted_cb), &painted);

  gtk_widget_queue_draw (GTK_WIDGET (window));
  while (!painted)
    g_main_context_iteration (NULL, TRUE);
  g_signal_handler_disconnect (clock, id);

  return g_get_monotonic_time () - started;
}

static gboolean
wake_cb (gpointer user_data)
{
  *(gboolean *) user_data = TRUE;

  return G_SOURCE_REMOVE;
}

/* A reader pauses, and all rows come. */
void
bench_pause (guint milliseconds)
{
  gboolean over = FALSE;

  g_timeout_add (milliseconds, wake_cb, &over);
  while (!over)
    g_main_context_iteration (NULL, TRUE);
}
