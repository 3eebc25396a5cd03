// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Several topics in one handout. */

#include "config.h"

#include <string.h>

#include "handout-test.h"

static const char *const three[] = { "haematoma", "mood", "sleep", NULL };

/* One box with the signs of all, each once; each topic with its own title. */
static void
test_shared (void)
{
  g_autoptr (MagCollection) collection = handout_test_open ();
  g_autoptr (MagHandoutOptions) options = mag_handout_options_new ();
  g_autoptr (MagHandout) handout = handout_test_make (collection, three, options);
  g_autoptr (MagHandoutLayout) layout = handout_test_layout_new (handout);
  g_autofree char *titles = mag_handout_dup_section_text (handout, MAG_HANDOUT_SECTION_TITLE);
  g_autofree char *first = mag_handout_layout_dup_page_text (layout, 0);

  g_assert_cmpuint (handout_test_count (first, "Call your local emergency number now for:"), ==, 1);
  g_assert_cmpuint (handout_test_count (first, "a crisis line now for:"), ==, 1);
  g_assert_cmpuint (handout_test_count (first, "sudden weakness"), ==, 1);
  g_assert_cmpuint (handout_test_count (first, "thoughts of ending your life"), ==, 1);
  g_assert_cmpuint (handout_test_count (titles, "\n"), ==, 3);
  g_assert_true (g_str_has_prefix (first, "Call your local emergency number now for:"));
  handout_test_assert_has (first, "thoughts of ending your life");
}

/* A sheet that is given away apart from the first has its own red flags in a line, or the standing
 * text; in a pair, in both languages. Cards stay below the box. */
static void
test_own_flags (void)
{
  static const char *const topics[] = { "sleep", "mood", "haematoma", NULL };
  g_autoptr (MagCollection) collection = handout_test_open ();
  g_autoptr (MagHandoutOptions) options = mag_handout_options_new ();
  g_autoptr (MagHandout) sheets = NULL;
  g_autoptr (MagHandoutLayout) layout = NULL;
  g_autoptr (MagHandout) cards = NULL;
  g_autofree char *text = NULL;
  g_autofree char *shared = NULL;

  options->second_language = g_strdup ("es");
  sheets = handout_test_make (collection, topics, options);
  layout = handout_test_layout_new (sheets);
  text = handout_test_dup_pages (layout);
  handout_test_assert_has (text, "a crisis line now for: thoughts of ending your life");
  handout_test_assert_has (text, "a una línea de crisis si hay: ");
  g_assert_cmpuint (handout_test_count (text, "See also the box on page 1."), ==, 2);
  g_assert_cmpuint (handout_test_count (text, "Vea también el recuadro de la página 1."), ==, 2);

  options->depth = MAG_HANDOUT_DEPTH_CARD;
  cards = handout_test_make (collection, topics, options);
  shared = mag_handout_dup_section_text (cards, MAG_HANDOUT_SECTION_RED_FLAGS);
  g_assert_cmpuint (handout_test_count (shared, "See also the box"), ==, 0);
}

static guint
count_sections (GPtrArray         *blocks,
                MagHandoutSection  section)
{
  guint n = 0;

  for (guint i = 0; i < blocks->len; i++)
    {
      const MagHandoutBlock *block = g_ptr_array_index (blocks, i);

      if (block->section == section)
        n++;
    }

  return n;
}

/* Whoever is given the sheet of one of several topics has the line about kidneys; cards share it. */
static void
test_kidneys (void)
{
  g_autoptr (MagCollection) collection = handout_test_open ();
  g_autoptr (MagHandoutOptions) options = mag_handout_options_new ();
  g_autoptr (MagHandout) sheets = handout_test_make (collection, three, options);
  g_autoptr (MagHandout) cards = NULL;
  GPtrArray *leaves = mag_handout_get_leaves (sheets);

  g_assert_cmpuint (leaves->len, ==, 3);
  for (guint i = 0; i < leaves->len; i++)
    {
      const MagHandoutLeaf *leaf = g_ptr_array_index (leaves, i);

      g_assert_cmpuint (count_sections (leaf->blocks, MAG_HANDOUT_SECTION_KIDNEYS), ==, 1);
    }

  options->depth = MAG_HANDOUT_DEPTH_CARD;
  cards = handout_test_make (collection, three, options);
  g_assert_cmpuint (count_sections (mag_handout_get_blocks (cards), MAG_HANDOUT_SECTION_KIDNEYS), ==, 1);
}

/* Where the signs of one are all that the standing text names, that does not stand there too; else
 * it does. */
static void
test_standing_text (void)
{
  static const char *const topics[] = { "mood", "sleep", NULL };
  g_autoptr (MagCollection) collection = handout_test_open ();
  g_autoptr (MagHandoutOptions) options = mag_handout_options_new ();
  g_autoptr (MagHandout) handout = handout_test_make (collection, topics, options);
  g_autofree char *flags = mag_handout_dup_section_text (handout, MAG_HANDOUT_SECTION_RED_FLAGS);

  handout_test_assert_has (flags, "Call your local emergency number now for: sudden weakness");
}

/* Printed on both sides, a topic starts on the front of a sheet of paper. */
static void
test_duplex (void)
{
  g_autoptr (MagCollection) collection = handout_test_open ();
  g_autoptr (MagHandoutOptions) options = mag_handout_options_new ();
  g_autoptr (MagHandout) handout = NULL;
  g_autoptr (MagHandoutLayout) layout = NULL;
  GPtrArray *leaves;
  guint n = 0;

  options->text_size = 15;
  options->duplex = TRUE;
  handout = handout_test_make (collection, three, options);
  layout = handout_test_layout_new (handout);
  leaves = mag_handout_get_leaves (handout);
  for (guint i = 0; i < mag_handout_layout_get_n_pages (layout); i++)
    {
      g_autofree char *text = mag_handout_layout_dup_page_text (layout, i);
      const MagHandoutLeaf *leaf = n < leaves->len ? g_ptr_array_index (leaves, n) : NULL;
      g_autofree char *title = leaf ? g_strconcat (leaf->title, "\n", NULL) : NULL;

      if (!leaf || !(n == 0 ? strstr (text, title) != NULL : g_str_has_prefix (text, title)))
        continue;
      g_assert_cmpuint (i % 2, ==, 0);
      n++;
    }
  g_assert_cmpuint (n, ==, 3);
}

static void
test_feet (void)
{
  g_autoptr (MagCollection) collection = handout_test_open ();
  g_autoptr (MagHandoutOptions) options = mag_handout_options_new ();
  g_autoptr (MagHandout) handout = handout_test_make (collection, three, options);
  g_autoptr (MagHandoutLayout) layout = handout_test_layout_new (handout);
  guint n = mag_handout_layout_get_n_pages (layout);
  const MagHandoutLeaf *leaf = g_ptr_array_index (mag_handout_get_leaves (handout), 2);
  g_autofree char *last = mag_handout_layout_dup_page_text (layout, n - 1);
  g_autofree char *number = g_strdup_printf ("\nPage %u of %u\n", n, n);
  g_autofree char *imprint = g_strconcat ("\n", leaf->title, " · English · ", NULL);

  handout_test_assert_has (last, number);
  handout_test_assert_has (last, imprint);
}

/* The name and the note are on the first page, and in nothing that names the handout. */
static void
test_patient (void)
{
  g_autoptr (MagCollection) collection = handout_test_open ();
  g_autoptr (MagHandoutOptions) options = mag_handout_options_new ();
  g_autoptr (MagHandout) handout = NULL;
  g_autoptr (MagHandoutLayout) layout = NULL;
  g_autofree char *first = NULL;
  g_autofree char *name = NULL;

  options->patient = g_strdup ("Ada Byron");
  options->note = g_strdup ("Bring your pills on Monday.");
  handout = handout_test_make (collection, three, options);
  layout = handout_test_layout_new (handout);
  first = mag_handout_layout_dup_page_text (layout, 0);
  name = mag_handout_dup_file_name (handout);
  handout_test_assert_has (first, "For: Ada Byron\n");
  handout_test_assert_has (first, "From your care team, in their own words: Bring your pills on Monday.");
  g_assert_null (strstr (mag_handout_get_title (handout), "Ada"));
  g_assert_null (strstr (mag_handout_get_imprint (handout), "Ada"));
  g_assert_cmpstr (name, ==, "magnesia-haematoma-mood-sleep-sheet.pdf");
}

/* All that may be left out is, and nothing else. */
static void
test_left_out (void)
{
  static const MagHandoutSection kept[] = {
    MAG_HANDOUT_SECTION_RED_FLAGS, MAG_HANDOUT_SECTION_KNOW, MAG_HANDOUT_SECTION_UNKNOWN,
    MAG_HANDOUT_SECTION_KIDNEYS, MAG_HANDOUT_SECTION_CALL,
  };
  static const MagHandoutSection gone[] = {
    MAG_HANDOUT_SECTION_WHAT, MAG_HANDOUT_SECTION_ACT, MAG_HANDOUT_SECTION_TEACH_BACK,
    MAG_HANDOUT_SECTION_QUESTIONS, MAG_HANDOUT_SECTION_SOURCES,
  };
  g_autoptr (MagCollection) collection = handout_test_open ();
  g_autoptr (MagHandoutOptions) options = mag_handout_options_new ();

  options->left_out = ~0;
  for (options->depth = MAG_HANDOUT_DEPTH_SHEET; options->depth <= MAG_HANDOUT_DEPTH_CARD; options->depth++)
    {
      g_autoptr (MagHandout) handout = handout_test_make (collection, three, options);

      for (guint i = 0; i < G_N_ELEMENTS (kept); i++)
        {
          g_autofree char *text = mag_handout_dup_section_text (handout, kept[i]);

          g_assert_cmpstr (text, !=, "");
        }
      for (guint i = 0; i < G_N_ELEMENTS (gone); i++)
        {
          g_autofree char *text = mag_handout_dup_section_text (handout, gone[i]);

          g_assert_cmpstr (text, ==, "");
        }
    }
}

static void
test_lines (void)
{
  g_autoptr (MagCollection) collection = handout_test_open ();
  g_autoptr (MagHandoutOptions) options = mag_handout_options_new ();
  g_autoptr (MagHandout) handout = NULL;
  g_autofree char *text = NULL;

  options->n_lines = 7;
  handout = handout_test_make (collection, three, options);
  text = mag_handout_dup_section_text (handout, MAG_HANDOUT_SECTION_QUESTIONS);
  handout_test_assert_has (text, "Notes\n");
}

static void
test_extras (void)
{
  g_autoptr (MagCollection) collection = handout_test_open ();
  g_autoptr (MagHandoutOptions) options = mag_handout_options_new ();
  MagHandoutBlock *block = mag_handout_block_new (MAG_HANDOUT_BLOCK_HEADING, MAG_HANDOUT_SECTION_WHAT);
  g_autoptr (MagHandout) handout = NULL;
  g_autoptr (MagHandoutLayout) layout = NULL;
  g_autofree char *last = NULL;

  mag_handout_block_append (block, "Foods for my fridge");
  options->extra_blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) mag_handout_block_free);
  g_ptr_array_add (options->extra_blocks, block);
  handout = handout_test_make (collection, three, options);
  layout = handout_test_layout_new (handout);
  last = mag_handout_layout_dup_page_text (layout, mag_handout_layout_get_n_pages (layout) - 1);
  g_assert_true (g_str_has_prefix (last, "Foods for my fridge\n"));
}

static gboolean
speaks_of_poison_center (const char *topic)
{
  g_autoptr (MagHandout) sheet = handout_test_new (topic, MAG_HANDOUT_DEPTH_SHEET);
  g_autofree char *call = mag_handout_dup_section_text (sheet, MAG_HANDOUT_SECTION_CALL);

  return strstr (call, "all a poison center") || strstr (call, "all your poison line");
}

/* The phone of a poison center stands on the sheets that say when to call one and on their cards, and on
 * no other; a translation says it where the English text does. */
static void
test_poison_center (void)
{
  g_autoptr (MagCollection) collection = handout_test_open ();
  g_auto (GStrv) topics = handout_test_list_topics ();
  g_autoptr (MagHandoutOptions) options = mag_handout_options_new ();
  guint n = 0;

  options->poison_center = g_strdup ("555 0123");
  options->second_language = g_strdup ("es");
  for (options->depth = MAG_HANDOUT_DEPTH_SHEET; options->depth <= MAG_HANDOUT_DEPTH_CARD; options->depth++)
    for (guint i = 0; topics[i]; i++)
      {
        const char *const one[] = { topics[i], NULL };
        g_autoptr (MagHandout) handout = handout_test_make (collection, one, options);
        g_autoptr (MagHandoutLayout) layout = handout_test_layout_new (handout);
        g_autofree char *text = handout_test_dup_pages (layout);
        guint speaks = speaks_of_poison_center (topics[i]) ? 1 : 0;

        g_assert_cmpuint (handout_test_count (text, "Poison center: 555 0123"), ==, speaks);
        g_assert_cmpuint (handout_test_count (text, "Centro de intoxicaciones: 555 0123"), ==, speaks);
        n += speaks;
      }
  g_assert_cmpuint (n, >=, 4);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/handout-topics/shared", test_shared);
  g_test_add_func ("/handout-topics/own-flags", test_own_flags);
  g_test_add_func ("/handout-topics/kidneys", test_kidneys);
  g_test_add_func ("/handout-topics/standing-text", test_standing_text);
  g_test_add_func ("/handout-topics/duplex", test_duplex);
  g_test_add_func ("/handout-topics/feet", test_feet);
  g_test_add_func ("/handout-topics/patient", test_patient);
  g_test_add_func ("/handout-topics/left-out", test_left_out);
  g_test_add_func ("/handout-topics/lines", test_lines);
  g_test_add_func ("/handout-topics/extras", test_extras);
  g_test_add_func ("/handout-topics/poison-center", test_poison_center);

  return g_test_run ();
}
