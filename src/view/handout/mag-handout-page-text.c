// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* What a drawn page says to a screen reader: its words in reading order, by letter, word, sentence,
 * line and paragraph. There is no caret and nothing can be selected: paper is only read. */

#include "config.h"

#include "mag-handout-page-text.h"

#include <pango/pango.h>

#include "mag-handout-page.h"

static const char *
get_text (GtkAccessibleText *self)
{
  return mag_handout_page_get_text (MAG_HANDOUT_PAGE (self));
}

static GBytes *
slice (const char *text,
       guint       start,
       guint       end)
{
  const char *first = g_utf8_offset_to_pointer (text, start);
  const char *last = g_utf8_offset_to_pointer (text, end);

  return g_bytes_new (first, (gsize) (last - first));
}

static GBytes *
get_contents (GtkAccessibleText *self,
              guint              start,
              guint              end)
{
  const char *text = get_text (self);
  guint length = (guint) g_utf8_strlen (text, -1);

  end = MIN (end, length);

  return slice (text, MIN (start, end), end);
}

/* Whether a piece of that size may begin before a letter. */
static gboolean
begins (const PangoLogAttr           *attrs,
        const char                   *text,
        guint                         at,
        GtkAccessibleTextGranularity  granularity)
{
  switch (granularity)
    {
    case GTK_ACCESSIBLE_TEXT_GRANULARITY_WORD:
      return attrs[at].is_word_start;
    case GTK_ACCESSIBLE_TEXT_GRANULARITY_SENTENCE:
      return attrs[at].is_sentence_start;
    case GTK_ACCESSIBLE_TEXT_GRANULARITY_LINE:
    case GTK_ACCESSIBLE_TEXT_GRANULARITY_PARAGRAPH:
      return at > 0 && *g_utf8_offset_to_pointer (text, at - 1) == '\n';
    case GTK_ACCESSIBLE_TEXT_GRANULARITY_CHARACTER:
    default:
      return TRUE;
    }
}

static GBytes *
get_contents_at (GtkAccessibleText            *self,
                 guint                         offset,
                 GtkAccessibleTextGranularity  granularity,
                 guint                        *start,
                 guint                        *end)
{
  const char *text = get_text (self);
  guint length = (guint) g_utf8_strlen (text, -1);
  g_autofree PangoLogAttr *attrs = g_new0 (PangoLogAttr, length + 1);

  pango_get_log_attrs (text, -1, -1, pango_language_get_default (), attrs, (int) length + 1);
  *start = MIN (offset, length);
  *end = MIN (*start + 1, length);
  while (*start > 0 && !begins (attrs, text, *start, granularity))
    (*start)--;
  while (*end < length && !begins (attrs, text, *end, granularity))
    (*end)++;

  return slice (text, *start, *end);
}

static guint
get_caret_position (GtkAccessibleText *self)
{
  return 0;
}

static gboolean
get_selection (GtkAccessibleText       *self,
               gsize                   *n_ranges,
               GtkAccessibleTextRange **ranges)
{
  *n_ranges = 0;

  return FALSE;
}

static gboolean
get_attributes (GtkAccessibleText        *self,
                guint                     offset,
                gsize                    *n_ranges,
                GtkAccessibleTextRange  **ranges,
                char                   ***names,
                char                   ***values)
{
  *n_ranges = 0;
  if (ranges)
    *ranges = NULL;
  if (names)
    *names = NULL;
  if (values)
    *values = NULL;

  return FALSE;
}

static void
get_default_attributes (GtkAccessibleText   *self,
                        char              ***names,
                        char              ***values)
{
  if (names)
    *names = g_new0 (char *, 1);
  if (values)
    *values = g_new0 (char *, 1);
}

/**
 * mag_handout_page_text_init:
 * @iface: the interface of a page
 *
 * Fills the interface. For #MagHandoutPage alone.
 */
void
mag_handout_page_text_init (GtkAccessibleTextInterface *iface)
{
  iface->get_contents = get_contents;
  iface->get_contents_at = get_contents_at;
  iface->get_caret_position = get_caret_position;
  iface->get_selection = get_selection;
  iface->get_attributes = get_attributes;
  iface->get_default_attributes = get_default_attributes;
}
