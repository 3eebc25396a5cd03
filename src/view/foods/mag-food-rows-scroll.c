// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* How a list of foods scrolls: it is the child of a scrolled window, whose adjustments it follows. */

#include "config.h"

#include "mag-food-rows-private.h"

typedef enum
{
  PROP_HADJUSTMENT = 1,
  PROP_VADJUSTMENT,
  PROP_HSCROLL_POLICY,
  PROP_VSCROLL_POLICY,
} MagFoodRowsProperty;

double
mag_food_rows_get_value (MagFoodRows *self)
{
  GtkAdjustment *adjustment = self->adjustments[GTK_ORIENTATION_VERTICAL];

  return adjustment ? gtk_adjustment_get_value (adjustment) : 0;
}

/* Tells the scrolled window how long the list is, and how much of it is seen. */
void
mag_food_rows_configure (MagFoodRows *self)
{
  int height = gtk_widget_get_height (GTK_WIDGET (self));
  int width = gtk_widget_get_width (GTK_WIDGET (self));
  double all = (double) self->n_rows * self->row_height;

  if (self->adjustments[GTK_ORIENTATION_HORIZONTAL])
    gtk_adjustment_configure (self->adjustments[GTK_ORIENTATION_HORIZONTAL], 0, 0, width, 0, 0, width);
  if (self->adjustments[GTK_ORIENTATION_VERTICAL])
    gtk_adjustment_configure (self->adjustments[GTK_ORIENTATION_VERTICAL],
                              CLAMP (mag_food_rows_get_value (self), 0, MAX (0, all - height)), 0, MAX (all, height),
                              self->row_height, height * 0.9, height);
}

static void
value_changed_cb (MagFoodRows *self)
{
  mag_food_rows_update (self);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static void
set_adjustment (MagFoodRows    *self,
                GtkOrientation  orientation,
                GtkAdjustment  *adjustment)
{
  if (self->adjustments[orientation])
    g_signal_handlers_disconnect_by_func (self->adjustments[orientation], value_changed_cb, self);
  g_set_object (&self->adjustments[orientation], adjustment);
  if (adjustment && orientation == GTK_ORIENTATION_VERTICAL)
    g_signal_connect_object (adjustment, "value-changed", G_CALLBACK (value_changed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static void
mag_food_rows_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  MagFoodRows *self = MAG_FOOD_ROWS (object);

  switch ((MagFoodRowsProperty) prop_id)
    {
    case PROP_HADJUSTMENT:
      g_value_set_object (value, self->adjustments[GTK_ORIENTATION_HORIZONTAL]);
      break;
    case PROP_VADJUSTMENT:
      g_value_set_object (value, self->adjustments[GTK_ORIENTATION_VERTICAL]);
      break;
    case PROP_HSCROLL_POLICY:
    case PROP_VSCROLL_POLICY:
      g_value_set_enum (value, GTK_SCROLL_MINIMUM);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
mag_food_rows_set_property (GObject      *object,
                            guint         prop_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  MagFoodRows *self = MAG_FOOD_ROWS (object);

  switch ((MagFoodRowsProperty) prop_id)
    {
    case PROP_HADJUSTMENT:
      set_adjustment (self, GTK_ORIENTATION_HORIZONTAL, g_value_get_object (value));
      break;
    case PROP_VADJUSTMENT:
      set_adjustment (self, GTK_ORIENTATION_VERTICAL, g_value_get_object (value));
      break;
    case PROP_HSCROLL_POLICY:
    case PROP_VSCROLL_POLICY:
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

void
mag_food_rows_install_scrolling (GObjectClass *object_class)
{
  object_class->get_property = mag_food_rows_get_property;
  object_class->set_property = mag_food_rows_set_property;

  g_object_class_override_property (object_class, PROP_HADJUSTMENT, "hadjustment");
  g_object_class_override_property (object_class, PROP_VADJUSTMENT, "vadjustment");
  g_object_class_override_property (object_class, PROP_HSCROLL_POLICY, "hscroll-policy");
  g_object_class_override_property (object_class, PROP_VSCROLL_POLICY, "vscroll-policy");
}
