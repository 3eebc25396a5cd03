// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* The few lines that make SQLite pleasant from GLib: statements with their texts bound, freed by
 * themselves, and errors as GError. Values are always bound, never pasted into SQL. */

#include "config.h"

#include "mag-sqlite.h"

#include "mag-content-error.h"

static MagStatement *
prepare (sqlite3    *database,
         const char *sql,
         va_list     args)
{
  MagStatement *statement = NULL;
  int n;

  if (sqlite3_prepare_v2 (database, sql, -1, &statement, NULL) != SQLITE_OK)
    return NULL;

  n = sqlite3_bind_parameter_count (statement);
  for (int i = 1; i <= n; i++)
    {
      const char *text = va_arg (args, const char *);

      sqlite3_bind_text (statement, i, text, -1, SQLITE_TRANSIENT);
    }

  return statement;
}

/**
 * mag_sqlite_prepare: (skip)
 * @database: a database
 * @sql: one statement, with a `?` for each text that follows
 * @...: the texts, then %NULL
 *
 * Returns: (transfer full) (nullable): the statement, ready to be stepped; %NULL where the database
 *   does not have these tables
 */
MagStatement *
mag_sqlite_prepare (sqlite3    *database,
                    const char *sql,
                    ...)
{
  MagStatement *statement;
  va_list args;

  va_start (args, sql);
  statement = prepare (database, sql, args);
  va_end (args);

  if (!statement)
    g_debug ("SQLite: %s in “%s”", sqlite3_errmsg (database), sql);

  return statement;
}

/**
 * mag_sqlite_run: (skip)
 * @database: a database
 * @error: return location for an error
 * @sql: one statement that returns no rows, with a `?` for each text that follows
 * @...: the texts, then %NULL
 *
 * Returns: whether it was carried out; else an error of %MAG_CONTENT_ERROR_WRITE
 */
gboolean
mag_sqlite_run (sqlite3     *database,
                GError     **error,
                const char  *sql,
                ...)
{
  g_autoptr (MagStatement) statement = NULL;
  va_list args;

  va_start (args, sql);
  statement = prepare (database, sql, args);
  va_end (args);

  if (!statement || sqlite3_step (statement) != SQLITE_DONE)
    {
      g_set_error (error, MAG_CONTENT_ERROR, MAG_CONTENT_ERROR_WRITE, "%s", sqlite3_errmsg (database));
      return FALSE;
    }

  return TRUE;
}

/**
 * mag_sqlite_get_text: (skip)
 * @statement: a statement that stands on a row
 * @column: a column
 *
 * What is no UTF-8 would end up in widgets and pages that count on it, so it is no text.
 *
 * Returns: (transfer none): the column's text until the next step, or an empty text
 */
const char *
mag_sqlite_get_text (MagStatement *statement,
                     int           column)
{
  const char *text = (const char *) sqlite3_column_text (statement, column);

  return text && g_utf8_validate (text, -1, NULL) ? text : "";
}

/**
 * mag_sqlite_dup_text: (skip)
 * @database: a database
 * @sql: a query for one column, with a `?` for each text that follows
 * @...: the texts, then %NULL
 *
 * Returns: (transfer full) (nullable): the first row's text, or %NULL where there is no row
 */
char *
mag_sqlite_dup_text (sqlite3    *database,
                     const char *sql,
                     ...)
{
  g_autoptr (MagStatement) statement = NULL;
  va_list args;

  va_start (args, sql);
  statement = prepare (database, sql, args);
  va_end (args);

  if (!statement || sqlite3_step (statement) != SQLITE_ROW)
    return NULL;

  return g_strdup (mag_sqlite_get_text (statement, 0));
}
