// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Prints the page of a topic's article, so that a bare web view can be given the same HTML. */

#include <glib.h>

#include "mag-article.h"

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GError) error = NULL;
  g_autoptr (MagCollection) collection = NULL;
  g_autoptr (MagDocument) topic = NULL;
  g_autofree char *html = NULL;

  if (argc != 3)
    g_error ("Usage: article-page COLLECTION TOPIC");

  collection = mag_collection_open (argv[1], &error);
  g_assert_no_error (error);
  topic = mag_collection_load_document (collection, "topic", argv[2], "en", &error);
  g_assert_no_error (error);
  html = mag_article_write_html (collection, topic, 0);
  g_print ("%s", html);

  return 0;
}
