// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-infusion-statement.h"

G_BEGIN_DECLS

#define MAG_TYPE_INFUSION_ITEM (mag_infusion_item_get_type ())

G_DECLARE_FINAL_TYPE (MagInfusionItem, mag_infusion_item, MAG, INFUSION_ITEM, GObject)

MagInfusionItem *mag_infusion_item_new              (const char      *id,
                                                     const char      *title,
                                                     const char      *alt,
                                                     GListModel      *statements) G_GNUC_WARN_UNUSED_RESULT;

const char      *mag_infusion_item_get_id           (MagInfusionItem *self);
const char      *mag_infusion_item_get_title        (MagInfusionItem *self);
const char      *mag_infusion_item_get_alt          (MagInfusionItem *self);
GListModel      *mag_infusion_item_get_statements   (MagInfusionItem *self);

G_END_DECLS
