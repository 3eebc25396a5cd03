// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-collection.h"
#include "mag-handout-options.h"

G_BEGIN_DECLS

const char *const *mag_handout_extras_list  (void);
const char        *mag_handout_extras_title (const char        *id);
void               mag_handout_extras_build (MagCollection     *collection,
                                             const char        *plan,
                                             MagHandoutOptions *options);

G_END_DECLS
