// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* What the infusion puts on paper: all of its words, none of which is an amount, a rate or a blank for
 * one; and a card that fits a wallet. */

#include "mag-infusion-paper.h"

#include <gio/gio.h>
#include <math.h>
#include <string.h>

#include "mag-handout-layout.h"
#include "mag-test-assert.h"
#include "mag-test-content.h"
#include "mag-test-rule.h"

#define AMOUNT \
  "(?i)\\b[0-9.,]+ ?(mg|mcg|g|kg|ml|mmol|meq|grams?|liters?)\\b|[0-9] ?%|\\b(mmol|mEq|mg/dL)\\b" \
  "|\\b(drops?|grams?|dose) (a|an|per|each|every) (minute|hour|day)\\b"

static MagInfusion *
load (void)
{
  g_autoptr (MagCollection) collection = mag_test_content_open_built ();
  g_autoptr (GError) error = NULL;
  MagInfusion *infusion = mag_infusion_load (collection, &error);

  g_assert_no_error (error);

  return infusion;
}

static char *
read_blocks (GPtrArray *blocks)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < blocks->len; i++)
    mag_handout_block_read (g_ptr_array_index (blocks, i), MAG_HANDOUT_SECTION_CLINIC, MAG_HANDOUT_SECTION_SOURCES, TRUE,
                            text);

  return g_string_free (text, FALSE);
}

static void
assert_no_amount (const char *text)
{
  g_autofree char *amount = mag_test_find (AMOUNT, text);

  g_assert_cmpstr (amount, ==, NULL);
}

static void
test_card (void)
{
  g_autoptr (MagInfusion) infusion = load ();
  g_autoptr (GPtrArray) blocks = mag_infusion_build_card_blocks (infusion, NULL);
  g_autoptr (GPtrArray) numbered = mag_infusion_build_card_blocks (infusion, "112");
  g_autofree char *text = read_blocks (blocks);
  g_autofree char *with_number = read_blocks (numbered);

  mag_test_assert_contains (text, "Tell your nurse now");
  mag_test_assert_contains (text, "Tell your nurse straight away if you feel very sleepy, very weak, short of breath,"
                                  " dizzy, your chest feels wrong, or the drip site hurts.");
  mag_test_assert_contains (text, "Before a drip, tell staff about kidney problems");
  mag_test_assert_contains (text, "Call your emergency number now.");
  mag_test_assert_contains (with_number, "Call your emergency number now: 112");
  g_assert_null (strstr (text, "112"));
  assert_no_amount (text);
}

static void
test_questions (void)
{
  g_autoptr (MagInfusion) infusion = load ();
  g_autoptr (GPtrArray) blocks = mag_infusion_build_question_blocks (infusion);
  g_autofree char *text = read_blocks (blocks);

  mag_test_assert_contains (text, "1. What is my diagnosis?");
  mag_test_assert_contains (text, "10. Will my own doctor hear from you?");
  mag_test_assert_contains (text, "If your kidneys do not work well");
  assert_no_amount (text);
}

/* The linter itself finds what it is there for. */
static void
test_linter (void)
{
  static const char *bad[] = {
    "2 grams", "4.06 mmol", "about 300 mg", "a level in mg/dL", "so many drops a minute", "a gram an hour", "50 %",
  };

  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autofree char *amount = mag_test_find (AMOUNT, bad[i]);

      g_assert_nonnull (amount);
    }
}

static MagHandoutLayout *
lay_out (const char *paper,
         MagPaper    size,
         int         text_size)
{
  g_autoptr (MagInfusion) infusion = load ();
  g_autoptr (MagHandoutOptions) options = mag_handout_options_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (MagHandout) handout = NULL;
  MagHandoutLayout *layout;

  options->paper = size;
  options->text_size = text_size;
  handout = mag_infusion_new_handout (infusion, paper, "112", options, &error);
  g_assert_no_error (error);
  layout = mag_handout_layout_new (handout, g_getenv ("MAG_TEST_FONTS"), &error);
  g_assert_no_error (error);

  return layout;
}

static void
test_pages (void)
{
  for (guint size = MAG_PAPER_A4; size <= MAG_PAPER_LETTER; size++)
    {
      g_autoptr (MagHandoutLayout) card = lay_out ("card", size, 12);
      g_autoptr (MagHandoutLayout) large = lay_out ("card", size, 20);
      g_autoptr (MagHandoutLayout) questions = lay_out ("questions", size, 12);

      g_assert_cmpuint (mag_handout_layout_get_n_pages (card), ==, 1);
      g_assert_cmpuint (mag_handout_layout_get_n_pages (large), ==, 1);
      g_assert_cmpuint (mag_handout_layout_get_n_pages (questions), <=, 2);
    }
}

static void
test_file_name (void)
{
  g_autoptr (MagHandoutLayout) layout = lay_out ("card", MAG_PAPER_A4, 12);
  g_autofree char *name = mag_handout_dup_file_name (mag_handout_layout_get_handout (layout));

  g_assert_cmpstr (name, ==, "magnesia-infusion-card.pdf");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/infusion-paper/card", test_card);
  g_test_add_func ("/infusion-paper/questions", test_questions);
  g_test_add_func ("/infusion-paper/linter", test_linter);
  g_test_add_func ("/infusion-paper/pages", test_pages);
  g_test_add_func ("/infusion-paper/file-name", test_file_name);

  return g_test_run ();
}
