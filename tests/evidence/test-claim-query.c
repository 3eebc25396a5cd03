// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mag-claim-query.h"

static void
test_round_trip (void)
{
  const char *locations[] = {
    "evidence",
    "evidence?verdict=marketing",
    "evidence?certainty=very-low&sort=-people&topic=haematoma&verdict=wrong&words=brain%20scan",
    "topic/haematoma?face=evidence&remarks=yes&sort=claim",
  };

  for (guint i = 0; i < G_N_ELEMENTS (locations); i++)
    {
      g_autoptr (MagLocation) location = mag_location_parse (locations[i], NULL);
      g_autoptr (MagClaimQuery) query = mag_claim_query_new_for (location);
      g_autoptr (MagLocation) again = mag_claim_query_dup_location (query, location);
      g_autoptr (MagClaimQuery) copy = mag_claim_query_copy (query);
      g_autofree char *text = mag_location_to_string (again);

      g_assert_cmpstr (text, ==, locations[i]);
      g_assert_true (mag_claim_query_equal (query, copy));
    }
}

/* What an old or broken link asks for and nobody knows is left aside. */
static void
test_unknown (void)
{
  g_autoptr (MagLocation) location = mag_location_parse ("evidence?verdict=good&certainty=sure&sort=luck&remarks=1", NULL);
  g_autoptr (MagClaimQuery) query = mag_claim_query_new_for (location);
  g_autoptr (MagClaimQuery) plain = mag_claim_query_new ();

  g_assert_true (mag_claim_query_equal (query, plain));
  g_assert_false (mag_claim_query_has_filter (query));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/claim-query/round-trip", test_round_trip);
  g_test_add_func ("/claim-query/unknown", test_unknown);

  return g_test_run ();
}
