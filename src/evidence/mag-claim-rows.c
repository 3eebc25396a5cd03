// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagClaimRows:
 *
 * The claims of one topic or of all, as a list that a query filters and sorts. A claim that repeats
 * another is folded under that one as long as both are kept; where the other is not, it stands for
 * itself, so that no filter loses a claim. Filter, order and the counts beside each choice are made
 * in one go: with ten thousand claims, a filter and a sorter of GTK's would take longer than the
 * frame.
 */

#include "config.h"

#include "mag-claim-rows.h"

#include "mag-claim-loader.h"
#include "mag-claim-order.h"

struct _MagClaimRows
{
  GObject         parent_instance;

  /* Owned */
  MagClaimQuery  *query;
  GPtrArray      *items;
  GPtrArray      *shown;
  GHashTable     *by_key;
  GHashTable     *folded;
  GHashTable     *topics;

  MagClaimCounts  counts;
};

static GType
get_item_type (GListModel *model)
{
  return MAG_TYPE_CLAIM_ITEM;
}

static guint
get_n_items (GListModel *model)
{
  return MAG_CLAIM_ROWS (model)->shown->len;
}

static gpointer
get_item (GListModel *model,
          guint       position)
{
  MagClaimRows *self = MAG_CLAIM_ROWS (model);

  return position < self->shown->len ? g_object_ref (g_ptr_array_index (self->shown, position)) : NULL;
}

static void
list_model_init (GListModelInterface *interface)
{
  interface->get_item_type = get_item_type;
  interface->get_n_items = get_n_items;
  interface->get_item = get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (MagClaimRows, mag_claim_rows, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init))

static void
mag_claim_rows_finalize (GObject *object)
{
  MagClaimRows *self = MAG_CLAIM_ROWS (object);

  g_clear_pointer (&self->query, mag_claim_query_free);
  g_clear_pointer (&self->shown, g_ptr_array_unref);
  g_clear_pointer (&self->by_key, g_hash_table_unref);
  g_clear_pointer (&self->folded, g_hash_table_unref);
  g_clear_pointer (&self->topics, g_hash_table_unref);
  g_clear_pointer (&self->items, g_ptr_array_unref);

  G_OBJECT_CLASS (mag_claim_rows_parent_class)->finalize (object);
}

static void
mag_claim_rows_class_init (MagClaimRowsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = mag_claim_rows_finalize;
}

static void
mag_claim_rows_init (MagClaimRows *self)
{
  self->query = mag_claim_query_new ();
  self->shown = g_ptr_array_new ();
  self->by_key = g_hash_table_new (g_str_hash, g_str_equal);
  self->folded = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_ptr_array_unref);
  self->topics = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

static void
count_topic (MagClaimRows *self,
             MagClaim     *claim)
{
  const char *topic = mag_claim_get_topic (claim);
  guint n = GPOINTER_TO_UINT (g_hash_table_lookup (self->topics, topic));

  g_hash_table_replace (self->topics, g_strdup (topic), GUINT_TO_POINTER (n + 1));
}

static GPtrArray *
judge_all (MagClaimRows *self)
{
  g_auto (GStrv) starts = mag_claim_sieve_split (self->query);
  guint most = self->counts.most;
  GPtrArray *kept = g_ptr_array_sized_new (self->items->len);

  g_hash_table_remove_all (self->topics);
  self->counts = (MagClaimCounts) { .most = most };
  for (guint i = 0; i < self->items->len; i++)
    {
      MagClaimItem *item = g_ptr_array_index (self->items, i);
      MagClaimFailures failures = mag_claim_sieve_judge (self->query, starts, item);

      mag_claim_sieve_count (&self->counts, item, failures);
      if (!(failures & ~MAG_CLAIM_FAILS_TOPIC))
        count_topic (self, mag_claim_item_get_claim (item));
      mag_claim_item_set_folded (item, FALSE);
      if (failures == MAG_CLAIM_FAILS_NOTHING)
        g_ptr_array_add (kept, item);
    }

  return kept;
}

static void
fold (MagClaimRows *self,
      MagClaimItem *item,
      MagClaimItem *repeated)
{
  GPtrArray *repeats = g_hash_table_lookup (self->folded, repeated);

  if (!repeats)
    {
      repeats = g_ptr_array_new ();
      g_hash_table_insert (self->folded, repeated, repeats);
    }
  g_ptr_array_add (repeats, item);
  mag_claim_item_set_folded (item, TRUE);
}

/* Takes what is folded out of the claims that are kept. */
static void
fold_repeats (MagClaimRows *self,
              GPtrArray    *kept)
{
  g_autoptr (GHashTable) set = g_hash_table_new (NULL, NULL);
  guint n = 0;

  g_hash_table_remove_all (self->folded);
  for (guint i = 0; i < kept->len; i++)
    g_hash_table_add (set, g_ptr_array_index (kept, i));

  for (guint i = 0; i < kept->len; i++)
    {
      MagClaimItem *item = g_ptr_array_index (kept, i);
      MagClaimItem *repeated = mag_claim_loader_find_repeated (self->by_key, item);

      if (repeated && g_hash_table_contains (set, repeated))
        fold (self, item, repeated);
      else
        kept->pdata[n++] = item;
    }
  g_ptr_array_set_size (kept, (int) n);
}

static void
show (MagClaimRows *self,
      GPtrArray    *kept)
{
  g_ptr_array_set_size (self->shown, 0);
  for (guint i = 0; i < kept->len; i++)
    {
      MagClaimItem *item = g_ptr_array_index (kept, i);
      GPtrArray *repeats = g_hash_table_lookup (self->folded, item);

      g_ptr_array_add (self->shown, item);
      mag_claim_item_set_n_folded (item, repeats ? repeats->len : 0);
      for (guint j = 0; repeats && mag_claim_item_get_expanded (item) && j < repeats->len; j++)
        g_ptr_array_add (self->shown, g_ptr_array_index (repeats, j));
    }
}

static void
update (MagClaimRows *self)
{
  g_autoptr (GPtrArray) kept = judge_all (self);
  guint before = self->shown->len;

  fold_repeats (self, kept);
  if (self->query->order != MAG_CLAIM_ORDER_ARTICLE || self->query->descending)
    mag_claim_order_sort (kept, self->query->order, self->query->descending);
  show (self, kept);
  g_list_model_items_changed (G_LIST_MODEL (self), 0, before, self->shown->len);
}

static void
find_most (MagClaimRows *self)
{
  for (guint i = 0; i < MAG_N_VERDICTS; i++)
    self->counts.most = MAX (self->counts.most, self->counts.verdicts[i]);
  for (guint i = 0; i < MAG_N_CERTAINTIES; i++)
    self->counts.most = MAX (self->counts.most, self->counts.certainties[i]);
}

/**
 * mag_claim_rows_new:
 * @collection: the collection
 * @topic: (nullable): a topic's id, or %NULL for all
 *
 * Returns: (transfer full): a list of [class@ClaimItem], in the order of the collection
 */
MagClaimRows *
mag_claim_rows_new (MagCollection *collection,
                    const char    *topic)
{
  MagClaimRows *self = g_object_new (MAG_TYPE_CLAIM_ROWS, NULL);

  self->items = mag_claim_loader_load (collection, topic, self->by_key);
  update (self);
  find_most (self);

  return self;
}

/**
 * mag_claim_rows_get_query:
 *
 * Returns: (transfer none): which claims are shown
 */
const MagClaimQuery *
mag_claim_rows_get_query (MagClaimRows *self)
{
  return self->query;
}

/**
 * mag_claim_rows_set_query:
 * @query: which claims to show
 */
void
mag_claim_rows_set_query (MagClaimRows        *self,
                          const MagClaimQuery *query)
{
  MagClaimQuery *before = self->query;

  if (mag_claim_query_equal (before, query))
    return;

  self->query = mag_claim_query_copy (query);
  g_clear_pointer (&before, mag_claim_query_free);
  update (self);
}

/**
 * mag_claim_rows_get_counts:
 *
 * Returns: (transfer none): what the query and each other choice show
 */
const MagClaimCounts *
mag_claim_rows_get_counts (MagClaimRows *self)
{
  return &self->counts;
}

/**
 * mag_claim_rows_count_topic:
 * @topic: a topic's id
 *
 * Returns: how many claims of that topic the other filters keep
 */
guint
mag_claim_rows_count_topic (MagClaimRows *self,
                            const char   *topic)
{
  return GPOINTER_TO_UINT (g_hash_table_lookup (self->topics, topic));
}

/**
 * mag_claim_rows_toggle:
 * @key: the key of a claim that is shown
 *
 * Shows the claims that repeat it below it, or folds them again.
 */
void
mag_claim_rows_toggle (MagClaimRows *self,
                       const char   *key)
{
  guint position = mag_claim_rows_find (self, key);
  MagClaimItem *item = g_hash_table_lookup (self->by_key, key);
  GPtrArray *repeats = item ? g_hash_table_lookup (self->folded, item) : NULL;
  gboolean expand = item && !mag_claim_item_get_expanded (item);

  if (!repeats || position == G_MAXUINT)
    return;

  mag_claim_item_set_expanded (item, expand);
  if (expand)
    for (guint i = 0; i < repeats->len; i++)
      g_ptr_array_insert (self->shown, (int) (position + 1 + i), g_ptr_array_index (repeats, i));
  else
    g_ptr_array_remove_range (self->shown, position + 1, repeats->len);
  g_list_model_items_changed (G_LIST_MODEL (self), position + 1, expand ? 0 : repeats->len,
                              expand ? repeats->len : 0);
}

/**
 * mag_claim_rows_find:
 * @key: the key of a claim
 *
 * Returns: where it is shown, or %G_MAXUINT
 */
guint
mag_claim_rows_find (MagClaimRows *self,
                     const char   *key)
{
  MagClaimItem *item = g_hash_table_lookup (self->by_key, key);
  guint position;

  return item && g_ptr_array_find (self->shown, item, &position) ? position : G_MAXUINT;
}

/**
 * mag_claim_rows_reveal:
 * @key: the key of a claim
 *
 * Shows a claim: unfolds the claim that it repeats, and leaves out filters that hide it.
 *
 * Returns: whether there is such a claim
 */
gboolean
mag_claim_rows_reveal (MagClaimRows *self,
                       const char   *key)
{
  MagClaimItem *item = g_hash_table_lookup (self->by_key, key);

  if (!item || mag_claim_rows_find (self, key) != G_MAXUINT)
    return item != NULL;

  if (!mag_claim_item_get_folded (item))
    {
      g_autoptr (MagClaimQuery) query = mag_claim_query_new ();

      query->remarks = mag_claim_get_is_remark (mag_claim_item_get_claim (item));
      query->order = self->query->order;
      query->descending = self->query->descending;
      mag_claim_rows_set_query (self, query);
    }
  if (mag_claim_item_get_folded (item))
    mag_claim_rows_toggle (self, mag_claim_get_restates (mag_claim_item_get_claim (item)));

  return TRUE;
}

/**
 * mag_claim_rows_list:
 *
 * Returns: (transfer container) (element-type MagClaimItem): what the query keeps, unfolded, for
 *   paper and other programs; it must not outlive the rows
 */
GPtrArray *
mag_claim_rows_list (MagClaimRows *self)
{
  GPtrArray *list = g_ptr_array_new ();

  for (guint i = 0; i < self->shown->len; i++)
    {
      MagClaimItem *item = g_ptr_array_index (self->shown, i);
      GPtrArray *repeats = g_hash_table_lookup (self->folded, item);

      if (mag_claim_item_get_folded (item))
        continue;
      g_ptr_array_add (list, item);
      for (guint j = 0; repeats && j < repeats->len; j++)
        g_ptr_array_add (list, g_ptr_array_index (repeats, j));
    }

  return list;
}
