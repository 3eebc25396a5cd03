// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-infusion-statement.h"

G_BEGIN_DECLS

/**
 * MagInfusionUseGroup:
 * @MAG_INFUSION_USE_HOSPITAL: a reason that hospitals have
 * @MAG_INFUSION_USE_CLINIC: a use that clinics name
 * @MAG_INFUSION_USE_PROMISE: a promise of wellness
 *
 * Who says that an infusion is good for it.
 */
typedef enum
{
  MAG_INFUSION_USE_HOSPITAL,
  MAG_INFUSION_USE_CLINIC,
  MAG_INFUSION_USE_PROMISE,
} MagInfusionUseGroup;

#define MAG_TYPE_INFUSION_USE_GROUP (mag_infusion_use_group_get_type ())
#define MAG_TYPE_INFUSION_USE       (mag_infusion_use_get_type ())

GType mag_infusion_use_group_get_type (void);

G_DECLARE_FINAL_TYPE (MagInfusionUse, mag_infusion_use, MAG, INFUSION_USE, GObject)

MagInfusionUse       *mag_infusion_use_new_from_json (JsonObject     *json,
                                                      MagCollection  *collection) G_GNUC_WARN_UNUSED_RESULT;

MagInfusionUseGroup   mag_infusion_use_get_group     (MagInfusionUse *self);
const char           *mag_infusion_use_get_title     (MagInfusionUse *self);
MagInfusionStatement *mag_infusion_use_get_statement (MagInfusionUse *self);
MagFinding           *mag_infusion_use_get_finding   (MagInfusionUse *self);
MagClaim             *mag_infusion_use_get_claim     (MagInfusionUse *self);
int                   mag_infusion_use_compare       (MagInfusionUse *self,
                                                      MagInfusionUse *other);

G_END_DECLS
