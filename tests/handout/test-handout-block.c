// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config.h"

#include "mag-handout-block.h"
#include "mag-handout-words.h"

static MagHandoutBlock *
make_known (void)
{
  MagHandoutBlock *block = mag_handout_block_new (MAG_HANDOUT_BLOCK_ITEM, MAG_HANDOUT_SECTION_KNOW);

  mag_handout_block_append (block, "It is ");
  mag_handout_block_append_span (block, "not", MAG_HANDOUT_SPAN_EMPHASIS, 0);
  mag_handout_block_append (block, " so. ");
  mag_handout_block_append_span (block, "\ufffc", MAG_HANDOUT_SPAN_SIGN, 2);
  mag_handout_block_append_span (block, "Low certainty", MAG_HANDOUT_SPAN_CERTAINTY, 0);
  mag_handout_block_append_span (block, " [1]", MAG_HANDOUT_SPAN_NUMBERS, 0);

  return block;
}

static void
assert_reads (const MagHandoutBlock *block,
              MagHandoutSection      first,
              MagHandoutSection      last,
              gboolean               labels,
              const char            *expected)
{
  g_autoptr (GString) text = g_string_new (NULL);

  mag_handout_block_read (block, first, last, labels, text);
  g_assert_cmpstr (text->str, ==, expected);
}

static void
test_labels (void)
{
  g_autoptr (MagHandoutBlock) block = make_known ();

  assert_reads (block, MAG_HANDOUT_SECTION_KNOW, MAG_HANDOUT_SECTION_KNOW, FALSE, "It is not so.\n");
  assert_reads (block, MAG_HANDOUT_SECTION_KNOW, MAG_HANDOUT_SECTION_KNOW, TRUE, "It is not so. Low certainty\n");
}

static void
test_sections (void)
{
  g_autoptr (MagHandoutBlock) group = mag_handout_block_new (MAG_HANDOUT_BLOCK_GROUP, MAG_HANDOUT_SECTION_CALL);
  MagHandoutBlock *act = mag_handout_block_new (MAG_HANDOUT_BLOCK_TASK, MAG_HANDOUT_SECTION_ACT);

  mag_handout_block_append (mag_handout_block_take_child (group, act), "Rest.");
  mag_handout_block_take_child (group, make_known ());

  assert_reads (group, MAG_HANDOUT_SECTION_ACT, MAG_HANDOUT_SECTION_ACT, FALSE, "Rest.\n");
  assert_reads (group, MAG_HANDOUT_SECTION_CALL, MAG_HANDOUT_SECTION_CALL, FALSE, "");
  assert_reads (group, MAG_HANDOUT_SECTION_TITLE, MAG_HANDOUT_SECTION_SOURCES, FALSE, "Rest.\nIt is not so.\n");
}

static void
test_words (void)
{
  const MagHandoutWords *words = mag_handout_words_find ("en");
  g_autofree char *page = NULL;

  g_assert_nonnull (words);
  g_assert_null (mag_handout_words_find ("xx"));
  page = mag_handout_words_fill (words->page, "page", "2", "pages", "3", NULL);
  g_assert_cmpstr (page, ==, "Page 2 of 3");
}

/* The paper says of a certainty what the application says. */
static void
test_certainties (void)
{
  const MagHandoutWords *words = mag_handout_words_find ("en");

  for (guint i = 0; i < MAG_N_CERTAINTIES; i++)
    g_assert_cmpstr (words->certainty[i], ==, mag_certainty_get_label (i));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/handout-block/labels", test_labels);
  g_test_add_func ("/handout-block/sections", test_sections);
  g_test_add_func ("/handout-block/words", test_words);
  g_test_add_func ("/handout-block/certainties", test_certainties);

  return g_test_run ();
}
