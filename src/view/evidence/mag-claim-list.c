// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagClaimList:
 *
 * The claims of one topic or of all: a table where there is room, cards where there is not. Both
 * show the same rows. What the reader chooses makes a query, by which [class@ClaimRows] filters and
 * sorts.
 */

#include "config.h"

#include "mag-claim-list.h"

#include <glib/gi18n-lib.h>

#include "mag-after-layout.h"
#include "mag-certainty-legend.h"
#include "mag-claim-closures.h"
#include "mag-claim-table.h"
#include "mag-claim-tools.h"
#include "mag-first-rows.h"
#include "mag-lozenge.h"

/* How high the row of a short claim is, in scaled pixels. */
#define ROW_HEIGHT 72

struct _MagClaimList
{
  AdwBin               parent_instance;

  /* Owned */
  MagFirstRows        *first_rows;
  MagClaimRows        *claims;

  /* Template */
  MagClaimTools       *tools;
  GtkStack            *views;
  MagClaimTable       *table;
  GtkListView         *cards;
  GtkLabel            *count;
  GtkSingleSelection  *selection;
  GtkSliceListModel   *rows;

  gboolean             narrow;
};

enum
{
  CLAIM_ACTIVATED,
  QUERY_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MagClaimList, mag_claim_list, ADW_TYPE_BIN)

static char *
dup_count (MagClaimList *self)
{
  const MagClaimCounts *counts = mag_claim_rows_get_counts (self->claims);

  if (counts->n_found < counts->n_all)
    return g_strdup_printf (ngettext ("%u of %u claim", "%u of %u claims", counts->n_all),
                            counts->n_found, counts->n_all);

  return g_strdup_printf (ngettext ("%u claim", "%u claims", counts->n_all), counts->n_all);
}

/* A list without a model makes no widgets, so only the one that is seen has the model. */
static void
update_views (MagClaimList *self)
{
  gboolean empty = g_list_model_get_n_items (G_LIST_MODEL (self->claims)) == 0;
  GtkSelectionModel *model = GTK_SELECTION_MODEL (self->selection);

  mag_claim_table_set_model (self->table, self->narrow ? NULL : model);
  gtk_list_view_set_model (self->cards, self->narrow ? model : NULL);
  gtk_stack_set_visible_child_name (self->views, empty ? "nothing" : self->narrow ? "cards" : "table");
}

/* Every control shows the query, whoever changed it. */
static void
update_controls (MagClaimList *self)
{
  const MagClaimQuery *query = mag_claim_rows_get_query (self->claims);
  g_autofree char *count = dup_count (self);

  mag_claim_tools_show (self->tools, self->claims);
  mag_claim_table_show_order (self->table, query->order, query->descending);
  gtk_label_set_label (self->count, count);
}

static void
focus_row (MagClaimList *self,
           guint         position)
{
  if (!self->narrow)
    {
      mag_claim_table_focus_row (self->table, position);
      return;
    }

  gtk_list_view_scroll_to (self->cards, position,
                           GTK_LIST_SCROLL_FOCUS | GTK_LIST_SCROLL_SELECT, NULL);
  gtk_widget_grab_focus (GTK_WIDGET (self->cards));
}

static void
scroll_to_top (GtkWidget *widget)
{
  MagClaimList *self = MAG_CLAIM_LIST (widget);

  if (self->narrow)
    gtk_adjustment_set_value (gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (self->cards)), 0);
  else
    gtk_adjustment_set_value (mag_claim_table_get_adjustment (self->table), 0);
}

/* The reader chose something: the rows follow, and who cannot see them is told how many they are. */
static void
change (MagClaimList        *self,
        const MagClaimQuery *query)
{
  if (mag_claim_query_equal (query, mag_claim_rows_get_query (self->claims)))
    return;

  mag_claim_list_set_query (self, query);
  mag_after_layout (GTK_WIDGET (self), scroll_to_top);
  mag_claim_tools_announce (self->tools, gtk_label_get_label (self->count));
  g_signal_emit (self, signals[QUERY_CHANGED], 0);
}

static void
changed_cb (MagClaimList *self)
{
  g_autoptr (MagClaimQuery) query = mag_claim_tools_dup_query (self->tools);

  change (self, query);
}

static void
sorted_cb (MagClaimList *self,
           guint         order,
           gboolean      descending)
{
  g_autoptr (MagClaimQuery) query = mag_claim_tools_dup_query (self->tools);

  query->order = (MagClaimOrder) order;
  query->descending = descending;
  change (self, query);
}

static void
left_cb (MagClaimList *self)
{
  if (g_list_model_get_n_items (G_LIST_MODEL (self->selection)) > 0)
    focus_row (self, 0);
}

static void
activated_cb (MagClaimList *self,
              guint         position)
{
  g_autoptr (MagClaimItem) item = g_list_model_get_item (G_LIST_MODEL (self->selection), position);

  gtk_single_selection_set_selected (self->selection, position);
  g_signal_emit (self, signals[CLAIM_ACTIVATED], 0, mag_claim_item_get_claim (item));
}

static void
legend_clicked_cb (MagClaimList *self)
{
  mag_certainty_legend_present (GTK_WIDGET (self));
}

static void
fold_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  mag_claim_rows_toggle (MAG_CLAIM_LIST (widget)->claims, g_variant_get_string (parameter, NULL));
}

static void
set_narrow (MagClaimList *self,
            gboolean      narrow)
{
  self->narrow = narrow;
  if (self->claims)
    update_views (self);
}

static void
narrowed_cb (MagClaimList *self)
{
  set_narrow (self, TRUE);
}

static void
widened_cb (MagClaimList *self)
{
  set_narrow (self, FALSE);
}

static void
mag_claim_list_dispose (GObject *object)
{
  MagClaimList *self = MAG_CLAIM_LIST (object);

  g_clear_object (&self->first_rows);
  gtk_widget_dispose_template (GTK_WIDGET (self), MAG_TYPE_CLAIM_LIST);
  g_clear_object (&self->claims);

  G_OBJECT_CLASS (mag_claim_list_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, MagClaimList, tools);
  gtk_widget_class_bind_template_child (widget_class, MagClaimList, views);
  gtk_widget_class_bind_template_child (widget_class, MagClaimList, table);
  gtk_widget_class_bind_template_child (widget_class, MagClaimList, cards);
  gtk_widget_class_bind_template_child (widget_class, MagClaimList, count);
  gtk_widget_class_bind_template_child (widget_class, MagClaimList, selection);
  gtk_widget_class_bind_template_child (widget_class, MagClaimList, rows);
  mag_claim_closures_bind (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, left_cb);
  gtk_widget_class_bind_template_callback (widget_class, legend_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, narrowed_cb);
  gtk_widget_class_bind_template_callback (widget_class, sorted_cb);
  gtk_widget_class_bind_template_callback (widget_class, widened_cb);
}

static void
mag_claim_list_class_init (MagClaimListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mag_claim_list_dispose;

  /**
   * MagClaimList::claim-activated:
   * @claim: the claim
   *
   * The reader wants to see all of a claim.
   */
  signals[CLAIM_ACTIVATED] = g_signal_new ("claim-activated", MAG_TYPE_CLAIM_LIST, G_SIGNAL_RUN_LAST,
                                           0, NULL, NULL, NULL, G_TYPE_NONE, 1, MAG_TYPE_CLAIM);

  /**
   * MagClaimList::query-changed:
   *
   * The reader filtered or sorted.
   */
  signals[QUERY_CHANGED] = g_signal_new ("query-changed", MAG_TYPE_CLAIM_LIST, G_SIGNAL_RUN_LAST,
                                         0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (MAG_TYPE_CLAIM_ITEM);
  g_type_ensure (MAG_TYPE_CLAIM_TABLE);
  g_type_ensure (MAG_TYPE_CLAIM_TOOLS);
  g_type_ensure (MAG_TYPE_LOZENGE);
  gtk_widget_class_install_action (widget_class, "claims.fold", "s", fold_action);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/magnesia_project/Magnesia/ui/evidence/mag-claim-list.ui");
  bind_template (widget_class);
}

static void
mag_claim_list_init (MagClaimList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->first_rows = mag_first_rows_new (GTK_WIDGET (self), self->rows);
  mag_first_rows_set_patient (self->first_rows, ROW_HEIGHT);
  mag_first_rows_follow (self->first_rows, mag_claim_table_get_adjustment (self->table));
  mag_first_rows_follow (self->first_rows, gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (self->cards)));
  mag_claim_tools_connect (self->tools, GTK_WIDGET (self));
}

/**
 * mag_claim_list_load:
 * @collection: the collection
 * @topic: (nullable): a topic's id, or %NULL for all
 *
 * Fills the list, without any filter.
 */
void
mag_claim_list_load (MagClaimList  *self,
                     MagCollection *collection,
                     const char    *topic)
{
  g_autoptr (MagClaimRows) claims = mag_claim_rows_new (collection, topic);

  g_return_if_fail (MAG_IS_CLAIM_LIST (self));

  g_set_object (&self->claims, claims);
  mag_claim_tools_set_topics (self->tools, topic ? NULL : mag_collection_get_topics (collection));
  mag_first_rows_begin (self->first_rows);
  gtk_slice_list_model_set_model (self->rows, G_LIST_MODEL (claims));
  update_controls (self);
  update_views (self);
}

/**
 * mag_claim_list_get_rows:
 *
 * Returns: (transfer none): the claims as they are filtered and sorted
 */
MagClaimRows *
mag_claim_list_get_rows (MagClaimList *self)
{
  return self->claims;
}

/**
 * mag_claim_list_set_query:
 * @query: which claims to show
 *
 * Shows other claims, as when the reader comes back to a location.
 */
void
mag_claim_list_set_query (MagClaimList        *self,
                          const MagClaimQuery *query)
{
  g_return_if_fail (MAG_IS_CLAIM_LIST (self));

  mag_first_rows_begin (self->first_rows);
  mag_claim_rows_set_query (self->claims, query);
  update_controls (self);
  update_views (self);
}

/**
 * mag_claim_list_select:
 * @key: the key of a claim
 *
 * Selects a claim. A filter that hides it is cleared.
 *
 * Returns: (transfer none) (nullable): the claim; %NULL where the list has none with that key
 */
MagClaim *
mag_claim_list_select (MagClaimList *self,
                       const char   *key)
{
  g_autoptr (MagClaimItem) item = NULL;
  guint position;

  if (!mag_claim_rows_reveal (self->claims, key))
    return NULL;

  update_controls (self);
  update_views (self);
  position = mag_claim_rows_find (self->claims, key);
  mag_first_rows_reach (self->first_rows, position);
  gtk_single_selection_set_selected (self->selection, position);
  item = g_list_model_get_item (G_LIST_MODEL (self->selection), position);

  return mag_claim_item_get_claim (item);
}

/**
 * mag_claim_list_focus_selected:
 *
 * Scrolls to the selected claim and focuses it; the list must have been laid out.
 */
void
mag_claim_list_focus_selected (MagClaimList *self)
{
  guint position = gtk_single_selection_get_selected (self->selection);

  if (position != GTK_INVALID_LIST_POSITION)
    focus_row (self, position);
}
