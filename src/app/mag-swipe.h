// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <adwaita.h>

#include "mag-history.h"

G_BEGIN_DECLS

#define MAG_TYPE_SWIPE (mag_swipe_get_type ())

G_DECLARE_FINAL_TYPE (MagSwipe, mag_swipe, MAG, SWIPE, AdwBin)

void mag_swipe_set_history (MagSwipe   *self,
                            MagHistory *history);

/* What the fingers do; the gestures call these. */
void mag_swipe_begin       (MagSwipe   *self,
                            GtkWidget  *target);
void mag_swipe_move        (MagSwipe   *self,
                            double      across,
                            double      down);
void mag_swipe_end         (MagSwipe   *self);
void mag_swipe_cancel      (MagSwipe   *self);

G_END_DECLS
