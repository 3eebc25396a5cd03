// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mag-claim.h"

#include "mag-test-json.h"

#define FINDINGS                                                                                       \
  "'findings': [{'id': 'length', 'found': 'People slept as long.', 'certainty': 'low', 'reason': 'One small trial.'}," \
  "             {'id': 'dreams', 'found': 'Nobody asked.', 'certainty': 'unrated', 'reason': 'No study.'}]"

static MagClaim *
make (const char *text)
{
  g_autoptr (JsonObject) json = mag_test_json_parse (text);

  return mag_claim_new_from_json (json, "sleep");
}

static MagClaim *
make_full (void)
{
  return make ("{'key': 'C1', 'claim': 'It helps.', 'verdict': 'overstated', 'say': 'It may not.', " FINDINGS "}");
}

static void
test_getters (void)
{
  g_autoptr (MagClaim) claim = make_full ();

  g_assert_cmpstr (mag_claim_get_key (claim), ==, "C1");
  g_assert_cmpstr (mag_claim_get_topic (claim), ==, "sleep");
  g_assert_cmpstr (mag_claim_get_claim (claim), ==, "It helps.");
  g_assert_cmpstr (mag_claim_get_say (claim), ==, "It may not.");
  g_assert_null (mag_claim_get_restates (claim));
  g_assert_false (mag_claim_get_is_remark (claim));
  g_assert_cmpint (mag_claim_get_verdict (claim), ==, MAG_VERDICT_OVERSTATED);
  g_assert_cmpuint (g_list_model_get_n_items (mag_claim_get_findings (claim)), ==, 2);
}

static void
test_properties (void)
{
  g_autoptr (MagClaim) claim = make_full ();
  g_autoptr (MagFinding) main_finding = NULL;
  g_autofree char *key = NULL, *topic = NULL, *text = NULL, *say = NULL, *restates = NULL;
  g_autofree char *label = NULL, *spoken = NULL;
  MagVerdict verdict;
  gboolean is_remark;

  g_object_get (claim,
                "key", &key,
                "topic", &topic,
                "claim", &text,
                "say", &say,
                "restates", &restates,
                "is-remark", &is_remark,
                "verdict", &verdict,
                "verdict-label", &label,
                "main-finding", &main_finding,
                "spoken", &spoken,
                NULL);
  g_assert_cmpstr (key, ==, "C1");
  g_assert_cmpstr (topic, ==, "sleep");
  g_assert_cmpstr (text, ==, "It helps.");
  g_assert_cmpstr (say, ==, "It may not.");
  g_assert_null (restates);
  g_assert_false (is_remark);
  g_assert_cmpint (verdict, ==, MAG_VERDICT_OVERSTATED);
  g_assert_cmpstr (label, ==, "Overstated");
  g_assert_true (main_finding == mag_claim_get_main_finding (claim));
  g_assert_cmpstr (spoken, ==, "Claim: It helps. Verdict: Overstated. What studies show: People slept as long."
                               " How sure: Low certainty, because: One small trial.");
}

static void
test_findings (void)
{
  g_autoptr (MagClaim) claim = make_full ();
  MagFinding *second = mag_claim_find_finding (claim, "dreams");

  g_assert_cmpstr (mag_finding_get_key (mag_claim_get_main_finding (claim)), ==, "C1.length");
  g_assert_cmpstr (mag_finding_get_key (second), ==, "C1.dreams");
  g_assert_null (mag_claim_find_finding (claim, "width"));
  g_assert_null (mag_claim_find_finding (claim, "C1.dreams"));
}

static void
test_restating (void)
{
  g_autoptr (MagClaim) claim = make ("{'key': 'C2', 'claim': 'Again.', 'verdict': 'limit', 'say': 'See C1.',"
                                     " 'restates': 'C1'}");
  g_autofree char *spoken = mag_claim_dup_spoken (claim);

  g_assert_cmpstr (mag_claim_get_restates (claim), ==, "C1");
  g_assert_null (mag_claim_get_main_finding (claim));
  g_assert_cmpstr (spoken, ==, "Claim: Again. Verdict: Needs a limit. Say instead: See C1.");
}

static void
test_remark (void)
{
  g_autoptr (MagClaim) claim = make ("{'key': 'C48', 'kind': 'remark', 'claim': 'No list.', 'verdict': 'unverified',"
                                     " 'say': 'x'}");

  g_assert_true (mag_claim_get_is_remark (claim));
}

/* Each verdict of the content has a label of its own, in words. */
static void
test_verdicts (void)
{
  g_autoptr (GEnumClass) verdicts = g_type_class_ref (MAG_TYPE_VERDICT);
  g_autoptr (GHashTable) labels = g_hash_table_new (g_str_hash, g_str_equal);

  g_assert_cmpuint (verdicts->n_values, ==, 7);
  for (guint i = 0; i < verdicts->n_values; i++)
    {
      g_autofree char *json = g_strdup_printf ("{'verdict': '%s'}", verdicts->values[i].value_nick);
      g_autoptr (MagClaim) claim = make (json);

      g_assert_cmpint (mag_claim_get_verdict (claim), ==, verdicts->values[i].value);
      g_assert_true (g_hash_table_add (labels, (gpointer) mag_verdict_get_label (mag_claim_get_verdict (claim))));
    }
}

/* An unknown verdict must never pass for a kind one. */
static void
test_empty (void)
{
  g_autoptr (MagClaim) claim = make ("{'verdict': 'splendid'}");

  g_assert_cmpstr (mag_claim_get_key (claim), ==, "");
  g_assert_cmpint (mag_claim_get_verdict (claim), ==, MAG_VERDICT_UNVERIFIED);
  g_assert_cmpuint (g_list_model_get_n_items (mag_claim_get_findings (claim)), ==, 0);
}

static void
test_finalize (void)
{
  MagClaim *claim = make_full ();

  g_assert_finalize_object (claim);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/claim/getters", test_getters);
  g_test_add_func ("/claim/properties", test_properties);
  g_test_add_func ("/claim/findings", test_findings);
  g_test_add_func ("/claim/restating", test_restating);
  g_test_add_func ("/claim/remark", test_remark);
  g_test_add_func ("/claim/verdicts", test_verdicts);
  g_test_add_func ("/claim/empty", test_empty);
  g_test_add_func ("/claim/finalize", test_finalize);

  return g_test_run ();
}
