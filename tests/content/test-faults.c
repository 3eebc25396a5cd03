// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mag-faults.h"

#include <string.h>

#include "mag-content-error.h"

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

/* Whoever mends the first of them has an idea of the rest. */
static void
test_error (void)
{
  g_autoptr (MagFaults) one = mag_faults_new ();
  g_autoptr (MagFaults) many = mag_faults_new ();
  g_autoptr (GError) short_error = NULL;
  g_autoptr (GError) long_error = NULL;

  mag_faults_add (one, "a", "$", "wrong");
  mag_faults_set_error (one, &short_error);
  g_assert_error (short_error, MAG_CONTENT_ERROR, MAG_CONTENT_ERROR_FORMAT);
  g_assert_cmpstr (short_error->message, ==, "a: $: wrong");

  for (guint i = 0; i < 12; i++)
    mag_faults_add (many, "a", NULL, "%u", i);
  mag_faults_set_error (many, &long_error);
  g_assert_cmpstr (long_error->message, ==, "a: 0\na: 1\na: 2\na: 3\na: 4\na: 5\na: 6\na: 7\na: 8\na: 9\nand 2 more");
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
  g_test_add_func ("/faults/error", test_error);

  return g_test_run ();
}
