// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <adwaita.h>

#include "mag-claim-rows.h"

G_BEGIN_DECLS

#define MAG_TYPE_CLAIM_TOOLS (mag_claim_tools_get_type ())

G_DECLARE_FINAL_TYPE (MagClaimTools, mag_claim_tools, MAG, CLAIM_TOOLS, AdwBin)

void           mag_claim_tools_set_topics (MagClaimTools       *self,
                                           GListModel          *topics);
void           mag_claim_tools_connect    (MagClaimTools       *self,
                                           GtkWidget           *view);
void           mag_claim_tools_show       (MagClaimTools       *self,
                                           MagClaimRows        *claims);
MagClaimQuery *mag_claim_tools_dup_query  (MagClaimTools       *self) G_GNUC_WARN_UNUSED_RESULT;
void           mag_claim_tools_announce   (MagClaimTools       *self,
                                           const char          *text);

G_END_DECLS
