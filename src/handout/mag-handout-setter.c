// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Sets blocks as strips: texts as their lines, lines to write on. Which strips must stay together
 * is decided here: headings with their text, questions with their lines, and never fewer than two
 * lines of a paragraph at the end or the start of a page. */

#include "config.h"

#include "mag-handout-setter.h"

#include <string.h>

#include "mag-handout-fonts.h"
#include "mag-handout-sign.h"

static void
insert_attribute (PangoAttrList        *list,
                  const MagHandoutSpan *span,
                  PangoAttribute       *attribute)
{
  attribute->start_index = span->start;
  attribute->end_index = span->end;
  pango_attr_list_insert (list, attribute);
}

static PangoAttribute *
new_color (MagHandoutInk ink)
{
  double color[3];

  mag_handout_ink_get_color (ink, color);

  return pango_attr_foreground_new ((guint16) (color[0] * 65535), (guint16) (color[1] * 65535),
                                    (guint16) (color[2] * 65535));
}

static void
insert_span (MagHandoutSetter     *self,
             PangoAttrList        *list,
             const MagHandoutSpan *span,
             double                size)
{
  double small = self->style->texts[MAG_HANDOUT_TEXT_SMALL].size;

  switch (span->kind)
    {
    case MAG_HANDOUT_SPAN_STRONG:
      insert_attribute (list, span, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
      break;
    case MAG_HANDOUT_SPAN_EMPHASIS:
      insert_attribute (list, span, pango_attr_style_new (PANGO_STYLE_ITALIC));
      break;
    case MAG_HANDOUT_SPAN_SIGN:
      insert_attribute (list, span, mag_handout_sign_new_attribute (span->value, size));
      break;
    case MAG_HANDOUT_SPAN_CERTAINTY:
      insert_attribute (list, span, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
      insert_attribute (list, span, new_color (MAG_HANDOUT_INK_ACCENT));
      break;
    case MAG_HANDOUT_SPAN_NUMBERS:
      insert_attribute (list, span, pango_attr_size_new_absolute (pango_units_from_double (small)));
      insert_attribute (list, span, new_color (MAG_HANDOUT_INK_GRAY));
      break;
    default:
      g_assert_not_reached ();
    }
}

/* What stands before a tab hangs to the left of all lines. */
static void
hang (PangoLayout *layout,
      double       indent)
{
  g_autoptr (PangoTabArray) tabs = pango_tab_array_new (1, FALSE);

  pango_tab_array_set_tab (tabs, 0, PANGO_TAB_LEFT, pango_units_from_double (indent));
  pango_layout_set_tabs (layout, tabs);
  pango_layout_set_indent (layout, -pango_units_from_double (indent));
}

static PangoContext *
get_context (MagHandoutSetter      *self,
             const MagHandoutBlock *block)
{
  PangoLanguage *language = block->language ? pango_language_from_string (block->language) : NULL;

  if (self->second && language == pango_context_get_language (self->second))
    return self->second;

  return self->context;
}

static gboolean
is_mirrored (MagHandoutSetter      *self,
             const MagHandoutBlock *block)
{
  return block->kind != MAG_HANDOUT_BLOCK_PAIR
         && pango_context_get_base_dir (get_context (self, block)) == PANGO_DIRECTION_RTL;
}

/* In the place of a letter that no font has stands its number. */
static void
note_missing_in (MagHandoutSetter       *self,
                 const PangoGlyphString *glyphs)
{
  for (int i = 0; i < glyphs->num_glyphs; i++)
    {
      PangoGlyph glyph = glyphs->glyphs[i].glyph;
      char letter[7] = { 0 };

      if (glyph == PANGO_GLYPH_EMPTY || !(glyph & PANGO_GLYPH_UNKNOWN_FLAG))
        continue;

      g_unichar_to_utf8 (glyph & ~PANGO_GLYPH_UNKNOWN_FLAG, letter);
      if (!strstr (self->missing->str, letter))
        g_string_append (self->missing, letter);
    }
}

static void
note_missing (MagHandoutSetter *self,
              PangoLayout      *layout)
{
  g_autoptr (PangoLayoutIter) iter = pango_layout_get_iter (layout);

  do
    {
      const PangoLayoutRun *run = pango_layout_iter_get_run_readonly (iter);

      if (run && self->missing)
        note_missing_in (self, run->glyphs);
    }
  while (pango_layout_iter_next_run (iter));
}

/**
 * mag_handout_setter_new_text:
 * @kind: how the text is set
 * @width: the width to break it at
 *
 * Returns: (transfer full): the text of a block, broken into lines
 */
PangoLayout *
mag_handout_setter_new_text (MagHandoutSetter      *self,
                             const MagHandoutBlock *block,
                             MagHandoutTextKind     kind,
                             double                 width)
{
  const MagHandoutText *text = &self->style->texts[kind];
  PangoContext *context = get_context (self, block);
  PangoLayout *layout = pango_layout_new (context);
  g_autoptr (PangoFontDescription) font = pango_font_description_new ();
  g_autoptr (PangoAttrList) list = pango_attr_list_new ();

  pango_font_description_set_family_static (font, MAG_HANDOUT_FAMILY);
  pango_font_description_set_absolute_size (font, pango_units_from_double (text->size));
  pango_font_description_set_weight (font, text->bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
  for (guint i = 0; i < block->spans->len; i++)
    insert_span (self, list, &g_array_index (block->spans, MagHandoutSpan, i), text->size);

  pango_layout_set_font_description (layout, font);
  pango_layout_set_attributes (layout, list);
  pango_layout_set_width (layout, pango_units_from_double (width));
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_auto_dir (layout, FALSE);
  if (strchr (block->text->str, '\t'))
    hang (layout, text->size * 1.75);
  pango_layout_set_text (layout, block->text->str, (int) block->text->len);
  if (pango_layout_get_unknown_glyphs_count (layout) > 0)
    note_missing (self, layout);

  return layout;
}

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

      strip->keep = n_lines > 1 && (line == 0 || line == n_lines - 2);
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
  if (block->section == MAG_HANDOUT_SECTION_RED_FLAGS || self->in_head)
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

  if (block->at_end)
    pango_layout_set_alignment (layout, PANGO_ALIGN_RIGHT);
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
      strip->keep = i + 1 < n_lines && block->n_lines == 0;
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
  switch (block->kind)
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
    case MAG_HANDOUT_BLOCK_CLINIC:
      mag_handout_setter_set_clinic (self, block, x, width, strips);
      break;
    case MAG_HANDOUT_BLOCK_ALARM:
      mag_handout_setter_set_alarm (self, block, x, width, strips);
      break;
    case MAG_HANDOUT_BLOCK_FRAME:
      mag_handout_setter_set_frame (self, block, x, width, strips);
      break;
    case MAG_HANDOUT_BLOCK_COLUMNS:
      mag_handout_setter_set_columns (self, block, x, width, strips);
      break;
    case MAG_HANDOUT_BLOCK_GROUP:
      mag_handout_setter_set_blocks (self, block->children, 0, block->children->len, x, width,
                                     strips);
      break;
    case MAG_HANDOUT_BLOCK_TABLE:
      mag_handout_setter_set_table (self, block, x, width, strips);
      break;
    case MAG_HANDOUT_BLOCK_FIGURE:
      mag_handout_setter_set_figure (self, block, x, width, strips);
      break;
    case MAG_HANDOUT_BLOCK_PAIR:
      mag_handout_setter_set_pair (self, block, x, width, strips);
      break;
    case MAG_HANDOUT_BLOCK_CELL:
      set_cell (self, block, x, width, strips);
      break;
    case MAG_HANDOUT_BLOCK_ROW:
    default:
      g_assert_not_reached ();
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

/* What must not be parted from the block below it. The last item of a list never stands alone. */
static gboolean
leads_on (GPtrArray *blocks,
          guint      index)
{
  const MagHandoutBlock *block = get_block (blocks, index);
  const MagHandoutBlock *next = get_block (blocks, index + 1);

  if (!next)
    return FALSE;
  if (is_item (blocks, index) && is_item (blocks, index + 1) && !is_item (blocks, index + 2))
    return TRUE;

  return block->kind == MAG_HANDOUT_BLOCK_HEADING || block->kind == MAG_HANDOUT_BLOCK_TITLE
         || next->kind == MAG_HANDOUT_BLOCK_TABLE || block->kind == MAG_HANDOUT_BLOCK_CLINIC || next->kind == MAG_HANDOUT_BLOCK_LINES
         || (next->kind == MAG_HANDOUT_BLOCK_FRAME && next->section == block->section);
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
          if (leads_on (blocks, i))
            strip->keep = TRUE;
          mag_handout_strip_set_block (strip, block);
        }
    }
}
