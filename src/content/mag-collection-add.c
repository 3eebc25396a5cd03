// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Puts the topics of another collection beside those of a first one. The other file is attached to
 * the same connection, and temporary views stand for the tables of both, so that all that reads a
 * collection reads both without knowing. Where there is only one there are no views, and no cost.
 *
 * A location means one thing, so what has an id of its own may not be there twice, not even in capitals. Sources, terms and
 * drawings may, if they are the same: a clinic's article cites what others cite. Safety texts, foods
 * and intakes come from the first collection alone. */

#include "config.h"

#include "mag-collection-private.h"

#include "mag-content-error.h"
#include "mag-sqlite.h"

/* SQLite attaches ten at most. */
#define MAX_MEMBERS 9

/* What lies between the positions of one collection and the next. */
#define STEP 1000000

static const struct
{
  const char *name;
  const char *number; /* the column that counts through the table */
  const char *columns;
  const char *shared; /* the key of what may be there twice */
} tables[] = {
  { "topic", "position", "id, title, summary, heading", NULL },
  { "document", NULL, "kind, id, language, revision, stale, json", NULL },
  { "claim", "rowid", "key, topic, position, json", NULL },
  { "comparison", "rowid", "id, topic, position, json", NULL },
  { "reference", "rowid", "key, json", "key" },
  { "cites", NULL, "topic, reference, position", NULL },
  { "term", "rowid", "id, json", "id" },
  { "figure", "rowid", "id, svg", "id" },
};

/* What must find nothing in a collection called `other`, and what it means if it does. */
static const struct
{
  const char *sql;
  const char *reason;
} collisions[] = {
  { "SELECT name FROM (SELECT type, name, tbl_name, sql FROM other.sqlite_schema"
    " EXCEPT SELECT type, name, tbl_name, sql FROM main.sqlite_schema)", "is nothing that a collection holds" },
  { "SELECT id FROM other.topic WHERE id COLLATE NOCASE IN (SELECT id FROM topic)", "is a topic that is there already" },
  { "SELECT key FROM other.claim WHERE key COLLATE NOCASE IN (SELECT key FROM claim)", "is a claim that is there already" },
  { "SELECT id FROM other.comparison WHERE id COLLATE NOCASE IN (SELECT id FROM comparison)",
    "is a table that is there already" },
  { "SELECT o.key FROM other.reference o JOIN reference r ON r.key = o.key WHERE r.json <> o.json",
    "is a source that is there already, and differs" },
  { "SELECT o.id FROM other.term o JOIN term t ON t.id = o.id WHERE t.json <> o.json",
    "is a term that is there already, and differs" },
  { "SELECT o.id FROM other.figure o JOIN figure f ON f.id = o.id WHERE f.svg <> o.svg",
    "is a drawing that is there already, and differs" },
  { "SELECT topic FROM (SELECT id AS topic FROM other.document UNION ALL SELECT topic FROM other.claim"
    " UNION ALL SELECT topic FROM other.comparison UNION ALL SELECT topic FROM other.cites)"
    " WHERE topic NOT IN (SELECT id FROM other.topic)", "is no topic of its own" },
  { "SELECT ndb FROM other.food WHERE ndb NOT IN (SELECT ndb FROM main.food)", "is a food that the program does not know" },
  { "SELECT c2 FROM other.search_content WHERE substr (c2, 1, instr (c2 || '#', '#') - 1) NOT IN"
    " (SELECT 'topic/' || id FROM other.topic UNION ALL SELECT 'handout/' || id FROM other.topic"
    " UNION ALL SELECT 'evidence/' || key FROM other.claim UNION ALL SELECT 'evidence/' || id FROM other.comparison"
    " UNION ALL SELECT 'term/' || id FROM other.term UNION ALL SELECT 'reference/' || key FROM other.reference"
    " UNION ALL SELECT 'food/' || ndb FROM other.food)", "is what its search leads to, and not its own" },
};

static gboolean
check_collisions (MagCollection  *self,
                  MagCollection  *other,
                  GError        **error)
{
  for (guint i = 0; i < G_N_ELEMENTS (collisions); i++)
    {
      g_autofree char *found = mag_sqlite_dup_text (mag_collection_get_database (self), collisions[i].sql, NULL);

      if (!found)
        continue;
      g_set_error (error, MAG_CONTENT_ERROR, MAG_CONTENT_ERROR_FORMAT, "%s: “%s” %s",
                   mag_collection_get_path (other), found, collisions[i].reason);
      return FALSE;
    }

  return TRUE;
}

static void
append_select (GString    *sql,
               guint       table,
               const char *schema,
               guint       number)
{
  if (tables[table].number)
    g_string_append_printf (sql, "SELECT %s + %u AS %s, ", tables[table].number, number * STEP, tables[table].number);
  else
    g_string_append (sql, "SELECT ");
  g_string_append_printf (sql, "%s FROM %s.%s", tables[table].columns, schema, tables[table].name);
}

/* Makes the view that stands for a table of all collections: that of the first, of the members so
 * far, and of the one that comes as number @n. */
static gboolean
make_view (MagCollection  *self,
           guint           table,
           guint           n,
           GError        **error)
{
  g_autofree char *drop = g_strdup_printf ("DROP VIEW IF EXISTS temp.%s", tables[table].name);
  g_autoptr (GString) sql = g_string_new (NULL);

  g_string_append_printf (sql, "CREATE TEMP VIEW %s AS ", tables[table].name);
  append_select (sql, table, "main", 0);
  for (guint i = 1; i <= n; i++)
    {
      g_autofree char *schema = g_strdup_printf ("member%u", i);

      g_string_append (sql, " UNION ALL ");
      append_select (sql, table, schema, i);
      for (guint j = 0; tables[table].shared && j < i; j++)
        {
          g_autofree char *earlier = j > 0 ? g_strdup_printf ("member%u", j) : g_strdup ("main");

          g_string_append_printf (sql, " %s %s NOT IN (SELECT %s FROM %s.%s)", j > 0 ? "AND" : "WHERE",
                                  tables[table].shared, tables[table].shared, earlier, tables[table].name);
        }
    }

  return mag_sqlite_run (mag_collection_get_database (self), error, drop, NULL)
         && mag_sqlite_run (mag_collection_get_database (self), error, sql->str, NULL);
}

static gboolean
attach (MagCollection  *self,
        MagCollection  *other,
        const char     *schema,
        GError        **error)
{
  g_autofree char *uri = mag_collection_dup_uri (mag_collection_get_path (other));
  g_autofree char *sql = g_strdup_printf ("ATTACH ? AS %s", schema);
  sqlite3 *database = mag_collection_get_database (self);
  gboolean attached;

  sqlite3_limit (database, SQLITE_LIMIT_ATTACHED, MAX_MEMBERS + 1);
  attached = mag_sqlite_run (database, error, sql, uri, NULL);
  sqlite3_limit (database, SQLITE_LIMIT_ATTACHED, 0);

  return attached;
}

static gboolean
check_beside (MagCollection  *self,
              MagCollection  *other,
              GError        **error)
{
  gboolean good = attach (self, other, "other", error) && check_collisions (self, other, error);

  mag_sqlite_run (mag_collection_get_database (self), NULL, "DETACH other", NULL);

  return good;
}

static gboolean
merge (MagCollection  *self,
       MagCollection  *other,
       GError        **error)
{
  guint n = mag_collection_get_members (self)->len + 1;
  g_autofree char *schema = g_strdup_printf ("member%u", n);

  if (!attach (self, other, schema, error))
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    if (!make_view (self, i, n, error))
      return FALSE;

  return TRUE;
}

/**
 * mag_collection_add:
 * @path: another collection's file
 * @error: return location for an error
 *
 * Adds the topics of another collection, in a group that is called like it, and all that belongs to
 * them. The file is looked through first, and refused as a whole if anything is wrong with it.
 *
 * Returns: whether it was added; else an error of %MAG_CONTENT_ERROR_OPEN or %MAG_CONTENT_ERROR_FORMAT
 */
gboolean
mag_collection_add (MagCollection  *self,
                    const char     *path,
                    GError        **error)
{
  g_autoptr (MagCollection) other = mag_collection_open (path, error);

  if (!other || !mag_collection_check (other, error))
    return FALSE;
  if (mag_collection_get_members (self)->len >= MAX_MEMBERS)
    {
      g_set_error (error, MAG_CONTENT_ERROR, MAG_CONTENT_ERROR_OPEN, "%s: there are %d others, which is all there can be",
                   path, MAX_MEMBERS);
      return FALSE;
    }
  if (!check_beside (self, other, error) || !merge (self, other, error))
    return FALSE;

  mag_collection_take_member (self, g_steal_pointer (&other));

  return TRUE;
}
