// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Goes through a table of foods in the order of a query, and keeps those that it asks for: so what is found
 * is in order from the first on. A query that only refines the one before, as while typing, goes through what that
 * one found. */

#include "config.h"

#include "mag-food-sift.h"

#include "mag-food-order.h"

/* How many foods are looked at between two looks at the clock. */
#define CHUNK 512

struct _MagFoodSift
{
  guint         at;
  gboolean      begun;
  MagFoodTable *table;
  MagFoodQuery *query;
  MagFoodOrder *order;
  GArray       *candidates;
  GArray       *found;
};

/**
 * mag_food_sift_new: (skip)
 * @table: a table
 *
 * Returns: (transfer full): a search that has found nothing
 */
MagFoodSift *
mag_food_sift_new (MagFoodTable *table)
{
  MagFoodSift *self = g_new0 (MagFoodSift, 1);

  self->table = g_object_ref (table);
  self->found = g_array_new (FALSE, FALSE, sizeof (guint));

  return self;
}

void
mag_food_sift_free (MagFoodSift *self)
{
  g_clear_pointer (&self->order, mag_food_order_free);
  g_clear_pointer (&self->candidates, g_array_unref);
  g_clear_pointer (&self->found, g_array_unref);
  g_clear_pointer (&self->query, mag_food_query_unref);
  g_clear_object (&self->table);
  g_free (self);
}

static guint
get_n_candidates (MagFoodSift *self)
{
  return self->candidates ? self->candidates->len : mag_food_table_get_n_foods (self->table);
}

/**
 * mag_food_sift_start: (skip)
 * @query: what to look for
 *
 * Begins anew.
 */
void
mag_food_sift_start (MagFoodSift  *self,
                     MagFoodQuery *query)
{
  gboolean done = self->begun && self->at == get_n_candidates (self);
  gboolean refines = done && mag_food_query_refines (query, self->query);
  g_autoptr (MagFoodQuery) before = self->query;

  self->query = mag_food_query_ref (query);
  g_clear_pointer (&self->candidates, g_array_unref);
  if (refines)
    self->candidates = g_array_copy (self->found);
  if (!self->order || !mag_food_order_serves (self->order, query))
    {
      g_clear_pointer (&self->order, mag_food_order_free);
      self->order = mag_food_order_new (self->table, query);
    }
  g_array_set_size (self->found, 0);
  self->at = 0;
  self->begun = FALSE;
}

static void
filter_chunk (MagFoodSift *self)
{
  guint end = MIN (self->at + CHUNK, get_n_candidates (self));

  for (; self->at < end; self->at++)
    {
      guint index = self->candidates ? g_array_index (self->candidates, guint, self->at)
                                     : mag_food_order_get_index (self->order, self->at);

      if (mag_food_query_matches (self->query, mag_food_table_get_food (self->table, index)))
        g_array_append_val (self->found, index);
    }
}

/**
 * mag_food_sift_step: (skip)
 * @deadline: when to leave it for now, as of g_get_monotonic_time()
 *
 * Returns: whether all is found
 */
gboolean
mag_food_sift_step (MagFoodSift *self,
                    gint64       deadline)
{
  if (!mag_food_order_step (self->order, deadline))
    return FALSE;

  self->begun = TRUE;
  while (self->at < get_n_candidates (self))
    {
      filter_chunk (self);
      if (g_get_monotonic_time () >= deadline)
        break;
    }

  return self->at == get_n_candidates (self);
}

/**
 * mag_food_sift_get_found: (skip)
 *
 * Returns: (transfer none) (element-type guint): which foods of the table were found, in order
 */
GArray *
mag_food_sift_get_found (MagFoodSift *self)
{
  return self->found;
}

/**
 * mag_food_sift_get_begun: (skip)
 *
 * Returns: whether foods were looked at since the start, and not only put in order
 */
gboolean
mag_food_sift_get_begun (MagFoodSift *self)
{
  return self->begun;
}
