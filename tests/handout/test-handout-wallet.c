// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* A card to cut out has the size of a bank card, folds, and never cuts a text to fit. */

#include "config.h"

#include "mag-handout-setter.h"

#include "handout-test.h"
#include "mag-handout-fonts.h"

#define MILLIMETER (72.0 / 25.4)

static MagHandoutBlock *
make_card (const char *text)
{
  MagHandoutBlock *card = mag_handout_block_new (MAG_HANDOUT_BLOCK_WALLET, MAG_HANDOUT_SECTION_CALL);

  for (guint i = 0; i < 2; i++)
    {
      MagHandoutBlock *side = mag_handout_block_new (MAG_HANDOUT_BLOCK_GROUP, MAG_HANDOUT_SECTION_CALL);
      MagHandoutBlock *words = mag_handout_block_new (MAG_HANDOUT_BLOCK_PARAGRAPH, MAG_HANDOUT_SECTION_CALL);

      mag_handout_block_append (words, text);
      mag_handout_block_take_child (side, words);
      mag_handout_block_take_child (card, side);
    }

  return card;
}

static MagHandoutStrip *
set_card (const char *text,
          double      width)
{
  g_autoptr (MagHandoutOptions) options = mag_handout_options_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (PangoFontMap) map = mag_handout_fonts_load (g_getenv ("MAG_TEST_FONTS"), FALSE, &error);
  g_autoptr (GObject) context = NULL;
  g_autoptr (GPtrArray) strips = mag_handout_strips_new ();
  g_autoptr (MagHandoutBlock) card = make_card (text);
  MagHandoutStyle style;
  MagHandoutSetter setter = { .style = &style };

  g_assert_no_error (error);
  context = G_OBJECT (pango_font_map_create_context (map));
  setter.context = PANGO_CONTEXT (context);
  mag_handout_style_init (&style, options, 0);
  mag_handout_setter_set_block (&setter, card, 0, width, strips);
  g_assert_cmpuint (strips->len, ==, 1);

  return g_ptr_array_steal_index (strips, 0);
}

/* The dashed rectangles of a strip; adds up nothing else. */
static guint
find_cuts (MagHandoutStrip *strip,
           MagHandoutMark  *last)
{
  guint n = 0;

  for (guint i = 0; i < strip->marks->len; i++)
    {
      const MagHandoutMark *mark = &g_array_index (strip->marks, MagHandoutMark, i);

      if (mark->kind == MAG_HANDOUT_MARK_CUT)
        {
          n++;
          *last = *mark;
        }
    }

  return n;
}

static void
test_size (void)
{
  g_autoptr (MagHandoutStrip) strip = set_card ("Tell your nurse.", 500);
  MagHandoutMark cut = { 0 };

  g_assert_cmpuint (find_cuts (strip, &cut), ==, 1);
  g_assert_cmpfloat_with_epsilon (cut.width, 2 * 85 * MILLIMETER, 0.1);
  g_assert_cmpfloat_with_epsilon (cut.height, 55 * MILLIMETER, 0.1);
}

/* On narrow paper each side is cut out by itself. */
static void
test_narrow (void)
{
  g_autoptr (MagHandoutStrip) strip = set_card ("Tell your nurse.", 300);
  MagHandoutMark cut = { 0 };

  g_assert_cmpuint (find_cuts (strip, &cut), ==, 2);
  g_assert_cmpfloat_with_epsilon (cut.width, 85 * MILLIMETER, 0.1);
  g_assert_cmpfloat_with_epsilon (cut.y, 55 * MILLIMETER, 0.1);
  g_assert_cmpfloat_with_epsilon (strip->height, 2 * 55 * MILLIMETER, 0.1);
}

static void
test_long (void)
{
  g_autofree char *text = g_strnfill (900, 'x');
  g_autoptr (MagHandoutStrip) strip = NULL;
  MagHandoutMark cut = { 0 };

  for (guint i = 7; i < 900; i += 8)
    text[i] = ' ';
  strip = set_card (text, 500);
  find_cuts (strip, &cut);
  g_assert_cmpfloat (cut.height, >, 60 * MILLIMETER);
  for (guint i = 0; i < strip->marks->len; i++)
    g_assert_cmpfloat (g_array_index (strip->marks, MagHandoutMark, i).y, <, cut.height);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/handout-wallet/size", test_size);
  g_test_add_func ("/handout-wallet/narrow", test_narrow);
  g_test_add_func ("/handout-wallet/long", test_long);

  return g_test_run ();
}
