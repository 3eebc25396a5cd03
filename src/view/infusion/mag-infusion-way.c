// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagInfusionWay:
 *
 * A drawing of one way into the blood, with ten dots of magnesium: by mouth about a third of them pass
 * the gut, by vein all do, and half of those leave again through the kidneys.
 */

#include "config.h"

#include "mag-infusion-way.h"

#include <glib/gi18n-lib.h>

#define WIDTH 240
#define HEIGHT 204
#define MIN_WIDTH 200
#define N_DOTS 10

/* A fifth to a half is taken up from food, about a third on average: of ten dots, three. */
#define N_TAKEN_UP 3

/* Up to half of a drip is in the urine within a day. */
#define N_LEAVING 5

struct _MagInfusionWay
{
  GtkWidget parent_instance;

  gboolean  by_mouth;
};

G_DEFINE_FINAL_TYPE (MagInfusionWay, mag_infusion_way, GTK_TYPE_WIDGET)

static void
stroke (GtkSnapshot   *snapshot,
        const char    *words,
        float          width,
        const GdkRGBA *color)
{
  g_autoptr (GskPath) path = gsk_path_parse (words);
  GskStroke *pen = gsk_stroke_new (width);

  gsk_stroke_set_line_cap (pen, GSK_LINE_CAP_ROUND);
  gsk_stroke_set_line_join (pen, GSK_LINE_JOIN_ROUND);
  gtk_snapshot_append_stroke (snapshot, path, pen, color);
  gsk_stroke_free (pen);
}

/* A row of dots round a middle; the last ones may be hollow, for what goes another way. */
static void
draw_dots (GtkSnapshot   *snapshot,
           float          middle,
           float          y,
           guint          n,
           guint          n_full,
           const GdkRGBA *color)
{
  GskStroke *pen = gsk_stroke_new (2);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();
      g_autoptr (GskPath) path = NULL;
      float x = middle + 17.0f * ((float) i - ((float) n - 1) / 2);

      gsk_path_builder_add_circle (builder, &GRAPHENE_POINT_INIT (x, y), 5.5f);
      path = gsk_path_builder_to_path (builder);
      if (i < n_full)
        gtk_snapshot_append_fill (snapshot, path, GSK_FILL_RULE_WINDING, color);
      else
        gtk_snapshot_append_stroke (snapshot, path, pen, color);
    }
  gsk_stroke_free (pen);
}

static void
draw_arrow (GtkSnapshot   *snapshot,
            float          x,
            float          y,
            const GdkRGBA *ink)
{
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (x, y));
  stroke (snapshot, "M 0 0 L 0 16 M -6 10 L 0 17 L 6 10", 2.5f, ink);
  gtk_snapshot_restore (snapshot);
}

/* Words stand in the size of the drawing; the same is said below it in the size of text. */
static void
draw_word (GtkSnapshot   *snapshot,
           GtkWidget     *widget,
           const char    *word,
           float          middle,
           float          y,
           const GdkRGBA *ink)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (widget, word);
  PangoContext *context = pango_layout_get_context (layout);
  g_autoptr (PangoFontDescription) font = pango_font_description_copy (pango_context_get_font_description (context));
  int width = 0;

  pango_font_description_set_absolute_size (font, 12 * PANGO_SCALE);
  pango_layout_set_font_description (layout, font);
  pango_layout_get_pixel_size (layout, &width, NULL);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (middle - (float) width / 2, y));
  gtk_snapshot_append_layout (snapshot, layout, ink);
  gtk_snapshot_restore (snapshot);
}

static void
draw_words (GtkSnapshot    *snapshot,
            MagInfusionWay *self,
            const GdkRGBA  *ink)
{
  GtkWidget *widget = GTK_WIDGET (self);

  draw_word (snapshot, widget, self->by_mouth ? _("Food") : _("Bag"), 120, 30, ink);
  if (self->by_mouth)
    draw_word (snapshot, widget, _("Gut"), 42, 71, ink);
  draw_word (snapshot, widget, _("Blood"), 42, 145, ink);
  draw_word (snapshot, widget, self->by_mouth ? _("Not taken up") : _("Urine"), 120, 184, ink);
}

/* The blood: a long vessel that all of this ends in. */
static void
draw_blood (GtkSnapshot   *snapshot,
            const GdkRGBA *ink)
{
  GdkRGBA soft = *ink;

  soft.alpha *= 0.12f;
  stroke (snapshot, "M 30 126 L 210 126", 30, &soft);
  stroke (snapshot, "M 22 110 L 218 110 M 22 142 L 218 142", 2.5f, ink);
}

static void
draw_mouth (GtkSnapshot   *snapshot,
            const GdkRGBA *ink,
            const GdkRGBA *accent)
{
  stroke (snapshot, "M 26 26 C 32 62 208 62 214 26 Z", 2.5f, ink);
  draw_dots (snapshot, 120, 18, N_DOTS, N_DOTS, accent);
  draw_arrow (snapshot, 120, 60, ink);
  stroke (snapshot, "M 22 92 L 76 92 M 164 92 L 218 92", 5, ink);
  draw_dots (snapshot, 120, 92, N_TAKEN_UP, N_TAKEN_UP, accent);
  draw_dots (snapshot, 120, 126, N_TAKEN_UP, N_TAKEN_UP, accent);
  draw_dots (snapshot, 120, 172, N_DOTS - N_TAKEN_UP, 0, ink);
}

static void
draw_vein (GtkSnapshot   *snapshot,
           const GdkRGBA *ink,
           const GdkRGBA *accent)
{
  stroke (snapshot, "M 26 6 L 214 6 L 214 36 C 206 60 34 60 26 36 Z", 2.5f, ink);
  draw_dots (snapshot, 120, 20, N_DOTS, N_DOTS, accent);
  stroke (snapshot, "M 120 56 L 120 104", 6, accent);
  draw_dots (snapshot, 120, 126, N_DOTS, N_DOTS, accent);
  draw_arrow (snapshot, 120, 144, ink);
  draw_dots (snapshot, 120, 174, N_LEAVING, N_LEAVING, accent);
}

static void
mag_infusion_way_snapshot (GtkWidget   *widget,
                           GtkSnapshot *snapshot)
{
  MagInfusionWay *self = MAG_INFUSION_WAY (widget);
  AdwStyleManager *style = adw_style_manager_get_for_display (gtk_widget_get_display (widget));
  float scale = MIN ((float) gtk_widget_get_width (widget) / WIDTH, (float) gtk_widget_get_height (widget) / HEIGHT);
  GdkRGBA ink, accent;

  gtk_widget_get_color (widget, &ink);
  adw_accent_color_to_standalone_rgba (adw_style_manager_get_accent_color (style), adw_style_manager_get_dark (style),
                                       &accent);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (((float) gtk_widget_get_width (widget) - scale * WIDTH) / 2, 0));
  gtk_snapshot_scale (snapshot, scale, scale);
  draw_blood (snapshot, &ink);
  if (self->by_mouth)
    draw_mouth (snapshot, &ink, &accent);
  else
    draw_vein (snapshot, &ink, &accent);
  draw_words (snapshot, self, &ink);
}

static void
mag_infusion_way_measure (GtkWidget      *widget,
                          GtkOrientation  orientation,
                          int             for_size,
                          int            *minimum,
                          int            *natural,
                          int            *minimum_baseline,
                          int            *natural_baseline)
{
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? WIDTH : HEIGHT;
  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? MIN_WIDTH : HEIGHT;
}

static void
mag_infusion_way_class_init (MagInfusionWayClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->snapshot = mag_infusion_way_snapshot;
  widget_class->measure = mag_infusion_way_measure;

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
mag_infusion_way_init (MagInfusionWay *self)
{
}

/**
 * mag_infusion_way_new:
 * @way: by mouth or by vein
 *
 * Returns: (transfer floating): its drawing
 */
GtkWidget *
mag_infusion_way_new (MagInfusionItem *way)
{
  MagInfusionWay *self = g_object_new (MAG_TYPE_INFUSION_WAY, NULL);

  self->by_mouth = g_str_equal (mag_infusion_item_get_id (way), "mouth");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  mag_infusion_item_get_alt (way), -1);

  return GTK_WIDGET (self);
}
