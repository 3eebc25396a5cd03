// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagTableCell:
 *
 * A cell of a comparison table, made ready to be read, opened, copied and printed: where it stands,
 * its words, the finding that it rests on, and its sources.
 */

#include "config.h"

#include "mag-table-cell.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "mag-cell-text.h"
#include "mag-inline.h"

struct _MagTableCell
{
  GObject      parent_instance;

  /* Owned */
  MagTable    *table;
  char        *text;
  MagFinding  *finding;
  char       **sources;

  guint        row;
  guint        column;
};

G_DEFINE_FINAL_TYPE (MagTableCell, mag_table_cell, G_TYPE_OBJECT)

static void
mag_table_cell_finalize (GObject *object)
{
  MagTableCell *self = MAG_TABLE_CELL (object);

  g_clear_object (&self->table);
  g_clear_object (&self->finding);
  g_clear_pointer (&self->text, g_free);
  g_clear_pointer (&self->sources, g_strfreev);

  G_OBJECT_CLASS (mag_table_cell_parent_class)->finalize (object);
}

static void
mag_table_cell_class_init (MagTableCellClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = mag_table_cell_finalize;
}

static void
mag_table_cell_init (MagTableCell *self)
{
}

/* A cell cites what its finding cites; without one, what its text does. */
static GStrv
dup_sources (MagFinding *finding,
             const char *text)
{
  g_autoptr (GPtrArray) runs = mag_inline_parse (text, NULL);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  if (finding)
    return g_strdupv ((char **) mag_finding_get_sources (finding));

  for (guint i = 0; runs && i < runs->len; i++)
    {
      const MagInline *run = g_ptr_array_index (runs, i);

      if (run->kind == MAG_INLINE_CITE)
        g_strv_builder_addv (builder, (const char **) run->keys);
    }

  return g_strv_builder_end (builder);
}

/**
 * mag_table_cell_new:
 * @collection: where findings and foods are looked up
 * @table: a table
 * @row: a row
 * @column: a column, counted without the aspect
 *
 * Returns: (transfer full): the cell
 */
MagTableCell *
mag_table_cell_new (MagCollection *collection,
                    MagTable      *table,
                    guint          row,
                    guint          column)
{
  MagTableCell *self = g_object_new (MAG_TYPE_TABLE_CELL, NULL);
  const char *text = mag_table_get_cell_text (table, row, column);
  const char *key = mag_table_get_cell_finding (table, row, column);

  self->table = g_object_ref (table);
  self->row = row;
  self->column = column;
  self->text = mag_cell_text_dup (collection, text);
  self->finding = key ? mag_collection_load_finding (collection, key) : NULL;
  self->sources = dup_sources (self->finding, text);

  return self;
}

const char *
mag_table_cell_get_row (MagTableCell *self)
{
  return mag_table_get_row_title (self->table, self->row);
}

const char *
mag_table_cell_get_column (MagTableCell *self)
{
  return mag_table_get_column_title (self->table, self->column);
}

/**
 * mag_table_cell_get_text:
 *
 * Returns: its words, without marks
 */
const char *
mag_table_cell_get_text (MagTableCell *self)
{
  return self->text;
}

/**
 * mag_table_cell_get_finding:
 *
 * Returns: (transfer none) (nullable): what it rests on
 */
MagFinding *
mag_table_cell_get_finding (MagTableCell *self)
{
  return self->finding;
}

/**
 * mag_table_cell_get_sources:
 *
 * Returns: (transfer none): keys of references
 */
const char *const *
mag_table_cell_get_sources (MagTableCell *self)
{
  return (const char *const *) self->sources;
}

/* Many cells and questions end a sentence by themselves. */
static const char *
get_stop (const char *text)
{
  return text[0] != '\0' && strchr (".?!", text[strlen (text) - 1]) ? "" : ".";
}

/**
 * mag_table_cell_dup_spoken:
 *
 * Returns: (transfer full): where it stands and what it says, as sentences for reading aloud
 */
char *
mag_table_cell_dup_spoken (MagTableCell *self)
{
  const char *row = mag_table_cell_get_row (self);
  /* Translators: a cell of a table, read aloud: its row, a full stop if that has none, its column, its text,
   * a full stop if that has none */
  g_autofree char *place = g_strdup_printf (C_("cell of a table", "%s%s %s: %s%s"), row, get_stop (row),
                                            mag_table_cell_get_column (self), self->text, get_stop (self->text));

  if (!self->finding)
    return g_steal_pointer (&place);

  /* Translators: a cell of a table, read aloud; then how sure that is, and why */
  return g_strdup_printf (_("%s How sure: %s, because: %s"), place,
                          mag_certainty_get_label (mag_finding_get_certainty (self->finding)),
                          mag_finding_get_reason (self->finding));
}

/**
 * mag_table_cell_dup_plain:
 *
 * Returns: (transfer full): its words and how sure they are, for other programs
 */
char *
mag_table_cell_dup_plain (MagTableCell *self)
{
  if (!self->finding)
    return g_strdup (self->text);

  /* Translators: the text of a cell, and how sure it is */
  return g_strdup_printf (C_("cell of a table", "%s (%s)"), self->text,
                          mag_certainty_get_label (mag_finding_get_certainty (self->finding)));
}
