// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mag-faults.h"

#include <string.h>

static void
test_empty (void)
{
  g_autoptr (MagFaults) faults = mag_faults_new ();

  g_assert_cmpuint (mag_faults_get_n (faults), ==, 0);
}

static void
test_lines (void)
{
  g_autoptr (MagFaults) faults = mag_faults_new ();

  mag_faults_add (faults, "topics/a.json", "$.title", "expected %s, found %d", "words", 3);
  mag_faults_add (faults, "foods/foods.tsv", NULL, "100 %% wrong");

  g_assert_cmpuint (mag_faults_get_n (faults), ==, 2);
  g_assert_cmpstr (mag_faults_get (faults, 0), ==, "topics/a.json: $.title: expected words, found 3");
  g_assert_cmpstr (mag_faults_get (faults, 1), ==, "foods/foods.tsv: 100 % wrong");
}

/* Texts of the content are told as they are and never taken for a format. */
static void
test_percent (void)
{
  g_autoptr (MagFaults) faults = mag_faults_new ();

  mag_faults_add (faults, "100%s.json", "$.%n", "“%s”", "50 %d");
  g_assert_cmpstr (mag_faults_get (faults, 0), ==, "100%s.json: $.%n: “50 %d”");
}

/* A fault is one line that somebody reads, whatever stands in the content. */
static void
test_one_short_line (void)
{
  g_autoptr (MagFaults) faults = mag_faults_new ();
  g_autofree char *long_text = g_strnfill (1024 * 1024, 'x');

  mag_faults_add (faults, "a", NULL, "found “%s”", long_text);
  mag_faults_add (faults, "a", NULL, "found “%s”", "one\ntwo\r\nthree");
  g_assert_cmpuint (strlen (mag_faults_get (faults, 0)), <, 600);
  g_assert_true (g_str_has_suffix (mag_faults_get (faults, 0), "xx…"));
  g_assert_cmpstr (mag_faults_get (faults, 1), ==, "a: found “one two  three”");
}

static void
test_many (void)
{
  g_autoptr (MagFaults) faults = mag_faults_new ();

  for (guint i = 0; i < 1000; i++)
    mag_faults_add (faults, "a", NULL, "%u", i);
  g_assert_cmpuint (mag_faults_get_n (faults), ==, 1000);
  g_assert_cmpstr (mag_faults_get (faults, 999), ==, "a: 999");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/faults/empty", test_empty);
  g_test_add_func ("/faults/lines", test_lines);
  g_test_add_func ("/faults/percent", test_percent);
  g_test_add_func ("/faults/one-short-line", test_one_short_line);
  g_test_add_func ("/faults/many", test_many);

  return g_test_run ();
}
