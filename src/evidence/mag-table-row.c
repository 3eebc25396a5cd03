// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagTableRow:
 *
 * A row of a comparison table: an aspect, and a cell for each thing compared.
 */

#include "config.h"

#include "mag-table-row.h"

struct _MagTableRow
{
  GObject    parent_instance;

  /* Owned */
  char      *title;
  GPtrArray *cells;
};

typedef enum
{
  PROP_TITLE = 1,
} MagTableRowProperty;

static GParamSpec *properties[PROP_TITLE + 1];

G_DEFINE_FINAL_TYPE (MagTableRow, mag_table_row, G_TYPE_OBJECT)

static void
mag_table_row_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  MagTableRow *self = MAG_TABLE_ROW (object);

  switch ((MagTableRowProperty) prop_id)
    {
    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
mag_table_row_finalize (GObject *object)
{
  MagTableRow *self = MAG_TABLE_ROW (object);

  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->cells, g_ptr_array_unref);

  G_OBJECT_CLASS (mag_table_row_parent_class)->finalize (object);
}

static void
mag_table_row_class_init (MagTableRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = mag_table_row_get_property;
  object_class->finalize = mag_table_row_finalize;

  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
mag_table_row_init (MagTableRow *self)
{
  self->cells = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * mag_table_rows_new:
 * @collection: where findings and foods are looked up
 * @table: a table
 *
 * Returns: (transfer full): a list of a [class@TableRow] for each row of the table
 */
GListModel *
mag_table_rows_new (MagCollection *collection,
                    MagTable      *table)
{
  GListStore *rows = g_list_store_new (MAG_TYPE_TABLE_ROW);

  for (guint i = 0; i < mag_table_get_n_rows (table); i++)
    {
      g_autoptr (MagTableRow) row = g_object_new (MAG_TYPE_TABLE_ROW, NULL);

      row->title = g_strdup (mag_table_get_row_title (table, i));
      for (guint j = 0; j < mag_table_get_n_columns (table); j++)
        g_ptr_array_add (row->cells, mag_table_cell_new (collection, table, i, j));
      g_list_store_append (rows, row);
    }

  return G_LIST_MODEL (rows);
}

/**
 * mag_table_row_get_title:
 *
 * Returns: the aspect
 */
const char *
mag_table_row_get_title (MagTableRow *self)
{
  return self->title;
}

/**
 * mag_table_row_get_cell:
 * @column: a column, counted without the aspect
 *
 * Returns: (transfer none): the cell
 */
MagTableCell *
mag_table_row_get_cell (MagTableRow *self,
                        guint        column)
{
  return g_ptr_array_index (self->cells, column);
}
