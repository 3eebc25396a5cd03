// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Prints the milestones of one start, then quits. Each line is a name and the microseconds of the
 * monotonic clock at that moment, so that whoever started the program can count from there. */

#include "config.h"

#include "mag-startup-report.h"

static void
note (const char *name)
{
  g_print ("%s\t%" G_GINT64_FORMAT "\n", name, g_get_monotonic_time ());
}

static void
article_painted_cb (MagReadFace *face,
                    MagWindow   *window)
{
  note ("article-painted");
  gtk_window_close (GTK_WINDOW (window));
}

static void
first_frame_cb (MagWindow *window,
                gpointer   to_article)
{
  MagReadFace *face = mag_startup_report_find_read_face (GTK_WIDGET (window));

  note ("first-frame");
  if (to_article && face)
    g_signal_connect_object (face, "article-painted", G_CALLBACK (article_painted_cb), window, G_CONNECT_DEFAULT);
  else
    gtk_window_close (GTK_WINDOW (window));
}

/**
 * mag_startup_report_follow:
 * @window: a window that has not been shown yet
 * @to_article: whether to wait for an article
 *
 * Prints each milestone as it is reached and closes the window after the last.
 */
void
mag_startup_report_follow (MagWindow *window,
                           gboolean   to_article)
{
  note ("window-made");
  g_signal_connect (window, "first-frame", G_CALLBACK (first_frame_cb), GINT_TO_POINTER (to_article));
}

/**
 * mag_startup_report_find_read_face:
 * @widget: a window, or what is in it
 *
 * Returns: (transfer none) (nullable): what shows articles there, once an article was asked for; its
 *   signal tells when one is painted
 */
MagReadFace *
mag_startup_report_find_read_face (GtkWidget *widget)
{
  MagReadFace *found = MAG_IS_READ_FACE (widget) ? MAG_READ_FACE (widget) : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child && !found;
       child = gtk_widget_get_next_sibling (child))
    found = mag_startup_report_find_read_face (child);

  return found;
}
