// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* A thousand choices, one after the other as somebody at the preview might make them: whatever came
 * before, the pages are those that the same choices give at once, and those of the PDF. */

#include "config.h"

#include "handout-test.h"

#include <glib/gstdio.h>
#include <string.h>

#include "mag-handout-languages.h"
#include "mag-handout-pdf.h"
#include "mag-test-folder.h"

#ifdef __SANITIZE_ADDRESS__
#define N_STEPS 60
#else
#define N_STEPS 1000
#endif

#define PICTURE_WIDTH 150

typedef struct
{
  MagCollection     *collection;
  MagHandoutOptions *options;
  GPtrArray         *topics;
  char             **all;
  char             **languages;
} Choices;

static const char *
pick (char **list)
{
  return list[g_test_rand_int_range (0, (gint32) g_strv_length (list))];
}

static void
change_topics (Choices *choices)
{
  if (choices->topics->len > 1 && g_test_rand_bit ())
    g_ptr_array_remove_index (choices->topics, 0);
  else if (choices->topics->len < 2)
    g_ptr_array_add (choices->topics, (gpointer) pick (choices->all));
  else
    choices->topics->pdata[0] = (gpointer) pick (choices->all);
}

static void
change_text (char       **text,
             const char  *words)
{
  if (*text)
    g_clear_pointer (text, g_free);
  else
    *text = g_strdup (words);
}

static void
change (Choices *choices)
{
  MagHandoutOptions *options = choices->options;

  switch (g_test_rand_int_range (0, 11))
    {
    case 0:
      change_topics (choices);
      break;
    case 1:
      options->depth = options->depth == MAG_HANDOUT_DEPTH_CARD ? MAG_HANDOUT_DEPTH_SHEET : MAG_HANDOUT_DEPTH_CARD;
      break;
    case 2:
      options->paper = options->paper == MAG_PAPER_A4 ? MAG_PAPER_LETTER : MAG_PAPER_A4;
      break;
    case 3:
      options->text_size = g_test_rand_int_range (MAG_HANDOUT_MIN_TEXT_SIZE, MAG_HANDOUT_MAX_TEXT_SIZE + 1);
      break;
    case 4:
      options->left_out ^= 1 << g_test_rand_int_range (0, 8);
      break;
    case 5:
      options->n_lines = g_test_rand_int_range (0, MAG_HANDOUT_MAX_LINES + 1);
      break;
    case 6:
      options->duplex = !options->duplex;
      break;
    case 7:
      change_text (&options->patient, "Anna Example");
      break;
    case 8:
      change_text (&options->note, "Please call us on Monday, and bring all of your pills along.");
      break;
    case 9:
      change_text (&options->clinic_name, "City Hospital");
      break;
    default:
      change_text (&options->second_language, pick (choices->languages));
    }
}

static MagHandoutLayout *
lay_out (Choices *choices)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (MagHandout) handout = NULL;

  g_ptr_array_add (choices->topics, NULL);
  handout = mag_handout_new_for_topics (choices->collection, (const char *const *) choices->topics->pdata,
                                        choices->options, &error);
  g_ptr_array_set_size (choices->topics, (int) choices->topics->len - 1);
  g_assert_no_error (error);

  return handout_test_layout_new (handout);
}

static char *
dup_picture (MagHandoutLayout *layout,
             guint             page)
{
  double width, height, scale;
  cairo_surface_t *surface;
  cairo_t *cr;
  char *sum;

  mag_handout_layout_get_page_size (layout, &width, &height);
  scale = PICTURE_WIDTH / width;
  surface = cairo_image_surface_create (CAIRO_FORMAT_A8, PICTURE_WIDTH, (int) (height * scale));
  cr = cairo_create (surface);
  cairo_scale (cr, scale, scale);
  mag_handout_layout_draw_page (layout, page, cr);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  sum = g_compute_checksum_for_data (G_CHECKSUM_SHA256, cairo_image_surface_get_data (surface),
                                     (gsize) cairo_image_surface_get_stride (surface)
                                       * (gsize) cairo_image_surface_get_height (surface));
  cairo_surface_destroy (surface);

  return sum;
}

static void
assert_same (MagHandoutLayout *shown,
             MagHandoutLayout *fresh,
             gboolean          pictures)
{
  guint n_pages = mag_handout_layout_get_n_pages (shown);

  g_assert_cmpuint (n_pages, ==, mag_handout_layout_get_n_pages (fresh));
  for (guint i = 0; i < n_pages; i++)
    {
      g_autofree char *text = mag_handout_layout_dup_page_text (shown, i);
      g_autofree char *fresh_text = mag_handout_layout_dup_page_text (fresh, i);
      g_autofree char *picture = pictures ? dup_picture (shown, i) : NULL;
      g_autofree char *fresh_picture = pictures ? dup_picture (fresh, i) : NULL;

      g_assert_cmpstr (text, ==, fresh_text);
      g_assert_cmpstr (picture, ==, fresh_picture);
    }
}

static int
compare_letters (const void *a,
                 const void *b)
{
  return *(const char *) a - *(const char *) b;
}

/* The letters of a page in no order: a PDF may tell columns in another one, and joins words that were
 * broken at a hyphen. */
static char *
dup_sorted (const char *text)
{
  GString *letters = g_string_new (NULL);

  for (const char *at = text; *at; at++)
    if (g_ascii_isalnum (*at))
      g_string_append_c (letters, *at);
  qsort (letters->str, letters->len, 1, compare_letters);

  return g_string_free (letters, FALSE);
}

static char *
read_page (const char *path,
           guint       page)
{
  g_autofree char *line = g_strdup_printf ("pdftotext -f %u -l %u '%s' -", page + 1, page + 1, path);
  char *output = NULL;

  g_assert_true (g_spawn_command_line_sync (line, &output, NULL, NULL, NULL));

  return output;
}

/* A drawing has words of its own, which are no text to the preview. */
static void
assert_pdf (Choices    *choices,
            const char *path)
{
  MagHandoutParts left_out = choices->options->left_out;
  g_autoptr (MagHandoutLayout) layout = NULL;
  g_autoptr (GError) error = NULL;

  choices->options->left_out |= MAG_HANDOUT_PART_FIGURE;
  layout = lay_out (choices);
  choices->options->left_out = left_out;

  g_assert_true (mag_handout_write_pdf (layout, path, &error));
  for (guint i = 0; i < mag_handout_layout_get_n_pages (layout); i++)
    {
      g_autofree char *shown = mag_handout_layout_dup_page_text (layout, i);
      g_autofree char *written = read_page (path, i);
      g_autofree char *shown_letters = dup_sorted (shown);
      g_autofree char *written_letters = dup_sorted (written);

      g_assert_cmpstr (written_letters, ==, shown_letters);
    }
}

static void
test_thousand_changes (void)
{
  g_autoptr (MagTestFolder) folder = mag_test_folder_new ();
  g_autofree char *path = mag_test_folder_build (folder, "sheet.pdf");
  g_autoptr (MagCollection) collection = handout_test_open ();
  g_autoptr (MagHandoutOptions) options = mag_handout_options_new ();
  g_autoptr (GPtrArray) topics = g_ptr_array_new ();
  g_auto (GStrv) all = handout_test_list_topics ();
  g_auto (GStrv) languages = mag_handout_languages_list (collection);
  g_autofree char *pdftotext = g_find_program_in_path ("pdftotext");
  Choices choices = { collection, options, topics, all, languages };

  g_ptr_array_add (topics, (gpointer) all[0]);
  for (guint i = 0; i < N_STEPS; i++)
    {
      g_autoptr (MagHandoutLayout) shown = NULL;

      change (&choices);
      shown = lay_out (&choices);
      if (i % 10 == 0)
        {
          g_autoptr (MagHandoutLayout) fresh = lay_out (&choices);

          assert_same (shown, fresh, i % 30 == 0);
        }
      if (pdftotext && i % 50 == 0)
        assert_pdf (&choices, path);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/handout-changes/thousand-changes", test_thousand_changes);

  return g_test_run ();
}
