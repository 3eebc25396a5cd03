// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sqlite3.h>

#include "mag-source.h"

G_BEGIN_DECLS

/**
 * MagCollectionIndexer:
 * @database: a collection whose documents have been written
 * @error: return location for an error
 *
 * Adds an index to a collection that is being written. It lives above the content layer, so the
 * tool hands it down.
 *
 * Returns: whether it was added
 */
typedef gboolean (*MagCollectionIndexer) (sqlite3  *database,
                                          GError  **error);

gboolean mag_collection_write (MagSource             *source,
                               const char            *path,
                               MagCollectionIndexer   indexer,
                               GError               **error);

G_END_DECLS
