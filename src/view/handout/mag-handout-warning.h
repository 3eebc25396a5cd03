// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-handout-layout.h"

G_BEGIN_DECLS

const char *mag_handout_warning_name_part (MagHandoutParts   part);
char       *mag_handout_warning_dup       (MagHandoutLayout *layout,
                                           guint             n_topics,
                                           MagHandoutParts   advice) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
