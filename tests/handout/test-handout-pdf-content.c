// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config.h"

#include <string.h>

#include "mag-handout-pdf-content.h"

static void
assert_marked (const char *content,
               const char *expected)
{
  g_autoptr (GString) marked = mag_handout_pdf_content_mark (content, strlen (content));

  g_assert_cmpstr (marked->str, ==, expected);
}

static void
test_artifact (void)
{
  assert_marked ("/NonStruct << /MCID 12 >> BDC\n0 0 5 5 re f\nEMC\n/P << /MCID 13 >> BDC",
                 "/Artifact BMC\n0 0 5 5 re f\nEMC\n/P << /MCID 13 >> BDC\n");
}

/* A font that draws spaces elsewhere draws one at the end of a line too. */
static void
test_space (void)
{
  assert_marked ("/f-0-0 1 Tf\n[(a b)]TJ\n/Span << /ActualText <feff0020> >> BDC\nEMC\n(c)Tj",
                 "/f-0-0 1 Tf\n[(a b)]TJ\n( )Tj\n(c)Tj\n");
}

/* A font that is not known to have a space is not asked to draw one. */
static void
test_no_space (void)
{
  assert_marked ("/f-0-0 1 Tf\n(a b)Tj\n/f-1-0 1 Tf\n[<01>3<02>]TJ\n/Span << /ActualText <feff0020> >> BDC\nEMC",
                 "/f-0-0 1 Tf\n(a b)Tj\n/f-1-0 1 Tf\n[<01>3<02>]TJ\n");
}

/* Words that look like marks are words, and brackets may be written in them. */
static void
test_words (void)
{
  assert_marked ("/f-0-0 1 Tf\n(\\(a\\))Tj\n[(x)3( )]TJ\n(/NonStruct << /MCID 1 >> BDC)Tj\nEMC",
                 "/f-0-0 1 Tf\n(\\(a\\))Tj\n[(x)3( )]TJ\n(/NonStruct << /MCID 1 >> BDC)Tj\nEMC\n");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/handout-pdf-content/artifact", test_artifact);
  g_test_add_func ("/handout-pdf-content/space", test_space);
  g_test_add_func ("/handout-pdf-content/no-space", test_no_space);
  g_test_add_func ("/handout-pdf-content/words", test_words);

  return g_test_run ();
}
