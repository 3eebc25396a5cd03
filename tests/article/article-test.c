// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* What the tests of articles share: a collection made of the content beside them. */

#include "config.h"

#include "article-test.h"

#include <glib/gstdio.h>
#include <string.h>

#include "mag-collection-writer.h"

MagCollection *
article_test_open_collection (const char *folder)
{
  g_autofree char *content = g_build_filename (folder, "content", NULL);
  g_autofree char *temporary = g_dir_make_tmp ("magnesia-test-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (temporary, "tiny.collection", NULL);
  g_autoptr (MagFaults) faults = mag_faults_new ();
  g_autoptr (MagSource) source = mag_source_load (content, faults);
  g_autoptr (GError) error = NULL;
  MagCollection *collection;

  /* One drawing has faults on purpose. */
  for (guint i = 0; i < mag_faults_get_n (faults); i++)
    g_assert_nonnull (strstr (mag_faults_get (faults, i), "bad-figure.svg"));

  mag_collection_write (source, path, NULL, &error);
  g_assert_no_error (error);
  collection = mag_collection_open (path, &error);
  g_assert_no_error (error);

  g_unlink (path);
  g_rmdir (temporary);

  return collection;
}

char *
article_test_write (MagCollection *collection,
                    const char    *id,
                    const char    *language)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (MagDocument) topic = mag_collection_load_document (collection, "topic", id, language, &error);

  g_assert_no_error (error);

  return mag_article_write_html (collection, topic, 0);
}
