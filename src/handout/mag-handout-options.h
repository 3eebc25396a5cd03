// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-handout-reviews.h"

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

/**
 * MagHandoutParts:
 * @MAG_HANDOUT_PART_MESSAGE: the main point in its frame
 * @MAG_HANDOUT_PART_WHAT: what it is
 * @MAG_HANDOUT_PART_FIGURE: the drawing or icon array
 * @MAG_HANDOUT_PART_ACT: what one can do
 * @MAG_HANDOUT_PART_LOG: the table to write in
 * @MAG_HANDOUT_PART_TEACH_BACK: questions to answer in one's own words
 * @MAG_HANDOUT_PART_QUESTIONS: lines for one's own questions
 * @MAG_HANDOUT_PART_SOURCES: what it rests on
 *
 * The parts of a handout that may be left out. There are no flags for the others, so that they
 * cannot be switched off: red flags, what is known with its certainty, what is not known, what to
 * tell staff first, the line about kidneys, when to call, the foot.
 */
typedef enum
{
  MAG_HANDOUT_PART_MESSAGE = 1 << 0,
  MAG_HANDOUT_PART_WHAT = 1 << 1,
  MAG_HANDOUT_PART_FIGURE = 1 << 2,
  MAG_HANDOUT_PART_ACT = 1 << 3,
  MAG_HANDOUT_PART_LOG = 1 << 4,
  MAG_HANDOUT_PART_TEACH_BACK = 1 << 5,
  MAG_HANDOUT_PART_QUESTIONS = 1 << 6,
  MAG_HANDOUT_PART_SOURCES = 1 << 7,
} MagHandoutParts;

#define MAG_HANDOUT_MIN_TEXT_SIZE 12
#define MAG_HANDOUT_MAX_TEXT_SIZE 20
#define MAG_HANDOUT_MAX_LINES     30

#define MAG_TYPE_HANDOUT_DEPTH   (mag_handout_depth_get_type ())
#define MAG_TYPE_HANDOUT_PARTS   (mag_handout_parts_get_type ())
#define MAG_TYPE_PAPER           (mag_paper_get_type ())
#define MAG_TYPE_HANDOUT_OPTIONS (mag_handout_options_get_type ())

/**
 * MagHandoutOptions:
 * @depth: sheet or card
 * @paper: the paper
 * @landscape: whether the long side of the paper lies across
 * @duplex: whether both sides are printed, so that a new topic starts on a new sheet of paper
 * @text_size: the size of the text in points, 12 to 20
 * @left_out: the parts to leave out
 * @n_lines: how many empty lines to write on follow at the end, 0 to 30
 * @language: the language of the handout, as a BCP 47 tag
 * @second_language: (nullable): a language to print beside it
 * @clinic_name: (nullable): the clinic that hands it out
 * @clinic_address: (nullable): its address
 * @phone_day: (nullable): whom to call by day
 * @phone_night: (nullable): whom to call by night
 * @emergency_number: (nullable): the emergency number, once the user has confirmed it
 * @poison_center: (nullable): the phone of a poison center, for the sheets that speak of one
 * @clinic_logo: (nullable): the clinic's logo, a PNG
 * @printed_on: (nullable): the day it is printed as 2026-11-21; %NULL for today
 * @extras: (nullable): ids of what is printed at the end besides, such as a list of foods
 * @extra_blocks: (nullable) (element-type MagHandoutBlock): what @extras say, in order; shared by
 *   copies, so it must not be changed once it is set
 * @reviews: (nullable): which revisions the clinic has reviewed
 * @patient: (nullable): for whom it is
 * @note: (nullable): the care team's own words
 *
 * What is chosen about a handout. @patient and @note belong on the page and nowhere else: no file
 * but the printed one, no setting, no title, no log may ever hold them.
 */
typedef struct
{
  MagHandoutDepth     depth;
  MagPaper            paper;
  gboolean            landscape;
  gboolean            duplex;
  int                 text_size;
  MagHandoutParts     left_out;
  int                 n_lines;
  char               *language;
  char               *second_language;
  char               *clinic_name;
  char               *clinic_address;
  char               *phone_day;
  char               *phone_night;
  char               *emergency_number;
  char               *poison_center;
  GBytes             *clinic_logo;
  char               *printed_on;
  char              **extras;
  GPtrArray          *extra_blocks;
  MagHandoutReviews  *reviews;
  char               *patient;
  char               *note;
} MagHandoutOptions;

GType              mag_handout_depth_get_type   (void);
GType              mag_handout_parts_get_type   (void);
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
