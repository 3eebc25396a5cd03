// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Reads handouts back from their PDF with the tools of poppler. */

#include "config.h"

#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>
#include <sys/resource.h>

#include "handout-test.h"
#include "mag-handout-pdf.h"

typedef struct
{
  char *folder;
  char *path;
} Fixture;

static void
fixture_set_up (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  fixture->folder = g_dir_make_tmp ("handout-XXXXXX", &error);
  g_assert_no_error (error);
  fixture->path = g_build_filename (fixture->folder, "sheet.pdf", NULL);
}

static void
fixture_tear_down (Fixture       *fixture,
                   gconstpointer  data)
{
  g_unlink (fixture->path);
  g_assert_no_errno (g_rmdir (fixture->folder));
  g_clear_pointer (&fixture->folder, g_free);
  g_clear_pointer (&fixture->path, g_free);
}

static void
write_handout (Fixture           *fixture,
               const char        *topic,
               MagHandoutOptions *options)
{
  g_autoptr (MagHandoutLayout) layout = handout_test_lay_out (topic, options);
  g_autoptr (GError) error = NULL;

  g_assert_true (mag_handout_write_pdf (layout, fixture->path, &error));
  g_assert_no_error (error);
}

/* What a tool says of the file, or NULL where it is not installed. */
static char *
read_back (Fixture    *fixture,
           const char *tool,
           const char *last)
{
  const char *arguments[] = { tool, fixture->path, last, NULL };
  g_autoptr (GSubprocess) process = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *program = g_find_program_in_path (tool);
  char *output = NULL;

  if (!program)
    {
      g_test_skip ("poppler's tools are not installed");
      return NULL;
    }

  process = g_subprocess_newv (arguments, G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_communicate_utf8 (process, NULL, NULL, &output, NULL, &error));
  g_assert_true (g_subprocess_get_successful (process));

  return output;
}

static void
assert_order (const char        *text,
              const char *const *parts)
{
  const char *at = text;

  for (guint i = 0; parts[i]; i++)
    {
      const char *found = strstr (at, parts[i]);

      if (!found)
        g_error ("expected “%s” after what comes before it in:\n%s", parts[i], text);
      at = found + strlen (parts[i]);
    }
}

static void
test_sheet_order (Fixture       *fixture,
                  gconstpointer  data)
{
  g_auto (GStrv) topics = handout_test_list_topics ();
  const char *parts[] = {
    NULL,
    "What is it?",
    "What do we know (and how sure)?",
    "certainty",
    "What do we not know?",
    "What can I do?",
    "Kidneys first:",
    "When do I call?",
    "In my own words",
    "My questions",
    "Sources",
    "General information, not advice for you.",
    NULL,
  };
  g_autoptr (MagHandoutOptions) options = mag_handout_options_new ();

  for (guint i = 0; topics[i]; i++)
    {
      g_autofree char *text = NULL;

      /* Who is in a crisis may rather call a line made for it. */
      parts[0] = g_str_equal (topics[i], "mood") ? "Call your local emergency number or a crisis line now for:"
                                                 : "Call your local emergency number now for:";
      write_handout (fixture, topics[i], options);
      text = read_back (fixture, "pdftotext", "-");
      if (!text)
        return;
      assert_order (text, parts);
    }
}

static void
test_card_order (Fixture       *fixture,
                 gconstpointer  data)
{
  static const char *const parts[] = {
    "Call your local emergency number now for:",
    "When do I call?",
    "What do we know?",
    "What do we not know?",
    "What can I do?",
    "In my own words",
    "Kidneys first:",
    "Sources:",
    "General information, not advice for you.",
    NULL,
  };
  g_autoptr (MagHandoutOptions) options = mag_handout_options_new ();
  g_autofree char *text = NULL;

  options->depth = MAG_HANDOUT_DEPTH_CARD;
  options->text_size = 16;
  write_handout (fixture, "myoclonus", options);
  text = read_back (fixture, "pdftotext", "-");
  if (text)
    assert_order (text, parts);
}

static void
test_metadata (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr (MagHandoutOptions) options = mag_handout_options_new ();
  g_autofree char *info = NULL;

  options->paper = MAG_PAPER_LETTER;
  write_handout (fixture, "infusion", options);
  info = read_back (fixture, "pdfinfo", NULL);
  if (!info)
    return;

  handout_test_assert_has (info, "Magnesium infusion (the drip)\n");
  handout_test_assert_has (info, "Author:          Magnesia\n");
  handout_test_assert_has (info, "Subject:         Magnesium infusion");
  handout_test_assert_has (info, "not yet reviewed by a clinician");
  handout_test_assert_has (info, "Pages:           2\n");
  handout_test_assert_has (info, "612 x 792 pts (letter)");
}

/* Name, type and encoding, then three words: embedded, a subset, readable as text. */
static void
test_fonts (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (MagHandoutOptions) options = mag_handout_options_new ();
  g_autofree char *list = NULL;
  g_auto (GStrv) lines = NULL;

  write_handout (fixture, "haematoma", options);
  list = read_back (fixture, "pdffonts", NULL);
  if (!list)
    return;

  lines = g_strsplit (g_strchomp (list), "\n", -1);
  g_assert_cmpuint (g_strv_length (lines), >=, 4);
  for (guint i = 2; lines[i]; i++)
    {
      handout_test_assert_has (lines[i], "+AtkinsonHyperlegible-");
      handout_test_assert_has (lines[i], " yes yes yes ");
    }
}

static void
test_replace (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (MagHandoutOptions) options = mag_handout_options_new ();
  g_autofree char *contents = NULL;

  g_assert_true (g_file_set_contents (fixture->path, "old", -1, NULL));
  write_handout (fixture, "haematoma", options);
  g_assert_true (g_file_get_contents (fixture->path, &contents, NULL, NULL));
  g_assert_true (g_str_has_prefix (contents, "%PDF-"));
}

/* The error names the file, and nothing is left behind. */
static void
test_no_folder (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr (MagHandoutOptions) options = mag_handout_options_new ();
  g_autoptr (MagHandoutLayout) layout = handout_test_lay_out ("haematoma", options);
  g_autofree char *path = g_build_filename (fixture->folder, "no-such-folder", "sheet.pdf", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_false (mag_handout_write_pdf (layout, path, &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_NOENT);
  handout_test_assert_has (error->message, path);
}

static void
test_folder_in_the_way (Fixture       *fixture,
                        gconstpointer  data)
{
  g_autoptr (MagHandoutOptions) options = mag_handout_options_new ();
  g_autoptr (MagHandoutLayout) layout = handout_test_lay_out ("haematoma", options);
  g_autoptr (GError) error = NULL;

  g_assert_no_errno (g_mkdir (fixture->path, 0700));
  g_assert_false (mag_handout_write_pdf (layout, fixture->path, &error));
  g_assert_nonnull (error);
  handout_test_assert_has (error->message, fixture->path);
  g_assert_no_errno (g_rmdir (fixture->path));
}

/* What qpdf says with some options, zeros as spaces, or NULL where it is not installed. */
static char *
run_qpdf (Fixture    *fixture,
          const char *first,
          const char *second)
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
  g_ptr_array_add (arguments, fixture->path);
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

static guint
count (const char *text,
       const char *part)
{
  guint n = 0;

  for (const char *at = strstr (text, part); at; at = strstr (at + 1, part))
    n++;

  return n;
}

/* Every topic, as a card and as a sheet, is written without a fault in its form. */
static void
test_form (Fixture       *fixture,
           gconstpointer  data)
{
  g_auto (GStrv) topics = handout_test_list_topics ();
  g_autoptr (MagHandoutOptions) options = mag_handout_options_new ();

  for (guint i = 0; topics[i]; i++)
    {
      g_autofree char *said = NULL;

      options->depth = i % 2 == 0 ? MAG_HANDOUT_DEPTH_SHEET : MAG_HANDOUT_DEPTH_CARD;
      write_handout (fixture, topics[i], options);
      said = run_qpdf (fixture, "--check", NULL);
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
write_both (Fixture    *fixture,
            const char *second)
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
  g_assert_true (mag_handout_write_pdf (layout, fixture->path, &error));
  g_assert_no_error (error);
}

/* Those who hear it get headings, lists, a table and what the drawing shows, in their order. */
static void
test_structure (Fixture       *fixture,
                gconstpointer  data)
{
  static const char *const parts[] = {
    "Document\n", "H1 (block)\n    \"Magnesium and sleep\"", "H2 (block)\n    \"Emergency\"",
    "trouble speaking, the worst headache of your life", "H2 (block)\n    \"What is it?\"",
    "L (block)\n    LI (block)\n      LBody (block)\n", "certainty", "Figure\n", "\"They slept sooner.\"",
    "Table (block)\n", "TH:", "Scope /Column", "\"Night\"", "TD\n", "\"Night 1\"", "TD\n      TD\n",
    "H2 (block)\n    \"Sources\"", "P (block)\n    Link (inline)\n", NULL,
  };
  g_autofree char *text = NULL;

  write_both (fixture, NULL);
  text = read_back (fixture, "pdfinfo", "-struct-text");
  if (!text)
    return;
  assert_order (text, parts);
  g_assert_null (strstr (text, "General information, not advice"));
  g_assert_null (strstr (text, "NonStruct"));
}

/* Lines that stand side by side are read one language after the other. */
static void
test_two_languages (Fixture       *fixture,
                    gconstpointer  data)
{
  static const char *const parts[] = {
    "Kidneys first: If your kidneys do not work well, magnesium can build up and be dangerous. Ask first.",
    "Primero, los riñones: Si sus riñones no funcionan bien, el magnesio puede acumularse y ser peligroso.", NULL,
  };
  g_autofree char *text = NULL;
  g_autofree char *form = NULL;

  write_both (fixture, "es");
  text = read_back (fixture, "pdfinfo", "-struct-text");
  form = run_qpdf (fixture, "--qdf", "--object-streams=disable");
  if (!text || !form)
    return;

  assert_order (text, parts);
  handout_test_assert_has (form, "/Lang (en)");
  g_assert_cmpuint (count (form, "/Lang (es)"), >, 20);
}

/* What is no text is marked as that; no node is empty; each drawing says what it shows. */
static void
test_details (Fixture       *fixture,
              gconstpointer  data)
{
  g_autofree char *form = NULL;
  g_autoptr (GRegex) empty = g_regex_new ("/K \\[[^]]*\\bnull\\b", 0, 0, NULL);

  write_both (fixture, NULL);
  form = run_qpdf (fixture, "--qdf", "--object-streams=disable");
  if (!form)
    return;

  g_assert_false (g_regex_match (empty, form, 0, NULL));
  g_assert_cmpuint (count (form, "/S /Figure"), ==, 1);
  g_assert_cmpuint (count (form, "/Alt (Two bars.)"), ==, 1);
  g_assert_cmpuint (count (form, "/Artifact BMC"), >=, 2);
  g_assert_cmpuint (count (form, "NonStruct"), ==, 0);
  g_assert_cmpuint (count (form, "/URI (https://doi.org/"), >=, 1);
  handout_test_assert_has (form, "/DisplayDocTitle true");
  handout_test_assert_has (form, "/Title (Magnesium and sleep)");
  handout_test_assert_has (form, "/Title (When do I call?)");
  handout_test_assert_has (form, "/Tabs /S");
}

/* The old file stays whole where the disk is full. */
static void
test_full_disk (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr (MagHandoutOptions) options = mag_handout_options_new ();
  g_autoptr (MagHandoutLayout) layout = handout_test_lay_out ("haematoma", options);
  struct rlimit before, small = { .rlim_cur = 1000 };
  g_autofree char *contents = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (g_file_set_contents (fixture->path, "old", -1, NULL));
  g_assert_no_errno (getrlimit (RLIMIT_FSIZE, &before));
  small.rlim_max = before.rlim_max;
  signal (SIGXFSZ, SIG_IGN);
  g_assert_no_errno (setrlimit (RLIMIT_FSIZE, &small));
  g_assert_false (mag_handout_write_pdf (layout, fixture->path, &error));
  g_assert_no_errno (setrlimit (RLIMIT_FSIZE, &before));
  signal (SIGXFSZ, SIG_DFL);

  g_assert_nonnull (error);
  handout_test_assert_has (error->message, fixture->path);
  g_assert_true (g_file_get_contents (fixture->path, &contents, NULL, NULL));
  g_assert_cmpstr (contents, ==, "old");
}

static void
add (const char *name,
     void      (*func) (Fixture       *fixture,
                        gconstpointer  data))
{
  g_test_add (name, Fixture, NULL, fixture_set_up, func, fixture_tear_down);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  add ("/handout-pdf/sheet-order", test_sheet_order);
  add ("/handout-pdf/card-order", test_card_order);
  add ("/handout-pdf/metadata", test_metadata);
  add ("/handout-pdf/fonts", test_fonts);
  add ("/handout-pdf/form", test_form);
  add ("/handout-pdf/structure", test_structure);
  add ("/handout-pdf/two-languages", test_two_languages);
  add ("/handout-pdf/details", test_details);
  add ("/handout-pdf/replace", test_replace);
  add ("/handout-pdf/full-disk", test_full_disk);
  add ("/handout-pdf/no-folder", test_no_folder);
  add ("/handout-pdf/folder-in-the-way", test_folder_in_the_way);

  return g_test_run ();
}
