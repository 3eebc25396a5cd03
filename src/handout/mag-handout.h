// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-collection.h"
#include "mag-handout-leaf.h"

G_BEGIN_DECLS

#define MAG_TYPE_HANDOUT (mag_handout_get_type ())

G_DECLARE_FINAL_TYPE (MagHandout, mag_handout, MAG, HANDOUT, GObject)

MagHandout              *mag_handout_new              (MagCollection            *collection,
                                                       const char               *topic,
                                                       const MagHandoutOptions  *options,
                                                       GError                  **error) G_GNUC_WARN_UNUSED_RESULT;
MagHandout              *mag_handout_new_for_blocks   (MagCollection            *collection,
                                                       const char               *title,
                                                       const char               *file_name,
                                                       GPtrArray                *blocks,
                                                       const MagHandoutOptions  *options,
                                                       GError                  **error) G_GNUC_WARN_UNUSED_RESULT;

const char              *mag_handout_get_topic        (MagHandout               *self);
const char              *mag_handout_get_title        (MagHandout               *self);
const char              *mag_handout_get_imprint      (MagHandout               *self);
const char              *mag_handout_get_status       (MagHandout               *self);
const char              *mag_handout_get_advice       (MagHandout               *self);
const MagHandoutOptions *mag_handout_get_options      (MagHandout               *self);
const MagHandoutWords   *mag_handout_get_words        (MagHandout               *self);
GPtrArray               *mag_handout_get_leaves       (MagHandout               *self);
GPtrArray               *mag_handout_get_blocks       (MagHandout               *self);

guint                    mag_handout_count_words      (MagHandout               *self);
char                    *mag_handout_dup_text         (MagHandout               *self) G_GNUC_WARN_UNUSED_RESULT;
char                    *mag_handout_dup_section_text (MagHandout               *self,
                                                       MagHandoutSection         section) G_GNUC_WARN_UNUSED_RESULT;
char                    *mag_handout_dup_file_name    (MagHandout               *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
