// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config.h"

#include "list-test.h"
#include "mag-start-view.h"

static GtkWidget *
show (ListTest *test)
{
  GtkWidget *view = g_object_new (MAG_TYPE_START_VIEW, NULL);

  mag_start_view_set_context (MAG_START_VIEW (view), test->context);
  list_test_present (test, view, 800);

  return view;
}

/* The number stands in the strip once it is confirmed, and goes when it is taken back. */
static void
test_number (ListTest      *test,
             gconstpointer  data)
{
  GSettings *settings = mag_context_get_settings (test->context);
  GtkWidget *view = show (test);

  list_test_await (list_test_find_text (view, "Call your local emergency number now for") != NULL);
  g_assert_null (list_test_find_text (view, "Your emergency number"));
  g_settings_set_string (settings, "emergency-number", "112");
  list_test_await (list_test_find_text (view, "Your emergency number: 112") != NULL);
  g_settings_reset (settings, "emergency-number");
  list_test_await (list_test_find_text (view, "Your emergency number") == NULL);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  list_test_add ("/start-view/number", test_number);

  return g_test_run ();
}
