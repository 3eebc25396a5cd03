// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-infusion-item.h"
#include "mag-infusion-section.h"
#include "mag-infusion-stop.h"
#include "mag-infusion-use.h"

G_BEGIN_DECLS

#define MAG_TYPE_INFUSION (mag_infusion_get_type ())

G_DECLARE_FINAL_TYPE (MagInfusion, mag_infusion, MAG, INFUSION, GObject)

MagInfusion          *mag_infusion_load                  (MagCollection        *collection,
                                                          GError              **error) G_GNUC_WARN_UNUSED_RESULT;

MagCollection        *mag_infusion_get_collection        (MagInfusion          *self);
MagDocument          *mag_infusion_get_document          (MagInfusion          *self);
const char           *mag_infusion_get_text              (MagInfusion          *self,
                                                          const char           *part,
                                                          const char           *name);
char                 *mag_infusion_dup_safety            (MagInfusion          *self,
                                                          const char           *part,
                                                          const char           *name) G_GNUC_WARN_UNUSED_RESULT;
char                 *mag_infusion_dup_call              (MagInfusion          *self,
                                                          const char           *number) G_GNUC_WARN_UNUSED_RESULT;
char                 *mag_infusion_dup_foot              (MagInfusion          *self) G_GNUC_WARN_UNUSED_RESULT;
MagInfusionStatement *mag_infusion_new_statement         (MagInfusion          *self,
                                                          const char           *part,
                                                          const char           *name) G_GNUC_WARN_UNUSED_RESULT;

GListModel           *mag_infusion_get_sections          (MagInfusion          *self);
GListModel           *mag_infusion_get_stops             (MagInfusion          *self);
GListModel           *mag_infusion_get_ways              (MagInfusion          *self);
GListModel           *mag_infusion_get_day               (MagInfusion          *self,
                                                          int                  *milligrams);
GListModel           *mag_infusion_new_uses              (MagInfusion          *self,
                                                          MagInfusionUseGroup   group) G_GNUC_WARN_UNUSED_RESULT;
GListModel           *mag_infusion_get_steps             (MagInfusion          *self);
GListModel           *mag_infusion_new_levels            (MagInfusion          *self) G_GNUC_WARN_UNUSED_RESULT;
GListModel           *mag_infusion_get_questions         (MagInfusion          *self);
MagInfusionSection   *mag_infusion_find_section          (MagInfusion          *self,
                                                          const char           *id);

G_END_DECLS
