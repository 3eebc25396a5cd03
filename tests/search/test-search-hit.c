// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config.h"

#include "mag-search-hit.h"

static void
assert_range (const char           *text,
              const MagSearchRange *range,
              const char           *expected)
{
  g_autofree char *found = g_strndup (text + range->start, range->end - range->start);

  g_assert_cmpstr (found, ==, expected);
}

static void
test_ranges (void)
{
  g_autoptr (MagSearchHit) hit = mag_search_hit_new (MAG_SEARCH_SECTION, "topic/haematoma#bleed",
                                                     "A \002bl\303\251ed\003 & more",
                                                     "…<b>\002one\003</b> and \002two three\003");
  const MagSearchRange *ranges;
  guint n;

  g_assert_cmpstr (mag_search_hit_get_title (hit), ==, "A bl\303\251ed & more");
  g_assert_cmpstr (mag_search_hit_get_excerpt (hit), ==, "…<b>one</b> and two three");

  ranges = mag_search_hit_get_title_ranges (hit, &n);
  g_assert_cmpuint (n, ==, 1);
  assert_range (mag_search_hit_get_title (hit), &ranges[0], "bl\303\251ed");

  ranges = mag_search_hit_get_excerpt_ranges (hit, &n);
  g_assert_cmpuint (n, ==, 2);
  assert_range (mag_search_hit_get_excerpt (hit), &ranges[0], "one");
  assert_range (mag_search_hit_get_excerpt (hit), &ranges[1], "two three");
}

static void
test_target (void)
{
  static const struct
  {
    const char *location;
    const char *excerpt;
    const char *target;
  } cases[] = {
    { "topic/haematoma", "no match", "topic/haematoma" },
    { "topic/haematoma", "A cut. A \002bleed\003", "topic/haematoma?words=A%20bleed" },
    { "topic/haematoma#link", "a \002bleed\003 is in the brain itself",
      "topic/haematoma?words=bleed%20is%20in%20the%20brain#link" },
    { "topic/a", "\002one\003. \002Two\003 and \002three\003, no more",
      "topic/a?words=Two%20and%20three%2C%20no%20more" },
    { "topic/a", "in \0021,700\003 people (more)", "topic/a?words=in%201%2C700%20people%20%28more" },
    { "topic/a", "of \0021.5\003 hours\342\200\246", "topic/a?words=of%201.5%20hours" },
    { "topic/a", "of \002fi\303\250vre\003", "topic/a?words=of%20fi\303\250vre" },
    { "topic/a", "before that one two three, four \002five\003",
      "topic/a?words=one%20two%20three%2C%20four%20five" },
    { "evidence/C15", "a \002bleed\003", "evidence/C15" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (MagSearchHit) hit = mag_search_hit_new (MAG_SEARCH_TOPIC, cases[i].location, "", cases[i].excerpt);
      g_autofree char *target = mag_search_hit_dup_target (hit);

      g_assert_cmpstr (target, ==, cases[i].target);
    }
}

static void
test_line (void)
{
  g_autoptr (MagSearchHit) hit = mag_search_hit_new (MAG_SEARCH_CLAIM, "evidence/C15", "A\ttab",
                                                     "two\nlines \002and\003 more");
  g_autofree char *line = mag_search_hit_to_line (hit);

  g_assert_cmpstr (line, ==, "evidence/C15\tclaim\tA tab\ttwo lines and more");
}

static void
test_properties (void)
{
  MagSearchHit *hit = mag_search_hit_new (MAG_SEARCH_TERM, "term/acl", "ACL", "A band");
  g_autofree char *label = NULL, *location = NULL, *title = NULL, *excerpt = NULL;
  MagSearchKind kind;

  g_object_get (hit,
                "kind", &kind, "kind-label", &label, "location", &location, "title", &title, "excerpt", &excerpt,
                NULL);
  g_assert_cmpint (kind, ==, MAG_SEARCH_TERM);
  g_assert_cmpstr (label, ==, "Glossary");
  g_assert_cmpstr (location, ==, "term/acl");
  g_assert_cmpstr (title, ==, "ACL");
  g_assert_cmpstr (excerpt, ==, "A band");
  g_assert_finalize_object (hit);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/search/hit/ranges", test_ranges);
  g_test_add_func ("/search/hit/target", test_target);
  g_test_add_func ("/search/hit/line", test_line);
  g_test_add_func ("/search/hit/properties", test_properties);

  return g_test_run ();
}
