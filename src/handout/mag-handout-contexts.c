// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* How the text of a handout is set: fonts, language, direction. Nothing is fitted to the pixels of a
 * screen, so that lines break in the same places everywhere. */

#include "config.h"

#include "mag-handout-contexts.h"

#include <pango/pangocairo.h>

#include "mag-handout-fonts.h"
#include "mag-handout-sign.h"
#include "mag-handout-words.h"

static PangoContext *
new_context (PangoFontMap *map,
             const char   *language)
{
  PangoContext *context = pango_font_map_create_context (map);
  gboolean rtl = mag_handout_words_find (language)->right_to_left;
  cairo_font_options_t *options = cairo_font_options_create ();

  cairo_font_options_set_antialias (options, CAIRO_ANTIALIAS_GRAY);
  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_font_options (context, options);
  cairo_font_options_destroy (options);

  pango_context_set_round_glyph_positions (context, FALSE);
  pango_context_set_language (context, pango_language_from_string (language));
  pango_context_set_base_dir (context, rtl ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR);
  pango_cairo_context_set_shape_renderer (context, mag_handout_sign_draw, NULL, NULL);

  return context;
}

/**
 * mag_handout_contexts_init:
 * @options: the languages
 * @font_dir: the directory that holds the application's fonts
 * @with_others: whether letters that ours lack may come from the system's fonts
 * @error: return location for an error
 *
 * Returns: %FALSE with an error that names the font file that is missing
 */
gboolean
mag_handout_contexts_init (MagHandoutContexts       *self,
                           const MagHandoutOptions  *options,
                           const char               *font_dir,
                           gboolean                  with_others,
                           GError                  **error)
{
  g_autoptr (PangoFontMap) map = mag_handout_fonts_load (font_dir, with_others, error);

  if (!map)
    return FALSE;

  self->first = new_context (map, options->language);
  self->layouts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  self->second = options->second_language ? new_context (map, options->second_language) : NULL;

  return TRUE;
}

void
mag_handout_contexts_clear (MagHandoutContexts *self)
{
  g_clear_pointer (&self->layouts, g_hash_table_unref);
  g_clear_object (&self->first);
  g_clear_object (&self->second);
}
