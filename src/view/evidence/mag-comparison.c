// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagComparison:
 *
 * One comparison. Where there is room it is a table; where there is not, each row becomes a card, and
 * nothing is lost. It never scrolls sideways.
 */

#include "config.h"

#include "mag-comparison.h"

#include "mag-comparison-cell.h"
#include "mag-comparison-table.h"

struct _MagComparison
{
  AdwBin      parent_instance;

  /* Owned */
  MagTable   *table;
  GListModel *rows;

  guint       columns;
  gboolean    wide;
};

enum
{
  CELL_ACTIVATED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MagComparison, mag_comparison, ADW_TYPE_BIN)

static void
mag_comparison_dispose (GObject *object)
{
  MagComparison *self = MAG_COMPARISON (object);

  g_clear_object (&self->table);
  g_clear_object (&self->rows);

  G_OBJECT_CLASS (mag_comparison_parent_class)->dispose (object);
}

static void
mag_comparison_class_init (MagComparisonClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = mag_comparison_dispose;

  /**
   * MagComparison::cell-activated:
   * @cell: the cell
   *
   * The reader wants to see what a cell rests on.
   */
  signals[CELL_ACTIVATED] = g_signal_new ("cell-activated", MAG_TYPE_COMPARISON, G_SIGNAL_RUN_LAST, 0,
                                          NULL, NULL, NULL, G_TYPE_NONE, 1, MAG_TYPE_TABLE_CELL);
}

static void
mag_comparison_init (MagComparison *self)
{
  self->wide = TRUE;
}

static void
cell_activated_cb (MagComparison *self,
                   MagTableCell  *cell)
{
  g_signal_emit (self, signals[CELL_ACTIVATED], 0, cell);
}

static void
opened_cb (MagComparison     *self,
           MagComparisonCell *cell)
{
  cell_activated_cb (self, mag_comparison_cell_get_cell (cell));
}

static GtkWidget *
create_box (GtkAccessibleRole  role,
            const char        *style)
{
  GtkWidget *box = g_object_new (GTK_TYPE_BOX, "accessible-role", role, "orientation", GTK_ORIENTATION_VERTICAL, NULL);

  gtk_widget_add_css_class (box, style);

  return box;
}

static GtkWidget *
create_label (const char        *text,
              GtkAccessibleRole  role,
              const char        *style)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "accessible-role", role, "label", text, "wrap", TRUE,
                                   "wrap-mode", PANGO_WRAP_WORD_CHAR, "xalign", 0.0, NULL);

  gtk_widget_add_css_class (label, style);

  return label;
}

/* In a card a cell is a button, headed by its column. */
static GtkWidget *
create_cell (MagComparison *self,
             MagTableCell  *cell)
{
  GtkWidget *content = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *words = mag_comparison_cell_new ();
  GtkWidget *button = gtk_button_new ();
  g_autofree char *spoken = mag_table_cell_dup_spoken (cell);

  mag_comparison_cell_set_cell (MAG_COMPARISON_CELL (words), cell);
  g_signal_connect_object (words, "opened", G_CALLBACK (opened_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (button, "clicked", G_CALLBACK (mag_comparison_cell_open), words, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (content), create_label (mag_table_cell_get_column (cell), GTK_ACCESSIBLE_ROLE_LABEL,
                                                   "caption-heading"));
  gtk_box_append (GTK_BOX (content), words);
  gtk_button_set_child (GTK_BUTTON (button), content);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "cell-button");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);

  return button;
}

static GtkWidget *
create_card (MagComparison *self,
             MagTableRow   *row)
{
  GtkWidget *card = create_box (GTK_ACCESSIBLE_ROLE_LIST_ITEM, "card");

  gtk_box_append (GTK_BOX (card), create_label (mag_table_row_get_title (row), GTK_ACCESSIBLE_ROLE_HEADING, "heading"));
  for (guint i = 0; i < mag_table_get_n_columns (self->table); i++)
    if (self->columns & (1u << i))
      gtk_box_append (GTK_BOX (card), create_cell (self, mag_table_row_get_cell (row, i)));

  return card;
}

static GtkWidget *
create_cards (MagComparison *self)
{
  GtkWidget *cards = create_box (GTK_ACCESSIBLE_ROLE_LIST, "comparison-cards");
  GtkWidget *scroller = gtk_scrolled_window_new ();

  for (guint i = 0; i < g_list_model_get_n_items (self->rows); i++)
    {
      g_autoptr (MagTableRow) row = g_list_model_get_item (self->rows, i);

      gtk_box_append (GTK_BOX (cards), create_card (self, row));
    }
  gtk_accessible_update_property (GTK_ACCESSIBLE (cards), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  mag_table_get_title (self->table), -1);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), cards);

  return scroller;
}

static GtkWidget *
create_table (MagComparison *self)
{
  GtkWidget *table = mag_comparison_table_new (self->table, self->rows, self->columns);

  g_signal_connect_object (table, "cell-activated", G_CALLBACK (cell_activated_cb), self, G_CONNECT_SWAPPED);

  return table;
}

static void
update (MagComparison *self)
{
  if (self->table)
    adw_bin_set_child (ADW_BIN (self), self->wide ? create_table (self) : create_cards (self));
}

/* A table is there already, and only shows more or fewer of its columns. */
static void
update_columns (MagComparison *self)
{
  if (self->wide)
    mag_comparison_table_set_columns (MAG_COMPARISON_TABLE (adw_bin_get_child (ADW_BIN (self))), self->columns);
  else
    update (self);
}

/**
 * mag_comparison_show:
 * @collection: where findings and foods are looked up
 * @table: the table
 * @columns: which columns to compare, a bit for each
 *
 * Shows a table.
 */
void
mag_comparison_show (MagComparison *self,
                     MagCollection *collection,
                     MagTable      *table,
                     guint          columns)
{
  g_return_if_fail (MAG_IS_COMPARISON (self));

  if (g_set_object (&self->table, table))
    {
      g_clear_object (&self->rows);
      self->rows = mag_table_rows_new (collection, table);
      self->columns = columns;
      update (self);
    }
  else if (self->columns != columns)
    {
      self->columns = columns;
      update_columns (self);
    }
}

/**
 * mag_comparison_set_wide:
 * @wide: whether all columns fit side by side
 *
 * Chooses between table and cards.
 */
void
mag_comparison_set_wide (MagComparison *self,
                         gboolean       wide)
{
  g_return_if_fail (MAG_IS_COMPARISON (self));

  if (self->wide == wide)
    return;

  self->wide = wide;
  update (self);
}
