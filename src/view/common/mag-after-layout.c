// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* A list that has just been filled, or a page that has just been shown, cannot be scrolled: nothing
 * in it has a place yet. This waits until it has. */

#include "config.h"

#include "mag-after-layout.h"

typedef struct
{
  MagAfterLayoutFunc func;
  guint              n_frames;
} Wait;

static gboolean
tick_cb (GtkWidget     *widget,
         GdkFrameClock *clock,
         gpointer       user_data)
{
  Wait *wait = user_data;

  if (!gtk_widget_get_mapped (widget))
    return G_SOURCE_REMOVE;

  /* The first frame begins before its layout. */
  wait->n_frames++;
  if (wait->n_frames < 2 || gtk_widget_get_height (widget) == 0)
    return G_SOURCE_CONTINUE;

  wait->func (widget);

  return G_SOURCE_REMOVE;
}

/**
 * mag_after_layout:
 * @widget: a widget that is mapped, or being mapped
 * @func: what to do
 *
 * Calls a function when the widget has been laid out once more. A widget that is hidden before
 * that is left alone.
 */
void
mag_after_layout (GtkWidget          *widget,
                  MagAfterLayoutFunc  func)
{
  Wait *wait = g_new0 (Wait, 1);

  wait->func = func;
  gtk_widget_add_tick_callback (widget, tick_cb, wait, g_free);
}
