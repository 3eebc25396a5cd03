// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config.h"

#include "mag-food-row-pool.h"

struct _MagFoodRowPool
{
  /* Owned */
  MagFoodColumns  *columns;
  GPtrArray       *rows;

  /* Weak */
  GtkWidget       *list;
  MagFoodRowsFill  fill;
  gpointer         user_data;

  gboolean         stale;
};

/**
 * mag_food_row_pool_new: (skip)
 * @list: the list, which owns the pool and is the parent of its widgets
 * @columns: where things stand in a row
 *
 * Returns: (transfer full): a pool without widgets
 */
MagFoodRowPool *
mag_food_row_pool_new (GtkWidget      *list,
                       MagFoodColumns *columns)
{
  MagFoodRowPool *self = g_new0 (MagFoodRowPool, 1);

  self->list = list;
  self->columns = g_object_ref (columns);
  self->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) gtk_widget_unparent);

  return self;
}

void
mag_food_row_pool_free (MagFoodRowPool *self)
{
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_object (&self->columns);
  g_free (self);
}

/**
 * mag_food_row_pool_set_fill: (skip)
 * @fill: tells what a row shows
 * @user_data: data for @fill
 */
void
mag_food_row_pool_set_fill (MagFoodRowPool  *self,
                            MagFoodRowsFill  fill,
                            gpointer         user_data)
{
  self->fill = fill;
  self->user_data = user_data;
}

/**
 * mag_food_row_pool_reserve: (skip)
 * @n: how many rows may be in sight
 *
 * Makes widgets where there are too few.
 */
void
mag_food_row_pool_reserve (MagFoodRowPool *self,
                           guint           n)
{
  while (self->rows->len < n)
    {
      GtkWidget *row = mag_food_row_new (self->columns);

      g_ptr_array_add (self->rows, row);
      gtk_widget_set_parent (row, self->list);
      self->stale = TRUE;
    }
}

/**
 * mag_food_row_pool_spoil: (skip)
 *
 * Says that no row shows what it should any longer.
 */
void
mag_food_row_pool_spoil (MagFoodRowPool *self)
{
  self->stale = TRUE;
}

/* A row that goes, or is to show another food, gives the focus to the list. */
static void
take_focus (MagFoodRowPool *self,
            GtkWidget      *row)
{
  if (gtk_widget_has_focus (row))
    gtk_widget_grab_focus (self->list);
}

static void
fill_row (MagFoodRowPool *self,
          GtkWidget      *row,
          guint           position,
          guint           n_rows,
          guint           cursor)
{
  g_auto (MagFoodRowText) text = { 0 };

  if (position != cursor)
    take_focus (self, row);

  self->fill (position, mag_food_columns_get_n_shown (self->columns), &text, self->user_data);
  mag_food_row_set_position (MAG_FOOD_ROW (row), position, n_rows);
  mag_food_row_take_text (MAG_FOOD_ROW (row), &text);
}

/* Which row a widget serves: neighbors have different widgets, so that scrolling by a row fills one. */
static guint
get_position (MagFoodRowPool *self,
              guint           index,
              guint           first)
{
  guint n = self->rows->len;

  return first + (index + n - first % n) % n;
}

/**
 * mag_food_row_pool_show: (skip)
 * @first: the first row in sight
 * @end: the row behind the last one
 * @n_rows: how many rows the list has
 * @cursor: the row that the focus is on when the list has it
 *
 * Gives every row in sight a widget and its text.
 */
void
mag_food_row_pool_show (MagFoodRowPool *self,
                        guint           first,
                        guint           end,
                        guint           n_rows,
                        guint           cursor)
{
  gboolean stale = self->stale;

  self->stale = FALSE;
  for (guint i = 0; i < self->rows->len; i++)
    {
      GtkWidget *row = g_ptr_array_index (self->rows, i);
      guint position = get_position (self, i, first);
      gboolean seen = position < end && self->fill;

      if (!seen)
        take_focus (self, row);
      else if (stale || mag_food_row_get_position (MAG_FOOD_ROW (row)) != position)
        fill_row (self, row, position, n_rows, cursor);
      gtk_widget_set_child_visible (row, seen);
      if (seen && position == cursor && gtk_widget_has_focus (self->list))
        gtk_widget_grab_focus (row);
    }
}

/**
 * mag_food_row_pool_get: (skip)
 * @position: a row in sight, or any row while there is one widget
 *
 * Returns: (transfer none): its widget
 */
GtkWidget *
mag_food_row_pool_get (MagFoodRowPool *self,
                       guint           position)
{
  return g_ptr_array_index (self->rows, position % self->rows->len);
}
