// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Swiping back and forward over a window. */

#include "config.h"

#include <adwaita.h>

#include "mag-swipe.h"
#include "window-test.h"

static void
swipe (WindowTest *fixture,
       GtkWidget  *target,
       double      across,
       double      down)
{
  MagSwipe *swipe = MAG_SWIPE (window_test_find (GTK_WIDGET (fixture->window), MAG_TYPE_SWIPE));

  mag_swipe_begin (swipe, target);
  for (guint i = 0; i < 10; i++)
    mag_swipe_move (swipe, across / 10, down / 10);
  mag_swipe_end (swipe);
}

/* Far enough and across, to the side that one reads from. */
static void
test_steps (WindowTest    *fixture,
            gconstpointer  data)
{
  mag_window_open (fixture->window, "evidence");
  swipe (fixture, NULL, 60, 0);
  window_test_assert_shows (fixture, "evidence");
  swipe (fixture, NULL, 200, 150);
  window_test_assert_shows (fixture, "evidence");
  swipe (fixture, NULL, -200, 0);
  window_test_assert_shows (fixture, "evidence");
  swipe (fixture, NULL, 200, 20);
  window_test_assert_shows (fixture, "start");
  swipe (fixture, NULL, 200, 0);
  window_test_assert_shows (fixture, "start");
  swipe (fixture, NULL, -200, 0);
  window_test_assert_shows (fixture, "evidence");

  gtk_widget_set_direction (window_test_find (GTK_WIDGET (fixture->window), MAG_TYPE_SWIPE), GTK_TEXT_DIR_RTL);
  swipe (fixture, NULL, 200, 0);
  window_test_assert_shows (fixture, "evidence");
  swipe (fixture, NULL, -200, 0);
  window_test_assert_shows (fixture, "start");
}

/* What moves sideways itself, or says that it did, keeps its swipes. */
static void
test_is_not_stolen (WindowTest    *fixture,
                          gconstpointer  data)
{
  MagSwipe *widget = MAG_SWIPE (window_test_find (GTK_WIDGET (fixture->window), MAG_TYPE_SWIPE));
  GtkWidget *entry;

  mag_window_open (fixture->window, "term");
  entry = window_test_find (GTK_WIDGET (widget), GTK_TYPE_TEXT);
  g_assert_nonnull (entry);
  swipe (fixture, entry, 200, 0);
  window_test_assert_shows (fixture, "term");

  mag_swipe_begin (widget, NULL);
  mag_swipe_move (widget, 200, 0);
  g_assert_true (gtk_widget_activate_action (entry, "swipe.cancel", NULL));
  mag_swipe_move (widget, 200, 0);
  mag_swipe_end (widget);
  window_test_assert_shows (fixture, "term");

  swipe (fixture, NULL, 200, 0);
  window_test_assert_shows (fixture, "start");
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  window_test_add ("/swipe/steps", test_steps);
  window_test_add ("/swipe/is-not-stolen", test_is_not_stolen);

  return g_test_run ();
}
