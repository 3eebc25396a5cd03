// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagClaimList:
 *
 * The claims of one topic or of all: a table where there is room, cards where there is not. Both
 * show the same filtered and sorted rows.
 */

#include "config.h"

#include "mag-claim-list.h"

#include <glib/gi18n-lib.h>

#include "mag-after-layout.h"
#include "mag-certainty-legend.h"
#include "mag-claim-item.h"
#include "mag-claim-table.h"
#include "mag-list-search.h"
#include "mag-lozenge.h"

struct _MagClaimList
{
  AdwBin               parent_instance;

  /* Owned */
  MagFirstRows        *first_rows;

  /* Template */
  MagListSearch       *search;
  GtkDropDown         *verdict;
  GtkDropDown         *order;
  GtkCheckButton      *remarks;
  GtkStack            *views;
  MagClaimTable       *table;
  GtkListView         *cards;
  GtkLabel            *count;
  GtkSingleSelection  *selection;
  GtkSliceListModel   *rows;
  GtkSortListModel    *sorted;
  GtkFilterListModel  *filtered;
  MagTextFilter       *words;
  GtkCustomFilter     *kinds;

  gboolean             narrow;
  gboolean             loading;
};

enum
{
  CLAIM_ACTIVATED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MagClaimList, mag_claim_list, ADW_TYPE_BIN)

static gboolean
match_kind (gpointer item,
            gpointer user_data)
{
  MagClaimList *self = user_data;
  MagClaim *claim = mag_claim_item_get_claim (item);
  guint verdict = gtk_drop_down_get_selected (self->verdict);

  if (mag_claim_get_is_remark (claim) && !gtk_check_button_get_active (self->remarks))
    return FALSE;

  /* The first choice stands for all verdicts. */
  return verdict == 0 || (guint) mag_claim_get_verdict (claim) == verdict - 1;
}

static guint
count_all (MagClaimList *self)
{
  GListModel *items = gtk_filter_list_model_get_model (self->filtered);
  gboolean remarks = gtk_check_button_get_active (self->remarks);
  guint n = 0;

  for (guint i = 0; items && i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (MagClaimItem) item = g_list_model_get_item (items, i);

      n += remarks || !mag_claim_get_is_remark (mag_claim_item_get_claim (item));
    }

  return n;
}

static char *
dup_count (MagClaimList *self)
{
  guint shown = g_list_model_get_n_items (G_LIST_MODEL (self->filtered));
  guint all = count_all (self);

  if (shown < all)
    return g_strdup_printf (ngettext ("%u of %u claim", "%u of %u claims", all), shown, all);

  return g_strdup_printf (ngettext ("%u claim", "%u claims", all), all);
}

/* A list without a model makes no widgets, so only the one that is seen has the model. */
static void
update_views (MagClaimList *self)
{
  gboolean empty = g_list_model_get_n_items (G_LIST_MODEL (self->filtered)) == 0;
  GtkSelectionModel *model = GTK_SELECTION_MODEL (self->selection);
  g_autofree char *count = dup_count (self);

  gtk_label_set_label (self->count, count);
  mag_claim_table_set_model (self->table, self->narrow ? NULL : model);
  gtk_list_view_set_model (self->cards, self->narrow ? model : NULL);
  gtk_stack_set_visible_child_name (self->views,
                                    empty ? "nothing" : self->narrow ? "cards" : "table");
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

static void
searched_cb (MagClaimList *self)
{
  mag_after_layout (GTK_WIDGET (self), scroll_to_top);
  mag_list_search_announce (self->search, gtk_label_get_label (self->count));
}

static void
search_left_cb (MagClaimList *self)
{
  if (g_list_model_get_n_items (G_LIST_MODEL (self->selection)) > 0)
    focus_row (self, 0);
}

static void
filter_changed_cb (MagClaimList *self)
{
  mag_first_rows_begin (self->first_rows);
  gtk_filter_changed (GTK_FILTER (self->kinds), GTK_FILTER_CHANGE_DIFFERENT);
  update_views (self);
  if (!self->loading)
    searched_cb (self);
}

static void
order_changed_cb (MagClaimList *self)
{
  mag_first_rows_begin (self->first_rows);
  mag_claim_table_sort (self->table, (MagClaimOrder) gtk_drop_down_get_selected (self->order));
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
narrowed_cb (MagClaimList *self)
{
  self->narrow = TRUE;
  update_views (self);
}

static void
widened_cb (MagClaimList *self)
{
  self->narrow = FALSE;
  update_views (self);
}

static void
mag_claim_list_dispose (GObject *object)
{
  MagClaimList *self = MAG_CLAIM_LIST (object);

  g_clear_object (&self->first_rows);
  gtk_widget_dispose_template (GTK_WIDGET (self), MAG_TYPE_CLAIM_LIST);

  G_OBJECT_CLASS (mag_claim_list_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, MagClaimList, search);
  gtk_widget_class_bind_template_child (widget_class, MagClaimList, verdict);
  gtk_widget_class_bind_template_child (widget_class, MagClaimList, order);
  gtk_widget_class_bind_template_child (widget_class, MagClaimList, remarks);
  gtk_widget_class_bind_template_child (widget_class, MagClaimList, views);
  gtk_widget_class_bind_template_child (widget_class, MagClaimList, table);
  gtk_widget_class_bind_template_child (widget_class, MagClaimList, cards);
  gtk_widget_class_bind_template_child (widget_class, MagClaimList, count);
  gtk_widget_class_bind_template_child (widget_class, MagClaimList, selection);
  gtk_widget_class_bind_template_child (widget_class, MagClaimList, rows);
  gtk_widget_class_bind_template_child (widget_class, MagClaimList, sorted);
  gtk_widget_class_bind_template_child (widget_class, MagClaimList, filtered);
  gtk_widget_class_bind_template_child (widget_class, MagClaimList, words);
  gtk_widget_class_bind_template_child (widget_class, MagClaimList, kinds);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, filter_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, update_views);
  gtk_widget_class_bind_template_callback (widget_class, legend_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, narrowed_cb);
  gtk_widget_class_bind_template_callback (widget_class, order_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_left_cb);
  gtk_widget_class_bind_template_callback (widget_class, searched_cb);
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

  g_type_ensure (MAG_TYPE_CLAIM_ITEM);
  g_type_ensure (MAG_TYPE_CLAIM_TABLE);
  g_type_ensure (MAG_TYPE_LOZENGE);
  g_type_ensure (MAG_TYPE_LIST_SEARCH);
  g_type_ensure (MAG_TYPE_TEXT_FILTER);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/magnesia_project/Magnesia/ui/evidence/mag-claim-list.ui");
  bind_template (widget_class);
}

static GtkStringList *
create_verdicts (void)
{
  GtkStringList *verdicts = gtk_string_list_new (NULL);

  gtk_string_list_append (verdicts, _("All verdicts"));
  for (int verdict = MAG_VERDICT_FAIR; verdict <= MAG_VERDICT_UNVERIFIED; verdict++)
    gtk_string_list_append (verdicts, mag_verdict_get_label ((MagVerdict) verdict));

  return verdicts;
}

static void
mag_claim_list_init (MagClaimList *self)
{
  g_autoptr (GtkStringList) verdicts = create_verdicts ();

  self->loading = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));

  self->first_rows = mag_first_rows_new (GTK_WIDGET (self), self->rows);
  mag_list_search_connect (self->search, GTK_WIDGET (self), self->words, self->first_rows);
  gtk_drop_down_set_model (self->verdict, G_LIST_MODEL (verdicts));
  mag_text_filter_set_callback (self->words, mag_claim_item_dup_search_key);
  gtk_custom_filter_set_filter_func (self->kinds, match_kind, self, NULL);
  gtk_sort_list_model_set_sorter (self->sorted, mag_claim_table_get_sorter (self->table));
  self->loading = FALSE;
}

static void
clear_filters (MagClaimList *self,
               gboolean      remarks)
{
  self->loading = TRUE;
  mag_list_search_clear (self->search);
  gtk_drop_down_set_selected (self->verdict, 0);
  gtk_check_button_set_active (self->remarks, remarks);
  self->loading = FALSE;
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
  g_autoptr (GListModel) items = mag_claim_items_load (collection, topic);

  g_return_if_fail (MAG_IS_CLAIM_LIST (self));

  clear_filters (self, FALSE);
  mag_first_rows_begin (self->first_rows);
  gtk_filter_list_model_set_model (self->filtered, items);
  update_views (self);
}

static guint
find_claim (MagClaimList *self,
            const char   *key)
{
  GListModel *items = G_LIST_MODEL (self->sorted);

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (MagClaimItem) item = g_list_model_get_item (items, i);

      if (g_str_equal (mag_claim_get_key (mag_claim_item_get_claim (item)), key))
        return i;
    }

  return GTK_INVALID_LIST_POSITION;
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
  guint position = find_claim (self, key);

  if (position == GTK_INVALID_LIST_POSITION)
    {
      clear_filters (self, TRUE);
      position = find_claim (self, key);
    }
  if (position == GTK_INVALID_LIST_POSITION)
    return NULL;

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
