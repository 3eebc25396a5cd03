// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-collection.h"

G_BEGIN_DECLS

#define MAG_TYPE_CLAIM_ITEM (mag_claim_item_get_type ())

G_DECLARE_FINAL_TYPE (MagClaimItem, mag_claim_item, MAG, CLAIM_ITEM, GObject)

GListModel *mag_claim_items_load          (MagCollection *collection,
                                           const char    *topic) G_GNUC_WARN_UNUSED_RESULT;

MagClaim   *mag_claim_item_get_claim      (MagClaimItem  *self);
MagFinding *mag_claim_item_get_finding    (MagClaimItem  *self);
char       *mag_claim_item_dup_search_key (gpointer       self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
