// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* One review as it is kept in a file. */

#include "config.h"

#include "mag-handout-review.h"

#include "mag-json.h"

void
mag_handout_review_free (MagHandoutReview *review)
{
  g_clear_pointer (&review->document, g_free);
  g_clear_pointer (&review->language, g_free);
  g_clear_pointer (&review->revision, g_free);
  g_clear_pointer (&review->clinic, g_free);
  g_clear_pointer (&review->name, g_free);
  g_clear_pointer (&review->role, g_free);
  g_clear_pointer (&review->date, g_free);
  g_free (review);
}

MagHandoutReview *
mag_handout_review_copy (const MagHandoutReview *review)
{
  MagHandoutReview *copy = g_new0 (MagHandoutReview, 1);

  copy->document = g_strdup (review->document);
  copy->language = g_strdup (review->language);
  copy->revision = g_strdup (review->revision);
  copy->clinic = g_strdup (review->clinic);
  copy->name = g_strdup (review->name);
  copy->role = g_strdup (review->role);
  copy->date = g_strdup (review->date);

  return copy;
}

/**
 * mag_handout_review_new_from_json:
 * @entry: a review that the schema has passed
 *
 * Returns: (transfer full): the review
 */
MagHandoutReview *
mag_handout_review_new_from_json (JsonObject *entry)
{
  MagHandoutReview *review = g_new0 (MagHandoutReview, 1);

  review->document = g_strdup (mag_json_get_text (entry, "document", ""));
  review->language = g_strdup (mag_json_get_text (entry, "language", ""));
  review->revision = g_strdup (mag_json_get_text (entry, "revision", ""));
  review->clinic = g_strdup (mag_json_get_text (entry, "clinic", ""));
  review->name = g_strdup (mag_json_get_text (entry, "name", ""));
  review->role = g_strdup (mag_json_get_text (entry, "role", ""));
  review->date = g_strdup (mag_json_get_text (entry, "date", ""));

  return review;
}

static void
add_member (JsonBuilder *builder,
            const char  *name,
            const char  *value)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_string_value (builder, value);
}

/**
 * mag_handout_review_build_json:
 * @builder: where to add it
 *
 * Adds the review as an object that mag_handout_review_new_from_json() reads back.
 */
void
mag_handout_review_build_json (const MagHandoutReview *review,
                               JsonBuilder            *builder)
{
  json_builder_begin_object (builder);
  add_member (builder, "document", review->document);
  add_member (builder, "language", review->language);
  add_member (builder, "revision", review->revision);
  add_member (builder, "clinic", review->clinic);
  add_member (builder, "name", review->name);
  add_member (builder, "role", review->role);
  add_member (builder, "date", review->date);
  json_builder_end_object (builder);
}
