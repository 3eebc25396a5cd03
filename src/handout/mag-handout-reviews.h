// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <glib-object.h>

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

#define MAG_TYPE_HANDOUT_REVIEWS (mag_handout_reviews_get_type ())

G_DECLARE_FINAL_TYPE (MagHandoutReviews, mag_handout_reviews, MAG, HANDOUT_REVIEWS, GObject)

MagHandoutReviews      *mag_handout_reviews_new      (const char              *path) G_GNUC_WARN_UNUSED_RESULT;
gboolean                mag_handout_reviews_load     (MagHandoutReviews       *self,
                                                      GError                 **error);
gboolean                mag_handout_reviews_add_file (MagHandoutReviews       *self,
                                                      const char              *path,
                                                      GError                 **error);
char                   *mag_handout_reviews_dup_beside (const char            *collection) G_GNUC_WARN_UNUSED_RESULT;

const MagHandoutReview *mag_handout_reviews_find     (MagHandoutReviews       *self,
                                                      const char              *document,
                                                      const char              *language,
                                                      const char              *revision);
gboolean                mag_handout_reviews_record   (MagHandoutReviews       *self,
                                                      const MagHandoutReview  *review,
                                                      GError                 **error);
gboolean                mag_handout_reviews_remove   (MagHandoutReviews       *self,
                                                      const char              *document,
                                                      const char              *language,
                                                      GError                 **error);

G_END_DECLS
