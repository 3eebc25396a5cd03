// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* The words in a drawing, and the same drawing in another language: a translated document says what
 * stands there for each of them, so that a drawing has one home. The words are put in as text, and
 * never as markup. */

#include "config.h"

#include "mag-figure-words.h"

#include "mag-figure.h"
#include "mag-json.h"

/* What a reading of a drawing makes: the words that it found, or the drawing written anew. A `title`
 * or `desc` is neither shown nor written, for a figure has a text alternative of its own. */
typedef struct
{
  GPtrArray  *found;
  GString    *written;
  JsonObject *figure;
  guint       hidden;
} Reading;

/* A number or a sign says the same in every language. */
static gboolean
has_letter (const char *text)
{
  for (const char *at = text; *at; at = g_utf8_next_char (at))
    if (g_unichar_isalpha (g_utf8_get_char (at)))
      return TRUE;

  return FALSE;
}

static gboolean
has_word (GPtrArray  *words,
          const char *word)
{
  return g_ptr_array_find_with_equal_func (words, word, g_str_equal, NULL);
}

/* Returns: what stands for a word of the drawing; the word itself where nothing does */
static const char *
find_word (JsonObject *figure,
           const char *drawn)
{
  JsonArray *words = mag_json_get_array (figure, "words");

  for (guint i = 0; words && i < json_array_get_length (words); i++)
    {
      JsonObject *word = mag_json_get_entry (words, i);

      if (word && g_str_equal (mag_json_get_text (word, "drawn", ""), drawn))
        return mag_json_get_text (word, "written", drawn);
    }

  return drawn;
}

static void
start_element_cb (GMarkupParseContext  *context,
                  const char           *element,
                  const char          **names,
                  const char          **values,
                  gpointer              user_data,
                  GError              **error)
{
  Reading *reading = user_data;

  if (mag_figure_is_description (element))
    reading->hidden++;
  if (!reading->written || reading->hidden > 0)
    return;

  g_string_append_printf (reading->written, "<%s", element);
  for (guint i = 0; names[i]; i++)
    {
      g_autofree char *value = g_markup_escape_text (values[i], -1);

      g_string_append_printf (reading->written, " %s=\"%s\"", names[i], value);
    }
  g_string_append_c (reading->written, '>');
}

static void
end_element_cb (GMarkupParseContext  *context,
                const char           *element,
                gpointer              user_data,
                GError              **error)
{
  Reading *reading = user_data;

  if (reading->written && reading->hidden == 0)
    g_string_append_printf (reading->written, "</%s>", element);
  if (mag_figure_is_description (element))
    reading->hidden--;
}

static void
text_cb (GMarkupParseContext  *context,
         const char           *text,
         gsize                 length,
         gpointer              user_data,
         GError              **error)
{
  Reading *reading = user_data;
  g_autofree char *drawn = g_strstrip (g_strndup (text, length));
  g_autofree char *escaped = NULL;

  if (reading->hidden > 0 || drawn[0] == '\0')
    return;
  if (!reading->written)
    {
      if (has_letter (drawn) && !has_word (reading->found, drawn))
        g_ptr_array_add (reading->found, g_steal_pointer (&drawn));
      return;
    }

  escaped = g_markup_escape_text (find_word (reading->figure, drawn), -1);
  g_string_append (reading->written, escaped);
}

static gboolean
read_drawing (Reading    *reading,
              const char *svg)
{
  static const GMarkupParser parser = {
    .start_element = start_element_cb,
    .end_element = end_element_cb,
    .text = text_cb,
  };
  g_autoptr (GMarkupParseContext) context = g_markup_parse_context_new (&parser, G_MARKUP_DEFAULT_FLAGS, reading, NULL);

  return g_markup_parse_context_parse (context, svg, -1, NULL) && g_markup_parse_context_end_parse (context, NULL);
}

/**
 * mag_figure_dup_words:
 * @svg: a drawing
 *
 * Returns: (transfer full): each text in it that has a letter, once
 */
GStrv
mag_figure_dup_words (const char *svg)
{
  Reading reading = { .found = g_ptr_array_new_null_terminated (4, g_free, TRUE) };

  read_drawing (&reading, svg);

  return (GStrv) g_ptr_array_free (reading.found, FALSE);
}

/**
 * mag_figure_translate:
 * @svg: a drawing
 * @figure: what a document says of it
 *
 * Returns: (transfer full): the drawing with the words that the document has for those in it
 */
char *
mag_figure_translate (const char *svg,
                      JsonObject *figure)
{
  g_autoptr (GString) written = g_string_new (NULL);
  Reading reading = { .written = written, .figure = figure };

  if (!json_object_has_member (figure, "words") || !read_drawing (&reading, svg))
    return g_strdup (svg);

  return g_string_free (g_steal_pointer (&written), FALSE);
}

static GPtrArray *
check_given (const char *file,
             const char *place,
             GStrv       drawn,
             JsonObject *figure,
             MagFaults  *faults)
{
  JsonArray *words = mag_json_get_array (figure, "words");
  GPtrArray *given = g_ptr_array_new ();

  for (guint i = 0; words && i < json_array_get_length (words); i++)
    {
      g_autofree char *where = g_strdup_printf ("%s.words[%u]", place, i);
      JsonObject *entry = mag_json_get_entry (words, i);
      const char *word = entry ? mag_json_get_text (entry, "drawn", NULL) : NULL;

      if (word && !g_strv_contains ((const char *const *) drawn, word))
        mag_faults_add (faults, file, where, "“%s” does not stand in the drawing", word);
      else if (word && has_word (given, word))
        mag_faults_add (faults, file, where, "“%s” is there twice", word);
      if (word)
        g_ptr_array_add (given, (gpointer) word);
    }

  return given;
}

/**
 * mag_figure_check_words:
 * @file: the file to name in faults
 * @place: where in it the figure stands
 * @svg: its drawing
 * @figure: what the document says of the drawing
 * @is_translation: whether the document is a translation
 * @faults: where to note what is wrong
 *
 * Checks that a translation has words for all that are drawn, and for nothing else.
 */
void
mag_figure_check_words (const char *file,
                        const char *place,
                        const char *svg,
                        JsonObject *figure,
                        gboolean    is_translation,
                        MagFaults  *faults)
{
  g_auto (GStrv) drawn = mag_figure_dup_words (svg);
  g_autoptr (GPtrArray) given = NULL;

  if (!is_translation)
    {
      if (json_object_has_member (figure, "words"))
        mag_faults_add (faults, file, place, "“words” are for a translation: the drawing has its own");
      return;
    }

  given = check_given (file, place, drawn, figure, faults);
  for (guint i = 0; drawn[i]; i++)
    if (!has_word (given, drawn[i]))
      mag_faults_add (faults, file, place, "expected “words” for “%s”, which stands in the drawing", drawn[i]);
}
