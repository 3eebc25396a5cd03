// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mag-absolute.h"

#include <string.h>

#include "mag-test-content.h"
#include "mag-test-json.h"

static MagAbsolute *
make (const char *text)
{
  g_autoptr (JsonObject) json = mag_test_json_parse (text);

  return mag_absolute_new_from_json (json);
}

static void
test_words (void)
{
  g_autoptr (MagAbsolute) plain = make ("{'event': 'fits', 'denominator': 1000, 'with': 3, 'without': 7, 'span': 'a week'}");
  g_autoptr (MagAbsolute) versus = make ("{'event': 'fits', 'denominator': 100, 'with': 3, 'without': 7,"
                                         " 'versus': 'a dummy', 'span': 'a week'}");
  g_autofree char *plain_words = mag_absolute_dup_words (plain);
  g_autofree char *versus_words = mag_absolute_dup_words (versus);

  g_assert_cmpstr (plain_words, ==, "fits. With magnesium: 3 of 1000. Without magnesium: 7 of 1000. Time: a week.");
  g_assert_cmpstr (versus_words, ==, "fits. With magnesium: 3 of 100. With a dummy: 7 of 100. Time: a week.");
}

/* What cannot be drawn is left out. */
static void
test_bad (void)
{
  g_assert_null (make ("{}"));
  g_assert_null (make ("{'event': 'a', 'denominator': 100, 'with': 300, 'without': 7, 'span': 'b'}"));
  g_assert_null (make ("{'event': 'a', 'denominator': -1, 'with': 1, 'without': 7, 'span': 'b'}"));
  g_assert_null (make ("{'event': 'a', 'denominator': 10000, 'with': 30, 'without': 70, 'span': 'b'}"));
  g_assert_null (make ("{'event': 'a', 'denominator': 1000, 'with': -30, 'without': 70, 'span': 'b'}"));
  g_assert_null (make ("{'event': 'a', 'denominator': 1000, 'without': 70, 'span': 'b'}"));
}

/* A number that stands in the drawing stands in the words of its finding too, as it is or as a share. */
static void
assert_told (MagFinding        *finding,
             const MagAbsolute *absolute,
             guint              count)
{
  g_autofree char *number = g_strdup_printf ("%u", count);
  g_autofree char *share = g_strdup_printf ("%.1f", count * 100.0 / absolute->denominator);
  g_autofree char *whole = g_strdup_printf ("%.0f", count * 100.0 / absolute->denominator);
  const char *found = mag_finding_get_found (finding);

  g_assert_true (strstr (found, number) || strstr (found, share) || strstr (found, whole));
}

static void
test_content (void)
{
  g_autoptr (MagCollection) collection = mag_test_content_open_built ();
  g_autoptr (GListModel) claims = mag_collection_load_claims (collection, NULL);
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (claims); i++)
    {
      g_autoptr (MagClaim) claim = g_list_model_get_item (claims, i);
      GListModel *findings = mag_claim_get_findings (claim);

      for (guint j = 0; j < g_list_model_get_n_items (findings); j++)
        {
          g_autoptr (MagFinding) finding = g_list_model_get_item (findings, j);
          const MagAbsolute *absolute = mag_finding_get_absolute (finding);

          if (!absolute)
            continue;

          assert_told (finding, absolute, absolute->with);
          if (!g_str_equal (mag_finding_get_key (finding), "C150.flushing"))
            assert_told (finding, absolute, absolute->without);
          n++;
        }
    }
  g_assert_cmpuint (n, >=, 20);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/absolute/words", test_words);
  g_test_add_func ("/absolute/bad", test_bad);
  g_test_add_func ("/absolute/content", test_content);

  return g_test_run ();
}
