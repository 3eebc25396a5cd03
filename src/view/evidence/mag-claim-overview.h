// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <adwaita.h>

#include "mag-claim-sieve.h"

G_BEGIN_DECLS

#define MAG_TYPE_CLAIM_OVERVIEW (mag_claim_overview_get_type ())

G_DECLARE_FINAL_TYPE (MagClaimOverview, mag_claim_overview, MAG, CLAIM_OVERVIEW, AdwBin)

void mag_claim_overview_show          (MagClaimOverview     *self,
                                       const MagClaimCounts *counts,
                                       const MagClaimQuery  *query);
int  mag_claim_overview_get_verdict   (MagClaimOverview     *self);
int  mag_claim_overview_get_certainty (MagClaimOverview     *self);

G_END_DECLS
