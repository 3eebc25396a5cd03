// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagInfusionStair:
 *
 * One step of a staircase that leads down: set one below the other, with no room between, they make
 * the whole. It is for the eye; each step's words stand beside it.
 */

#include "config.h"

#include "mag-infusion-stair.h"

#define TREAD 13

struct _MagInfusionStair
{
  GtkWidget parent_instance;

  guint     step;
  guint     n_steps;
};

G_DEFINE_FINAL_TYPE (MagInfusionStair, mag_infusion_stair, GTK_TYPE_WIDGET)

static void
mag_infusion_stair_snapshot (GtkWidget   *widget,
                             GtkSnapshot *snapshot)
{
  MagInfusionStair *self = MAG_INFUSION_STAIR (widget);
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  float width = gtk_widget_get_width (widget), height = gtk_widget_get_height (widget);
  float tread = (float) (TREAD * (self->step + 1));
  float x = mirrored ? width - tread : 0;
  GdkRGBA ink, body;

  gtk_widget_get_color (widget, &ink);
  body = ink;
  body.alpha *= 0.15f + 0.5f * (float) (self->step + 1) / (float) self->n_steps;
  gtk_snapshot_append_color (snapshot, &body, &GRAPHENE_RECT_INIT (x, 0, tread, height));
  gtk_snapshot_append_color (snapshot, &ink, &GRAPHENE_RECT_INIT (mirrored ? x : tread - TREAD, 0, TREAD, 3));
}

static void
mag_infusion_stair_measure (GtkWidget      *widget,
                            GtkOrientation  orientation,
                            int             for_size,
                            int            *minimum,
                            int            *natural,
                            int            *minimum_baseline,
                            int            *natural_baseline)
{
  MagInfusionStair *self = MAG_INFUSION_STAIR (widget);

  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? (int) (TREAD * self->n_steps) : 24;
}

static void
mag_infusion_stair_class_init (MagInfusionStairClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->snapshot = mag_infusion_stair_snapshot;
  widget_class->measure = mag_infusion_stair_measure;

  gtk_widget_class_set_css_name (widget_class, "infusion-stair");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
mag_infusion_stair_init (MagInfusionStair *self)
{
}

/**
 * mag_infusion_stair_new:
 * @step: which step, counted from 0 at the top
 * @n_steps: how many there are
 *
 * Returns: (transfer floating): the step
 */
GtkWidget *
mag_infusion_stair_new (guint step,
                        guint n_steps)
{
  MagInfusionStair *self = g_object_new (MAG_TYPE_INFUSION_STAIR, NULL);

  self->step = step;
  self->n_steps = n_steps;

  return GTK_WIDGET (self);
}
