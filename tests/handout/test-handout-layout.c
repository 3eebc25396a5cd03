// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config.h"

#include <pango/pangocairo.h>
#include <string.h>

#include "handout-test.h"
#include "mag-handout-drawings.h"
#include "mag-sqlite.h"

static const char *headings[] = {
  "What is it?",
  "What do we know (and how sure)?",
  "What do we know?",
  "What do we not know?",
  "Tell staff first",
  "What can I do?",
  "When do I call?",
  "In my own words",
  "My questions",
  "Sources",
  NULL,
};

/* How many pages a handout may have. */
static guint
get_limit (const MagHandoutOptions *options)
{
  if (options->depth == MAG_HANDOUT_DEPTH_CARD)
    return options->text_size > 16 ? 2 : 1;

  return options->text_size > 16 ? 4 : options->text_size > 12 ? 3 : 2;
}

/* All signs on the first page, and on no other. */
static void
check_red_flags (MagHandoutLayout *layout)
{
  g_autofree char *first = mag_handout_layout_dup_page_text (layout, 0);
  g_autofree char *flags = mag_handout_dup_section_text (mag_handout_layout_get_handout (layout),
                                                         MAG_HANDOUT_SECTION_RED_FLAGS);
  g_auto (GStrv) lines = g_strsplit (flags, "\n", -1);

  for (guint i = 0; lines[i] && lines[i][0]; i++)
    handout_test_assert_has (first, lines[i]);
}

static void
check_foot (MagHandoutLayout *layout,
            guint             page)
{
  MagHandout *handout = mag_handout_layout_get_handout (layout);
  g_autofree char *text = mag_handout_layout_dup_page_text (layout, page);
  g_autofree char *number = g_strdup_printf ("\nPage %u of %u\n", page + 1, mag_handout_layout_get_n_pages (layout));

  handout_test_assert_has (text, number);
  handout_test_assert_has (text, mag_handout_get_status (handout));
  handout_test_assert_has (text, mag_handout_get_advice (handout));
}

/* A heading never ends a page: the foot starts with the page's number. */
static void
check_headings (MagHandoutLayout *layout,
                guint             page)
{
  g_autofree char *text = mag_handout_layout_dup_page_text (layout, page);
  char *foot = strstr (text, "\nPage ");
  char *last;

  g_assert_nonnull (foot);
  *foot = '\0';
  last = strrchr (text, '\n');
  g_assert_false (last && g_strv_contains (headings, last + 1));
}

static void
check_layout (const char        *topic,
              MagHandoutOptions *options)
{
  g_autoptr (MagHandoutLayout) layout = handout_test_lay_out (topic, options);
  guint n_pages = mag_handout_layout_get_n_pages (layout);

  g_test_message ("%s, %s, %s, %d points: %u pages", topic,
                  options->depth == MAG_HANDOUT_DEPTH_CARD ? "card" : "sheet",
                  options->paper == MAG_PAPER_LETTER ? "Letter" : "A4", options->text_size, n_pages);
  g_assert_cmpuint (n_pages, >=, 1);
  g_assert_cmpuint (n_pages, <=, get_limit (options));
  check_red_flags (layout);
  for (guint i = 0; i < n_pages; i++)
    {
      check_foot (layout, i);
      check_headings (layout, i);
    }
}

static void
test_matrix (void)
{
  g_auto (GStrv) topics = handout_test_list_topics ();
  g_autoptr (MagHandoutOptions) options = mag_handout_options_new ();

  for (guint i = 0; topics[i]; i++)
    for (options->paper = MAG_PAPER_A4; options->paper <= MAG_PAPER_LETTER; options->paper++)
      for (options->depth = MAG_HANDOUT_DEPTH_SHEET; options->depth <= MAG_HANDOUT_DEPTH_CARD; options->depth++)
        for (options->text_size = 12; options->text_size <= 20; options->text_size += 4)
          check_layout (topics[i], options);
}

static MagHandoutLayout *
lay_out_both (MagCollection     *collection,
              const char        *topic,
              MagHandoutOptions *options)
{
  g_autoptr (MagHandout) handout = NULL;
  g_autoptr (GError) error = NULL;

  handout = mag_handout_new (collection, topic, options, &error);
  g_assert_no_error (error);

  return handout_test_layout_new (handout);
}

/* Each translation of the collection beside English, at all sizes. */
static void
test_languages (void)
{
  static const char sql[] = "SELECT id, language FROM document WHERE kind = 'handout' AND language != 'en'";
  g_autoptr (MagCollection) collection = handout_test_open ();
  g_autoptr (MagStatement) statement = mag_sqlite_prepare (mag_collection_get_database (collection), sql, NULL);
  g_autoptr (MagHandoutOptions) options = mag_handout_options_new ();

  while (sqlite3_step (statement) == SQLITE_ROW)
    {
      const char *topic = mag_sqlite_get_text (statement, 0);

      g_set_str (&options->second_language, mag_sqlite_get_text (statement, 1));
      for (options->depth = MAG_HANDOUT_DEPTH_SHEET; options->depth <= MAG_HANDOUT_DEPTH_CARD; options->depth++)
        for (options->text_size = 12; options->text_size <= 20; options->text_size += 4)
          {
            g_autoptr (MagHandoutLayout) layout = lay_out_both (collection, topic, options);

            g_test_message ("%s in %s, %d points: %u pages", topic, options->second_language, options->text_size,
                            mag_handout_layout_get_n_pages (layout));
            check_red_flags (layout);
            for (guint i = 0; i < mag_handout_layout_get_n_pages (layout); i++)
              check_foot (layout, i);
          }
    }
}

static void
test_half_a_page (void)
{
  g_auto (GStrv) topics = handout_test_list_topics ();
  g_autoptr (MagHandoutOptions) options = mag_handout_options_new ();
  double width, height;

  options->depth = MAG_HANDOUT_DEPTH_CARD;
  for (guint i = 0; topics[i]; i++)
    for (options->paper = MAG_PAPER_A4; options->paper <= MAG_PAPER_LETTER; options->paper++)
      {
        g_autoptr (MagHandoutLayout) layout = handout_test_lay_out (topics[i], options);

        mag_handout_layout_get_page_size (layout, &width, &height);
        g_assert_cmpfloat (mag_handout_layout_get_bottom (layout, 0), <, height / 2);
      }
}

/* A long clinic's name and phones take no page. */
static void
test_clinic (void)
{
  g_auto (GStrv) topics = handout_test_list_topics ();
  g_autoptr (MagHandoutOptions) options = mag_handout_options_new ();

  options->clinic_name = g_strdup ("City Hospital, Department of Neurology, Ward 3");
  options->clinic_address = g_strdup ("12 Long Street, Springfield");
  options->phone_day = g_strdup ("555 0100");
  options->phone_night = g_strdup ("555 0199");

  for (guint i = 0; topics[i]; i++)
    check_layout (topics[i], options);
}

static void
test_other_letters (void)
{
  g_autoptr (MagHandoutOptions) options = mag_handout_options_new ();
  g_autoptr (MagHandoutLayout) layout = NULL;
  g_autofree char *text = NULL;

  options->clinic_name = g_strdup ("Κλινική 病院");
  layout = handout_test_lay_out ("haematoma", options);
  text = mag_handout_layout_dup_page_text (layout, 0);
  g_assert_true (g_str_has_prefix (text, "Κλινική 病院\n"));
}

static gboolean
has_ink (cairo_surface_t *surface,
         int              from,
         int              to)
{
  const guint8 *data = cairo_image_surface_get_data (surface);
  int stride = cairo_image_surface_get_stride (surface);

  for (int i = from * stride; i < to * stride; i++)
    {
      if (data[i] != 0)
        return TRUE;
    }

  return FALSE;
}

/* The margins stay free, and the foot ends above the lower one. */
static void
test_draw (void)
{
  g_autoptr (MagHandoutOptions) options = mag_handout_options_new ();
  g_autoptr (MagHandoutLayout) layout = handout_test_lay_out ("infusion", options);

  for (guint i = 0; i < mag_handout_layout_get_n_pages (layout); i++)
    {
      cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_A8, 596, 842);
      cairo_t *cr = cairo_create (surface);
      int bottom = (int) mag_handout_layout_get_bottom (layout, i);

      mag_handout_layout_draw_page (layout, i, cr);
      cairo_destroy (cr);
      cairo_surface_flush (surface);

      g_assert_false (has_ink (surface, 0, 30));
      g_assert_true (has_ink (surface, 30, 80));
      g_assert_true (has_ink (surface, bottom - 20, bottom));
      g_assert_false (has_ink (surface, bottom + 2, 842));
      cairo_surface_destroy (surface);
    }
}

static void
test_fonts_missing (void)
{
  g_autoptr (MagHandout) handout = handout_test_new ("haematoma", MAG_HANDOUT_DEPTH_SHEET);
  g_autoptr (GError) error = NULL;

  g_assert_null (mag_handout_layout_new (handout, "/nonexistent", &error));
  g_assert_nonnull (error);
  handout_test_assert_has (error->message, "/nonexistent/AtkinsonHyperlegible-Regular.ttf");
}

/* The rest of the program does not see our typeface, nor lose its own. */
static void
test_fonts_private (void)
{
  g_autoptr (MagHandoutOptions) options = mag_handout_options_new ();
  g_autoptr (MagHandoutLayout) layout = handout_test_lay_out ("haematoma", options);
  PangoFontMap *shared = pango_cairo_font_map_get_default ();

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (shared)); i++)
    {
      g_autoptr (PangoFontFamily) family = g_list_model_get_item (G_LIST_MODEL (shared), i);

      g_assert_cmpstr (pango_font_family_get_name (family), !=, "Atkinson Hyperlegible");
    }
}

static void
test_fast (void)
{
  g_autoptr (MagHandoutOptions) options = mag_handout_options_new ();
  g_autoptr (MagCollection) collection = handout_test_open ();
  gint64 start = g_get_monotonic_time ();
  const guint n = 5;

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (MagHandout) handout = mag_handout_new (collection, "infusion", options, NULL);
      g_autoptr (MagHandoutLayout) layout = mag_handout_layout_new (handout, g_getenv ("MAG_TEST_FONTS"), NULL);

      g_assert_nonnull (layout);
    }

  g_test_minimized_result ((double) (g_get_monotonic_time () - start) / 1000.0 / n, "milliseconds for a layout");
}

static cairo_surface_t *
paint (MagHandoutLayout *layout,
       cairo_surface_t  *drawing)
{
  cairo_surface_t *picture = cairo_image_surface_create (CAIRO_FORMAT_A8, 596, 842);
  cairo_t *cr = cairo_create (picture);

  if (drawing)
    {
      cairo_set_source_surface (cr, drawing, 0, 0);
      cairo_paint (cr);
    }
  else
    {
      mag_handout_layout_draw_page (layout, 0, cr);
    }
  cairo_destroy (cr);
  cairo_surface_flush (picture);

  return picture;
}

static gpointer
draw_in_thread (gpointer handout)
{
  g_autoptr (MagHandoutLayout) layout = mag_handout_layout_new (handout, g_getenv ("MAG_TEST_FONTS"), NULL);

  return mag_handout_drawings_new (layout);
}

/* Drawings outlive the thread that made them, and look as the pages do. */
static void
test_drawings (void)
{
  g_autoptr (MagHandoutOptions) options = mag_handout_options_new ();
  g_autoptr (MagHandoutLayout) layout = handout_test_lay_out ("haematoma", options);
  GThread *thread = g_thread_new ("drawings", draw_in_thread, mag_handout_layout_get_handout (layout));
  g_autoptr (GPtrArray) drawings = g_thread_join (thread);
  cairo_surface_t *page = paint (layout, NULL);
  cairo_surface_t *picture = paint (layout, g_ptr_array_index (drawings, 0));
  gsize size = (gsize) cairo_image_surface_get_stride (page) * 842;
  gsize ink = 0, differ = 0;

  g_assert_cmpuint (drawings->len, ==, mag_handout_layout_get_n_pages (layout));
  for (gsize i = 0; i < size; i++)
    {
      ink += cairo_image_surface_get_data (page)[i] > 128;
      differ += ABS (cairo_image_surface_get_data (page)[i] - cairo_image_surface_get_data (picture)[i]) > 64;
    }
  g_assert_cmpuint (ink, >, 1000);
  g_assert_cmpuint (differ, <, ink / 50);

  cairo_surface_destroy (page);
  cairo_surface_destroy (picture);
}

static void
test_finalize (void)
{
  g_autoptr (MagHandoutOptions) options = mag_handout_options_new ();
  MagHandoutLayout *layout = handout_test_lay_out ("haematoma", options);

  g_assert_finalize_object (layout);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/handout-layout/matrix", test_matrix);
  g_test_add_func ("/handout-layout/languages", test_languages);
  g_test_add_func ("/handout-layout/half-a-page", test_half_a_page);
  g_test_add_func ("/handout-layout/clinic", test_clinic);
  g_test_add_func ("/handout-layout/other-letters", test_other_letters);
  g_test_add_func ("/handout-layout/draw", test_draw);
  g_test_add_func ("/handout-layout/fonts-missing", test_fonts_missing);
  g_test_add_func ("/handout-layout/fonts-private", test_fonts_private);
  g_test_add_func ("/handout-layout/fast", test_fast);
  g_test_add_func ("/handout-layout/drawings", test_drawings);
  g_test_add_func ("/handout-layout/finalize", test_finalize);

  return g_test_run ();
}
