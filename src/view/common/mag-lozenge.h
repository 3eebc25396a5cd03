// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gtk/gtk.h>

#include "mag-claim.h"

G_BEGIN_DECLS

#define MAG_TYPE_LOZENGE (mag_lozenge_get_type ())

G_DECLARE_FINAL_TYPE (MagLozenge, mag_lozenge, MAG, LOZENGE, GtkBox)

void mag_lozenge_set_claim   (MagLozenge *self,
                              MagClaim   *claim);
void mag_lozenge_set_finding (MagLozenge *self,
                              MagFinding *finding);

G_END_DECLS
