// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-claim.h"
#include "mag-location.h"

G_BEGIN_DECLS

/**
 * MagClaimOrder:
 * @MAG_CLAIM_ORDER_ARTICLE: as they stand in the collection
 * @MAG_CLAIM_ORDER_WORDING: by what people say
 * @MAG_CLAIM_ORDER_VERDICT: by verdict, fair ones first
 * @MAG_CLAIM_ORDER_DIRECTION: by what studies show, helpful ones first
 * @MAG_CLAIM_ORDER_CERTAINTY: by how sure, surest first
 * @MAG_CLAIM_ORDER_TOPIC: by topic, in alphabetical order
 * @MAG_CLAIM_ORDER_STUDIES: by the strongest kind of study
 * @MAG_CLAIM_ORDER_PEOPLE: by how many people were studied, most first
 *
 * What claims can be sorted by.
 */
typedef enum
{
  MAG_CLAIM_ORDER_ARTICLE,
  MAG_CLAIM_ORDER_WORDING,
  MAG_CLAIM_ORDER_VERDICT,
  MAG_CLAIM_ORDER_DIRECTION,
  MAG_CLAIM_ORDER_CERTAINTY,
  MAG_CLAIM_ORDER_TOPIC,
  MAG_CLAIM_ORDER_STUDIES,
  MAG_CLAIM_ORDER_PEOPLE,
} MagClaimOrder;

/**
 * MAG_CLAIM_QUERY_ANY:
 *
 * Every verdict, or every certainty.
 */
#define MAG_CLAIM_QUERY_ANY (-1)

#define MAG_TYPE_CLAIM_QUERY (mag_claim_query_get_type ())

/**
 * MagClaimQuery:
 * @words: words that must begin some words of a claim, or nothing
 * @topic: (nullable): the id of the topic; %NULL for all
 * @verdict: a [enum@Verdict] or %MAG_CLAIM_QUERY_ANY
 * @certainty: the [enum@Certainty] of the main finding or %MAG_CLAIM_QUERY_ANY
 * @remarks: whether remarks on source pages are among them
 * @order: the order
 * @descending: whether the order is turned round
 *
 * Which claims a reader looks at, and in which order.
 */
typedef struct
{
  char          *words;
  char          *topic;
  int            verdict;
  int            certainty;
  gboolean       remarks;
  MagClaimOrder  order;
  gboolean       descending;
} MagClaimQuery;

GType          mag_claim_query_get_type     (void);

MagClaimQuery *mag_claim_query_new          (void) G_GNUC_WARN_UNUSED_RESULT;
MagClaimQuery *mag_claim_query_new_for      (MagLocation         *location) G_GNUC_WARN_UNUSED_RESULT;
MagClaimQuery *mag_claim_query_copy         (const MagClaimQuery *self) G_GNUC_WARN_UNUSED_RESULT;
void           mag_claim_query_free         (MagClaimQuery       *self);

gboolean       mag_claim_query_equal        (const MagClaimQuery *self,
                                             const MagClaimQuery *other);
gboolean       mag_claim_query_has_filter   (const MagClaimQuery *self);
MagLocation   *mag_claim_query_dup_location (const MagClaimQuery *self,
                                             MagLocation         *base) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MagClaimQuery, mag_claim_query_free)

G_END_DECLS
