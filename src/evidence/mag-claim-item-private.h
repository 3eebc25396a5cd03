// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pango/pango.h>

#include "mag-claim-item.h"

G_BEGIN_DECLS

char          *mag_claim_item_dup_wording         (MagClaimItem *self) G_GNUC_WARN_UNUSED_RESULT;
char          *mag_claim_item_dup_whole           (MagClaimItem *self) G_GNUC_WARN_UNUSED_RESULT;
char          *mag_claim_item_dup_result          (MagClaimItem *self) G_GNUC_WARN_UNUSED_RESULT;
char          *mag_claim_item_dup_detail          (MagClaimItem *self) G_GNUC_WARN_UNUSED_RESULT;
char          *mag_claim_item_dup_fold_label      (MagClaimItem *self) G_GNUC_WARN_UNUSED_RESULT;
PangoAttrList *mag_claim_item_create_whole_style  (MagClaimItem *self) G_GNUC_WARN_UNUSED_RESULT;
PangoAttrList *mag_claim_item_create_result_style (MagClaimItem *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
