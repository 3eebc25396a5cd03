// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* The typeface that ships with the application, in a font map of our own: the same on every
 * machine, whatever fonts and rules its desktop has, and unseen by the rest of the program. */

#include "config.h"

#include "mag-handout-fonts.h"

#include <fontconfig/fontconfig.h>
#include <gio/gio.h>
#include <pango/pangocairo.h>
#include <pango/pangofc-fontmap.h>

static const char *files[] = {
  "AtkinsonHyperlegible-Regular.ttf",
  "AtkinsonHyperlegible-Bold.ttf",
  "AtkinsonHyperlegible-Italic.ttf",
  "AtkinsonHyperlegible-BoldItalic.ttf",
};

typedef struct
{
  char         *font_dir;
  PangoFontMap *maps[2];
} Cache;

static gboolean
add_file (PangoFontMap  *map,
          const char    *font_dir,
          const char    *name,
          GError       **error)
{
  g_autofree char *path = g_build_filename (font_dir, name, NULL);

  if (!g_file_test (path, G_FILE_TEST_IS_REGULAR))
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
                   "the font file “%s” is missing", path);
      return FALSE;
    }

  return pango_font_map_add_font_file (map, path, error);
}

static PangoFontMap *
load (const char  *font_dir,
      gboolean     with_others,
      GError     **error)
{
  g_autoptr (PangoFontMap) map = pango_cairo_font_map_new_for_font_type (CAIRO_FONT_TYPE_FT);
  FcConfig *config = with_others ? FcInitLoadConfigAndFonts () : FcConfigCreate ();

  pango_fc_font_map_set_config (PANGO_FC_FONT_MAP (map), config);
  FcConfigDestroy (config);
  pango_cairo_font_map_set_resolution (PANGO_CAIRO_FONT_MAP (map), 72);

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      if (!add_file (map, font_dir, files[i], error))
        return NULL;
    }

  return g_steal_pointer (&map);
}

static void
free_cache (gpointer data)
{
  Cache *cache = data;

  g_clear_pointer (&cache->font_dir, g_free);
  g_clear_object (&cache->maps[FALSE]);
  g_clear_object (&cache->maps[TRUE]);
  g_free (cache);
}

static GPrivate cached = G_PRIVATE_INIT (free_cache);

static Cache *
get_cache (const char *font_dir)
{
  Cache *cache = g_private_get (&cached);

  if (!cache || !g_str_equal (cache->font_dir, font_dir))
    {
      cache = g_new0 (Cache, 1);
      cache->font_dir = g_strdup (font_dir);
      g_private_replace (&cached, cache);
    }

  return cache;
}

/**
 * mag_handout_fonts_load:
 * @font_dir: the directory that holds the application's fonts
 * @with_others: whether to fall back to the system's fonts for letters that ours lack, as in the
 *   name of a clinic
 * @error: return location for an error
 *
 * Makes a font map with a configuration of its own. Without one, Pango would add the files to the
 * configuration that the whole program shares. To read the files takes longer than to set a sheet,
 * so they are kept: for each thread, since a font map must not be used by two.
 *
 * Returns: (transfer full): the font map, or %NULL with an error that names the missing file
 */
PangoFontMap *
mag_handout_fonts_load (const char  *font_dir,
                        gboolean     with_others,
                        GError     **error)
{
  Cache *cache;

  g_return_val_if_fail (font_dir != NULL, NULL);

  cache = get_cache (font_dir);
  if (!cache->maps[with_others])
    cache->maps[with_others] = load (font_dir, with_others, error);

  return cache->maps[with_others] ? g_object_ref (cache->maps[with_others]) : NULL;
}
