// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Sets the blocks that hold others. Each box becomes one strip, so that no page break cuts it. */

#include "config.h"

#include "mag-handout-setter.h"

/* A card's columns are set side by side only while a line holds enough letters to read well. */
#define MIN_LETTERS_WIDTH 17.0

/* Signs are: a few words each, which must not break inside a word. */
#define MIN_SIGN_WIDTH 8.0

#define ALARM_STROKE 2.2
#define FRAME_STROKE 0.9

/* The logo of a clinic: its height, and how much of the width it may take. */
#define LOGO_HEIGHT 40.0
#define MAX_LOGO 0.35

static GPtrArray *
set_in_columns (MagHandoutSetter *self,
                GPtrArray        *blocks,
                guint             n_columns,
                double            width,
                gboolean         *wrapped)
{
  double column = (width - (n_columns - 1) * self->style->column_gap) / n_columns;
  guint each = (blocks->len + n_columns - 1) / n_columns;
  GPtrArray *columns = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);

  *wrapped = FALSE;
  for (guint first = 0; first < blocks->len; first += each)
    {
      GPtrArray *strips = mag_handout_strips_new ();
      guint end = MIN (first + each, blocks->len);

      mag_handout_setter_set_blocks (self, blocks, first, end, 0, column, strips);
      *wrapped = *wrapped || strips->len > end - first;
      g_ptr_array_add (columns, strips);
    }

  return columns;
}

static double
measure_columns (GPtrArray *columns)
{
  double height = 0;

  for (guint i = 0; i < columns->len; i++)
    height = MAX (height, mag_handout_strips_measure (g_ptr_array_index (columns, i)));

  return height;
}

/* As many columns as make the list lowest; where items do not stand on one line each, three columns
 * are ragged and only for where there is no room. */
static GPtrArray *
choose_columns (MagHandoutSetter *self,
                GPtrArray        *blocks,
                double            width)
{
  double letter = self->style->texts[MAG_HANDOUT_TEXT_BODY].size;
  guint most = CLAMP ((guint) (width / letter / MIN_SIGN_WIDTH), 1, 3);
  g_autoptr (GPtrArray) best = NULL;

  for (guint n = 1; n <= most && n <= blocks->len; n++)
    {
      gboolean wrapped;
      g_autoptr (GPtrArray) columns = set_in_columns (self, blocks, n, width, &wrapped);
      gboolean allowed = !wrapped || n < 3 || self->style->broken_signs;

      if (!best || (allowed && measure_columns (columns) < measure_columns (best) - 1))
        {
          g_clear_pointer (&best, g_ptr_array_unref);
          best = g_steal_pointer (&columns);
        }
    }

  return g_steal_pointer (&best);
}

static void
stack_columns (MagHandoutSetter *self,
               MagHandoutStrip  *strip,
               GPtrArray        *columns,
               double            x,
               double            y,
               double            width)
{
  double step = (width + self->style->column_gap) / columns->len;

  for (guint i = 0; i < columns->len; i++)
    mag_handout_strip_stack (strip, g_ptr_array_index (columns, i), x + i * step, y);
}

static void
add_outline (MagHandoutStrip *strip,
             double           x,
             double           width,
             double           stroke)
{
  MagHandoutMark mark = {
    .kind = MAG_HANDOUT_MARK_FRAME,
    .ink = MAG_HANDOUT_INK_BLACK,
    .x = x + stroke / 2,
    .y = stroke / 2,
    .width = width - stroke,
    .height = strip->height - stroke,
    .stroke = stroke,
  };

  mag_handout_strip_add (strip, &mark);
}

/* White on black, with a warning sign: it says that it is urgent without any color. */
static double
add_band (MagHandoutSetter      *self,
          MagHandoutStrip       *strip,
          const MagHandoutBlock *block,
          double                 x,
          double                 width)
{
  const MagHandoutText *text = &self->style->texts[MAG_HANDOUT_TEXT_ALARM];
  double padding = self->style->padding;
  double sign = text->size * 1.25;
  double indent = padding * 1.5 + sign + text->size * 0.5;
  g_autoptr (GPtrArray) strips = mag_handout_strips_new ();
  g_autoptr (PangoLayout) layout = NULL;
  double height;

  layout = mag_handout_setter_new_text (self, block, MAG_HANDOUT_TEXT_ALARM,
                                        width - indent - padding);
  mag_handout_setter_add_lines (self, layout, MAG_HANDOUT_TEXT_ALARM, 0, strips);
  height = mag_handout_strips_measure (strips) + padding * 1.2;

  mag_handout_strip_add (strip, &(MagHandoutMark) {
    .kind = MAG_HANDOUT_MARK_FILL,
    .ink = MAG_HANDOUT_INK_BLACK,
    .x = x,
    .width = width,
    .height = height,
  });
  mag_handout_strip_add (strip, &(MagHandoutMark) {
    .kind = MAG_HANDOUT_MARK_WARNING,
    .ink = MAG_HANDOUT_INK_WHITE,
    .x = x + padding * 1.5,
    .y = (height - sign * 0.9) / 2,
    .width = sign,
    .height = sign * 0.9,
  });
  mag_handout_strip_stack (strip, strips, x + indent, padding * 0.6);

  return height;
}

static gboolean
is_item (GPtrArray *blocks,
         guint      index)
{
  const MagHandoutBlock *block = g_ptr_array_index (blocks, index);

  return block->kind == MAG_HANDOUT_BLOCK_ITEM;
}

/* Signs stand in columns; what is said between them takes the whole width. */
static double
add_signs (MagHandoutSetter *self,
           MagHandoutStrip  *strip,
           GPtrArray        *blocks,
           double            x,
           double            y,
           double            width)
{
  double gap = self->style->item_gap + 2;

  for (guint first = 0, end; first < blocks->len; first = end)
    {
      g_autoptr (GPtrArray) run = g_ptr_array_new ();
      g_autoptr (GPtrArray) columns = NULL;

      for (end = first; end < blocks->len && is_item (blocks, end) == is_item (blocks, first); end++)
        g_ptr_array_add (run, g_ptr_array_index (blocks, end));
      columns = is_item (blocks, first) ? choose_columns (self, run, width)
                                        : set_in_columns (self, run, 1, width, &(gboolean) { FALSE });
      stack_columns (self, strip, columns, x, y + (first > 0 ? gap : 0), width);
      y += (first > 0 ? gap : 0) + measure_columns (columns);
    }

  return y;
}

/**
 * mag_handout_setter_set_alarm:
 * @block: the red flags
 *
 * Sets a strong box: what to do in a black band, the signs below it in columns.
 */
void
mag_handout_setter_set_alarm (MagHandoutSetter      *self,
                              const MagHandoutBlock *block,
                              double                 x,
                              double                 width,
                              GPtrArray             *strips)
{
  double inset = self->style->padding * 1.5;
  MagHandoutStrip *strip = mag_handout_strip_new (0);
  double band = add_band (self, strip, block, x, width);

  self->strong = TRUE;
  strip->height = add_signs (self, strip, block->children, x + inset, band + self->style->padding,
                             width - 2 * inset);
  self->strong = FALSE;
  strip->height += self->style->padding;
  add_outline (strip, x, width, ALARM_STROKE);
  g_ptr_array_add (strips, strip);
}

/**
 * mag_handout_setter_set_frame:
 * @block: a box
 *
 * Sets a thin box round what a block holds.
 */
void
mag_handout_setter_set_frame (MagHandoutSetter      *self,
                              const MagHandoutBlock *block,
                              double                 x,
                              double                 width,
                              GPtrArray             *strips)
{
  double inset = self->style->padding * 1.5;
  double padding = self->style->padding * 0.8;
  g_autoptr (GPtrArray) inner = mag_handout_strips_new ();
  MagHandoutStrip *strip;

  mag_handout_setter_set_blocks (self, block->children, 0, block->children->len, 0,
                                 width - 2 * inset, inner);
  strip = mag_handout_strip_new (mag_handout_strips_measure (inner) + 2 * padding);
  mag_handout_strip_stack (strip, inner, x + inset, padding);
  add_outline (strip, x, width, FRAME_STROKE);
  g_ptr_array_add (strips, strip);
}

/**
 * mag_handout_setter_set_columns:
 * @block: groups to stand side by side
 *
 * Sets groups side by side, or one below the other where the text is too large for that.
 */
void
mag_handout_setter_set_columns (MagHandoutSetter      *self,
                                const MagHandoutBlock *block,
                                double                 x,
                                double                 width,
                                GPtrArray             *strips)
{
  guint n = block->children->len;
  double column = (width - (n - 1) * self->style->column_gap) / n;
  g_autoptr (GPtrArray) columns = NULL;
  MagHandoutStrip *strip;

  if (column / self->style->texts[MAG_HANDOUT_TEXT_BODY].size < MIN_LETTERS_WIDTH)
    {
      mag_handout_setter_set_blocks (self, block->children, 0, n, x, width, strips);
      return;
    }

  columns = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
  for (guint i = 0; i < n; i++)
    {
      GPtrArray *group = mag_handout_strips_new ();

      mag_handout_setter_set_block (self, g_ptr_array_index (block->children, i), 0, column, group);
      g_ptr_array_add (columns, group);
    }

  strip = mag_handout_strip_new (measure_columns (columns));
  stack_columns (self, strip, columns, x, 0, width);
  g_ptr_array_add (strips, strip);
}

/* The logo stands at the end of the header; one that cannot be read was refused when it was picked. */
static gboolean
place_logo (const MagHandoutBlock *block,
            double                 x,
            double                 width,
            MagHandoutStrip       *strip)
{
  g_autoptr (MagHandoutDrawing) logo = NULL;
  MagHandoutMark mark;

  logo = block->image ? mag_handout_drawing_new_image (block->image, NULL) : NULL;
  if (!logo)
    return FALSE;

  mark = mag_handout_setter_place_drawing (logo, x, width * MAX_LOGO, LOGO_HEIGHT);
  mark.x = x + width - mark.width;
  mag_handout_strip_add (strip, &mark);
  strip->height = mark.height + 4;

  return TRUE;
}

/**
 * mag_handout_setter_set_clinic:
 * @block: the clinic's name, with its address in a child and its logo
 *
 * Sets the clinic's header over a rule.
 */
void
mag_handout_setter_set_clinic (MagHandoutSetter      *self,
                               const MagHandoutBlock *block,
                               double                 x,
                               double                 width,
                               GPtrArray             *strips)
{
  MagHandoutStrip *strip = mag_handout_strip_new (0);
  gboolean has_logo = place_logo (block, x, width, strip);
  double room = has_logo ? width * (1 - MAX_LOGO) - self->style->column_gap : width;
  g_autoptr (GPtrArray) inner = mag_handout_strips_new ();
  g_autoptr (PangoLayout) layout = NULL;

  layout = mag_handout_setter_new_text (self, block, MAG_HANDOUT_TEXT_CLINIC, room);
  mag_handout_setter_add_lines (self, layout, MAG_HANDOUT_TEXT_CLINIC, 0, inner);
  mag_handout_setter_set_blocks (self, block->children, 0, block->children->len, 0, room, inner);
  strip->height = MAX (strip->height, mag_handout_strips_measure (inner) + 4);
  mag_handout_strip_stack (strip, inner, x, 0);
  mag_handout_strip_add_rule (strip, MAG_HANDOUT_INK_GRAY, x, strip->height, width);
  g_ptr_array_add (strips, strip);
}
