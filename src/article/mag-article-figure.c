// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Drawings stand inline, so that their colors come from the page's style sheet. A drawing is not
 * copied into the page: it is checked, read and written anew, element by element, for what is
 * harmless as XML may still mean something else as HTML. */

#include "config.h"

#include "mag-article-writer.h"

#include <string.h>

#include "mag-figure.h"
#include "mag-figure-words.h"

/* How deep inside a `title` or `desc`: the figure's own text alternative takes their place. */
typedef struct
{
  MagHtml *html;
  guint    hidden;
} Copy;

static void
start_element_cb (GMarkupParseContext  *context,
                  const char           *element,
                  const char          **names,
                  const char          **values,
                  gpointer              user_data,
                  GError              **error)
{
  Copy *copy = user_data;

  if (mag_figure_is_description (element))
    copy->hidden++;
  if (copy->hidden == 0)
    mag_html_open_pairs (copy->html, element, names, values);
}

static void
end_element_cb (GMarkupParseContext  *context,
                const char           *element,
                gpointer              user_data,
                GError              **error)
{
  Copy *copy = user_data;

  if (copy->hidden == 0)
    mag_html_close (copy->html);
  if (mag_figure_is_description (element))
    copy->hidden--;
}

/* Line breaks between shapes say nothing; every word stands in a `text`. */
static void
text_cb (GMarkupParseContext  *context,
         const char           *text,
         gsize                 length,
         gpointer              user_data,
         GError              **error)
{
  Copy *copy = user_data;
  g_autofree char *words = g_strndup (text, length);

  if (copy->hidden == 0 && strspn (words, " \t\r\n") < length)
    mag_html_text (copy->html, words);
}

static void
copy_drawing (MagArticleWriter *self,
              const char       *svg)
{
  static const GMarkupParser parser = {
    .start_element = start_element_cb,
    .end_element = end_element_cb,
    .text = text_cb,
  };
  Copy copy = { self->html, 0 };
  g_autoptr (GMarkupParseContext) context = g_markup_parse_context_new (&parser, G_MARKUP_DEFAULT_FLAGS, &copy, NULL);

  g_markup_parse_context_parse (context, svg, -1, NULL);
}

static char *
dup_checked_drawing (MagArticleWriter *self,
                     const char       *id)
{
  g_autoptr (MagFaults) faults = mag_faults_new ();
  g_autofree char *svg = mag_collection_dup_figure (self->collection, id);

  return svg && mag_figure_check (id, svg, -1, faults) ? g_steal_pointer (&svg) : NULL;
}

static void
write_drawing (MagArticleWriter *self,
               JsonObject       *figure,
               const char       *svg)
{
  mag_html_open (self->html, "div",
                 "class", "drawing",
                 "role", "img",
                 "aria-label", mag_article_get_text (figure, "alt"),
                 NULL);
  copy_drawing (self, svg);
  mag_html_close (self->html);
}

/**
 * mag_article_write_figure:
 * @self: a writer
 * @figure: a figure block
 *
 * Writes a drawing with its caption. Where the collection has no such drawing, or one that does
 * not pass the check, its description stands in its place.
 */
void
mag_article_write_figure (MagArticleWriter *self,
                          JsonObject       *figure)
{
  g_autofree char *svg = dup_checked_drawing (self, mag_article_get_text (figure, "id"));

  mag_html_open (self->html, "figure", NULL);
  if (svg)
    {
      g_autofree char *translated = mag_figure_translate (svg, figure);

      write_drawing (self, figure, translated);
    }
  else
    mag_html_add (self->html, "p", mag_article_get_text (figure, "alt"), NULL);
  mag_html_open (self->html, "figcaption", NULL);
  mag_article_write_marked (self, mag_article_get_text (figure, "caption"));
  mag_html_close (self->html);
  mag_html_close (self->html);
}
