// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config.h"

#include "mag-search-food-keys.h"

#include "mag-sqlite.h"

static void
test_singular (void)
{
  static const char *const words[][2] = {
    { "almonds", "almond" }, { "berries", "berry" }, { "potatoes", "potato" }, { "peaches", "peach" },
    { "radishes", "radish" }, { "boxes", "box" }, { "leaves", "leaf" }, { "loaves", "loaf" }, { "glasses", "glass" },
    { "couscous", "couscous" }, { "cress", "cress" }, { "cannabis", "cannabis" }, { "milk", "milk" }, { "gas", "gas" },
    { "s", "s" }, { "", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      g_autofree char *singular = mag_search_food_keys_singular (words[i][0]);

      g_assert_cmpstr (singular, ==, words[i][1]);
    }
}

static void
test_new (void)
{
  g_autofree char *keys = mag_search_food_keys_new ("Crème brûlée; beans, BEANS and a bean");
  g_autofree char *none = mag_search_food_keys_new ("");

  g_assert_cmpstr (keys, ==, " creme brulee beans bean and a ");
  g_assert_cmpstr (none, ==, " ");
}

/* A synonym of one word or of several is found wherever its words stand in the food's names. */
static void
test_write (void)
{
  static const char sql[] =
    "CREATE TABLE synonym (set_id INTEGER, word TEXT);"
    "CREATE TABLE food (ndb TEXT, name TEXT, synonyms TEXT, usda TEXT, keys TEXT);"
    "INSERT INTO synonym VALUES (1, 'chickpea'), (1, 'garbanzo bean'), (2, 'maize'), (2, 'corn');"
    "INSERT INTO food (ndb, name, synonyms, usda) VALUES ('1', 'Hummus', 'chickpeas', 'Hummus, commercial'),"
    " ('2', 'Beans', '', 'Beans, garbanzo'),"
    " ('3', 'Corn', 'sweet corn', 'Corn, yellow'), ('4', 'Green beans', '', 'Beans, snap')";
  static const char *const expected[] = {
    " hummus chickpeas chickpea commercial garbanzo bean ",
    " beans bean garbanzo chickpea ",
    " corn sweet yellow maize ",
    " green beans bean snap ",
  };
  g_autoptr (sqlite3) database = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (sqlite3_open (":memory:", &database), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (database, sql, NULL, NULL, NULL), ==, SQLITE_OK);
  g_assert_true (mag_search_food_keys_write (database, &error));
  g_assert_no_error (error);
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      g_autofree char *number = g_strdup_printf ("%u", i + 1);
      g_autofree char *keys = mag_sqlite_dup_text (database, "SELECT keys FROM food WHERE ndb = ?", number, NULL);

      g_assert_cmpstr (keys, ==, expected[i]);
    }
}

/* The error tells what the database says. */
static void
test_write_nowhere (void)
{
  g_autoptr (sqlite3) database = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (sqlite3_open (":memory:", &database), ==, SQLITE_OK);
  g_assert_false (mag_search_food_keys_write (database, &error));
  g_assert_nonnull (error);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/search/food-keys/singular", test_singular);
  g_test_add_func ("/search/food-keys/new", test_new);
  g_test_add_func ("/search/food-keys/write", test_write);
  g_test_add_func ("/search/food-keys/write-nowhere", test_write_nowhere);

  return g_test_run ();
}
