// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Reads handouts back from their PDF with the tools of poppler. */

#include "config.h"

#include <glib/gstdio.h>
#include <string.h>

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
  add ("/handout-pdf/replace", test_replace);
  add ("/handout-pdf/no-folder", test_no_folder);
  add ("/handout-pdf/folder-in-the-way", test_folder_in_the_way);

  return g_test_run ();
}
