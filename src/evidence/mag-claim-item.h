// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-collection.h"

G_BEGIN_DECLS

#define MAG_TYPE_CLAIM_ITEM (mag_claim_item_get_type ())

G_DECLARE_FINAL_TYPE (MagClaimItem, mag_claim_item, MAG, CLAIM_ITEM, GObject)

MagClaimItem *mag_claim_item_new            (MagClaim     *claim,
                                             MagTopic     *topic,
                                             guint         position) G_GNUC_WARN_UNUSED_RESULT;

MagClaim     *mag_claim_item_get_claim      (MagClaimItem *self);
MagFinding   *mag_claim_item_get_finding    (MagClaimItem *self);
void          mag_claim_item_set_finding    (MagClaimItem *self,
                                             MagFinding   *finding,
                                             guint         kinds);
const char   *mag_claim_item_get_topic      (MagClaimItem *self);
guint         mag_claim_item_get_position   (MagClaimItem *self);
guint         mag_claim_item_get_kinds      (MagClaimItem *self);
char         *mag_claim_item_dup_studies    (MagClaimItem *self) G_GNUC_WARN_UNUSED_RESULT;
const char   *mag_claim_item_get_people     (MagClaimItem *self);
guint         mag_claim_item_count_people   (MagClaimItem *self);
gboolean      mag_claim_item_has_word       (MagClaimItem *self,
                                             const char   *start);

guint         mag_claim_item_get_n_folded   (MagClaimItem *self);
void          mag_claim_item_set_n_folded   (MagClaimItem *self,
                                             guint         n_folded);
gboolean      mag_claim_item_get_expanded   (MagClaimItem *self);
void          mag_claim_item_set_expanded   (MagClaimItem *self,
                                             gboolean      expanded);
gboolean      mag_claim_item_get_folded     (MagClaimItem *self);
void          mag_claim_item_set_folded     (MagClaimItem *self,
                                             gboolean      folded);

G_END_DECLS
