// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-collection.h"

G_BEGIN_DECLS

MagLocation *mag_nearest_find (MagCollection *collection,
                               const char    *text,
                               gboolean      *exact) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
