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

#include "mag-infusion-pen.h"

#define WIDTH 240
#define HEIGHT 204
#define MIDDLE 120.0f
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

/* A row of dots round a middle; the last ones may be hollow, for what goes another way. */
static void
draw_dots (MagInfusionPen   *pen,
           float             y,
           guint             n,
           guint             n_full,
           MagInfusionColor  color)
{
  for (guint i = 0; i < n; i++)
    {
      float x = MIDDLE + 17.0f * ((float) i - ((float) n - 1) / 2);

      if (i < n_full)
        mag_infusion_pen_dot (pen, x, y, 6, color);
      else
        mag_infusion_pen_ring (pen, x, y, 5, 2, color);
    }
}

static void
draw_arrow (MagInfusionPen *pen,
            float           y)
{
  gtk_snapshot_save (pen->snapshot);
  gtk_snapshot_translate (pen->snapshot, &GRAPHENE_POINT_INIT (MIDDLE, y));
  mag_infusion_pen_stroke (pen, "M 0 0 L 0 16 M -6 10 L 0 17 L 6 10", 2.5f, MAG_INFUSION_COLOR_INK);
  gtk_snapshot_restore (pen->snapshot);
}

/* Words stand in the size of the drawing; the same is said below it in the size of text. */
static void
draw_word (MagInfusionPen *pen,
           GtkWidget      *widget,
           const char     *word,
           float           middle,
           float           y)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (widget, word);
  PangoContext *context = pango_layout_get_context (layout);
  g_autoptr (PangoFontDescription) font = pango_font_description_copy (pango_context_get_font_description (context));
  int width = 0;

  pango_font_description_set_absolute_size (font, 12 * PANGO_SCALE);
  pango_layout_set_font_description (layout, font);
  pango_layout_get_pixel_size (layout, &width, NULL);
  gtk_snapshot_save (pen->snapshot);
  gtk_snapshot_translate (pen->snapshot, &GRAPHENE_POINT_INIT (middle - (float) width / 2, y));
  gtk_snapshot_append_layout (pen->snapshot, layout, &pen->colors[MAG_INFUSION_COLOR_INK]);
  gtk_snapshot_restore (pen->snapshot);
}

static void
draw_words (MagInfusionPen *pen,
            MagInfusionWay *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  draw_word (pen, widget, self->by_mouth ? _("Food") : _("Bag"), MIDDLE, 30);
  if (self->by_mouth)
    draw_word (pen, widget, _("Gut"), 42, 71);
  draw_word (pen, widget, _("Blood"), 42, 145);
  draw_word (pen, widget, self->by_mouth ? _("Not taken up") : _("Urine"), MIDDLE, 184);
}

/* The blood: a long vessel that all of this ends in. */
static void
draw_blood (MagInfusionPen *pen)
{
  mag_infusion_pen_fill (pen, "M 22 110 h 196 v 32 h -196 z", MAG_INFUSION_COLOR_BLOOD);
  mag_infusion_pen_stroke (pen, "M 22 110 h 196 M 22 142 h 196", 2.5f, MAG_INFUSION_COLOR_INK);
}

static void
draw_mouth (MagInfusionPen *pen)
{
  mag_infusion_pen_fill (pen, "M 26 26 C 32 62 208 62 214 26 Z", MAG_INFUSION_COLOR_CHAIR);
  mag_infusion_pen_stroke (pen, "M 26 26 C 32 62 208 62 214 26 Z", 2.5f, MAG_INFUSION_COLOR_INK);
  draw_dots (pen, 18, N_DOTS, N_DOTS, MAG_INFUSION_COLOR_ACCENT);
  draw_arrow (pen, 60);
  mag_infusion_pen_limb (pen, "M 22 92 L 76 92 M 164 92 L 218 92", 4, MAG_INFUSION_COLOR_SKIN);
  draw_dots (pen, 92, N_TAKEN_UP, N_TAKEN_UP, MAG_INFUSION_COLOR_ACCENT);
  draw_dots (pen, 126, N_TAKEN_UP, N_TAKEN_UP, MAG_INFUSION_COLOR_ACCENT);
  draw_dots (pen, 172, N_DOTS - N_TAKEN_UP, 0, MAG_INFUSION_COLOR_INK);
}

static void
draw_vein (MagInfusionPen *pen)
{
  mag_infusion_pen_stroke (pen, "M 26 6 L 214 6 L 214 36 C 206 60 34 60 26 36 Z", 2.5f, MAG_INFUSION_COLOR_INK);
  draw_dots (pen, 20, N_DOTS, N_DOTS, MAG_INFUSION_COLOR_ACCENT);
  mag_infusion_pen_stroke (pen, "M 120 56 L 120 104", 6, MAG_INFUSION_COLOR_ACCENT);
  draw_dots (pen, 126, N_DOTS, N_DOTS, MAG_INFUSION_COLOR_ACCENT);
  draw_arrow (pen, 144);
  draw_dots (pen, 174, N_LEAVING, N_LEAVING, MAG_INFUSION_COLOR_ACCENT);
}

static void
mag_infusion_way_snapshot (GtkWidget   *widget,
                           GtkSnapshot *snapshot)
{
  MagInfusionWay *self = MAG_INFUSION_WAY (widget);
  float scale = MIN ((float) gtk_widget_get_width (widget) / WIDTH, (float) gtk_widget_get_height (widget) / HEIGHT);
  MagInfusionPen pen;

  mag_infusion_pen_init (&pen, widget, snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (((float) gtk_widget_get_width (widget) - scale * WIDTH) / 2, 0));
  gtk_snapshot_scale (snapshot, scale, scale);
  draw_blood (&pen);
  if (self->by_mouth)
    draw_mouth (&pen);
  else
    draw_vein (&pen);
  draw_words (&pen, self);
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
