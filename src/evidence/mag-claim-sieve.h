// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-claim-item.h"
#include "mag-claim-query.h"

G_BEGIN_DECLS

/**
 * MagClaimFailures:
 * @MAG_CLAIM_FAILS_NOTHING: the claim is kept
 * @MAG_CLAIM_FAILS_WORDS: it has not the words
 * @MAG_CLAIM_FAILS_TOPIC: it is of another topic
 * @MAG_CLAIM_FAILS_VERDICT: it has another verdict
 * @MAG_CLAIM_FAILS_CERTAINTY: its main finding is surer, or less sure
 * @MAG_CLAIM_FAILS_REMARKS: it is a remark, and remarks are left out
 *
 * Why a query does not keep a claim.
 */
typedef enum
{
  MAG_CLAIM_FAILS_NOTHING = 0,
  MAG_CLAIM_FAILS_WORDS = 1 << 0,
  MAG_CLAIM_FAILS_TOPIC = 1 << 1,
  MAG_CLAIM_FAILS_VERDICT = 1 << 2,
  MAG_CLAIM_FAILS_CERTAINTY = 1 << 3,
  MAG_CLAIM_FAILS_REMARKS = 1 << 4,
} MagClaimFailures;

#define MAG_N_VERDICTS    (MAG_VERDICT_UNVERIFIED + 1)
#define MAG_N_CERTAINTIES (MAG_CERTAINTY_UNRATED + 1)

/**
 * MagClaimCounts:
 * @n_found: how many claims the query keeps
 * @n_all: how many there are without any filter
 * @n_remarks: how many remarks the other filters keep
 * @verdicts: how many claims of each verdict the other filters keep
 * @certainties: the same for each certainty
 * @most: the longest bar: the largest number of one verdict or certainty without any filter
 *
 * What each choice would show.
 */
typedef struct
{
  guint n_found;
  guint n_all;
  guint n_remarks;
  guint verdicts[MAG_N_VERDICTS];
  guint certainties[MAG_N_CERTAINTIES];
  guint most;
} MagClaimCounts;

GStrv            mag_claim_sieve_split (const MagClaimQuery *query) G_GNUC_WARN_UNUSED_RESULT;
MagClaimFailures mag_claim_sieve_judge (const MagClaimQuery *query,
                                        GStrv                starts,
                                        MagClaimItem        *item);
void             mag_claim_sieve_count (MagClaimCounts      *counts,
                                        MagClaimItem        *item,
                                        MagClaimFailures     failures);

G_END_DECLS
