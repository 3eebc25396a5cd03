// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-collection.h"
#include "mag-intake.h"

G_BEGIN_DECLS

#define MAG_TYPE_INTAKES (mag_intakes_get_type ())

G_DECLARE_FINAL_TYPE (MagIntakes, mag_intakes, MAG, INTAKES, GObject)

MagIntakes *mag_intakes_load        (MagCollection  *collection) G_GNUC_WARN_UNUSED_RESULT;

MagIntake  *mag_intakes_find        (MagIntakes     *self,
                                     const char     *id);
MagIntake  *mag_intakes_get_default (MagIntakes     *self,
                                     MagAuthority    authority);
GListModel *mag_intakes_list        (MagIntakes     *self,
                                     MagAuthority    authority,
                                     MagIntakeSex    sex,
                                     MagIntakeStage  stage) G_GNUC_WARN_UNUSED_RESULT;
MagIntake  *mag_intakes_match       (MagIntakes     *self,
                                     MagIntake      *intake,
                                     MagAuthority    authority);
MagIntake  *mag_intakes_get_limit   (MagIntakes     *self,
                                     MagIntake      *intake);
MagIntake  *mag_intakes_get_label   (MagIntakes     *self,
                                     MagAuthority    authority);
gboolean    mag_intakes_get_range   (MagIntakes     *self,
                                     MagIntake      *intake,
                                     double         *least,
                                     double         *most);
char       *mag_intakes_dup_limit_note (MagIntakes  *self,
                                        MagIntake   *intake) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
