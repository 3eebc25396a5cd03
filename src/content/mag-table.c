// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagTable:
 *
 * A comparison table: rows are aspects, columns the things compared. A cell may rest on a finding.
 */

#include "config.h"

#include "mag-table.h"

#include "mag-json.h"

/* As the schema has it. Which columns are shown is a bit for each, so there can never be more than bits. */
#define MAX_COLUMNS 12

struct _MagTable
{
  GObject     parent_instance;

  /* Owned */
  char       *topic;
  JsonObject *root;
};

typedef enum
{
  PROP_ID = 1,
  PROP_TITLE,
} MagTableProperty;

static GParamSpec *properties[PROP_TITLE + 1];

G_DEFINE_FINAL_TYPE (MagTable, mag_table, G_TYPE_OBJECT)

static void
mag_table_get_property (GObject    *object,
                        guint       prop_id,
                        GValue     *value,
                        GParamSpec *pspec)
{
  MagTable *self = MAG_TABLE (object);

  switch ((MagTableProperty) prop_id)
    {
    case PROP_ID:
      g_value_set_string (value, mag_table_get_id (self));
      break;
    case PROP_TITLE:
      g_value_set_string (value, mag_table_get_title (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
mag_table_finalize (GObject *object)
{
  MagTable *self = MAG_TABLE (object);

  g_clear_pointer (&self->topic, g_free);
  g_clear_pointer (&self->root, json_object_unref);

  G_OBJECT_CLASS (mag_table_parent_class)->finalize (object);
}

static void
mag_table_class_init (MagTableClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = mag_table_get_property;
  object_class->finalize = mag_table_finalize;

  properties[PROP_ID] = g_param_spec_string ("id", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
mag_table_init (MagTable *self)
{
}

static gboolean
holds_objects (JsonArray *array)
{
  for (guint i = 0; array && i < json_array_get_length (array); i++)
    if (!mag_json_get_entry (array, i))
      return FALSE;

  return array != NULL;
}

/* What is read by row and column must be there in every row and column. */
static gboolean
is_whole (JsonObject *json)
{
  JsonArray *columns = mag_json_get_array (json, "columns");
  JsonArray *rows = mag_json_get_array (json, "rows");

  if (!holds_objects (columns) || !holds_objects (rows))
    return FALSE;
  if (json_array_get_length (columns) == 0 || json_array_get_length (columns) > MAX_COLUMNS)
    return FALSE;

  for (guint i = 0; i < json_array_get_length (rows); i++)
    {
      JsonArray *cells = mag_json_get_array (mag_json_get_entry (rows, i), "cells");

      if (!holds_objects (cells) || json_array_get_length (cells) != json_array_get_length (columns))
        return FALSE;
    }

  return TRUE;
}

/**
 * mag_table_new_from_json:
 * @json: a table of an evidence document
 * @topic: the id of its topic
 *
 * Returns: (transfer full) (nullable): the table, or %NULL where a row has not a cell for each
 *   column, or there are more columns than can be compared
 */
MagTable *
mag_table_new_from_json (JsonObject *json,
                         const char *topic)
{
  MagTable *self;

  if (!is_whole (json))
    return NULL;

  self = g_object_new (MAG_TYPE_TABLE, NULL);
  self->topic = g_strdup (topic);
  self->root = json_object_ref (json);

  return self;
}

const char *
mag_table_get_id (MagTable *self)
{
  return mag_json_get_text (self->root, "id", "");
}

const char *
mag_table_get_topic (MagTable *self)
{
  return self->topic;
}

const char *
mag_table_get_title (MagTable *self)
{
  return mag_json_get_text (self->root, "title", "");
}

/**
 * mag_table_get_aspect:
 *
 * Returns: the heading of the first column, which names the rows
 */
const char *
mag_table_get_aspect (MagTable *self)
{
  return mag_json_get_text (self->root, "aspect", "");
}

guint
mag_table_get_n_columns (MagTable *self)
{
  return json_array_get_length (json_object_get_array_member (self->root, "columns"));
}

static JsonObject *
get_element (JsonObject *object,
             const char *name,
             guint       index)
{
  return json_array_get_object_element (json_object_get_array_member (object, name), index);
}

const char *
mag_table_get_column_title (MagTable *self,
                            guint     column)
{
  return mag_json_get_text (get_element (self->root, "columns", column), "title", "");
}

/**
 * mag_table_get_column_id:
 * @column: a column, counted without the aspect
 *
 * Returns: the word by which a location names it
 */
const char *
mag_table_get_column_id (MagTable *self,
                         guint     column)
{
  return mag_json_get_text (get_element (self->root, "columns", column), "id", "");
}

guint
mag_table_get_n_rows (MagTable *self)
{
  return json_array_get_length (json_object_get_array_member (self->root, "rows"));
}

const char *
mag_table_get_row_title (MagTable *self,
                         guint     row)
{
  return mag_json_get_text (get_element (self->root, "rows", row), "title", "");
}

/**
 * mag_table_get_cell_text:
 * @row: a row
 * @column: a column, counted without the aspect
 *
 * Returns: the cell's text, with its marks
 */
const char *
mag_table_get_cell_text (MagTable *self,
                         guint     row,
                         guint     column)
{
  JsonObject *cell = get_element (get_element (self->root, "rows", row), "cells", column);

  return mag_json_get_text (cell, "text", "");
}

/**
 * mag_table_get_cell_finding:
 * @row: a row
 * @column: a column, counted without the aspect
 *
 * Returns: (nullable): the key of the finding that the cell rests on
 */
const char *
mag_table_get_cell_finding (MagTable *self,
                            guint     row,
                            guint     column)
{
  JsonObject *cell = get_element (get_element (self->root, "rows", row), "cells", column);

  return mag_json_get_text (cell, "finding", NULL);
}
