// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Whatever is put on paper comes out whole: random texts in random blocks at random sizes. */

#include "config.h"

#include <string.h>

#include "handout-test.h"
#include "mag-handout-layout-private.h"

#define N_HANDOUTS 500

/* The smallest margins of the tightest setting, in points. */
#define MARGIN_SIDE 39.0
#define MARGIN_TOP 31.0
#define MARGIN_BOTTOM 34.0

typedef struct
{
  MagCollection *collection;
  GRand         *random;

  /* The words that were put in and those that came out, in their order */
  GString       *put;
  GString       *found;
} Fixture;

static void
fixture_set_up (Fixture       *fixture,
                gconstpointer  data)
{
  fixture->collection = handout_test_open ();
  fixture->random = g_rand_new_with_seed (20261121);
  fixture->put = g_string_new (NULL);
  fixture->found = g_string_new (NULL);
}

static void
fixture_tear_down (Fixture       *fixture,
                   gconstpointer  data)
{
  g_clear_object (&fixture->collection);
  g_clear_pointer (&fixture->random, g_rand_free);
  g_string_free (fixture->put, TRUE);
  g_string_free (fixture->found, TRUE);
}

/* Most words are short, some are longer than any line; in a cell they would cut its row, whose cells
 * then stand line beside line. */
static void
append_words (Fixture         *fixture,
              MagHandoutBlock *block,
              int              max_words)
{
  int n_words = g_rand_int_range (fixture->random, 1, max_words + 1);

  for (int i = 0; i < n_words; i++)
    {
      gboolean huge = max_words > 9 && g_rand_int_range (fixture->random, 0, 60) == 0;
      int length = g_rand_int_range (fixture->random, 1, huge ? 120 : 12);
      g_autoptr (GString) word = g_string_new (NULL);

      for (int j = 0; j < length; j++)
        g_string_append_c (word, (char) g_rand_int_range (fixture->random, 'a', 'z' + 1));
      g_string_append (fixture->put, word->str);
      g_string_append_c (word, ' ');
      if (g_rand_int_range (fixture->random, 0, 9) == 0)
        mag_handout_block_append_span (block, word->str, MAG_HANDOUT_SPAN_STRONG, 0);
      else
        mag_handout_block_append (block, word->str);
    }
}

static MagHandoutBlock *
make_text (Fixture             *fixture,
           MagHandoutBlockKind  kind,
           int                  max_words)
{
  MagHandoutBlock *block = mag_handout_block_new (kind, MAG_HANDOUT_SECTION_WHAT);

  append_words (fixture, block, max_words);

  return block;
}

static MagHandoutBlock *
make_table (Fixture *fixture)
{
  MagHandoutBlock *table = mag_handout_block_new (MAG_HANDOUT_BLOCK_TABLE, MAG_HANDOUT_SECTION_WHAT);
  int n_rows = g_rand_int_range (fixture->random, 1, 12);
  int n_columns = g_rand_int_range (fixture->random, 1, 5);

  mag_handout_block_set_n_head (table, (guint) g_rand_int_range (fixture->random, 0, 2));
  mag_handout_block_set_writing (table, g_rand_boolean (fixture->random));
  for (int i = 0; i < n_rows; i++)
    {
      MagHandoutBlock *row = mag_handout_block_new (MAG_HANDOUT_BLOCK_ROW, MAG_HANDOUT_SECTION_WHAT);

      mag_handout_block_take_child (table, row);
      for (int j = 0; j < n_columns; j++)
        mag_handout_block_take_child (row, make_text (fixture, MAG_HANDOUT_BLOCK_CELL, 9));
    }

  return table;
}

static MagHandoutBlock *
make_box (Fixture *fixture)
{
  MagHandoutBlock *box = make_text (fixture, MAG_HANDOUT_BLOCK_ALARM, 8);
  int n_signs = g_rand_int_range (fixture->random, 1, 9);

  for (int i = 0; i < n_signs; i++)
    mag_handout_block_take_child (box, make_text (fixture, MAG_HANDOUT_BLOCK_ITEM, 6));

  return box;
}

static MagHandoutBlock *
make_block (Fixture *fixture)
{
  switch (g_rand_int_range (fixture->random, 0, 8))
    {
    case 0:
      return make_text (fixture, MAG_HANDOUT_BLOCK_HEADING, 8);
    case 1:
    case 2:
      return make_text (fixture, MAG_HANDOUT_BLOCK_ITEM, 40);
    case 3:
      return make_text (fixture, MAG_HANDOUT_BLOCK_TASK, 40);
    case 4:
      return make_table (fixture);
    case 5:
      return make_box (fixture);
    case 6:
      return make_text (fixture, MAG_HANDOUT_BLOCK_SOURCE, 60);
    default:
      return make_text (fixture, MAG_HANDOUT_BLOCK_PARAGRAPH, 80);
    }
}

static MagHandoutLayout *
make_layout (Fixture *fixture)
{
  g_autoptr (MagHandoutOptions) options = mag_handout_options_new ();
  GPtrArray *blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) mag_handout_block_free);
  int n_blocks = g_rand_int_range (fixture->random, 1, 9);
  g_autoptr (MagHandout) handout = NULL;
  g_autoptr (GError) error = NULL;

  g_string_assign (fixture->put, "Title");
  options->text_size = g_rand_int_range (fixture->random, 12, 21);
  options->paper = g_rand_boolean (fixture->random) ? MAG_PAPER_A4 : MAG_PAPER_LETTER;
  options->landscape = g_rand_int_range (fixture->random, 0, 4) == 0;
  for (int i = 0; i < n_blocks; i++)
    g_ptr_array_add (blocks, make_block (fixture));

  handout = mag_handout_new_for_blocks (fixture->collection, "Title", "x.pdf", blocks, options, &error);
  g_assert_no_error (error);

  return handout_test_layout_new (handout);
}

typedef struct
{
  Fixture *fixture;
  double   width;
  double   height;
} Visit;

static void
check_text (Visit                *visit,
            const MagHandoutMark *mark,
            double                y)
{
  PangoLayoutLine *line = pango_layout_get_line_readonly (mark->layout, mark->line);
  const char *start = pango_layout_get_text (mark->layout) + pango_layout_line_get_start_index (line);
  PangoRectangle place;

  pango_layout_line_get_extents (line, NULL, &place);
  g_assert_cmpfloat (mark->x + pango_units_to_double (place.width), <, visit->width - MARGIN_SIDE + 1);
  g_assert_cmpfloat (y + mark->y, >, MARGIN_TOP);
  g_assert_cmpfloat (y + mark->y, <, visit->height - MARGIN_BOTTOM + 1);
  if (mark->block)
    g_string_append_len (visit->fixture->found, start, pango_layout_line_get_length (line));
}

static void
visit_cb (const MagHandoutStrip *strip,
          double                 y,
          gboolean               once,
          gpointer               data)
{
  Visit *visit = data;

  for (guint i = 0; i < strip->marks->len; i++)
    {
      const MagHandoutMark *mark = &g_array_index (strip->marks, MagHandoutMark, i);

      g_assert_cmpfloat (mark->x, >=, MARGIN_SIDE);
      if (mark->kind == MAG_HANDOUT_MARK_TEXT && once)
        check_text (visit, mark, y);
      else if (mark->kind != MAG_HANDOUT_MARK_TEXT)
        g_assert_cmpfloat (mark->x + mark->width, <, visit->width - MARGIN_SIDE + 1);
    }
}

static void
test_whole (Fixture       *fixture,
            gconstpointer  data)
{
  for (guint i = 0; i < N_HANDOUTS; i++)
    {
      g_autoptr (MagHandoutLayout) layout = make_layout (fixture);
      Visit visit = { .fixture = fixture };

      g_string_truncate (fixture->found, 0);
      mag_handout_layout_get_page_size (layout, &visit.width, &visit.height);
      for (guint page = 0; page < mag_handout_layout_get_n_pages (layout); page++)
        mag_handout_layout_visit (layout, page, visit_cb, &visit);
      g_string_replace (fixture->found, " ", "", 0);
      g_assert_cmpstr (fixture->found->str, ==, fixture->put->str);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/handout-random/whole", Fixture, NULL, fixture_set_up, test_whole, fixture_tear_down);

  return g_test_run ();
}
