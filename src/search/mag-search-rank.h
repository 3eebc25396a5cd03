// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-search-plan.h"

G_BEGIN_DECLS

GArray *mag_search_rank_rows (sqlite3       *database,
                              MagSearchPlan *plan,
                              guint          max_rows) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
