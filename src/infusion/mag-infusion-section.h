// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-infusion-block.h"

G_BEGIN_DECLS

#define MAG_TYPE_INFUSION_SECTION (mag_infusion_section_get_type ())

G_DECLARE_FINAL_TYPE (MagInfusionSection, mag_infusion_section, MAG, INFUSION_SECTION, GObject)

MagInfusionSection *mag_infusion_section_new_from_json (JsonObject         *json,
                                                        MagCollection      *collection) G_GNUC_WARN_UNUSED_RESULT;

const char         *mag_infusion_section_get_id        (MagInfusionSection *self);
const char         *mag_infusion_section_get_title     (MagInfusionSection *self);
GListModel         *mag_infusion_section_get_blocks    (MagInfusionSection *self);

G_END_DECLS
