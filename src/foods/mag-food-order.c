// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* All foods of a table in the order of a query: those with the largest value first, those without a value last,
 * equals by name. It is a merge sort from the bottom up that can be left and taken up again, so that a table of any
 * length can be put in order without making the reader wait. */

#include "config.h"

#include "mag-food-order.h"

#include <math.h>
#include <string.h>

/* Runs of this length are sorted at once. */
#define FIRST_RUN 2048

typedef struct
{
  double value;
  guint  index;
} Entry;

struct _MagFoodOrder
{
  MagFoodTable *table;
  MagFoodQuery *query;
  Entry        *entries;
  Entry        *merged;
  guint         n;
  guint         run;
  guint         at;
};

/**
 * mag_food_order_new: (skip)
 * @table: a table
 * @query: what to order it by
 *
 * Returns: (transfer full): an order that is not made yet
 */
MagFoodOrder *
mag_food_order_new (MagFoodTable *table,
                    MagFoodQuery *query)
{
  MagFoodOrder *self = g_new0 (MagFoodOrder, 1);

  self->table = g_object_ref (table);
  self->query = mag_food_query_ref (query);
  self->n = mag_food_table_get_n_foods (table);
  self->entries = g_new (Entry, self->n);
  self->merged = g_new (Entry, self->n);

  return self;
}

void
mag_food_order_free (MagFoodOrder *self)
{
  g_clear_pointer (&self->entries, g_free);
  g_clear_pointer (&self->merged, g_free);
  g_clear_pointer (&self->query, mag_food_query_unref);
  g_clear_object (&self->table);
  g_free (self);
}

static int
compare (gconstpointer a,
         gconstpointer b,
         gpointer      user_data)
{
  const Entry *first = a, *second = b;
  MagFoodTable *table = user_data;
  int names;

  if (isnan (first->value) != isnan (second->value))
    return isnan (first->value) ? 1 : -1;
  if (!isnan (first->value) && first->value != second->value)
    return first->value > second->value ? -1 : 1;

  names = g_ascii_strcasecmp (mag_food_get_name (mag_food_table_get_food (table, first->index)),
                              mag_food_get_name (mag_food_table_get_food (table, second->index)));

  return names != 0 ? names : first->index < second->index ? -1 : first->index > second->index;
}

static void
sort_run (MagFoodOrder *self)
{
  guint end = MIN (self->at + FIRST_RUN, self->n);

  for (guint i = self->at; i < end; i++)
    {
      self->entries[i].index = i;
      self->entries[i].value = mag_food_query_get_value (self->query, mag_food_table_get_food (self->table, i));
    }
  g_sort_array (self->entries + self->at, end - self->at, sizeof (Entry), compare, self->table);
  self->at = end;
}

static void
merge_runs (MagFoodOrder *self)
{
  guint middle = MIN (self->at + self->run, self->n);
  guint end = MIN (middle + self->run, self->n);
  guint a = self->at, b = middle;

  for (guint i = self->at; i < end; i++)
    {
      gboolean from_first = a < middle
                            && (b == end || compare (self->entries + a, self->entries + b, self->table) <= 0);

      self->merged[i] = self->entries[from_first ? a++ : b++];
    }
  self->at = end;
}

static void
start_pass (MagFoodOrder *self)
{
  if (self->run > 0)
    {
      Entry *entries = self->entries;

      self->entries = self->merged;
      self->merged = entries;
    }
  self->run = self->run > 0 ? self->run * 2 : FIRST_RUN;
  self->at = 0;
}

/**
 * mag_food_order_step: (skip)
 * @deadline: when to leave it for now, as of g_get_monotonic_time()
 *
 * Returns: whether the order is made
 */
gboolean
mag_food_order_step (MagFoodOrder *self,
                     gint64        deadline)
{
  while (self->run < self->n)
    {
      if (self->run == 0)
        sort_run (self);
      else
        merge_runs (self);
      if (self->at == self->n)
        start_pass (self);
      if (g_get_monotonic_time () >= deadline)
        break;
    }

  return self->run >= self->n;
}

/**
 * mag_food_order_serves: (skip)
 * @query: a query
 *
 * Returns: whether its order is this one. A larger intake makes smaller shares in the same order.
 */
gboolean
mag_food_order_serves (MagFoodOrder *self,
                       MagFoodQuery *query)
{
  return mag_food_query_get_basis (query) == mag_food_query_get_basis (self->query)
         && mag_food_query_get_nutrient (query) == mag_food_query_get_nutrient (self->query)
         && isnan (mag_food_query_get_intake (query)) == isnan (mag_food_query_get_intake (self->query));
}

/**
 * mag_food_order_get_index: (skip)
 * @position: a place in the order, which is made
 *
 * Returns: which food of the table stands there
 */
guint
mag_food_order_get_index (MagFoodOrder *self,
                          guint         position)
{
  return self->entries[position].index;
}
