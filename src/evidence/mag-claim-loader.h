// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-claim-item.h"

G_BEGIN_DECLS

GPtrArray    *mag_claim_loader_load          (MagCollection *collection,
                                              const char    *topic,
                                              GHashTable    *by_key) G_GNUC_WARN_UNUSED_RESULT;
MagClaimItem *mag_claim_loader_find_repeated (GHashTable    *by_key,
                                              MagClaimItem  *item);

G_END_DECLS
