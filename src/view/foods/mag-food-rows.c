// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagFoodRows:
 *
 * Rows of foods, as many as there are, of which only those in sight have a widget; they are filled
 * when they come into sight. All rows are of one height, so that a row's place follows from its
 * number alone and nothing is ever measured but the first. It sits in a scrolled window, asks its
 * owner for texts, and tells when a row is opened or marked.
 *
 * The focus is on a row. When that row leaves the sight, the list itself keeps the focus until it
 * comes back, so that keys go on from where they were.
 */

#include "config.h"

#include "mag-food-rows-private.h"

enum
{
  ROW_ACTIVATED,
  ROW_PICKED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE_WITH_CODE (MagFoodRows, mag_food_rows, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_SCROLLABLE, NULL))

static gboolean
is_seen (MagFoodRows *self,
         guint        position)
{
  return position >= self->first && position < self->end;
}

/* Gives every row in sight a widget and its text. */
void
mag_food_rows_update (MagFoodRows *self)
{
  int height = gtk_widget_get_height (GTK_WIDGET (self));
  guint per_page = (guint) (height / MAX (1, self->row_height)) + 2;

  if (self->row_height == 0)
    return;

  self->first = MIN (self->n_rows, (guint) (mag_food_rows_get_value (self) / self->row_height));
  self->end = MIN (self->n_rows, self->first + per_page);
  mag_food_row_pool_reserve (self->pool, per_page);
  mag_food_row_pool_show (self->pool, self->first, self->end, self->n_rows, self->cursor);
}

static void
mag_food_rows_size_allocate (GtkWidget *widget,
                             int        width,
                             int        height,
                             int        baseline)
{
  MagFoodRows *self = MAG_FOOD_ROWS (widget);
  int value;

  mag_food_rows_fit (self, width);
  mag_food_rows_configure (self);
  mag_food_rows_update (self);
  value = (int) mag_food_rows_get_value (self);

  for (guint position = self->first; position < self->end; position++)
    {
      GtkAllocation place = { 0, (int) position * self->row_height - value, width, self->row_height };

      gtk_widget_size_allocate (mag_food_row_pool_get (self->pool, position), &place, -1);
    }
}

/* Tab stops once, at the row where the reader was. */
static gboolean
mag_food_rows_focus_vfunc (GtkWidget        *widget,
                           GtkDirectionType  direction)
{
  MagFoodRows *self = MAG_FOOD_ROWS (widget);

  if (gtk_widget_get_focus_child (widget) || gtk_widget_has_focus (widget) || self->n_rows == 0)
    return FALSE;

  mag_food_rows_focus (self, self->cursor);

  return TRUE;
}

static void
mag_food_rows_css_changed (GtkWidget         *widget,
                           GtkCssStyleChange *change)
{
  MagFoodRows *self = MAG_FOOD_ROWS (widget);

  GTK_WIDGET_CLASS (mag_food_rows_parent_class)->css_changed (widget, change);
  mag_food_columns_restyle (self->columns, widget);
  mag_food_rows_refill (self);
}

static void
mag_food_rows_dispose (GObject *object)
{
  MagFoodRows *self = MAG_FOOD_ROWS (object);

  g_clear_pointer (&self->pool, mag_food_row_pool_free);
  self->row_height = 0;
  for (guint i = 0; i < G_N_ELEMENTS (self->adjustments); i++)
    g_clear_object (&self->adjustments[i]);

  G_OBJECT_CLASS (mag_food_rows_parent_class)->dispose (object);
}

static void
mag_food_rows_finalize (GObject *object)
{
  MagFoodRows *self = MAG_FOOD_ROWS (object);

  g_clear_object (&self->columns);

  G_OBJECT_CLASS (mag_food_rows_parent_class)->finalize (object);
}

static void
mag_food_rows_class_init (MagFoodRowsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = mag_food_rows_dispose;
  object_class->finalize = mag_food_rows_finalize;
  widget_class->size_allocate = mag_food_rows_size_allocate;
  widget_class->focus = mag_food_rows_focus_vfunc;
  widget_class->css_changed = mag_food_rows_css_changed;

  /**
   * MagFoodRows::row-activated:
   * @position: which row
   *
   * The reader wants to see all of a food.
   */
  signals[ROW_ACTIVATED] = g_signal_new ("row-activated", MAG_TYPE_FOOD_ROWS, G_SIGNAL_RUN_LAST,
                                         0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);

  /**
   * MagFoodRows::row-picked:
   * @position: which row
   *
   * The reader marks a food, or takes the mark away.
   */
  signals[ROW_PICKED] = g_signal_new ("row-picked", MAG_TYPE_FOOD_ROWS, G_SIGNAL_RUN_LAST,
                                      0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);

  mag_food_rows_install_scrolling (object_class);
  mag_food_rows_install_keys (widget_class);
  gtk_widget_class_set_css_name (widget_class, "listview");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST);
}

static void
mag_food_rows_init (MagFoodRows *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  self->columns = mag_food_columns_new ();
  self->pool = mag_food_row_pool_new (widget, self->columns);
  mag_food_rows_add_clicks (self);
  gtk_widget_set_focusable (widget, TRUE);
  gtk_widget_set_overflow (widget, GTK_OVERFLOW_HIDDEN);
  gtk_widget_add_css_class (widget, "foods");
}

/**
 * mag_food_rows_get_columns:
 *
 * Returns: (transfer none): where things stand in a row
 */
MagFoodColumns *
mag_food_rows_get_columns (MagFoodRows *self)
{
  return self->columns;
}

/**
 * mag_food_rows_set_fill:
 * @fill: tells what a row shows
 * @user_data: data for @fill, which must outlive the rows
 *
 * Says where texts come from. To be called once.
 */
void
mag_food_rows_set_fill (MagFoodRows     *self,
                        MagFoodRowsFill  fill,
                        gpointer         user_data)
{
  mag_food_row_pool_set_fill (self->pool, fill, user_data);
}

/**
 * mag_food_rows_set_n_rows:
 * @n_rows: how many rows there are
 *
 * Says that the rows are other ones now.
 */
void
mag_food_rows_set_n_rows (MagFoodRows *self,
                          guint        n_rows)
{
  self->n_rows = n_rows;
  self->cursor = MIN (self->cursor, n_rows > 0 ? n_rows - 1 : 0);
  mag_food_rows_refill (self);
}

guint
mag_food_rows_get_n_rows (MagFoodRows *self)
{
  return self->n_rows;
}

/**
 * mag_food_rows_fit:
 * @width: the width that there is
 *
 * Finds out what fits, and how high a row is. The first row is enough to know them all: what its
 * style adds, and what its lines need.
 */
void
mag_food_rows_fit (MagFoodRows *self,
                   int          width)
{
  GtkWidget *row;
  int across, along;
  guint n_figures;

  mag_food_row_pool_reserve (self->pool, 1);
  row = mag_food_row_pool_get (self->pool, 0);
  gtk_widget_measure (row, GTK_ORIENTATION_HORIZONTAL, -1, &across, NULL, NULL, NULL);
  gtk_widget_measure (row, GTK_ORIENTATION_VERTICAL, -1, &along, NULL, NULL, NULL);
  mag_food_columns_fit (self->columns, width - across - mag_food_row_get_mark ());
  self->row_height = along + mag_food_row_get_lines_height (self->columns);

  n_figures = mag_food_columns_get_n_shown (self->columns);
  if (n_figures != self->n_figures)
    mag_food_row_pool_spoil (self->pool);
  self->n_figures = n_figures;
}

/**
 * mag_food_rows_get_at:
 * @y: a place in the list, from its upper edge
 *
 * Returns: the row there; where there is none, at least the number of rows
 */
guint
mag_food_rows_get_at (MagFoodRows *self,
                      double       y)
{
  return y >= 0 && self->row_height > 0 ? (guint) ((y + mag_food_rows_get_value (self)) / self->row_height) : G_MAXUINT;
}

/**
 * mag_food_rows_refill:
 *
 * Asks anew what the rows in sight show.
 */
void
mag_food_rows_refill (MagFoodRows *self)
{
  if (self->pool)
    mag_food_row_pool_spoil (self->pool);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/**
 * mag_food_rows_scroll_home:
 *
 * Goes back to the first row.
 */
void
mag_food_rows_scroll_home (MagFoodRows *self)
{
  self->cursor = 0;
  if (self->adjustments[GTK_ORIENTATION_VERTICAL])
    gtk_adjustment_set_value (self->adjustments[GTK_ORIENTATION_VERTICAL], 0);
}

guint
mag_food_rows_get_cursor (MagFoodRows *self)
{
  return self->cursor;
}

/**
 * mag_food_rows_focus:
 * @position: a row
 *
 * Focuses a row, after it was scrolled into sight.
 */
void
mag_food_rows_focus (MagFoodRows *self,
                     guint        position)
{
  GtkAdjustment *adjustment = self->adjustments[GTK_ORIENTATION_VERTICAL];

  if (position >= self->n_rows || !adjustment)
    return;

  self->cursor = position;
  gtk_adjustment_clamp_page (adjustment, (double) position * self->row_height,
                             (double) (position + 1) * self->row_height);
  mag_food_rows_update (self);
  gtk_widget_grab_focus (is_seen (self, position) ? mag_food_row_pool_get (self->pool, position) : GTK_WIDGET (self));
}

int
mag_food_rows_get_per_page (MagFoodRows *self)
{
  return MAX (1, gtk_widget_get_height (GTK_WIDGET (self)) / MAX (1, self->row_height) - 1);
}

void
mag_food_rows_activate (MagFoodRows *self,
                        guint        position)
{
  if (position < self->n_rows)
    g_signal_emit (self, signals[ROW_ACTIVATED], 0, position);
}

void
mag_food_rows_pick (MagFoodRows *self,
                    guint        position)
{
  if (position < self->n_rows)
    g_signal_emit (self, signals[ROW_PICKED], 0, position);
}
