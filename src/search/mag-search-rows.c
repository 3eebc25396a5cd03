// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Makes of each document what can be found: one row with a title, a text and a location for the
 * article, for each of its parts, for each claim, table, term, source, handout and food. */

#include "config.h"

#include "mag-search-rows.h"

#include <json-glib/json-glib.h>

#include "mag-json.h"
#include "mag-search-hit.h"
#include "mag-search-text.h"
#include "mag-sqlite.h"

typedef gboolean (*WriteRows) (sqlite3     *database,
                               const char  *id,
                               JsonObject  *root,
                               GError     **error);

static const char *
get_text (JsonObject *object,
          const char *name)
{
  return json_object_get_string_member_with_default (object, name, "");
}

static gboolean
write_row (sqlite3        *database,
           MagSearchKind   kind,
           const char     *topic,
           const char     *location,
           const char     *title,
           const char     *body,
           GError        **error)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (MAG_TYPE_SEARCH_KIND);
  g_autofree char *rank = g_strdup_printf ("%d", kind);

  return mag_sqlite_run (database, error, "INSERT INTO temp.search_row VALUES (?, ?, ?, ?, ?, ?)",
                         rank, g_enum_get_value (klass, kind)->value_nick, topic, location, title, body, NULL);
}

/* A part of an article. Its title says which article, for it stands in a list with others. */
static gboolean
write_part (sqlite3     *database,
            const char  *id,
            JsonObject  *topic,
            const char  *part,
            const char  *part_title,
            const char  *body,
            GError     **error)
{
  const char *topic_title = get_text (topic, "title");
  g_autofree char *location = g_strdup_printf ("topic/%s#%s", id, part);
  const char *separator = g_str_has_suffix (topic_title, "?") ? " " : ": ";
  g_autofree char *title = g_strconcat (topic_title, separator, part_title, NULL);

  return write_row (database, MAG_SEARCH_SECTION, id, location, title, body, error);
}

static gboolean
write_sections (sqlite3     *database,
                const char  *id,
                JsonObject  *topic,
                GError     **error)
{
  JsonArray *sections = mag_json_get_array (topic, "sections");

  for (guint i = 0; sections && i < json_array_get_length (sections); i++)
    {
      JsonObject *section = json_array_get_object_element (sections, i);
      g_autofree char *body = mag_search_text_collect (database, section, "blocks", NULL);

      if (!write_part (database, id, topic, get_text (section, "id"), get_text (section, "title"), body, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
write_questions (sqlite3     *database,
                 const char  *id,
                 JsonObject  *topic,
                 GError     **error)
{
  JsonArray *questions = mag_json_get_array (topic, "questions");

  for (guint i = 0; questions && i < json_array_get_length (questions); i++)
    {
      JsonObject *question = json_array_get_object_element (questions, i);
      g_autofree char *location = g_strdup_printf ("topic/%s#faq-%s", id, get_text (question, "id"));
      g_autofree char *body = mag_search_text_collect (database, question, "answer", NULL);

      if (!write_row (database, MAG_SEARCH_QUESTION, id, location, get_text (question, "question"), body, error))
        return FALSE;
    }

  return TRUE;
}

/* The headings of key points and the like are the article's, in the language of the collection. */
static gboolean
write_topic (sqlite3     *database,
             const char  *id,
             JsonObject  *topic,
             GError     **error)
{
  g_autofree char *location = g_strconcat ("topic/", id, NULL);
  g_autofree char *body = mag_search_text_collect (database, topic, "summary", "what", "in_short", "key_points",
                                                   "red_flags", NULL);
  g_autofree char *points = mag_search_text_collect (database, topic, "key_points", NULL);
  g_autofree char *unknown = mag_search_text_collect (database, topic, "unknown", NULL);

  return write_row (database, MAG_SEARCH_TOPIC, id, location, get_text (topic, "title"), body, error)
         && write_part (database, id, topic, "key-points", "Key points", points, error)
         && write_sections (database, id, topic, error)
         && write_part (database, id, topic, "unknown", "What we do not know", unknown, error)
         && write_questions (database, id, topic, error);
}

static gboolean
write_handout (sqlite3     *database,
               const char  *id,
               JsonObject  *handout,
               GError     **error)
{
  g_autofree char *location = g_strconcat ("handout/", id, NULL);
  g_autofree char *title = g_strconcat ("Handout: ", get_text (handout, "title"), NULL);
  g_autofree char *body = NULL;

  if (json_object_has_member (handout, "sheet"))
    body = mag_search_text_collect (database, json_object_get_object_member (handout, "sheet"), "what", NULL);

  return write_row (database, MAG_SEARCH_HANDOUT, id, location, title, body ? body : "", error);
}

/* The stops are what people look for by what they feel; they belong to the section that shows them. */
static char *
dup_infusion_body (sqlite3    *database,
                   JsonObject *infusion,
                   JsonObject *section)
{
  g_autofree char *blocks = mag_search_text_collect (database, section, "blocks", NULL);
  g_autofree char *stops = NULL;

  if (!g_str_equal (get_text (section, "id"), "during"))
    return g_steal_pointer (&blocks);

  stops = mag_search_text_collect (database, infusion, "stops", NULL);

  return g_strjoin (" ", blocks, stops, NULL);
}

static gboolean
write_infusion (sqlite3     *database,
                const char  *id,
                JsonObject  *infusion,
                GError     **error)
{
  JsonArray *sections = mag_json_get_array (infusion, "sections");
  const char *place = get_text (infusion, "title");

  if (!write_row (database, MAG_SEARCH_TOPIC, "", "infusion", place, get_text (infusion, "summary"), error))
    return FALSE;

  for (guint i = 0; sections && i < json_array_get_length (sections); i++)
    {
      JsonObject *section = json_array_get_object_element (sections, i);
      g_autofree char *location = g_strconcat ("infusion#", get_text (section, "id"), NULL);
      g_autofree char *title = g_strconcat (place, ": ", get_text (section, "title"), NULL);
      g_autofree char *body = dup_infusion_body (database, infusion, section);

      if (!write_row (database, MAG_SEARCH_SECTION, "", location, title, body, error))
        return FALSE;
    }

  return TRUE;
}

static char *
dup_found (sqlite3    *database,
           JsonObject *claim)
{
  JsonArray *findings = mag_json_get_array (claim, "findings");
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) found = NULL;

  for (guint i = 0; findings && i < json_array_get_length (findings); i++)
    g_strv_builder_take (builder, mag_search_text_collect (database, json_array_get_object_element (findings, i),
                                                           "found", NULL));
  found = g_strv_builder_end (builder);

  return g_strjoinv (" ", found);
}

/* Remarks speak of somebody's page, not of magnesium. */
static gboolean
write_claim (sqlite3     *database,
             const char  *topic,
             JsonObject  *claim,
             GError     **error)
{
  g_autofree char *location = g_strconcat ("evidence/", get_text (claim, "key"), NULL);
  g_autofree char *say = mag_search_text_collect (database, claim, "say", NULL);
  g_autofree char *found = dup_found (database, claim);
  g_autofree char *body = g_strjoin (" ", say, found[0] ? found : NULL, NULL);

  if (g_str_equal (get_text (claim, "kind"), "remark"))
    return TRUE;

  return write_row (database, MAG_SEARCH_CLAIM, topic, location, get_text (claim, "claim"), body, error);
}

static gboolean
write_table (sqlite3     *database,
             const char  *topic,
             JsonObject  *table,
             GError     **error)
{
  g_autofree char *location = g_strconcat ("evidence/", get_text (table, "id"), NULL);
  g_autofree char *body = mag_search_text_collect (database, table, "columns", "rows", NULL);

  return write_row (database, MAG_SEARCH_TABLE, topic, location, get_text (table, "title"), body, error);
}

static gboolean
write_term (sqlite3     *database,
            const char  *id,
            JsonObject  *term,
            GError     **error)
{
  g_autofree char *location = g_strconcat ("term/", id, NULL);
  g_autofree char *meaning = mag_search_text_collect (database, term, "meaning", NULL);
  g_autofree char *also = mag_search_text_collect (database, term, "also", NULL);
  g_autofree char *body = also[0] ? g_strdup_printf ("%s (%s)", meaning, also) : g_strdup (meaning);

  return write_row (database, MAG_SEARCH_TERM, "", location, get_text (term, "term"), body, error);
}

static gboolean
write_reference (sqlite3     *database,
                 const char  *key,
                 JsonObject  *reference,
                 GError     **error)
{
  g_autofree char *location = g_strconcat ("reference/", key, NULL);
  g_autofree char *body = mag_search_text_collect (database, reference, "authors", "journal", "year", "study",
                                                   "key", "doi", "pmid", NULL);

  return write_row (database, MAG_SEARCH_REFERENCE, "", location, get_text (reference, "title"), body, error);
}

/* Brands and the like are left to the browser of foods. Nearly all that people look up has a plain name; the long
 * table behind it is not to answer each search for magnesium. */
static gboolean
write_foods (sqlite3  *database,
             GError  **error)
{
  g_autofree char *food = g_strdup_printf ("%d", MAG_SEARCH_FOOD);
  g_autofree char *other = g_strdup_printf ("%d", MAG_SEARCH_OTHER_FOOD);

  return mag_sqlite_run (database, error,
                         "INSERT INTO temp.search_row"
                         " SELECT iif (id ISNULL, ?1, ?2), iif (id ISNULL, 'other-food', 'food'), '', 'food/' || ndb, name,"
                         " cast (round (magnesium * ifnull (serving_grams, 100.0) / 100.0) AS INTEGER)"
                         " || iif (id ISNULL, ' mg in ', ' mg of magnesium in ')"
                         " || iif (serving_grams ISNULL, '100 grams', serving_label) || '. '"
                         " || replace (synonyms, '|', ', ') || iif (synonyms = '', '', '. ') || usda"
                         " FROM food WHERE NOT hidden AND magnesium NOTNULL ORDER BY id ISNULL, ndb", other, food, NULL);
}

static gboolean
write_each (sqlite3     *database,
            const char  *sql,
            WriteRows    write_rows,
            GError     **error)
{
  g_autoptr (MagStatement) statement = mag_sqlite_prepare (database, sql, NULL);

  while (statement && sqlite3_step (statement) == SQLITE_ROW)
    {
      g_autoptr (JsonObject) root = mag_json_parse (mag_sqlite_get_text (statement, 1), -1, error);

      if (!root || !write_rows (database, mag_sqlite_get_text (statement, 0), root, error))
        return FALSE;
    }

  return TRUE;
}

/**
 * mag_search_rows_write: (skip)
 * @database: a collection whose documents have been written
 * @error: return location for an error
 *
 * Writes everything that can be found to the table `temp.search_row`, which this makes.
 * Translations are left out: their originals say the same.
 *
 * Returns: whether it was written; else an error of %MAG_CONTENT_ERROR
 */
gboolean
mag_search_rows_write (sqlite3  *database,
                       GError  **error)
{
  static const struct
  {
    const char *sql;
    WriteRows   write_rows;
  } sources[] = {
    { "SELECT id, json FROM document WHERE kind = 'topic'"
      " AND language = (SELECT value FROM meta WHERE name = 'language') ORDER BY id", write_topic },
    { "SELECT id, json FROM document WHERE kind = 'handout'"
      " AND language = (SELECT value FROM meta WHERE name = 'language') ORDER BY id", write_handout },
    { "SELECT id, json FROM document WHERE kind = 'infusion'"
      " AND language = (SELECT value FROM meta WHERE name = 'language')", write_infusion },
    { "SELECT topic, json FROM claim ORDER BY topic, position", write_claim },
    { "SELECT topic, json FROM comparison ORDER BY topic, position", write_table },
    { "SELECT id, json FROM term ORDER BY id", write_term },
    { "SELECT key, json FROM reference WHERE key IN (SELECT reference FROM cites) ORDER BY key", write_reference },
  };

  if (!mag_sqlite_run (database, error,
                       "CREATE TABLE temp.search_row"
                       " (rank INTEGER, kind TEXT, topic TEXT, location TEXT, title TEXT, body TEXT)", NULL))
    return FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (sources); i++)
    if (!write_each (database, sources[i].sql, sources[i].write_rows, error))
      return FALSE;

  return write_foods (database, error);
}
