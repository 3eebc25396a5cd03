// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config.h"

#include "mag-html.h"

#define DOCTYPE "<!DOCTYPE html>\n"

static void
test_elements (void)
{
  g_autoptr (MagHtml) html = mag_html_new ();
  g_autofree char *page = NULL;

  mag_html_open (html, "p", "class", "a", "id", NULL, "lang", "en", NULL);
  mag_html_add (html, "em", "x", NULL);
  mag_html_text (html, " y");
  mag_html_close (html);
  mag_html_open (html, "meta", "charset", "utf-8", NULL);
  mag_html_add (html, "p", "z", NULL);
  page = mag_html_finish (html);

  g_assert_cmpstr (page, ==,
                   DOCTYPE "<p class=\"a\" lang=\"en\"><em>x</em> y</p>\n"
                   "<meta charset=\"utf-8\">\n<p>z</p>\n");
}

static void
test_escapes (void)
{
  g_autoptr (MagHtml) html = mag_html_new ();
  g_autofree char *page = NULL;

  mag_html_add (html, "p", "<script>\"&'", "title", "\"><img src=x onerror='1'>&amp;", NULL);
  page = mag_html_finish (html);

  g_assert_cmpstr (page, ==,
                   DOCTYPE "<p title=\"&quot;&gt;&lt;img src=x onerror=&#39;1&#39;&gt;&amp;amp;\">"
                   "&lt;script&gt;&quot;&amp;&#39;</p>\n");
}

static void
test_finish_closes (void)
{
  g_autoptr (MagHtml) html = mag_html_new ();
  g_autofree char *page = NULL;

  mag_html_open (html, "main", NULL);
  mag_html_open (html, "p", NULL);
  page = mag_html_finish (html);

  g_assert_cmpstr (page, ==, DOCTYPE "<main><p></p>\n</main>\n");
}

static void
test_pairs (void)
{
  g_autoptr (MagHtml) html = mag_html_new ();
  g_autofree char *page = NULL;

  mag_html_open_pairs (html, "circle",
                       (const char *[]) { "r", "class", NULL },
                       (const char *[]) { "4", "a\"b", NULL });
  page = mag_html_finish (html);

  g_assert_cmpstr (page, ==, DOCTYPE "<circle r=\"4\" class=\"a&quot;b\"></circle>\n");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/html/elements", test_elements);
  g_test_add_func ("/html/escapes", test_escapes);
  g_test_add_func ("/html/finish-closes", test_finish_closes);
  g_test_add_func ("/html/pairs", test_pairs);

  return g_test_run ();
}
