// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagClaimItem:
 *
 * A claim made ready to be shown in a list: a claim that repeats another shows what studies show
 * for that one, and says so.
 */

#include "config.h"

#include "mag-claim-item.h"

#include <glib/gi18n-lib.h>
#include <pango/pango.h>
#include <string.h>

struct _MagClaimItem
{
  GObject     parent_instance;

  /* Owned */
  MagClaim   *claim;
  MagFinding *finding;
};

typedef enum
{
  PROP_CLAIM = 1,
  PROP_FINDING,
  PROP_WORDING,
  PROP_SPOKEN,
  PROP_RESULT,
  PROP_RESULT_STYLE,
} MagClaimItemProperty;

static GParamSpec *properties[PROP_RESULT_STYLE + 1];

G_DEFINE_FINAL_TYPE (MagClaimItem, mag_claim_item, G_TYPE_OBJECT)

/* The first line of what studies show: which claim it repeats, and the direction. */
static char *
dup_headline (MagClaimItem *self)
{
  const char *restates = mag_claim_get_restates (self->claim);
  const char *direction = NULL;
  g_autofree char *repeats = NULL;

  if (self->finding)
    direction = mag_direction_get_label (mag_finding_get_direction (self->finding));
  if (!restates)
    return g_strdup (direction ? direction : _("Remark on a source"));

  repeats = g_strdup_printf (_("Repeats %s"), restates);

  return direction ? g_strjoin (" · ", repeats, direction, NULL) : g_steal_pointer (&repeats);
}

static char *
dup_result (MagClaimItem *self)
{
  g_autofree char *headline = dup_headline (self);

  if (!self->finding)
    return g_steal_pointer (&headline);

  return g_strjoin ("\n", headline, mag_finding_get_found (self->finding), NULL);
}

/* One label with a bold first line costs a list half of what two labels do. */
static PangoAttrList *
create_result_style (MagClaimItem *self)
{
  g_autofree char *headline = dup_headline (self);
  PangoAttrList *style = pango_attr_list_new ();
  PangoAttribute *bold = pango_attr_weight_new (PANGO_WEIGHT_BOLD);

  bold->end_index = (guint) strlen (headline);
  pango_attr_list_insert (style, bold);

  return style;
}

/* The key goes first, for that is how other claims and places refer to this one. */
static char *
dup_wording (MagClaimItem *self)
{
  return g_strdup_printf (C_("key and wording of a claim", "%s. %s"),
                          mag_claim_get_key (self->claim), mag_claim_get_claim (self->claim));
}

static void
mag_claim_item_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  MagClaimItem *self = MAG_CLAIM_ITEM (object);

  switch ((MagClaimItemProperty) prop_id)
    {
    case PROP_CLAIM:
      g_value_set_object (value, self->claim);
      break;
    case PROP_FINDING:
      g_value_set_object (value, self->finding);
      break;
    case PROP_WORDING:
      g_value_take_string (value, dup_wording (self));
      break;
    case PROP_SPOKEN:
      g_value_take_string (value, mag_claim_dup_spoken (self->claim));
      break;
    case PROP_RESULT:
      g_value_take_string (value, dup_result (self));
      break;
    case PROP_RESULT_STYLE:
      g_value_take_boxed (value, create_result_style (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
mag_claim_item_dispose (GObject *object)
{
  MagClaimItem *self = MAG_CLAIM_ITEM (object);

  g_clear_object (&self->claim);
  g_clear_object (&self->finding);

  G_OBJECT_CLASS (mag_claim_item_parent_class)->dispose (object);
}

static void
add_string_property (MagClaimItemProperty  id,
                     const char           *name)
{
  properties[id] = g_param_spec_string (name, NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
}

static void
mag_claim_item_class_init (MagClaimItemClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = mag_claim_item_get_property;
  object_class->dispose = mag_claim_item_dispose;

  properties[PROP_CLAIM] = g_param_spec_object ("claim", NULL, NULL, MAG_TYPE_CLAIM,
                                                G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_FINDING] = g_param_spec_object ("finding", NULL, NULL, MAG_TYPE_FINDING,
                                                  G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  add_string_property (PROP_WORDING, "wording");
  add_string_property (PROP_SPOKEN, "spoken");
  add_string_property (PROP_RESULT, "result");
  properties[PROP_RESULT_STYLE] = g_param_spec_boxed ("result-style", NULL, NULL, PANGO_TYPE_ATTR_LIST,
                                                      G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
mag_claim_item_init (MagClaimItem *self)
{
}

/* A list knows most claims that its own claims repeat; the rest stand in another topic. */
static MagFinding *
find_finding (MagCollection *collection,
              GHashTable    *claims,
              MagClaim      *claim)
{
  const char *restates = mag_claim_get_restates (claim);
  g_autoptr (MagClaim) loaded = NULL;
  MagClaim *repeated;
  MagFinding *finding = mag_claim_get_main_finding (claim);

  if (finding || !restates)
    return finding ? g_object_ref (finding) : NULL;

  repeated = g_hash_table_lookup (claims, restates);
  if (!repeated)
    repeated = loaded = mag_collection_load_claim (collection, restates);
  finding = repeated ? mag_claim_get_main_finding (repeated) : NULL;

  return finding ? g_object_ref (finding) : NULL;
}

static GHashTable *
index_claims (GListModel *claims)
{
  GHashTable *index = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (claims); i++)
    {
      MagClaim *claim = g_list_model_get_item (claims, i);

      g_hash_table_insert (index, (char *) mag_claim_get_key (claim), claim);
    }

  return index;
}

/**
 * mag_claim_items_load:
 * @collection: the collection
 * @topic: (nullable): a topic's id, or %NULL for all
 *
 * Returns: (transfer full): a list of [class@ClaimItem], in the order of the collection
 */
GListModel *
mag_claim_items_load (MagCollection *collection,
                      const char    *topic)
{
  g_autoptr (GListModel) claims = mag_collection_load_claims (collection, topic);
  g_autoptr (GHashTable) index = index_claims (claims);
  GListStore *items = g_list_store_new (MAG_TYPE_CLAIM_ITEM);

  for (guint i = 0; i < g_list_model_get_n_items (claims); i++)
    {
      g_autoptr (MagClaimItem) item = g_object_new (MAG_TYPE_CLAIM_ITEM, NULL);

      item->claim = g_list_model_get_item (claims, i);
      item->finding = find_finding (collection, index, item->claim);
      g_list_store_append (items, item);
    }

  return G_LIST_MODEL (items);
}

/**
 * mag_claim_item_get_claim:
 *
 * Returns: (transfer none): the claim
 */
MagClaim *
mag_claim_item_get_claim (MagClaimItem *self)
{
  return self->claim;
}

/**
 * mag_claim_item_get_finding:
 *
 * Returns: (transfer none) (nullable): what studies show for it, or for the claim that it repeats
 */
MagFinding *
mag_claim_item_get_finding (MagClaimItem *self)
{
  return self->finding;
}

/**
 * mag_claim_item_dup_search_key:
 * @self: a claim item
 *
 * Returns: (transfer full): all the words that it can be found by
 */
char *
mag_claim_item_dup_search_key (gpointer self)
{
  MagClaimItem *item = MAG_CLAIM_ITEM (self);
  g_autofree char *wording = dup_wording (item);
  g_autofree char *result = dup_result (item);

  return g_strjoin (" ", wording, mag_verdict_get_label (mag_claim_get_verdict (item->claim)),
                    mag_claim_get_say (item->claim), result, NULL);
}
