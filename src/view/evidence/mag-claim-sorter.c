// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* The orders in which claims can be read. */

#include "config.h"

#include "mag-claim-sorter.h"

#include "mag-claim-item.h"

/* A remark has no finding and goes last. */
static int
get_rank (MagClaimItem  *item,
          MagClaimOrder  order)
{
  MagFinding *finding = mag_claim_item_get_finding (item);

  if (order == MAG_CLAIM_ORDER_VERDICT)
    return (int) mag_claim_get_verdict (mag_claim_item_get_claim (item));
  if (!finding)
    return G_MAXINT;

  return order == MAG_CLAIM_ORDER_DIRECTION ? (int) mag_finding_get_direction (finding)
                                            : (int) mag_finding_get_certainty (finding);
}

static int
compare (gconstpointer a,
         gconstpointer b,
         gpointer      user_data)
{
  MagClaimOrder order = GPOINTER_TO_UINT (user_data);
  MagClaimItem *first = (gpointer) a;
  MagClaimItem *second = (gpointer) b;
  int first_rank, second_rank;

  if (order == MAG_CLAIM_ORDER_WORDING)
    return g_utf8_collate (mag_claim_get_claim (mag_claim_item_get_claim (first)),
                           mag_claim_get_claim (mag_claim_item_get_claim (second)));

  first_rank = get_rank (first, order);
  second_rank = get_rank (second, order);

  return (first_rank > second_rank) - (first_rank < second_rank);
}

/**
 * mag_claim_sorter_new:
 * @order: an order
 *
 * Returns: (transfer full): a sorter of [class@ClaimItem]
 */
GtkSorter *
mag_claim_sorter_new (MagClaimOrder order)
{
  return GTK_SORTER (gtk_custom_sorter_new (compare, GUINT_TO_POINTER (order), NULL));
}
