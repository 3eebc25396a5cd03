// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagClaimTable:
 *
 * Claims in columns. It shows the rows that it is given; its headings choose their order.
 */

#include "config.h"

#include "mag-claim-table.h"

#include "mag-claim-item.h"
#include "mag-lozenge.h"

/* Widths of columns, in scaled pixels. */
#define VERDICT_WIDTH 128
#define SURE_WIDTH 156
#define TEXT_WIDTH 160
#define SCROLLBAR_WIDTH 16

struct _MagClaimTable
{
  AdwBin               parent_instance;

  /* Template */
  GtkColumnView       *view;
  GtkColumnViewColumn *wording_column;
  GtkColumnViewColumn *verdict_column;
  GtkColumnViewColumn *result_column;
  GtkColumnViewColumn *sure_column;
};

enum
{
  ROW_ACTIVATED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MagClaimTable, mag_claim_table, ADW_TYPE_BIN)

static int
to_px (int sp)
{
  return (int) adw_length_unit_to_px (ADW_LENGTH_UNIT_SP, sp, gtk_settings_get_default ());
}

/* A column view knows how high a wrapped text is only where the width of its column is fixed, so
 * the widths follow the window by hand. The texts share what is left, a little less than all of
 * it because of the scrollbar, and grow into the rest. */
static void
fit_columns (MagClaimTable *self,
             int            width)
{
  int verdict = to_px (VERDICT_WIDTH);
  int sure = to_px (SURE_WIDTH);
  int rest = width - verdict - sure - to_px (SCROLLBAR_WIDTH);
  int text = MAX (to_px (TEXT_WIDTH), rest / 2);

  gtk_column_view_column_set_fixed_width (self->wording_column, text);
  gtk_column_view_column_set_fixed_width (self->verdict_column, verdict);
  gtk_column_view_column_set_fixed_width (self->result_column, text);
  gtk_column_view_column_set_fixed_width (self->sure_column, sure);
}

static void
measure (GtkWidget      *widget,
         GtkOrientation  orientation,
         int             for_size,
         int            *minimum,
         int            *natural,
         int            *minimum_baseline,
         int            *natural_baseline)
{
  gtk_widget_measure (adw_bin_get_child (ADW_BIN (widget)), orientation, for_size,
                      minimum, natural, minimum_baseline, natural_baseline);
}

static void
allocate (GtkWidget *widget,
          int        width,
          int        height,
          int        baseline)
{
  fit_columns (MAG_CLAIM_TABLE (widget), width);
  gtk_widget_allocate (adw_bin_get_child (ADW_BIN (widget)), width, height, baseline, NULL);
}

static void
activated_cb (MagClaimTable *self,
              guint          position)
{
  g_signal_emit (self, signals[ROW_ACTIVATED], 0, position);
}

static void
mag_claim_table_dispose (GObject *object)
{
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

  g_type_ensure (MAG_TYPE_CLAIM_ITEM);
  g_type_ensure (MAG_TYPE_LOZENGE);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/magnesia_project/Magnesia/ui/evidence/mag-claim-table.ui");
  gtk_widget_class_bind_template_child (widget_class, MagClaimTable, view);
  gtk_widget_class_bind_template_child (widget_class, MagClaimTable, wording_column);
  gtk_widget_class_bind_template_child (widget_class, MagClaimTable, verdict_column);
  gtk_widget_class_bind_template_child (widget_class, MagClaimTable, result_column);
  gtk_widget_class_bind_template_child (widget_class, MagClaimTable, sure_column);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
}

static void
set_sorter (GtkColumnViewColumn *column,
            MagClaimOrder        order)
{
  g_autoptr (GtkSorter) sorter = mag_claim_sorter_new (order);

  gtk_column_view_column_set_sorter (column, sorter);
}

static void
mag_claim_table_init (MagClaimTable *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  gtk_widget_set_layout_manager (GTK_WIDGET (self), gtk_custom_layout_new (NULL, measure, allocate));
  set_sorter (self->wording_column, MAG_CLAIM_ORDER_WORDING);
  set_sorter (self->verdict_column, MAG_CLAIM_ORDER_VERDICT);
  set_sorter (self->result_column, MAG_CLAIM_ORDER_DIRECTION);
  set_sorter (self->sure_column, MAG_CLAIM_ORDER_CERTAINTY);
}

/**
 * mag_claim_table_get_sorter:
 *
 * Returns: (transfer none): the order that the headings stand for
 */
GtkSorter *
mag_claim_table_get_sorter (MagClaimTable *self)
{
  return gtk_column_view_get_sorter (self->view);
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
 * @model: (nullable): a list of [class@ClaimItem], sorted by the table's sorter
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
 * mag_claim_table_sort:
 * @order: an order
 *
 * Chooses the order, as a click on a heading does.
 */
void
mag_claim_table_sort (MagClaimTable *self,
                      MagClaimOrder  order)
{
  GtkColumnViewColumn *columns[] = {
    [MAG_CLAIM_ORDER_ARTICLE] = NULL,
    [MAG_CLAIM_ORDER_WORDING] = self->wording_column,
    [MAG_CLAIM_ORDER_VERDICT] = self->verdict_column,
    [MAG_CLAIM_ORDER_DIRECTION] = self->result_column,
    [MAG_CLAIM_ORDER_CERTAINTY] = self->sure_column,
  };

  g_return_if_fail (order < G_N_ELEMENTS (columns));

  gtk_column_view_sort_by_column (self->view, columns[order], GTK_SORT_ASCENDING);
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
