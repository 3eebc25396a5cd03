// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagIntakeBar:
 *
 * Draws how much magnesium a day's foods have beside what people are advised to eat: a bar as long
 * as the total, a line where the picked intake is, and a band that reaches from the lowest to the
 * highest advice of the three authorities. The sentence below it, which the plan shows, says the
 * same; a screen reader hears it here too.
 */

#include "config.h"

#include "mag-intake-bar.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "mag-food-drawing.h"

#define HEIGHT      40
#define BAR_TOP     12
#define BAR_HEIGHT  16
#define LINE_WIDTH  3

struct _MagIntakeBar
{
  GtkWidget parent_instance;

  double    total;
  double    need;
  double    least;
  double    most;
};

G_DEFINE_FINAL_TYPE (MagIntakeBar, mag_intake_bar, GTK_TYPE_WIDGET)

/* The whole width, in milligrams: room for the total and for every advice. */
static double
get_scale (MagIntakeBar *self)
{
  double scale = MAX (self->total, isnan (self->need) ? 0 : self->need);

  if (!isnan (self->most))
    scale = MAX (scale, self->most);

  return scale > 0 ? scale * 1.08 : 1;
}

static graphene_rect_t
get_area (MagIntakeBar *self,
          double        from,
          double        to,
          int           top,
          int           height)
{
  int width = gtk_widget_get_width (GTK_WIDGET (self));
  double scale = get_scale (self);
  double start = from / scale * width;
  double length = (to - from) / scale * width;

  if (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL)
    start = width - start - length;

  return GRAPHENE_RECT_INIT ((float) start, (float) top, (float) length, (float) height);
}

/* Two lines with a band between them, so that the range is no matter of color. */
static void
draw_range (MagIntakeBar  *self,
            GtkSnapshot   *snapshot,
            const GdkRGBA *color)
{
  graphene_rect_t band = get_area (self, self->least, self->most, 4, BAR_TOP + BAR_HEIGHT);
  GdkRGBA faint = *color;

  faint.alpha *= 0.16f;
  mag_food_drawing_add_area (snapshot, &band, &faint, 0);
  faint.alpha = color->alpha * 0.6f;
  gtk_snapshot_append_color (snapshot, &faint, &GRAPHENE_RECT_INIT (band.origin.x, 4, 1, BAR_TOP + BAR_HEIGHT));
  gtk_snapshot_append_color (snapshot, &faint,
                             &GRAPHENE_RECT_INIT (band.origin.x + band.size.width - 1, 4, 1, BAR_TOP + BAR_HEIGHT));
}

static void
mag_intake_bar_snapshot (GtkWidget   *widget,
                         GtkSnapshot *snapshot)
{
  MagIntakeBar *self = MAG_INTAKE_BAR (widget);
  graphene_rect_t whole = get_area (self, 0, get_scale (self), BAR_TOP, BAR_HEIGHT);
  graphene_rect_t eaten = get_area (self, 0, self->total, BAR_TOP, BAR_HEIGHT);
  GdkRGBA color;

  gtk_widget_get_color (widget, &color);
  mag_food_drawing_add_groove (widget, snapshot, &whole);
  if (self->total > 0)
    mag_food_drawing_add_bar (snapshot, &eaten);
  if (!isnan (self->least))
    draw_range (self, snapshot, &color);
  if (!isnan (self->need))
    {
      graphene_rect_t line = get_area (self, self->need, self->need, 0, HEIGHT);

      gtk_snapshot_append_color (snapshot, &color,
                                 &GRAPHENE_RECT_INIT (line.origin.x - LINE_WIDTH / 2, 0, LINE_WIDTH, HEIGHT));
    }
}

static void
mag_intake_bar_measure (GtkWidget      *widget,
                        GtkOrientation  orientation,
                        int             for_size,
                        int            *minimum,
                        int            *natural,
                        int            *minimum_baseline,
                        int            *natural_baseline)
{
  *minimum = orientation == GTK_ORIENTATION_VERTICAL ? HEIGHT : 120;
  *natural = orientation == GTK_ORIENTATION_VERTICAL ? HEIGHT : 400;
}

static void
mag_intake_bar_class_init (MagIntakeBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->measure = mag_intake_bar_measure;
  widget_class->snapshot = mag_intake_bar_snapshot;

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
mag_intake_bar_init (MagIntakeBar *self)
{
  self->need = self->least = self->most = NAN;
}

/**
 * mag_intake_bar_show:
 * @foods: what views of foods share
 * @total: milligrams of magnesium in the foods of the day
 *
 * Draws a total beside the picked intake.
 */
void
mag_intake_bar_show (MagIntakeBar *self,
                     MagFoods     *foods,
                     double        total)
{
  MagIntake *intake = mag_foods_get_intake (foods);
  g_autofree char *share = mag_foods_dup_share (foods, total);
  g_autofree char *label = NULL;

  self->total = total;
  self->need = mag_foods_get_need (foods);
  self->least = self->most = NAN;
  if (intake && !mag_intakes_get_range (mag_foods_get_intakes (foods), intake, &self->least, &self->most))
    self->least = self->most = NAN;

  label = g_strdup_printf (_("A bar: the foods of the day have %.0f mg, %s of %.0f mg"), total, share, self->need);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
