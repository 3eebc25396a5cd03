// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mag-sqlite.h"

#include "mag-content-error.h"

static sqlite3 *
open_memory (void)
{
  g_autoptr (GError) error = NULL;
  sqlite3 *database = NULL;

  g_assert_cmpint (sqlite3_open (":memory:", &database), ==, SQLITE_OK);
  mag_sqlite_run (database, &error, "CREATE TABLE word (key TEXT PRIMARY KEY, text TEXT)", NULL);
  g_assert_no_error (error);

  return database;
}

/* What is bound is a text and never SQL. */
static void
test_bind (void)
{
  g_autoptr (sqlite3) database = open_memory ();
  const char *hostile = "'); DROP TABLE word; --";
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;

  g_assert_true (mag_sqlite_run (database, &error, "INSERT INTO word VALUES (?, ?)", "a", hostile, NULL));
  g_assert_no_error (error);
  text = mag_sqlite_dup_text (database, "SELECT text FROM word WHERE key = ?", "a", NULL);
  g_assert_cmpstr (text, ==, hostile);
}

static void
test_null (void)
{
  g_autoptr (sqlite3) database = open_memory ();
  g_autofree char *text = NULL;

  g_assert_true (mag_sqlite_run (database, NULL, "INSERT INTO word VALUES (?, ?)", "a", (char *) NULL, NULL));
  text = mag_sqlite_dup_text (database, "SELECT text FROM word WHERE text IS NULL AND key = ?", "a", NULL);
  g_assert_cmpstr (text, ==, "");
}

/* Widgets and pages count on UTF-8. */
static void
test_no_utf8 (void)
{
  g_autoptr (sqlite3) database = open_memory ();
  g_autofree char *text = NULL;

  g_assert_true (mag_sqlite_run (database, NULL, "INSERT INTO word VALUES (?, ?)", "a", "caf\xe9", NULL));
  text = mag_sqlite_dup_text (database, "SELECT text FROM word WHERE key = ?", "a", NULL);
  g_assert_cmpstr (text, ==, "");
}

static void
test_no_row (void)
{
  g_autoptr (sqlite3) database = open_memory ();

  g_assert_null (mag_sqlite_dup_text (database, "SELECT text FROM word", NULL));
}

static void
test_no_table (void)
{
  g_autoptr (sqlite3) database = open_memory ();
  g_autoptr (GError) error = NULL;

  g_assert_null (mag_sqlite_prepare (database, "SELECT text FROM sentence", NULL));
  g_assert_null (mag_sqlite_dup_text (database, "SELECT text FROM sentence", NULL));
  g_assert_false (mag_sqlite_run (database, &error, "DELETE FROM sentence", NULL));
  g_assert_error (error, MAG_CONTENT_ERROR, MAG_CONTENT_ERROR_WRITE);
  g_assert_cmpstr (error->message, ==, "no such table: sentence");
}

static void
test_constraint (void)
{
  g_autoptr (sqlite3) database = open_memory ();
  g_autoptr (GError) error = NULL;

  g_assert_true (mag_sqlite_run (database, NULL, "INSERT INTO word VALUES ('a', 'b')", NULL));
  g_assert_false (mag_sqlite_run (database, &error, "INSERT INTO word VALUES ('a', 'c')", NULL));
  g_assert_error (error, MAG_CONTENT_ERROR, MAG_CONTENT_ERROR_WRITE);
}

static void
test_rows (void)
{
  g_autoptr (sqlite3) database = open_memory ();
  g_autoptr (MagStatement) statement = NULL;

  g_assert_true (mag_sqlite_run (database, NULL, "INSERT INTO word VALUES ('a', 'ä'), ('b', NULL)", NULL));
  statement = mag_sqlite_prepare (database, "SELECT text FROM word WHERE key >= ? ORDER BY key", "a", NULL);
  g_assert_cmpint (sqlite3_step (statement), ==, SQLITE_ROW);
  g_assert_cmpstr (mag_sqlite_get_text (statement, 0), ==, "ä");
  g_assert_cmpint (sqlite3_step (statement), ==, SQLITE_ROW);
  g_assert_cmpstr (mag_sqlite_get_text (statement, 0), ==, "");
  g_assert_cmpint (sqlite3_step (statement), ==, SQLITE_DONE);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/sqlite/bind", test_bind);
  g_test_add_func ("/sqlite/null", test_null);
  g_test_add_func ("/sqlite/no-utf8", test_no_utf8);
  g_test_add_func ("/sqlite/no-row", test_no_row);
  g_test_add_func ("/sqlite/no-table", test_no_table);
  g_test_add_func ("/sqlite/constraint", test_constraint);
  g_test_add_func ("/sqlite/rows", test_rows);

  return g_test_run ();
}
