// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-handout.h"

G_BEGIN_DECLS

guint           mag_handout_advice_get_limit (guint                     n_topics,
                                              const MagHandoutOptions  *options);
MagHandoutParts mag_handout_advice_find      (MagCollection            *collection,
                                              const char *const        *topics,
                                              const MagHandoutOptions  *options,
                                              const char               *font_dir);

G_END_DECLS
