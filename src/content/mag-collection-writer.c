// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Packs a checked folder of content into one SQLite file. The file is written beside its place and
 * moved there when it is whole, so a collection is never half. */

#include "config.h"

#include "mag-collection-writer.h"

#include <glib/gstdio.h>

#include "mag-collection-foods.h"
#include "mag-collection-format.h"
#include "mag-content-check.h"
#include "mag-content-error.h"
#include "mag-inline.h"
#include "mag-json.h"
#include "mag-sqlite.h"

static const char *schema[] = {
  "CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
  "CREATE TABLE topic (position INTEGER PRIMARY KEY, id TEXT UNIQUE, title TEXT, summary TEXT, heading TEXT)",
  "CREATE TABLE document (kind TEXT, id TEXT, language TEXT, revision TEXT, stale INTEGER, json TEXT,"
  " PRIMARY KEY (kind, id, language)) WITHOUT ROWID",
  "CREATE TABLE claim (key TEXT PRIMARY KEY, topic TEXT, position INTEGER, json TEXT)",
  "CREATE TABLE comparison (id TEXT PRIMARY KEY, topic TEXT, position INTEGER, json TEXT)",
  "CREATE TABLE reference (key TEXT PRIMARY KEY, json TEXT)",
  "CREATE TABLE cites (topic TEXT, reference TEXT, position INTEGER, PRIMARY KEY (topic, reference)) WITHOUT ROWID",
  "CREATE TABLE term (id TEXT PRIMARY KEY, json TEXT)",
  "CREATE TABLE safety (id TEXT PRIMARY KEY, title TEXT, text TEXT)",
  "CREATE TABLE safety_translation (id TEXT, language TEXT, title TEXT, text TEXT, PRIMARY KEY (id, language))",
  "CREATE TABLE figure (id TEXT PRIMARY KEY, svg TEXT)",
  "CREATE TABLE synonym (set_id INTEGER, word TEXT)",
  "CREATE INDEX claim_by_topic ON claim (topic, position)",
};

static char *
to_json (JsonObject *object)
{
  g_autoptr (JsonNode) node = json_node_init_object (json_node_alloc (), object);

  return json_to_string (node, FALSE);
}

static const char *
get_text (JsonObject *object,
          const char *name)
{
  return json_object_get_string_member_with_default (object, name, "");
}

static gboolean
write_meta (sqlite3     *database,
            MagSource   *source,
            GError     **error)
{
  JsonObject *root = mag_source_find (source, "collection", "collection")->root;
  const char *names[] = { "id", "title", "version", "language", "publisher" };

  if (!mag_sqlite_run (database, error, "PRAGMA application_id = " G_STRINGIFY (MAG_COLLECTION_APPLICATION_ID), NULL)
      || !mag_sqlite_run (database, error, "INSERT INTO meta VALUES ('format', ?)", MAG_COLLECTION_FORMAT, NULL))
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (!mag_sqlite_run (database, error, "INSERT INTO meta VALUES (?, ?)", names[i], get_text (root, names[i]), NULL))
      return FALSE;

  return TRUE;
}

static gboolean
write_topics (sqlite3     *database,
              MagSource   *source,
              GError     **error)
{
  JsonArray *groups = json_object_get_array_member (mag_source_find (source, "collection", "collection")->root, "groups");

  for (guint i = 0; i < json_array_get_length (groups); i++)
    {
      JsonObject *group = json_array_get_object_element (groups, i);
      g_auto (GStrv) topics = mag_json_dup_texts (group, "topics");

      for (guint j = 0; topics[j]; j++)
        {
          JsonObject *topic = mag_source_find (source, "topic", topics[j])->root;

          if (!mag_sqlite_run (database, error,
                               "INSERT INTO topic (id, title, summary, heading) VALUES (?, ?, ?, ?)", topics[j],
                               get_text (topic, "title"), get_text (topic, "summary"), get_text (group, "title"), NULL))
            return FALSE;
        }
    }

  return TRUE;
}

static gboolean
write_document (sqlite3        *database,
                MagSource      *source,
                MagSourceFile  *file,
                const char     *language,
                GError        **error)
{
  MagSourceFile *original = mag_source_find (source, file->kind, file->id);
  g_autofree char *base = mag_content_dup_revision (original->root);
  g_autofree char *revision = mag_content_dup_revision (file->root);
  g_autofree char *json = to_json (file->root);
  gboolean stale = file->language && !g_str_equal (get_text (file->root, "base_revision"), base);

  return mag_sqlite_run (database, error, "INSERT INTO document VALUES (?, ?, ?, ?, ?, ?)", file->kind, file->id,
                         file->language ? file->language : language, revision, stale ? "1" : "0", json, NULL);
}

/* Writes each entry of a list as its key, its topic, its position and its JSON. */
static gboolean
write_entries (sqlite3        *database,
               MagSourceFile  *file,
               const char     *list,
               const char     *key,
               const char     *sql,
               GError        **error)
{
  JsonArray *array = json_object_get_array_member (file->root, list);

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonObject *entry = json_array_get_object_element (array, i);
      g_autofree char *json = to_json (entry);
      g_autofree char *position = g_strdup_printf ("%u", i);

      if (!mag_sqlite_run (database, error, sql, get_text (entry, key), json, file->id, position, NULL))
        return FALSE;
    }

  return TRUE;
}

static gboolean
write_safety_translations (sqlite3     *database,
                           JsonObject  *text,
                           GError     **error)
{
  JsonArray *translations = mag_json_get_array (text, "translations");

  for (guint i = 0; translations && i < json_array_get_length (translations); i++)
    {
      JsonObject *translation = json_array_get_object_element (translations, i);

      if (!mag_sqlite_run (database, error, "INSERT INTO safety_translation VALUES (?, ?, ?, ?)",
                           get_text (text, "id"), get_text (translation, "language"),
                           get_text (translation, "title"), get_text (translation, "text"), NULL))
        return FALSE;
    }

  return TRUE;
}

static gboolean
write_safety (sqlite3        *database,
              MagSourceFile  *file,
              GError        **error)
{
  JsonArray *texts = json_object_get_array_member (file->root, "texts");

  for (guint i = 0; i < json_array_get_length (texts); i++)
    {
      JsonObject *text = json_array_get_object_element (texts, i);

      if (!mag_sqlite_run (database, error, "INSERT INTO safety VALUES (?, ?, ?)",
                           get_text (text, "id"), get_text (text, "title"), get_text (text, "text"), NULL)
          || !write_safety_translations (database, text, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
write_synonyms (sqlite3        *database,
                MagSourceFile  *file,
                GError        **error)
{
  JsonArray *sets = json_object_get_array_member (file->root, "synonyms");

  for (guint i = 0; i < json_array_get_length (sets); i++)
    {
      JsonArray *words = json_array_get_array_element (sets, i);
      g_autofree char *set = g_strdup_printf ("%u", i);

      for (guint j = 0; j < json_array_get_length (words); j++)
        if (!mag_sqlite_run (database, error, "INSERT INTO synonym VALUES (?, ?)",
                             set, json_array_get_string_element (words, j), NULL))
          return FALSE;
    }

  return TRUE;
}

static gboolean
write_file (sqlite3        *database,
            MagSource      *source,
            MagSourceFile  *file,
            const char     *language,
            GError        **error)
{
  if (g_str_equal (file->kind, "topic") || g_str_equal (file->kind, "handout") || g_str_equal (file->kind, "infusion"))
    return write_document (database, source, file, language, error);
  if (g_str_equal (file->kind, "evidence"))
    return write_entries (database, file, "claims", "key",
                          "INSERT INTO claim (key, json, topic, position) VALUES (?, ?, ?, ?)", error)
           && write_entries (database, file, "tables", "id",
                             "INSERT INTO comparison (id, json, topic, position) VALUES (?, ?, ?, ?)", error);
  if (g_str_equal (file->kind, "references"))
    return write_entries (database, file, "references", "key",
                          "INSERT INTO reference (key, json) SELECT ?, ? WHERE ? || ? NOTNULL", error);
  if (g_str_equal (file->kind, "glossary"))
    return write_entries (database, file, "terms", "id",
                          "INSERT INTO term (id, json) SELECT ?, ? WHERE ? || ? NOTNULL", error);
  if (g_str_equal (file->kind, "safety"))
    return write_safety (database, file, error);
  if (g_str_equal (file->kind, "synonyms"))
    return write_synonyms (database, file, error);

  return TRUE;
}

static gboolean
write_figures (sqlite3     *database,
               MagSource   *source,
               GError     **error)
{
  GHashTableIter iter;
  gpointer id, svg;

  g_hash_table_iter_init (&iter, source->figures);
  while (g_hash_table_iter_next (&iter, &id, &svg))
    if (!mag_sqlite_run (database, error, "INSERT INTO figure VALUES (?, ?)", id, svg, NULL))
      return FALSE;

  return TRUE;
}

static gboolean
write_cite (sqlite3     *database,
            const char  *topic,
            const char  *key,
            GError     **error)
{
  return mag_sqlite_run (database, error,
                         "INSERT OR IGNORE INTO cites SELECT ?, key, (SELECT count (*) FROM cites)"
                         " FROM reference WHERE key = ?", topic, key, NULL);
}

/* A text cites by marks; a source of a finding is a text that is a key and nothing else. */
static gboolean
write_text_cites (sqlite3     *database,
                  const char  *topic,
                  const char  *text,
                  GError     **error)
{
  g_autoptr (GPtrArray) runs = mag_inline_parse (text, NULL);

  for (guint i = 0; runs && i < runs->len; i++)
    {
      const MagInline *run = g_ptr_array_index (runs, i);

      for (guint j = 0; run->kind == MAG_INLINE_CITE && run->keys[j]; j++)
        if (!write_cite (database, topic, run->keys[j], error))
          return FALSE;
    }

  return write_cite (database, topic, text, error);
}

/* Notes which topic cites which reference, in the order in which a reader meets them. */
static gboolean
write_cites (sqlite3     *database,
             const char  *topic,
             JsonNode    *node,
             GError     **error)
{
  if (JSON_NODE_HOLDS_ARRAY (node))
    {
      JsonArray *array = json_node_get_array (node);

      for (guint i = 0; i < json_array_get_length (array); i++)
        if (!write_cites (database, topic, json_array_get_element (array, i), error))
          return FALSE;
    }
  else if (JSON_NODE_HOLDS_OBJECT (node))
    {
      JsonObjectIter iter;
      JsonNode *member;

      json_object_iter_init_ordered (&iter, json_node_get_object (node));
      while (json_object_iter_next_ordered (&iter, NULL, &member))
        if (!write_cites (database, topic, member, error))
          return FALSE;
    }
  else if (json_node_get_value_type (node) == G_TYPE_STRING)
    {
      return write_text_cites (database, topic, json_node_get_string (node), error);
    }

  return TRUE;
}

static gboolean
write_all (sqlite3               *database,
           MagSource             *source,
           MagCollectionIndexer   indexer,
           GError               **error)
{
  const char *language = get_text (mag_source_find (source, "collection", "collection")->root, "language");

  for (guint i = 0; i < G_N_ELEMENTS (schema); i++)
    if (!mag_sqlite_run (database, error, schema[i], NULL))
      return FALSE;

  if (!write_meta (database, source, error) || !write_topics (database, source, error)
      || !mag_collection_foods_write (database, source, error) || !write_figures (database, source, error))
    return FALSE;

  for (guint i = 0; i < source->files->len; i++)
    if (!write_file (database, source, g_ptr_array_index (source->files, i), language, error))
      return FALSE;

  for (guint i = 0; i < source->files->len; i++)
    {
      MagSourceFile *file = g_ptr_array_index (source->files, i);
      g_autoptr (JsonNode) node = json_node_init_object (json_node_alloc (), file->root);
      gboolean cites = g_str_equal (file->kind, "topic") || g_str_equal (file->kind, "evidence");

      if (cites && !file->language && !write_cites (database, file->id, node, error))
        return FALSE;
    }

  return !indexer || indexer (database, error);
}

static gboolean
write_database (MagSource             *source,
                const char            *path,
                MagCollectionIndexer   indexer,
                GError               **error)
{
  g_autofree char *journal = NULL;
  g_autoptr (sqlite3) database = NULL;
  gboolean success = sqlite3_open_v2 (path, &database, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, NULL) == SQLITE_OK;

  if (!success)
    g_set_error (error, MAG_CONTENT_ERROR, MAG_CONTENT_ERROR_WRITE, "%s", sqlite3_errmsg (database));

  /* a journal beside it would be left behind on a full disk */
  journal = mag_sqlite_dup_text (database, "PRAGMA journal_mode = MEMORY", NULL);
  success = success && mag_sqlite_run (database, error, "BEGIN", NULL)
            && write_all (database, source, indexer, error)
            && mag_sqlite_run (database, error, "COMMIT", NULL)
            && mag_sqlite_run (database, error, "VACUUM", NULL);

  return success;
}

/**
 * mag_collection_write: (skip)
 * @source: a folder of content without faults
 * @path: the collection to write
 * @indexer: (nullable) (scope call): what adds the search index
 * @error: return location for an error
 *
 * Writes a collection, whole or not at all.
 *
 * Returns: whether it was written; else an error of %MAG_CONTENT_ERROR_WRITE
 */
gboolean
mag_collection_write (MagSource             *source,
                      const char            *path,
                      MagCollectionIndexer   indexer,
                      GError               **error)
{
  g_autofree char *draft = g_strconcat (path, ".draft", NULL);

  g_unlink (draft);
  if (!write_database (source, draft, indexer, error))
    {
      g_prefix_error (error, "%s: ", path);
      g_unlink (draft);
      return FALSE;
    }

  if (g_rename (draft, path) != 0)
    {
      g_set_error (error, MAG_CONTENT_ERROR, MAG_CONTENT_ERROR_WRITE, "%s: %s", path, g_strerror (errno));
      g_unlink (draft);
      return FALSE;
    }

  return TRUE;
}
