// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Sorts claims. What they are compared by is worked out once for each, not at every comparison. */

#include "config.h"

#include "mag-claim-order.h"

#include <string.h>

typedef struct
{
  MagClaimItem *item;
  guint         rank;
  guint         position;
  char         *key;
} Entry;

/* What sorts first has the smallest rank; a claim without a finding goes last, either way. */
static guint
get_rank (MagClaimItem  *item,
          MagClaimOrder  order)
{
  MagFinding *finding = mag_claim_item_get_finding (item);
  guint kinds = mag_claim_item_get_kinds (item);

  switch (order)
    {
    case MAG_CLAIM_ORDER_VERDICT:
      return mag_claim_get_verdict (mag_claim_item_get_claim (item));
    case MAG_CLAIM_ORDER_DIRECTION:
      return finding ? mag_finding_get_direction (finding) : G_MAXUINT;
    case MAG_CLAIM_ORDER_CERTAINTY:
      return finding ? mag_finding_get_certainty (finding) : G_MAXUINT;
    case MAG_CLAIM_ORDER_STUDIES:
      return kinds ? (guint) g_bit_nth_lsf (kinds, -1) : G_MAXUINT;
    case MAG_CLAIM_ORDER_PEOPLE:
      return mag_claim_item_count_people (item) ? G_MAXUINT - mag_claim_item_count_people (item) : G_MAXUINT;
    case MAG_CLAIM_ORDER_ARTICLE:
    case MAG_CLAIM_ORDER_WORDING:
    case MAG_CLAIM_ORDER_TOPIC:
    default:
      return 0;
    }
}

/* Words sort as the reader's language does. */
static char *
dup_key (MagClaimItem  *item,
         MagClaimOrder  order)
{
  if (order == MAG_CLAIM_ORDER_WORDING)
    return g_utf8_collate_key (mag_claim_get_claim (mag_claim_item_get_claim (item)), -1);
  if (order == MAG_CLAIM_ORDER_TOPIC)
    return g_utf8_collate_key (mag_claim_item_get_topic (item), -1);

  return NULL;
}

static int
compare (gconstpointer a,
         gconstpointer b,
         gpointer      user_data)
{
  const Entry *first = a;
  const Entry *second = b;
  gboolean descending = GPOINTER_TO_INT (user_data);
  int result = (first->rank > second->rank) - (first->rank < second->rank);

  if (first->key && second->key)
    result = strcmp (first->key, second->key);
  if (descending && first->rank != G_MAXUINT && second->rank != G_MAXUINT)
    result = -result;
  if (result != 0)
    return result;

  return first->position < second->position ? -1 : 1;
}

static void
clear_entry (gpointer data)
{
  Entry *entry = data;

  g_free (entry->key);
}

/**
 * mag_claim_order_sort:
 * @items: (element-type MagClaimItem): items
 * @order: an order
 * @descending: whether to turn it round
 *
 * Sorts items in place; those that are equal stay in the order of the collection.
 */
void
mag_claim_order_sort (GPtrArray     *items,
                      MagClaimOrder  order,
                      gboolean       descending)
{
  g_autoptr (GArray) entries = g_array_sized_new (FALSE, FALSE, sizeof (Entry), items->len);

  g_array_set_clear_func (entries, clear_entry);
  for (guint i = 0; i < items->len; i++)
    {
      MagClaimItem *item = g_ptr_array_index (items, i);
      Entry entry = { item, get_rank (item, order), mag_claim_item_get_position (item), dup_key (item, order) };

      g_array_append_val (entries, entry);
    }

  g_array_sort_with_data (entries, compare, GINT_TO_POINTER (descending));
  for (guint i = 0; i < items->len; i++)
    items->pdata[i] = g_array_index (entries, Entry, i).item;
}
