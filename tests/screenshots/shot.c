// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Draws Magnesia's window at a location to a PNG: the window alone, at any size, style, text scale and
 * direction; with `--shadow`, as GNOME shows it, round and with its shadow on nothing. For the screenshots
 * of the documentation and the software centers, and for looking at what one has made. */

#include "config.h"

#include <adwaita.h>
#include <stdlib.h>

#include "mag-graphics.h"
#include "mag-paths.h"
#include "mag-settings.h"
#include "mag-window-private.h"

static char *location = NULL;
static char *output = NULL;
static char *search = NULL;
static int width = 1000;
static int height = 700;
static int settle = 1500;
static double text_scale = 1.0;
static gboolean dark = FALSE;
static gboolean shadow = FALSE;
static gboolean right_to_left = FALSE;

static const GOptionEntry entries[] = {
  { "location", 0, 0, G_OPTION_ARG_STRING, &location, "What to show", "LOCATION" },
  { "output", 0, 0, G_OPTION_ARG_FILENAME, &output, "The PNG to write", "FILE.png" },
  { "search", 0, 0, G_OPTION_ARG_STRING, &search, "What to search for before", "TEXT" },
  { "width", 0, 0, G_OPTION_ARG_INT, &width, "Width of the window", "PIXELS" },
  { "height", 0, 0, G_OPTION_ARG_INT, &height, "Height of the window", "PIXELS" },
  { "settle", 0, 0, G_OPTION_ARG_INT, &settle, "How long to wait before drawing", "MILLISECONDS" },
  { "text-scale", 0, 0, G_OPTION_ARG_DOUBLE, &text_scale, "Text scaling factor", "FACTOR" },
  { "dark", 0, 0, G_OPTION_ARG_NONE, &dark, "Dark style", NULL },
  { "shadow", 0, 0, G_OPTION_ARG_NONE, &shadow, "Round corners and a shadow, inside the width and height", NULL },
  { "rtl", 0, 0, G_OPTION_ARG_NONE, &right_to_left, "Right-to-left layout", NULL },
  { NULL },
};

/* Room for the shadow on every side. */
#define MARGIN 24

/* As libadwaita's style has it. */
#define RADIUS 15

static int
get_margin (void)
{
  return shadow ? MARGIN : 0;
}

/* A widget's picture ends at its border, so the shadow, which is outside, is drawn here as the style
 * describes it. */
static void
draw_window (GtkSnapshot  *snapshot,
             GdkPaintable *paintable,
             int           shown_width,
             int           shown_height)
{
  GskRoundedRect outline;

  gsk_rounded_rect_init_from_rect (&outline, &GRAPHENE_RECT_INIT (0, 0, shown_width, shown_height),
                                   shadow ? RADIUS : 0);
  if (shadow)
    {
      gtk_snapshot_append_outset_shadow (snapshot, &outline, &(GdkRGBA) { 0, 0, 0, 0.12f }, 0, 1, 3, 12);
      gtk_snapshot_append_outset_shadow (snapshot, &outline, &(GdkRGBA) { 0, 0, 0, 0.10f }, 0, 0, 0, 2);
    }
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  gdk_paintable_snapshot (paintable, snapshot, shown_width, shown_height);
  gtk_snapshot_pop (snapshot);
}

/* What GNOME sets where nobody has changed anything, as Flathub asks for: its typeface, or the one that it
 * had before, and no button at the top but the one that closes. */
static void
use_default_settings (void)
{
  g_object_set (gtk_settings_get_default (),
                "gtk-font-name", "Adwaita Sans,Cantarell 11",
                "gtk-decoration-layout", "appmenu:close",
                NULL);
}

/* Without a compositor, GTK makes windows that are square and flat. */
static void
show_as_composited (GtkWidget *window)
{
  gtk_widget_remove_css_class (window, "solid-csd");
  gtk_widget_add_css_class (window, "csd");
}

static gboolean
draw_cb (gpointer window)
{
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (window);
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderer) renderer = gsk_cairo_renderer_new ();
  g_autoptr (GskRenderNode) node = NULL;
  g_autoptr (GdkTexture) texture = NULL;
  g_autoptr (GError) error = NULL;
  int shown_width = gdk_paintable_get_intrinsic_width (paintable);
  int shown_height = gdk_paintable_get_intrinsic_height (paintable);

  draw_window (snapshot, paintable, shown_width, shown_height);
  node = gtk_snapshot_to_node (snapshot);
  gsk_renderer_realize_for_display (renderer, gtk_widget_get_display (window), &error);
  g_assert_no_error (error);
  texture = gsk_renderer_render_texture (renderer, node,
                                         &GRAPHENE_RECT_INIT (-get_margin (), -get_margin (),
                                                              shown_width + 2 * get_margin (),
                                                              shown_height + 2 * get_margin ()));
  gsk_renderer_unrealize (renderer);
  if (!gdk_texture_save_to_png (texture, output))
    g_printerr ("%s cannot be written\n", output);
  gtk_window_destroy (window);

  return G_SOURCE_REMOVE;
}

static gboolean
search_cb (gpointer window)
{
  if (search)
    mag_window_show_search (window, search);
  g_timeout_add (search ? settle : 0, draw_cb, window);

  return G_SOURCE_REMOVE;
}

/* What happens after the first frame, such as the loading of an article, is given its time. */
static void
first_frame_cb (MagWindow *window)
{
  g_timeout_add (settle, search_cb, window);
}

static void
activate_cb (GtkApplication *application,
             MagContext     *context)
{
  MagWindow *window = mag_window_new (application, context);

  if (dark)
    adw_style_manager_set_color_scheme (adw_style_manager_get_default (), ADW_COLOR_SCHEME_FORCE_DARK);
  if (right_to_left)
    gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  if (shadow)
    use_default_settings ();
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", (int) (96 * 1024 * text_scale), NULL);
  gtk_window_set_default_size (GTK_WINDOW (window), width - 2 * get_margin (), height - 2 * get_margin ());
  mag_window_open (window, location);
  g_signal_connect (window, "first-frame", G_CALLBACK (first_frame_cb), NULL);
  gtk_window_present (GTK_WINDOW (window));
  if (shadow)
    show_as_composited (GTK_WIDGET (window));
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GOptionContext) options = g_option_context_new (NULL);
  g_autofree char *path = mag_paths_dup_collection ();
  g_autoptr (GError) error = NULL;
  g_autoptr (MagCollection) collection = NULL;
  g_autoptr (GSettings) settings = NULL;
  g_autoptr (MagContext) context = NULL;
  g_autoptr (AdwApplication) application = NULL;

  mag_graphics_choose ();
  g_option_context_add_main_entries (options, entries, NULL);
  if (!g_option_context_parse (options, &argc, &argv, &error) || !location || !output)
    g_error ("shot: %s", error ? error->message : "expected --location and --output");

  collection = mag_collection_open (path, &error);
  g_assert_no_error (error);
  settings = mag_settings_new ();
  context = mag_context_new (collection, settings);
  application = g_object_new (ADW_TYPE_APPLICATION,
                              "application-id", "io.github.magnesia_project.Shot",
                              "resource-base-path", "/io/github/magnesia_project/Magnesia",
                              "flags", G_APPLICATION_NON_UNIQUE, NULL);
  g_signal_connect (application, "activate", G_CALLBACK (activate_cb), context);

  return g_application_run (G_APPLICATION (application), 1, argv);
}
