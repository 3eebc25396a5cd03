// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/**
 * MagHandoutReview:
 * @document: what was read, such as "handout/sleep"
 * @language: its language, as a BCP 47 tag
 * @revision: the very words that were read
 * @clinic: for which clinic
 * @name: who read it
 * @role: as what, such as "pharmacist"
 * @date: on which day, as 2026-11-21
 *
 * That a clinic has read a document and lets it be handed out. It holds for one revision.
 */
typedef struct
{
  char *document;
  char *language;
  char *revision;
  char *clinic;
  char *name;
  char *role;
  char *date;
} MagHandoutReview;

MagHandoutReview *mag_handout_review_new_from_json (JsonObject             *entry) G_GNUC_WARN_UNUSED_RESULT;
MagHandoutReview *mag_handout_review_copy          (const MagHandoutReview *review) G_GNUC_WARN_UNUSED_RESULT;
void              mag_handout_review_free          (MagHandoutReview       *review);
void              mag_handout_review_build_json    (const MagHandoutReview *review,
                                                    JsonBuilder            *builder);

G_END_DECLS
