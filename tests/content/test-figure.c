// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mag-figure.h"

#include "mag-test-content.h"

#define SVG(inner) "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">" inner "</svg>"

static const char *good[] = {
  SVG (""),
  "<svg/>",
  "<!-- Drawn by hand. --><svg/>",
  SVG ("<!-- A circle -->"),
  SVG ("<title>Größe</title><desc>Two &lt; three &amp; four</desc>"),
  SVG ("<g class=\"ink fill-1\" transform=\"translate(2 3) rotate(-45)\"><path d=\"M 1 1 L 2,2 Z\"/></g>"),
  SVG ("<circle cx=\"1\" cy=\"1\" r=\"1\" class=\"accent\"/><ellipse rx=\"1\" ry=\"2\"/>"
       "<line x1=\"1\" y1=\"1\" x2=\"2\" y2=\"2\" class=\"soft\" stroke-dasharray=\"4 2\" stroke-linecap=\"round\"/>"
       "<rect x=\"1\" y=\"1\" width=\"2\" height=\"2\" class=\"fill-2\" opacity=\"0.5\"/>"
       "<polyline points=\"1,1 2,2\" class=\"alert\"/><polygon points=\"1,1 2,2 3,1\" class=\"fill-3 paper\"/>"),
  SVG ("<text class=\"label\" dx=\"1\" dy=\"1\" text-anchor=\"middle\" font-size=\"12\" font-weight=\"600\""
       " aria-hidden=\"true\">A<tspan class=\"small\" role=\"presentation\">b</tspan></text>"),
};

static const struct
{
  const char *name;
  const char *svg;
  const char *fault;
} bad[] = {
  { "script", SVG ("<script>alert(1)</script>"),
    "line 1: the element “script” is not allowed: expected one of svg, g, path" },
  { "style", SVG ("<style>*{fill:red}</style>"), "the element “style” is not allowed" },
  { "foreign-object", SVG ("<foreignObject/>"), "the element “foreignObject” is not allowed" },
  { "image", SVG ("<image href=\"a.png\"/>"), "the element “image” is not allowed" },
  { "use", SVG ("<use href=\"#a\"/>"), "the element “use” is not allowed" },
  { "link", SVG ("<a href=\"https://example.org/\">x</a>"), "the element “a” is not allowed" },
  { "animate", SVG ("<g><animate attributeName=\"d\"/></g>"), "the element “animate” is not allowed" },
  { "gradient", SVG ("<linearGradient/>"), "the element “linearGradient” is not allowed" },
  { "filter", SVG ("<filter/>"), "the element “filter” is not allowed" },
  { "upper-case", SVG ("<SCRIPT/>"), "the element “SCRIPT” is not allowed" },
  { "prefixed", "<s:svg xmlns:s=\"http://www.w3.org/2000/svg\"/>", "the element “s:svg” is not allowed" },
  { "html", SVG ("<b>x</b>"), "the element “b” is not allowed" },
  { "href", SVG ("<g href=\"#a\"/>"), "the attribute “href” is not allowed: expected one of viewBox, width" },
  { "xlink", SVG ("<g xlink:href=\"#a\"/>"), "the attribute “xlink:href” is not allowed" },
  { "onload", SVG ("<g onload=\"alert(1)\"/>"), "the attribute “onload” is not allowed" },
  { "onload/root", "<svg onload=\"alert(1)\"/>", "the attribute “onload” is not allowed" },
  { "style-attribute", SVG ("<g style=\"fill: red\"/>"), "the attribute “style” is not allowed" },
  { "fill", SVG ("<g fill=\"red\"/>"), "the attribute “fill” is not allowed" },
  { "id", SVG ("<g id=\"a\"/>"), "the attribute “id” is not allowed" },
  { "xmlns/other", "<svg xmlns=\"http://www.w3.org/1999/xhtml\"/>", "the attribute “xmlns” is not allowed" },
  { "xmlns/inner", SVG ("<g xmlns=\"http://www.w3.org/1999/xhtml\"/>"), "the attribute “xmlns” is not allowed" },
  { "xmlns/again", SVG ("<g xmlns=\"http://www.w3.org/2000/svg\"/>"), "the attribute “xmlns” is not allowed" },
  { "class", SVG ("<g class=\"ink mine\"/>"), "the class “mine” is not allowed: expected one of ink, soft" },
  { "url", SVG ("<g width=\"url(#a)\"/>"), "the value “url(#a)” is not allowed" },
  { "scheme", SVG ("<g role=\"javascript:alert(1)\"/>"), "the value “javascript:alert(1)” is not allowed" },
  { "entity-in-value", SVG ("<g role=\"&#x6a;avascript&#58;\"/>"), "the value “javascript:” is not allowed" },
  { "bracket-in-value", SVG ("<g role=\"&lt;b&gt;\"/>"), "the value “<b>” is not allowed" },
  { "declaration", "<?xml version=\"1.0\"?><svg/>", "the instruction “<?xml version=\"1.0\"?>” is not allowed" },
  { "stylesheet", "<?xml-stylesheet href=\"a.css\"?><svg/>", "the instruction “<?xml-stylesheet" },
  { "doctype", "<!DOCTYPE svg><svg/>", "the instruction “<!DOCTYPE svg>” is not allowed" },
  { "entity/defined", "<!DOCTYPE svg [<!ENTITY a \"b\">]><svg/>", "the instruction “<!DOCTYPE svg [" },
  { "entity/unknown", SVG ("<text>&a;</text>"), "expected well-formed SVG" },
  { "cdata", SVG ("<text><![CDATA[<script>]]></text>"), "the instruction “<![CDATA[<script>]]>” is not allowed" },
  { "comment/html-end", SVG ("<!-- --!><script>alert(1)</script>-->"), "the comment “<!-- --!><script>" },
  { "comment/element", SVG ("<!-- <g> -->"),
    "the comment “<!-- <g> -->” is not allowed: expected one of words without brackets" },
  { "comment/short", SVG ("<!--><script>alert(1)</script>-->"), "the element “script” is not allowed" },
  { "comment/cut", SVG ("<!-- ééééééééééééééééééééééééééééééééééé> -->"), "ééé” is not allowed" },
  { "root", "<g/>", "the root “g” is not allowed: expected one of svg" },
  { "root/second", "<svg/><text>outside</text>", "the root “text” is not allowed" },
  { "empty", "", "f.svg: expected well-formed SVG" },
  { "words", "a drawing", "expected well-formed SVG" },
  { "open", "<svg><g>", "expected well-formed SVG" },
  { "crossed", "<svg><g><text></g></text></svg>", "expected well-formed SVG" },
  { "not-utf-8", SVG ("<text>\xc3(</text>"), "expected well-formed SVG" },
};

static void
test_good (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (good); i++)
    {
      g_autoptr (MagFaults) faults = mag_faults_new ();
      gboolean allowed = mag_figure_check ("f.svg", good[i], -1, faults);

      mag_test_assert_no_faults (faults);
      g_assert_true (allowed);
    }
}

static void
test_bad (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr (MagFaults) faults = mag_faults_new ();

  g_assert_false (mag_figure_check ("f.svg", bad[i].svg, -1, faults));
  mag_test_assert_fault (faults, bad[i].fault);
  for (guint j = 0; j < mag_faults_get_n (faults); j++)
    g_assert_true (g_utf8_validate (mag_faults_get (faults, j), -1, NULL) || g_str_equal (bad[i].name, "not-utf-8"));
}

static void
test_line (void)
{
  g_autoptr (MagFaults) faults = mag_faults_new ();

  g_assert_false (mag_figure_check ("f.svg", "<svg>\n<g/>\n<b/>\n</svg>", -1, faults));
  mag_test_assert_fault (faults, "f.svg: line 3: the element “b”");
}

static void
test_length (void)
{
  g_autoptr (MagFaults) faults = mag_faults_new ();

  g_assert_true (mag_figure_check ("f.svg", "<svg/><script/>", 6, faults));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/figure/good", test_good);
  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autofree char *path = g_strconcat ("/figure/bad/", bad[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_bad);
    }
  g_test_add_func ("/figure/line", test_line);
  g_test_add_func ("/figure/length", test_length);

  return g_test_run ();
}
