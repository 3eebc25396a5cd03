// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Goes from topic to topic in Magnesia's own window and prints how long each article took from the
 * click to the painted frame. */

#include "config.h"

#include <adwaita.h>
#include <stdlib.h>

#include "mag-graphics.h"
#include "mag-paths.h"
#include "mag-settings.h"
#include "mag-startup-report.h"

typedef struct
{
  MagContext *context;
  MagWindow  *window;
  guint       topic;
  int         more;
  gint64      started;
} Bench;

static void
open_next (Bench *bench)
{
  GListModel *topics = mag_collection_get_topics (mag_context_get_collection (bench->context));
  g_autoptr (MagTopic) topic = g_list_model_get_item (topics, bench->topic++ % g_list_model_get_n_items (topics));
  g_autofree char *location = g_strconcat ("topic/", mag_topic_get_id (topic), NULL);

  bench->started = g_get_monotonic_time ();
  mag_window_open (bench->window, location);
}

static gboolean
open_next_cb (gpointer user_data)
{
  open_next (user_data);

  return G_SOURCE_REMOVE;
}

static void
painted_cb (MagReadFace *face,
            Bench       *bench)
{
  if (bench->topic > 1)
    g_print ("switch\t%" G_GINT64_FORMAT "\n", g_get_monotonic_time () - bench->started);

  if (bench->more-- > 0)
    g_timeout_add (200, open_next_cb, bench);
  else
    gtk_window_close (GTK_WINDOW (bench->window));
}

static void
activate_cb (GtkApplication *application,
             Bench          *bench)
{
  bench->window = mag_window_new (application, bench->context);
  open_next (bench);
  g_signal_connect (mag_startup_report_find_read_face (GTK_WIDGET (bench->window)), "article-painted", G_CALLBACK (painted_cb), bench);
  gtk_window_present (GTK_WINDOW (bench->window));
}

int
main (int   argc,
      char *argv[])
{
  g_autofree char *path = mag_paths_dup_collection ();
  g_autoptr (GError) error = NULL;
  g_autoptr (MagCollection) collection = mag_collection_open (path, &error);
  g_autoptr (GSettings) settings = mag_settings_new ();
  g_autoptr (AdwApplication) application = NULL;
  Bench bench = { .more = argc > 1 ? atoi (argv[1]) : 10 };

  g_assert_no_error (error);
  mag_graphics_choose ();
  bench.context = mag_context_new (collection, settings);
  application = g_object_new (ADW_TYPE_APPLICATION,
                              "application-id", "io.github.magnesia_project.Bench",
                              "resource-base-path", "/io/github/magnesia_project/Magnesia",
                              "flags", G_APPLICATION_NON_UNIQUE, NULL);
  g_signal_connect (application, "activate", G_CALLBACK (activate_cb), &bench);

  return g_application_run (G_APPLICATION (application), 1, argv);
}
