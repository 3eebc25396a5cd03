// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * MagHandoutDepth:
 * @MAG_HANDOUT_DEPTH_SHEET: the whole sheet, two pages at the usual text size
 * @MAG_HANDOUT_DEPTH_CARD: the card, half a page
 *
 * How much a handout tells. The values are those of the settings key "handout-depth".
 */
typedef enum
{
  MAG_HANDOUT_DEPTH_SHEET,
  MAG_HANDOUT_DEPTH_CARD,
} MagHandoutDepth;

/**
 * MagPaper:
 * @MAG_PAPER_A4: 210 by 297 millimeters
 * @MAG_PAPER_LETTER: 8.5 by 11 inches
 *
 * What a handout is printed on. The values are those of the settings key "handout-paper".
 */
typedef enum
{
  MAG_PAPER_A4,
  MAG_PAPER_LETTER,
} MagPaper;

#define MAG_HANDOUT_MIN_TEXT_SIZE 12
#define MAG_HANDOUT_MAX_TEXT_SIZE 20

#define MAG_TYPE_HANDOUT_DEPTH   (mag_handout_depth_get_type ())
#define MAG_TYPE_PAPER           (mag_paper_get_type ())
#define MAG_TYPE_HANDOUT_OPTIONS (mag_handout_options_get_type ())

/**
 * MagHandoutOptions:
 * @depth: sheet or card
 * @paper: the paper
 * @text_size: the size of the text in points, 12 to 20
 * @language: the language of the handout, as a BCP 47 tag
 * @clinic_name: (nullable): the clinic that hands it out
 * @clinic_address: (nullable): its address
 * @phone_day: (nullable): whom to call by day
 * @phone_night: (nullable): whom to call by night
 * @printed_on: (nullable): the day it is printed as 2026-11-21; %NULL for today
 *
 * What is chosen about a handout. Nothing in here is about a patient.
 */
typedef struct
{
  MagHandoutDepth  depth;
  MagPaper         paper;
  int              text_size;
  char            *language;
  char            *clinic_name;
  char            *clinic_address;
  char            *phone_day;
  char            *phone_night;
  char            *printed_on;
} MagHandoutOptions;

GType              mag_handout_depth_get_type   (void);
GType              mag_paper_get_type           (void);
GType              mag_handout_options_get_type (void);

void               mag_paper_get_size           (MagPaper                 paper,
                                                 double                  *width,
                                                 double                  *height);

MagHandoutOptions *mag_handout_options_new      (void) G_GNUC_WARN_UNUSED_RESULT;
MagHandoutOptions *mag_handout_options_copy     (const MagHandoutOptions *self) G_GNUC_WARN_UNUSED_RESULT;
void               mag_handout_options_free     (MagHandoutOptions       *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MagHandoutOptions, mag_handout_options_free)

G_END_DECLS
