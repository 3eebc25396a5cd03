// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* The floor under an article: a bare window with one web view that loads a page from a file. Prints
 * the monotonic clock's microseconds when the page is painted; with a second argument it loads the
 * page that many times more, and prints how long each took. `stay` keeps it open. */

#include <adwaita.h>
#include <stdlib.h>
#include <webkit/webkit.h>

static const char *page;
static int more;
static gboolean stay;
static gint64 started;

static void
after_paint_cb (GdkFrameClock *clock,
                WebKitWebView *view)
{
  gint64 now = g_get_monotonic_time ();

  g_signal_handlers_disconnect_by_func (clock, after_paint_cb, view);
  if (started)
    g_print ("again\t%" G_GINT64_FORMAT "\n", now - started);
  else
    g_print ("article-painted\t%" G_GINT64_FORMAT "\n", now);

  if (more-- > 0)
    {
      started = g_get_monotonic_time ();
      webkit_web_view_load_uri (view, page);
    }
  else if (!stay)
    {
      gtk_window_close (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (view))));
    }
}

/* The page is there; the frame that shows it comes next. */
static void
load_changed_cb (WebKitWebView   *view,
                 WebKitLoadEvent  event)
{
  if (event != WEBKIT_LOAD_FINISHED)
    return;

  g_signal_connect (gtk_widget_get_frame_clock (GTK_WIDGET (view)), "after-paint", G_CALLBACK (after_paint_cb), view);
  gtk_widget_queue_draw (GTK_WIDGET (view));
}

static void
activate_cb (GtkApplication *application)
{
  GtkWidget *window = adw_application_window_new (application);
  GtkWidget *view = webkit_web_view_new ();

  gtk_window_set_default_size (GTK_WINDOW (window), 1080, 720);
  adw_application_window_set_content (ADW_APPLICATION_WINDOW (window), view);
  g_signal_connect (view, "load-changed", G_CALLBACK (load_changed_cb), NULL);
  webkit_web_view_load_uri (WEBKIT_WEB_VIEW (view), page);
  gtk_window_present (GTK_WINDOW (window));
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (AdwApplication) application = adw_application_new ("io.github.magnesia_project.Floor",
                                                                G_APPLICATION_NON_UNIQUE);

  page = argc > 1 ? argv[1] : "about:blank";
  more = argc > 2 ? atoi (argv[2]) : 0;
  stay = argc > 3 && g_str_equal (argv[3], "stay");
  g_signal_connect (application, "activate", G_CALLBACK (activate_cb), NULL);

  return g_application_run (G_APPLICATION (application), 1, argv);
}
