// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mag-location.h"

#include <string.h>

#include "mag-content-error.h"
#include "mag-test-assert.h"

static const struct
{
  const char      *text;
  const char      *printed;
  MagLocationKind  kind;
  const char      *id;
  const char      *fragment;
} good[] = {
  { "start", "start", MAG_LOCATION_START, NULL, NULL },
  { "topic/haematoma", "topic/haematoma", MAG_LOCATION_TOPIC, "haematoma", NULL },
  { "topic/haematoma#faq", "topic/haematoma#faq", MAG_LOCATION_TOPIC, "haematoma", "faq" },
  { "topic/haematoma?face=sources", "topic/haematoma?face=sources", MAG_LOCATION_TOPIC, "haematoma", NULL },
  { "topic/haematoma?face=sources#faq", "topic/haematoma?face=sources#faq", MAG_LOCATION_TOPIC, "haematoma", "faq" },
  { "topic/haematoma?", "topic/haematoma", MAG_LOCATION_TOPIC, "haematoma", NULL },
  { "topic/haematoma?f=6&b=2&e=5&d=4&a=1&c=3", "topic/haematoma?a=1&b=2&c=3&d=4&e=5&f=6", MAG_LOCATION_TOPIC,
    "haematoma", NULL },
  { "topic/haematoma?find=brain+bleed%26%2B", "topic/haematoma?find=brain%20bleed%26%2B", MAG_LOCATION_TOPIC,
    "haematoma", NULL },
  { "magnesia:topic/infusion#during", "topic/infusion#during", MAG_LOCATION_TOPIC, "infusion", "during" },
  { "evidence", "evidence", MAG_LOCATION_EVIDENCE, NULL, NULL },
  { "evidence/C15", "evidence/C15", MAG_LOCATION_EVIDENCE, "C15", NULL },
  { "evidence/C15#recovery", "evidence/C15#recovery", MAG_LOCATION_EVIDENCE, "C15", "recovery" },
  { "handout/haematoma", "handout/haematoma", MAG_LOCATION_HANDOUT, "haematoma", NULL },
  { "term", "term", MAG_LOCATION_TERM, NULL, NULL },
  { "term/placebo", "term/placebo", MAG_LOCATION_TERM, "placebo", NULL },
  { "reference/MASH2_2012", "reference/MASH2_2012", MAG_LOCATION_REFERENCE, "MASH2_2012", NULL },
  { "handout", "handout", MAG_LOCATION_HANDOUT, NULL, NULL },
  { "food", "food", MAG_LOCATION_FOOD, NULL, NULL },
  { "food/12016", "food/12016", MAG_LOCATION_FOOD, "12016", NULL },
  { "infusion#during", "infusion#during", MAG_LOCATION_INFUSION, NULL, "during" },
};

static const struct
{
  const char *text;
  const char *message;
} bad[] = {
  { "", "“” names no place" },
  { "home", "“home” names no place: expected start, topic/…" },
  { "Topic/haematoma", "names no place" },
  { "top", "names no place" },
  { "topics/haematoma", "names no place" },
  { "magnesia://topic/haematoma", "names no place" },
  { "https://example.org/", "names no place" },
  { "#faq", "names no place" },
  { "?a=1", "names no place" },
  { "topic", "“topic” lacks an id" },
  { "reference", "lacks an id" },
  { "infusion/during", "has an id that cannot be" },
  { "topic/", "has an id that cannot be" },
  { "topic//haematoma", "has an id that cannot be" },
  { "topic/a/b", "has an id that cannot be" },
  { "topic/ein schlaf", "has an id that cannot be" },
  { "topic/hämatom", "has an id that cannot be" },
  { "topic/<b>", "has an id that cannot be" },
  { "start/now", "“start/now” has an id that cannot be" },
  { "topic/haematoma#", "has a part after “#” that cannot be" },
  { "topic/haematoma#a b", "has a part after “#” that cannot be" },
  { "topic/haematoma#a#b", "has a part after “#” that cannot be" },
  { "topic/haematoma?face", "has a broken query" },
  { "topic/haematoma?face=%zz", "has a broken query" },
  { "topic/haematoma?face=%ff", "has a broken query" },
};

static void
test_good (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (good); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (MagLocation) location = mag_location_parse (good[i].text, &error);
      g_autofree char *printed = NULL;

      g_assert_no_error (error);
      printed = mag_location_to_string (location);
      g_assert_cmpstr (printed, ==, good[i].printed);
      g_assert_cmpint (mag_location_get_kind (location), ==, good[i].kind);
      g_assert_cmpstr (mag_location_get_id (location), ==, good[i].id);
      g_assert_cmpstr (mag_location_get_fragment (location), ==, good[i].fragment);
    }
}

static void
test_round_trip (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (good); i++)
    {
      g_autoptr (MagLocation) first = mag_location_parse (good[i].text, NULL);
      g_autofree char *printed = mag_location_to_string (first);
      g_autoptr (MagLocation) second = mag_location_parse (printed, NULL);

      g_assert_true (mag_location_equal (first, second));
    }
}

static void
test_bad (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (MagLocation) location = mag_location_parse (bad[i].text, &error);

      g_assert_null (location);
      g_assert_error (error, MAG_CONTENT_ERROR, MAG_CONTENT_ERROR_LOCATION);
      mag_test_assert_contains (error->message, bad[i].message);
    }
}

static void
test_long_id (void)
{
  g_autofree char *id = g_strnfill (81, 'a');
  g_autofree char *text = g_strconcat ("topic/", id, NULL);

  g_assert_null (mag_location_parse (text, NULL));
  text[strlen (text) - 1] = '\0';
  {
    g_autoptr (MagLocation) location = mag_location_parse (text, NULL);

    g_assert_nonnull (location);
  }
}

/* What is shown in a message has to be short and a text. */
static void
test_no_location_at_all (void)
{
  g_autofree char *words = g_strnfill (1024 * 1024, 'a');
  g_autofree char *query = g_strconcat ("evidence?words=", words, NULL);
  const char *texts[] = { words, query, "evidence?words=\xff", "\xff" };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (mag_location_parse (texts[i], &error));
      g_assert_error (error, MAG_CONTENT_ERROR, MAG_CONTENT_ERROR_LOCATION);
      g_assert_cmpuint (strlen (error->message), <, 200);
      g_assert_true (g_utf8_validate (error->message, -1, NULL));
    }
}

static void
test_query (void)
{
  g_autoptr (MagLocation) location = mag_location_parse ("topic/a?face=sources&find=two+words", NULL);
  g_autoptr (MagLocation) bare = mag_location_parse ("topic/a", NULL);

  g_assert_cmpstr (mag_location_get_query (location, "face"), ==, "sources");
  g_assert_cmpstr (mag_location_get_query (location, "find"), ==, "two words");
  g_assert_null (mag_location_get_query (location, "other"));
  g_assert_null (mag_location_get_query (bare, "face"));
  g_assert_false (mag_location_equal (location, bare));
}

static void
test_with_query (void)
{
  g_autoptr (MagLocation) plain = mag_location_parse ("evidence#top", NULL);
  g_autoptr (MagLocation) one = mag_location_with_query (plain, "verdict", "wrong");
  g_autoptr (MagLocation) two = mag_location_with_query (one, "text", "a b");
  g_autoptr (MagLocation) back = mag_location_with_query (two, "verdict", NULL);
  g_autoptr (MagLocation) updated = mag_location_ref (two);
  g_autofree char *both = mag_location_to_string (two);
  g_autofree char *rest = mag_location_to_string (back);

  g_assert_cmpstr (both, ==, "evidence?text=a%20b&verdict=wrong#top");
  g_assert_cmpstr (rest, ==, "evidence?text=a%20b#top");
  g_assert_null (mag_location_get_query (plain, "verdict"));

  mag_location_update_query (&updated, "verdict", NULL);
  g_assert_true (mag_location_equal (updated, back));
  g_assert_cmpstr (mag_location_get_query (two, "verdict"), ==, "wrong");
}

static void
test_new (void)
{
  g_autoptr (MagLocation) made = mag_location_new (MAG_LOCATION_TOPIC, "infusion", "during");
  g_autoptr (MagLocation) parsed = mag_location_parse ("topic/infusion#during", NULL);
  g_autoptr (MagLocation) again = mag_location_ref (made);

  g_assert_true (again == made);
  g_assert_true (mag_location_equal (made, parsed));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/location/good", test_good);
  g_test_add_func ("/location/round-trip", test_round_trip);
  g_test_add_func ("/location/bad", test_bad);
  g_test_add_func ("/location/long-id", test_long_id);
  g_test_add_func ("/location/no-location-at-all", test_no_location_at_all);
  g_test_add_func ("/location/query", test_query);
  g_test_add_func ("/location/with-query", test_with_query);
  g_test_add_func ("/location/new", test_new);

  return g_test_run ();
}
