// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mag-finding.h"

#include "mag-test-assert.h"
#include "mag-test-json.h"

static MagFinding *
make (const char *text)
{
  g_autoptr (JsonObject) json = mag_test_json_parse (text);

  return mag_finding_new_from_json (json, "C15");
}

static MagFinding *
make_full (void)
{
  return make ("{'id': 'growth', 'outcome': 'growth of the bleed', 'found': 'No less growth.',"
               " 'direction': 'no-clear-effect', 'certainty': 'very-low', 'reason': 'Scans are missing.',"
               " 'people': '268 people', 'sources': ['A', 'B']}");
}

static void
test_getters (void)
{
  g_autoptr (MagFinding) finding = make_full ();

  g_assert_cmpstr (mag_finding_get_key (finding), ==, "C15.growth");
  g_assert_cmpstr (mag_finding_get_id (finding), ==, "growth");
  g_assert_cmpstr (mag_finding_get_outcome (finding), ==, "growth of the bleed");
  g_assert_cmpstr (mag_finding_get_found (finding), ==, "No less growth.");
  g_assert_cmpstr (mag_finding_get_reason (finding), ==, "Scans are missing.");
  g_assert_cmpstr (mag_finding_get_people (finding), ==, "268 people");
  g_assert_cmpint (mag_finding_get_direction (finding), ==, MAG_DIRECTION_NO_CLEAR_EFFECT);
  g_assert_cmpint (mag_finding_get_certainty (finding), ==, MAG_CERTAINTY_VERY_LOW);
  g_assert_cmpstrv (mag_finding_get_sources (finding), ((const char *[]) { "A", "B", NULL }));
}

static void
test_properties (void)
{
  g_autoptr (MagFinding) finding = make_full ();
  g_autofree char *key = NULL, *outcome = NULL, *found = NULL, *reason = NULL, *people = NULL, *direction_label = NULL,
                  *certainty_label = NULL;
  MagDirection direction;
  MagCertainty certainty;

  g_object_get (finding,
                "key", &key,
                "outcome", &outcome,
                "found", &found,
                "reason", &reason,
                "people", &people,
                "direction", &direction,
                "direction-label", &direction_label,
                "certainty", &certainty,
                "certainty-label", &certainty_label,
                NULL);
  g_assert_cmpstr (key, ==, "C15.growth");
  g_assert_cmpstr (outcome, ==, "growth of the bleed");
  g_assert_cmpstr (found, ==, "No less growth.");
  g_assert_cmpstr (reason, ==, "Scans are missing.");
  g_assert_cmpstr (people, ==, "268 people");
  g_assert_cmpint (direction, ==, MAG_DIRECTION_NO_CLEAR_EFFECT);
  g_assert_cmpstr (direction_label, ==, "No clear effect");
  g_assert_cmpint (certainty, ==, MAG_CERTAINTY_VERY_LOW);
  g_assert_cmpstr (certainty_label, ==, "Very low certainty");
}

static void
test_directions (void)
{
  g_autoptr (GEnumClass) directions = g_type_class_ref (MAG_TYPE_DIRECTION);
  g_autoptr (GHashTable) labels = g_hash_table_new (g_str_hash, g_str_equal);

  g_assert_cmpuint (directions->n_values, ==, 6);
  for (guint i = 0; i < directions->n_values; i++)
    {
      g_autofree char *json = g_strdup_printf ("{'direction': '%s'}", directions->values[i].value_nick);
      g_autoptr (MagFinding) finding = make (json);

      g_assert_cmpint (mag_finding_get_direction (finding), ==, directions->values[i].value);
      g_assert_true (g_hash_table_add (labels, (gpointer) mag_direction_get_label (directions->values[i].value)));
    }
}

/* Label, sign and meaning tell each certainty from every other, in words and in black and white. */
static void
test_certainties (void)
{
  g_autoptr (GEnumClass) certainties = g_type_class_ref (MAG_TYPE_CERTAINTY);
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  g_assert_cmpuint (certainties->n_values, ==, 7);
  for (guint i = 0; i < certainties->n_values; i++)
    {
      g_autofree char *json = g_strdup_printf ("{'certainty': '%s'}", certainties->values[i].value_nick);
      g_autoptr (MagFinding) finding = make (json);
      MagCertainty certainty = mag_finding_get_certainty (finding);

      g_assert_cmpint (certainty, ==, certainties->values[i].value);
      g_assert_cmpstr (mag_certainty_get_nick (certainty), ==, certainties->values[i].value_nick);
      g_assert_true (g_hash_table_add (seen, (gpointer) mag_certainty_get_label (certainty)));
      g_assert_true (g_hash_table_add (seen, (gpointer) mag_certainty_get_symbol (certainty)));
      g_assert_true (g_hash_table_add (seen, (gpointer) mag_certainty_get_meaning (certainty)));
    }
}

/* What is not sure is never told as if it were, in either direction. */
static void
test_cautions (void)
{
  static const struct
  {
    MagDirection direction;
    MagCertainty certainty;
    const char  *caution;
  } cases[] = {
    { MAG_DIRECTION_HELPS, MAG_CERTAINTY_HIGH, "It does not mean that it helps everyone, or that more is better." },
    { MAG_DIRECTION_HELPS, MAG_CERTAINTY_LOW, "It does not mean that magnesium has been shown to help here." },
    { MAG_DIRECTION_HELPS, MAG_CERTAINTY_VERY_LOW, "It does not mean that magnesium has been shown to help here." },
    { MAG_DIRECTION_NO_CLEAR_EFFECT, MAG_CERTAINTY_MODERATE, "It speaks of this use alone, and not of other uses" },
    { MAG_DIRECTION_NO_CLEAR_EFFECT, MAG_CERTAINTY_LOW, "It does not mean that there is no effect" },
    { MAG_DIRECTION_HARMS, MAG_CERTAINTY_HIGH, "It does not mean that everyone who gets magnesium is harmed." },
    { MAG_DIRECTION_MIXED, MAG_CERTAINTY_LOW, "It does not mean that the studies which found a benefit are right" },
    { MAG_DIRECTION_UNTESTED, MAG_CERTAINTY_UNRATED, "It does not mean that it works, nor that it does not" },
    { MAG_DIRECTION_NOT_AN_EFFECT, MAG_CERTAINTY_KNOWN, "It does not say that magnesium helps or harms." },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    mag_test_assert_contains (mag_direction_get_caution (cases[i].direction, cases[i].certainty), cases[i].caution);
}

/* What is missing or unknown must never pass for sure. */
static void
test_empty (void)
{
  const char *texts[] = {
    "{}",
    "{'certainty': 'certain', 'direction': 'cures'}",
    "{'id': 1, 'certainty': [], 'sources': {}}",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (MagFinding) finding = make (texts[i]);

      g_assert_cmpstr (mag_finding_get_key (finding), ==, "C15.");
      g_assert_cmpstr (mag_finding_get_id (finding), ==, "");
      g_assert_cmpint (mag_finding_get_certainty (finding), ==, MAG_CERTAINTY_UNRATED);
      g_assert_cmpint (mag_finding_get_direction (finding), ==, MAG_DIRECTION_UNTESTED);
      g_assert_null (mag_finding_get_people (finding));
      g_assert_cmpstrv (mag_finding_get_sources (finding), ((const char *[]) { NULL }));
    }
}

static void
test_finalize (void)
{
  MagFinding *finding = make_full ();

  g_assert_finalize_object (finding);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/finding/getters", test_getters);
  g_test_add_func ("/finding/properties", test_properties);
  g_test_add_func ("/finding/directions", test_directions);
  g_test_add_func ("/finding/certainties", test_certainties);
  g_test_add_func ("/finding/cautions", test_cautions);
  g_test_add_func ("/finding/empty", test_empty);
  g_test_add_func ("/finding/finalize", test_finalize);

  return g_test_run ();
}
