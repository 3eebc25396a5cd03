// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Sets the text of blocks: fonts, stressed words, signs, the lines it is broken into. */

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

/**
 * mag_handout_setter_get_context:
 *
 * Returns: (transfer none): how the text of a block is set: in its own language
 */
PangoContext *
mag_handout_setter_get_context (MagHandoutSetter      *self,
                                const MagHandoutBlock *block)
{
  PangoLanguage *language = block->language ? pango_language_from_string (block->language) : NULL;

  if (self->second && language == pango_context_get_language (self->second))
    return self->second;

  return self->context;
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

static PangoLayout *
new_layout (MagHandoutSetter      *self,
            const MagHandoutBlock *block,
            MagHandoutTextKind     kind,
            double                 width)
{
  const MagHandoutText *text = &self->style->texts[kind];
  PangoLayout *layout = pango_layout_new (mag_handout_setter_get_context (self, block));
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
  if (block->at_end)
    pango_layout_set_alignment (layout, PANGO_ALIGN_RIGHT);
  if (strchr (block->text->str, '\t'))
    hang (layout, text->size * 1.75);
  pango_layout_set_text (layout, block->text->str, (int) block->text->len);

  return layout;
}

/* A page is set several times until it fits, mostly at the same widths; to shape its letters is what
 * takes time. The blocks of a foot do not last. */
static PangoLayout *
find_layout (MagHandoutSetter      *self,
             const MagHandoutBlock *block,
             MagHandoutTextKind     kind,
             double                 width)
{
  gboolean lasting = block->kind != MAG_HANDOUT_BLOCK_FOOT && block->kind != MAG_HANDOUT_BLOCK_BAND;
  g_autofree char *key = NULL;
  PangoLayout *layout;

  if (!self->layouts || !lasting)
    return new_layout (self, block, kind, width);

  key = g_strdup_printf ("%p %d %d %d", (gconstpointer) block, kind, pango_units_from_double (width),
                         pango_units_from_double (self->style->texts[kind].size));
  layout = g_hash_table_lookup (self->layouts, key);
  if (!layout)
    {
      layout = new_layout (self, block, kind, width);
      g_hash_table_insert (self->layouts, g_steal_pointer (&key), layout);
    }

  return g_object_ref (layout);
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
  PangoLayout *layout = find_layout (self, block, kind, width);

  if (pango_layout_get_unknown_glyphs_count (layout) > 0)
    note_missing (self, layout);

  return layout;
}
