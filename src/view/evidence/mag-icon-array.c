// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagIconArray:
 *
 * A group of people, a sign for each: filled for those to whom something happens, and an open ring
 * for the others, so that they stay apart without color. Words beside it say the same; a screen
 * reader hears them in its place. A finding's view owns one for each of two groups.
 */

#include "config.h"

#include "mag-icon-array.h"

/* Rows of ten are counted at a glance; a thousand need rows of fifty. */
#define FEW        100
#define FEW_WIDE   10
#define MANY_WIDE  50
#define FEW_SIZE   12
#define MANY_SIZE  6

struct _MagIconArray
{
  GtkWidget parent_instance;

  guint     count;
  guint     denominator;
};

G_DEFINE_FINAL_TYPE (MagIconArray, mag_icon_array, GTK_TYPE_WIDGET)

static guint
get_n_wide (MagIconArray *self)
{
  return self->denominator > FEW ? MANY_WIDE : FEW_WIDE;
}

static void
mag_icon_array_measure (GtkWidget      *widget,
                        GtkOrientation  orientation,
                        int             for_size,
                        int            *minimum,
                        int            *natural,
                        int            *minimum_baseline,
                        int            *natural_baseline)
{
  MagIconArray *self = MAG_ICON_ARRAY (widget);
  guint wide = get_n_wide (self);
  guint n = orientation == GTK_ORIENTATION_HORIZONTAL ? wide : (self->denominator + wide - 1) / wide;

  *minimum = *natural = (int) n * (self->denominator > FEW ? MANY_SIZE : FEW_SIZE);
}

static void
append_sign (GtkSnapshot   *snapshot,
             double         x,
             double         y,
             double         size,
             gboolean       filled,
             const GdkRGBA *color)
{
  GskRoundedRect sign;

  gsk_rounded_rect_init_from_rect (&sign, &GRAPHENE_RECT_INIT ((float) x, (float) y, (float) size, (float) size),
                                   (float) size / 2);
  if (filled)
    {
      gtk_snapshot_push_rounded_clip (snapshot, &sign);
      gtk_snapshot_append_color (snapshot, color, &sign.bounds);
      gtk_snapshot_pop (snapshot);
    }
  else
    {
      gtk_snapshot_append_border (snapshot, &sign, (float[4]) { 1, 1, 1, 1 },
                                  (GdkRGBA[4]) { *color, *color, *color, *color });
    }
}

/* In a mirrored window the first sign stands at the right. */
static void
mag_icon_array_snapshot (GtkWidget   *widget,
                         GtkSnapshot *snapshot)
{
  MagIconArray *self = MAG_ICON_ARRAY (widget);
  guint wide = get_n_wide (self);
  double cell = self->denominator > FEW ? MANY_SIZE : FEW_SIZE;
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  GdkRGBA full, faint;

  gtk_widget_get_color (widget, &full);
  faint = full;
  faint.alpha *= 0.45f;
  for (guint i = 0; i < self->denominator; i++)
    {
      guint column = mirrored ? wide - 1 - i % wide : i % wide;

      append_sign (snapshot, column * cell + 1, i / wide * cell + 1, cell - 2, i < self->count,
                   i < self->count ? &full : &faint);
    }
}

static void
mag_icon_array_class_init (MagIconArrayClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->measure = mag_icon_array_measure;
  widget_class->snapshot = mag_icon_array_snapshot;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
  gtk_widget_class_set_css_name (widget_class, "iconarray");
}

static void
mag_icon_array_init (MagIconArray *self)
{
}

/**
 * mag_icon_array_new:
 * @count: to how many it happens
 * @denominator: of how many, 100 or 1,000
 * @spoken: the same in words
 *
 * Returns: (transfer none): a new widget
 */
GtkWidget *
mag_icon_array_new (guint       count,
                    guint       denominator,
                    const char *spoken)
{
  MagIconArray *self = g_object_new (MAG_TYPE_ICON_ARRAY, NULL);

  self->count = count;
  self->denominator = denominator;
  gtk_widget_set_halign (GTK_WIDGET (self), GTK_ALIGN_START);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);

  return GTK_WIDGET (self);
}
