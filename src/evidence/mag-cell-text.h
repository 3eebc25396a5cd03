// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-collection.h"

G_BEGIN_DECLS

char *mag_cell_text_dup (MagCollection *collection,
                         const char    *text) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
