// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Prints the words on the pages of a topic's sheet, so that a bare print operation can be given the
 * same text, in a second language beside it if one is named; or, with a number, makes that many PDFs
 * and tells how long one takes and how much memory the last nine tenths of them cost. */

#include <stdio.h>
#include <unistd.h>

#include "mag-handout-pdf.h"

static MagHandoutLayout *
lay_out (MagCollection *collection,
         const char    *topic,
         const char    *fonts,
         const char    *second_language)
{
  g_autoptr (MagHandoutOptions) options = mag_handout_options_new ();
  g_autoptr (MagHandout) handout = NULL;
  g_autoptr (GError) error = NULL;
  MagHandoutLayout *layout;

  if (second_language)
    g_set_str (&options->second_language, second_language);
  handout = mag_handout_new (collection, topic, options, &error);
  g_assert_no_error (error);
  layout = mag_handout_layout_new (handout, fonts, &error);
  g_assert_no_error (error);

  return layout;
}

static void
print_text (MagHandoutLayout *layout)
{
  for (guint i = 0; i < mag_handout_layout_get_n_pages (layout); i++)
    {
      g_autofree char *text = mag_handout_layout_dup_page_text (layout, i);

      g_print ("%s\n", text);
    }
}

static double
measure_memory (void)
{
  g_autofree char *text = NULL;
  long pages = 0;

  if (g_file_get_contents ("/proc/self/statm", &text, NULL, NULL))
    sscanf (text, "%*d %ld", &pages);

  return (double) pages * (double) sysconf (_SC_PAGESIZE) / (1024.0 * 1024.0);
}

static void
make_many (MagCollection *collection,
           const char    *topic,
           const char    *fonts,
           guint          n)
{
  gint64 start = g_get_monotonic_time ();
  double before = 0;

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (MagHandoutLayout) layout = lay_out (collection, topic, fonts, NULL);
      g_autoptr (GBytes) pdf = mag_handout_dup_pdf (layout, NULL);

      g_assert_nonnull (pdf);
      if (i == n / 10)
        before = measure_memory ();
    }

  g_print ("handout\t%" G_GINT64_FORMAT "\ngrowth\t%.1f\n", (g_get_monotonic_time () - start) / n,
           measure_memory () - before);
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GError) error = NULL;
  g_autoptr (MagCollection) collection = NULL;
  g_autoptr (MagHandoutLayout) layout = NULL;
  guint n = argc > 4 ? (guint) g_ascii_strtoull (argv[4], NULL, 10) : 0;

  if (argc < 4)
    g_error ("Usage: handout-bench COLLECTION FONTS TOPIC [NUMBER|LANGUAGE]");

  collection = mag_collection_open (argv[1], &error);
  g_assert_no_error (error);
  if (n > 0)
    {
      make_many (collection, argv[3], argv[2], n);
      return 0;
    }

  layout = lay_out (collection, argv[3], argv[2], argc > 4 ? argv[4] : NULL);
  print_text (layout);

  return 0;
}
