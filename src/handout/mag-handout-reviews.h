// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-handout-review.h"

G_BEGIN_DECLS

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
