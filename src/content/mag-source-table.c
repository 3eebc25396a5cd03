// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Reads a table of figures: lines of fields between tabs, the first of which names the columns. Quoting
 * means nothing, for USDA's names hold inch marks. */

#include "config.h"

#include "mag-source-table.h"

static const struct
{
  const char *name;
  const char *columns;
} kinds[] = {
  [MAG_SOURCE_TABLE_FOODS] = { "foods/foods.tsv",
    "id ndb name synonyms group state serving vegan vegetarian contains note" },
  [MAG_SOURCE_TABLE_MEASURES] = { "foods/measures.tsv", "food id label grams" },
  [MAG_SOURCE_TABLE_USDA] = { "foods/usda.tsv",
    "ndb group name usda state hidden serving"
    " magnesium calcium potassium iron zinc vitamin-c fiber protein energy" },
  [MAG_SOURCE_TABLE_USDA_MEASURES] = { "foods/usda-measures.tsv", "ndb id label grams" },
  [MAG_SOURCE_TABLE_INTAKES] = { "intakes.tsv",
    "id authority kind term sex from to stage milligrams source reference" },
};

static void
add_row (MagSourceTable *self,
         const char     *line,
         guint           row,
         MagFaults      *faults)
{
  g_auto (GStrv) fields = g_strsplit (line, "\t", -1);
  g_autofree char *place = mag_source_table_dup_place (row);
  guint n_fields = g_strv_length (fields), n_columns = g_strv_length (self->columns);

  if (n_fields == n_columns)
    g_ptr_array_add (self->rows, g_steal_pointer (&fields));
  else
    mag_faults_add (faults, self->name, place, "expected %u columns, found %u", n_columns, n_fields);
}

/**
 * mag_source_table_new: (skip)
 * @kind: which table it is
 * @text: (nullable): what the file holds, or %NULL where it could not be read
 * @faults: where to note what is wrong
 *
 * Returns: (transfer full): the rows that have the right form
 */
MagSourceTable *
mag_source_table_new (MagSourceTableKind  kind,
                      const char         *text,
                      MagFaults          *faults)
{
  MagSourceTable *self = g_new0 (MagSourceTable, 1);
  g_auto (GStrv) lines = g_strsplit (text ? text : "", "\n", -1);
  g_autofree char *header = NULL;

  self->name = kinds[kind].name;
  self->columns = g_strsplit (kinds[kind].columns, " ", -1);
  self->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);

  header = g_strjoinv ("\t", self->columns);
  if (text && g_strcmp0 (lines[0], header) != 0)
    {
      mag_faults_add (faults, self->name, "line 1", "expected the columns %s", kinds[kind].columns);
      return self;
    }

  for (guint i = 1; text && lines[i]; i++)
    if (lines[i][0] != '\0')
      add_row (self, lines[i], i - 1, faults);

  return self;
}

void
mag_source_table_free (MagSourceTable *self)
{
  g_clear_pointer (&self->columns, g_strfreev);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_free (self);
}

/**
 * mag_source_table_kind_name:
 * @kind: a kind of table
 *
 * Returns: the name of its file, from the content folder on
 */
const char *
mag_source_table_kind_name (MagSourceTableKind kind)
{
  return kinds[kind].name;
}

/**
 * mag_source_table_get: (skip)
 * @row: which row
 * @column: a column's name
 *
 * Returns: (transfer none): what stands there; an empty text where nothing does
 */
const char *
mag_source_table_get (MagSourceTable *self,
                      guint           row,
                      const char     *column)
{
  GStrv fields = g_ptr_array_index (self->rows, row);
  guint i = 0;

  while (self->columns[i] && !g_str_equal (self->columns[i], column))
    i++;
  g_assert (self->columns[i] != NULL);

  return fields[i];
}

/**
 * mag_source_table_dup_place: (skip)
 * @row: which row
 *
 * Returns: (transfer full): where it stands in its file, as "line 2", for a fault
 */
char *
mag_source_table_dup_place (guint row)
{
  return g_strdup_printf ("line %u", row + 2);
}
