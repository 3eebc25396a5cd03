// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-handout-block.h"
#include "mag-handout-options.h"

G_BEGIN_DECLS

/* Private to the handout: its measures. All lengths are in points. */

#define MAG_HANDOUT_DENSITIES 10

typedef enum
{
  MAG_HANDOUT_INK_BLACK,
  MAG_HANDOUT_INK_ACCENT,
  MAG_HANDOUT_INK_GRAY,
  MAG_HANDOUT_INK_PALE,
  MAG_HANDOUT_INK_WHITE,
} MagHandoutInk;

typedef enum
{
  MAG_HANDOUT_TEXT_BODY,
  MAG_HANDOUT_TEXT_SIGN,
  MAG_HANDOUT_TEXT_TITLE,
  MAG_HANDOUT_TEXT_HEADING,
  MAG_HANDOUT_TEXT_ALARM,
  MAG_HANDOUT_TEXT_CLINIC,
  MAG_HANDOUT_TEXT_SMALL,
  MAG_HANDOUT_TEXT_FOOT,
  MAG_HANDOUT_TEXT_BAND,
  MAG_HANDOUT_N_TEXTS,
} MagHandoutTextKind;

typedef struct
{
  double        size;
  double        leading;
  gboolean      bold;
  MagHandoutInk ink;
} MagHandoutText;

typedef struct
{
  /* The page */
  double         page_width;
  double         page_height;
  double         margin_side;
  double         margin_top;
  double         margin_bottom;

  /* Between blocks */
  double         paragraph_gap;
  double         item_gap;
  double         heading_before;
  double         heading_after;
  double         box_gap;

  /* Inside them */
  double         indent;
  double         padding;
  double         column_gap;
  double         writing_line;
  guint          answer_lines;
  guint          question_lines;
  double         writing_row;
  double         figure_height;

  /* Whether the short signs of a list may be broken to stand in three columns */
  gboolean       broken_signs;

  MagHandoutText texts[MAG_HANDOUT_N_TEXTS];
} MagHandoutStyle;

void   mag_handout_style_init      (MagHandoutStyle         *self,
                                    const MagHandoutOptions *options,
                                    guint                    density);
double mag_handout_style_get_width (const MagHandoutStyle   *self);
double mag_handout_style_get_gap   (const MagHandoutStyle   *self,
                                    const MagHandoutBlock   *before,
                                    const MagHandoutBlock   *after);
void   mag_handout_ink_get_color   (MagHandoutInk            ink,
                                    double                   color[3]);

G_END_DECLS
