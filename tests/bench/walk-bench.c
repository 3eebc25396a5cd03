// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Opens locations in Magnesia's own window, as a new process does. With one location and the name of a
 * type, prints the monotonic clock's microseconds at the frame in which such a widget is first seen. With
 * `places` or `topics` and a number, goes through all of them that many times, and after each round says
 * so and rests, so that its memory can be read. */

#include "config.h"

#include <stdlib.h>

#include "bench-collection.h"
#include "mag-graphics.h"
#include "mag-paths.h"
#include "mag-settings.h"
#include "mag-window.h"

/* How long a place is shown, and how long memory is let settle. */
#define STAY_MS 150
#define REST_MS 1500

static const char *const places[] = {
  "start", "topic/haematoma", "topic/haematoma?face=evidence", "topic/haematoma?face=sources", "handout/haematoma",
  "evidence", "evidence/C15", "evidence/haematoma-evidence", "food", "food?view=plan", "food/12061", "infusion", "term",
  "handout?topics=sleep,heart", NULL,
};

typedef struct
{
  MagContext  *context;
  MagWindow   *window;
  const char  *what;
  const char  *more;
} Bench;

/* Closing the window would close a dialog over it, and no more. */
static void
end (Bench *bench)
{
  g_application_quit (G_APPLICATION (gtk_window_get_application (GTK_WINDOW (bench->window))));
}

static gboolean
is_seen (GtkWidget  *widget,
         const char *type)
{
  if (!gtk_widget_get_mapped (widget))
    return FALSE;
  if (g_str_equal (G_OBJECT_TYPE_NAME (widget), type))
    return gtk_widget_get_width (widget) > 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    if (is_seen (child, type))
      return TRUE;

  return FALSE;
}

static void
after_paint_cb (GdkFrameClock *clock,
                Bench         *bench)
{
  if (!is_seen (GTK_WIDGET (bench->window), bench->more))
    return;

  g_signal_handlers_disconnect_by_func (clock, after_paint_cb, bench);
  g_print ("place-painted\t%" G_GINT64_FORMAT "\n", g_get_monotonic_time ());
  end (bench);
}

static GStrv
list_topics (MagContext *context)
{
  GListModel *topics = mag_collection_get_topics (mag_context_get_collection (context));
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; i < g_list_model_get_n_items (topics); i++)
    {
      g_autoptr (MagTopic) topic = g_list_model_get_item (topics, i);

      g_strv_builder_take (builder, g_strconcat ("topic/", mag_topic_get_id (topic), NULL));
    }

  return g_strv_builder_end (builder);
}

static void
walk (Bench *bench)
{
  g_auto (GStrv) topics = list_topics (bench->context);
  const char *const *locations = g_str_equal (bench->what, "topics") ? (const char *const *) topics : places;

  bench_pause (REST_MS);
  for (int round = 1; round <= atoi (bench->more); round++)
    {
      for (guint i = 0; locations[i]; i++)
        {
          mag_window_open (bench->window, locations[i]);
          bench_pause (STAY_MS);
        }
      mag_window_open (bench->window, "start");
      g_print ("round\t%d\n", round);
      bench_pause (REST_MS);
    }
  end (bench);
}

static gboolean
walk_cb (gpointer user_data)
{
  walk (user_data);

  return G_SOURCE_REMOVE;
}

static void
activate_cb (GtkApplication *application,
             Bench          *bench)
{
  gboolean walks = g_str_equal (bench->what, "places") || g_str_equal (bench->what, "topics");

  bench->window = mag_window_new (application, bench->context);
  mag_window_open (bench->window, walks ? "start" : bench->what);
  gtk_window_present (GTK_WINDOW (bench->window));
  if (walks)
    g_idle_add (walk_cb, bench);
  else
    g_signal_connect (gtk_widget_get_frame_clock (GTK_WIDGET (bench->window)), "after-paint",
                      G_CALLBACK (after_paint_cb), bench);
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
  Bench bench = { 0 };

  g_assert_no_error (error);
  if (argc != 3)
    g_error ("Usage: walk-bench LOCATION TYPE, or walk-bench places|topics ROUNDS");
  setvbuf (stdout, NULL, _IOLBF, 0);
  mag_graphics_choose ();
  bench.what = argv[1];
  bench.more = argv[2];
  bench.context = mag_context_new (collection, settings);
  application = g_object_new (ADW_TYPE_APPLICATION,
                              "application-id", "io.github.magnesia_project.Bench",
                              "resource-base-path", "/io/github/magnesia_project/Magnesia",
                              "flags", G_APPLICATION_NON_UNIQUE, NULL);
  g_signal_connect (application, "activate", G_CALLBACK (activate_cb), &bench);

  return g_application_run (G_APPLICATION (application), 1, argv);
}
