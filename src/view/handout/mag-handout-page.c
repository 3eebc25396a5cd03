// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagHandoutPage:
 *
 * One page of a handout as a sheet of paper: white in every color scheme, for paper is. It is as
 * wide as there is room, or as its zoom says. It can be focused, and those who do not see it can read
 * its words. Only a page in sight is painted: its owner says which is.
 */

#include "config.h"

#include "mag-handout-page.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>
#include <math.h>

#include "mag-handout-page-text.h"

/* At 96 dots an inch, as a screen counts them. */
#define NATURAL_SCALE (96.0 / 72.0)
#define MIN_WIDTH 120

#define SHADOW_BLUR 8
#define RING_WIDTH 3

struct _MagHandoutPage
{
  GtkWidget         parent_instance;

  /* Owned */
  MagHandoutLayout *layout;
  GdkTexture       *texture;
  char             *text;

  guint             page;
  int               texture_width;
  double            zoom;
  gboolean          in_sight;
};

G_DEFINE_FINAL_TYPE_WITH_CODE (MagHandoutPage, mag_handout_page, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_ACCESSIBLE_TEXT, mag_handout_page_text_init))

static void
get_paper_size (MagHandoutPage *self,
                double         *width,
                double         *height)
{
  if (self->layout)
    mag_handout_layout_get_page_size (self->layout, width, height);
  else
    mag_paper_get_size (MAG_PAPER_A4, width, height);
}

/* Draws the page for a number of pixels. Scrolling then costs nothing. */
static GdkTexture *
draw_texture (MagHandoutPage *self,
              int             width)
{
  double paper_width, paper_height, scale;
  cairo_surface_t *surface;
  cairo_t *cr;
  g_autoptr (GBytes) bytes = NULL;
  int height, stride;

  get_paper_size (self, &paper_width, &paper_height);
  scale = width / paper_width;
  height = (int) ceil (paper_height * scale);

  surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, height);
  cr = cairo_create (surface);
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  cairo_scale (cr, scale, scale);
  mag_handout_layout_draw_page (self->layout, self->page, cr);
  cairo_destroy (cr);
  cairo_surface_flush (surface);

  stride = cairo_image_surface_get_stride (surface);
  bytes = g_bytes_new_with_free_func (cairo_image_surface_get_data (surface),
                                      (gsize) stride * height,
                                      (GDestroyNotify) cairo_surface_destroy, surface);

  return gdk_memory_texture_new (width, height, GDK_MEMORY_DEFAULT, bytes, stride);
}

static void
ensure_texture (MagHandoutPage *self)
{
  GtkNative *native = gtk_widget_get_native (GTK_WIDGET (self));
  GdkSurface *surface = native ? gtk_native_get_surface (native) : NULL;
  double scale = surface ? gdk_surface_get_scale (surface) : 1.0;
  int width = MAX (1, (int) ceil (gtk_widget_get_width (GTK_WIDGET (self)) * scale));

  if (self->texture && self->texture_width == width)
    return;

  g_clear_object (&self->texture);
  self->texture = draw_texture (self, width);
  self->texture_width = width;
}

static void
snapshot_ring (MagHandoutPage        *self,
               GtkSnapshot           *snapshot,
               const graphene_rect_t *paper)
{
  GdkDisplay *display = gtk_widget_get_display (GTK_WIDGET (self));
  AdwStyleManager *manager = adw_style_manager_get_for_display (display);
  const float widths[] = { RING_WIDTH, RING_WIDTH, RING_WIDTH, RING_WIDTH };
  GdkRGBA *accent = adw_style_manager_get_accent_color_rgba (manager);
  const GdkRGBA colors[] = { *accent, *accent, *accent, *accent };
  graphene_rect_t bounds;
  GskRoundedRect outline;

  graphene_rect_inset_r (paper, -2 * RING_WIDTH, -2 * RING_WIDTH, &bounds);
  gsk_rounded_rect_init_from_rect (&outline, &bounds, 2 * RING_WIDTH);
  gtk_snapshot_append_border (snapshot, &outline, widths, colors);
  g_clear_pointer (&accent, gdk_rgba_free);
}

static void
mag_handout_page_snapshot (GtkWidget   *widget,
                           GtkSnapshot *snapshot)
{
  MagHandoutPage *self = MAG_HANDOUT_PAGE (widget);
  const GdkRGBA shadow = { 0, 0, 0, 0.35f };
  const GdkRGBA white = { 1, 1, 1, 1 };
  graphene_rect_t paper;
  GskRoundedRect outline;

  if (!self->layout)
    return;

  graphene_rect_init (&paper, 0, 0,
                      (float) gtk_widget_get_width (widget), (float) gtk_widget_get_height (widget));
  gsk_rounded_rect_init_from_rect (&outline, &paper, 0);
  gtk_snapshot_append_outset_shadow (snapshot, &outline, &shadow, 0, 1, 0, SHADOW_BLUR);
  if (self->in_sight)
    {
      ensure_texture (self);
      gtk_snapshot_append_texture (snapshot, self->texture, &paper);
    }
  else
    gtk_snapshot_append_color (snapshot, &white, &paper);

  if (gtk_widget_has_visible_focus (widget))
    snapshot_ring (self, snapshot, &paper);
}

static GtkSizeRequestMode
mag_handout_page_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
mag_handout_page_measure (GtkWidget      *widget,
                          GtkOrientation  orientation,
                          int             for_size,
                          int            *minimum,
                          int            *natural,
                          int            *minimum_baseline,
                          int            *natural_baseline)
{
  MagHandoutPage *self = MAG_HANDOUT_PAGE (widget);
  double width, height;

  get_paper_size (self, &width, &height);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *natural = (int) ceil (width * NATURAL_SCALE * (self->zoom > 0 ? self->zoom : 1));
      *minimum = self->zoom > 0 ? *natural : MIN_WIDTH;
    }
  else
    {
      *minimum = (int) ceil ((for_size < 0 ? MIN_WIDTH : for_size) * height / width);
      *natural = for_size < 0 ? (int) ceil (height * NATURAL_SCALE) : *minimum;
    }
}

static void
mag_handout_page_state_flags_changed (GtkWidget     *widget,
                                      GtkStateFlags  previous)
{
  gtk_widget_queue_draw (widget);
}

static void
mag_handout_page_dispose (GObject *object)
{
  MagHandoutPage *self = MAG_HANDOUT_PAGE (object);

  g_clear_object (&self->layout);
  g_clear_object (&self->texture);
  g_clear_pointer (&self->text, g_free);

  G_OBJECT_CLASS (mag_handout_page_parent_class)->dispose (object);
}

static void
mag_handout_page_class_init (MagHandoutPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mag_handout_page_dispose;
  widget_class->snapshot = mag_handout_page_snapshot;
  widget_class->get_request_mode = mag_handout_page_get_request_mode;
  widget_class->measure = mag_handout_page_measure;
  widget_class->state_flags_changed = mag_handout_page_state_flags_changed;

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_DOCUMENT);
}

static void
mag_handout_page_init (MagHandoutPage *self)
{
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
}

GtkWidget *
mag_handout_page_new (void)
{
  return g_object_new (MAG_TYPE_HANDOUT_PAGE, NULL);
}

static void
set_text (MagHandoutPage *self,
          const char     *text)
{
  guint old_length = self->text ? (guint) g_utf8_strlen (self->text, -1) : 0;

  if (g_strcmp0 (self->text, text) == 0)
    return;

  gtk_accessible_text_update_contents (GTK_ACCESSIBLE_TEXT (self), GTK_ACCESSIBLE_TEXT_CONTENT_CHANGE_REMOVE, 0,
                                       old_length);
  g_set_str (&self->text, text);
  gtk_accessible_text_update_contents (GTK_ACCESSIBLE_TEXT (self), GTK_ACCESSIBLE_TEXT_CONTENT_CHANGE_INSERT, 0,
                                       (guint) g_utf8_strlen (text, -1));
}

/**
 * mag_handout_page_show:
 * @layout: a handout on its pages
 * @page: which of them to show, from 0
 */
void
mag_handout_page_show (MagHandoutPage   *self,
                       MagHandoutLayout *layout,
                       guint             page)
{
  g_autofree char *text = mag_handout_layout_dup_page_text (layout, page);
  /* Translators: which page of how many */
  g_autofree char *label = g_strdup_printf (_("Page %u of %u"), page + 1,
                                            mag_handout_layout_get_n_pages (layout));

  g_set_object (&self->layout, layout);
  self->page = page;
  g_clear_object (&self->texture);
  set_text (self, text);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/**
 * mag_handout_page_get_text:
 *
 * Returns: what stands on the page, a line for each paragraph
 */
const char *
mag_handout_page_get_text (MagHandoutPage *self)
{
  return self->text ? self->text : "";
}

/**
 * mag_handout_page_set_zoom:
 * @zoom: how large the page is beside the real one; 0 for as large as there is room
 */
void
mag_handout_page_set_zoom (MagHandoutPage *self,
                           double          zoom)
{
  self->zoom = zoom;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/**
 * mag_handout_page_get_zoom:
 *
 * Returns: how large the page is now beside the real one
 */
double
mag_handout_page_get_zoom (MagHandoutPage *self)
{
  double width, height;

  get_paper_size (self, &width, &height);

  return gtk_widget_get_width (GTK_WIDGET (self)) / (width * NATURAL_SCALE);
}

/**
 * mag_handout_page_set_in_sight:
 * @in_sight: whether anything of the page can be seen
 *
 * Says whether to paint the page. One that has left drops its picture.
 */
void
mag_handout_page_set_in_sight (MagHandoutPage *self,
                               gboolean        in_sight)
{
  if (self->in_sight == in_sight)
    return;

  self->in_sight = in_sight;
  if (!in_sight)
    g_clear_object (&self->texture);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * mag_handout_page_is_painted:
 *
 * Returns: whether the page holds a picture
 */
gboolean
mag_handout_page_is_painted (MagHandoutPage *self)
{
  return self->texture != NULL;
}
