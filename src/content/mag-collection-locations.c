// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Knows which locations a collection holds, what they are called and where they are shown. */

#include "config.h"

#include "mag-collection.h"

#include "mag-sqlite.h"

/**
 * mag_collection_dup_home:
 * @location: a location
 *
 * Finds the topic under which something is shown: the topic of a claim or table, and the first
 * topic that cites a reference.
 *
 * Returns: (transfer full) (nullable): the topic's id
 */
char *
mag_collection_dup_home (MagCollection *self,
                         MagLocation   *location)
{
  sqlite3 *database = mag_collection_get_database (self);
  const char *id = mag_location_get_id (location);

  switch (mag_location_get_kind (location))
    {
    case MAG_LOCATION_TOPIC:
    case MAG_LOCATION_HANDOUT:
      return mag_sqlite_dup_text (database, "SELECT id FROM topic WHERE id = ?", id, NULL);
    case MAG_LOCATION_EVIDENCE:
      return mag_sqlite_dup_text (database, "SELECT topic FROM claim WHERE key = ?"
                                            " UNION SELECT topic FROM comparison WHERE id = ?", id, id, NULL);
    case MAG_LOCATION_REFERENCE:
      return mag_sqlite_dup_text (database, "SELECT topic FROM cites JOIN topic ON topic.id = cites.topic"
                                            " WHERE reference = ? ORDER BY topic.position", id, NULL);
    case MAG_LOCATION_START:
    case MAG_LOCATION_FOOD:
    case MAG_LOCATION_INFUSION:
    case MAG_LOCATION_TERM:
    default:
      return NULL;
    }
}

/**
 * mag_collection_list_languages:
 * @kind: (nullable): `topic` or `handout`; %NULL for either
 * @id: (nullable): a topic's id; %NULL for any
 *
 * Returns: (transfer full): the languages that there are such documents in, as BCP 47 tags; the
 *   collection's own comes first
 */
GStrv
mag_collection_list_languages (MagCollection *self,
                               const char    *kind,
                               const char    *id)
{
  const char *sql = "SELECT DISTINCT language FROM document WHERE kind IN ('topic', 'handout') AND kind GLOB ?"
                    " AND id GLOB ? ORDER BY language <> (SELECT value FROM meta WHERE name = 'language'), language";
  g_autoptr (MagStatement) statement = NULL;
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  statement = mag_sqlite_prepare (mag_collection_get_database (self), sql, kind ? kind : "*", id ? id : "*", NULL);
  while (statement && sqlite3_step (statement) == SQLITE_ROW)
    g_strv_builder_add (builder, mag_sqlite_get_text (statement, 0));

  return g_strv_builder_end (builder);
}

/**
 * mag_collection_list_locations:
 *
 * Of the foods, those with a plain name are listed; the long table behind them is to be searched.
 *
 * Returns: (transfer full): every location that the collection holds, place by place
 */
GStrv
mag_collection_list_locations (MagCollection *self)
{
  const char *sql = "SELECT 'start', 0, 0, 0"
                    " UNION ALL SELECT 'infusion', 0, 1, 0 FROM document WHERE kind = 'infusion'"
                    " UNION ALL SELECT 'infusion#' || (value ->> 'id'), 0, 1, 1 + json_each.key"
                    "  FROM document, json_each (document.json, '$.sections') WHERE kind = 'infusion'"
                    " UNION ALL SELECT 'topic/' || id, 1, position, 0 FROM topic"
                    " UNION ALL SELECT 'topic/' || topic.id || '#' || (value ->> 'id'), 1, position, 1 + json_each.key"
                    "  FROM topic JOIN document USING (id), json_each (document.json, '$.sections')"
                    "  WHERE kind = 'topic' AND language = (SELECT meta.value FROM meta WHERE name = 'language')"
                    " UNION ALL SELECT 'handout', 2, -1, 0"
                    " UNION ALL SELECT 'handout/' || id, 2, position, 0 FROM topic"
                    " UNION ALL SELECT 'evidence', 3, 0, 0"
                    " UNION ALL SELECT 'evidence/' || id, 4, rowid, 0 FROM comparison"
                    " UNION ALL SELECT 'evidence/' || key, 5, substr (key, 2) + 0, 0 FROM claim"
                    " UNION ALL SELECT 'term', 6, 0, 0"
                    " UNION ALL SELECT 'term/' || id, 7, rowid, 0 FROM term"
                    " UNION ALL SELECT 'reference/' || key, 8, rowid, 0 FROM reference"
                    "  WHERE key IN (SELECT reference FROM cites)"
                    " UNION ALL SELECT 'food', 9, 0, 0"
                    " UNION ALL SELECT 'food/' || ndb, 10, ndb + 0, 0 FROM food WHERE id NOTNULL"
                    " ORDER BY 2, 3, 4";
  g_autoptr (MagStatement) statement = mag_sqlite_prepare (mag_collection_get_database (self), sql, NULL);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  while (statement && sqlite3_step (statement) == SQLITE_ROW)
    g_strv_builder_add (builder, mag_sqlite_get_text (statement, 0));

  return g_strv_builder_end (builder);
}

/* A section is known by its own title; the place by that of its document. */
static char *
dup_infusion_title (sqlite3    *database,
                    const char *fragment)
{
  if (fragment)
    return mag_sqlite_dup_text (database, "SELECT value ->> 'title' FROM document, json_each (document.json, '$.sections')"
                                          " WHERE kind = 'infusion' AND value ->> 'id' = ?", fragment, NULL);

  return mag_sqlite_dup_text (database, "SELECT json ->> 'title' FROM document WHERE kind = 'infusion'", NULL);
}

static gboolean
has_topic_part (sqlite3    *database,
                const char *topic,
                const char *part)
{
  g_autofree char *found = NULL;

  if (g_strv_contains (mag_topic_places, part))
    return TRUE;

  found = mag_sqlite_dup_text (database, "SELECT 1 FROM document, json_each (document.json, '$.sections')"
                                         " WHERE kind = 'topic' AND document.id = ?1 AND value ->> 'id' = ?2"
                                         " UNION SELECT 1 FROM document, json_each (document.json, '$.questions')"
                                         " WHERE kind = 'topic' AND document.id = ?1"
                                         "  AND 'faq-' || (value ->> 'id') = ?2", topic, part, NULL);

  return found != NULL;
}

/**
 * mag_collection_has_part:
 * @location: a location whose id, if it has one, the collection holds
 *
 * Returns: whether there is the part of it that the fragment names; %TRUE where it has no fragment
 */
gboolean
mag_collection_has_part (MagCollection *self,
                         MagLocation   *location)
{
  const char *fragment = mag_location_get_fragment (location);
  g_autofree char *key = g_strconcat (mag_location_get_id (location), ".", fragment, NULL);
  g_autofree char *title = NULL;
  g_autoptr (MagFinding) finding = NULL;

  if (!fragment)
    return TRUE;

  switch (mag_location_get_kind (location))
    {
    case MAG_LOCATION_TOPIC:
      return has_topic_part (mag_collection_get_database (self), mag_location_get_id (location), fragment);
    case MAG_LOCATION_EVIDENCE:
      finding = mag_location_get_id (location) ? mag_collection_load_finding (self, key) : NULL;
      return finding != NULL;
    case MAG_LOCATION_INFUSION:
      title = dup_infusion_title (mag_collection_get_database (self), fragment);
      return title != NULL;
    case MAG_LOCATION_START:
    case MAG_LOCATION_HANDOUT:
    case MAG_LOCATION_TERM:
    case MAG_LOCATION_REFERENCE:
    case MAG_LOCATION_FOOD:
    default:
      return FALSE;
    }
}

/**
 * mag_collection_dup_title:
 * @location: a location
 *
 * Returns: (transfer full) (nullable): what the collection calls the thing that a location leads to, or
 *   %NULL where it holds no such thing or the thing has no name of its own
 */
char *
mag_collection_dup_title (MagCollection *self,
                          MagLocation   *location)
{
  sqlite3 *database = mag_collection_get_database (self);
  const char *id = mag_location_get_id (location);

  switch (mag_location_get_kind (location))
    {
    case MAG_LOCATION_TOPIC:
    case MAG_LOCATION_HANDOUT:
      return mag_sqlite_dup_text (database, "SELECT title FROM topic WHERE id = ?", id, NULL);
    case MAG_LOCATION_EVIDENCE:
      return mag_sqlite_dup_text (database, "SELECT json ->> 'claim' FROM claim WHERE key = ?"
                                            " UNION SELECT json ->> 'title' FROM comparison WHERE id = ?", id, id, NULL);
    case MAG_LOCATION_TERM:
      return mag_sqlite_dup_text (database, "SELECT json ->> 'term' FROM term WHERE id = ?", id, NULL);
    case MAG_LOCATION_REFERENCE:
      return mag_sqlite_dup_text (database, "SELECT json ->> 'title' FROM reference WHERE key = ?", id, NULL);
    case MAG_LOCATION_FOOD:
      return mag_sqlite_dup_text (database, "SELECT name FROM food WHERE ndb = ?", id, NULL);
    case MAG_LOCATION_INFUSION:
      return dup_infusion_title (database, mag_location_get_fragment (location));
    case MAG_LOCATION_START:
    default:
      return NULL;
    }
}
