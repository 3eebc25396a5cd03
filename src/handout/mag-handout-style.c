// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* The measures of a handout for a text size and a density. Density 0 is airy; the others save
 * paper and are chosen by the layout only where they save a page. */

#include "config.h"

#include "mag-handout-style.h"

#define MILLIMETERS(n) ((n) * 72.0 / 25.4)

typedef struct
{
  double leading;
  double title;
  double heading;
  double paragraph;
  double item;
  double before;
  double after;
  double box;
  double padding;
  double writing_line;
  double answer_lines;
  double margin_side;
  double margin_top;
  double figure;
} Measures;

static const Measures measures[] = {
  { 1.30, 8, 2, 5.0, 4.0, 15.0, 4.0, 12.0, 7.0, 25.0, 2, MILLIMETERS (17), MILLIMETERS (15), MILLIMETERS (60) },
  { 1.25, 8, 2, 3.5, 2.5, 11.0, 2.5, 9.0, 6.0, 24.0, 1, MILLIMETERS (17), MILLIMETERS (15), MILLIMETERS (60) },
  { 1.20, 8, 2, 2.0, 1.2, 7.0, 1.0, 6.0, 4.5, 21.0, 1, MILLIMETERS (17), MILLIMETERS (14), MILLIMETERS (55) },
  { 1.17, 5, 1, 1.5, 1.0, 5.0, 0.5, 4.5, 3.6, 20.0, 1, MILLIMETERS (14), MILLIMETERS (11), MILLIMETERS (48) },
};

/* A record is nothing but numbers, so it can be mixed as a row of them. */
static Measures
mix (const Measures *a,
     const Measures *b,
     double          share)
{
  Measures mixed = *a;
  double *values = (double *) &mixed;
  const double *others = (const double *) b;

  for (guint i = 0; i < sizeof (Measures) / sizeof (double); i++)
    values[i] += (others[i] - values[i]) * share;

  return mixed;
}

static Measures
get_measures (guint density)
{
  double place = density * (G_N_ELEMENTS (measures) - 1.0) / (MAG_HANDOUT_DENSITIES - 1);
  guint row = MIN ((guint) place, G_N_ELEMENTS (measures) - 2);

  return mix (&measures[row], &measures[row + 1], place - row);
}

static void
init_texts (MagHandoutStyle *self,
            double           size,
            const Measures  *given)
{
  double title = size + given->title;
  double heading = size + given->heading;
  double small = 9.0 + (size - MAG_HANDOUT_MIN_TEXT_SIZE) / 4.0;
  double foot = 9.0 + (size - MAG_HANDOUT_MIN_TEXT_SIZE) / 8.0;
  const MagHandoutText texts[] = {
    [MAG_HANDOUT_TEXT_BODY] = { size, size * given->leading, FALSE, MAG_HANDOUT_INK_BLACK },
    [MAG_HANDOUT_TEXT_SIGN] = { size, size * given->leading, TRUE, MAG_HANDOUT_INK_BLACK },
    [MAG_HANDOUT_TEXT_TITLE] = { title, title * 1.15, TRUE, MAG_HANDOUT_INK_BLACK },
    [MAG_HANDOUT_TEXT_HEADING] = { heading, heading * 1.2, TRUE, MAG_HANDOUT_INK_ACCENT },
    [MAG_HANDOUT_TEXT_ALARM] = { size + 1, (size + 1) * 1.2, TRUE, MAG_HANDOUT_INK_WHITE },
    [MAG_HANDOUT_TEXT_CLINIC] = { size, size * 1.2, TRUE, MAG_HANDOUT_INK_BLACK },
    [MAG_HANDOUT_TEXT_SMALL] = { small, small * 1.22, FALSE, MAG_HANDOUT_INK_BLACK },
    [MAG_HANDOUT_TEXT_FOOT] = { foot, foot * 1.22, FALSE, MAG_HANDOUT_INK_BLACK },
    [MAG_HANDOUT_TEXT_BAND] = { foot + 1, (foot + 1) * 1.22, TRUE, MAG_HANDOUT_INK_WHITE },
  };

  for (guint i = 0; i < MAG_HANDOUT_N_TEXTS; i++)
    self->texts[i] = texts[i];
}

/**
 * mag_handout_style_init:
 * @options: paper and text size
 * @density: from 0, airy, to %MAG_HANDOUT_DENSITIES - 1, tight
 */
void
mag_handout_style_init (MagHandoutStyle         *self,
                        const MagHandoutOptions *options,
                        guint                    density)
{
  double size = CLAMP (options->text_size, MAG_HANDOUT_MIN_TEXT_SIZE, MAG_HANDOUT_MAX_TEXT_SIZE);
  Measures given = get_measures (density);

  *self = (MagHandoutStyle) {
    .margin_side = given.margin_side,
    .margin_top = given.margin_top,
    .margin_bottom = MILLIMETERS (12),
    .paragraph_gap = given.paragraph,
    .item_gap = given.item,
    .heading_before = given.before,
    .heading_after = given.after,
    .box_gap = given.box,
    .padding = given.padding,
    .indent = size * 1.4,
    .column_gap = size * 1.5,
    .writing_line = given.writing_line,
    .answer_lines = (guint) given.answer_lines,
    .question_lines = 2,
    .writing_row = MILLIMETERS (9),
    .figure_height = given.figure * size / MAG_HANDOUT_MIN_TEXT_SIZE,
    .broken_signs = density + 1 == MAG_HANDOUT_DENSITIES,
  };
  mag_paper_get_size (options->paper, options->landscape ? &self->page_height : &self->page_width,
                      options->landscape ? &self->page_width : &self->page_height);
  init_texts (self, size, &given);
}

/**
 * mag_handout_style_get_width:
 *
 * Returns: the width between the margins
 */
double
mag_handout_style_get_width (const MagHandoutStyle *self)
{
  return self->page_width - 2 * self->margin_side;
}

static gboolean
is_box (const MagHandoutBlock *block)
{
  return block->kind == MAG_HANDOUT_BLOCK_ALARM || block->kind == MAG_HANDOUT_BLOCK_FRAME
         || block->kind == MAG_HANDOUT_BLOCK_COLUMNS || block->kind == MAG_HANDOUT_BLOCK_CLINIC
         || block->kind == MAG_HANDOUT_BLOCK_FIGURE || block->kind == MAG_HANDOUT_BLOCK_WALLET;
}

static gboolean
is_item (const MagHandoutBlock *block)
{
  return block->kind == MAG_HANDOUT_BLOCK_ITEM || block->kind == MAG_HANDOUT_BLOCK_TASK;
}

/**
 * mag_handout_style_get_gap:
 * @before: (nullable): a block
 * @after: the one below it
 *
 * Returns: the room between the two
 */
double
mag_handout_style_get_gap (const MagHandoutStyle *self,
                           const MagHandoutBlock *before,
                           const MagHandoutBlock *after)
{
  if (!before)
    return 0;
  if (before->kind == MAG_HANDOUT_BLOCK_HEADING)
    return self->heading_after;
  if (after->kind == MAG_HANDOUT_BLOCK_HEADING
      || (after->kind == MAG_HANDOUT_BLOCK_GROUP && before->kind == MAG_HANDOUT_BLOCK_GROUP))
    return self->heading_before;
  if (is_box (before) || is_box (after))
    return self->box_gap;
  if (is_item (before) && is_item (after))
    return self->item_gap;
  if (after->kind == MAG_HANDOUT_BLOCK_LINES)
    return 0;
  if (before->kind == MAG_HANDOUT_BLOCK_SOURCE)
    return 1;

  return self->paragraph_gap;
}

/**
 * mag_handout_ink_get_color:
 * @ink: an ink
 * @color: (out): its red, green and blue
 *
 * The accent is a deep blue that a black-and-white printer makes a dark gray.
 */
void
mag_handout_ink_get_color (MagHandoutInk ink,
                           double        color[3])
{
  static const double colors[][3] = {
    [MAG_HANDOUT_INK_BLACK] = { 0.0, 0.0, 0.0 },
    [MAG_HANDOUT_INK_ACCENT] = { 0.02, 0.25, 0.42 },
    [MAG_HANDOUT_INK_GRAY] = { 0.42, 0.42, 0.42 },
    [MAG_HANDOUT_INK_PALE] = { 0.72, 0.72, 0.72 },
    [MAG_HANDOUT_INK_WHITE] = { 1.0, 1.0, 1.0 },
  };

  for (guint i = 0; i < 3; i++)
    color[i] = colors[ink][i];
}
