// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* The keys of a list of foods: arrows, pages and ends move, Enter opens, Space marks. A click opens, or
 * marks where the mark is. */

#include "config.h"

#include "mag-food-rows-private.h"

/* What the style of a row leaves at its edge, in pixels. */
#define EDGE 12

typedef enum
{
  STEP_LINE,
  STEP_PAGE,
  STEP_END,
} Step;

static gboolean
move_cb (GtkWidget *widget,
         GVariant  *arguments,
         gpointer   user_data)
{
  MagFoodRows *self = MAG_FOOD_ROWS (widget);
  int n_rows = (int) mag_food_rows_get_n_rows (self);
  int position = (int) mag_food_rows_get_cursor (self);
  int step, direction, target;

  g_variant_get (arguments, "(ii)", &step, &direction);
  if (step == STEP_END)
    target = direction < 0 ? 0 : n_rows - 1;
  else
    target = position + direction * (step == STEP_PAGE ? mag_food_rows_get_per_page (self) : 1);
  target = CLAMP (target, 0, MAX (0, n_rows - 1));

  /* Above the first row stands what the list is searched with. */
  if (n_rows == 0 || (target == position && step == STEP_LINE && direction < 0))
    return gtk_widget_child_focus (GTK_WIDGET (gtk_widget_get_root (widget)), GTK_DIR_TAB_BACKWARD);

  mag_food_rows_focus (self, (guint) target);

  return GDK_EVENT_STOP;
}

static gboolean
activate_cb (GtkWidget *widget,
             GVariant  *arguments,
             gpointer   user_data)
{
  mag_food_rows_activate (MAG_FOOD_ROWS (widget), mag_food_rows_get_cursor (MAG_FOOD_ROWS (widget)));

  return GDK_EVENT_STOP;
}

static gboolean
pick_cb (GtkWidget *widget,
         GVariant  *arguments,
         gpointer   user_data)
{
  mag_food_rows_pick (MAG_FOOD_ROWS (widget), mag_food_rows_get_cursor (MAG_FOOD_ROWS (widget)));

  return GDK_EVENT_STOP;
}

void
mag_food_rows_install_keys (GtkWidgetClass *widget_class)
{
  static const struct
  {
    guint keys[2];
    Step  step;
    int   direction;
  } moves[] = {
    { { GDK_KEY_Up, GDK_KEY_KP_Up }, STEP_LINE, -1 },
    { { GDK_KEY_Down, GDK_KEY_KP_Down }, STEP_LINE, 1 },
    { { GDK_KEY_Page_Up, GDK_KEY_KP_Page_Up }, STEP_PAGE, -1 },
    { { GDK_KEY_Page_Down, GDK_KEY_KP_Page_Down }, STEP_PAGE, 1 },
    { { GDK_KEY_Home, GDK_KEY_KP_Home }, STEP_END, -1 },
    { { GDK_KEY_End, GDK_KEY_KP_End }, STEP_END, 1 },
  };
  static const guint activating[] = { GDK_KEY_Return, GDK_KEY_KP_Enter, GDK_KEY_ISO_Enter };
  static const guint picking[] = { GDK_KEY_space, GDK_KEY_KP_Space };

  for (guint i = 0; i < G_N_ELEMENTS (moves); i++)
    for (guint j = 0; j < G_N_ELEMENTS (moves[i].keys); j++)
      gtk_widget_class_add_binding (widget_class, moves[i].keys[j], 0, move_cb, "(ii)", (int) moves[i].step,
                                    moves[i].direction);
  for (guint i = 0; i < G_N_ELEMENTS (activating); i++)
    gtk_widget_class_add_binding (widget_class, activating[i], 0, activate_cb, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (picking); i++)
    gtk_widget_class_add_binding (widget_class, picking[i], 0, pick_cb, NULL);
}

static void
pressed_cb (MagFoodRows *self,
            int          n_press,
            double       x,
            double       y)
{
  mag_food_rows_focus (self, mag_food_rows_get_at (self, y));
}

static void
released_cb (MagFoodRows *self,
             int          n_press,
             double       x,
             double       y)
{
  GtkWidget *widget = GTK_WIDGET (self);
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  double along = mirrored ? gtk_widget_get_width (widget) - x : x;
  guint position = mag_food_rows_get_at (self, y);

  if (position != mag_food_rows_get_cursor (self) || !gtk_widget_contains (widget, x, y))
    return;

  if (along < mag_food_row_get_mark () + EDGE)
    mag_food_rows_pick (self, position);
  else
    mag_food_rows_activate (self, position);
}

void
mag_food_rows_add_clicks (MagFoodRows *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  g_signal_connect_object (click, "pressed", G_CALLBACK (pressed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (click, "released", G_CALLBACK (released_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}
