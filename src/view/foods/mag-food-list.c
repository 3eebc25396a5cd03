// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagFoodList:
 *
 * Headings over rows that scroll. The rows are allocated first, for they find out what fits; the
 * headings follow them, and go where there is no room for columns.
 */

#include "config.h"

#include "mag-food-list.h"

#include <glib/gi18n-lib.h>

#include "mag-food-header.h"

struct _MagFoodList
{
  GtkWidget      parent_instance;

  /* Children */
  GtkWidget     *header;
  GtkWidget     *scrolled;
  MagFoodRows   *rows;
};

enum
{
  COLUMN_CLICKED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MagFoodList, mag_food_list, GTK_TYPE_WIDGET)

static void
column_clicked_cb (MagFoodList *self,
                   guint        column)
{
  g_signal_emit (self, signals[COLUMN_CLICKED], 0, column);
}

static void
mag_food_list_size_allocate (GtkWidget *widget,
                             int        width,
                             int        height,
                             int        baseline)
{
  MagFoodList *self = MAG_FOOD_LIST (widget);
  MagFoodColumns *columns = mag_food_rows_get_columns (self->rows);
  int header;

  gtk_widget_measure (self->header, GTK_ORIENTATION_VERTICAL, -1, &header, NULL, NULL, NULL);
  mag_food_rows_fit (self->rows, width);
  if (mag_food_columns_get_narrow (columns))
    header = 0;

  gtk_widget_set_child_visible (self->header, header > 0);
  gtk_widget_size_allocate (self->scrolled, &(GtkAllocation) { 0, header, width, MAX (0, height - header) }, -1);
  if (header > 0)
    gtk_widget_size_allocate (self->header,
                              &(GtkAllocation) { 0, 0, gtk_widget_get_width (GTK_WIDGET (self->rows)), header }, -1);
}

static void
mag_food_list_measure (GtkWidget      *widget,
                       GtkOrientation  orientation,
                       int             for_size,
                       int            *minimum,
                       int            *natural,
                       int            *minimum_baseline,
                       int            *natural_baseline)
{
  gtk_widget_measure (MAG_FOOD_LIST (widget)->scrolled, orientation, -1, minimum, natural, NULL, NULL);
}

static void
mag_food_list_dispose (GObject *object)
{
  MagFoodList *self = MAG_FOOD_LIST (object);

  g_clear_pointer (&self->header, gtk_widget_unparent);
  g_clear_pointer (&self->scrolled, gtk_widget_unparent);

  G_OBJECT_CLASS (mag_food_list_parent_class)->dispose (object);
}

static void
mag_food_list_class_init (MagFoodListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mag_food_list_dispose;
  widget_class->measure = mag_food_list_measure;
  widget_class->size_allocate = mag_food_list_size_allocate;

  /**
   * MagFoodList::column-clicked:
   * @column: which figure
   *
   * The reader wants to rank by a figure.
   */
  signals[COLUMN_CLICKED] = g_signal_new ("column-clicked", MAG_TYPE_FOOD_LIST, G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);
}

static void
mag_food_list_init (MagFoodList *self)
{
  self->rows = g_object_new (MAG_TYPE_FOOD_ROWS, NULL);
  self->header = g_object_new (MAG_TYPE_FOOD_HEADER, NULL);
  self->scrolled = gtk_scrolled_window_new ();

  mag_food_header_set_columns (MAG_FOOD_HEADER (self->header), mag_food_rows_get_columns (self->rows));
  g_signal_connect_object (self->header, "column-clicked", G_CALLBACK (column_clicked_cb), self, G_CONNECT_SWAPPED);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->rows), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Foods"), -1);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (self->scrolled), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scrolled), GTK_WIDGET (self->rows));
  gtk_widget_set_vexpand (GTK_WIDGET (self), TRUE);
  gtk_widget_set_parent (self->header, GTK_WIDGET (self));
  gtk_widget_set_parent (self->scrolled, GTK_WIDGET (self));
}

/**
 * mag_food_list_get_rows:
 *
 * Returns: (transfer none): the rows
 */
MagFoodRows *
mag_food_list_get_rows (MagFoodList *self)
{
  return self->rows;
}

/**
 * mag_food_list_set_titles:
 * @titles: the headings of the figures, with a line for the unit
 *
 * Says which figures there are. The rows have to be filled again.
 */
void
mag_food_list_set_titles (MagFoodList       *self,
                          const char *const *titles)
{
  mag_food_columns_set_titles (mag_food_rows_get_columns (self->rows), titles);
  mag_food_header_update (MAG_FOOD_HEADER (self->header));
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}
