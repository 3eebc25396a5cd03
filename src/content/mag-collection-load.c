// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Reads documents and objects from a collection when they are asked for. */

#include "config.h"

#include "mag-collection.h"

#include "mag-content-error.h"
#include "mag-json.h"
#include "mag-schema.h"
#include "mag-sqlite.h"

/* A collection may come from anywhere, and what shows a document relies on its form. */
static gboolean
check_form (MagCollection  *self,
            const char     *kind,
            const char     *id,
            JsonObject     *root,
            GError        **error)
{
  g_autoptr (MagFaults) faults = mag_faults_new ();

  if (mag_schema_check (kind, id, root, faults))
    return TRUE;

  g_set_error (error, MAG_CONTENT_ERROR, MAG_CONTENT_ERROR_FORMAT,
               "The collection “%s” has a faulty %s: %s",
               mag_collection_get_title (self), kind, mag_faults_get (faults, 0));

  return FALSE;
}

/**
 * mag_collection_load_document:
 * @kind: `topic` or `handout`
 * @id: the topic's id
 * @language: its language, as a BCP 47 tag
 * @error: return location for an error
 *
 * Returns: (transfer full): the document, or %NULL with an error of %MAG_CONTENT_ERROR_NOT_FOUND,
 *   %MAG_CONTENT_ERROR_FORMAT or of JSON
 */
MagDocument *
mag_collection_load_document (MagCollection  *self,
                              const char     *kind,
                              const char     *id,
                              const char     *language,
                              GError        **error)
{
  const char *sql = "SELECT revision, json FROM document WHERE kind = ? AND id = ? AND language = ?";
  sqlite3 *database = mag_collection_get_database (self);
  g_autoptr (MagStatement) statement = mag_sqlite_prepare (database, sql, kind, id, language, NULL);
  g_autoptr (JsonObject) root = NULL;

  if (!statement || sqlite3_step (statement) != SQLITE_ROW)
    {
      g_set_error (error, MAG_CONTENT_ERROR, MAG_CONTENT_ERROR_NOT_FOUND,
                   "The collection “%s” has no %s “%s” in the language “%s”",
                   mag_collection_get_title (self), kind, id, language);
      return NULL;
    }

  root = mag_json_parse (mag_sqlite_get_text (statement, 1), -1, error);
  if (!root || !check_form (self, kind, id, root, error))
    return NULL;

  return mag_document_new (kind, id, language, mag_sqlite_get_text (statement, 0), root);
}

typedef gpointer (*NewFromJson) (JsonObject *json,
                                 const char *topic);

/* Makes an object of each row, whose columns are the JSON and the topic. */
static GListModel *
load_objects (MagStatement *statement,
              GType         type,
              NewFromJson   new_from_json)
{
  GListStore *store = g_list_store_new (type);

  while (statement && sqlite3_step (statement) == SQLITE_ROW)
    {
      g_autoptr (JsonObject) json = mag_json_parse (mag_sqlite_get_text (statement, 0), -1, NULL);
      g_autoptr (GObject) object = json ? new_from_json (json, mag_sqlite_get_text (statement, 1)) : NULL;

      if (object)
        g_list_store_append (store, object);
    }

  return G_LIST_MODEL (store);
}

static gpointer
load_object (MagStatement *statement,
             GType         type,
             NewFromJson   new_from_json)
{
  g_autoptr (GListModel) list = load_objects (statement, type, new_from_json);

  return g_list_model_get_item (list, 0);
}

/* References and terms belong to no topic. */
static gpointer
new_reference (JsonObject *json,
               const char *topic)
{
  return mag_reference_new_from_json (json);
}

static gpointer
new_term (JsonObject *json,
          const char *topic)
{
  return mag_term_new_from_json (json);
}

/**
 * mag_collection_load_claims:
 * @topic: (nullable): a topic's id, or %NULL for all
 *
 * Returns: (transfer full): a list of [class@Claim]
 */
GListModel *
mag_collection_load_claims (MagCollection *self,
                            const char    *topic)
{
  const char *sql = "SELECT claim.json, claim.topic FROM claim JOIN topic ON topic.id = claim.topic"
                    " WHERE claim.topic = coalesce (?, claim.topic) ORDER BY topic.position, claim.position";
  g_autoptr (MagStatement) statement = mag_sqlite_prepare (mag_collection_get_database (self), sql, topic, NULL);

  return load_objects (statement, MAG_TYPE_CLAIM, (NewFromJson) mag_claim_new_from_json);
}

/**
 * mag_collection_load_tables:
 * @topic: (nullable): a topic's id, or %NULL for all
 *
 * Returns: (transfer full): a list of [class@Table]
 */
GListModel *
mag_collection_load_tables (MagCollection *self,
                            const char    *topic)
{
  const char *sql = "SELECT json, topic FROM comparison WHERE topic = coalesce (?, topic) ORDER BY topic, position";
  g_autoptr (MagStatement) statement = mag_sqlite_prepare (mag_collection_get_database (self), sql, topic, NULL);

  return load_objects (statement, MAG_TYPE_TABLE, (NewFromJson) mag_table_new_from_json);
}

/**
 * mag_collection_load_references:
 * @topic: (nullable): a topic's id, or %NULL for all
 *
 * Returns: (transfer full): a list of [class@Reference] that a topic cites, in the order of its text
 */
GListModel *
mag_collection_load_references (MagCollection *self,
                                const char    *topic)
{
  const char *cited = "SELECT json, topic FROM cites JOIN reference ON key = reference"
                      " WHERE topic = ? ORDER BY position";
  const char *all = "SELECT json, '' FROM reference ORDER BY key";
  sqlite3 *database = mag_collection_get_database (self);
  g_autoptr (MagStatement) statement = mag_sqlite_prepare (database, topic ? cited : all, topic, NULL);

  return load_objects (statement, MAG_TYPE_REFERENCE, new_reference);
}

/**
 * mag_collection_load_terms:
 *
 * Returns: (transfer full): a list of every [class@Term], in alphabetical order
 */
GListModel *
mag_collection_load_terms (MagCollection *self)
{
  const char *sql = "SELECT json, '' FROM term ORDER BY json ->> 'term' COLLATE NOCASE";
  g_autoptr (MagStatement) statement = mag_sqlite_prepare (mag_collection_get_database (self), sql, NULL);

  return load_objects (statement, MAG_TYPE_TERM, new_term);
}

/**
 * mag_collection_load_claim:
 * @key: a claim's key, as `C15`
 *
 * Returns: (transfer full) (nullable): the claim
 */
MagClaim *
mag_collection_load_claim (MagCollection *self,
                           const char    *key)
{
  g_autoptr (MagStatement) statement = mag_sqlite_prepare (mag_collection_get_database (self),
                                                           "SELECT json, topic FROM claim WHERE key = ?", key, NULL);

  return load_object (statement, MAG_TYPE_CLAIM, (NewFromJson) mag_claim_new_from_json);
}

/**
 * mag_collection_load_finding:
 * @key: a finding's key, as `C15.growth`
 *
 * Returns: (transfer full) (nullable): the finding
 */
MagFinding *
mag_collection_load_finding (MagCollection *self,
                             const char    *key)
{
  g_auto (GStrv) parts = g_strsplit (key, ".", 2);
  g_autoptr (MagClaim) claim = parts[0] && parts[1] ? mag_collection_load_claim (self, parts[0]) : NULL;
  MagFinding *finding = claim ? mag_claim_find_finding (claim, parts[1]) : NULL;

  return finding ? g_object_ref (finding) : NULL;
}

/**
 * mag_collection_load_table:
 * @id: a comparison table's id
 *
 * Returns: (transfer full) (nullable): the table
 */
MagTable *
mag_collection_load_table (MagCollection *self,
                           const char    *id)
{
  g_autoptr (MagStatement) statement = mag_sqlite_prepare (mag_collection_get_database (self),
                                                           "SELECT json, topic FROM comparison WHERE id = ?", id, NULL);

  return load_object (statement, MAG_TYPE_TABLE, (NewFromJson) mag_table_new_from_json);
}

/**
 * mag_collection_load_reference:
 * @key: a reference's key, as `SAVER2015`
 *
 * Returns: (transfer full) (nullable): the reference
 */
MagReference *
mag_collection_load_reference (MagCollection *self,
                               const char    *key)
{
  g_autoptr (MagStatement) statement = mag_sqlite_prepare (mag_collection_get_database (self),
                                                           "SELECT json, '' FROM reference WHERE key = ?", key, NULL);

  return load_object (statement, MAG_TYPE_REFERENCE, new_reference);
}

/**
 * mag_collection_load_term:
 * @id: a term's id
 *
 * Returns: (transfer full) (nullable): the term
 */
MagTerm *
mag_collection_load_term (MagCollection *self,
                          const char    *id)
{
  g_autoptr (MagStatement) statement = mag_sqlite_prepare (mag_collection_get_database (self),
                                                           "SELECT json, '' FROM term WHERE id = ?", id, NULL);

  return load_object (statement, MAG_TYPE_TERM, new_term);
}
