// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* No page of a sheet but its last is left nearly empty, whatever the topic, paper, size and languages. */

#include "config.h"

#include "handout-test.h"
#include "mag-handout-layout-private.h"

/* How much of the room between the margins has to be used, from 0 to 1. */
#define LEAST 0.2

typedef struct
{
  double top;
  double end;
} Extent;

static void
measure_cb (const MagHandoutStrip *strip,
            double                 y,
            gboolean               once,
            gpointer               data)
{
  Extent *extent = data;

  if (!once)
    return;
  extent->top = MIN (extent->top, y);
  extent->end = MAX (extent->end, y + strip->height);
}

static double
measure_fill (MagHandoutLayout *layout,
              guint             page)
{
  Extent extent = { G_MAXDOUBLE, 0 };

  mag_handout_layout_visit (layout, page, measure_cb, &extent);

  return (extent.end - extent.top) / (mag_handout_layout_get_bottom (layout, page) - extent.top);
}

static guint
count_empty (const char        *topic,
             MagHandoutOptions *options)
{
  g_autoptr (MagHandoutLayout) layout = handout_test_lay_out (topic, options);
  guint n = 0;

  for (guint i = 0; i + 1 < mag_handout_layout_get_n_pages (layout); i++)
    {
      double fill = measure_fill (layout, i);

      if (fill >= LEAST)
        continue;
      g_test_message ("%s, %d pt, %s, %s: page %u of %u is filled to %.0f %%", topic, options->text_size,
                      options->paper == MAG_PAPER_A4 ? "A4" : "Letter",
                      options->second_language ? options->second_language : "en", i + 1,
                      mag_handout_layout_get_n_pages (layout), 100 * fill);
      n++;
    }

  return n;
}

static void
test_fill (gconstpointer data)
{
  static const int sizes[] = { 12, 14, 16, 18, 20 };
  g_auto (GStrv) topics = handout_test_list_topics ();
  guint n = 0;

  for (guint i = 0; topics[i]; i++)
    for (guint j = 0; j < G_N_ELEMENTS (sizes); j++)
      for (guint paper = MAG_PAPER_A4; paper <= MAG_PAPER_LETTER; paper++)
        {
          g_autoptr (MagHandoutOptions) options = mag_handout_options_new ();

          options->text_size = sizes[j];
          options->paper = paper;
          options->second_language = g_strdup (data);
          n += count_empty (topics[i], options);
        }

  g_assert_cmpuint (n, ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_data_func ("/handout-fill/one-language", NULL, test_fill);
  g_test_add_data_func ("/handout-fill/two-languages", "es", test_fill);

  return g_test_run ();
}
