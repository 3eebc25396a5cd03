// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-context.h"
#include "mag-handout-set.h"

G_BEGIN_DECLS

MagHandoutOptions *mag_handout_settings_dup_options (MagContext    *context) G_GNUC_WARN_UNUSED_RESULT;
void               mag_handout_settings_apply_set   (GSettings     *settings,
                                                     MagHandoutSet *set);
GStrv              mag_handout_settings_apply_query (MagContext    *context,
                                                     MagLocation   *location) G_GNUC_WARN_UNUSED_RESULT;
gboolean           mag_handout_settings_is_ours     (const char    *key);

G_END_DECLS
