// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagComparison:
 *
 * One comparison table. Where there is room it is a table, whose first column names the aspects;
 * where there is not, each row becomes a card. It never scrolls sideways. A cell that rests on a
 * finding has a button that says how sure it is and opens the finding.
 */

#include "config.h"

#include "mag-comparison.h"

#include <glib/gi18n-lib.h>

#include "mag-cell-text.h"
#include "mag-lozenge.h"

/* All rows ask for the same width here, and for no more, so the columns stand in line. */
#define ASPECT_CHARS 14

struct _MagComparison
{
  AdwBin         parent_instance;

  /* Owned */
  MagCollection *collection;
  MagTable      *table;

  gboolean       wide;
};

enum
{
  FINDING_ACTIVATED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MagComparison, mag_comparison, ADW_TYPE_BIN)

static void
mag_comparison_dispose (GObject *object)
{
  MagComparison *self = MAG_COMPARISON (object);

  g_clear_object (&self->collection);
  g_clear_object (&self->table);

  G_OBJECT_CLASS (mag_comparison_parent_class)->dispose (object);
}

static void
finding_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  g_signal_emit (widget, signals[FINDING_ACTIVATED], 0, g_variant_get_string (parameter, NULL));
}

static void
mag_comparison_class_init (MagComparisonClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mag_comparison_dispose;

  /**
   * MagComparison::finding-activated:
   * @key: the key of the finding, as `C15.growth`
   *
   * The reader wants to see what a cell rests on.
   */
  signals[FINDING_ACTIVATED] = g_signal_new ("finding-activated", MAG_TYPE_COMPARISON, G_SIGNAL_RUN_LAST,
                                             0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  gtk_widget_class_install_action (widget_class, "comparison.finding", "s", finding_action);
}

static void
mag_comparison_init (MagComparison *self)
{
  self->wide = TRUE;
}

static GtkWidget *
create_box (GtkAccessibleRole  role,
            GtkOrientation     orientation,
            const char        *style)
{
  GtkWidget *box = g_object_new (GTK_TYPE_BOX, "accessible-role", role, "orientation", orientation, NULL);

  gtk_widget_add_css_class (box, style);

  return box;
}

static GtkWidget *
create_label (const char        *text,
              GtkAccessibleRole  role,
              const char        *style)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "accessible-role", role, "label", text, "wrap", TRUE,
                                   "wrap-mode", PANGO_WRAP_WORD_CHAR, "xalign", 0.0, "yalign", 0.0, NULL);

  if (style)
    gtk_widget_add_css_class (label, style);

  return label;
}

/* Who tabs from button to button hears the whole cell, and where it stands. */
static void
name_button (GtkWidget  *button,
             MagTable   *table,
             guint       row,
             guint       column,
             const char *text,
             MagFinding *finding)
{
  g_autofree char *name = g_strdup_printf (_("%s %s: %s %s. Open the finding"),
                                           mag_table_get_row_title (table, row),
                                           mag_table_get_column_title (table, column), text,
                                           mag_certainty_get_label (mag_finding_get_certainty (finding)));

  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static GtkWidget *
create_finding_button (MagFinding *finding)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *lozenge = g_object_new (MAG_TYPE_LOZENGE, "finding", finding, NULL);

  gtk_button_set_child (GTK_BUTTON (button), lozenge);
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  gtk_widget_set_tooltip_text (button, _("Show what this rests on"));
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "certainty-button");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", mag_finding_get_key (finding));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "comparison.finding");

  return button;
}

static GtkWidget *
create_cell (MagComparison *self,
             guint          row,
             guint          column)
{
  const char *key = mag_table_get_cell_finding (self->table, row, column);
  g_autoptr (MagFinding) finding = key ? mag_collection_load_finding (self->collection, key) : NULL;
  g_autofree char *text = mag_cell_text_dup (self->collection,
                                             mag_table_get_cell_text (self->table, row, column));
  GtkWidget *cell = create_box (GTK_ACCESSIBLE_ROLE_CELL, GTK_ORIENTATION_VERTICAL, "comparison-cell");

  gtk_box_append (GTK_BOX (cell), create_label (text, GTK_ACCESSIBLE_ROLE_LABEL, NULL));
  if (finding)
    {
      GtkWidget *button = create_finding_button (finding);

      name_button (button, self->table, row, column, text, finding);
      gtk_box_append (GTK_BOX (cell), button);
    }

  return cell;
}

/* Cells of equal width make columns without a grid, and each row stays one accessible object. */
static GtkWidget *
create_table_row (GtkWidget    *aspect,
                  GtkSizeGroup *aspects,
                  GtkWidget    *cells)
{
  GtkWidget *row = create_box (GTK_ACCESSIBLE_ROLE_ROW, GTK_ORIENTATION_HORIZONTAL, "comparison-row");

  gtk_label_set_width_chars (GTK_LABEL (aspect), ASPECT_CHARS);
  gtk_label_set_max_width_chars (GTK_LABEL (aspect), ASPECT_CHARS);
  gtk_size_group_add_widget (aspects, aspect);
  gtk_box_append (GTK_BOX (row), aspect);
  gtk_box_append (GTK_BOX (row), cells);
  gtk_widget_set_hexpand (cells, TRUE);

  return row;
}

static GtkWidget *
create_cells_box (void)
{
  return g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, "homogeneous", TRUE, NULL);
}

static GtkWidget *
create_heading_row (MagComparison *self,
                    GtkSizeGroup  *aspects)
{
  GtkWidget *cells = create_cells_box ();
  GtkWidget *aspect = create_label (mag_table_get_aspect (self->table), GTK_ACCESSIBLE_ROLE_COLUMN_HEADER, "heading");

  for (guint column = 0; column < mag_table_get_n_columns (self->table); column++)
    gtk_box_append (GTK_BOX (cells), create_label (mag_table_get_column_title (self->table, column),
                                                   GTK_ACCESSIBLE_ROLE_COLUMN_HEADER, "heading"));

  return create_table_row (aspect, aspects, cells);
}

static GtkWidget *
create_table (MagComparison *self)
{
  GtkWidget *table = create_box (GTK_ACCESSIBLE_ROLE_TABLE, GTK_ORIENTATION_VERTICAL, "comparison");
  g_autoptr (GtkSizeGroup) aspects = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);

  gtk_box_append (GTK_BOX (table), create_heading_row (self, aspects));
  for (guint row = 0; row < mag_table_get_n_rows (self->table); row++)
    {
      GtkWidget *cells = create_cells_box ();
      GtkWidget *aspect = create_label (mag_table_get_row_title (self->table, row),
                                        GTK_ACCESSIBLE_ROLE_ROW_HEADER, "heading");

      for (guint column = 0; column < mag_table_get_n_columns (self->table); column++)
        gtk_box_append (GTK_BOX (cells), create_cell (self, row, column));
      gtk_box_append (GTK_BOX (table), create_table_row (aspect, aspects, cells));
    }

  return table;
}

static GtkWidget *
create_card (MagComparison *self,
             guint          row)
{
  GtkWidget *card = create_box (GTK_ACCESSIBLE_ROLE_LIST_ITEM, GTK_ORIENTATION_VERTICAL, "card");

  gtk_box_append (GTK_BOX (card), create_label (mag_table_get_row_title (self->table, row),
                                                GTK_ACCESSIBLE_ROLE_HEADING, "heading"));
  for (guint column = 0; column < mag_table_get_n_columns (self->table); column++)
    {
      gtk_box_append (GTK_BOX (card), create_label (mag_table_get_column_title (self->table, column),
                                                    GTK_ACCESSIBLE_ROLE_LABEL, "caption-heading"));
      gtk_box_append (GTK_BOX (card), create_cell (self, row, column));
    }

  return card;
}

static GtkWidget *
create_cards (MagComparison *self)
{
  GtkWidget *cards = create_box (GTK_ACCESSIBLE_ROLE_LIST, GTK_ORIENTATION_VERTICAL, "comparison-cards");

  for (guint row = 0; row < mag_table_get_n_rows (self->table); row++)
    gtk_box_append (GTK_BOX (cards), create_card (self, row));

  return cards;
}

static void
update (MagComparison *self)
{
  GtkWidget *child;

  if (!self->table)
    return;

  child = self->wide ? create_table (self) : create_cards (self);
  gtk_accessible_update_property (GTK_ACCESSIBLE (child), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  mag_table_get_title (self->table), -1);
  adw_bin_set_child (ADW_BIN (self), child);
}

/**
 * mag_comparison_show:
 * @collection: where findings and foods are looked up
 * @table: the table
 *
 * Shows a table.
 */
void
mag_comparison_show (MagComparison *self,
                     MagCollection *collection,
                     MagTable      *table)
{
  g_return_if_fail (MAG_IS_COMPARISON (self));

  g_set_object (&self->collection, collection);
  if (g_set_object (&self->table, table))
    update (self);
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
