// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sqlite3.h>

#include "mag-source.h"

G_BEGIN_DECLS

gboolean mag_collection_foods_create (sqlite3    *database,
                                      GError    **error);
gboolean mag_collection_foods_write  (sqlite3    *database,
                                      MagSource  *source,
                                      GError    **error);

G_END_DECLS
