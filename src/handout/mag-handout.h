// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-collection.h"
#include "mag-handout-leaf.h"

G_BEGIN_DECLS

/**
 * MagHandoutRemarks:
 * @MAG_HANDOUT_REMARK_DRAFT: a translation on it was checked by no person, as its pages say
 * @MAG_HANDOUT_REMARK_DRAFT_BESIDE: such a translation was to be printed alone, which it never is:
 *   English stands beside it
 * @MAG_HANDOUT_REMARK_STALE: a translation was made from an older English text
 *
 * What whoever prints a handout is to be told.
 */
typedef enum
{
  MAG_HANDOUT_REMARK_DRAFT = 1 << 0,
  MAG_HANDOUT_REMARK_DRAFT_BESIDE = 1 << 1,
  MAG_HANDOUT_REMARK_STALE = 1 << 2,
} MagHandoutRemarks;

#define MAG_TYPE_HANDOUT_REMARKS (mag_handout_remarks_get_type ())

GType mag_handout_remarks_get_type (void);

#define MAG_TYPE_HANDOUT (mag_handout_get_type ())

G_DECLARE_FINAL_TYPE (MagHandout, mag_handout, MAG, HANDOUT, GObject)

MagHandout              *mag_handout_new              (MagCollection            *collection,
                                                       const char               *topic,
                                                       const MagHandoutOptions  *options,
                                                       GError                  **error) G_GNUC_WARN_UNUSED_RESULT;
MagHandout              *mag_handout_new_for_topics   (MagCollection            *collection,
                                                       const char *const        *topics,
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
const char              *mag_handout_get_author       (MagHandout               *self);
const char              *mag_handout_get_imprint      (MagHandout               *self);
const char              *mag_handout_get_status       (MagHandout               *self);
const char              *mag_handout_get_advice       (MagHandout               *self);
MagHandoutRemarks        mag_handout_get_remarks      (MagHandout               *self);
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
