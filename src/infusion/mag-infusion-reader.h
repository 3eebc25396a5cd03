// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-collection.h"

G_BEGIN_DECLS

/* Private to the infusion. */

GListModel *mag_infusion_read_sections (JsonObject    *root,
                                        MagCollection *collection) G_GNUC_WARN_UNUSED_RESULT;
GListModel *mag_infusion_read_stops    (JsonObject    *root,
                                        MagCollection *collection) G_GNUC_WARN_UNUSED_RESULT;
GListModel *mag_infusion_read_ways     (JsonObject    *root,
                                        MagCollection *collection) G_GNUC_WARN_UNUSED_RESULT;
GListModel *mag_infusion_read_day      (JsonObject    *root,
                                        MagCollection *collection,
                                        int           *milligrams) G_GNUC_WARN_UNUSED_RESULT;
GListModel *mag_infusion_read_uses     (JsonObject    *root,
                                        MagCollection *collection) G_GNUC_WARN_UNUSED_RESULT;
GListModel *mag_infusion_read_steps    (JsonObject    *root,
                                        MagCollection *collection) G_GNUC_WARN_UNUSED_RESULT;
GListModel *mag_infusion_read_questions (JsonObject    *root,
                                        MagCollection *collection) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
