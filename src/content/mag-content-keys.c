// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Gathers the keys that a folder of content defines, and notes those that are defined twice. What has
 * not the form that its schema asks for is passed over: that is noted elsewhere. */

#include "config.h"

#include "mag-content-keys.h"

#include <string.h>

#include "mag-json.h"
#include "mag-topic.h"

struct _MagContentKeys
{
  GHashTable *keys[MAG_N_KEY_SPACES];
  MagFaults  *faults;
};

static const char *space_names[] = {
  [MAG_KEY_REFERENCE] = "reference",
  [MAG_KEY_TERM] = "glossary term",
  [MAG_KEY_CLAIM] = "claim",
  [MAG_KEY_TOLD_CLAIM] = "claim with findings of its own",
  [MAG_KEY_FINDING] = "finding",
  [MAG_KEY_TABLE] = "table",
  [MAG_KEY_TOPIC] = "topic",
  [MAG_KEY_PLACE] = "place in a topic",
  [MAG_KEY_INFUSION] = "section of the infusion",
  [MAG_KEY_FOOD] = "food",
  [MAG_KEY_MEASURE] = "measure",
  [MAG_KEY_USDA_FOOD] = "USDA food",
  [MAG_KEY_USDA_MEASURE] = "USDA measure",
  [MAG_KEY_INTAKE] = "intake",
  [MAG_KEY_SAFETY] = "safety text",
  [MAG_KEY_FIGURE] = "figure",
};

static void
add (MagContentKeys *self,
     MagKeySpace     space,
     char           *key,
     const char     *file,
     const char     *place)
{
  g_autofree char *owned = key;

  if (g_hash_table_contains (self->keys[space], key))
    mag_faults_add (self->faults, file, place, "the %s “%s” is defined twice", space_names[space], key);
  else
    g_hash_table_add (self->keys[space], g_steal_pointer (&owned));
}

/* Adds PREFIX and the member of each entry of a list. */
static void
add_all (MagContentKeys *self,
         MagKeySpace     space,
         MagSourceFile  *file,
         JsonObject     *object,
         const char     *list,
         const char     *member,
         const char     *prefix,
         const char     *path)
{
  JsonArray *array = mag_json_get_array (object, list);

  for (guint i = 0; array && i < json_array_get_length (array); i++)
    {
      JsonObject *entry = mag_json_get_entry (array, i);
      const char *key = entry ? mag_json_get_text (entry, member, NULL) : NULL;
      g_autofree char *place = g_strdup_printf ("%s.%s[%u].%s", path, list, i, member);

      if (key)
        add (self, space, g_strconcat (prefix, key, NULL), file->name, place);
    }
}

static void
add_topic (MagContentKeys *self,
           MagSourceFile  *file)
{
  g_autofree char *prefix = g_strconcat (file->id, "#", NULL);
  g_autofree char *faq = g_strconcat (file->id, "#faq-", NULL);

  add (self, MAG_KEY_TOPIC, g_strdup (file->id), file->name, "$.id");
  for (guint i = 0; mag_topic_places[i]; i++)
    add (self, MAG_KEY_PLACE, g_strconcat (prefix, mag_topic_places[i], NULL), file->name, "$");
  add_all (self, MAG_KEY_PLACE, file, file->root, "sections", "id", prefix, "$");
  add_all (self, MAG_KEY_PLACE, file, file->root, "questions", "id", faq, "$");
}

static void
add_evidence (MagContentKeys *self,
              MagSourceFile  *file)
{
  JsonArray *claims = mag_json_get_array (file->root, "claims");

  add_all (self, MAG_KEY_CLAIM, file, file->root, "claims", "key", "", "$");
  add_all (self, MAG_KEY_TABLE, file, file->root, "tables", "id", "", "$");
  for (guint i = 0; claims && i < json_array_get_length (claims); i++)
    {
      JsonObject *claim = mag_json_get_entry (claims, i);
      const char *key = claim ? mag_json_get_text (claim, "key", NULL) : NULL;
      g_autofree char *prefix = g_strconcat (key ? key : "", ".", NULL);
      g_autofree char *path = g_strdup_printf ("$.claims[%u]", i);

      if (!key)
        continue;
      if (mag_json_get_array (claim, "findings"))
        g_hash_table_add (self->keys[MAG_KEY_TOLD_CLAIM], g_strdup (key));
      add_all (self, MAG_KEY_FINDING, file, claim, "findings", "id", prefix, path);
    }
}

/* Adds what stands in one column of a table, or in two, with a slash between. */
static void
add_column (MagContentKeys *self,
            MagKeySpace     space,
            MagSourceTable *table,
            const char     *column,
            const char     *second)
{
  for (guint i = 0; i < table->rows->len; i++)
    {
      g_autofree char *place = mag_source_table_dup_place (i);

      add (self, space,
           g_strjoin ("/", mag_source_table_get (table, i, column),
                      second ? mag_source_table_get (table, i, second) : NULL, NULL),
           table->name, place);
    }
}

static void
add_tables (MagContentKeys *self,
            MagSource      *source)
{
  add_column (self, MAG_KEY_FOOD, source->tables[MAG_SOURCE_TABLE_FOODS], "id", NULL);
  add_column (self, MAG_KEY_MEASURE, source->tables[MAG_SOURCE_TABLE_MEASURES], "food", "id");
  add_column (self, MAG_KEY_USDA_FOOD, source->tables[MAG_SOURCE_TABLE_USDA], "ndb", NULL);
  add_column (self, MAG_KEY_USDA_MEASURE, source->tables[MAG_SOURCE_TABLE_USDA_MEASURES], "ndb", "id");
  add_column (self, MAG_KEY_INTAKE, source->tables[MAG_SOURCE_TABLE_INTAKES], "id", NULL);
}

static void
add_file (MagContentKeys *self,
          MagSourceFile  *file)
{
  if (file->language)
    return;
  if (g_str_equal (file->kind, "topic"))
    add_topic (self, file);
  else if (g_str_equal (file->kind, "evidence"))
    add_evidence (self, file);
  else if (g_str_equal (file->kind, "references"))
    add_all (self, MAG_KEY_REFERENCE, file, file->root, "references", "key", "", "$");
  else if (g_str_equal (file->kind, "glossary"))
    add_all (self, MAG_KEY_TERM, file, file->root, "terms", "id", "", "$");
  else if (g_str_equal (file->kind, "infusion"))
    add_all (self, MAG_KEY_INFUSION, file, file->root, "sections", "id", "", "$");
  else if (g_str_equal (file->kind, "safety"))
    add_all (self, MAG_KEY_SAFETY, file, file->root, "texts", "id", "", "$");
}

/**
 * mag_content_keys_new:
 * @source: a folder of content
 * @faults: where to note keys that are defined twice
 *
 * Returns: (transfer full): the keys
 */
MagContentKeys *
mag_content_keys_new (MagSource *source,
                      MagFaults *faults)
{
  MagContentKeys *self = g_new0 (MagContentKeys, 1);
  GHashTableIter iter;
  gpointer id;

  self->faults = faults;
  for (guint i = 0; i < MAG_N_KEY_SPACES; i++)
    self->keys[i] = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < source->files->len; i++)
    add_file (self, g_ptr_array_index (source->files, i));
  add_tables (self, source);
  g_hash_table_iter_init (&iter, source->figures);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    add (self, MAG_KEY_FIGURE, g_strdup (id), "figures", NULL);

  return self;
}

void
mag_content_keys_free (MagContentKeys *self)
{
  for (guint i = 0; i < MAG_N_KEY_SPACES; i++)
    g_clear_pointer (&self->keys[i], g_hash_table_unref);
  g_free (self);
}

/**
 * mag_content_keys_has:
 * @space: what the key names
 * @key: a key
 *
 * Returns: whether it is defined
 */
gboolean
mag_content_keys_has (MagContentKeys *self,
                      MagKeySpace     space,
                      const char     *key)
{
  return g_hash_table_contains (self->keys[space], key);
}

static gboolean
has_topic_place (MagContentKeys *self,
                 MagLocation    *location)
{
  const char *fragment = mag_location_get_fragment (location);
  g_autofree char *place = g_strconcat (mag_location_get_id (location), "#", fragment, NULL);

  return fragment ? mag_content_keys_has (self, MAG_KEY_PLACE, place)
                  : mag_content_keys_has (self, MAG_KEY_TOPIC, mag_location_get_id (location));
}

/**
 * mag_content_keys_has_location:
 * @location: a location
 *
 * Returns: whether it leads to something that is defined
 */
gboolean
mag_content_keys_has_location (MagContentKeys *self,
                               MagLocation    *location)
{
  const char *id = mag_location_get_id (location);
  const char *fragment = mag_location_get_fragment (location);

  switch (mag_location_get_kind (location))
    {
    case MAG_LOCATION_TOPIC:
      return has_topic_place (self, location);
    case MAG_LOCATION_HANDOUT:
      return !id || mag_content_keys_has (self, MAG_KEY_TOPIC, id);
    case MAG_LOCATION_EVIDENCE:
      return !id || mag_content_keys_has (self, MAG_KEY_CLAIM, id) || mag_content_keys_has (self, MAG_KEY_TABLE, id);
    case MAG_LOCATION_TERM:
      return !id || mag_content_keys_has (self, MAG_KEY_TERM, id);
    case MAG_LOCATION_REFERENCE:
      return !id || mag_content_keys_has (self, MAG_KEY_REFERENCE, id);
    case MAG_LOCATION_FOOD:
      return !id || mag_content_keys_has (self, MAG_KEY_USDA_FOOD, id);
    case MAG_LOCATION_INFUSION:
      return !fragment || mag_content_keys_has (self, MAG_KEY_INFUSION, fragment);
    case MAG_LOCATION_START:
    default:
      return TRUE;
    }
}

/**
 * mag_content_keys_expect:
 * @faults: where to note that nothing has that key
 * @file: the file to name
 * @place: where in it the key stands
 * @space: what the key names
 * @key: a key
 */
void
mag_content_keys_expect (MagContentKeys *self,
                         MagFaults      *faults,
                         const char     *file,
                         const char     *place,
                         MagKeySpace     space,
                         const char     *key)
{
  if (!mag_content_keys_has (self, space, key))
    mag_faults_add (faults, file, place, "there is no %s “%s”", mag_key_space_get_name (space), key);
}

/**
 * mag_content_keys_expect_location:
 * @faults: where to note that the location is none or leads nowhere
 * @file: the file to name
 * @place: where in it the location stands
 * @text: a location
 */
void
mag_content_keys_expect_location (MagContentKeys *self,
                                  MagFaults      *faults,
                                  const char     *file,
                                  const char     *place,
                                  const char     *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (MagLocation) location = mag_location_parse (text, &error);

  if (!location)
    mag_faults_add (faults, file, place, "%s", error->message);
  else if (!mag_content_keys_has_location (self, location))
    mag_faults_add (faults, file, place, "the location “%s” leads nowhere", text);
}

/**
 * mag_key_space_get_name:
 * @space: a space
 *
 * Returns: what its keys name, for a fault's message
 */
const char *
mag_key_space_get_name (MagKeySpace space)
{
  return space_names[space];
}
