// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-collection.h"
#include "mag-search-hit.h"

G_BEGIN_DECLS

GListModel *mag_search_run (MagCollection  *collection,
                            const char     *text,
                            guint           max_hits,
                            char          **corrected) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
