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

/* More than fit on a tall screen. */
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

  guint              n_first;
  gboolean           patient;
  guint              tick;
  guint              pause;
};

G_DEFINE_FINAL_TYPE (MagFirstRows, mag_first_rows, G_TYPE_OBJECT)

static void
cancel (MagFirstRows *self)
{
  if (self->tick && self->widget)
    gtk_widget_remove_tick_callback (self->widget, self->tick);
  self->tick = 0;
  g_clear_handle_id (&self->pause, g_source_remove);
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
mag_first_rows_init (MagFirstRows *self)
{
  self->n_first = FIRST_ROWS;
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
  if (!self->patient)
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
  gtk_slice_list_model_set_size (self->rows, self->n_first);
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
 * @n_first: how many rows fill the view
 *
 * A list of rich, high rows takes as long to take two hundred of them away as to make them. Such a
 * list shows no more than fill it, and waits for mag_first_rows_finish(), to be called when it is
 * scrolled.
 */
void
mag_first_rows_set_patient (MagFirstRows *self,
                            guint         n_first)
{
  g_return_if_fail (MAG_IS_FIRST_ROWS (self));

  self->n_first = n_first;
  self->patient = TRUE;
}

/**
 * mag_first_rows_finish:
 *
 * Brings all rows now.
 */
void
mag_first_rows_finish (MagFirstRows *self)
{
  g_return_if_fail (MAG_IS_FIRST_ROWS (self));

  cancel (self);
  gtk_slice_list_model_set_size (self->rows, G_MAXUINT);
}
