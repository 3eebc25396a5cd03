// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-claim-item.h"
#include "mag-claim-query.h"

G_BEGIN_DECLS

void mag_claim_order_sort (GPtrArray     *items,
                           MagClaimOrder  order,
                           gboolean       descending);

G_END_DECLS
