// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Sets blocks as strips: texts as their lines, lines to write on. Which strips must stay together
 * is decided here: headings with their text, questions with their lines, and never fewer than two
 * lines of a paragraph at the end or the start of a page. */

#include "config.h"

#include "mag-handout-setter.h"

static MagHandoutStrip *
new_line (PangoLayout          *layout,
          PangoLayoutIter      *iter,
          int                   line,
          const MagHandoutText *text,
          double                x)
{
  MagHandoutStrip *strip = mag_handout_strip_new (text->leading);
  MagHandoutMark mark = {
    .kind = MAG_HANDOUT_MARK_TEXT,
    .ink = text->ink,
    .layout = layout,
    .line = line,
  };
  PangoRectangle place;
  int ascent;

  pango_layout_iter_get_line_extents (iter, NULL, &place);
  ascent = pango_layout_iter_get_baseline (iter) - place.y;
  mark.x = x + pango_units_to_double (place.x);
  mark.y = (text->leading - pango_units_to_double (place.height)) / 2;
  mark.y += pango_units_to_double (ascent);
  mag_handout_strip_add (strip, &mark);

  return strip;
}

/**
 * mag_handout_setter_add_lines:
 * @layout: a text broken into lines
 * @kind: how it is set
 * @x: where its lines start
 * @strips: where to add one strip a line
 */
void
mag_handout_setter_add_lines (MagHandoutSetter   *self,
                              PangoLayout        *layout,
                              MagHandoutTextKind  kind,
                              double              x,
                              GPtrArray          *strips)
{
  g_autoptr (PangoLayoutIter) iter = pango_layout_get_iter (layout);
  int n_lines = pango_layout_get_line_count (layout);

  for (int line = 0; line < n_lines; line++)
    {
      MagHandoutStrip *strip = new_line (layout, iter, line, &self->style->texts[kind], x);

      if (n_lines > 1 && (line == 0 || line == n_lines - 2))
        strip->keep = MAG_HANDOUT_KEEP_ALWAYS;
      g_ptr_array_add (strips, strip);
      pango_layout_iter_next_line (iter);
    }
}

static MagHandoutTextKind
get_text_kind (MagHandoutSetter      *self,
               const MagHandoutBlock *block)
{
  if (block->kind == MAG_HANDOUT_BLOCK_TITLE)
    return MAG_HANDOUT_TEXT_TITLE;
  if (block->kind == MAG_HANDOUT_BLOCK_HEADING)
    return MAG_HANDOUT_TEXT_HEADING;
  if (block->kind == MAG_HANDOUT_BLOCK_SOURCE)
    return MAG_HANDOUT_TEXT_SMALL;
  if (block->kind == MAG_HANDOUT_BLOCK_FOOT)
    return MAG_HANDOUT_TEXT_FOOT;
  if (block->kind == MAG_HANDOUT_BLOCK_BAND)
    return MAG_HANDOUT_TEXT_BAND;
  if (self->strong)
    return MAG_HANDOUT_TEXT_SIGN;

  return MAG_HANDOUT_TEXT_BODY;
}

static void
set_text (MagHandoutSetter      *self,
          const MagHandoutBlock *block,
          double                 x,
          double                 width,
          GPtrArray             *strips)
{
  MagHandoutTextKind kind = get_text_kind (self, block);
  g_autoptr (PangoLayout) layout = mag_handout_setter_new_text (self, block, kind, width);

  mag_handout_setter_add_lines (self, layout, kind, x, strips);
}

/* The dot or box stands at the height of small letters, beside the first line. */
static void
set_item (MagHandoutSetter      *self,
          const MagHandoutBlock *block,
          double                 x,
          double                 width,
          GPtrArray             *strips)
{
  const MagHandoutText *text = &self->style->texts[get_text_kind (self, block)];
  gboolean task = block->kind == MAG_HANDOUT_BLOCK_TASK;
  guint first = strips->len;
  MagHandoutMark mark = {
    .kind = task ? MAG_HANDOUT_MARK_TICK : MAG_HANDOUT_MARK_DOT,
    .ink = MAG_HANDOUT_INK_BLACK,
    .stroke = text->size * 0.08,
  };
  MagHandoutStrip *strip;
  const MagHandoutMark *line;

  set_text (self, block, x + self->style->indent, width - self->style->indent, strips);
  strip = g_ptr_array_index (strips, first);
  line = &g_array_index (strip->marks, MagHandoutMark, 0);
  mark.width = mark.height = text->size * (task ? 0.78 : 0.36);
  mark.x = x + text->size * (task ? 0.1 : 0.36);
  mark.y = line->y - text->size * (task ? 0.72 : 0.46);
  mag_handout_strip_add (strip, &mark);
}

static void
set_lines (MagHandoutSetter      *self,
           const MagHandoutBlock *block,
           double                 x,
           double                 width,
           GPtrArray             *strips)
{
  gboolean questions = block->section == MAG_HANDOUT_SECTION_QUESTIONS;
  guint usual = questions ? self->style->question_lines : self->style->answer_lines;
  guint n_lines = block->n_lines > 0 ? block->n_lines : usual;

  for (guint i = 0; i < n_lines; i++)
    {
      MagHandoutStrip *strip = mag_handout_strip_new (self->style->writing_line);

      mag_handout_strip_add_rule (strip, MAG_HANDOUT_INK_GRAY, x, strip->height - 1, width);
      if (i + 1 < n_lines && block->n_lines == 0)
        strip->keep = MAG_HANDOUT_KEEP_ALWAYS;
      g_ptr_array_add (strips, strip);
    }
}

static void
set_cell (MagHandoutSetter      *self,
          const MagHandoutBlock *block,
          double                 x,
          double                 width,
          GPtrArray             *strips)
{
  if (block->text->len > 0)
    set_text (self, block, x, width, strips);
  mag_handout_setter_set_blocks (self, block->children, 0, block->children->len, x, width, strips);
}

static void
set_holder (MagHandoutSetter      *self,
            const MagHandoutBlock *block,
            double                 x,
            double                 width,
            GPtrArray             *strips)
{
  if (block->kind == MAG_HANDOUT_BLOCK_CLINIC)
    mag_handout_setter_set_clinic (self, block, x, width, strips);
  else if (block->kind == MAG_HANDOUT_BLOCK_ALARM)
    mag_handout_setter_set_alarm (self, block, x, width, strips);
  else if (block->kind == MAG_HANDOUT_BLOCK_FRAME)
    mag_handout_setter_set_frame (self, block, x, width, strips);
  else if (block->kind == MAG_HANDOUT_BLOCK_COLUMNS)
    mag_handout_setter_set_columns (self, block, x, width, strips);
  else if (block->kind == MAG_HANDOUT_BLOCK_TABLE)
    mag_handout_setter_set_table (self, block, x, width, strips);
  else if (block->kind == MAG_HANDOUT_BLOCK_FIGURE)
    mag_handout_setter_set_figure (self, block, x, width, strips);
  else if (block->kind == MAG_HANDOUT_BLOCK_PAIR)
    mag_handout_setter_set_pair (self, block, x, width, strips);
  else if (block->kind == MAG_HANDOUT_BLOCK_WALLET)
    mag_handout_setter_set_wallet (self, block, x, width, strips);
  else
    mag_handout_setter_set_blocks (self, block->children, 0, block->children->len, x, width, strips);
}

/**
 * mag_handout_setter_set_block:
 * @x: where it starts
 * @width: how wide it may be
 * @strips: where to add its strips
 */
void
mag_handout_setter_set_block (MagHandoutSetter      *self,
                              const MagHandoutBlock *block,
                              double                 x,
                              double                 width,
                              GPtrArray             *strips)
{
  switch ((int) block->kind)
    {
    case MAG_HANDOUT_BLOCK_TITLE:
    case MAG_HANDOUT_BLOCK_HEADING:
    case MAG_HANDOUT_BLOCK_PARAGRAPH:
    case MAG_HANDOUT_BLOCK_SOURCE:
    case MAG_HANDOUT_BLOCK_FOOT:
    case MAG_HANDOUT_BLOCK_BAND:
      set_text (self, block, x, width, strips);
      break;
    case MAG_HANDOUT_BLOCK_ITEM:
    case MAG_HANDOUT_BLOCK_TASK:
      set_item (self, block, x, width, strips);
      break;
    case MAG_HANDOUT_BLOCK_LINES:
      set_lines (self, block, x, width, strips);
      break;
    case MAG_HANDOUT_BLOCK_CELL:
      set_cell (self, block, x, width, strips);
      break;
    default:
      set_holder (self, block, x, width, strips);
    }
}

/* Of two languages, the first says what both are. */
static const MagHandoutBlock *
get_block (GPtrArray *blocks,
           guint      index)
{
  const MagHandoutBlock *block = index < blocks->len ? g_ptr_array_index (blocks, index) : NULL;

  return block && block->kind == MAG_HANDOUT_BLOCK_PAIR ? block->children->pdata[0] : block;
}

static gboolean
is_item (GPtrArray *blocks,
         guint      index)
{
  const MagHandoutBlock *block = get_block (blocks, index);

  return block && (block->kind == MAG_HANDOUT_BLOCK_ITEM || block->kind == MAG_HANDOUT_BLOCK_TASK);
}

/* How a block holds on to the one below it. The last item of a list had better not stand alone, nor a
 * box apart from what it belongs to. */
static MagHandoutKeep
leads_on (GPtrArray *blocks,
          guint      index)
{
  const MagHandoutBlock *block = get_block (blocks, index);
  const MagHandoutBlock *next = get_block (blocks, index + 1);

  if (!next)
    return MAG_HANDOUT_KEEP_NONE;
  if (block->kind == MAG_HANDOUT_BLOCK_HEADING || block->kind == MAG_HANDOUT_BLOCK_TITLE
      || block->kind == MAG_HANDOUT_BLOCK_CLINIC || next->kind == MAG_HANDOUT_BLOCK_TABLE
      || next->kind == MAG_HANDOUT_BLOCK_LINES)
    return MAG_HANDOUT_KEEP_ALWAYS;
  if (is_item (blocks, index) && is_item (blocks, index + 1) && !is_item (blocks, index + 2))
    return MAG_HANDOUT_KEEP_WISHED;

  return next->kind == MAG_HANDOUT_BLOCK_FRAME && next->section == block->section ? MAG_HANDOUT_KEEP_WISHED
                                                                                  : MAG_HANDOUT_KEEP_NONE;
}

static gboolean
is_mirrored (MagHandoutSetter      *self,
             const MagHandoutBlock *block)
{
  return block->kind != MAG_HANDOUT_BLOCK_PAIR
         && pango_context_get_base_dir (mag_handout_setter_get_context (self, block)) == PANGO_DIRECTION_RTL;
}

/* What is read from right to left is set from left to right, then mirrored as a whole: text, dots,
 * boxes and columns alike. */
static void
set_mirrored (MagHandoutSetter      *self,
              const MagHandoutBlock *block,
              double                 x,
              double                 width,
              GPtrArray             *strips)
{
  guint first = strips->len;

  self->mirrored = TRUE;
  mag_handout_setter_set_block (self, block, x, width, strips);
  self->mirrored = FALSE;
  for (guint i = first; i < strips->len; i++)
    mag_handout_strip_mirror (g_ptr_array_index (strips, i), x, width);
}

/**
 * mag_handout_setter_set_blocks:
 * @blocks: (element-type MagHandoutBlock): blocks
 * @first: the first one to set
 * @end: the one before which to end
 * @x: where they start
 * @width: how wide they may be
 * @strips: where to add their strips
 */
void
mag_handout_setter_set_blocks (MagHandoutSetter *self,
                               GPtrArray        *blocks,
                               guint             first,
                               guint             end,
                               double            x,
                               double            width,
                               GPtrArray        *strips)
{
  for (guint i = first; i < end; i++)
    {
      const MagHandoutBlock *block = g_ptr_array_index (blocks, i);
      const MagHandoutBlock *before = i > first ? get_block (blocks, i - 1) : NULL;
      guint start = strips->len;

      if (!self->mirrored && is_mirrored (self, block))
        set_mirrored (self, block, x, width, strips);
      else
        mag_handout_setter_set_block (self, block, x, width, strips);
      for (guint j = start; j < strips->len; j++)
        {
          MagHandoutStrip *strip = g_ptr_array_index (strips, j);

          if (j == start && before)
            strip->gap = mag_handout_style_get_gap (self->style, before, get_block (blocks, i));
          strip->keep = MAX (strip->keep, leads_on (blocks, i));
          mag_handout_strip_set_block (strip, block);
        }
    }
}
