// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* A figure is written into the page as it is, so nothing may be in it that draws from elsewhere,
 * runs or carries a style of its own: only these elements, these attributes and these classes. */

#include "config.h"

#include "mag-figure.h"

#include <string.h>

typedef struct
{
  const char *file;
  MagFaults  *faults;
} Check;

static const char *elements[] = {
  "svg", "g", "path", "circle", "ellipse", "rect", "line", "polyline", "polygon", "text", "tspan", "title", "desc",
  NULL,
};

static const char *attributes[] = {
  "viewBox", "width", "height", "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry", "dx", "dy", "d",
  "points", "transform", "class", "role", "aria-hidden", "text-anchor", "font-size", "font-weight", "stroke-width",
  "stroke-linecap", "stroke-linejoin", "stroke-dasharray", "opacity", NULL,
};

static const char *classes[] = {
  "ink", "soft", "fill-1", "fill-2", "fill-3", "accent", "alert", "paper", "label", "small", NULL,
};

static void
add_fault (Check               *check,
           GMarkupParseContext *context,
           const char          *what,
           const char          *name,
           const char *const   *allowed)
{
  g_autofree char *place = NULL;
  g_autofree char *expected = g_strjoinv (", ", (char **) allowed);
  int line;

  g_markup_parse_context_get_position (context, &line, NULL);
  place = g_strdup_printf ("line %d", line);
  mag_faults_add (check->faults, check->file, place, "the %s “%s” is not allowed: expected one of %s", what, name, expected);
}

/* Values of allowed attributes are numbers, names and path letters: nothing that names a resource. */
static void
check_value (Check               *check,
             GMarkupParseContext *context,
             const char          *name,
             const char          *value)
{
  if (g_str_equal (name, "class"))
    {
      g_auto (GStrv) words = g_strsplit (value, " ", -1);

      for (guint i = 0; words[i]; i++)
        if (words[i][0] && !g_strv_contains (classes, words[i]))
          add_fault (check, context, "class", words[i], classes);
    }
  else if (strpbrk (value, ":;<>&\\") || strstr (value, "url"))
    {
      add_fault (check, context, "value", value, (const char *[]) { "numbers", "words", NULL });
    }
}

static void
start_element_cb (GMarkupParseContext  *context,
                  const char           *element,
                  const char          **names,
                  const char          **values,
                  gpointer              user_data,
                  GError              **error)
{
  Check *check = user_data;
  gboolean is_root = !g_markup_parse_context_get_element_stack (context)->next;

  if (is_root && !g_str_equal (element, "svg"))
    add_fault (check, context, "root", element, (const char *[]) { "svg", NULL });
  if (!g_strv_contains (elements, element))
    add_fault (check, context, "element", element, elements);

  for (guint i = 0; names[i]; i++)
    {
      if (is_root && g_str_equal (names[i], "xmlns") && g_str_equal (values[i], "http://www.w3.org/2000/svg"))
        continue;
      if (g_strv_contains (attributes, names[i]))
        check_value (check, context, names[i], values[i]);
      else
        add_fault (check, context, "attribute", names[i], attributes);
    }
}

/* Comments, processing instructions, doctypes and CDATA all arrive here. HTML ends a comment where XML
 * does not, as at “--!>”, so one that holds a bracket could hold an element. */
static void
passthrough_cb (GMarkupParseContext  *context,
                const char           *text,
                gsize                 length,
                gpointer              user_data,
                GError              **error)
{
  g_autofree char *whole = g_strndup (text, length);
  g_autofree char *shown = g_utf8_substring (whole, 0, MIN (40, g_utf8_strlen (whole, -1)));

  if (!g_str_has_prefix (whole, "<!--"))
    add_fault (user_data, context, "instruction", shown, elements);
  else if (strcspn (whole + 1, "<>") != length - 2)
    add_fault (user_data, context, "comment", shown, (const char *[]) { "words without brackets", NULL });
}

/**
 * mag_figure_check:
 * @file: the file to name in faults
 * @svg: an SVG drawing
 * @length: its length in bytes, or -1
 * @faults: where to note what is wrong
 *
 * Checks that a drawing holds nothing but shapes and words.
 *
 * Returns: whether it may be written into a page as it is
 */
gboolean
mag_figure_check (const char *file,
                  const char *svg,
                  gssize      length,
                  MagFaults  *faults)
{
  static const GMarkupParser parser = { .start_element = start_element_cb, .passthrough = passthrough_cb };
  guint n_before = mag_faults_get_n (faults);
  Check check = { file, faults };
  g_autoptr (GMarkupParseContext) context = g_markup_parse_context_new (&parser, G_MARKUP_DEFAULT_FLAGS, &check, NULL);
  g_autoptr (GError) error = NULL;

  if (!g_markup_parse_context_parse (context, svg, length, &error) || !g_markup_parse_context_end_parse (context, &error))
    mag_faults_add (faults, file, NULL, "expected well-formed SVG: %s", error->message);

  return mag_faults_get_n (faults) == n_before;
}

/**
 * mag_figure_is_description:
 * @element: the name of an element
 *
 * Returns: whether it holds words that are not drawn, but say what the drawing shows
 */
gboolean
mag_figure_is_description (const char *element)
{
  return g_str_equal (element, "title") || g_str_equal (element, "desc");
}
