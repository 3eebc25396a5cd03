// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * MagClaimOrder:
 * @MAG_CLAIM_ORDER_ARTICLE: as they stand in the collection
 * @MAG_CLAIM_ORDER_WORDING: by what people say
 * @MAG_CLAIM_ORDER_VERDICT: by verdict, fair ones first
 * @MAG_CLAIM_ORDER_DIRECTION: by what studies show, helpful ones first
 * @MAG_CLAIM_ORDER_CERTAINTY: by how sure, surest first
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
} MagClaimOrder;

GtkSorter *mag_claim_sorter_new (MagClaimOrder order) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
