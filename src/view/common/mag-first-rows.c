// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagFirstRows:
 *
 * Lets a list show its first rows at once and the rest a moment later. GTK makes widgets for up to
 * two hundred rows before it paints any, which a reader waits for at every key they type. The view
 * that shows the list owns this, and says when the rows are about to change.
 */

#include "config.h"

#include "mag-first-rows.h"

#include <adwaita.h>

/* More low rows than fit on a tall screen. */
#define FIRST_ROWS 24

/* Longer than the pause between two keys. */
#define PAUSE_MS 300

struct _MagFirstRows
{
  GObject            parent_instance;

  /* Owned */
  GtkSliceListModel *rows;

  /* Weak */
  GtkWidget         *widget;

  int                row_height; /* of a patient list, in scaled pixels; else 0 */
  double             page;       /* how much of it is seen */
  guint              tick;
  guint              pause;
  guint              more;
};

G_DEFINE_FINAL_TYPE (MagFirstRows, mag_first_rows, G_TYPE_OBJECT)

static void
cancel (MagFirstRows *self)
{
  if (self->tick && self->widget)
    gtk_widget_remove_tick_callback (self->widget, self->tick);
  self->tick = 0;
  g_clear_handle_id (&self->pause, g_source_remove);
  g_clear_handle_id (&self->more, g_source_remove);
}

static void
mag_first_rows_dispose (GObject *object)
{
  MagFirstRows *self = MAG_FIRST_ROWS (object);

  cancel (self);
  g_clear_object (&self->rows);
  g_clear_weak_pointer (&self->widget);

  G_OBJECT_CLASS (mag_first_rows_parent_class)->dispose (object);
}

static void
mag_first_rows_class_init (MagFirstRowsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = mag_first_rows_dispose;
}

static void
finish (MagFirstRows *self)
{
  cancel (self);
  gtk_slice_list_model_set_size (self->rows, G_MAXUINT);
}

static void
mag_first_rows_init (MagFirstRows *self)
{
}

static guint
get_n_first (MagFirstRows *self)
{
  double row = adw_length_unit_to_px (ADW_LENGTH_UNIT_SP, self->row_height, gtk_settings_get_default ());

  return self->row_height > 0 && self->page > 0 ? (guint) (self->page / row) + 2 : FIRST_ROWS;
}

/* Who scrolls wants all rows; who types is spared them. */
static void
scrolled_cb (MagFirstRows  *self,
             GtkAdjustment *adjustment)
{
  if (gtk_adjustment_get_value (adjustment) > 0)
    finish (self);
}

static void
more_cb (gpointer user_data)
{
  MagFirstRows *self = user_data;

  self->more = 0;
  mag_first_rows_reach (self, g_list_model_get_n_items (G_LIST_MODEL (self->rows)));
}

/* The rows may have been lower than was thought, or the window has grown. The view that tells is just
 * being laid out, when rows must not change. */
static void
fitted_cb (MagFirstRows  *self,
           GtkAdjustment *adjustment)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->rows));

  if (gtk_adjustment_get_page_size (adjustment) > 0)
    self->page = gtk_adjustment_get_page_size (adjustment);
  if (self->more == 0 && n == gtk_slice_list_model_get_size (self->rows)
      && gtk_adjustment_get_upper (adjustment) <= gtk_adjustment_get_page_size (adjustment))
    self->more = g_idle_add_once (more_cb, self);
}

static void
pause_over_cb (gpointer user_data)
{
  MagFirstRows *self = user_data;

  self->pause = 0;
  gtk_slice_list_model_set_size (self->rows, G_MAXUINT);
}

/* The first frame shows the rows; nothing is due before it. */
static gboolean
tick_cb (GtkWidget     *widget,
         GdkFrameClock *clock,
         gpointer       user_data)
{
  MagFirstRows *self = user_data;

  self->tick = 0;
  if (self->row_height == 0)
    self->pause = g_timeout_add_once (PAUSE_MS, pause_over_cb, self);

  return G_SOURCE_REMOVE;
}

/**
 * mag_first_rows_new:
 * @widget: the list that shows the rows, which must outlive them on the screen
 * @rows: the rows
 *
 * Returns: (transfer full): a new object
 */
MagFirstRows *
mag_first_rows_new (GtkWidget         *widget,
                    GtkSliceListModel *rows)
{
  MagFirstRows *self = g_object_new (MAG_TYPE_FIRST_ROWS, NULL);

  self->rows = g_object_ref (rows);
  g_set_weak_pointer (&self->widget, widget);

  return self;
}

/**
 * mag_first_rows_begin:
 *
 * To be called just before many rows change: only the first stay, until the list has been painted
 * and nothing has changed for a moment.
 */
void
mag_first_rows_begin (MagFirstRows *self)
{
  g_return_if_fail (MAG_IS_FIRST_ROWS (self));

  cancel (self);
  gtk_slice_list_model_set_size (self->rows, get_n_first (self));
  if (self->widget)
    self->tick = gtk_widget_add_tick_callback (self->widget, tick_cb, self, NULL);
}

/**
 * mag_first_rows_reach:
 * @position: a row that is needed now
 *
 * Brings the rows up to that one at once, and a screenful more.
 */
void
mag_first_rows_reach (MagFirstRows *self,
                      guint         position)
{
  g_return_if_fail (MAG_IS_FIRST_ROWS (self));

  if (position < G_MAXUINT - FIRST_ROWS && position + FIRST_ROWS > gtk_slice_list_model_get_size (self->rows))
    gtk_slice_list_model_set_size (self->rows, position + FIRST_ROWS);
}

/**
 * mag_first_rows_set_patient:
 * @row_height: how high a low row is, in scaled pixels
 *
 * A list of rich, high rows takes as long to take two hundred of them away as to make them. Such a
 * list shows no more than fill it until it is scrolled; see [method@FirstRows.follow].
 */
void
mag_first_rows_set_patient (MagFirstRows *self,
                            int           row_height)
{
  g_return_if_fail (MAG_IS_FIRST_ROWS (self));

  self->row_height = row_height;
}

/**
 * mag_first_rows_follow:
 * @adjustment: how a view of the rows is scrolled
 *
 * Brings the rest when that view is scrolled, and more where it has room for more.
 */
void
mag_first_rows_follow (MagFirstRows  *self,
                       GtkAdjustment *adjustment)
{
  g_return_if_fail (MAG_IS_FIRST_ROWS (self));

  g_signal_connect_object (adjustment, "value-changed", G_CALLBACK (scrolled_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (adjustment, "changed", G_CALLBACK (fitted_cb), self, G_CONNECT_SWAPPED);
}
