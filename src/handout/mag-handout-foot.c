// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* The foot of every page: what this is, which page, how old, how far to trust it. It cannot be
 * switched off. */

#include "config.h"

#include "mag-handout-foot.h"

#define RULE_ROOM 5.0
#define BAND_PADDING 4.0

static MagHandoutBlock *
new_text (const char *text,
          gboolean    strong)
{
  MagHandoutBlock *block = mag_handout_block_new (MAG_HANDOUT_BLOCK_FOOT,
                                                  MAG_HANDOUT_SECTION_SOURCES);

  if (strong)
    mag_handout_block_append_span (block, text, MAG_HANDOUT_SPAN_STRONG, 0);
  else
    mag_handout_block_append (block, text);

  return block;
}

/* At the end of the first line; returns where the line's other text must end. */
static double
add_page_number (MagHandoutSetter *setter,
                 MagHandout       *handout,
                 guint             page,
                 guint             n_pages,
                 MagHandoutStrip  *strip)
{
  g_autofree char *number = g_strdup_printf ("%u", page + 1);
  g_autofree char *total = g_strdup_printf ("%u", n_pages);
  g_autofree char *text = mag_handout_words_fill (mag_handout_get_words (handout)->page,
                                                  "page", number, "pages", total, NULL);
  g_autoptr (MagHandoutBlock) block = new_text (text, TRUE);
  g_autoptr (GPtrArray) lines = mag_handout_strips_new ();
  g_autoptr (PangoLayout) layout = NULL;
  double width = mag_handout_style_get_width (setter->style);
  PangoRectangle place;

  layout = mag_handout_setter_new_text (setter, block, MAG_HANDOUT_TEXT_FOOT, width);
  pango_layout_get_extents (layout, NULL, &place);
  width -= pango_units_to_double (place.width);
  mag_handout_setter_add_lines (setter, layout, MAG_HANDOUT_TEXT_FOOT, 0, lines);
  mag_handout_strip_stack (strip, lines, setter->style->margin_side + width, RULE_ROOM);

  return width - setter->style->texts[MAG_HANDOUT_TEXT_FOOT].size;
}

/* White on black above the foot, on every page. */
static MagHandoutStrip *
add_band (MagHandoutSetter *setter,
          const char       *text,
          MagHandoutStrip  *foot)
{
  double left = setter->style->margin_side;
  double width = mag_handout_style_get_width (setter->style);
  g_autoptr (MagHandoutStrip) below = foot;
  g_autoptr (MagHandoutBlock) block = new_text (text, TRUE);
  g_autoptr (GPtrArray) lines = mag_handout_strips_new ();
  MagHandoutStrip *strip = mag_handout_strip_new (0);
  double height;

  block->kind = MAG_HANDOUT_BLOCK_BAND;
  mag_handout_setter_set_block (setter, block, 0, width - 2 * BAND_PADDING, lines);
  height = mag_handout_strips_measure (lines) + BAND_PADDING;
  mag_handout_strip_add (strip, &(MagHandoutMark) {
    .kind = MAG_HANDOUT_MARK_FILL,
    .ink = MAG_HANDOUT_INK_BLACK,
    .x = left,
    .width = width,
    .height = height,
  });
  mag_handout_strip_stack (strip, lines, left + BAND_PADDING, BAND_PADDING / 2);
  mag_handout_strip_add_strip (strip, below, 0, height + BAND_PADDING);
  strip->height = height + BAND_PADDING + below->height;

  return strip;
}

/**
 * mag_handout_foot_new:
 * @leaf: the leaf it belongs to
 * @page: a page, from 0
 * @n_pages: how many there are
 *
 * Returns: (transfer full): the foot of that page, from the left edge of the paper
 */
MagHandoutStrip *
mag_handout_foot_new (MagHandoutSetter *setter,
                      MagHandout       *handout,
                      MagHandoutLeaf   *leaf,
                      guint             page,
                      guint             n_pages)
{
  double left = setter->style->margin_side;
  double width = mag_handout_style_get_width (setter->style);
  g_autoptr (MagHandoutBlock) imprint = new_text (leaf->imprint, FALSE);
  g_autoptr (MagHandoutBlock) notice = new_text (leaf->status, TRUE);
  g_autoptr (GPtrArray) lines = mag_handout_strips_new ();
  g_autoptr (MagHandoutStrip) strip = mag_handout_strip_new (0);
  double room = add_page_number (setter, handout, page, n_pages, strip);

  mag_handout_block_append (notice, leaf->status[0] ? " " : "");
  mag_handout_block_append (notice, mag_handout_get_advice (handout));

  mag_handout_setter_set_block (setter, imprint, 0, room, lines);
  mag_handout_setter_set_block (setter, notice, 0, width, lines);
  mag_handout_strip_stack (strip, lines, left, RULE_ROOM);
  mag_handout_strip_add_rule (strip, MAG_HANDOUT_INK_BLACK, left, 0, width);
  strip->height = RULE_ROOM + mag_handout_strips_measure (lines);
  if (pango_context_get_base_dir (setter->context) == PANGO_DIRECTION_RTL)
    mag_handout_strip_mirror (strip, left, width);

  return leaf->band ? add_band (setter, leaf->band, g_steal_pointer (&strip)) : g_steal_pointer (&strip);
}
