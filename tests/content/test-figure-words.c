// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mag-figure-words.h"

#include "mag-figure.h"
#include "mag-json.h"
#include "mag-test-content.h"

#define SVG(inner) "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">" inner "</svg>"
#define DRAWING                                                                              \
  SVG ("<title>A night</title><desc>Moon and bed</desc><!-- Stars -->"                       \
       "<g class=\"ink\"><path d=\"M 1 1 L 2,2 Z\"/></g>"                                    \
       "<text class=\"label\" x=\"1\">\n Moon </text><text>1</text><text>?</text>"          \
       "<text>B &amp; D<tspan class=\"small\">bed</tspan></text><text>Moon</text>")

static JsonObject *
parse (const char *json)
{
  g_autofree char *text = g_strdup (json);
  g_autoptr (GError) error = NULL;
  JsonObject *object = mag_json_parse (g_strdelimit (text, "'", '"'), -1, &error);

  g_assert_no_error (error);

  return object;
}

static void
test_dup (void)
{
  g_auto (GStrv) words = mag_figure_dup_words (DRAWING);
  g_auto (GStrv) none = mag_figure_dup_words (SVG ("<text>7</text>"));
  g_autofree char *joined = g_strjoinv ("|", words);

  g_assert_cmpstr (joined, ==, "Moon|B & D|bed");
  g_assert_cmpuint (g_strv_length (none), ==, 0);
}

/* Shapes, attributes and numbers stay; every word is written anew. */
static void
test_translate (void)
{
  g_autoptr (JsonObject) figure = parse ("{'words': [{'drawn': 'Moon', 'written': 'Luna'},"
                                         " {'drawn': 'B & D', 'written': 'C & D'},"
                                         " {'drawn': 'bed', 'written': 'cama'}]}");
  g_autofree char *svg = mag_figure_translate (DRAWING, figure);

  g_assert_cmpstr (svg, ==,
                   SVG ("<g class=\"ink\"><path d=\"M 1 1 L 2,2 Z\"></path></g>"
                        "<text class=\"label\" x=\"1\">Luna</text><text>1</text><text>?</text>"
                        "<text>C &amp; D<tspan class=\"small\">cama</tspan></text><text>Luna</text>"));
}

static void
test_untranslated (void)
{
  g_autoptr (JsonObject) figure = parse ("{'id': 'night'}");
  g_autoptr (JsonObject) some = parse ("{'words': [7, {'drawn': 'bed', 'written': 'cama'}]}");
  g_autofree char *svg = mag_figure_translate (DRAWING, figure);
  g_autofree char *partly = mag_figure_translate (SVG ("<text>Moon</text><text>bed</text>"), some);
  g_autofree char *broken = mag_figure_translate ("<svg><g></svg>", some);

  g_assert_cmpstr (svg, ==, DRAWING);
  g_assert_cmpstr (partly, ==, SVG ("<text>Moon</text><text>cama</text>"));
  g_assert_cmpstr (broken, ==, "<svg><g></svg>");
}

/* Words of a collection that somebody else made may be anything. */
static void
test_hostile (void)
{
  g_autoptr (JsonObject) figure = parse ("{'words': [{'drawn': 'bed',"
                                         " 'written': '</text><script>x</script>&#60;'}]}");
  g_autofree char *svg = mag_figure_translate (SVG ("<text>bed</text>"), figure);
  g_autoptr (MagFaults) faults = mag_faults_new ();

  g_assert_cmpstr (svg, ==, SVG ("<text>&lt;/text&gt;&lt;script&gt;x&lt;/script&gt;&amp;#60;</text>"));
  g_assert_true (mag_figure_check ("bed.svg", svg, -1, faults));
}

#define MOON "{'drawn': 'Moon', 'written': 'Mond'}"
#define REST "{'drawn': 'B & D', 'written': 'B'}, {'drawn': 'bed', 'written': 'Bett'}"

static const struct
{
  const char *name;
  const char *figure;
  gboolean    is_translation;
  const char *fault;
} checks[] = {
  { "whole", "{'words': [" MOON ", " REST "]}", TRUE, NULL },
  { "original", "{}", FALSE, NULL },
  { "words-in-original", "{'words': [" MOON "]}", FALSE, "a.json: $.figure: “words” are for a translation" },
  { "none", "{}", TRUE, "a.json: $.figure: expected “words” for “bed”, which stands in the drawing" },
  { "missing", "{'words': [" REST "]}", TRUE, "expected “words” for “Moon”" },
  { "stray", "{'words': [" MOON ", " REST ", {'drawn': 'Sun', 'written': 'Sonne'}]}", TRUE,
    "a.json: $.figure.words[3]: “Sun” does not stand in the drawing" },
  { "number", "{'words': [" MOON ", " REST ", {'drawn': '1', 'written': '2'}]}", TRUE, "“1” does not stand" },
  { "twice", "{'words': [" MOON ", " REST ", " MOON "]}", TRUE, "a.json: $.figure.words[3]: “Moon” is there twice" },
  { "form", "{'words': [7, " MOON ", {'written': 'x'}, " REST "]}", TRUE, NULL },
};

static void
test_check (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr (JsonObject) figure = parse (checks[i].figure);
  g_autoptr (MagFaults) faults = mag_faults_new ();

  mag_figure_check_words ("a.json", "$.figure", DRAWING, figure, checks[i].is_translation, faults);
  if (checks[i].fault)
    mag_test_assert_fault (faults, checks[i].fault);
  else
    mag_test_assert_no_faults (faults);
}

/* The check of a folder sees to it. */
static void
test_folder (void)
{
  g_autoptr (MagTestFolder) folder = mag_test_content_new_sample ();
  g_autoptr (MagFaults) faults = NULL;

  mag_test_folder_write (folder, "figures/pillow.svg", DRAWING);
  mag_test_folder_edit (folder, "handouts/sleep.json", "$.sheet.figure", "{'id': 'pillow', 'caption': 'A.', 'alt': 'A.'}");
  mag_test_folder_edit (folder, "handouts/sleep.de.json", "$.sheet.figure",
                        "{'id': 'pillow', 'caption': 'A.', 'alt': 'A.', 'words': [" MOON ", {'drawn': 'bed', 'written': ''}]}");
  faults = mag_test_content_check (folder);

  mag_test_assert_fault (faults, "handouts/sleep.de.json: $.sheet.figure: expected “words” for “B & D”");
  mag_test_assert_fault (faults, "handouts/sleep.de.json: $.sheet.figure.words[1].written: expected");
  g_assert_cmpuint (mag_faults_get_n (faults), ==, 2);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/figure-words/dup", test_dup);
  g_test_add_func ("/figure-words/translate", test_translate);
  g_test_add_func ("/figure-words/untranslated", test_untranslated);
  g_test_add_func ("/figure-words/hostile", test_hostile);
  for (guint i = 0; i < G_N_ELEMENTS (checks); i++)
    {
      g_autofree char *path = g_strconcat ("/figure-words/check/", checks[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_check);
    }
  g_test_add_func ("/figure-words/folder", test_folder);

  return g_test_run ();
}
