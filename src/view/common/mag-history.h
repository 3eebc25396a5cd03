// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-location.h"

G_BEGIN_DECLS

#define MAG_TYPE_HISTORY (mag_history_get_type ())

G_DECLARE_FINAL_TYPE (MagHistory, mag_history, MAG, HISTORY, GObject)

/**
 * MagHistoryFilter:
 * @location: a location
 * @user_data: what was given with the function
 *
 * Returns: whether the location is to stay
 */
typedef gboolean (*MagHistoryFilter) (MagLocation *location,
                                      gpointer     user_data);

MagHistory  *mag_history_new            (void) G_GNUC_WARN_UNUSED_RESULT;

void         mag_history_visit          (MagHistory  *self,
                                         MagLocation *location);
void         mag_history_replace         (MagHistory  *self,
                                          MagLocation *location);
void         mag_history_step           (MagHistory  *self,
                                         int          by);

void         mag_history_filter         (MagHistory       *self,
                                         MagHistoryFilter  keep,
                                         gpointer          user_data);

MagLocation *mag_history_get_location   (MagHistory  *self);
gboolean     mag_history_get_can_back   (MagHistory  *self);
gboolean     mag_history_get_can_forward (MagHistory  *self);

G_END_DECLS
