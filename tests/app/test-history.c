// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config.h"

#include "mag-history.h"

static void
visit (MagHistory *history,
       const char *text)
{
  g_autoptr (MagLocation) location = mag_location_parse (text, NULL);

  g_assert_nonnull (location);
  mag_history_visit (history, location);
}

static void
assert_at (MagHistory *history,
           const char *expected,
           gboolean    can_back,
           gboolean    can_forward)
{
  g_autofree char *text = mag_location_to_string (mag_history_get_location (history));

  g_assert_cmpstr (text, ==, expected);
  g_assert_cmpint (mag_history_get_can_back (history), ==, can_back);
  g_assert_cmpint (mag_history_get_can_forward (history), ==, can_forward);
}

static void
count_cb (guint *count)
{
  (*count)++;
}

static void
test_empty (void)
{
  MagHistory *history = mag_history_new ();

  g_assert_null (mag_history_get_location (history));
  g_assert_false (mag_history_get_can_back (history));
  g_assert_false (mag_history_get_can_forward (history));
  mag_history_step (history, -1);
  mag_history_step (history, 1);
  g_assert_null (mag_history_get_location (history));

  g_assert_finalize_object (history);
}

static void
test_back_and_forward (void)
{
  MagHistory *history = mag_history_new ();

  visit (history, "start");
  visit (history, "topic/haematoma");
  visit (history, "evidence/C15");
  assert_at (history, "evidence/C15", TRUE, FALSE);

  mag_history_step (history, -1);
  assert_at (history, "topic/haematoma", TRUE, TRUE);
  mag_history_step (history, -1);
  assert_at (history, "start", FALSE, TRUE);
  mag_history_step (history, -1);
  assert_at (history, "start", FALSE, TRUE);
  mag_history_step (history, 2);
  assert_at (history, "evidence/C15", TRUE, FALSE);

  g_assert_finalize_object (history);
}

static void
test_visit_forgets_what_was_ahead (void)
{
  MagHistory *history = mag_history_new ();

  visit (history, "start");
  visit (history, "topic/haematoma");
  mag_history_step (history, -1);
  visit (history, "topic/infusion");
  assert_at (history, "topic/infusion", TRUE, FALSE);
  mag_history_step (history, -1);
  assert_at (history, "start", FALSE, TRUE);

  g_assert_finalize_object (history);
}

/* Nobody is told, for the place shows it already; what is behind and ahead stays. */
static void
test_replace (void)
{
  MagHistory *history = mag_history_new ();
  g_autoptr (MagLocation) filtered = mag_location_parse ("evidence?verdict=wrong", NULL);
  guint count = 0;

  visit (history, "start");
  visit (history, "evidence");
  visit (history, "evidence/C15");
  mag_history_step (history, -1);

  g_signal_connect_swapped (history, "notify::location", G_CALLBACK (count_cb), &count);
  mag_history_replace (history, filtered);
  mag_history_replace (history, mag_history_get_location (history));
  g_assert_cmpuint (count, ==, 0);
  assert_at (history, "evidence?verdict=wrong", TRUE, TRUE);

  mag_history_step (history, 1);
  assert_at (history, "evidence/C15", TRUE, FALSE);
  mag_history_step (history, -1);
  assert_at (history, "evidence?verdict=wrong", TRUE, TRUE);

  g_assert_finalize_object (history);
}

static void
test_same_place_is_told_but_not_kept (void)
{
  MagHistory *history = mag_history_new ();
  guint count = 0;

  g_signal_connect_swapped (history, "notify::location", G_CALLBACK (count_cb), &count);
  visit (history, "start");
  visit (history, "start");
  g_assert_cmpuint (count, ==, 2);
  assert_at (history, "start", FALSE, FALSE);

  g_assert_finalize_object (history);
}

static gboolean
is_no_topic (MagLocation *location,
             gpointer     user_data)
{
  return mag_location_get_kind (location) != MAG_LOCATION_TOPIC;
}

/* Where the current one goes, the one before it takes its place, and none stands there twice in a row. */
static void
test_filter (void)
{
  MagHistory *history = mag_history_new ();
  guint count = 0;

  visit (history, "start");
  visit (history, "topic/haematoma");
  visit (history, "start");
  visit (history, "evidence");
  visit (history, "topic/infusion");
  visit (history, "food");
  mag_history_step (history, -1);
  g_signal_connect_swapped (history, "notify::location", G_CALLBACK (count_cb), &count);
  mag_history_filter (history, is_no_topic, NULL);
  g_assert_cmpuint (count, ==, 1);
  assert_at (history, "evidence", TRUE, TRUE);
  mag_history_step (history, 1);
  assert_at (history, "food", TRUE, FALSE);
  mag_history_step (history, -2);
  assert_at (history, "start", FALSE, TRUE);

  g_assert_finalize_object (history);
}

static void
test_filter_all (void)
{
  MagHistory *history = mag_history_new ();
  guint count = 0;

  visit (history, "topic/haematoma");
  visit (history, "topic/infusion");
  g_signal_connect_swapped (history, "notify::location", G_CALLBACK (count_cb), &count);
  mag_history_filter (history, is_no_topic, NULL);
  g_assert_cmpuint (count, ==, 0);
  g_assert_null (mag_history_get_location (history));
  visit (history, "start");
  assert_at (history, "start", FALSE, FALSE);

  g_assert_finalize_object (history);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/history/empty", test_empty);
  g_test_add_func ("/history/back-and-forward", test_back_and_forward);
  g_test_add_func ("/history/visit-forgets-what-was-ahead", test_visit_forgets_what_was_ahead);
  g_test_add_func ("/history/replace", test_replace);
  g_test_add_func ("/history/same-place-is-told-but-not-kept", test_same_place_is_told_but_not_kept);
  g_test_add_func ("/history/filter", test_filter);
  g_test_add_func ("/history/filter-all", test_filter_all);

  return g_test_run ();
}
