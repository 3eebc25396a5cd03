// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <adwaita.h>

#include "mag-claim-rows.h"

G_BEGIN_DECLS

#define MAG_TYPE_CLAIM_LIST (mag_claim_list_get_type ())

G_DECLARE_FINAL_TYPE (MagClaimList, mag_claim_list, MAG, CLAIM_LIST, AdwBin)

void          mag_claim_list_load           (MagClaimList        *self,
                                             MagCollection       *collection,
                                             const char          *topic);
MagClaimRows *mag_claim_list_get_rows       (MagClaimList        *self);
void          mag_claim_list_set_query      (MagClaimList        *self,
                                             const MagClaimQuery *query);
MagClaim     *mag_claim_list_select         (MagClaimList        *self,
                                             const char          *key);
void          mag_claim_list_focus_selected (MagClaimList        *self);

G_END_DECLS
