// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-location.h"

G_BEGIN_DECLS

#define MAG_TYPE_HISTORY (mag_history_get_type ())

G_DECLARE_FINAL_TYPE (MagHistory, mag_history, MAG, HISTORY, GObject)

MagHistory  *mag_history_new            (void) G_GNUC_WARN_UNUSED_RESULT;

void         mag_history_visit          (MagHistory  *self,
                                         MagLocation *location);
void         mag_history_replace         (MagHistory  *self,
                                          MagLocation *location);
void         mag_history_step           (MagHistory  *self,
                                         int          by);

MagLocation *mag_history_get_location   (MagHistory  *self);
gboolean     mag_history_get_can_back   (MagHistory  *self);
gboolean     mag_history_get_can_forward (MagHistory  *self);

G_END_DECLS
