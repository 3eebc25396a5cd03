// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Languages that are read from right to left, or have letters that the shipped typeface lacks. */

#include "config.h"

#include <pango/pangocairo.h>

#include "handout-test.h"
#include "mag-handout-pdf.h"

#define DOCUMENT(language, text) \
  "INSERT INTO document SELECT kind, id, '" language "', '0123456789ab', 0, json_set (json," \
  " '$.language', '" language "', '$.title', '" text "', '$.base_revision', revision, '$.reviewed'," \
  " json_object ('name', 'Ann Lee', 'role', 'nurse', 'date', '2026-12-01', 'revision', '0123456789ab')," \
  " '$.sheet.message', '" text "', '$.sheet.what', json_array ('" text " " text " " text " " text "')," \
  " '$.sheet.call', json_array ('" text "', '" text " " text "'), '$.sheet.unknown', json_array ('" text "')," \
  " '$.sheet.do', json_array ('" text "'), '$.sheet.teach_back', json_array ('" text "', '" text "'))" \
  " FROM document WHERE kind = 'handout' AND id = 'sleep' AND language = 'en';"

#define SAFETY(language, text) \
  "INSERT INTO safety_translation SELECT id, '" language "', '" text "', '" text "' FROM safety;"

#define ARABIC "المغنيسيوم والنوم الجيد"
#define CHINESE "镁与良好的睡眠"

static MagHandoutLayout *
lay_out (const char *language,
         const char *second)
{
  static const char sql[] = DOCUMENT ("ar", ARABIC) SAFETY ("ar", ARABIC) DOCUMENT ("zh", CHINESE) SAFETY ("zh", CHINESE);
  g_autoptr (MagCollection) collection = handout_test_open_changed (sql);
  g_autoptr (MagHandoutOptions) options = mag_handout_options_new ();
  g_autoptr (MagHandout) handout = NULL;
  g_autoptr (GError) error = NULL;

  g_set_str (&options->language, language);
  options->second_language = g_strdup (second);
  handout = mag_handout_new (collection, "sleep", options, &error);
  g_assert_no_error (error);

  return handout_test_layout_new (handout);
}

/* How much is drawn in a part of the first page. */
static guint
count_ink (MagHandoutLayout *layout,
           int               left,
           int               right,
           int               top,
           int               bottom)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_A8, 596, 842);
  cairo_t *cr = cairo_create (surface);
  const guint8 *data;
  guint n = 0;

  mag_handout_layout_draw_page (layout, 0, cr);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  data = cairo_image_surface_get_data (surface);
  for (int y = top; y < bottom; y++)
    for (int x = left; x < right; x++)
      n += data[y * cairo_image_surface_get_stride (surface) + x] > 100;
  cairo_surface_destroy (surface);

  return n;
}

static gboolean
has_font_for (const char *text)
{
  PangoFontMap *map = pango_cairo_font_map_get_default ();
  g_autoptr (PangoLayout) layout = NULL;
  PangoContext *context = pango_font_map_create_context (map);
  gboolean has;

  layout = pango_layout_new (context);
  g_clear_object (&context);
  pango_layout_set_text (layout, text, -1);
  has = pango_layout_get_unknown_glyphs_count (layout) == 0;

  return has;
}

/* The title of a sheet in Arabic stands on the right, that of one in English on the left. */
static void
test_right_to_left (void)
{
  g_autoptr (MagHandoutLayout) arabic = lay_out ("ar", NULL);
  g_autoptr (MagHandoutLayout) english = lay_out ("en", NULL);
  g_autofree char *text = mag_handout_layout_dup_page_text (arabic, 0);

  handout_test_assert_has (text, ARABIC "\n");
  g_assert_cmpuint (count_ink (arabic, 500, 548, 34, 50), >, 20);
  g_assert_cmpuint (count_ink (arabic, 48, 96, 34, 50), ==, 0);
  g_assert_cmpuint (count_ink (english, 500, 548, 34, 50), ==, 0);
  g_assert_cmpuint (count_ink (english, 48, 96, 34, 50), >, 20);
}

/* Which letters are missing is told, and is none where there is a font. */
static void
test_missing (void)
{
  static const struct
  {
    const char *language;
    const char *letters;
    const char *one;
  } cases[] = { { "ar", ARABIC, "ن" }, { "zh", CHINESE, "眠" } };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (MagHandoutLayout) layout = lay_out ("en", cases[i].language);
      g_autofree char *missing = mag_handout_layout_dup_missing (layout);

      if (has_font_for (cases[i].letters))
        g_assert_cmpstr (missing, ==, NULL);
      else
        handout_test_assert_has (missing, cases[i].one);
    }
}

static void
test_none_missing (void)
{
  g_autoptr (MagHandoutLayout) layout = lay_out ("en", NULL);

  g_assert_null (mag_handout_layout_dup_missing (layout));
}

/* The same words, one language first, then the other first. */
static void
test_both_orders (void)
{
  g_autoptr (MagHandoutLayout) first = lay_out ("ar", "en");
  g_autoptr (MagHandoutLayout) second = lay_out ("en", "ar");
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) pdf = NULL;

  g_assert_cmpuint (mag_handout_layout_get_n_pages (first), ==, mag_handout_layout_get_n_pages (second));
  pdf = mag_handout_dup_pdf (first, &error);
  g_assert_no_error (error);
  g_assert_nonnull (pdf);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/handout-scripts/right-to-left", test_right_to_left);
  g_test_add_func ("/handout-scripts/missing", test_missing);
  g_test_add_func ("/handout-scripts/none-missing", test_none_missing);
  g_test_add_func ("/handout-scripts/both-orders", test_both_orders);

  return g_test_run ();
}
