// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* An article from its document to its page, against a page that was read by people. To accept a
 * change, run this with MAG_TEST_ACCEPT set, and read the difference. */

#include "config.h"

#include <string.h>

#include "article-test.h"
#include "mag-article-part.h"

static const char *folder;
static MagCollection *collection;

static void
test_golden (void)
{
  g_autofree char *path = g_build_filename (folder, "tiny.html", NULL);
  g_autofree char *page = article_test_write (collection, "tiny", "en");
  g_autofree char *expected = NULL;
  g_autoptr (GError) error = NULL;

  if (g_getenv ("MAG_TEST_ACCEPT"))
    g_file_set_contents (path, page, -1, &error);
  g_assert_no_error (error);
  g_file_get_contents (path, &expected, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (page, ==, expected);
}

static void
assert_follow (const char *page,
               const char *first,
               const char *second)
{
  const char *a = strstr (page, first);
  const char *b = strstr (page, second);

  g_test_message ("%s, then %s", first, second);
  g_assert_nonnull (a);
  g_assert_nonnull (b);
  g_assert_true (a < b);
}

static void
test_order (void)
{
  static const char *const places[] = {
    "<h1>", "class=\"what\"", "id=\"red-flags\"", "id=\"in-short\"", "id=\"key-points\"", "id=\"contents\"",
    "id=\"words\"", "id=\"unknown\"", "id=\"faq\"", "id=\"faq-why\"", "id=\"sources\"", "id=\"ref-ALPHA2020\"",
    "id=\"ref-BETA2021\"", "<footer>",
    "class=\"review\"", "to read.", "For learning.", "Not advice for you.",
  };
  g_autofree char *page = article_test_write (collection, "tiny", "en");

  for (guint i = 1; i < G_N_ELEMENTS (places); i++)
    assert_follow (page, places[i - 1], places[i]);
}

/* A list of one group leads to all of that group; a mixed one to its foods alone. */
static void
test_food_links (void)
{
  g_autofree char *mixed = article_test_write (collection, "tiny", "en");
  g_autofree char *nuts = article_test_write (collection, "other", "en");

  g_assert_nonnull (strstr (nuts, "<a href=\"magnesia:food/00001\">Seeds &amp; more</a>"));
  g_assert_nonnull (strstr (nuts, "<a href=\"magnesia:food?group=nuts\">All in Foods: Nuts and seeds</a>"));
  g_assert_nonnull (strstr (mixed, "magnesia:food/00002"));
  g_assert_null (strstr (mixed, "magnesia:food?group"));
}

/* A list of foods brings the safety texts that its section does not bring itself. */
static void
test_food_safety (void)
{
  g_autofree char *own = article_test_write (collection, "tiny", "en");
  g_autofree char *none = article_test_write (collection, "other", "en");

  g_assert_nonnull (strstr (none, "Values are averages."));
  g_assert_nonnull (strstr (none, "Ask your kidney team first."));
  g_assert_nonnull (strstr (own, "Ask your kidney team first."));
  g_assert_null (strstr (strstr (own, "Values are averages.") + 1, "Values are averages."));
}

static void
test_looks (void)
{
  static const struct
  {
    MagArticleLook  look;
    const char     *root;
    const char     *scheme;
  } looks[] = {
    { 0, "<html lang=\"en\" dir=\"ltr\">", "content=\"light\"" },
    { MAG_ARTICLE_LOOK_DARK, "<html lang=\"en\" dir=\"ltr\" class=\"dark\">", "content=\"dark\"" },
    { MAG_ARTICLE_LOOK_DARK | MAG_ARTICLE_LOOK_HIGH_CONTRAST | MAG_ARTICLE_LOOK_REDUCED_MOTION,
      "class=\"dark high-contrast reduced-motion\">", "content=\"dark\"" },
  };
  g_autoptr (MagDocument) topic = mag_collection_load_document (collection, "topic", "tiny", "en", NULL);

  for (guint i = 0; i < G_N_ELEMENTS (looks); i++)
    {
      g_autofree char *page = mag_article_write_html (collection, topic, looks[i].look);
      g_autofree char *empty = mag_article_write_empty (looks[i].look);

      g_assert_nonnull (strstr (page, looks[i].root));
      g_assert_nonnull (strstr (page, looks[i].scheme));
      g_assert_nonnull (strstr (empty, looks[i].root));
    }
}

static void
test_translation (void)
{
  g_autofree char *page = article_test_write (collection, "other", "ar");

  g_assert_nonnull (strstr (page, "<html lang=\"ar\" dir=\"rtl\">"));
  g_assert_nonnull (strstr (page, "Draft translation, not checked by a person."));
  g_assert_nonnull (strstr (page, "The English text has changed since this translation was made."));
}

static MagDocument *
review (const char *revision)
{
  g_autoptr (MagDocument) topic = mag_collection_load_document (collection, "topic", "other", "en", NULL);
  g_autoptr (JsonNode) node = json_node_init_object (json_node_alloc (), mag_document_get_root (topic));
  g_autofree char *text = json_to_string (node, FALSE);
  g_autoptr (JsonNode) copy = json_from_string (text, NULL);
  JsonObject *reviewed = json_object_new ();

  json_object_set_string_member (reviewed, "name", "A. Nurse");
  json_object_set_string_member (reviewed, "role", "ward nurse");
  json_object_set_string_member (reviewed, "date", "2026-12-03");
  json_object_set_string_member (reviewed, "revision", revision ? revision : mag_document_get_revision (topic));
  json_object_set_object_member (json_node_get_object (copy), "reviewed", reviewed);

  return mag_document_new ("topic", "other", "en", mag_document_get_revision (topic), json_node_get_object (copy));
}

/* A review counts for the revision that was read. */
static void
test_review (void)
{
  g_autoptr (MagDocument) reviewed = review (NULL);
  g_autoptr (MagDocument) outdated = review ("000000000000");
  g_autofree char *page = mag_article_write_html (collection, reviewed, 0);
  g_autofree char *outdated_page = mag_article_write_html (collection, outdated, 0);

  g_assert_nonnull (strstr (page, "Written November 2026; reviewed by A. Nurse, ward nurse, 3 December 2026; "
                                  "read before November 2027."));
  g_assert_nonnull (strstr (outdated_page, "not yet reviewed by a clinician"));
}

static void
test_parts (void)
{
  static const char *const ids[] = {
    "in-short", "key-points", "words", "pictures", "foods", "unknown", "faq", "sources",
  };
  g_autoptr (MagDocument) topic = mag_collection_load_document (collection, "topic", "tiny", "en", NULL);
  g_autofree char *page = mag_article_write_html (collection, topic, 0);
  g_autoptr (GListModel) parts = mag_article_list_parts (topic);

  g_assert_cmpuint (g_list_model_get_n_items (parts), ==, G_N_ELEMENTS (ids));
  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      g_autoptr (MagArticlePart) part = g_list_model_get_item (parts, i);
      g_autofree char *place = g_strdup_printf ("<section id=\"%s\"", ids[i]);

      g_assert_cmpstr (mag_article_part_get_id (part), ==, ids[i]);
      g_assert_nonnull (strstr (page, place));
    }
}

int
main (int   argc,
      char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  folder = argv[1];
  collection = article_test_open_collection (folder);

  g_test_add_func ("/article/golden", test_golden);
  g_test_add_func ("/article/order", test_order);
  g_test_add_func ("/article/food-links", test_food_links);
  g_test_add_func ("/article/food-safety", test_food_safety);
  g_test_add_func ("/article/looks", test_looks);
  g_test_add_func ("/article/translation", test_translation);
  g_test_add_func ("/article/review", test_review);
  g_test_add_func ("/article/parts", test_parts);
  status = g_test_run ();
  g_assert_finalize_object (collection);

  return status;
}
