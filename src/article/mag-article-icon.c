// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* The signs of boxes: each has a shape of its own and stands beside words, so that nothing is told
 * by color alone. */

#include "config.h"

#include "mag-article-writer.h"

static const struct
{
  const char *name;
  const char *path;
} icons[] = {
  { "emergency", "M5 1h6l4 4v6l-4 4H5l-4-4V5z M7 4h2v5H7z M7 10.2h2v2H7z" },
  { "warning", "M8 .8 15.6 14.6H.4z M7.1 5.4h1.8v4.8H7.1z M7.1 11.2h1.8V13H7.1z" },
  { "note", "M8 1a7 7 0 1 0 0 14A7 7 0 1 0 8 1z M7 3.8h2v2H7z M7 7h2v5.2H7z" },
  { "short", "M2 2h12v2H2z M2 7h12v2H2z M2 12h7v2H2z" },
  { "points", "M1 2h3v3H1z M6 2.5h9v2H6z M1 6.5h3v3H1z M6 7h9v2H6z M1 11h3v3H1z M6 11.5h9v2H6z" },
  { "unknown", "M8 1a7 7 0 1 0 0 14A7 7 0 1 0 8 1z M8 3.4c-1.8 0-3 1.1-3 2.8h1.8c0-.7.5-1.2 1.2-1.2s1.2.4 1.2 1.1"
               "c0 .5-.3.8-.9 1.3-.8.6-1.2 1.2-1.2 2.3h1.8c0-.5.2-.8.8-1.3.8-.5 1.3-1.2 1.3-2.3 0-1.6-1.2-2.8-3-2.8z"
               " M7.1 10.7h1.8v1.8H7.1z" },
};

/**
 * mag_article_write_icon:
 * @self: a writer
 * @name: which sign
 *
 * Writes a sign that readers of the screen pass over, for words say the same.
 */
void
mag_article_write_icon (MagArticleWriter *self,
                        const char       *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (icons); i++)
    if (g_str_equal (icons[i].name, name))
      {
        mag_html_open (self->html, "svg", "class", "icon", "viewBox", "0 0 16 16", "aria-hidden", "true", NULL);
        mag_html_add (self->html, "path", "", "d", icons[i].path, "fill-rule", "evenodd", NULL);
        mag_html_close (self->html);
      }
}
