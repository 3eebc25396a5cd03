// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagComparisonCell:
 *
 * What a cell of a comparison says, with how sure it is in words and circles. A click opens all that
 * is behind it. It stands in the cell of a table or in a button of a card, and these take the focus.
 */

#include "config.h"

#include "mag-comparison-cell.h"

#include "mag-lozenge.h"

struct _MagComparisonCell
{
  AdwBin        parent_instance;

  /* Owned */
  MagTableCell *cell;

  /* Template */
  GtkLabel     *text;
  MagLozenge   *certainty;
};

enum
{
  OPENED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MagComparisonCell, mag_comparison_cell, ADW_TYPE_BIN)

static void
mag_comparison_cell_dispose (GObject *object)
{
  g_clear_object (&MAG_COMPARISON_CELL (object)->cell);

  G_OBJECT_CLASS (mag_comparison_cell_parent_class)->dispose (object);
}

static void
mag_comparison_cell_class_init (MagComparisonCellClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = mag_comparison_cell_dispose;

  /**
   * MagComparisonCell::opened:
   *
   * The reader wants to see what the cell rests on.
   */
  signals[OPENED] = g_signal_new ("opened", MAG_TYPE_COMPARISON_CELL, G_SIGNAL_RUN_LAST, 0,
                                  NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
mag_comparison_cell_init (MagComparisonCell *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  self->text = g_object_new (GTK_TYPE_LABEL, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR,
                             "xalign", 0.0, "yalign", 0.0, NULL);
  self->certainty = g_object_new (MAG_TYPE_LOZENGE, "visible", FALSE, NULL);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->text));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->certainty));
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_START);
  gtk_widget_add_css_class (GTK_WIDGET (self), "comparison-cell");
  adw_bin_set_child (ADW_BIN (self), box);
}

/**
 * mag_comparison_cell_new:
 *
 * Returns: (transfer none): a new widget, without a cell
 */
GtkWidget *
mag_comparison_cell_new (void)
{
  return g_object_new (MAG_TYPE_COMPARISON_CELL, NULL);
}

/**
 * mag_comparison_cell_get_cell:
 *
 * Returns: (transfer none) (nullable): the cell that it shows
 */
MagTableCell *
mag_comparison_cell_get_cell (MagComparisonCell *self)
{
  return self->cell;
}

/**
 * mag_comparison_cell_set_cell:
 * @cell: a cell
 *
 * Shows a cell.
 */
void
mag_comparison_cell_set_cell (MagComparisonCell *self,
                              MagTableCell      *cell)
{
  MagFinding *finding = mag_table_cell_get_finding (cell);

  g_return_if_fail (MAG_IS_COMPARISON_CELL (self));

  g_set_object (&self->cell, cell);
  gtk_label_set_label (self->text, mag_table_cell_get_text (cell));
  mag_lozenge_set_finding (self->certainty, finding);
  gtk_widget_set_visible (GTK_WIDGET (self->certainty), finding != NULL);
}

/**
 * mag_comparison_cell_open:
 *
 * Says that the reader wants to see what the cell rests on.
 */
void
mag_comparison_cell_open (MagComparisonCell *self)
{
  g_signal_emit (self, signals[OPENED], 0);
}
