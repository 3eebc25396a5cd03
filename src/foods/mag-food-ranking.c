// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagFoodRanking:
 *
 * The foods that a query asks for, in its order, as a list of [class@Food]. A view shows it and owns it;
 * the foods belong to the table.
 *
 * Within some ten thousand foods a new query is answered at once. A longer table is put in order and filtered in
 * slices, with the reader's clicks and frames between: what is found first is listed first, and
 * [property@FoodRanking:pending] says whether more may come.
 */

#include "config.h"

#include "mag-food-ranking.h"

#include <gio/gio.h>
#include <math.h>

#include "mag-food-sift.h"

/* Tables up to this length never need a second slice. */
#define AT_ONCE 12000

/* How long a slice may take, in microseconds: half a frame. */
#define SLICE 8000

struct _MagFoodRanking
{
  GObject       parent_instance;

  guint         idle_id;
  gboolean      pending;
  gboolean      shown;

  /* Owned */
  MagFoodTable *table;
  MagFoodQuery *query;
  MagFoodSift  *sift;
  GArray       *list;
};

typedef enum
{
  PROP_TABLE = 1,
  PROP_QUERY,
  PROP_PENDING,
} MagFoodRankingProperty;

static GParamSpec *properties[PROP_PENDING + 1];

static void list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (MagFoodRanking, mag_food_ranking, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init))

static guint
get_index (GArray *indexes,
           guint   position)
{
  return g_array_index (indexes, guint, position);
}

static void
set_pending (MagFoodRanking *self,
             gboolean        pending)
{
  if (self->pending == pending)
    return;

  self->pending = pending;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PENDING]);
}

/* Tells of no more than what changed: while one types, the first rows often stay. */
static void
show_found (MagFoodRanking *self,
            GArray         *found)
{
  g_autoptr (GArray) before = g_steal_pointer (&self->list);
  guint same = 0, n_before = before->len, n = found->len;

  self->list = g_array_copy (found);
  while (same < MIN (n_before, n) && get_index (before, same) == get_index (self->list, same))
    same++;
  while (n_before > same && n > same && get_index (before, n_before - 1) == get_index (self->list, n - 1))
    {
      n_before--;
      n--;
    }
  if (n_before > same || n > same)
    g_list_model_items_changed (G_LIST_MODEL (self), same, n_before - same, n - same);
}

/* What was found since the list was shown the last time comes behind what it holds. */
static void
show_more (MagFoodRanking *self,
           GArray         *found)
{
  guint n = self->list->len;

  if (found->len > n)
    g_array_append_vals (self->list, &g_array_index (found, guint, n), found->len - n);
  if (self->list->len > n)
    g_list_model_items_changed (G_LIST_MODEL (self), n, 0, self->list->len - n);
}

/* Goes on until the deadline. Returns whether all is done. */
static gboolean
work (MagFoodRanking *self,
      gint64          deadline)
{
  gboolean done = mag_food_sift_step (self->sift, deadline);

  if (mag_food_sift_get_begun (self->sift) && self->shown)
    show_more (self, mag_food_sift_get_found (self->sift));
  else if (mag_food_sift_get_begun (self->sift))
    show_found (self, mag_food_sift_get_found (self->sift));
  self->shown = mag_food_sift_get_begun (self->sift);

  return done;
}

static gboolean
slice_cb (gpointer user_data)
{
  MagFoodRanking *self = user_data;

  if (!work (self, g_get_monotonic_time () + SLICE))
    return G_SOURCE_CONTINUE;

  self->idle_id = 0;
  set_pending (self, FALSE);

  return G_SOURCE_REMOVE;
}

static void
start (MagFoodRanking *self)
{
  gboolean at_once = mag_food_table_get_n_foods (self->table) <= AT_ONCE;
  gint64 deadline = at_once ? G_MAXINT64 : g_get_monotonic_time () + SLICE;

  self->shown = FALSE;
  mag_food_sift_start (self->sift, self->query);
  g_clear_handle_id (&self->idle_id, g_source_remove);
  if (work (self, deadline))
    {
      set_pending (self, FALSE);
      return;
    }

  self->idle_id = g_idle_add (slice_cb, self);
  set_pending (self, TRUE);
}

static guint
mag_food_ranking_get_n_items (GListModel *model)
{
  return MAG_FOOD_RANKING (model)->list->len;
}

static gpointer
mag_food_ranking_get_item (GListModel *model,
                           guint       position)
{
  MagFoodRanking *self = MAG_FOOD_RANKING (model);

  return position < self->list->len ? g_object_ref (mag_food_ranking_get_food (self, position)) : NULL;
}

static GType
mag_food_ranking_get_item_type (GListModel *model)
{
  return MAG_TYPE_FOOD;
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_n_items = mag_food_ranking_get_n_items;
  iface->get_item = mag_food_ranking_get_item;
  iface->get_item_type = mag_food_ranking_get_item_type;
}

static void
mag_food_ranking_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  MagFoodRanking *self = MAG_FOOD_RANKING (object);

  switch ((MagFoodRankingProperty) prop_id)
    {
    case PROP_TABLE:
      g_value_set_object (value, self->table);
      break;
    case PROP_QUERY:
      g_value_set_boxed (value, self->query);
      break;
    case PROP_PENDING:
      g_value_set_boolean (value, self->pending);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
mag_food_ranking_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  MagFoodRanking *self = MAG_FOOD_RANKING (object);

  switch ((MagFoodRankingProperty) prop_id)
    {
    case PROP_TABLE:
      self->table = g_value_dup_object (value);
      self->sift = mag_food_sift_new (self->table);
      break;
    case PROP_QUERY:
      if (g_value_get_boxed (value))
        mag_food_ranking_set_query (self, g_value_get_boxed (value));
      break;
    case PROP_PENDING:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
mag_food_ranking_finalize (GObject *object)
{
  MagFoodRanking *self = MAG_FOOD_RANKING (object);

  g_clear_handle_id (&self->idle_id, g_source_remove);
  g_clear_pointer (&self->sift, mag_food_sift_free);
  g_clear_pointer (&self->list, g_array_unref);
  g_clear_pointer (&self->query, mag_food_query_unref);
  g_clear_object (&self->table);

  G_OBJECT_CLASS (mag_food_ranking_parent_class)->finalize (object);
}

static void
mag_food_ranking_class_init (MagFoodRankingClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = mag_food_ranking_get_property;
  object_class->set_property = mag_food_ranking_set_property;
  object_class->finalize = mag_food_ranking_finalize;

  properties[PROP_TABLE] = g_param_spec_object ("table", NULL, NULL, MAG_TYPE_FOOD_TABLE,
                                                G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  properties[PROP_QUERY] = g_param_spec_boxed ("query", NULL, NULL, MAG_TYPE_FOOD_QUERY,
                                               G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_PENDING] = g_param_spec_boolean ("pending", NULL, NULL, FALSE,
                                                   G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
mag_food_ranking_init (MagFoodRanking *self)
{
  self->list = g_array_new (FALSE, FALSE, sizeof (guint));
}

/**
 * mag_food_ranking_new:
 * @table: the foods
 *
 * Returns: (transfer full): a ranking without a query, which is empty
 */
MagFoodRanking *
mag_food_ranking_new (MagFoodTable *table)
{
  return g_object_new (MAG_TYPE_FOOD_RANKING, "table", table, NULL);
}

MagFoodTable *
mag_food_ranking_get_table (MagFoodRanking *self)
{
  return self->table;
}

/**
 * mag_food_ranking_get_query:
 *
 * Returns: (transfer none) (nullable): what it shows
 */
MagFoodQuery *
mag_food_ranking_get_query (MagFoodRanking *self)
{
  return self->query;
}

/**
 * mag_food_ranking_set_query:
 * @query: what to show
 */
void
mag_food_ranking_set_query (MagFoodRanking *self,
                            MagFoodQuery   *query)
{
  g_autoptr (MagFoodQuery) before = self->query;

  self->query = mag_food_query_ref (query);
  if (before && mag_food_query_equal (query, before))
    return;

  start (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_QUERY]);
}

/**
 * mag_food_ranking_get_pending:
 *
 * Returns: whether more foods may come
 */
gboolean
mag_food_ranking_get_pending (MagFoodRanking *self)
{
  return self->pending;
}

/**
 * mag_food_ranking_finish:
 *
 * Finds all that is still to be found, at once: for paper, which waits for nobody.
 */
void
mag_food_ranking_finish (MagFoodRanking *self)
{
  if (!self->pending)
    return;

  g_clear_handle_id (&self->idle_id, g_source_remove);
  work (self, G_MAXINT64);
  set_pending (self, FALSE);
}

guint
mag_food_ranking_get_n_foods (MagFoodRanking *self)
{
  return self->list->len;
}

/**
 * mag_food_ranking_get_food:
 * @position: a place in the list
 *
 * Returns: (transfer none): the food there
 */
MagFood *
mag_food_ranking_get_food (MagFoodRanking *self,
                           guint           position)
{
  return mag_food_table_get_food (self->table, get_index (self->list, position));
}

/**
 * mag_food_ranking_get_value:
 * @position: a place in the list
 *
 * Returns: what the food there is ranked by, or not a number
 */
double
mag_food_ranking_get_value (MagFoodRanking *self,
                            guint           position)
{
  return mag_food_query_get_value (self->query, mag_food_ranking_get_food (self, position));
}

/**
 * mag_food_ranking_get_most:
 *
 * Returns: the largest value of the list, which the bars are drawn against; 0 where no food has a value
 */
double
mag_food_ranking_get_most (MagFoodRanking *self)
{
  double most = self->list->len > 0 ? mag_food_ranking_get_value (self, 0) : 0.0;

  return isnan (most) ? 0.0 : most;
}
