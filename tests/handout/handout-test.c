// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* What the tests of handouts share: the built-in collection, copies of it with a change, and what
 * stands in a handout, on its pages and in its PDF. */

#include "config.h"

#include "handout-test.h"

#include <glib/gstdio.h>
#include <string.h>

#include "mag-handout-pdf.h"

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

MagHandout *
handout_test_new_changed (const char  *sql,
                          const char  *topic,
                          GError     **error)
{
  g_autoptr (MagCollection) collection = handout_test_open_changed (sql);
  g_autoptr (MagHandoutOptions) options = mag_handout_options_new ();

  return mag_handout_new (collection, topic, options, error);
}

MagHandout *
handout_test_make (MagCollection     *collection,
                   const char *const *topics,
                   MagHandoutOptions *options)
{
  g_autoptr (GError) error = NULL;
  MagHandout *handout = mag_handout_new_for_topics (collection, topics, options, &error);

  g_assert_no_error (error);

  return handout;
}

/* Every topic, as a sheet and as a card. */
void
handout_test_each (HandoutTestFunc func)
{
  g_auto (GStrv) topics = handout_test_list_topics ();

  for (guint i = 0; topics[i]; i++)
    {
      g_autoptr (MagHandout) sheet = handout_test_new (topics[i], MAG_HANDOUT_DEPTH_SHEET);
      g_autoptr (MagHandout) card = handout_test_new (topics[i], MAG_HANDOUT_DEPTH_CARD);

      func (sheet);
      func (card);
    }
}

MagHandoutLayout *
handout_test_layout_new (MagHandout *handout)
{
  g_autoptr (GError) error = NULL;
  MagHandoutLayout *layout = mag_handout_layout_new (handout, g_getenv ("MAG_TEST_FONTS"), &error);

  g_assert_no_error (error);

  return layout;
}

MagHandoutLayout *
handout_test_lay_out (const char        *topic,
                      MagHandoutOptions *options)
{
  g_autoptr (MagCollection) collection = handout_test_open ();
  g_autoptr (MagHandout) handout = NULL;
  g_autoptr (GError) error = NULL;

  handout = mag_handout_new (collection, topic, options, &error);
  g_assert_no_error (error);

  return handout_test_layout_new (handout);
}

void
handout_test_assert_has (const char *text,
                         const char *part)
{
  if (!strstr (text, part))
    g_error ("expected “%s” in:\n%s", part, text);
}

void
handout_test_assert_order (const char        *text,
                           const char *const *parts)
{
  const char *at = text;

  for (guint i = 0; parts[i]; i++)
    {
      const char *found = strstr (at, parts[i]);

      if (!found)
        g_error ("expected “%s” after what comes before it in:\n%s", parts[i], text);
      at = found + strlen (parts[i]);
    }
}

guint
handout_test_count (const char *text,
                    const char *part)
{
  guint n = 0;

  for (const char *at = strstr (text, part); at; at = strstr (at + 1, part))
    n++;

  return n;
}

char *
handout_test_dup_pages (MagHandoutLayout *layout)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < mag_handout_layout_get_n_pages (layout); i++)
    {
      g_autofree char *page = mag_handout_layout_dup_page_text (layout, i);

      g_string_append_printf (text, "%s\n", page);
    }

  return g_string_free (text, FALSE);
}

static void
set_up (HandoutTestPdf *pdf,
        gconstpointer   data)
{
  g_autoptr (GError) error = NULL;

  pdf->folder = g_dir_make_tmp ("handout-XXXXXX", &error);
  g_assert_no_error (error);
  pdf->path = g_build_filename (pdf->folder, "sheet.pdf", NULL);
}

static void
tear_down (HandoutTestPdf *pdf,
           gconstpointer   data)
{
  g_unlink (pdf->path);
  g_assert_no_errno (g_rmdir (pdf->folder));
  g_clear_pointer (&pdf->folder, g_free);
  g_clear_pointer (&pdf->path, g_free);
}

void
handout_test_pdf_add (const char         *name,
                      HandoutTestPdfFunc  func)
{
  g_test_add (name, HandoutTestPdf, NULL, set_up, func, tear_down);
}

void
handout_test_pdf_write (HandoutTestPdf    *pdf,
                        const char        *topic,
                        MagHandoutOptions *options)
{
  g_autoptr (MagHandoutLayout) layout = handout_test_lay_out (topic, options);
  g_autoptr (GError) error = NULL;

  g_assert_true (mag_handout_write_pdf (layout, pdf->path, &error));
  g_assert_no_error (error);
}

/* What a tool says of the file, or NULL where it is not installed. */
char *
handout_test_pdf_read (HandoutTestPdf *pdf,
                       const char     *tool,
                       const char     *last)
{
  const char *arguments[] = { tool, pdf->path, last, NULL };
  g_autoptr (GSubprocess) process = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *program = g_find_program_in_path (tool);
  char *output = NULL;

  if (!program)
    {
      g_test_skip ("poppler's tools are not installed");
      return NULL;
    }

  process = g_subprocess_newv (arguments, G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_communicate_utf8 (process, NULL, NULL, &output, NULL, &error));
  g_assert_true (g_subprocess_get_successful (process));

  return output;
}
