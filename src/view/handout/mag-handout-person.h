// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define MAG_TYPE_HANDOUT_PERSON (mag_handout_person_get_type ())

G_DECLARE_FINAL_TYPE (MagHandoutPerson, mag_handout_person, MAG, HANDOUT_PERSON, AdwBin)

char *mag_handout_person_dup_name         (MagHandoutPerson *self) G_GNUC_WARN_UNUSED_RESULT;
char *mag_handout_person_dup_note         (MagHandoutPerson *self) G_GNUC_WARN_UNUSED_RESULT;
void  mag_handout_person_clear            (MagHandoutPerson *self);
void  mag_handout_person_stir             (MagHandoutPerson *self);
void  mag_handout_person_set_idle_seconds (MagHandoutPerson *self,
                                           guint             seconds);

G_END_DECLS
