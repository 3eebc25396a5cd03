// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-collection.h"
#include "mag-handout-options.h"

G_BEGIN_DECLS

char *mag_handout_record_new_text (MagCollection            *collection,
                                   const char *const        *topics,
                                   const MagHandoutOptions  *options,
                                   GError                  **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
