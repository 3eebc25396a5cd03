// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* A day plan on disk: a small JSON file that names foods by USDA's numbers and measures by their ids. It is
 * replaced as a whole and is on the disk before the program goes on, so that a crash costs the last change at most.
 * A file that is no plan, or cannot be read at all, is put aside, not overwritten. */

#include "config.h"

#include "mag-food-plan-file.h"

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <json-glib/json-glib.h>

#include "mag-aside.h"
#include "mag-json.h"

#define FORMAT     1
#define MAX_BYTES  (16 * 1024 * 1024)
#define MOST_TIMES 1000.0

static char *
to_json (GPtrArray *rows)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (JsonNode) root = NULL;

  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "format");
  json_builder_add_int_value (builder, FORMAT);
  json_builder_set_member_name (builder, "rows");
  json_builder_begin_array (builder);
  for (guint i = 0; i < rows->len; i++)
    {
      MagFoodPlanRow *row = g_ptr_array_index (rows, i);

      json_builder_begin_object (builder);
      json_builder_set_member_name (builder, "food");
      json_builder_add_string_value (builder, mag_food_get_ndb (mag_food_plan_row_get_food (row)));
      json_builder_set_member_name (builder, "measure");
      json_builder_add_string_value (builder, mag_food_measure_get_id (mag_food_plan_row_get_measure (row)));
      json_builder_set_member_name (builder, "count");
      json_builder_add_double_value (builder, mag_food_plan_row_get_count (row));
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
  json_builder_end_object (builder);
  root = json_builder_get_root (builder);

  return json_to_string (root, FALSE);
}

/**
 * mag_food_plan_file_write: (skip)
 * @path: the file; folders that lack are made
 * @rows: (element-type MagFoodPlanRow): what to write
 * @error: return location for an error
 *
 * Returns: whether the rows are on the disk; else an error of #GFileError, and the file is as it was
 */
gboolean
mag_food_plan_file_write (const char  *path,
                          GPtrArray   *rows,
                          GError     **error)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *json = to_json (rows);

  g_mkdir_with_parents (folder, 0700);

  return g_file_set_contents_full (path, json, -1, G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE,
                                   0600, error);
}

static double
get_count (JsonObject *entry)
{
  JsonNode *node = json_object_has_member (entry, "count") ? json_object_get_member (entry, "count") : NULL;
  GType type = node && JSON_NODE_HOLDS_VALUE (node) ? json_node_get_value_type (node) : G_TYPE_INVALID;

  return type == G_TYPE_DOUBLE || type == G_TYPE_INT64 ? json_node_get_double (node) : 0.0;
}

static MagFoodPlanRow *
read_row (JsonObject   *entry,
          MagFoodTable *table)
{
  const char *ndb = entry ? mag_json_get_text (entry, "food", NULL) : NULL;
  const char *id = entry ? mag_json_get_text (entry, "measure", NULL) : NULL;
  MagFood *food = ndb ? mag_food_table_find (table, ndb) : NULL;
  g_autoptr (MagFoodMeasure) measure = food && id ? mag_food_table_load_measure (table, food, id) : NULL;
  double count = entry ? get_count (entry) : 0.0;

  return measure && count > 0.0 && count <= MOST_TIMES ? mag_food_plan_row_new (food, measure, count) : NULL;
}

/**
 * mag_food_plan_file_clean: (skip)
 * @path: the file
 * @damaged_too: whether to remove what was put aside, too
 *
 * Removes drafts of the file, which a crash while it was written leaves beside it.
 */
void
mag_food_plan_file_clean (const char *path,
                          gboolean    damaged_too)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *base = g_path_get_basename (path);
  g_autofree char *prefix = g_strconcat (base, ".", NULL);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir && (name = g_dir_read_name (dir)))
    {
      g_autofree char *beside = g_build_filename (folder, name, NULL);

      if (g_str_has_prefix (name, prefix) && (damaged_too || !g_str_has_suffix (name, MAG_ASIDE_SUFFIX)))
        g_unlink (beside);
    }
}

/* Takes the file out of the way, so that the next plan does not overwrite what somebody might want back. */
static gboolean
put_aside (const char  *path,
           GError     **error)
{
  g_autofree char *aside = mag_aside_put (path);

  g_set_error (error, MAG_FOOD_PLAN_ERROR, MAG_FOOD_PLAN_ERROR_DAMAGED,
               _("The day plan could not be read. The file was kept as “%s”."), aside);

  return FALSE;
}

/**
 * mag_food_plan_file_read: (skip)
 * @path: the file
 * @table: the foods
 * @rows: (element-type MagFoodPlanRow): where to add what it holds
 * @error: return location for an error
 *
 * Returns: whether all of it was read, as is a file that is not there; else an error of %MAG_FOOD_PLAN_ERROR
 */
gboolean
mag_food_plan_file_read (const char    *path,
                         MagFoodTable  *table,
                         GPtrArray     *rows,
                         GError       **error)
{
  g_autofree char *text = NULL;
  g_autoptr (JsonObject) root = NULL;
  JsonArray *entries;
  gsize length = 0;
  guint n_lost = 0;

  if (!g_file_test (path, G_FILE_TEST_EXISTS))
    return TRUE;
  if (!g_file_get_contents (path, &text, &length, NULL))
    return put_aside (path, error);

  root = length <= MAX_BYTES && g_utf8_validate_len (text, length, NULL) ? mag_json_parse (text, -1, NULL) : NULL;
  entries = root ? mag_json_get_array (root, "rows") : NULL;
  if (!entries)
    return put_aside (path, error);

  for (guint i = 0; i < json_array_get_length (entries); i++)
    {
      MagFoodPlanRow *row = read_row (mag_json_get_entry (entries, i), table);

      if (row)
        g_ptr_array_add (rows, row);
      else
        n_lost++;
    }
  if (n_lost > 0)
    g_set_error (error, MAG_FOOD_PLAN_ERROR, MAG_FOOD_PLAN_ERROR_FOODS,
                 ngettext ("%u food of the day plan is no longer in the table and was left out.",
                           "%u foods of the day plan are no longer in the table and were left out.", n_lost), n_lost);

  return n_lost == 0;
}
