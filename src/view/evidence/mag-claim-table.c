// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagClaimTable:
 *
 * Claims in columns. It shows the rows that it is given; its headings tell which order the reader
 * wants them in. Where there is room, it has more columns.
 */

#include "config.h"

#include "mag-claim-table.h"

#include "mag-claim-closures.h"
#include "mag-claim-item.h"
#include "mag-column-layout.h"
#include "mag-lozenge.h"

/* Widths of columns, in scaled pixels. */
#define VERDICT_WIDTH 128
#define SURE_WIDTH 156
#define TEXT_WIDTH 160
#define SCROLLBAR_WIDTH 16

/* From this width on, topic, kinds of study and people have columns of their own. */
#define WIDE_WIDTH 1100
#define EXTRA_WIDTH 132

struct _MagClaimTable
{
  AdwBin               parent_instance;

  /* Template */
  GtkColumnView       *view;
  GtkColumnViewColumn *wording_column;
  GtkColumnViewColumn *detail_column;
  GtkColumnViewColumn *verdict_column;
  GtkColumnViewColumn *result_column;
  GtkColumnViewColumn *sure_column;
  GtkColumnViewColumn *topic_column;
  GtkColumnViewColumn *studies_column;
  GtkColumnViewColumn *people_column;

  gboolean             wide;
  gboolean             showing;
};

enum
{
  ROW_ACTIVATED,
  SORTED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MagClaimTable, mag_claim_table, ADW_TYPE_BIN)

static int
to_px (int sp)
{
  return (int) adw_length_unit_to_px (ADW_LENGTH_UNIT_SP, sp, gtk_settings_get_default ());
}

static void
fit_extra_columns (MagClaimTable *self)
{
  GtkColumnViewColumn *columns[] = { self->topic_column, self->studies_column, self->people_column };

  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    gtk_column_view_column_set_fixed_width (columns[i], to_px (EXTRA_WIDTH));
}

/* The texts share what is left, a little less than all of it because of the scrollbar, and grow into the
 * rest. */
static void
fit_columns (MagClaimTable *self,
             int            width)
{
  int verdict = to_px (VERDICT_WIDTH);
  int sure = to_px (SURE_WIDTH);
  int extra = self->wide ? 3 * to_px (EXTRA_WIDTH) : 0;
  int rest = width - verdict - sure - extra - to_px (SCROLLBAR_WIDTH);
  int text = MAX (to_px (TEXT_WIDTH), rest / 2);

  gtk_column_view_column_set_fixed_width (self->wording_column, text);
  gtk_column_view_column_set_fixed_width (self->detail_column, text);
  gtk_column_view_column_set_fixed_width (self->verdict_column, verdict);
  gtk_column_view_column_set_fixed_width (self->result_column, text);
  gtk_column_view_column_set_fixed_width (self->sure_column, sure);
  fit_extra_columns (self);
}

static void
set_wide (MagClaimTable *self,
          gboolean       wide)
{
  if (self->wide == wide)
    return;

  self->wide = wide;
  gtk_column_view_column_set_visible (self->wording_column, wide);
  gtk_column_view_column_set_visible (self->detail_column, !wide);
  gtk_column_view_column_set_visible (self->topic_column, wide);
  gtk_column_view_column_set_visible (self->studies_column, wide);
  gtk_column_view_column_set_visible (self->people_column, wide);
}

static void
fit (GtkWidget *widget,
     int        width)
{
  set_wide (MAG_CLAIM_TABLE (widget), width >= to_px (WIDE_WIDTH));
  fit_columns (MAG_CLAIM_TABLE (widget), width);
}

static void
activated_cb (MagClaimTable *self,
              guint          position)
{
  g_signal_emit (self, signals[ROW_ACTIVATED], 0, position);
}

static GtkColumnViewColumn *
get_column (MagClaimTable *self,
            MagClaimOrder  order)
{
  GtkColumnViewColumn *columns[] = {
    [MAG_CLAIM_ORDER_ARTICLE] = NULL,
    [MAG_CLAIM_ORDER_WORDING] = self->wide ? self->wording_column : self->detail_column,
    [MAG_CLAIM_ORDER_VERDICT] = self->verdict_column,
    [MAG_CLAIM_ORDER_DIRECTION] = self->result_column,
    [MAG_CLAIM_ORDER_CERTAINTY] = self->sure_column,
    [MAG_CLAIM_ORDER_TOPIC] = self->topic_column,
    [MAG_CLAIM_ORDER_STUDIES] = self->studies_column,
    [MAG_CLAIM_ORDER_PEOPLE] = self->people_column,
  };

  g_return_val_if_fail (order < G_N_ELEMENTS (columns), NULL);

  return columns[order];
}

/* The headings only tell what the reader wants: the rows come sorted. */
static void
sorter_changed_cb (MagClaimTable       *self,
                   GtkSorterChange      change,
                   GtkColumnViewSorter *sorter)
{
  GtkColumnViewColumn *column = gtk_column_view_sorter_get_primary_sort_column (sorter);
  gboolean descending = gtk_column_view_sorter_get_primary_sort_order (sorter) == GTK_SORT_DESCENDING;
  MagClaimOrder order = MAG_CLAIM_ORDER_ARTICLE;

  if (self->showing)
    return;

  for (int i = MAG_CLAIM_ORDER_WORDING; column && i <= MAG_CLAIM_ORDER_PEOPLE; i++)
    if (get_column (self, (MagClaimOrder) i) == column)
      order = (MagClaimOrder) i;
  g_signal_emit (self, signals[SORTED], 0, order, column && descending);
}

static void
mag_claim_table_dispose (GObject *object)
{
  MAG_CLAIM_TABLE (object)->showing = TRUE;
  gtk_widget_dispose_template (GTK_WIDGET (object), MAG_TYPE_CLAIM_TABLE);

  G_OBJECT_CLASS (mag_claim_table_parent_class)->dispose (object);
}

static void
mag_claim_table_class_init (MagClaimTableClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mag_claim_table_dispose;

  /**
   * MagClaimTable::row-activated:
   * @position: which row
   *
   * The reader wants to see all of a claim.
   */
  signals[ROW_ACTIVATED] = g_signal_new ("row-activated", MAG_TYPE_CLAIM_TABLE, G_SIGNAL_RUN_LAST,
                                         0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);

  /**
   * MagClaimTable::sorted:
   * @order: a [enum@ClaimOrder]
   * @descending: whether it is turned round
   *
   * The reader chose an order by a heading.
   */
  signals[SORTED] = g_signal_new ("sorted", MAG_TYPE_CLAIM_TABLE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 2, G_TYPE_UINT, G_TYPE_BOOLEAN);

  g_type_ensure (MAG_TYPE_CLAIM_ITEM);
  g_type_ensure (MAG_TYPE_LOZENGE);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/magnesia_project/Magnesia/ui/evidence/mag-claim-table.ui");
  gtk_widget_class_bind_template_child (widget_class, MagClaimTable, view);
  gtk_widget_class_bind_template_child (widget_class, MagClaimTable, wording_column);
  gtk_widget_class_bind_template_child (widget_class, MagClaimTable, detail_column);
  gtk_widget_class_bind_template_child (widget_class, MagClaimTable, verdict_column);
  gtk_widget_class_bind_template_child (widget_class, MagClaimTable, result_column);
  gtk_widget_class_bind_template_child (widget_class, MagClaimTable, sure_column);
  gtk_widget_class_bind_template_child (widget_class, MagClaimTable, topic_column);
  gtk_widget_class_bind_template_child (widget_class, MagClaimTable, studies_column);
  gtk_widget_class_bind_template_child (widget_class, MagClaimTable, people_column);
  mag_claim_closures_bind (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
}

/* Without a sorter a heading cannot be clicked on; this one leaves the rows as they are. */
static void
let_sort (GtkColumnViewColumn *column)
{
  g_autoptr (GtkSorter) sorter = GTK_SORTER (gtk_custom_sorter_new (NULL, NULL, NULL));

  gtk_column_view_column_set_sorter (column, sorter);
}

static void
mag_claim_table_init (MagClaimTable *self)
{
  GListModel *columns;

  gtk_widget_init_template (GTK_WIDGET (self));

  gtk_widget_set_layout_manager (GTK_WIDGET (self), mag_column_layout_new (fit));
  columns = gtk_column_view_get_columns (self->view);
  for (guint i = 0; i < g_list_model_get_n_items (columns); i++)
    {
      g_autoptr (GtkColumnViewColumn) column = g_list_model_get_item (columns, i);

      let_sort (column);
    }
  g_signal_connect_object (gtk_column_view_get_sorter (self->view), "changed", G_CALLBACK (sorter_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

/**
 * mag_claim_table_get_adjustment:
 *
 * Returns: (transfer none): how far down the table is scrolled
 */
GtkAdjustment *
mag_claim_table_get_adjustment (MagClaimTable *self)
{
  return gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (self->view));
}

/**
 * mag_claim_table_set_model:
 * @model: (nullable): a list of [class@ClaimItem]
 *
 * Sets the rows. Without any, the table makes no widgets.
 */
void
mag_claim_table_set_model (MagClaimTable     *self,
                           GtkSelectionModel *model)
{
  gtk_column_view_set_model (self->view, model);
}

/**
 * mag_claim_table_show_order:
 * @order: an order
 * @descending: whether it is turned round
 *
 * Lets the headings show how the rows are sorted.
 */
void
mag_claim_table_show_order (MagClaimTable *self,
                            MagClaimOrder  order,
                            gboolean       descending)
{
  self->showing = TRUE;
  gtk_column_view_sort_by_column (self->view, get_column (self, order),
                                  descending ? GTK_SORT_DESCENDING : GTK_SORT_ASCENDING);
  self->showing = FALSE;
}

/**
 * mag_claim_table_focus_row:
 * @position: a row
 *
 * Scrolls to a row, selects and focuses it.
 */
void
mag_claim_table_focus_row (MagClaimTable *self,
                           guint          position)
{
  gtk_column_view_scroll_to (self->view, position, NULL,
                             GTK_LIST_SCROLL_FOCUS | GTK_LIST_SCROLL_SELECT, NULL);
  gtk_widget_grab_focus (GTK_WIDGET (self->view));
}
