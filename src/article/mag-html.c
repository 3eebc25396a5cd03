// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* The only place in the program where text becomes HTML. */

#include "config.h"

#include "mag-html.h"

#include <stdarg.h>
#include <string.h>

struct _MagHtml
{
  /* Owned */
  GString   *page;
  GPtrArray *elements;
};

/* A line break inside or after these would show as a space. */
static const char *const inline_elements[] = {
  "a", "em", "span", "strong", "sup", "text", "tspan", NULL,
};

static const char *const void_elements[] = {
  "link", "meta", NULL,
};

/**
 * mag_html_new:
 *
 * Starts a page with its document type.
 *
 * Returns: (transfer full): the page, to be freed with mag_html_free()
 */
MagHtml *
mag_html_new (void)
{
  MagHtml *self = g_new0 (MagHtml, 1);

  self->page = g_string_new ("<!DOCTYPE html>\n");
  self->elements = g_ptr_array_new_with_free_func (g_free);

  return self;
}

void
mag_html_free (MagHtml *self)
{
  g_string_free (self->page, TRUE);
  g_ptr_array_unref (self->elements);
  g_free (self);
}

static void
append_escaped (GString    *page,
                const char *text)
{
  for (const char *p = text; *p; p++)
    switch (*p)
      {
      case '&':
        g_string_append (page, "&amp;");
        break;
      case '<':
        g_string_append (page, "&lt;");
        break;
      case '>':
        g_string_append (page, "&gt;");
        break;
      case '"':
        g_string_append (page, "&quot;");
        break;
      case '\'':
        g_string_append (page, "&#39;");
        break;
      default:
        g_string_append_c (page, *p);
      }
}

static void
append_attribute (MagHtml    *self,
                  const char *name,
                  const char *value)
{
  if (!value)
    return;

  g_string_append_printf (self->page, " %s=\"", name);
  append_escaped (self->page, value);
  g_string_append_c (self->page, '"');
}

static void
end_start_tag (MagHtml    *self,
               const char *element)
{
  gboolean is_void = g_strv_contains (void_elements, element);

  g_string_append (self->page, is_void ? ">\n" : ">");
  if (!is_void)
    g_ptr_array_add (self->elements, g_strdup (element));
}

static void
append_attributes (MagHtml *self,
                   va_list  attributes)
{
  const char *name;

  while ((name = va_arg (attributes, const char *)))
    append_attribute (self, name, va_arg (attributes, const char *));
}

/**
 * mag_html_open:
 * @self: a page
 * @element: the element's name, never taken from content
 * @...: names of attributes, each with its value, ended by %NULL; where a value is %NULL, the
 *   attribute is left out
 *
 * Opens an element. Elements that have no end, such as `meta`, need no mag_html_close().
 */
void
mag_html_open (MagHtml    *self,
               const char *element,
               ...)
{
  va_list attributes;

  g_string_append_printf (self->page, "<%s", element);
  va_start (attributes, element);
  append_attributes (self, attributes);
  va_end (attributes);
  end_start_tag (self, element);
}

/**
 * mag_html_open_pairs:
 * @self: a page
 * @element: the element's name, checked by the caller
 * @names: (array zero-terminated=1): names of attributes, checked by the caller
 * @values: (array zero-terminated=1): their values, as many
 *
 * Opens an element whose attributes come from elsewhere, such as one of a checked drawing.
 */
void
mag_html_open_pairs (MagHtml     *self,
                     const char  *element,
                     const char **names,
                     const char **values)
{
  g_string_append_printf (self->page, "<%s", element);
  for (guint i = 0; names[i]; i++)
    append_attribute (self, names[i], values[i]);
  end_start_tag (self, element);
}

/**
 * mag_html_close:
 * @self: a page
 *
 * Closes the element that was opened last.
 */
void
mag_html_close (MagHtml *self)
{
  g_autofree char *element = NULL;

  g_return_if_fail (self->elements->len > 0);

  element = g_ptr_array_steal_index (self->elements, self->elements->len - 1);
  g_string_append_printf (self->page, "</%s>", element);
  if (!g_strv_contains (inline_elements, element))
    g_string_append_c (self->page, '\n');
}

/**
 * mag_html_text:
 * @self: a page
 * @text: any text
 *
 * Writes a text such that it shows as it is, whatever stands in it.
 */
void
mag_html_text (MagHtml    *self,
               const char *text)
{
  append_escaped (self->page, text);
}

/**
 * mag_html_add:
 * @self: a page
 * @element: the element's name, never taken from content
 * @text: any text
 * @...: attributes as in mag_html_open()
 *
 * Writes an element that holds nothing but a text.
 */
void
mag_html_add (MagHtml    *self,
              const char *element,
              const char *text,
              ...)
{
  va_list attributes;

  g_string_append_printf (self->page, "<%s", element);
  va_start (attributes, text);
  append_attributes (self, attributes);
  va_end (attributes);
  end_start_tag (self, element);
  mag_html_text (self, text);
  mag_html_close (self);
}

/**
 * mag_html_finish:
 * @self: a page
 *
 * Closes whatever is still open.
 *
 * Returns: (transfer full): the page's text; the page itself is empty afterwards
 */
char *
mag_html_finish (MagHtml *self)
{
  g_autoptr (GString) page = NULL;

  while (self->elements->len > 0)
    mag_html_close (self);

  page = g_steal_pointer (&self->page);
  self->page = g_string_new (NULL);

  return g_string_free (g_steal_pointer (&page), FALSE);
}
