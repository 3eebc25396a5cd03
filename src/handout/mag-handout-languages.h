// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-collection.h"

G_BEGIN_DECLS

GStrv       mag_handout_languages_list (MagCollection *collection) G_GNUC_WARN_UNUSED_RESULT;
const char *mag_handout_languages_name (const char    *language);

G_END_DECLS
