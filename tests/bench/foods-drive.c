// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Drives a list of foods as a reader does, and prints in microseconds how long each frame took:
 * the first, one after each key, and those of scrolling. */

#include "config.h"

#include "foods-drive.h"

#include <stdio.h>

#define SCROLL_FRAMES 120
#define SCROLL_STEP   90

/* A frame that took longer than one and a half of a 60th of a second was not there in time. */
#define LATE_FRAME 25000

static const char *const searches[] = { "beans", "bread", "salmon", "cooked", "spinach" };

static void
painted_cb (GdkFrameClock *clock,
            gboolean      *painted)
{
  *painted = TRUE;
}

/* Returns when the next frame has been painted. */
void
foods_drive_await_frame (GtkWidget *widget)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (widget);
  gboolean painted = FALSE;
  gulong id = g_signal_connect (clock, "after-paint", G_CALLBACK (painted_cb), &painted);

  gdk_frame_clock_request_phase (clock, GDK_FRAME_CLOCK_PHASE_PAINT);
  while (!painted)
    g_main_context_iteration (NULL, TRUE);
  g_signal_handler_disconnect (clock, id);
}

static void
rest (guint milliseconds)
{
  gint64 end = g_get_monotonic_time () + milliseconds * 1000;

  while (g_get_monotonic_time () < end)
    if (!g_main_context_iteration (NULL, FALSE))
      g_usleep (1000);
}

static void
type (FoodsDrive *self,
      const char *text)
{
  gint64 start = g_get_monotonic_time ();

  self->search (text, self->user_data);
  foods_drive_await_frame (GTK_WIDGET (self->window));
  printf ("key\t%" G_GINT64_FORMAT "\n", g_get_monotonic_time () - start);
  rest (150);
}

static void
type_all (FoodsDrive *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (searches); i++)
    {
      for (gsize length = 1; length <= strlen (searches[i]); length++)
        {
          g_autofree char *text = g_strndup (searches[i], length);

          type (self, text);
        }
      type (self, "");
    }
}

static void
scroll (FoodsDrive *self)
{
  gint64 longest = 0;
  guint n_late = 0;

  gtk_adjustment_set_value (self->adjustment, 0);
  rest (300);
  for (guint i = 0; i < SCROLL_FRAMES; i++)
    {
      gint64 start = g_get_monotonic_time ();

      gtk_adjustment_set_value (self->adjustment, gtk_adjustment_get_value (self->adjustment) + SCROLL_STEP);
      foods_drive_await_frame (GTK_WIDGET (self->window));
      longest = MAX (longest, g_get_monotonic_time () - start);
      n_late += g_get_monotonic_time () - start > LATE_FRAME;
    }
  printf ("late\t%u\nlongest\t%" G_GINT64_FORMAT "\n", n_late, longest);
}

/* Prints when the first frame was painted, then types and scrolls. */
void
foods_drive_run (FoodsDrive *self)
{
  gtk_window_set_default_size (self->window, 1280, 760);
  gtk_window_present (self->window);
  foods_drive_await_frame (GTK_WIDGET (self->window));
  printf ("first-frame\t%" G_GINT64_FORMAT "\n", g_get_monotonic_time ());
  rest (500);
  type_all (self);
  scroll (self);
}

/* The name of a made-up food, the same at each run. */
char *
foods_drive_dup_name (guint index)
{
  static const char *const kinds[] = {
    "beans", "beef", "beets", "berries", "bran", "bread", "broccoli", "butter", "cabbage", "carrots", "cashews",
    "celery", "cheese", "chia", "corn", "oats", "salad", "salmon", "sausage", "soup", "soybeans", "spelt", "spinach",
  };
  static const char *const ways[] = { "raw", "cooked", "canned", "roasted", "salted", "dried", "smoked", "boiled" };
  static const char *const others[] = { "red", "black", "brown", "sweet", "small", "whole", "spiced" };

  return g_strdup_printf ("%s %s, %s, kind %u", others[index % G_N_ELEMENTS (others)],
                          kinds[index % G_N_ELEMENTS (kinds)], ways[index / 5 % G_N_ELEMENTS (ways)], index);
}
