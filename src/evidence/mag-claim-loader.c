// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Reads claims from a collection and finds out what each row of a list has to tell. */

#include "config.h"

#include "mag-claim-loader.h"

#include "mag-sqlite.h"

static GHashTable *
load_kinds (MagCollection *collection)
{
  g_autoptr (MagStatement) statement = mag_sqlite_prepare (mag_collection_get_database (collection),
                                                           "SELECT key, json ->> 'kind' FROM reference", NULL);
  g_autoptr (GEnumClass) class = g_type_class_ref (MAG_TYPE_REFERENCE_KIND);
  GHashTable *kinds = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  while (statement && sqlite3_step (statement) == SQLITE_ROW)
    {
      const char *nick = mag_sqlite_get_text (statement, 1);
      GEnumValue *value = nick ? g_enum_get_value_by_nick (class, nick) : NULL;

      if (value)
        g_hash_table_insert (kinds, g_strdup (mag_sqlite_get_text (statement, 0)),
                             GUINT_TO_POINTER (1u << value->value));
    }

  return kinds;
}

/**
 * mag_claim_loader_find_repeated:
 * @by_key: items by the keys of their claims
 * @item: one of them
 *
 * Returns: (transfer none) (nullable): the item whose claim it repeats
 */
MagClaimItem *
mag_claim_loader_find_repeated (GHashTable   *by_key,
                                MagClaimItem *item)
{
  const char *restates = mag_claim_get_restates (mag_claim_item_get_claim (item));

  return restates ? g_hash_table_lookup (by_key, restates) : NULL;
}

/* Most claims that are repeated are among the items; the rest stand in another topic. */
static void
find_finding (MagCollection *collection,
              GHashTable    *by_key,
              GHashTable    *kinds,
              MagClaimItem  *item)
{
  MagClaim *claim = mag_claim_item_get_claim (item);
  const char *restates = mag_claim_get_restates (claim);
  MagFinding *finding = mag_claim_get_main_finding (claim);
  MagClaimItem *repeated = mag_claim_loader_find_repeated (by_key, item);
  g_autoptr (MagClaim) loaded = NULL;
  const char *const *sources;
  guint bits = 0;

  if (!finding && repeated)
    finding = mag_claim_get_main_finding (mag_claim_item_get_claim (repeated));
  else if (!finding && restates)
    loaded = mag_collection_load_claim (collection, restates);
  if (loaded)
    finding = mag_claim_get_main_finding (loaded);
  if (!finding)
    return;

  sources = mag_finding_get_sources (finding);
  for (guint i = 0; sources[i]; i++)
    bits |= GPOINTER_TO_UINT (g_hash_table_lookup (kinds, sources[i]));
  mag_claim_item_set_finding (item, finding, bits);
}

/**
 * mag_claim_loader_load:
 * @collection: the collection
 * @topic: (nullable): a topic's id, or %NULL for all
 * @by_key: an empty table, to be filled with the items by the keys of their claims
 *
 * Returns: (transfer full) (element-type MagClaimItem): the items, in the order of the collection
 */
GPtrArray *
mag_claim_loader_load (MagCollection *collection,
                       const char    *topic,
                       GHashTable    *by_key)
{
  g_autoptr (GListModel) claims = mag_collection_load_claims (collection, topic);
  g_autoptr (GHashTable) kinds = load_kinds (collection);
  GPtrArray *items = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (claims); i++)
    {
      g_autoptr (MagClaim) claim = g_list_model_get_item (claims, i);
      MagTopic *home = mag_collection_find_topic (collection, mag_claim_get_topic (claim));
      MagClaimItem *item = mag_claim_item_new (claim, home, i);

      g_ptr_array_add (items, item);
      g_hash_table_insert (by_key, (char *) mag_claim_get_key (claim), item);
    }
  for (guint i = 0; i < items->len; i++)
    find_finding (collection, by_key, kinds, g_ptr_array_index (items, i));

  return items;
}
