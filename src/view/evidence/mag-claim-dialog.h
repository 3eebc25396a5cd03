// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <adwaita.h>

#include "mag-collection.h"

G_BEGIN_DECLS

#define MAG_TYPE_CLAIM_DIALOG (mag_claim_dialog_get_type ())

G_DECLARE_FINAL_TYPE (MagClaimDialog, mag_claim_dialog, MAG, CLAIM_DIALOG, AdwDialog)

AdwDialog *mag_claim_dialog_new (MagCollection *collection,
                                 MagClaim      *claim,
                                 const char    *finding);

G_END_DECLS
