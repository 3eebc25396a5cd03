// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* What the tests of handouts share: the built-in collection, and copies of it with a change. */

#include "config.h"

#include "handout-test.h"

#include <glib/gstdio.h>
#include <string.h>

MagCollection *
handout_test_open (void)
{
  g_autoptr (GError) error = NULL;
  MagCollection *collection = mag_collection_open (g_getenv ("MAG_TEST_COLLECTION"), &error);

  g_assert_no_error (error);

  return collection;
}

/* Every topic has a handout, so what is asked of one is asked of all. */
GStrv
handout_test_list_topics (void)
{
  g_autoptr (MagCollection) collection = handout_test_open ();
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  GListModel *topics = mag_collection_get_topics (collection);

  for (guint i = 0; i < g_list_model_get_n_items (topics); i++)
    {
      g_autoptr (MagTopic) topic = g_list_model_get_item (topics, i);

      g_strv_builder_add (builder, mag_topic_get_id (topic));
    }

  return g_strv_builder_end (builder);
}

/* Opened files stay readable after their name is gone. */
MagCollection *
handout_test_open_changed (const char *sql)
{
  g_autofree char *path = NULL;
  g_autofree char *data = NULL;
  g_autoptr (GError) error = NULL;
  MagCollection *collection;
  sqlite3 *database;
  gsize length;
  int file;

  g_assert_true (g_file_get_contents (g_getenv ("MAG_TEST_COLLECTION"), &data, &length, &error));
  file = g_file_open_tmp ("handout-XXXXXX.collection", &path, &error);
  g_assert_no_error (error);
  g_assert_true (g_close (file, NULL));
  g_assert_true (g_file_set_contents (path, data, (gssize) length, &error));

  g_assert_cmpint (sqlite3_open (path, &database), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (database, sql, NULL, NULL, NULL), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_changes (database), >, 0);
  g_assert_cmpint (sqlite3_close (database), ==, SQLITE_OK);

  collection = mag_collection_open (path, &error);
  g_assert_no_error (error);
  g_assert_no_errno (g_unlink (path));

  return collection;
}

MagHandout *
handout_test_new (const char      *topic,
                  MagHandoutDepth  depth)
{
  g_autoptr (MagCollection) collection = handout_test_open ();
  g_autoptr (MagHandoutOptions) options = mag_handout_options_new ();
  g_autoptr (GError) error = NULL;
  MagHandout *handout;

  options->depth = depth;
  handout = mag_handout_new (collection, topic, options, &error);
  g_assert_no_error (error);

  return handout;
}

MagHandoutLayout *
handout_test_lay_out (const char        *topic,
                      MagHandoutOptions *options)
{
  g_autoptr (MagCollection) collection = handout_test_open ();
  g_autoptr (MagHandout) handout = NULL;
  g_autoptr (GError) error = NULL;
  MagHandoutLayout *layout;

  handout = mag_handout_new (collection, topic, options, &error);
  g_assert_no_error (error);
  layout = mag_handout_layout_new (handout, g_getenv ("MAG_TEST_FONTS"), &error);
  g_assert_no_error (error);

  return layout;
}

void
handout_test_assert_has (const char *text,
                         const char *part)
{
  if (!strstr (text, part))
    g_error ("expected “%s” in:\n%s", part, text);
}
