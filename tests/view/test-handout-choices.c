// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* In which language something is read and printed, unless another one was chosen for handouts. */

#include "config.h"

#include <glib/gstdio.h>

#include "handout-view-test.h"
#include "mag-sqlite.h"

typedef HandoutViewTest Fixture;

static AdwComboRow *
get_row (Fixture *fixture)
{
  AdwComboRow *row = handout_view_test_find (fixture, ADW_TYPE_COMBO_ROW, 0);

  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), ==, "Language");

  return row;
}

static void
assert_row (Fixture    *fixture,
            guint       selected,
            const char *preferred)
{
  AdwComboRow *row = get_row (fixture);

  g_assert_cmpuint (adw_combo_row_get_selected (row), ==, selected);
  g_assert_cmpstr (gtk_string_list_get_string (GTK_STRING_LIST (adw_combo_row_get_model (row)), 0), ==, preferred);
}

static void
read_in (Fixture    *fixture,
         const char *language)
{
  g_settings_set_string (fixture->settings, "reading-language", language);
  handout_view_test_settle ();
}

/* A draft comes beside English, so both are there. */
static void
test_follows (Fixture       *fixture,
              gconstpointer  data)
{
  handout_view_test_show (fixture, "handout?topics=sleep");
  assert_row (fixture, 0, "Preferred (English)");
  g_assert_false (handout_view_test_shows (fixture, "¿Qué es?"));

  read_in (fixture, "es");
  assert_row (fixture, 0, "Preferred (Español)");
  g_assert_true (handout_view_test_shows (fixture, "¿Qué es?"));
  g_assert_true (handout_view_test_shows (fixture, "What is it?"));

  adw_combo_row_set_selected (get_row (fixture), 1);
  handout_view_test_settle ();
  g_assert_false (handout_view_test_shows (fixture, "¿Qué es?"));
  read_in (fixture, "");
  assert_row (fixture, 1, "Preferred (English)");
}

/* What another collection has is not forgotten because the preferred language changes. */
static void
test_keeps_choice (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autofree char *kept = NULL;

  g_settings_set_string (fixture->settings, "handout-language", "tlh");
  handout_view_test_show (fixture, "handout?topics=sleep");
  read_in (fixture, "es");
  read_in (fixture, "en");
  kept = g_settings_get_string (fixture->settings, "handout-language");
  g_assert_cmpstr (kept, ==, "tlh");
}

/* A copy of the collection with an article in Spanish words of its own. */
static MagCollection *
open_translated (void)
{
  const char *sql = "INSERT INTO document SELECT kind, id, 'es', '0123456789ab', 0, json_set (json, '$.language', 'es')"
                    " FROM document WHERE kind = 'topic' AND id = 'sleep'";
  g_autofree char *path = NULL;
  g_autofree char *data = NULL;
  g_autoptr (GError) error = NULL;
  MagCollection *collection;
  sqlite3 *database;
  gsize length;
  int file = g_file_open_tmp ("choices-XXXXXX.collection", &path, &error);

  g_assert_no_error (error);
  g_assert_true (g_close (file, NULL));
  g_assert_true (g_file_get_contents (g_getenv ("MAG_TEST_COLLECTION"), &data, &length, NULL));
  g_assert_true (g_file_set_contents (path, data, (gssize) length, NULL));
  g_assert_cmpint (sqlite3_open (path, &database), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (database, sql, NULL, NULL, NULL), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_close (database), ==, SQLITE_OK);
  collection = mag_collection_open (path, &error);
  g_assert_no_error (error);
  g_assert_no_errno (g_unlink (path));

  return collection;
}

static void
assert_read_in (MagContext *context,
                const char *topic,
                const char *language)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (MagDocument) article = mag_context_load_article (context, topic, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (mag_document_get_language (article), ==, language);
}

/* Where there is an article in it. */
static void
test_article (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (MagCollection) collection = open_translated ();
  g_autoptr (MagContext) context = mag_context_new (collection, fixture->settings);

  assert_read_in (context, "sleep", "en");
  read_in (fixture, "es");
  assert_read_in (context, "sleep", "es");
  assert_read_in (context, "heart", "en");
}

int
main (int   argc,
      char *argv[])
{
  g_autofree char *home = handout_view_test_start (&argc, &argv);

  handout_view_test_add ("/handout-choices/follows", test_follows);
  handout_view_test_add ("/handout-choices/keeps-choice", test_keeps_choice);
  handout_view_test_add ("/handout-choices/article", test_article);

  return g_test_run ();
}
