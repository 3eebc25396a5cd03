// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Articles from a collection that means harm: whatever they hold comes out as text, or not at all. */

#include "config.h"

#include <string.h>

#include "article-test.h"
#include "mag-json.h"

static MagCollection *collection;

static MagDocument *
parse (const char *json)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonObject) root = mag_json_parse (json, -1, &error);

  g_assert_no_error (error);

  return mag_document_new ("topic", "tiny", "en", "0123456789ab", root);
}

static char *
write_json (const char *json)
{
  g_autoptr (MagDocument) topic = parse (json);

  return mag_article_write_html (collection, topic, 0);
}

#define EVIL                                                                       \
  "<script>alert(1)</script><img src=https://example.org/x onerror=1>"             \
  "<iframe src='javascript:1'></iframe>\\\"'><style>"

/* In each %s stands the same evil. */
static const char evil_everywhere[] =
  "{ 'id': '%s', 'title': '%s', 'written': '%s', 'next_review': '%s', 'what': '%s',"
  "  'red_flags': { 'intro': '%s', 'signs': ['%s'], 'note': '%s' }, 'in_short': ['%s'], 'key_points': ['%s'],"
  "  'sections': [{ 'id': '%s', 'title': '%s', 'blocks': ["
  "    { 'paragraph': '%s' }, { 'heading': '%s' }, { 'list': ['%s'] }, { 'table': '%s' }, { 'safety': '%s' },"
  "    { 'note': { 'title': '%s', 'text': ['%s'] } }, { 'figure': { 'id': '%s', 'caption': '%s', 'alt': '%s' } },"
  "    { 'figure': { 'id': 'bad-figure', 'caption': 'c', 'alt': 'a' } },"
  "    { 'foods': [{ 'title': '%s', 'note': '%s', 'foods': [{ 'food': '%s', 'measure': '%s' }] }] } ] }],"
  "  'unknown': ['%s'], 'related': ['%s'], 'questions': [{ 'id': '%s', 'question': '%s', 'answer': ['%s'] }] }";

static char *
write_evil (void)
{
  g_auto (GStrv) quoted = g_strsplit (evil_everywhere, "'", -1);
  g_autofree char *json = g_strjoinv ("\"", quoted);
  g_auto (GStrv) pieces = g_strsplit (json, "%s", -1);
  g_autofree char *evil = g_strjoinv (EVIL, pieces);

  return write_json (evil);
}

/* Finds elements and attributes the way a browser would: a tag starts at "<" and a letter. */
static void
assert_harmless (const char *page)
{
  static const char *const elements[] = {
    "a", "article", "body", "caption", "circle", "div", "em", "figcaption", "figure", "footer", "h1", "h2", "h3",
    "h4", "head", "html", "li", "link", "main", "meta", "nav", "ol", "p", "path", "section", "span", "strong", "sup",
    "svg", "table", "tbody", "td", "text", "th", "thead", "title", "tr", "ul", NULL,
  };
  g_autoptr (GRegex) tag = g_regex_new ("<([A-Za-z][A-Za-z0-9]*)((?: [A-Za-z-]+=\"[^\"]*\")*)>", 0, 0, NULL);
  g_autoptr (GRegex) event = g_regex_new (" (on[a-z]+|style|src|srcdoc|formaction)=", 0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  guint n_tags = 0;

  for (const char *p = page; (p = strchr (p, '<')); p++)
    n_tags += g_ascii_isalpha (p[1]);

  for (g_regex_match (tag, page, 0, &match); g_match_info_matches (match); g_match_info_next (match, NULL))
    {
      g_autofree char *element = g_match_info_fetch (match, 1);
      g_autofree char *attributes = g_match_info_fetch (match, 2);
      g_auto (GStrv) outside = g_strsplit (attributes, "\"", -1);

      g_assert_true (g_strv_contains (elements, element));
      for (guint i = 0; outside[i]; i++)
        g_assert_true (i % 2 == 1 || !g_regex_match (event, outside[i], 0, NULL));
      n_tags--;
    }

  g_assert_cmpuint (n_tags, ==, 0);
}

static void
assert_links (const char *page)
{
  g_autoptr (GRegex) link = g_regex_new ("href=\"([^\"]*)\"", 0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;

  for (g_regex_match (link, page, 0, &match); g_match_info_matches (match); g_match_info_next (match, NULL))
    {
      g_autofree char *target = g_match_info_fetch (match, 1);

      g_test_message ("%s", target);
      g_assert_true (g_str_has_prefix (target, "#") || g_str_has_prefix (target, "magnesia:")
                     || g_str_has_prefix (target, "https://") || g_str_equal (target, MAG_ARTICLE_STYLE_PATH));
    }
}

static void
test_markup_is_text (void)
{
  g_autofree char *page = write_evil ();

  assert_harmless (page);
  assert_links (page);
  g_assert_null (strstr (page, "<script"));
  g_assert_null (strstr (page, "<img"));
  g_assert_null (strstr (page, "<iframe"));
  g_assert_nonnull (strstr (page, "&lt;script&gt;alert(1)&lt;/script&gt;"));
}

static void
test_own_pages (void)
{
  g_autofree char *tiny = article_test_write (collection, "tiny", "en");
  g_autofree char *other = article_test_write (collection, "other", "ar");

  assert_harmless (tiny);
  assert_links (tiny);
  assert_harmless (other);
}

/* Keys that resolve to nothing leave their words, or themselves in brackets. */
static void
test_unknown_keys (void)
{
  g_autofree char *page = write_json ("{ \"title\": \"t\", \"what\": \"a {cite NO_SUCH} {term no-such|words} "
                                      "{term no-such-word} {sure C99.none} {food no such} "
                                      "{see javascript:alert(1)|here} {see topic/none|there}\" }");

  g_assert_nonnull (strstr (page, "[NO_SUCH]"));
  g_assert_nonnull (strstr (page, "> words no such word [C99.none] [no such] here "));
  g_assert_nonnull (strstr (page, "href=\"magnesia:topic/none\""));
  g_assert_null (strstr (page, "javascript"));
}

/* Documents of the wrong form show what they can; nothing ends the program. */
static void
test_wrong_form (void)
{
  static const char *const documents[] = {
    "{}",
    "{ \"title\": 7, \"what\": [], \"red_flags\": \"x\", \"in_short\": {}, \"sections\": 3,"
    "  \"questions\": [1, null, \"x\", []] }",
    "{ \"title\": null, \"what\": null, \"red_flags\": {}, \"in_short\": [null, 1, {}], \"related\": [1, null, {}] }",
    "{ \"sections\": [{ \"blocks\": [1, {}, { \"paragraph\": 1 }, { \"list\": \"x\" }, { \"note\": [] },"
    "  { \"figure\": {} },"
    "  { \"foods\": [{ \"foods\": [{}] }, 1] }, { \"unheard-of\": \"x\" }, { \"table\": {} }] }, 7] }",
    "{ \"what\": \"a brace { that is not closed\", \"in_short\": [\"} {\"], \"reviewed\": { \"revision\": 1 } }",
    "{ \"what\": \"\\u0001\\u202e {em }\", \"written\": \"2026-99\", \"next_review\": \"\" }",
  };

  for (guint i = 0; i < G_N_ELEMENTS (documents); i++)
    {
      g_autofree char *page = write_json (documents[i]);

      g_assert_true (g_str_has_suffix (page, "</html>\n"));
      assert_harmless (page);
    }
}

int
main (int   argc,
      char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  collection = article_test_open_collection (argv[1]);

  g_test_add_func ("/article/hostile/markup-is-text", test_markup_is_text);
  g_test_add_func ("/article/hostile/own-pages", test_own_pages);
  g_test_add_func ("/article/hostile/unknown-keys", test_unknown_keys);
  g_test_add_func ("/article/hostile/wrong-form", test_wrong_form);
  status = g_test_run ();
  g_assert_finalize_object (collection);

  return status;
}
