// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Looks through a collection that somebody else made, before anything of it is shown: that the file
 * is whole, that its texts are texts of a sensible length, that its ids can be ids, and that its
 * documents, claims, tables, sources and terms have their form. */

#include "config.h"

#include "mag-collection-private.h"

#include <string.h>

#include "mag-content-error.h"
#include "mag-json.h"
#include "mag-schema.h"
#include "mag-sqlite.h"

/* The longest text that any part of a collection has reason to be. */
#define MAX_TEXT (1024 * 1024)

/* What stands on one line wherever it is shown, and more letters than any of it has reason to have. */
#define MAX_TITLE 400

static const char *const titles[] = {
  "SELECT value FROM meta",
  "SELECT title FROM topic",
  "SELECT heading FROM topic",
};

static const char *const texts[] = {
  "SELECT value FROM meta",
  "SELECT id, title, summary, heading FROM topic",
  "SELECT kind, id, language, revision, json FROM document",
  "SELECT key, topic, json FROM claim",
  "SELECT id, topic, json FROM comparison",
  "SELECT key, json FROM reference",
  "SELECT topic, reference FROM cites",
  "SELECT id, json FROM term",
  "SELECT id, svg FROM figure",
  "SELECT * FROM search_content",
};

/* What becomes a part of a location. */
static const char *const locations[] = {
  "SELECT 'term/' || value FROM meta WHERE name = 'id'",
  "SELECT 'topic/' || id FROM topic",
  "SELECT 'evidence/' || key FROM claim",
  "SELECT 'evidence/' || id FROM comparison",
  "SELECT 'reference/' || key FROM reference",
  "SELECT 'term/' || id FROM term",
  "SELECT 'term/' || id FROM figure",
};

/* What is kept in rows of its own, and has the form that a part of a document has in the source. */
static const struct
{
  const char *sql;
  const char *schema;
  const char *part;
} parts[] = {
  { "SELECT key, json FROM claim", "evidence", "claim" },
  { "SELECT id, json FROM comparison", "evidence", "table" },
  { "SELECT key, json FROM reference", "references", "reference" },
  { "SELECT id, json FROM term", "glossary", "term" },
};

static gboolean
refuse (MagCollection  *self,
        GError        **error,
        const char     *reason)
{
  g_set_error (error, MAG_CONTENT_ERROR, MAG_CONTENT_ERROR_FORMAT, "%s: %s", mag_collection_get_path (self), reason);

  return FALSE;
}

static gboolean
check_file (MagCollection  *self,
            GError        **error)
{
  g_autofree char *found = mag_sqlite_dup_text (mag_collection_get_database (self), "PRAGMA quick_check(1)", NULL);

  return g_strcmp0 (found, "ok") == 0 || refuse (self, error, "the file is damaged");
}

static gboolean
is_text (MagStatement *statement,
         int           column)
{
  const char *text;

  if (sqlite3_column_type (statement, column) == SQLITE_INTEGER)
    return TRUE;
  if (sqlite3_column_type (statement, column) != SQLITE_TEXT)
    return FALSE;

  text = mag_sqlite_get_text (statement, column);

  return sqlite3_column_bytes (statement, column) <= MAX_TEXT
         && g_utf8_validate (text, sqlite3_column_bytes (statement, column), NULL);
}

static gboolean
check_texts (MagCollection  *self,
             GError        **error)
{
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (MagStatement) statement = mag_sqlite_prepare (mag_collection_get_database (self), texts[i], NULL);
      int result = SQLITE_ERROR;

      while (statement && (result = sqlite3_step (statement)) == SQLITE_ROW)
        for (int column = 0; column < sqlite3_column_count (statement); column++)
          if (!is_text (statement, column))
            return refuse (self, error, "something in it is no text, or too long");
      if (result != SQLITE_DONE)
        return refuse (self, error, sqlite3_errmsg (mag_collection_get_database (self)));
    }

  return TRUE;
}

static gboolean
is_title (const char *text)
{
  return strlen (text) <= MAX_TITLE && !strpbrk (text, "\n\r\t\v\f") && !strstr (text, "\342\200\250")
         && !strstr (text, "\342\200\251");
}

static gboolean
check_titles (MagCollection  *self,
              GError        **error)
{
  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    {
      g_autoptr (MagStatement) statement = mag_sqlite_prepare (mag_collection_get_database (self), titles[i], NULL);

      while (statement && sqlite3_step (statement) == SQLITE_ROW)
        if (!is_title (mag_sqlite_get_text (statement, 0)))
          return refuse (self, error, "a title in it is no line, or too long");
    }

  return TRUE;
}

static gboolean
check_ids (MagCollection  *self,
           GError        **error)
{
  for (guint i = 0; i < G_N_ELEMENTS (locations); i++)
    {
      g_autoptr (MagStatement) statement = mag_sqlite_prepare (mag_collection_get_database (self), locations[i], NULL);

      while (statement && sqlite3_step (statement) == SQLITE_ROW)
        {
          g_autoptr (MagLocation) location = mag_location_parse (mag_sqlite_get_text (statement, 0), error);

          if (!location || mag_location_get_fragment (location))
            {
              g_clear_error (error);
              return refuse (self, error, "it has an id that cannot be");
            }
        }
    }

  return TRUE;
}

static gboolean
check_documents (MagCollection  *self,
                 GError        **error)
{
  g_autoptr (MagStatement) statement = mag_sqlite_prepare (mag_collection_get_database (self),
                                                           "SELECT kind, id, language FROM document", NULL);

  while (statement && sqlite3_step (statement) == SQLITE_ROW)
    {
      g_autoptr (MagDocument) document = mag_collection_load_document (self, mag_sqlite_get_text (statement, 0),
                                                                       mag_sqlite_get_text (statement, 1),
                                                                       mag_sqlite_get_text (statement, 2), error);

      if (!document)
        {
          g_prefix_error (error, "%s: ", mag_collection_get_path (self));
          return FALSE;
        }
    }

  return TRUE;
}

static gboolean
check_part (MagCollection  *self,
            MagStatement   *row,
            const char     *schema,
            const char     *part,
            GError        **error)
{
  g_autoptr (MagFaults) faults = mag_faults_new ();
  g_autofree char *name = g_strdup_printf ("%s: %s/%s", mag_collection_get_path (self), part, mag_sqlite_get_text (row, 0));
  g_autoptr (JsonObject) root = mag_json_parse (mag_sqlite_get_text (row, 1), -1, error);

  if (!root)
    {
      g_prefix_error (error, "%s: ", name);
      return FALSE;
    }
  if (mag_schema_check_part (schema, part, name, root, faults))
    return TRUE;

  g_set_error_literal (error, MAG_CONTENT_ERROR, MAG_CONTENT_ERROR_FORMAT, mag_faults_get (faults, 0));

  return FALSE;
}

static gboolean
check_parts (MagCollection  *self,
             GError        **error)
{
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      g_autoptr (MagStatement) row = mag_sqlite_prepare (mag_collection_get_database (self), parts[i].sql, NULL);

      while (row && sqlite3_step (row) == SQLITE_ROW)
        if (!check_part (self, row, parts[i].schema, parts[i].part, error))
          return FALSE;
    }

  return TRUE;
}

/**
 * mag_collection_check:
 * @error: return location for an error
 *
 * Returns: whether all of a collection is what it should be; else an error of %MAG_CONTENT_ERROR_FORMAT
 */
gboolean
mag_collection_check (MagCollection  *self,
                      GError        **error)
{
  return check_file (self, error) && check_texts (self, error) && check_titles (self, error)
         && check_ids (self, error) && check_documents (self, error) && check_parts (self, error);
}
