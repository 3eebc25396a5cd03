// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gio/gio.h>

#include "mag-location.h"

G_BEGIN_DECLS

GSettings *mag_settings_new            (void) G_GNUC_WARN_UNUSED_RESULT;

void       mag_settings_note_read      (GSettings   *settings,
                                        MagLocation *location);
gboolean   mag_settings_has_bookmark   (GSettings   *settings,
                                        MagLocation *location);
void       mag_settings_set_bookmark   (GSettings   *settings,
                                        MagLocation *location,
                                        gboolean     bookmarked);
char      *mag_settings_dup_language   (GSettings         *settings,
                                        const char *const *offered) G_GNUC_WARN_UNUSED_RESULT;
void       mag_settings_forget_traces  (GSettings   *settings);

G_END_DECLS
