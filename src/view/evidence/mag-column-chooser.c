// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagColumnChooser:
 *
 * Which columns of a table to compare. The aspects are always among them, and one column at least
 * stays, for a comparison needs something to compare.
 */

#include "config.h"

#include "mag-column-chooser.h"

struct _MagColumnChooser
{
  AdwBin   parent_instance;

  guint    columns;
  gboolean showing;
};

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MagColumnChooser, mag_column_chooser, ADW_TYPE_BIN)

static void
mag_column_chooser_class_init (MagColumnChooserClass *klass)
{
  /**
   * MagColumnChooser::changed:
   *
   * The reader chose other columns.
   */
  signals[CHANGED] = g_signal_new ("changed", MAG_TYPE_COLUMN_CHOOSER, G_SIGNAL_RUN_LAST, 0,
                                   NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
mag_column_chooser_init (MagColumnChooser *self)
{
}

static void
toggled_cb (MagColumnChooser *self,
            GtkCheckButton   *check)
{
  guint column = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (check), "column"));
  guint columns = self->columns ^ (1u << column);

  if (self->showing)
    return;

  if (columns == 0)
    {
      self->showing = TRUE;
      gtk_check_button_set_active (check, TRUE);
      self->showing = FALSE;
      return;
    }

  self->columns = columns;
  g_signal_emit (self, signals[CHANGED], 0);
}

static GtkWidget *
create_check (const char *title,
              gboolean    active)
{
  GtkWidget *check = gtk_check_button_new ();
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", title, "wrap", TRUE, "max-width-chars", 30,
                                   "xalign", 0.0, NULL);

  gtk_check_button_set_child (GTK_CHECK_BUTTON (check), label);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), active);
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);

  return check;
}

/**
 * mag_column_chooser_show:
 * @table: a table
 * @columns: which of its columns are chosen, a bit for each
 */
void
mag_column_chooser_show (MagColumnChooser *self,
                         MagTable         *table,
                         guint             columns)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *aspect = create_check (mag_table_get_aspect (table), TRUE);

  g_return_if_fail (MAG_IS_COLUMN_CHOOSER (self));

  self->columns = columns;
  gtk_widget_set_sensitive (aspect, FALSE);
  gtk_box_append (GTK_BOX (box), aspect);
  for (guint i = 0; i < mag_table_get_n_columns (table); i++)
    {
      GtkWidget *check = create_check (mag_table_get_column_title (table, i), (columns & (1u << i)) != 0);

      g_object_set_data (G_OBJECT (check), "column", GUINT_TO_POINTER (i));
      g_signal_connect_object (check, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
      gtk_box_append (GTK_BOX (box), check);
    }
  adw_bin_set_child (ADW_BIN (self), box);
}

/**
 * mag_column_chooser_get_columns:
 *
 * Returns: which columns are chosen, a bit for each
 */
guint
mag_column_chooser_get_columns (MagColumnChooser *self)
{
  return self->columns;
}
