// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* What pages look like: all kinds of blocks, beside pictures of them that a person has looked at. With
 * MAG_TEST_GOLDEN=write in the environment the pictures are made anew. */

#include "config.h"

#include "handout-test.h"

/* Half a dot a point. Fonts and libraries of another version draw a little differently. */
#define SCALE 0.5
#define MAX_DIFFERENT 0.004
#define CLEARLY 96

#define DRAWING \
  "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 640 160'>" \
  "<rect class='fill-1 ink' x='20' y='20' width='280' height='120' rx='8'/>" \
  "<circle class='accent' cx='480' cy='80' r='60'/>" \
  "<text class='label' x='60' y='90' font-size='28'>A box and a dot</text></svg>"

static MagHandoutBlock *
make (MagHandoutBlockKind  kind,
      MagHandoutSection    section,
      const char          *text)
{
  MagHandoutBlock *block = mag_handout_block_new (kind, section);

  if (text)
    mag_handout_block_append (block, text);

  return block;
}

#define MAKE(kind, text) make (MAG_HANDOUT_BLOCK_##kind, MAG_HANDOUT_SECTION_WHAT, text)

static MagHandoutBlock *
make_alarm (const char *text)
{
  static const char *const signs[] = { "sudden weakness", "face drop", "a fit", "fainting", "trouble breathing" };
  MagHandoutBlock *alarm = make (MAG_HANDOUT_BLOCK_ALARM, MAG_HANDOUT_SECTION_RED_FLAGS, text);

  for (guint i = 0; i < G_N_ELEMENTS (signs); i++)
    mag_handout_block_take_child (alarm, make (MAG_HANDOUT_BLOCK_ITEM, MAG_HANDOUT_SECTION_RED_FLAGS, signs[i]));

  return alarm;
}

static MagHandoutBlock *
make_table (gboolean writing)
{
  MagHandoutBlock *table = MAKE (TABLE, NULL);

  mag_handout_block_set_n_head (table, 1);
  mag_handout_block_set_writing (table, writing);
  for (guint i = 0; i < 4; i++)
    {
      MagHandoutBlock *row = mag_handout_block_take_child (table, MAKE (ROW, NULL));
      MagHandoutBlock *cell;

      mag_handout_block_take_child (row, MAKE (CELL, i == 0 ? "Food" : "Pumpkin seeds"));
      cell = mag_handout_block_take_child (row, MAKE (CELL, i == 0 ? "Magnesium" : writing ? NULL : "150 mg"));
      mag_handout_block_set_at_end (cell, TRUE);
      mag_handout_block_set_bar (cell, writing ? 0 : 0.3 * i);
    }

  return table;
}

static MagHandoutBlock *
make_figure (void)
{
  MagHandoutBlock *figure = MAKE (FIGURE, NULL);

  mag_handout_block_set_drawing (figure, DRAWING, "A box and a dot.");
  mag_handout_block_take_child (figure, MAKE (PARAGRAPH, "This is what a drawing looks like."));

  return figure;
}

static MagHandoutBlock *
make_frame (const char *text)
{
  MagHandoutBlock *frame = MAKE (FRAME, NULL);

  mag_handout_block_take_child (frame, MAKE (PARAGRAPH, text));

  return frame;
}

static void
add_all_kinds (GPtrArray *blocks)
{
  g_ptr_array_add (blocks, make_alarm ("Call your local emergency number now for:"));
  g_ptr_array_add (blocks, make_frame ("The main point: ask first."));
  g_ptr_array_add (blocks, MAKE (HEADING, "What is it?"));
  g_ptr_array_add (blocks, MAKE (PARAGRAPH, "Magnesium is a mineral that your muscles and nerves need each day. "
                                            "Beans, nuts and whole grains have much of it."));
  g_ptr_array_add (blocks, MAKE (ITEM, "It is in many foods."));
  g_ptr_array_add (blocks, MAKE (ITEM, "It is in tablets too."));
  g_ptr_array_add (blocks, make_figure ());
  g_ptr_array_add (blocks, MAKE (TASK, "Show your tablets to your nurse."));
  g_ptr_array_add (blocks, make_table (FALSE));
  g_ptr_array_add (blocks, MAKE (HEADING, "My diary"));
  g_ptr_array_add (blocks, make_table (TRUE));
  g_ptr_array_add (blocks, MAKE (SOURCE, "1.\tA source in small print. Journal, 2021."));
}

static void
add_pair (GPtrArray       *blocks,
          MagHandoutBlock *first,
          MagHandoutBlock *second)
{
  MagHandoutBlock *pair = make (MAG_HANDOUT_BLOCK_PAIR, first->section, NULL);

  mag_handout_block_set_language (second, "es");
  mag_handout_block_take_child (pair, first);
  mag_handout_block_take_child (pair, second);
  g_ptr_array_add (blocks, pair);
}

static void
add_pairs (GPtrArray *blocks)
{
  add_pair (blocks, make_alarm ("Call now for:"), make_alarm ("Llame ahora si hay:"));
  add_pair (blocks, make_frame ("Ask first."), make_frame ("Pregunte primero a su equipo de atención, antes de tomar nada."));
  add_pair (blocks, MAKE (HEADING, "What is it?"), MAKE (HEADING, "¿Qué es?"));
  add_pair (blocks, MAKE (PARAGRAPH, "Magnesium is a mineral. Your muscles need it each day, and so do your nerves."),
            MAKE (PARAGRAPH, "El magnesio es un mineral."));
  add_pair (blocks, MAKE (ITEM, "It is in many foods."), MAKE (ITEM, "Está en muchos alimentos."));
}

static cairo_surface_t *
draw (void (*add) (GPtrArray *blocks))
{
  g_autoptr (MagCollection) collection = handout_test_open ();
  g_autoptr (MagHandoutOptions) options = mag_handout_options_new ();
  GPtrArray *blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) mag_handout_block_free);
  g_autoptr (MagHandout) handout = NULL;
  g_autoptr (MagHandoutLayout) layout = NULL;
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, (int) (596 * SCALE), (int) (842 * SCALE));
  cairo_t *cr = cairo_create (surface);

  options->clinic_name = g_strdup ("City Hospital");
  options->printed_on = g_strdup ("2026-11-21");
  add (blocks);
  handout = mag_handout_new_for_blocks (collection, "Magnesium", "x.pdf", blocks, options, NULL);
  layout = mag_handout_layout_new (handout, g_getenv ("MAG_TEST_FONTS"), NULL);
  g_assert_cmpuint (mag_handout_layout_get_n_pages (layout), ==, 1);

  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  cairo_scale (cr, SCALE, SCALE);
  mag_handout_layout_draw_page (layout, 0, cr);
  cairo_destroy (cr);
  cairo_surface_flush (surface);

  return surface;
}

static double
compare (cairo_surface_t *a,
         cairo_surface_t *b)
{
  const guint8 *first = cairo_image_surface_get_data (a);
  const guint8 *second = cairo_image_surface_get_data (b);
  int width = cairo_image_surface_get_width (a);
  int height = cairo_image_surface_get_height (a);
  guint n = 0;

  g_assert_cmpint (cairo_image_surface_get_width (b), ==, width);
  g_assert_cmpint (cairo_image_surface_get_height (b), ==, height);
  for (int y = 0; y < height; y++)
    for (int x = 0; x < width; x++)
      n += ABS (first[y * cairo_image_surface_get_stride (a) + 4 * x + 1]
                - second[y * cairo_image_surface_get_stride (b) + 4 * x + 1]) > CLEARLY;

  return (double) n / (width * height);
}

static void
check (const char *name,
       void      (*add) (GPtrArray *blocks))
{
  g_autofree char *path = g_strdup_printf (GOLDEN_FOLDER "/%s.png", name);
  cairo_surface_t *drawn = draw (add);
  cairo_surface_t *golden;

  if (g_strcmp0 (g_getenv ("MAG_TEST_GOLDEN"), "write") == 0)
    cairo_surface_write_to_png (drawn, path);

  golden = cairo_image_surface_create_from_png (path);
  g_assert_cmpint (cairo_surface_status (golden), ==, CAIRO_STATUS_SUCCESS);
  g_test_message ("%s: %.4f of the dots differ", name, compare (drawn, golden));
  g_assert_cmpfloat (compare (drawn, golden), <=, MAX_DIFFERENT);
  cairo_surface_destroy (golden);
  cairo_surface_destroy (drawn);
}

static void
test_blocks (void)
{
  check ("blocks", add_all_kinds);
}

static void
test_pairs (void)
{
  check ("pairs", add_pairs);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/handout-golden/blocks", test_blocks);
  g_test_add_func ("/handout-golden/pairs", test_pairs);

  return g_test_run ();
}
