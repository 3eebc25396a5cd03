// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* An old link, a typed one or one to a collection that is gone may name what there is not. What of it
 * there is still leads somewhere: to the article without the part, to all foods without the group. */

#include "config.h"

#include "mag-nearest.h"

#include <string.h>

#include "mag-claim-query.h"
#include "mag-food-query.h"
#include "mag-handout-languages.h"
#include "mag-handout-options.h"

/* Gives what of a value there is, or NULL. */
typedef char *(*Sift) (MagCollection *collection,
                       MagLocation   *location,
                       const char    *value);

/* Keeps those words of a list that are not empty. */
static char *
join_kept (GStrv       words,
           const char *separator)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) kept = NULL;

  for (guint i = 0; words[i]; i++)
    if (words[i][0] != '\0')
      g_strv_builder_add (builder, words[i]);
  kept = g_strv_builder_end (builder);

  return kept[0] ? g_strjoinv (separator, kept) : NULL;
}

static char *
sift_topics (MagCollection *collection,
             MagLocation   *location,
             const char    *value)
{
  g_auto (GStrv) topics = g_strsplit (value, ",", -1);

  for (guint i = 0; topics[i]; i++)
    if (!mag_collection_find_topic (collection, topics[i]))
      topics[i][0] = '\0';

  return join_kept (topics, ",");
}

static gboolean
has_column (MagTable   *table,
            const char *id)
{
  for (guint i = 0; i < mag_table_get_n_columns (table); i++)
    if (g_str_equal (mag_table_get_column_id (table, i), id))
      return TRUE;

  return FALSE;
}

static char *
sift_columns (MagCollection *collection,
              MagLocation   *location,
              const char    *value)
{
  const char *id = mag_location_get_id (location);
  g_autoptr (MagTable) table = id ? mag_collection_load_table (collection, id) : NULL;
  g_auto (GStrv) columns = g_strsplit (value, ".", -1);

  for (guint i = 0; columns[i]; i++)
    if (!table || !has_column (table, columns[i]))
      columns[i][0] = '\0';

  return join_kept (columns, ".");
}

static char *
sift_order (MagCollection *collection,
            MagLocation   *location,
            const char    *value)
{
  g_autoptr (MagClaimQuery) query = mag_claim_query_new_for (location);

  return query->order != MAG_CLAIM_ORDER_ARTICLE ? g_strdup (value) : NULL;
}

static char *
sift_size (MagCollection *collection,
           MagLocation   *location,
           const char    *value)
{
  gint64 size = g_ascii_strtoll (value, NULL, 10);

  return size >= MAG_HANDOUT_MIN_TEXT_SIZE && size <= MAG_HANDOUT_MAX_TEXT_SIZE ? g_strdup (value) : NULL;
}

/* A second language may be none. */
static char *
sift_language (MagCollection *collection,
               MagLocation   *location,
               const char    *value)
{
  g_auto (GStrv) languages = mag_handout_languages_list (collection);
  gboolean holds = value[0] == '\0' || g_strv_contains ((const char *const *) languages, value);

  return holds ? g_strdup (value) : NULL;
}

#define KIND(name) (1u << MAG_LOCATION_##name)
#define CLAIMS (KIND (TOPIC) | KIND (EVIDENCE))

/* What each kind of place can be asked for: one of some words, the nick of a type, what a function
 * lets through, or anything. */
static const struct
{
  const char *name;
  guint       kinds;
  const char *words[2];
  GType     (*type) (void);
  Sift        sift;
} pairs[] = {
  { "face", KIND (TOPIC), .words = { "evidence", "sources" } },
  { "words", CLAIMS },
  { "verdict", CLAIMS, .type = mag_verdict_get_type },
  { "certainty", CLAIMS, .type = mag_certainty_get_type },
  { "sort", CLAIMS, .sift = sift_order },
  { "remarks", CLAIMS, .words = { "yes" } },
  { "topic", KIND (EVIDENCE), .sift = sift_topics },
  { "columns", KIND (EVIDENCE), .sift = sift_columns },
  { "topics", KIND (HANDOUT), .sift = sift_topics },
  { "depth", KIND (HANDOUT), .type = mag_handout_depth_get_type },
  { "paper", KIND (HANDOUT), .type = mag_paper_get_type },
  { "size", KIND (HANDOUT), .sift = sift_size },
  { "language", KIND (HANDOUT), .sift = sift_language },
  { "second", KIND (HANDOUT), .sift = sift_language },
  { "q", KIND (FOOD) },
  { "group", KIND (FOOD), .type = mag_food_group_get_type },
  { "diet", KIND (FOOD), .words = { "vegan", "vegetarian" } },
  { "nutrient", KIND (FOOD), .type = mag_nutrient_get_type },
  { "rank", KIND (FOOD), .type = mag_food_basis_get_type },
  { "all", KIND (FOOD), .words = { "1" } },
  { "brands", KIND (FOOD), .words = { "1" } },
  { "view", KIND (FOOD), .words = { "plan" } },
};

#undef KIND
#undef CLAIMS

static gboolean
is_nick (GType       type,
         const char *value)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (type);

  return g_enum_get_value_by_nick (klass, value) != NULL;
}

static char *
sift_pair (MagCollection *collection,
           MagLocation   *location,
           guint          pair)
{
  const char *value = mag_location_get_query (location, pairs[pair].name);
  gboolean holds = TRUE;

  if (pairs[pair].sift)
    return pairs[pair].sift (collection, location, value);

  if (pairs[pair].type)
    holds = is_nick (pairs[pair].type (), value);
  else if (pairs[pair].words[0])
    holds = g_str_equal (value, pairs[pair].words[0]) || g_strcmp0 (value, pairs[pair].words[1]) == 0;

  return holds ? g_strdup (value) : NULL;
}

static char *
sift (MagCollection *collection,
      MagLocation   *location,
      const char    *name)
{
  guint kind = 1u << mag_location_get_kind (location);

  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    if ((pairs[i].kinds & kind) && g_str_equal (pairs[i].name, name))
      return sift_pair (collection, location, i);

  return NULL;
}

/* A source is shown under a topic that cites it, so that one that none does is nowhere. */
static gboolean
has_thing (MagCollection *collection,
           MagLocation   *location)
{
  g_autoptr (MagLocation) whole = mag_location_new (mag_location_get_kind (location), mag_location_get_id (location),
                                                    NULL);
  g_autofree char *title = mag_collection_dup_title (collection, whole);
  g_autofree char *home = mag_collection_dup_home (collection, whole);

  switch (mag_location_get_kind (location))
    {
    case MAG_LOCATION_REFERENCE:
      return title && home;
    case MAG_LOCATION_INFUSION:
      return title != NULL;
    case MAG_LOCATION_START:
    case MAG_LOCATION_TOPIC:
    case MAG_LOCATION_EVIDENCE:
    case MAG_LOCATION_HANDOUT:
    case MAG_LOCATION_TERM:
    case MAG_LOCATION_FOOD:
    default:
      return title || !mag_location_get_id (location);
    }
}

static MagLocation *
find_place (MagLocation *location)
{
  switch (mag_location_get_kind (location))
    {
    case MAG_LOCATION_EVIDENCE:
    case MAG_LOCATION_HANDOUT:
    case MAG_LOCATION_TERM:
    case MAG_LOCATION_FOOD:
      return mag_location_new (mag_location_get_kind (location), NULL, NULL);
    case MAG_LOCATION_START:
    case MAG_LOCATION_TOPIC:
    case MAG_LOCATION_REFERENCE:
    case MAG_LOCATION_INFUSION:
    default:
      return NULL;
    }
}

static MagLocation *
find (MagCollection *collection,
      MagLocation   *location)
{
  const char *part = mag_collection_has_part (collection, location) ? mag_location_get_fragment (location) : NULL;
  g_auto (GStrv) names = mag_location_list_query (location);
  g_autoptr (MagLocation) found = NULL;

  if (!has_thing (collection, location))
    return find_place (location);

  found = mag_location_new (mag_location_get_kind (location), mag_location_get_id (location), part);
  for (guint i = 0; names[i]; i++)
    {
      g_autofree char *value = sift (collection, location, names[i]);
      g_autoptr (MagLocation) before = g_steal_pointer (&found);

      found = mag_location_with_query (before, names[i], value);
    }

  return g_steal_pointer (&found);
}

/* What cannot be read is read up to where it goes wrong. */
static MagLocation *
parse_start (const char *text)
{
  g_autofree char *start = g_strdup (text);
  const char ends[] = "#?/";

  for (guint i = 0; ends[i]; i++)
    {
      char *end = strchr (start, ends[i]);
      MagLocation *location;

      if (end)
        *end = '\0';
      location = mag_location_parse (start, NULL);
      if (location)
        return location;
    }

  return NULL;
}

/**
 * mag_nearest_find:
 * @collection: the collection that is shown
 * @text: a location as text, perhaps a wrong one
 * @exact: (out): whether all that it names is there
 *
 * Finds what a location leads to, or as much of that as there is.
 *
 * Returns: (transfer full) (nullable): a location that the collection holds; %NULL where there is
 *   nothing like it
 */
MagLocation *
mag_nearest_find (MagCollection *collection,
                  const char    *text,
                  gboolean      *exact)
{
  g_autoptr (MagLocation) asked = mag_location_parse (text, NULL);
  g_autoptr (MagLocation) start = asked ? mag_location_ref (asked) : parse_start (text);
  MagLocation *found = start ? find (collection, start) : NULL;

  *exact = asked && found && mag_location_equal (asked, found);

  return found;
}
