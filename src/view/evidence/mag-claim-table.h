// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <adwaita.h>

#include "mag-claim-query.h"

G_BEGIN_DECLS

#define MAG_TYPE_CLAIM_TABLE (mag_claim_table_get_type ())

G_DECLARE_FINAL_TYPE (MagClaimTable, mag_claim_table, MAG, CLAIM_TABLE, AdwBin)

GtkAdjustment *mag_claim_table_get_adjustment (MagClaimTable     *self);
void           mag_claim_table_set_model      (MagClaimTable     *self,
                                               GtkSelectionModel *model);
void           mag_claim_table_show_order     (MagClaimTable     *self,
                                               MagClaimOrder      order,
                                               gboolean           descending);
void           mag_claim_table_focus_row      (MagClaimTable     *self,
                                               guint              position);

G_END_DECLS
