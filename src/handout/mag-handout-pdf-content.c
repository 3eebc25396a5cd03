// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Mends what Cairo writes on a page. What was drawn under the tag for artifacts becomes one. The
 * space at the end of a broken line is an empty span that merely says so; programs that read the
 * text stumble on it, so it becomes a real space, which nobody sees there. */

#include "config.h"

#include "mag-handout-pdf-content.h"

#include <string.h>

#include "mag-handout-tagger.h"

#define ARTIFACT "/" MAG_HANDOUT_TAG_ARTIFACT " << /MCID "
#define SPACE "/Span << /ActualText <feff0020> >> BDC"
#define END "EMC"

/* The name in a line such as "/f-0-0 1 Tf". */
static gboolean
read_font (const char  *line,
           char       **font)
{
  const char *end = line[0] == '/' && g_str_has_suffix (line, " Tf") ? strchr (line, ' ') : NULL;

  if (!end)
    return FALSE;

  g_clear_pointer (font, g_free);
  *font = g_strndup (line, (gsize) (end - line));

  return TRUE;
}

/* Only a font that has drawn a space by that very code is known to have it. */
static gboolean
draws_space (const char *line)
{
  gboolean inside = FALSE;

  for (const char *at = line; *at; at++)
    {
      if (*at == '\\' && at[1])
        at++;
      else if (*at == '(' || *at == ')')
        inside = *at == '(';
      else if (*at == ' ' && inside)
        return TRUE;
    }

  return FALSE;
}

static gboolean
shows_text (const char *line)
{
  return g_str_has_suffix (line, "Tj") || g_str_has_suffix (line, "TJ");
}

static GHashTable *
find_fonts_with_space (GStrv lines)
{
  GHashTable *fonts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autofree char *font = NULL;

  for (guint i = 0; lines[i]; i++)
    {
      gboolean named = read_font (lines[i], &font);

      if (!named && font && shows_text (lines[i]) && draws_space (lines[i]))
        g_hash_table_add (fonts, g_strdup (font));
    }

  return fonts;
}

/**
 * mag_handout_pdf_content_mark:
 * @content: what is drawn on a page, uncompressed
 * @length: its length
 *
 * Returns: (transfer full): the same, mended
 */
GString *
mag_handout_pdf_content_mark (const char *content,
                              gsize       length)
{
  g_autofree char *text = g_strndup (content, length);
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  g_autoptr (GHashTable) fonts = find_fonts_with_space (lines);
  g_autofree char *font = NULL;
  GString *marked = g_string_new (NULL);

  for (guint i = 0; lines[i]; i++)
    {
      gboolean space = g_str_equal (lines[i], SPACE) && g_strcmp0 (lines[i + 1], END) == 0;

      read_font (lines[i], &font);
      if (space)
        i++;
      if (space && font && g_hash_table_contains (fonts, font))
        g_string_append (marked, "( )Tj\n");
      else if (g_str_has_prefix (lines[i], ARTIFACT))
        g_string_append (marked, "/Artifact BMC\n");
      else if (!space)
        g_string_append_printf (marked, "%s\n", lines[i]);
    }

  return marked;
}
