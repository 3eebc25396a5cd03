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

static void
test_sheet_order (HandoutTestPdf *pdf,
                  gconstpointer   data)
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
      handout_test_pdf_write (pdf, topics[i], options);
      text = handout_test_pdf_read (pdf, "pdftotext", "-");
      if (!text)
        return;
      handout_test_assert_order (text, parts);
    }
}

static void
test_card_order (HandoutTestPdf *pdf,
                 gconstpointer   data)
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
  handout_test_pdf_write (pdf, "myoclonus", options);
  text = handout_test_pdf_read (pdf, "pdftotext", "-");
  if (text)
    handout_test_assert_order (text, parts);
}

static void
test_metadata (HandoutTestPdf *pdf,
               gconstpointer   data)
{
  g_autoptr (MagHandoutOptions) options = mag_handout_options_new ();
  g_autofree char *info = NULL;

  options->paper = MAG_PAPER_LETTER;
  handout_test_pdf_write (pdf, "infusion", options);
  info = handout_test_pdf_read (pdf, "pdfinfo", NULL);
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
test_fonts (HandoutTestPdf *pdf,
            gconstpointer   data)
{
  g_autoptr (MagHandoutOptions) options = mag_handout_options_new ();
  g_autofree char *list = NULL;
  g_auto (GStrv) lines = NULL;

  handout_test_pdf_write (pdf, "haematoma", options);
  list = handout_test_pdf_read (pdf, "pdffonts", NULL);
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
test_replace (HandoutTestPdf *pdf,
              gconstpointer   data)
{
  g_autoptr (MagHandoutOptions) options = mag_handout_options_new ();
  g_autofree char *contents = NULL;

  g_assert_true (g_file_set_contents (pdf->path, "old", -1, NULL));
  handout_test_pdf_write (pdf, "haematoma", options);
  g_assert_true (g_file_get_contents (pdf->path, &contents, NULL, NULL));
  g_assert_true (g_str_has_prefix (contents, "%PDF-"));
}

/* The error names the file, and nothing is left behind. */
static void
test_no_folder (HandoutTestPdf *pdf,
                gconstpointer   data)
{
  g_autoptr (MagHandoutOptions) options = mag_handout_options_new ();
  g_autoptr (MagHandoutLayout) layout = handout_test_lay_out ("haematoma", options);
  g_autofree char *path = g_build_filename (pdf->folder, "no-such-folder", "sheet.pdf", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_false (mag_handout_write_pdf (layout, path, &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_NOENT);
  handout_test_assert_has (error->message, path);
}

static void
test_folder_in_the_way (HandoutTestPdf *pdf,
                        gconstpointer   data)
{
  g_autoptr (MagHandoutOptions) options = mag_handout_options_new ();
  g_autoptr (MagHandoutLayout) layout = handout_test_lay_out ("haematoma", options);
  g_autoptr (GError) error = NULL;

  g_assert_no_errno (g_mkdir (pdf->path, 0700));
  g_assert_false (mag_handout_write_pdf (layout, pdf->path, &error));
  g_assert_nonnull (error);
  handout_test_assert_has (error->message, pdf->path);
  g_assert_no_errno (g_rmdir (pdf->path));
}

/* The old file stays whole where the disk is full. */
static void
test_full_disk (HandoutTestPdf *pdf,
                gconstpointer   data)
{
  g_autoptr (MagHandoutOptions) options = mag_handout_options_new ();
  g_autoptr (MagHandoutLayout) layout = handout_test_lay_out ("haematoma", options);
  struct rlimit before, small = { .rlim_cur = 1000 };
  g_autofree char *contents = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (g_file_set_contents (pdf->path, "old", -1, NULL));
  g_assert_no_errno (getrlimit (RLIMIT_FSIZE, &before));
  small.rlim_max = before.rlim_max;
  signal (SIGXFSZ, SIG_IGN);
  g_assert_no_errno (setrlimit (RLIMIT_FSIZE, &small));
  g_assert_false (mag_handout_write_pdf (layout, pdf->path, &error));
  g_assert_no_errno (setrlimit (RLIMIT_FSIZE, &before));
  signal (SIGXFSZ, SIG_DFL);

  g_assert_nonnull (error);
  handout_test_assert_has (error->message, pdf->path);
  g_assert_true (g_file_get_contents (pdf->path, &contents, NULL, NULL));
  g_assert_cmpstr (contents, ==, "old");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  handout_test_pdf_add ("/handout-pdf/sheet-order", test_sheet_order);
  handout_test_pdf_add ("/handout-pdf/card-order", test_card_order);
  handout_test_pdf_add ("/handout-pdf/metadata", test_metadata);
  handout_test_pdf_add ("/handout-pdf/fonts", test_fonts);
  handout_test_pdf_add ("/handout-pdf/replace", test_replace);
  handout_test_pdf_add ("/handout-pdf/full-disk", test_full_disk);
  handout_test_pdf_add ("/handout-pdf/no-folder", test_no_folder);
  handout_test_pdf_add ("/handout-pdf/folder-in-the-way", test_folder_in_the_way);

  return g_test_run ();
}
