// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Packs the tables of foods, their measures and intakes. USDA's number ties them together; a field that
 * is empty becomes NULL, never 0. */

#include "config.h"

#include "mag-collection-foods.h"

#include "mag-content-error.h"
#include "mag-sqlite.h"

static const char *const make_tables[] = {
  "CREATE TABLE food (ndb TEXT PRIMARY KEY, food_group TEXT, name TEXT, usda TEXT, state TEXT, hidden INTEGER,"
  " serving TEXT, magnesium REAL, calcium REAL, potassium REAL, iron REAL, zinc REAL, vitamin_c REAL, fiber REAL,"
  " protein REAL, energy REAL, id TEXT UNIQUE, synonyms TEXT, vegan INTEGER, vegetarian INTEGER, contains TEXT,"
  " note TEXT, serving_label TEXT, serving_grams REAL, keys TEXT)",
  "CREATE TABLE measure (ndb TEXT, id TEXT, position INTEGER, plain INTEGER, label TEXT, grams REAL,"
  " PRIMARY KEY (ndb, id)) WITHOUT ROWID",
  "CREATE TABLE intake (position INTEGER PRIMARY KEY, id TEXT UNIQUE, authority TEXT, kind TEXT, term TEXT, sex TEXT,"
  " from_months INTEGER, to_months INTEGER, stage TEXT, milligrams REAL, source TEXT, reference TEXT)",
};

/* How the rows of each table are written: its columns are ?1, ?2 ..., and the last value is the row's number. */
static const struct
{
  MagSourceTableKind  kind;
  const char         *sql;
} inserts[] = {
  { MAG_SOURCE_TABLE_USDA,
    "INSERT INTO food VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, nullif (?8, ''), nullif (?9, ''), nullif (?10, ''),"
    " nullif (?11, ''), nullif (?12, ''), nullif (?13, ''), nullif (?14, ''), nullif (?15, ''), nullif (?16, ''),"
    " NULL, '', 0, 0, '', '', '', NULL, '')" },
  { MAG_SOURCE_TABLE_FOODS,
    "UPDATE food SET id = ?1, name = ?3, synonyms = ?4, food_group = ?5, state = ?6,"
    " serving = iif (?7 = '', serving, ?7), vegan = (?8 = 'yes'), vegetarian = (?9 = 'yes'), contains = ?10,"
    " note = ?11, hidden = 0 WHERE ndb = ?2" },
  { MAG_SOURCE_TABLE_MEASURES,
    "INSERT INTO measure SELECT ndb, ?2, ?5, 1, ?3, ?4 FROM food WHERE id = ?1" },
  { MAG_SOURCE_TABLE_USDA_MEASURES,
    "INSERT OR IGNORE INTO measure VALUES (?1, ?2, ?5, 0, ?3, ?4)" },
  { MAG_SOURCE_TABLE_INTAKES,
    "INSERT INTO intake VALUES (?12, ?1, ?2, ?3, ?4, ?5, ?6, nullif (?7, ''), ?8, ?9, ?10, ?11)" },
};

static gboolean
write_row (MagStatement *statement,
           GStrv         fields,
           guint         row)
{
  int n = sqlite3_bind_parameter_count (statement);
  int n_fields = (int) g_strv_length (fields);

  sqlite3_reset (statement);
  for (int i = 0; i < MIN (n, n_fields); i++)
    sqlite3_bind_text (statement, i + 1, fields[i], -1, SQLITE_STATIC);
  if (n > n_fields)
    sqlite3_bind_int64 (statement, n, row);

  return sqlite3_step (statement) == SQLITE_DONE;
}

static gboolean
write_table (sqlite3         *database,
             MagSourceTable  *table,
             const char      *sql,
             GError         **error)
{
  MagStatement *prepared = NULL;
  g_autoptr (MagStatement) statement = NULL;
  gboolean success = sqlite3_prepare_v2 (database, sql, -1, &prepared, NULL) == SQLITE_OK;

  statement = prepared;
  for (guint i = 0; success && i < table->rows->len; i++)
    success = write_row (statement, g_ptr_array_index (table->rows, i), i);
  if (!success)
    g_set_error (error, MAG_CONTENT_ERROR, MAG_CONTENT_ERROR_WRITE, "%s: %s", table->name, sqlite3_errmsg (database));

  return success;
}

/**
 * mag_collection_foods_create: (skip)
 * @database: a collection that is being written
 * @error: return location for an error
 *
 * Makes the tables of foods, measures and intakes, and leaves them empty.
 *
 * Returns: whether they were made; else an error of %MAG_CONTENT_ERROR_WRITE
 */
gboolean
mag_collection_foods_create (sqlite3  *database,
                             GError  **error)
{
  for (guint i = 0; i < G_N_ELEMENTS (make_tables); i++)
    if (!mag_sqlite_run (database, error, make_tables[i], NULL))
      return FALSE;

  return TRUE;
}

/**
 * mag_collection_foods_write: (skip)
 * @database: a collection that is being written
 * @source: a folder of content without faults
 * @error: return location for an error
 *
 * Writes the tables of foods, measures and intakes. Every food has the weight of its usual serving beside
 * it, so that a ranking reads one table.
 *
 * Returns: whether they were written; else an error of %MAG_CONTENT_ERROR_WRITE
 */
gboolean
mag_collection_foods_write (sqlite3    *database,
                            MagSource  *source,
                            GError    **error)
{
  if (!mag_collection_foods_create (database, error))
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (inserts); i++)
    if (!write_table (database, source->tables[inserts[i].kind], inserts[i].sql, error))
      return FALSE;

  return mag_sqlite_run (database, error,
                         "UPDATE food SET serving_label = label, serving_grams = grams FROM measure"
                         " WHERE measure.ndb = food.ndb AND measure.id = food.serving", NULL);
}
