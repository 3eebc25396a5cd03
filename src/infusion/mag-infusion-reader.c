// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Makes the lists of the infusion explainer from its document. The schema has been checked, so what it
 * asks for is there; what a foreign collection lacks elsewhere is left out. */

#include "config.h"

#include "mag-infusion-reader.h"

#include "mag-infusion-item.h"
#include "mag-infusion-section.h"
#include "mag-infusion-stop.h"
#include "mag-infusion-use.h"
#include "mag-json.h"

/* The objects of a list that the schema asks for. */
static GPtrArray *
get_objects (JsonObject *object,
             const char *name)
{
  JsonArray *array = mag_json_get_array (object, name);
  GPtrArray *objects = g_ptr_array_new ();

  for (guint i = 0; i < json_array_get_length (array); i++)
    g_ptr_array_add (objects, json_array_get_object_element (array, i));

  return objects;
}

/**
 * mag_infusion_read_sections:
 * @root: the document
 * @collection: where what it names is looked up
 *
 * Returns: (transfer full): a list of [class@InfusionSection]
 */
GListModel *
mag_infusion_read_sections (JsonObject    *root,
                            MagCollection *collection)
{
  GListStore *list = g_list_store_new (MAG_TYPE_INFUSION_SECTION);
  g_autoptr (GPtrArray) objects = get_objects (root, "sections");

  for (guint i = 0; i < objects->len; i++)
    {
      g_autoptr (MagInfusionSection) section = NULL;

      section = mag_infusion_section_new_from_json (g_ptr_array_index (objects, i), collection);
      g_list_store_append (list, section);
    }

  return G_LIST_MODEL (list);
}

static gboolean
is_running (JsonObject *stop)
{
  return g_str_equal (mag_json_get_text (stop, "scene", ""), "running");
}

/**
 * mag_infusion_read_stops:
 * @root: the document
 * @collection: where what it names is looked up
 *
 * The bag is full until it runs and empty when it is done; between them it sinks from stop to stop.
 *
 * Returns: (transfer full): a list of [class@InfusionStop]
 */
GListModel *
mag_infusion_read_stops (JsonObject    *root,
                         MagCollection *collection)
{
  GListStore *list = g_list_store_new (MAG_TYPE_INFUSION_STOP);
  g_autoptr (GPtrArray) objects = get_objects (root, "stops");
  guint n_running = 0, n_run = 0;

  for (guint i = 0; i < objects->len; i++)
    n_running += is_running (g_ptr_array_index (objects, i)) ? 1 : 0;

  for (guint i = 0; i < objects->len; i++)
    {
      JsonObject *json = g_ptr_array_index (objects, i);
      gboolean over = n_run == n_running && !is_running (json);
      g_autoptr (MagInfusionStop) stop = NULL;

      n_run += is_running (json) ? 1 : 0;
      stop = mag_infusion_stop_new_from_json (json, collection, over ? 0 : 1 - n_run / (n_running + 1.0));
      g_list_store_append (list, stop);
    }

  return G_LIST_MODEL (list);
}

/**
 * mag_infusion_read_ways:
 * @root: the document
 * @collection: where what it names is looked up
 *
 * Returns: (transfer full): a list of [class@InfusionItem]
 */
GListModel *
mag_infusion_read_ways (JsonObject    *root,
                        MagCollection *collection)
{
  GListStore *list = g_list_store_new (MAG_TYPE_INFUSION_ITEM);
  g_autoptr (GPtrArray) objects = get_objects (root, "ways");

  for (guint i = 0; i < objects->len; i++)
    {
      JsonObject *json = g_ptr_array_index (objects, i);
      g_autoptr (GListModel) statements = mag_infusion_statement_new_list (collection, json, "text");
      g_autoptr (MagInfusionItem) way = NULL;

      way = mag_infusion_item_new (mag_json_get_text (json, "id", ""), mag_json_get_text (json, "title", ""),
                                   mag_json_get_text (json, "alt", ""), statements);
      g_list_store_append (list, way);
    }

  return G_LIST_MODEL (list);
}

/**
 * mag_infusion_read_day:
 * @root: the document
 * @collection: where what it names is looked up
 * @milligrams: (out): the magnesium in all of them
 *
 * Each food with its measure; its figure comes from the table of foods, and so does their sum.
 *
 * Returns: (transfer full): a list of [class@InfusionStatement]
 */
GListModel *
mag_infusion_read_day (JsonObject    *root,
                       MagCollection *collection,
                       int           *milligrams)
{
  GListStore *list = g_list_store_new (MAG_TYPE_INFUSION_STATEMENT);
  g_autoptr (GPtrArray) objects = get_objects (root, "day");

  *milligrams = 0;
  for (guint i = 0; i < objects->len; i++)
    {
      const char *food = mag_json_get_text (g_ptr_array_index (objects, i), "food", "");
      const char *measure = mag_json_get_text (g_ptr_array_index (objects, i), "measure", "");
      g_autofree char *name = mag_collection_dup_food_name (collection, food);
      g_autofree char *label = mag_collection_dup_measure (collection, food, measure);
      g_autofree char *text = NULL;
      g_autoptr (MagInfusionStatement) statement = NULL;
      int value = 0;

      if (!name || !label || !mag_collection_get_magnesium (collection, food, measure, &value))
        continue;

      text = g_strdup_printf ("%s, %s: {food %s %s}", name, label, food, measure);
      statement = mag_infusion_statement_new (collection, text);
      g_list_store_append (list, statement);
      *milligrams += value;
    }

  return G_LIST_MODEL (list);
}

/**
 * mag_infusion_read_uses:
 * @root: the document
 * @collection: where what it names is looked up
 *
 * Returns: (transfer full): a list of [class@InfusionUse]
 */
GListModel *
mag_infusion_read_uses (JsonObject    *root,
                        MagCollection *collection)
{
  GListStore *list = g_list_store_new (MAG_TYPE_INFUSION_USE);
  g_autoptr (GPtrArray) objects = get_objects (root, "uses");

  for (guint i = 0; i < objects->len; i++)
    {
      g_autoptr (MagInfusionUse) use = NULL;

      use = mag_infusion_use_new_from_json (g_ptr_array_index (objects, i), collection);
      if (use)
        g_list_store_append (list, use);
    }

  return G_LIST_MODEL (list);
}

static void
add_text (MagCollection *collection,
          GListStore    *list,
          const char    *text)
{
  g_autoptr (MagInfusionStatement) statement = text ? mag_infusion_statement_new (collection, text) : NULL;

  if (statement)
    g_list_store_append (list, statement);
}

/**
 * mag_infusion_read_steps:
 * @root: the document
 * @collection: where what it names is looked up
 *
 * What is seen comes first, for there may be nothing to feel.
 *
 * Returns: (transfer full): a list of [class@InfusionItem]
 */
GListModel *
mag_infusion_read_steps (JsonObject    *root,
                         MagCollection *collection)
{
  GListStore *list = g_list_store_new (MAG_TYPE_INFUSION_ITEM);
  g_autoptr (GPtrArray) objects = get_objects (mag_json_get_child (root, "ladder"), "steps");

  for (guint i = 0; i < objects->len; i++)
    {
      JsonObject *json = g_ptr_array_index (objects, i);
      g_autoptr (GListStore) statements = g_list_store_new (MAG_TYPE_INFUSION_STATEMENT);
      g_autoptr (MagInfusionItem) step = NULL;

      add_text (collection, statements, mag_json_get_text (json, "seen", NULL));
      add_text (collection, statements, mag_json_get_text (json, "felt", NULL));
      step = mag_infusion_item_new (mag_json_get_text (json, "id", ""), mag_json_get_text (json, "title", ""), NULL,
                                    G_LIST_MODEL (statements));
      g_list_store_append (list, step);
    }

  return G_LIST_MODEL (list);
}

/**
 * mag_infusion_read_questions:
 * @root: the document
 * @collection: where what it names is looked up
 *
 * The table keeps the questions, so that the article and this place ask the same.
 *
 * Returns: (transfer full): a list of [class@InfusionItem]
 */
GListModel *
mag_infusion_read_questions (JsonObject    *root,
                             MagCollection *collection)
{
  GListStore *list = g_list_store_new (MAG_TYPE_INFUSION_ITEM);
  const char *id = mag_json_get_text (mag_json_get_child (root, "questions"), "table", "");
  g_autoptr (MagTable) table = mag_collection_load_table (collection, id);

  for (guint row = 0; table && row < mag_table_get_n_rows (table); row++)
    {
      g_autoptr (GListStore) statements = g_list_store_new (MAG_TYPE_INFUSION_STATEMENT);
      g_autoptr (MagInfusionItem) question = NULL;

      for (guint column = 0; column < mag_table_get_n_columns (table); column++)
        add_text (collection, statements, mag_table_get_cell_text (table, row, column));
      question = mag_infusion_item_new (id, mag_table_get_row_title (table, row), NULL, G_LIST_MODEL (statements));
      g_list_store_append (list, question);
    }

  return G_LIST_MODEL (list);
}
