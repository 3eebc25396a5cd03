// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* What is printed without a topic: tables that run over pages, and drawings. */

#include "config.h"

#include <string.h>

#include "handout-test.h"

#define DRAWING \
  "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 640 240'>" \
  "<rect class='fill-1 ink' x='20' y='20' width='600' height='200'/></svg>"

static MagHandoutBlock *
add_cell (MagHandoutBlock *row,
          const char      *text)
{
  MagHandoutBlock *cell = mag_handout_block_new (MAG_HANDOUT_BLOCK_CELL, MAG_HANDOUT_SECTION_WHAT);

  mag_handout_block_append (cell, text);

  return mag_handout_block_take_child (row, cell);
}

static MagHandoutBlock *
make_table (guint n_rows)
{
  static const double widths[] = { 3, 1 };
  MagHandoutBlock *table = mag_handout_block_new (MAG_HANDOUT_BLOCK_TABLE, MAG_HANDOUT_SECTION_WHAT);

  mag_handout_block_set_columns (table, widths, G_N_ELEMENTS (widths));
  mag_handout_block_set_n_head (table, 1);
  for (guint i = 0; i <= n_rows; i++)
    {
      MagHandoutBlock *row = mag_handout_block_new (MAG_HANDOUT_BLOCK_ROW, MAG_HANDOUT_SECTION_WHAT);
      g_autofree char *name = i == 0 ? g_strdup ("Food") : g_strdup_printf ("Food number %u", i);

      add_cell (mag_handout_block_take_child (table, row), name);
      mag_handout_block_set_bar (add_cell (row, i == 0 ? "Amount" : "12 mg"), i == 0 ? 0 : 0.5);
    }

  return table;
}

static MagHandoutLayout *
lay_out (MagHandoutBlock *block,
         gboolean         landscape)
{
  g_autoptr (MagCollection) collection = handout_test_open ();
  g_autoptr (MagHandoutOptions) options = mag_handout_options_new ();
  g_autoptr (MagHandout) handout = NULL;
  g_autoptr (GError) error = NULL;
  GPtrArray *blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) mag_handout_block_free);

  options->landscape = landscape;
  g_ptr_array_add (blocks, block);
  handout = mag_handout_new_for_blocks (collection, "Foods", "magnesia-foods.pdf", blocks, options, &error);
  g_assert_no_error (error);

  return handout_test_layout_new (handout);
}

/* The head stands on every page, and each row on one of them. */
static void
test_head (void)
{
  g_autoptr (MagHandoutLayout) layout = lay_out (make_table (100), FALSE);
  guint n_pages = mag_handout_layout_get_n_pages (layout);
  guint n_rows = 0;

  g_assert_cmpuint (n_pages, >, 1);
  for (guint i = 0; i < n_pages; i++)
    {
      g_autofree char *text = mag_handout_layout_dup_page_text (layout, i);

      g_assert_cmpuint (handout_test_count (text, "Food\nAmount\n"), ==, 1);
      n_rows += handout_test_count (text, "Food number ");
    }
  g_assert_cmpuint (n_rows, ==, 100);
}

static void
test_foot (void)
{
  g_autoptr (MagHandoutLayout) layout = lay_out (make_table (2), FALSE);
  g_autofree char *text = mag_handout_layout_dup_page_text (layout, 0);
  g_autofree char *name = mag_handout_dup_file_name (mag_handout_layout_get_handout (layout));

  g_assert_true (g_str_has_prefix (text, "Foods\n"));
  handout_test_assert_has (text, "\nPage 1 of 1\n");
  handout_test_assert_has (text, "Foods · English · Magnesia");
  handout_test_assert_has (text, "General information, not advice for you.");
  g_assert_null (strstr (text, "reviewed"));
  g_assert_cmpstr (name, ==, "magnesia-foods.pdf");
}

static void
test_landscape (void)
{
  g_autoptr (MagHandoutLayout) layout = lay_out (make_table (2), TRUE);
  double width, height;

  mag_handout_layout_get_page_size (layout, &width, &height);
  g_assert_cmpfloat (width, >, height);
}

/* A row that no page could hold is cut between its lines, and loses none of them. */
static void
test_high_row (void)
{
  MagHandoutBlock *table = mag_handout_block_new (MAG_HANDOUT_BLOCK_TABLE, MAG_HANDOUT_SECTION_WHAT);
  MagHandoutBlock *row = mag_handout_block_new (MAG_HANDOUT_BLOCK_ROW, MAG_HANDOUT_SECTION_WHAT);
  g_autoptr (GString) words = g_string_new (NULL);
  g_autoptr (MagHandoutLayout) layout = NULL;
  guint n = 0;

  for (guint i = 0; i < 2000; i++)
    g_string_append (words, "magnesium ");
  add_cell (mag_handout_block_take_child (table, row), words->str);
  add_cell (row, "short");
  layout = lay_out (table, FALSE);

  for (guint i = 0; i < mag_handout_layout_get_n_pages (layout); i++)
    {
      g_autofree char *text = mag_handout_layout_dup_page_text (layout, i);

      n += handout_test_count (text, "magnesium");
    }
  g_assert_cmpuint (n, ==, 2000);
}

static guint
count_dark (MagHandoutLayout *layout)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_A8, 596, 842);
  cairo_t *cr = cairo_create (surface);
  const guint8 *data;
  guint n = 0;

  mag_handout_layout_draw_page (layout, 0, cr);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  data = cairo_image_surface_get_data (surface);
  for (int i = 0; i < cairo_image_surface_get_stride (surface) * 842; i++)
    n += data[i] > 0;
  cairo_surface_destroy (surface);

  return n;
}

static MagHandoutBlock *
make_figure (const char *svg)
{
  MagHandoutBlock *figure = mag_handout_block_new (MAG_HANDOUT_BLOCK_FIGURE, MAG_HANDOUT_SECTION_KNOW);
  MagHandoutBlock *caption = mag_handout_block_new (MAG_HANDOUT_BLOCK_PARAGRAPH, MAG_HANDOUT_SECTION_KNOW);

  mag_handout_block_set_drawing (figure, svg, "A box.");
  mag_handout_block_append (mag_handout_block_take_child (figure, caption), "A box in the sun.");

  return figure;
}

/* A filled box of some 140 by 50 millimeters is drawn, with its caption. */
static void
test_figure (void)
{
  g_autoptr (MagHandoutLayout) layout = lay_out (make_figure (DRAWING), FALSE);
  g_autofree char *text = mag_handout_layout_dup_page_text (layout, 0);

  handout_test_assert_has (text, "\nA box in the sun.\n");
  g_assert_cmpuint (count_dark (layout), >, 40000);
}

/* What a sheet of a topic may have besides its texts. */
static void
test_sheet (void)
{
  static const char sql[] =
    "UPDATE document SET json = json_set (json,"
    " '$.sheet.figure', json_object ('id', 'sleep-minutes', 'caption', 'They slept sooner.', 'alt', 'Two bars.'),"
    " '$.sheet.log', json_object ('title', 'My diary', 'columns', json_array ('Night', 'To bed', 'Asleep'),"
    " 'rows', json_array ('Night 1', 'Night 2', 'Night 3'))) WHERE kind = 'handout' AND id = 'sleep'";
  g_autoptr (MagCollection) collection = handout_test_open_changed (sql);
  g_autoptr (MagHandoutOptions) options = mag_handout_options_new ();
  g_autoptr (MagHandout) handout = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *known = NULL;
  g_autofree char *act = NULL;

  handout = mag_handout_new (collection, "sleep", options, &error);
  g_assert_no_error (error);
  known = mag_handout_dup_section_text (handout, MAG_HANDOUT_SECTION_KNOW);
  act = mag_handout_dup_section_text (handout, MAG_HANDOUT_SECTION_ACT);
  g_assert_true (g_str_has_suffix (known, "\nThey slept sooner.\n"));
  g_assert_true (g_str_has_suffix (act, "\nMy diary\n"));
}

static void
test_no_figure (void)
{
  static const char sql[] =
    "UPDATE document SET json = json_set (json, '$.sheet.figure', json_object ('id', 'no-such-figure',"
    " 'caption', 'They slept sooner.', 'alt', 'Two bars.')) WHERE kind = 'handout' AND id = 'sleep'";
  g_autoptr (MagCollection) collection = handout_test_open_changed (sql);
  g_autoptr (MagHandoutOptions) options = mag_handout_options_new ();
  g_autoptr (GError) error = NULL;

  g_assert_null (mag_handout_new (collection, "sleep", options, &error));
  g_assert_nonnull (error);
  handout_test_assert_has (error->message, "no-such-figure");
}

/* The drawings of a sheet, with English first and Spanish second. */
static GPtrArray *
list_figures (MagHandout *handout)
{
  GPtrArray *blocks = mag_handout_get_blocks (handout);
  GPtrArray *figures = g_ptr_array_new ();

  for (guint i = 0; i < blocks->len; i++)
    {
      MagHandoutBlock *block = g_ptr_array_index (blocks, i);

      if (block->kind == MAG_HANDOUT_BLOCK_FIGURE)
        g_ptr_array_add (figures, block);
    }

  return figures;
}

static MagHandout *
new_in_both (MagCollection *collection,
             const char    *topic)
{
  g_autoptr (MagHandoutOptions) options = mag_handout_options_new ();
  g_autoptr (GError) error = NULL;
  MagHandout *handout;

  options->second_language = g_strdup ("es");
  handout = mag_handout_new (collection, topic, options, &error);
  g_assert_no_error (error);

  return handout;
}

/* Each drawing speaks the language of its caption; the shares come before the advice. */
static void
test_two_languages (void)
{
  static const struct
  {
    const char *language;
    const char *words;
    const char *caption;
  } expected[] = {
    { "en", ">24 hot or sick<", "Each small figure" },
    { "es", ">24 calor, náuseas<", "Cada figurita" },
    { "en", ">Swelling<", "See or feel" },
    { "es", ">Hinchazón<", "¿Ve o siente" },
  };
  g_autoptr (MagCollection) collection = handout_test_open ();
  g_autoptr (MagHandout) handout = new_in_both (collection, "pregnancy");
  g_autoptr (GPtrArray) figures = list_figures (handout);

  g_assert_cmpuint (figures->len, ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < figures->len; i++)
    {
      MagHandoutBlock *figure = g_ptr_array_index (figures, i);
      MagHandoutBlock *caption = g_ptr_array_index (figure->children, 0);

      g_assert_cmpstr (figure->language, ==, expected[i].language);
      handout_test_assert_has (figure->svg, expected[i].words);
      g_assert_cmpuint (figure->children->len, ==, 1);
      g_assert_true (g_str_has_prefix (caption->text->str, expected[i].caption));
    }
}

/* Without words it is the same in both languages. */
static void
test_wordless (void)
{
  g_autoptr (MagCollection) collection =
    handout_test_open_changed ("UPDATE document SET json = json_remove (json, '$.sheet.figure.words')"
                               " WHERE kind = 'handout' AND id = 'sleep'");
  g_autoptr (MagHandout) handout = new_in_both (collection, "sleep");
  g_autoptr (GPtrArray) figures = list_figures (handout);
  MagHandoutBlock *figure;

  g_assert_cmpuint (figures->len, ==, 1);
  figure = g_ptr_array_index (figures, 0);
  g_assert_cmpuint (figure->children->len, ==, 2);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/handout-table/head", test_head);
  g_test_add_func ("/handout-table/foot", test_foot);
  g_test_add_func ("/handout-table/landscape", test_landscape);
  g_test_add_func ("/handout-table/high-row", test_high_row);
  g_test_add_func ("/handout-table/figure", test_figure);
  g_test_add_func ("/handout-table/sheet", test_sheet);
  g_test_add_func ("/handout-table/no-figure", test_no_figure);
  g_test_add_func ("/handout-table/two-languages", test_two_languages);
  g_test_add_func ("/handout-table/wordless", test_wordless);

  return g_test_run ();
}
