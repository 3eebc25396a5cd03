// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagFoodTable:
 *
 * Every food of a collection, read in one go. The measures of a food and the topics that speak of it are
 * read when they are asked for. A table is immutable, and may be loaded in a thread of its own.
 */

#include "config.h"

#include "mag-food-table.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "mag-sqlite.h"

struct _MagFoodTable
{
  GObject        parent_instance;

  /* Owned */
  MagCollection *collection;
  GPtrArray     *foods;
  GHashTable    *by_ndb;
  GHashTable    *by_id;
};

G_DEFINE_FINAL_TYPE (MagFoodTable, mag_food_table, G_TYPE_OBJECT)

/* The measure that every food has. */
#define HUNDRED_GRAMS "100-g"

enum
{
  COLUMN_NDB,
  COLUMN_ID,
  COLUMN_NAME,
  COLUMN_USDA,
  COLUMN_SYNONYMS,
  COLUMN_STATE,
  COLUMN_CONTAINS,
  COLUMN_NOTE,
  COLUMN_SERVING,
  COLUMN_SERVING_LABEL,
  COLUMN_KEYS,
  COLUMN_GROUP,
  COLUMN_HIDDEN,
  COLUMN_VEGAN,
  COLUMN_VEGETARIAN,
  COLUMN_SERVING_GRAMS,
  COLUMN_NUTRIENTS,
};

static const char all_foods[] =
  "SELECT ndb, id, name, usda, synonyms, state, contains, note, serving, serving_label, keys, food_group, hidden,"
  " vegan, vegetarian, serving_grams, magnesium, calcium, potassium, iron, zinc, vitamin_c, fiber, protein, energy"
  " FROM food ORDER BY ndb";

static void
mag_food_table_finalize (GObject *object)
{
  MagFoodTable *self = MAG_FOOD_TABLE (object);

  g_clear_pointer (&self->by_id, g_hash_table_unref);
  g_clear_pointer (&self->by_ndb, g_hash_table_unref);
  g_clear_pointer (&self->foods, g_ptr_array_unref);
  g_clear_object (&self->collection);

  G_OBJECT_CLASS (mag_food_table_parent_class)->finalize (object);
}

static void
mag_food_table_class_init (MagFoodTableClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = mag_food_table_finalize;
}

static void
mag_food_table_init (MagFoodTable *self)
{
  self->foods = g_ptr_array_new_with_free_func (g_object_unref);
  self->by_ndb = g_hash_table_new (g_str_hash, g_str_equal);
  self->by_id = g_hash_table_new (g_str_hash, g_str_equal);
}

static double
get_number (MagStatement *statement,
            int           column)
{
  return sqlite3_column_type (statement, column) == SQLITE_NULL ? NAN : sqlite3_column_double (statement, column);
}

static MagFood *
new_food (MagStatement *statement)
{
  MagFoodFacts facts = {
    .ndb = mag_sqlite_get_text (statement, COLUMN_NDB),
    .id = mag_sqlite_get_text (statement, COLUMN_ID),
    .name = mag_sqlite_get_text (statement, COLUMN_NAME),
    .usda = mag_sqlite_get_text (statement, COLUMN_USDA),
    .synonyms = mag_sqlite_get_text (statement, COLUMN_SYNONYMS),
    .state = mag_sqlite_get_text (statement, COLUMN_STATE),
    .contains = mag_sqlite_get_text (statement, COLUMN_CONTAINS),
    .note = mag_sqlite_get_text (statement, COLUMN_NOTE),
    .serving = mag_sqlite_get_text (statement, COLUMN_SERVING),
    .serving_label = mag_sqlite_get_text (statement, COLUMN_SERVING_LABEL),
    .keys = mag_sqlite_get_text (statement, COLUMN_KEYS),
    .hidden = sqlite3_column_int (statement, COLUMN_HIDDEN),
    .vegan = sqlite3_column_int (statement, COLUMN_VEGAN),
    .vegetarian = sqlite3_column_int (statement, COLUMN_VEGETARIAN),
    .serving_grams = get_number (statement, COLUMN_SERVING_GRAMS),
  };

  mag_food_group_from_nick (mag_sqlite_get_text (statement, COLUMN_GROUP), &facts.group);
  for (int i = 0; i < MAG_N_NUTRIENTS; i++)
    facts.nutrients[i] = get_number (statement, COLUMN_NUTRIENTS + i);

  return mag_food_new (&facts);
}

static void
take_food (MagFoodTable *self,
           MagFood      *food)
{
  g_ptr_array_add (self->foods, food);
  g_hash_table_insert (self->by_ndb, (gpointer) mag_food_get_ndb (food), food);
  if (mag_food_get_id (food))
    g_hash_table_insert (self->by_id, (gpointer) mag_food_get_id (food), food);
}

/**
 * mag_food_table_load:
 * @collection: a collection
 *
 * Returns: (transfer full): its foods, in the order of USDA's numbers
 */
MagFoodTable *
mag_food_table_load (MagCollection *collection)
{
  MagFoodTable *self = g_object_new (MAG_TYPE_FOOD_TABLE, NULL);
  g_autoptr (MagStatement) statement = mag_sqlite_prepare (mag_collection_get_database (collection), all_foods, NULL);

  self->collection = g_object_ref (collection);
  while (statement && sqlite3_step (statement) == SQLITE_ROW)
    take_food (self, new_food (statement));

  return self;
}

static void
load_in_thread_cb (GTask        *task,
                   gpointer      source_object,
                   gpointer      task_data,
                   GCancellable *cancellable)
{
  g_task_return_pointer (task, mag_food_table_load (source_object), g_object_unref);
}

/**
 * mag_food_table_load_async:
 * @collection: a collection
 * @cancellable: (nullable): to give it up
 * @callback: what to call then
 * @user_data: for @callback
 *
 * Loads a table without making anybody wait.
 */
void
mag_food_table_load_async (MagCollection       *collection,
                           GCancellable        *cancellable,
                           GAsyncReadyCallback  callback,
                           gpointer             user_data)
{
  g_autoptr (GTask) task = g_task_new (collection, cancellable, callback, user_data);

  g_task_set_source_tag (task, mag_food_table_load_async);
  g_task_set_static_name (task, "foods");
  g_task_run_in_thread (task, load_in_thread_cb);
}

/**
 * mag_food_table_load_finish:
 * @result: what the callback was given
 * @error: return location for an error
 *
 * Returns: (transfer full): the table, or %NULL with an error if it was given up
 */
MagFoodTable *
mag_food_table_load_finish (GAsyncResult  *result,
                            GError       **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}

/**
 * mag_food_table_new_from_foods:
 * @foods: (element-type MagFood): foods
 *
 * Returns: (transfer full): a table of these, which belong to no collection
 */
MagFoodTable *
mag_food_table_new_from_foods (GPtrArray *foods)
{
  MagFoodTable *self = g_object_new (MAG_TYPE_FOOD_TABLE, NULL);

  for (guint i = 0; i < foods->len; i++)
    take_food (self, g_object_ref (g_ptr_array_index (foods, i)));

  return self;
}

guint
mag_food_table_get_n_foods (MagFoodTable *self)
{
  return self->foods->len;
}

/**
 * mag_food_table_get_food:
 * @index: less than the number of foods
 *
 * Returns: (transfer none): the food
 */
MagFood *
mag_food_table_get_food (MagFoodTable *self,
                         guint         index)
{
  return g_ptr_array_index (self->foods, index);
}

/**
 * mag_food_table_find:
 * @ndb: USDA's number
 *
 * Returns: (transfer none) (nullable): the food
 */
MagFood *
mag_food_table_find (MagFoodTable *self,
                     const char   *ndb)
{
  return g_hash_table_lookup (self->by_ndb, ndb);
}

/**
 * mag_food_table_find_by_id:
 * @id: the key that articles use
 *
 * Returns: (transfer none) (nullable): the food
 */
MagFood *
mag_food_table_find_by_id (MagFoodTable *self,
                           const char   *id)
{
  return g_hash_table_lookup (self->by_id, id);
}

static MagFoodMeasure *
new_hundred_grams (void)
{
  return mag_food_measure_new (HUNDRED_GRAMS, _("100 grams"), 100.0);
}

static gboolean
has_weight (GListStore *measures,
            double      grams)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (measures)); i++)
    {
      g_autoptr (MagFoodMeasure) measure = g_list_model_get_item (G_LIST_MODEL (measures), i);

      if (fabs (mag_food_measure_get_grams (measure) - grams) < 0.01)
        return TRUE;
    }

  return FALSE;
}

/* Where a plain measure says in words what one of USDA's says too, that one is left out. */
static void
add_measures (GListStore *measures,
              sqlite3    *database,
              const char *ndb)
{
  const char *sql = "SELECT id, label, grams, plain FROM measure WHERE ndb = ? ORDER BY plain DESC, position";
  g_autoptr (MagStatement) statement = mag_sqlite_prepare (database, sql, ndb, NULL);

  while (statement && sqlite3_step (statement) == SQLITE_ROW)
    {
      double grams = sqlite3_column_double (statement, 2);
      g_autoptr (MagFoodMeasure) measure = mag_food_measure_new (mag_sqlite_get_text (statement, 0),
                                                                 mag_sqlite_get_text (statement, 1), grams);

      if (sqlite3_column_int (statement, 3) || !has_weight (measures, grams))
        g_list_store_append (measures, measure);
    }
}

/**
 * mag_food_table_load_measures:
 * @food: a food of the table
 *
 * Returns: (transfer full): a list of [class@FoodMeasure]: the plain ones, USDA's, and 100 grams
 */
GListModel *
mag_food_table_load_measures (MagFoodTable *self,
                              MagFood      *food)
{
  GListStore *measures = g_list_store_new (MAG_TYPE_FOOD_MEASURE);
  g_autoptr (MagFoodMeasure) hundred = new_hundred_grams ();

  if (self->collection)
    add_measures (measures, mag_collection_get_database (self->collection), mag_food_get_ndb (food));
  if (!has_weight (measures, 100.0))
    g_list_store_append (measures, hundred);

  return G_LIST_MODEL (measures);
}

/**
 * mag_food_table_load_measure:
 * @food: a food of the table
 * @id: the id of a measure
 *
 * Returns: (transfer full) (nullable): the measure
 */
MagFoodMeasure *
mag_food_table_load_measure (MagFoodTable *self,
                             MagFood      *food,
                             const char   *id)
{
  const char *sql = "SELECT label, grams FROM measure WHERE ndb = ? AND id = ?";
  g_autoptr (MagStatement) statement = NULL;

  if (g_str_equal (id, HUNDRED_GRAMS))
    return new_hundred_grams ();
  if (self->collection)
    statement = mag_sqlite_prepare (mag_collection_get_database (self->collection), sql, mag_food_get_ndb (food), id, NULL);
  if (!statement || sqlite3_step (statement) != SQLITE_ROW)
    return NULL;

  return mag_food_measure_new (id, mag_sqlite_get_text (statement, 0), sqlite3_column_double (statement, 1));
}

/**
 * mag_food_table_load_topics:
 * @food: a food of the table
 *
 * Returns: (transfer full): a list of the [class@Topic]s whose articles speak of it
 */
GListModel *
mag_food_table_load_topics (MagFoodTable *self,
                            MagFood      *food)
{
  const char *sql = "SELECT topic.id FROM topic JOIN document ON document.id = topic.id AND kind = 'topic'"
                    " AND language = (SELECT value FROM meta WHERE name = 'language')"
                    " WHERE instr (json, '{food ' || ?1 || ' ') OR instr (json, '\"food\":\"' || ?1 || '\"')"
                    " OR instr (json, '{see food/' || ?2) ORDER BY topic.position";
  GListStore *topics = g_list_store_new (MAG_TYPE_TOPIC);
  const char *id = mag_food_get_id (food);
  g_autoptr (MagStatement) statement = NULL;

  if (self->collection)
    statement = mag_sqlite_prepare (mag_collection_get_database (self->collection), sql,
                                    id ? id : "", mag_food_get_ndb (food), NULL);
  while (statement && sqlite3_step (statement) == SQLITE_ROW)
    g_list_store_append (topics, mag_collection_find_topic (self->collection, mag_sqlite_get_text (statement, 0)));

  return G_LIST_MODEL (topics);
}
