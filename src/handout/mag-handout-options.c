// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* What is chosen about a handout: made by a view or by the command line, copied by the handout. */

#include "config.h"

#include "mag-handout-options.h"

G_DEFINE_ENUM_TYPE (MagHandoutDepth, mag_handout_depth,
                    G_DEFINE_ENUM_VALUE (MAG_HANDOUT_DEPTH_SHEET, "sheet"),
                    G_DEFINE_ENUM_VALUE (MAG_HANDOUT_DEPTH_CARD, "card"))

G_DEFINE_FLAGS_TYPE (MagHandoutParts, mag_handout_parts,
                     G_DEFINE_ENUM_VALUE (MAG_HANDOUT_PART_MESSAGE, "message"),
                     G_DEFINE_ENUM_VALUE (MAG_HANDOUT_PART_WHAT, "what"),
                     G_DEFINE_ENUM_VALUE (MAG_HANDOUT_PART_FIGURE, "figure"),
                     G_DEFINE_ENUM_VALUE (MAG_HANDOUT_PART_ACT, "act"),
                     G_DEFINE_ENUM_VALUE (MAG_HANDOUT_PART_LOG, "log"),
                     G_DEFINE_ENUM_VALUE (MAG_HANDOUT_PART_TEACH_BACK, "teach-back"),
                     G_DEFINE_ENUM_VALUE (MAG_HANDOUT_PART_QUESTIONS, "questions"),
                     G_DEFINE_ENUM_VALUE (MAG_HANDOUT_PART_SOURCES, "sources"))

G_DEFINE_ENUM_TYPE (MagPaper, mag_paper,
                    G_DEFINE_ENUM_VALUE (MAG_PAPER_A4, "a4"),
                    G_DEFINE_ENUM_VALUE (MAG_PAPER_LETTER, "letter"))

G_DEFINE_BOXED_TYPE (MagHandoutOptions, mag_handout_options, mag_handout_options_copy,
                     mag_handout_options_free)

/**
 * mag_paper_get_size:
 * @paper: a paper
 * @width: (out): its width in points
 * @height: (out): its height in points
 */
void
mag_paper_get_size (MagPaper  paper,
                    double   *width,
                    double   *height)
{
  *width = paper == MAG_PAPER_LETTER ? 612.0 : 595.28;
  *height = paper == MAG_PAPER_LETTER ? 792.0 : 841.89;
}

/**
 * mag_handout_options_new:
 *
 * Returns: (transfer full): a sheet on A4 at 12 points, in English, of no clinic
 */
MagHandoutOptions *
mag_handout_options_new (void)
{
  MagHandoutOptions *self = g_new0 (MagHandoutOptions, 1);

  self->text_size = MAG_HANDOUT_MIN_TEXT_SIZE;
  self->language = g_strdup ("en");

  return self;
}

/**
 * mag_handout_options_copy:
 *
 * Returns: (transfer full): the same choices
 */
MagHandoutOptions *
mag_handout_options_copy (const MagHandoutOptions *self)
{
  MagHandoutOptions *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = g_memdup2 (self, sizeof *self);
  copy->language = g_strdup (self->language);
  copy->second_language = g_strdup (self->second_language);
  copy->clinic_name = g_strdup (self->clinic_name);
  copy->clinic_address = g_strdup (self->clinic_address);
  copy->phone_day = g_strdup (self->phone_day);
  copy->phone_night = g_strdup (self->phone_night);
  copy->emergency_number = g_strdup (self->emergency_number);
  copy->poison_center = g_strdup (self->poison_center);
  copy->clinic_logo = self->clinic_logo ? g_bytes_ref (self->clinic_logo) : NULL;
  copy->printed_on = g_strdup (self->printed_on);
  copy->extras = g_strdupv (self->extras);
  copy->extra_blocks = self->extra_blocks ? g_ptr_array_ref (self->extra_blocks) : NULL;
  copy->reviews = self->reviews ? g_object_ref (self->reviews) : NULL;
  copy->patient = g_strdup (self->patient);
  copy->note = g_strdup (self->note);

  return copy;
}

void
mag_handout_options_free (MagHandoutOptions *self)
{
  g_clear_pointer (&self->language, g_free);
  g_clear_pointer (&self->second_language, g_free);
  g_clear_pointer (&self->clinic_name, g_free);
  g_clear_pointer (&self->clinic_address, g_free);
  g_clear_pointer (&self->phone_day, g_free);
  g_clear_pointer (&self->phone_night, g_free);
  g_clear_pointer (&self->emergency_number, g_free);
  g_clear_pointer (&self->poison_center, g_free);
  g_clear_pointer (&self->clinic_logo, g_bytes_unref);
  g_clear_pointer (&self->printed_on, g_free);
  g_clear_pointer (&self->extras, g_strfreev);
  g_clear_pointer (&self->extra_blocks, g_ptr_array_unref);
  g_clear_object (&self->reviews);
  g_clear_pointer (&self->patient, g_free);
  g_clear_pointer (&self->note, g_free);
  g_free (self);
}
