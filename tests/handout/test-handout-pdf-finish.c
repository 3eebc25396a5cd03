// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* What those who hear a PDF get, and its form, as qpdf and poppler see it. */

#include "config.h"

#include <string.h>

#include "handout-test.h"
#include "mag-handout-pdf.h"

/* What qpdf says with some options, zeros as spaces, or NULL where it is not installed. */
static char *
run_qpdf (HandoutTestPdf *pdf,
          const char     *first,
          const char     *second)
{
  g_autofree char *program = g_find_program_in_path ("qpdf");
  g_autoptr (GPtrArray) arguments = g_ptr_array_new ();
  g_autoptr (GSubprocess) process = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  char *output;
  gsize length;

  if (!program)
    {
      g_test_skip ("qpdf is not installed");
      return NULL;
    }

  g_ptr_array_add (arguments, program);
  g_ptr_array_add (arguments, (gpointer) first);
  if (second)
    g_ptr_array_add (arguments, (gpointer) second);
  g_ptr_array_add (arguments, pdf->path);
  if (second)
    g_ptr_array_add (arguments, (gpointer) "-");
  g_ptr_array_add (arguments, NULL);

  process = g_subprocess_newv ((const char *const *) arguments->pdata,
                               G_SUBPROCESS_FLAGS_STDOUT_PIPE | G_SUBPROCESS_FLAGS_STDERR_MERGE, &error);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_communicate (process, NULL, NULL, &bytes, NULL, &error));
  output = g_bytes_unref_to_data (g_steal_pointer (&bytes), &length);
  for (gsize i = 0; i < length; i++)
    output[i] = output[i] ? output[i] : ' ';
  output[length - 1] = '\0';
  g_assert_true (g_subprocess_get_successful (process));

  return output;
}

/* Every topic, as a card and as a sheet, is written without a fault in its form. */
static void
test_form (HandoutTestPdf *pdf,
           gconstpointer   data)
{
  g_auto (GStrv) topics = handout_test_list_topics ();
  g_autoptr (MagHandoutOptions) options = mag_handout_options_new ();

  for (guint i = 0; topics[i]; i++)
    {
      g_autofree char *said = NULL;

      options->depth = i % 2 == 0 ? MAG_HANDOUT_DEPTH_SHEET : MAG_HANDOUT_DEPTH_CARD;
      handout_test_pdf_write (pdf, topics[i], options);
      said = run_qpdf (pdf, "--check", NULL);
      if (!said)
        return;
      g_assert_null (strstr (said, "WARNING"));
      handout_test_assert_has (said, "No syntax or stream encoding errors found");
    }
}

#define ADD_PARTS \
  "UPDATE document SET json = json_set (json," \
  " '$.sheet.figure', json_object ('id', 'sleep-minutes', 'caption', 'They slept sooner.', 'alt', 'Two bars.')," \
  " '$.sheet.log', json_object ('title', 'My diary', 'columns', json_array ('Night', 'To bed', 'Asleep')," \
  " 'rows', json_array ('Night 1', 'Night 2', 'Night 3'))) WHERE kind = 'handout' AND id = 'sleep';" \
  "INSERT OR REPLACE INTO document SELECT kind, id, 'es', '0123456789ab', 0, json_set (json, '$.language', 'es'," \
  " '$.title', 'Título') FROM document WHERE kind = 'handout' AND id = 'sleep' AND language = 'en'"

static void
write_both (HandoutTestPdf *pdf,
            const char     *second)
{
  g_autoptr (MagCollection) collection = handout_test_open_changed (ADD_PARTS);
  g_autoptr (MagHandoutOptions) options = mag_handout_options_new ();
  g_autoptr (MagHandout) handout = NULL;
  g_autoptr (MagHandoutLayout) layout = NULL;
  g_autoptr (GError) error = NULL;

  options->second_language = g_strdup (second);
  handout = mag_handout_new (collection, "sleep", options, &error);
  g_assert_no_error (error);
  layout = mag_handout_layout_new (handout, g_getenv ("MAG_TEST_FONTS"), &error);
  g_assert_no_error (error);
  g_assert_true (mag_handout_write_pdf (layout, pdf->path, &error));
  g_assert_no_error (error);
}

/* Those who hear it get headings, lists, a table and what the drawing shows, in their order. */
static void
test_structure (HandoutTestPdf *pdf,
                gconstpointer   data)
{
  static const char *const parts[] = {
    "Document\n", "H1 (block)\n    \"Magnesium and sleep\"", "H2 (block)\n    \"Emergency\"",
    "trouble speaking, the worst headache of your life", "H2 (block)\n    \"What is it?\"",
    "L (block)\n    LI (block)\n      LBody (block)\n", "certainty", "Figure\n", "\"They slept sooner.\"",
    "Table (block)\n", "TH:", "Scope /Column", "\"Night\"", "TD\n", "\"Night 1\"", "TD\n      TD\n",
    "H2 (block)\n    \"Sources\"", "P (block)\n    Link (inline)\n", NULL,
  };
  g_autofree char *text = NULL;

  write_both (pdf, NULL);
  text = handout_test_pdf_read (pdf, "pdfinfo", "-struct-text");
  if (!text)
    return;
  handout_test_assert_order (text, parts);
  g_assert_null (strstr (text, "General information, not advice"));
  g_assert_null (strstr (text, "NonStruct"));
}

/* Lines that stand side by side are read one language after the other. */
static void
test_two_languages (HandoutTestPdf *pdf,
                    gconstpointer   data)
{
  static const char *const parts[] = {
    "Kidneys first: If your kidneys do not work well, magnesium can build up and be dangerous. Ask first.",
    "Primero, los riñones: Si sus riñones no funcionan bien, el magnesio puede acumularse y ser peligroso.", NULL,
  };
  g_autofree char *text = NULL;
  g_autofree char *form = NULL;

  write_both (pdf, "es");
  text = handout_test_pdf_read (pdf, "pdfinfo", "-struct-text");
  form = run_qpdf (pdf, "--qdf", "--object-streams=disable");
  if (!text || !form)
    return;

  handout_test_assert_order (text, parts);
  handout_test_assert_has (form, "/Lang (en)");
  g_assert_cmpuint (handout_test_count (form, "/Lang (es)"), >, 20);
}

/* What is no text is marked as that; no node is empty; each drawing says what it shows. */
static void
test_details (HandoutTestPdf *pdf,
              gconstpointer   data)
{
  g_autofree char *form = NULL;
  g_autoptr (GRegex) empty = g_regex_new ("/K \\[[^]]*\\bnull\\b", 0, 0, NULL);

  write_both (pdf, NULL);
  form = run_qpdf (pdf, "--qdf", "--object-streams=disable");
  if (!form)
    return;

  g_assert_false (g_regex_match (empty, form, 0, NULL));
  g_assert_cmpuint (handout_test_count (form, "/S /Figure"), ==, 1);
  g_assert_cmpuint (handout_test_count (form, "/Alt (Two bars.)"), ==, 1);
  g_assert_cmpuint (handout_test_count (form, "/Artifact BMC"), >=, 2);
  g_assert_cmpuint (handout_test_count (form, "NonStruct"), ==, 0);
  g_assert_cmpuint (handout_test_count (form, "/URI (https://doi.org/"), >=, 1);
  handout_test_assert_has (form, "/DisplayDocTitle true");
  handout_test_assert_has (form, "/Title (Magnesium and sleep)");
  handout_test_assert_has (form, "/Title (When do I call?)");
  handout_test_assert_has (form, "/Tabs /S");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  handout_test_pdf_add ("/handout-pdf-finish/form", test_form);
  handout_test_pdf_add ("/handout-pdf-finish/structure", test_structure);
  handout_test_pdf_add ("/handout-pdf-finish/two-languages", test_two_languages);
  handout_test_pdf_add ("/handout-pdf-finish/details", test_details);

  return g_test_run ();
}
