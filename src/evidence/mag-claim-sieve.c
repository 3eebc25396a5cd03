// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Judges claims by a query and counts what each choice would show. */

#include "config.h"

#include "mag-claim-sieve.h"

#include "mag-search-words.h"

static gboolean
has_words (MagClaimItem *item,
           GStrv         starts)
{
  for (guint i = 0; starts[i]; i++)
    if (!mag_claim_item_has_word (item, starts[i]))
      return FALSE;

  return TRUE;
}

/**
 * mag_claim_sieve_judge:
 * @query: a query
 * @starts: its words, as from mag_claim_sieve_split()
 * @item: a claim
 *
 * Returns: why the query does not keep it, if it does not
 */
MagClaimFailures
mag_claim_sieve_judge (const MagClaimQuery *query,
                       GStrv                starts,
                       MagClaimItem        *item)
{
  MagClaim *claim = mag_claim_item_get_claim (item);
  MagFinding *finding = mag_claim_item_get_finding (item);
  MagClaimFailures failures = MAG_CLAIM_FAILS_NOTHING;

  if (!has_words (item, starts))
    failures |= MAG_CLAIM_FAILS_WORDS;
  if (query->topic && !g_str_equal (query->topic, mag_claim_get_topic (claim)))
    failures |= MAG_CLAIM_FAILS_TOPIC;
  if (query->verdict != MAG_CLAIM_QUERY_ANY && query->verdict != (int) mag_claim_get_verdict (claim))
    failures |= MAG_CLAIM_FAILS_VERDICT;
  if (query->certainty != MAG_CLAIM_QUERY_ANY
      && (!finding || query->certainty != (int) mag_finding_get_certainty (finding)))
    failures |= MAG_CLAIM_FAILS_CERTAINTY;
  if (!query->remarks && mag_claim_get_is_remark (claim))
    failures |= MAG_CLAIM_FAILS_REMARKS;

  return failures;
}

/**
 * mag_claim_sieve_count:
 * @counts: what to add to
 * @item: a claim
 * @failures: why it is not kept
 *
 * Adds a claim to the counts of all choices.
 */
void
mag_claim_sieve_count (MagClaimCounts   *counts,
                       MagClaimItem     *item,
                       MagClaimFailures  failures)
{
  MagClaim *claim = mag_claim_item_get_claim (item);
  MagFinding *finding = mag_claim_item_get_finding (item);

  /* A choice counts what it would show: a claim that fails at nothing, or at this choice alone. */
  counts->n_found += failures == MAG_CLAIM_FAILS_NOTHING;
  counts->n_all += !(failures & MAG_CLAIM_FAILS_REMARKS);
  counts->n_remarks += mag_claim_get_is_remark (claim) && !(failures & ~MAG_CLAIM_FAILS_REMARKS);
  if (!(failures & ~MAG_CLAIM_FAILS_VERDICT))
    counts->verdicts[mag_claim_get_verdict (claim)]++;
  if (finding && !(failures & ~MAG_CLAIM_FAILS_CERTAINTY))
    counts->certainties[mag_finding_get_certainty (finding)]++;
}

/**
 * mag_claim_sieve_split:
 * @query: a query
 *
 * Returns: (transfer full): the first letters that words must begin with, each after a space
 */
GStrv
mag_claim_sieve_split (const MagClaimQuery *query)
{
  GStrv starts = mag_search_words_split (query->words);

  for (guint i = 0; starts[i]; i++)
    {
      g_autofree char *word = g_steal_pointer (&starts[i]);

      starts[i] = g_strconcat (" ", word, NULL);
    }

  return starts;
}
