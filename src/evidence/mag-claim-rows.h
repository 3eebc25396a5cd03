// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-claim-sieve.h"

G_BEGIN_DECLS

#define MAG_TYPE_CLAIM_ROWS (mag_claim_rows_get_type ())

G_DECLARE_FINAL_TYPE (MagClaimRows, mag_claim_rows, MAG, CLAIM_ROWS, GObject)

MagClaimRows         *mag_claim_rows_new         (MagCollection       *collection,
                                                  const char          *topic) G_GNUC_WARN_UNUSED_RESULT;

const MagClaimQuery  *mag_claim_rows_get_query   (MagClaimRows        *self);
void                  mag_claim_rows_set_query   (MagClaimRows        *self,
                                                  const MagClaimQuery *query);
const MagClaimCounts *mag_claim_rows_get_counts  (MagClaimRows        *self);
guint                 mag_claim_rows_count_topic (MagClaimRows        *self,
                                                  const char          *topic);

void                  mag_claim_rows_toggle      (MagClaimRows        *self,
                                                  const char          *key);
guint                 mag_claim_rows_find        (MagClaimRows        *self,
                                                  const char          *key);
gboolean              mag_claim_rows_reveal      (MagClaimRows        *self,
                                                  const char          *key);
GPtrArray            *mag_claim_rows_list        (MagClaimRows        *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
