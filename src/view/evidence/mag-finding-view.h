// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <adwaita.h>

#include "mag-collection.h"

G_BEGIN_DECLS

#define MAG_TYPE_FINDING_VIEW (mag_finding_view_get_type ())

G_DECLARE_FINAL_TYPE (MagFindingView, mag_finding_view, MAG, FINDING_VIEW, AdwBin)

GtkWidget  *mag_finding_view_new         (MagCollection  *collection,
                                          MagFinding     *finding);

MagFinding *mag_finding_view_get_finding (MagFindingView *self);

G_END_DECLS
