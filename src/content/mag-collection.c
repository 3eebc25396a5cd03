// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagCollection:
 *
 * A file of content, opened for reading. Only the list of topics is read when it is opened; all else
 * is read when it is asked for.
 *
 * A collection may come from anywhere, so SQLite is told to trust nothing in it: the file is
 * immutable, its schema cannot run code, and lengths are limited.
 */

#include "config.h"

#include "mag-collection-private.h"

#include "mag-collection-format.h"
#include "mag-content-error.h"
#include "mag-sqlite.h"

struct _MagCollection
{
  GObject     parent_instance;

  /* Owned */
  sqlite3    *database;
  char       *path;
  char       *id;
  char       *title;
  char       *version;
  char       *publisher;
  GListStore *topics;
  GPtrArray  *members;
};

G_DEFINE_FINAL_TYPE (MagCollection, mag_collection, G_TYPE_OBJECT)

static void
mag_collection_finalize (GObject *object)
{
  MagCollection *self = MAG_COLLECTION (object);

  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->version, g_free);
  g_clear_pointer (&self->publisher, g_free);
  g_clear_pointer (&self->path, g_free);
  g_clear_pointer (&self->members, g_ptr_array_unref);
  g_clear_object (&self->topics);
  g_clear_pointer (&self->database, sqlite3_close);

  G_OBJECT_CLASS (mag_collection_parent_class)->finalize (object);
}

static void
mag_collection_class_init (MagCollectionClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = mag_collection_finalize;
}

static void
mag_collection_init (MagCollection *self)
{
  self->topics = g_list_store_new (MAG_TYPE_TOPIC);
  self->members = g_ptr_array_new_with_free_func (g_object_unref);
}

static void
defend (sqlite3 *database)
{
  sqlite3_db_config (database, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
  sqlite3_db_config (database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
  sqlite3_db_config (database, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, NULL);
  sqlite3_db_config (database, SQLITE_DBCONFIG_ENABLE_VIEW, 0, NULL);
  sqlite3_limit (database, SQLITE_LIMIT_LENGTH, 16 * 1024 * 1024);
  sqlite3_limit (database, SQLITE_LIMIT_SQL_LENGTH, 256 * 1024);
  sqlite3_limit (database, SQLITE_LIMIT_EXPR_DEPTH, 200);
  sqlite3_limit (database, SQLITE_LIMIT_ATTACHED, 0);
  mag_sqlite_run (database, NULL, "PRAGMA cell_size_check = ON", NULL);
  mag_sqlite_run (database, NULL, "PRAGMA temp_store = MEMORY", NULL);
}

/* A file as SQLite is to open it: for reading, and as one that does not change. */
char *
mag_collection_dup_uri (const char *path)
{
  g_autofree char *escaped = g_uri_escape_string (path, "/", TRUE);

  return g_strdup_printf ("file:%s?mode=ro&immutable=1", escaped);
}

static gboolean
is_collection (sqlite3 *database)
{
  g_autofree char *id = mag_sqlite_dup_text (database, "PRAGMA application_id", NULL);

  return g_strcmp0 (id, G_STRINGIFY (MAG_COLLECTION_APPLICATION_ID)) == 0;
}

static gboolean
open_database (MagCollection  *self,
               const char     *path,
               GError        **error)
{
  g_autofree char *uri = mag_collection_dup_uri (path);
  g_autofree char *format = NULL;

  if (sqlite3_open_v2 (uri, &self->database, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, NULL) != SQLITE_OK)
    {
      g_set_error (error, MAG_CONTENT_ERROR, MAG_CONTENT_ERROR_OPEN,
                   "%s: %s", path, sqlite3_errmsg (self->database));
      return FALSE;
    }

  defend (self->database);
  if (is_collection (self->database))
    format = mag_sqlite_dup_text (self->database, "SELECT value FROM meta WHERE name = 'format'", NULL);
  if (g_strcmp0 (format, MAG_COLLECTION_FORMAT) != 0)
    {
      g_set_error (error, MAG_CONTENT_ERROR, MAG_CONTENT_ERROR_FORMAT,
                   "%s: expected a collection of format %s, found %s",
                   path, MAG_COLLECTION_FORMAT, format ? format : "something else");
      return FALSE;
    }

  return TRUE;
}

static char *
dup_meta (MagCollection *self,
          const char    *name)
{
  char *value = mag_sqlite_dup_text (self->database, "SELECT value FROM meta WHERE name = ?", name, NULL);

  return value ? value : g_strdup ("");
}

static gboolean
refuse_topics (MagCollection  *self,
               const char     *path,
               GError        **error)
{
  g_set_error (error, MAG_CONTENT_ERROR, MAG_CONTENT_ERROR_FORMAT,
               "%s: expected a list of topics: %s", path, sqlite3_errmsg (self->database));

  return FALSE;
}

static gboolean
load_topics (MagCollection  *self,
             const char     *path,
             GError        **error)
{
  g_autoptr (MagStatement) statement = mag_sqlite_prepare (self->database,
                                                           "SELECT id, title, summary, heading FROM topic ORDER BY position",
                                                           NULL);
  int result;

  if (!statement)
    return refuse_topics (self, path, error);

  while ((result = sqlite3_step (statement)) == SQLITE_ROW)
    {
      g_autoptr (MagTopic) topic = mag_topic_new (mag_sqlite_get_text (statement, 0),
                                                  mag_sqlite_get_text (statement, 1),
                                                  mag_sqlite_get_text (statement, 2),
                                                  mag_sqlite_get_text (statement, 3));

      g_list_store_append (self->topics, topic);
    }

  /* half a list would look like a whole one */
  return result == SQLITE_DONE || refuse_topics (self, path, error);
}

/**
 * mag_collection_open:
 * @path: a collection's file
 * @error: return location for an error
 *
 * Opens a collection. The file is taken to be immutable while it is open.
 *
 * Returns: (transfer full): the collection, or %NULL with an error of %MAG_CONTENT_ERROR_OPEN or
 *   %MAG_CONTENT_ERROR_FORMAT
 */
MagCollection *
mag_collection_open (const char  *path,
                     GError     **error)
{
  g_autoptr (MagCollection) self = g_object_new (MAG_TYPE_COLLECTION, NULL);

  if (!open_database (self, path, error))
    return NULL;

  self->path = g_strdup (path);
  self->id = dup_meta (self, "id");
  self->title = dup_meta (self, "title");
  self->version = dup_meta (self, "version");
  self->publisher = dup_meta (self, "publisher");
  if (!load_topics (self, path, error))
    return NULL;

  return g_steal_pointer (&self);
}

const char *
mag_collection_get_id (MagCollection *self)
{
  return self->id;
}

const char *
mag_collection_get_title (MagCollection *self)
{
  return self->title;
}

const char *
mag_collection_get_version (MagCollection *self)
{
  return self->version;
}

/**
 * mag_collection_get_publisher:
 *
 * Returns: who publishes it, or an empty text
 */
const char *
mag_collection_get_publisher (MagCollection *self)
{
  return self->publisher;
}

const char *
mag_collection_get_path (MagCollection *self)
{
  return self->path;
}

/**
 * mag_collection_get_members:
 *
 * Returns: (transfer none) (element-type MagCollection): what was added to it
 */
GPtrArray *
mag_collection_get_members (MagCollection *self)
{
  return self->members;
}

/* Lists the topics of a collection that was merged, in a group of its own. */
void
mag_collection_take_member (MagCollection *self,
                            MagCollection *member)
{
  GListModel *topics = mag_collection_get_topics (member);

  for (guint i = 0; i < g_list_model_get_n_items (topics); i++)
    {
      g_autoptr (MagTopic) topic = g_list_model_get_item (topics, i);
      g_autoptr (MagTopic) copy = mag_topic_new (mag_topic_get_id (topic), mag_topic_get_title (topic),
                                                 mag_topic_get_summary (topic), member->title);

      g_list_store_append (self->topics, copy);
    }
  g_ptr_array_add (self->members, member);
}

/**
 * mag_collection_get_topics:
 *
 * Returns: (transfer none): a list of [class@Topic], in the order in which they are shown
 */
GListModel *
mag_collection_get_topics (MagCollection *self)
{
  return G_LIST_MODEL (self->topics);
}

/**
 * mag_collection_get_database: (skip)
 *
 * Returns: (transfer none): the database, for other layers of core that keep tables in it
 */
sqlite3 *
mag_collection_get_database (MagCollection *self)
{
  return self->database;
}

/**
 * mag_collection_find_topic:
 * @id: a topic's id
 *
 * Returns: (transfer none) (nullable): the topic
 */
MagTopic *
mag_collection_find_topic (MagCollection *self,
                           const char    *id)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->topics)); i++)
    {
      g_autoptr (MagTopic) topic = g_list_model_get_item (G_LIST_MODEL (self->topics), i);

      if (g_str_equal (mag_topic_get_id (topic), id))
        return topic;
    }

  return NULL;
}
