// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* The reading grade: syllables by word, grades that were worked out by hand, and every sheet against
 * another program that gives the same grade. */

#include "config.h"

#include "handout-test.h"

#include <gio/gio.h>
#include <string.h>

#include "mag-handout-grade.h"

static void
test_syllables (void)
{
  static const struct
  {
    const char *word;
    guint       n;
  } words[] = {
    { "a", 1 },        { "the", 1 },     { "make", 1 },    { "makes", 1 },   { "table", 2 },
    { "baked", 1 },    { "wanted", 2 },  { "needed", 2 },  { "boxes", 2 },   { "watches", 2 },
    { "kidney", 2 },   { "kidneys", 2 }, { "people", 2 },  { "magnesium", 4 }, { "nation", 2 },
    { "special", 2 },  { "medicine", 3 }, { "yes", 1 },    { "eye", 1 },
    { "studies", 2 },  { "diet", 2 },    { "field", 1 },   { "patient", 2 }, { "science", 2 },
    { "quart", 1 },    { "guard", 1 },   { "usual", 3 },   { "video", 3 },   { "12", 1 },
    { "be", 1 },       { "emergency", 4 }, { "bruise", 1 }, { "bruises", 2 }, { "handled", 2 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      g_test_message ("%s", words[i].word);
      g_assert_cmpuint (mag_handout_grade_count_syllables (words[i].word), ==, words[i].n);
    }
}

/* 0.39 * words / sentences + 11.8 * syllables / words - 15.59 */
static void
test_by_hand (void)
{
  g_assert_cmpfloat_with_epsilon (mag_handout_grade_measure ("The cat sat on the mat."), -1.45, 0.001);
  g_assert_cmpfloat_with_epsilon (mag_handout_grade_measure ("The cat sat.\nIt sat on the mat"), -2.23, 0.001);
  g_assert_cmpfloat_with_epsilon (mag_handout_grade_measure ("The table is open. The kidney is open!"), 3.67, 0.001);
  g_assert_cmpfloat (mag_handout_grade_measure (""), ==, 0);
  g_assert_cmpfloat (mag_handout_grade_measure ("…\n—"), ==, 0);
}

/* A number with a point, a word with an apostrophe and a heading without a stop. */
static void
test_sentences (void)
{
  double one = mag_handout_grade_measure ("It costs 3.5 and no more");

  g_assert_cmpfloat_with_epsilon (one, 0.39 * 7 + 11.8 - 15.59, 0.001);
  g_assert_cmpfloat_with_epsilon (mag_handout_grade_measure ("Don’t ask"), 0.39 * 2 + 11.8 - 15.59, 0.001);
}

static double
ask_style (const char *text)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  g_autoptr (GString) input = g_string_new (NULL);
  g_autoptr (GSubprocess) process = NULL;
  g_autofree char *output = NULL;
  g_autoptr (GError) error = NULL;
  const char *grade;

  for (guint i = 0; lines[i]; i++)
    {
      gboolean stops = lines[i][0] && strchr (".?!", lines[i][strlen (lines[i]) - 1]);

      if (lines[i][0])
        g_string_append_printf (input, "%c%s%s\n", g_ascii_toupper (lines[i][0]), lines[i] + 1, stops ? "" : ".");
    }
  process = g_subprocess_new (G_SUBPROCESS_FLAGS_STDIN_PIPE | G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error, "style", NULL);
  g_assert_no_error (error);
  g_subprocess_communicate_utf8 (process, input->str, NULL, &output, NULL, &error);
  g_assert_no_error (error);
  grade = strstr (output, "Kincaid: ");
  g_assert_nonnull (grade);

  return g_ascii_strtod (grade + strlen ("Kincaid: "), NULL);
}

/* GNU style counts too few syllables, three in magnesium, so that its grades are lower. Ours must never
 * flatter a sheet. */
static void
test_like_style (void)
{
  g_autofree char *style = g_find_program_in_path ("style");
  g_auto (GStrv) topics = handout_test_list_topics ();

  if (!style)
    {
      g_test_skip ("there is no “style” here; it comes with GNU diction");
      return;
    }

  for (guint i = 0; topics[i]; i++)
    {
      g_autoptr (MagHandout) handout = handout_test_new (topics[i], MAG_HANDOUT_DEPTH_SHEET);
      g_autofree char *text = mag_handout_dup_text (handout);
      double ours = mag_handout_grade_measure (text);
      double theirs = ask_style (text);

      g_test_message ("%s: %.2f, style: %.2f", topics[i], ours, theirs);
      g_assert_cmpfloat (ours - theirs, >, -0.3);
      g_assert_cmpfloat (ours - theirs, <, 2.0);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/handout-grade/syllables", test_syllables);
  g_test_add_func ("/handout-grade/by-hand", test_by_hand);
  g_test_add_func ("/handout-grade/sentences", test_sentences);
  g_test_add_func ("/handout-grade/like-style", test_like_style);

  return g_test_run ();
}
