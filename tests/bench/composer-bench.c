// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Changes choices in the place for handouts, and prints how long each took to the painted page; or lets
 * a bare picture break the same words into lines anew and paint as many pages of them. */

#include "config.h"

#include <adwaita.h>
#include <math.h>

#include "mag-graphics.h"
#include "mag-handout-composer.h"
#include "mag-handout-desk.h"
#include "mag-paths.h"
#include "mag-settings.h"

#define ROUNDS 8

/* Between a key or click and the next. */
#define PAUSE_MS 400

/* A page as the place shows it, at 96 dots an inch. */
#define PAGE_SCALE (96.0 / 72.0)
#define MARGIN     48.0

typedef struct
{
  GSettings          *settings;
  GtkWindow          *window;
  MagHandoutComposer *composer;
  GtkPicture         *picture;
  gboolean            painted;
} Bench;

typedef void (*Change) (GSettings *settings,
                        gboolean   back);

static void
change_size (GSettings *settings,
             gboolean   back)
{
  g_settings_set_int (settings, "handout-text-size", back ? 12 : 13);
}

static void
change_part (GSettings *settings,
             gboolean   back)
{
  g_settings_set_flags (settings, "handout-left-out", back ? 0 : MAG_HANDOUT_PART_QUESTIONS);
}

static void
change_language (GSettings *settings,
                 gboolean   back)
{
  g_settings_set_string (settings, "handout-second-language", back ? "" : "es");
}

static void
change_topics (GSettings *settings,
               gboolean   back)
{
  const char *topics[] = { "sleep", "heart", "foods", "kidneys", back ? NULL : "bones", NULL };

  g_settings_set_strv (settings, "handout-topics", topics);
}

static const struct
{
  const char *name;
  Change      change;
} changes[] = {
  { "size", change_size },
  { "part", change_part },
  { "language", change_language },
  { "topics", change_topics },
};

static void
painted_cb (GdkFrameClock *clock,
            Bench         *bench)
{
  bench->painted = TRUE;
}

static void
await_paint (Bench *bench)
{
  bench->painted = FALSE;
  while (!bench->painted)
    g_main_context_iteration (NULL, TRUE);
}

static gboolean
wake_cb (gpointer data)
{
  *(gboolean *) data = TRUE;

  return G_SOURCE_REMOVE;
}

static void
pause_choosing (void)
{
  gboolean over = FALSE;

  g_timeout_add (PAUSE_MS, wake_cb, &over);
  while (!over)
    g_main_context_iteration (NULL, TRUE);
}

static MagHandoutLayout *
get_layout (Bench *bench)
{
  gpointer desk = gtk_widget_get_template_child (GTK_WIDGET (bench->composer), MAG_TYPE_HANDOUT_COMPOSER, "desk");

  return mag_handout_desk_get_layout (desk);
}

static char *
dup_words (MagHandoutLayout *layout)
{
  GString *words = g_string_new (NULL);

  for (guint i = 0; i < mag_handout_layout_get_n_pages (layout); i++)
    {
      g_autofree char *page = mag_handout_layout_dup_page_text (layout, i);

      g_string_append (words, page);
    }

  return g_string_free (words, FALSE);
}

/* The words once more as the place has to set them, without anything that makes them a handout. */
static GdkTexture *
draw_bare (const char *words,
           int         text_size)
{
  double width, height;
  g_autofree char *font = g_strdup_printf ("Sans %d", text_size);
  g_autoptr (PangoFontDescription) description = pango_font_description_from_string (font);
  g_autoptr (PangoLayout) layout = NULL;
  cairo_surface_t *surface;
  cairo_t *cr;
  g_autoptr (GBytes) bytes = NULL;
  int across, down, stride;

  mag_paper_get_size (MAG_PAPER_A4, &width, &height);
  across = (int) ceil (width * PAGE_SCALE);
  down = (int) ceil (height * PAGE_SCALE);
  surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, across, down);
  cr = cairo_create (surface);
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  cairo_set_source_rgb (cr, 0, 0, 0);
  cairo_scale (cr, PAGE_SCALE, PAGE_SCALE);
  layout = pango_cairo_create_layout (cr);
  pango_layout_set_font_description (layout, description);
  pango_layout_set_width (layout, (int) ((width - 2 * MARGIN) * PANGO_SCALE));
  pango_layout_set_text (layout, words, -1);
  cairo_move_to (cr, MARGIN, MARGIN);
  pango_cairo_show_layout (cr, layout);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  stride = cairo_image_surface_get_stride (surface);
  bytes = g_bytes_new_with_free_func (cairo_image_surface_get_data (surface), (gsize) stride * (gsize) down,
                                      (GDestroyNotify) cairo_surface_destroy, surface);

  return gdk_memory_texture_new (across, down, GDK_MEMORY_DEFAULT, bytes, (gsize) stride);
}

static void
choose (Bench    *bench,
        Change    change,
        gboolean  back)
{
  g_autoptr (MagHandoutLayout) before = g_object_ref (get_layout (bench));

  change (bench->settings, back);
  while (get_layout (bench) == before)
    g_main_context_iteration (NULL, TRUE);
  await_paint (bench);
}

static gint64
measure_floor (Bench *bench)
{
  g_autofree char *words = dup_words (get_layout (bench));
  int size = g_settings_get_int (bench->settings, "handout-text-size");
  gint64 started = g_get_monotonic_time ();
  g_autoptr (GdkTexture) texture = draw_bare (words, size);

  gtk_picture_set_paintable (bench->picture, GDK_PAINTABLE (texture));
  await_paint (bench);

  return g_get_monotonic_time () - started;
}

static void
measure (Bench    *bench,
         guint     index,
         gboolean  floor)
{
  for (guint i = 0; i < ROUNDS; i++)
    {
      gint64 started = g_get_monotonic_time ();
      gint64 taken;

      choose (bench, changes[index].change, i % 2);
      taken = g_get_monotonic_time () - started;
      pause_choosing ();
      g_print ("%s\t%" G_GINT64_FORMAT "\n", changes[index].name, floor ? measure_floor (bench) : taken);
    }
}

static void
open_place (Bench *bench)
{
  g_autofree char *path = mag_paths_dup_collection ();
  g_autoptr (MagCollection) collection = mag_collection_open (path, NULL);
  g_autoptr (MagContext) context = mag_context_new (collection, bench->settings);
  g_autoptr (MagLocation) location = mag_location_parse ("handout?topics=sleep", NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  bench->composer = g_object_new (MAG_TYPE_HANDOUT_COMPOSER, "hexpand", TRUE, NULL);
  mag_handout_composer_set_context (bench->composer, context);
  bench->picture = GTK_PICTURE (gtk_picture_new ());
  gtk_widget_set_size_request (GTK_WIDGET (bench->picture), 200, 280);
  bench->window = GTK_WINDOW (adw_window_new ());
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (bench->composer));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (bench->picture));
  adw_window_set_content (ADW_WINDOW (bench->window), box);
  gtk_window_set_default_size (bench->window, 1280, 780);
  gtk_window_present (bench->window);
  g_signal_connect (gtk_widget_get_frame_clock (GTK_WIDGET (bench->window)), "after-paint", G_CALLBACK (painted_cb),
                    bench);
  mag_handout_composer_show (bench->composer, location);
  await_paint (bench);
  pause_choosing ();
}

int
main (int   argc,
      char *argv[])
{
  Bench bench = { NULL };
  gboolean floor = g_strcmp0 (argv[argc - 1], "floor") == 0;

  g_setenv ("GSETTINGS_BACKEND", "memory", TRUE);
  if (!floor)
    mag_graphics_choose ();
  gtk_init ();
  adw_init ();
  bench.settings = mag_settings_new ();
  open_place (&bench);
  for (guint i = 0; i < G_N_ELEMENTS (changes); i++)
    measure (&bench, i, floor);
  gtk_window_destroy (bench.window);
  g_clear_object (&bench.settings);

  return 0;
}
