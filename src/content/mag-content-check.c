// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* What a schema cannot say: that keys resolve, that documents belong together, that a certainty
 * stands on sources, that tables are whole. */

#include "config.h"

#include "mag-content-check.h"

#include <string.h>

#include "mag-absolute.h"
#include "mag-content-check-tables.h"
#include "mag-content-infusion.h"
#include "mag-content-keys.h"
#include "mag-content-text.h"
#include "mag-figure-words.h"
#include "mag-json.h"

typedef struct
{
  MagSource      *source;
  MagContentKeys *keys;
  MagFaults      *faults;
  GHashTable     *grouped;
} Check;

typedef void (*CheckEntry) (Check         *check,
                            MagSourceFile *file,
                            const char    *path,
                            JsonObject    *entry);

/* A key that is not there at all is for the schema to note. */
static void
expect (Check         *check,
        MagSourceFile *file,
        const char    *place,
        MagKeySpace    space,
        const char    *key)
{
  if (key)
    mag_content_keys_expect (check->keys, check->faults, file->name, place, space, key);
}

static void
expect_all (Check         *check,
            MagSourceFile *file,
            const char    *path,
            JsonObject    *object,
            const char    *list,
            MagKeySpace    space)
{
  g_auto (GStrv) keys = mag_json_dup_texts (object, list);

  for (guint i = 0; keys[i]; i++)
    {
      g_autofree char *place = g_strdup_printf ("%s.%s[%u]", path, list, i);

      expect (check, file, place, space, keys[i]);
    }
}

/* Entries that are no objects are for the schema to note, here and below. */
static void
check_each (Check         *check,
            MagSourceFile *file,
            const char    *path,
            JsonObject    *object,
            const char    *list,
            CheckEntry     check_entry)
{
  JsonArray *array = mag_json_get_array (object, list);

  for (guint i = 0; array && i < json_array_get_length (array); i++)
    {
      JsonObject *entry = mag_json_get_entry (array, i);
      g_autofree char *place = g_strdup_printf ("%s.%s[%u]", path, list, i);

      if (entry)
        check_entry (check, file, place, entry);
    }
}

static void
check_finding (Check         *check,
               MagSourceFile *file,
               const char    *path,
               JsonObject    *finding)
{
  const char *direction = mag_json_get_text (finding, "direction", "");
  const char *certainty = mag_json_get_text (finding, "certainty", "");
  gboolean is_grade = g_strv_contains ((const char *[]) { "high", "moderate", "low", "very-low", NULL }, certainty);
  JsonArray *sources = mag_json_get_array (finding, "sources");
  JsonObject *absolute = mag_json_get_child (finding, "absolute");

  if (absolute)
    mag_absolute_check (absolute, file->name, path, check->faults);
  if (g_str_equal (direction, "untested") != g_str_equal (certainty, "unrated"))
    mag_faults_add (check->faults, file->name, path, "“untested” and “unrated” go together, and only together");
  if (is_grade && sources && json_array_get_length (sources) == 0)
    mag_faults_add (check->faults, file->name, path, "a finding of “%s” certainty needs at least one source", certainty);
  expect_all (check, file, path, finding, "sources", MAG_KEY_REFERENCE);
}

static void
check_claim (Check         *check,
             MagSourceFile *file,
             const char    *path,
             JsonObject    *claim)
{
  const char *restates = mag_json_get_text (claim, "restates", NULL);
  const char *kind = mag_json_get_text (claim, "kind", "claim");

  expect (check, file, path, MAG_KEY_TOLD_CLAIM, restates);
  if (!json_object_has_member (claim, "findings") && !restates && !g_str_equal (kind, "remark"))
    mag_faults_add (check->faults, file->name, path, "a claim needs findings, or “restates”");
  check_each (check, file, path, claim, "findings", check_finding);
}

static void
check_cell (Check         *check,
            MagSourceFile *file,
            const char    *path,
            JsonObject    *cell)
{
  g_autofree char *place = g_strconcat (path, ".finding", NULL);

  expect (check, file, place, MAG_KEY_FINDING, mag_json_get_text (cell, "finding", NULL));
}

static void
check_table (Check         *check,
             MagSourceFile *file,
             const char    *path,
             JsonObject    *table)
{
  JsonArray *columns = mag_json_get_array (table, "columns");
  JsonArray *rows = mag_json_get_array (table, "rows");

  for (guint i = 0; columns && rows && i < json_array_get_length (rows); i++)
    {
      JsonObject *row = mag_json_get_entry (rows, i);
      JsonArray *cells = row ? mag_json_get_array (row, "cells") : NULL;
      g_autofree char *place = g_strdup_printf ("%s.rows[%u]", path, i);

      if (!cells)
        continue;
      if (json_array_get_length (cells) != json_array_get_length (columns))
        mag_faults_add (check->faults, file->name, place, "expected %u cells, one for each column, found %u",
                        json_array_get_length (columns), json_array_get_length (cells));
      check_each (check, file, place, row, "cells", check_cell);
    }
}

static void
check_food (Check         *check,
            MagSourceFile *file,
            const char    *path,
            JsonObject    *food)
{
  const char *id = mag_json_get_text (food, "food", NULL);
  const char *measure = mag_json_get_text (food, "measure", NULL);
  g_autofree char *key = id && measure ? g_strconcat (id, "/", measure, NULL) : NULL;

  expect (check, file, path, MAG_KEY_MEASURE, key);
}

static void
check_food_group (Check         *check,
                  MagSourceFile *file,
                  const char    *path,
                  JsonObject    *group)
{
  check_each (check, file, path, group, "foods", check_food);
}

static void
check_figure (Check         *check,
              MagSourceFile *file,
              const char    *path,
              JsonObject    *holder,
              const char    *member)
{
  JsonObject *figure = mag_json_get_child (holder, member);
  const char *id = figure ? mag_json_get_text (figure, "id", NULL) : NULL;
  const char *svg = id ? g_hash_table_lookup (check->source->figures, id) : NULL;
  g_autofree char *place = g_strconcat (path, ".", member, NULL);

  expect (check, file, path, MAG_KEY_FIGURE, id);
  if (svg)
    mag_figure_check_words (file->name, place, svg, figure, file->language != NULL, check->faults);
}

static void
check_block (Check         *check,
             MagSourceFile *file,
             const char    *path,
             JsonObject    *block)
{
  expect (check, file, path, MAG_KEY_TABLE, mag_json_get_text (block, "table", NULL));
  expect (check, file, path, MAG_KEY_SAFETY, mag_json_get_text (block, "safety", NULL));
  check_figure (check, file, path, block, "figure");
  check_each (check, file, path, block, "foods", check_food_group);
}

static void
check_section (Check         *check,
               MagSourceFile *file,
               const char    *path,
               JsonObject    *section)
{
  check_each (check, file, path, section, "blocks", check_block);
}

static void
check_topic (Check         *check,
             MagSourceFile *file)
{
  expect_all (check, file, "$", file->root, "related", MAG_KEY_TOPIC);
  check_each (check, file, "$", file->root, "sections", check_section);
  if (!mag_source_find (check->source, "evidence", file->id))
    mag_faults_add (check->faults, file->name, NULL, "expected evidence/%s.json beside it", file->id);
  if (!mag_source_find (check->source, "handout", file->id))
    mag_faults_add (check->faults, file->name, NULL, "expected handouts/%s.json beside it", file->id);
}

static void
check_known (Check         *check,
             MagSourceFile *file,
             const char    *path,
             JsonObject    *known)
{
  g_autofree char *place = g_strconcat (path, ".finding", NULL);

  expect (check, file, place, MAG_KEY_FINDING, mag_json_get_text (known, "finding", NULL));
}

static void
check_handout (Check         *check,
               MagSourceFile *file)
{
  JsonObject *sheet = mag_json_get_child (file->root, "sheet");
  JsonObject *card = mag_json_get_child (file->root, "card");

  if (sheet)
    {
      check_each (check, file, "$.sheet", sheet, "know", check_known);
      check_figure (check, file, "$.sheet", sheet, "shares");
      check_figure (check, file, "$.sheet", sheet, "figure");
    }
  if (card)
    check_each (check, file, "$.card", card, "know", check_known);
}

/* A document's name says what it is of, and what it is a translation of. */
static void
check_name (Check         *check,
            MagSourceFile *file)
{
  const char *member = g_str_equal (file->kind, "topic") || g_str_equal (file->kind, "infusion") ? "id" : "topic";
  const char *id = mag_json_get_text (file->root, member, NULL);
  const char *language = mag_json_get_text (file->root, "language", NULL);

  if (id && !g_str_equal (id, file->id))
    mag_faults_add (check->faults, file->name, "$", "“%s” is “%s”, but the file is named “%s”", member, id, file->id);
  if (id && !g_str_equal (member, "id"))
    expect (check, file, "$.topic", MAG_KEY_TOPIC, id);

  if (!file->language)
    return;
  if (g_strcmp0 (language, file->language) != 0)
    mag_faults_add (check->faults, file->name, "$.language", "expected “%s”, as in the file's name", file->language);
  if (!mag_source_find (check->source, file->kind, file->id))
    mag_faults_add (check->faults, file->name, NULL, "there is no original that it could be a translation of");
  if (!json_object_has_member (file->root, "base_revision"))
    mag_faults_add (check->faults, file->name, "$", "a translation needs the field “base_revision”");
}

static void
check_file (Check         *check,
            MagSourceFile *file)
{
  check_name (check, file);
  if (g_str_equal (file->kind, "topic"))
    check_topic (check, file);
  else if (g_str_equal (file->kind, "handout"))
    check_handout (check, file);
  else if (g_str_equal (file->kind, "evidence"))
    {
      check_each (check, file, "$", file->root, "claims", check_claim);
      check_each (check, file, "$", file->root, "tables", check_table);
    }
  else if (g_str_equal (file->kind, "infusion"))
    mag_content_infusion_check (file, check->keys, check->faults);
  mag_content_text_check (file, check->keys, check->faults);
}

static void
check_group (Check         *check,
             MagSourceFile *file,
             const char    *path,
             JsonObject    *group)
{
  g_auto (GStrv) topics = mag_json_dup_texts (group, "topics");

  expect_all (check, file, path, group, "topics", MAG_KEY_TOPIC);
  for (guint i = 0; topics[i]; i++)
    if (!g_hash_table_add (check->grouped, g_strdup (topics[i])))
      mag_faults_add (check->faults, file->name, path, "the topic “%s” stands in two places", topics[i]);
}

static void
check_groups (Check *check)
{
  MagSourceFile *file = mag_source_find (check->source, "collection", "collection");

  if (!file)
    return;

  check_each (check, file, "$", file->root, "groups", check_group);
  for (guint i = 0; i < check->source->files->len; i++)
    {
      MagSourceFile *topic = g_ptr_array_index (check->source->files, i);

      if (g_str_equal (topic->kind, "topic") && !g_hash_table_contains (check->grouped, topic->id))
        mag_faults_add (check->faults, file->name, "$.groups", "the topic “%s” stands in no group", topic->id);
    }
}

/**
 * mag_content_check:
 * @source: a folder of content
 * @faults: where to note what is wrong
 *
 * Checks what holds the documents of a folder together.
 *
 * Returns: whether nothing is wrong
 */
gboolean
mag_content_check (MagSource *source,
                   MagFaults *faults)
{
  g_autoptr (MagContentKeys) keys = mag_content_keys_new (source, faults);
  g_autoptr (GHashTable) grouped = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Check check = { source, keys, faults, grouped };

  for (guint i = 0; i < source->files->len; i++)
    check_file (&check, g_ptr_array_index (source->files, i));
  check_groups (&check);
  mag_content_check_tables (source, keys, faults);

  return mag_faults_get_n (faults) == 0;
}

/**
 * mag_content_dup_revision:
 * @root: a document
 *
 * Makes the revision of a document from its content alone: who reviewed it does not change it.
 *
 * Returns: (transfer full): twelve hexadecimal digits
 */
char *
mag_content_dup_revision (JsonObject *root)
{
  g_autoptr (JsonNode) node = json_node_init_object (json_node_alloc (), root);
  g_autoptr (JsonNode) copy = NULL;
  g_autofree char *whole = json_to_string (node, FALSE);
  g_autofree char *text = NULL;
  g_autofree char *sum = NULL;

  copy = json_from_string (whole, NULL);
  json_object_remove_member (json_node_get_object (copy), "reviewed");
  json_object_remove_member (json_node_get_object (copy), "$schema");
  text = json_to_string (copy, FALSE);
  sum = g_compute_checksum_for_string (G_CHECKSUM_SHA256, text, -1);

  return g_strndup (sum, 12);
}
