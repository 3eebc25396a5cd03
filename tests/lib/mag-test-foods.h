// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-food-table.h"

G_BEGIN_DECLS

MagFoodTable *mag_test_foods_new_made_up (guint    n,
                                          guint32  seed) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
