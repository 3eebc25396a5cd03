// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* What a schema cannot say: that keys resolve, that documents belong together, that a certainty
 * stands on sources, that tables are whole, that figures of foods are figures. */

#include "config.h"

#include "mag-content-check.h"

#include <string.h>

#include "mag-content-keys.h"
#include "mag-content-text.h"
#include "mag-json.h"

typedef struct
{
  MagSource      *source;
  MagContentKeys *keys;
  MagFaults      *faults;
} Check;

static void
expect (Check         *check,
        MagSourceFile *file,
        const char    *place,
        MagKeySpace    space,
        const char    *key)
{
  if (!mag_content_keys_has (check->keys, space, key))
    mag_faults_add (check->faults, file->name, place, "there is no %s “%s”", mag_key_space_get_name (space), key);
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

static void
check_finding (Check         *check,
               MagSourceFile *file,
               const char    *path,
               JsonObject    *finding)
{
  const char *direction = json_object_get_string_member (finding, "direction");
  const char *certainty = json_object_get_string_member (finding, "certainty");
  gboolean is_grade = g_strv_contains ((const char *[]) { "high", "moderate", "low", "very-low", NULL }, certainty);
  JsonArray *sources = json_object_get_array_member (finding, "sources");

  if (g_str_equal (direction, "untested") != g_str_equal (certainty, "unrated"))
    mag_faults_add (check->faults, file->name, path, "“untested” and “unrated” go together, and only together");
  if (is_grade && json_array_get_length (sources) == 0)
    mag_faults_add (check->faults, file->name, path, "a finding of “%s” certainty needs at least one source", certainty);
  expect_all (check, file, path, finding, "sources", MAG_KEY_REFERENCE);
}

static void
check_claim (Check         *check,
             MagSourceFile *file,
             const char    *path,
             JsonObject    *claim)
{
  JsonArray *findings = mag_json_get_array (claim, "findings");
  const char *restates = json_object_get_string_member_with_default (claim, "restates", NULL);
  const char *kind = json_object_get_string_member_with_default (claim, "kind", "claim");

  if (restates)
    expect (check, file, path, MAG_KEY_CLAIM, restates);
  if (!findings && !restates && !g_str_equal (kind, "remark"))
    mag_faults_add (check->faults, file->name, path, "a claim needs findings, or “restates”");

  for (guint i = 0; findings && i < json_array_get_length (findings); i++)
    {
      g_autofree char *place = g_strdup_printf ("%s.findings[%u]", path, i);

      check_finding (check, file, place, json_array_get_object_element (findings, i));
    }
}

static void
check_row (Check         *check,
           MagSourceFile *file,
           const char    *path,
           JsonObject    *row,
           guint          n_columns)
{
  JsonArray *cells = json_object_get_array_member (row, "cells");

  if (json_array_get_length (cells) != n_columns)
    mag_faults_add (check->faults, file->name, path, "expected %u cells, one for each column, found %u",
                    n_columns, json_array_get_length (cells));

  for (guint i = 0; i < json_array_get_length (cells); i++)
    {
      JsonObject *cell = json_array_get_object_element (cells, i);
      const char *finding = json_object_get_string_member_with_default (cell, "finding", NULL);
      g_autofree char *place = g_strdup_printf ("%s.cells[%u].finding", path, i);

      if (finding)
        expect (check, file, place, MAG_KEY_FINDING, finding);
    }
}

static void
check_evidence (Check         *check,
                MagSourceFile *file)
{
  JsonArray *claims = json_object_get_array_member (file->root, "claims");
  JsonArray *tables = json_object_get_array_member (file->root, "tables");

  for (guint i = 0; i < json_array_get_length (claims); i++)
    {
      g_autofree char *place = g_strdup_printf ("$.claims[%u]", i);

      check_claim (check, file, place, json_array_get_object_element (claims, i));
    }
  for (guint i = 0; i < json_array_get_length (tables); i++)
    {
      JsonObject *table = json_array_get_object_element (tables, i);
      JsonArray *rows = json_object_get_array_member (table, "rows");
      guint n_columns = json_array_get_length (json_object_get_array_member (table, "columns"));

      for (guint j = 0; j < json_array_get_length (rows); j++)
        {
          g_autofree char *place = g_strdup_printf ("$.tables[%u].rows[%u]", i, j);

          check_row (check, file, place, json_array_get_object_element (rows, j), n_columns);
        }
    }
}

static void
check_foods (Check         *check,
             MagSourceFile *file,
             const char    *path,
             JsonArray     *groups)
{
  for (guint i = 0; groups && i < json_array_get_length (groups); i++)
    {
      JsonArray *foods = json_object_get_array_member (json_array_get_object_element (groups, i), "foods");

      for (guint j = 0; j < json_array_get_length (foods); j++)
        {
          JsonObject *food = json_array_get_object_element (foods, j);
          g_autofree char *place = g_strdup_printf ("%s.foods[%u].foods[%u]", path, i, j);
          g_autofree char *key = g_strconcat (json_object_get_string_member (food, "food"), "/",
                                              json_object_get_string_member (food, "measure"), NULL);

          expect (check, file, place, MAG_KEY_MEASURE, key);
        }
    }
}

static void
check_block (Check         *check,
             MagSourceFile *file,
             const char    *path,
             JsonObject    *block)
{
  const char *table = json_object_get_string_member_with_default (block, "table", NULL);
  const char *safety = json_object_get_string_member_with_default (block, "safety", NULL);

  if (table)
    expect (check, file, path, MAG_KEY_TABLE, table);
  if (safety)
    expect (check, file, path, MAG_KEY_SAFETY, safety);
  if (json_object_has_member (block, "figure"))
    expect (check, file, path, MAG_KEY_FIGURE,
            json_object_get_string_member (json_object_get_object_member (block, "figure"), "id"));
  check_foods (check, file, path, mag_json_get_array (block, "foods"));
}

static void
check_topic (Check         *check,
             MagSourceFile *file)
{
  JsonArray *sections = json_object_get_array_member (file->root, "sections");

  expect_all (check, file, "$", file->root, "related", MAG_KEY_TOPIC);
  for (guint i = 0; i < json_array_get_length (sections); i++)
    {
      JsonArray *blocks = json_object_get_array_member (json_array_get_object_element (sections, i), "blocks");

      for (guint j = 0; j < json_array_get_length (blocks); j++)
        {
          g_autofree char *place = g_strdup_printf ("$.sections[%u].blocks[%u]", i, j);

          check_block (check, file, place, json_array_get_object_element (blocks, j));
        }
    }
  if (!mag_source_find (check->source, "evidence", file->id))
    mag_faults_add (check->faults, file->name, NULL, "expected evidence/%s.json beside it", file->id);
  if (!mag_source_find (check->source, "handout", file->id))
    mag_faults_add (check->faults, file->name, NULL, "expected handouts/%s.json beside it", file->id);
}

static void
check_known (Check         *check,
             MagSourceFile *file,
             const char    *depth)
{
  JsonArray *known = json_object_get_array_member (json_object_get_object_member (file->root, depth), "know");

  for (guint i = 0; i < json_array_get_length (known); i++)
    {
      g_autofree char *place = g_strdup_printf ("$.%s.know[%u].finding", depth, i);

      expect (check, file, place, MAG_KEY_FINDING,
              json_object_get_string_member (json_array_get_object_element (known, i), "finding"));
    }
}

/* A document's name says what it is of, and what it is a translation of. */
static void
check_name (Check         *check,
            MagSourceFile *file)
{
  const char *member = g_str_equal (file->kind, "topic") ? "id" : "topic";
  const char *id = json_object_get_string_member_with_default (file->root, member, NULL);
  const char *language = json_object_get_string_member_with_default (file->root, "language", NULL);

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
  else if (g_str_equal (file->kind, "evidence"))
    check_evidence (check, file);
  else if (g_str_equal (file->kind, "handout"))
    {
      check_known (check, file, "sheet");
      check_known (check, file, "card");
    }
  mag_content_text_check (file, check->keys, check->faults);
}

static void
check_groups (Check *check)
{
  MagSourceFile *file = mag_source_find (check->source, "collection", "collection");
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  JsonArray *groups = file ? json_object_get_array_member (file->root, "groups") : NULL;

  for (guint i = 0; groups && i < json_array_get_length (groups); i++)
    {
      g_auto (GStrv) topics = mag_json_dup_texts (json_array_get_object_element (groups, i), "topics");
      g_autofree char *path = g_strdup_printf ("$.groups[%u]", i);

      expect_all (check, file, path, json_array_get_object_element (groups, i), "topics", MAG_KEY_TOPIC);
      for (guint j = 0; topics[j]; j++)
        if (!g_hash_table_add (seen, g_strdup (topics[j])))
          mag_faults_add (check->faults, file->name, path, "the topic “%s” stands in two places", topics[j]);
    }

  for (guint i = 0; file && i < check->source->files->len; i++)
    {
      MagSourceFile *topic = g_ptr_array_index (check->source->files, i);

      if (g_str_equal (topic->kind, "topic") && !g_hash_table_contains (seen, topic->id))
        mag_faults_add (check->faults, file->name, "$.groups", "the topic “%s” stands in no group", topic->id);
    }
}

static void
check_number (Check      *check,
              const char *file,
              guint       row,
              const char *what,
              const char *text)
{
  g_autofree char *place = g_strdup_printf ("line %u", row + 2);
  char *end = NULL;
  double value = g_ascii_strtod (text, &end);

  if (*text == '\0' || *end != '\0' || value < 0 || value > 100000)
    mag_faults_add (check->faults, file, place, "expected a number of %s, found “%s”", what, text);
}

static void
check_food_tables (Check *check)
{
  MagSourceFile measures = { .name = (char *) "foods/measures.tsv" };

  for (guint i = 0; i < check->source->foods->len; i++)
    {
      GStrv row = g_ptr_array_index (check->source->foods, i);

      if (row[5][0] != '\0')
        check_number (check, "foods/foods.tsv", i, "milligrams", row[5]);
    }
  for (guint i = 0; i < check->source->measures->len; i++)
    {
      GStrv row = g_ptr_array_index (check->source->measures, i);
      g_autofree char *place = g_strdup_printf ("line %u", i + 2);

      expect (check, &measures, place, MAG_KEY_FOOD, row[0]);
      check_number (check, "foods/measures.tsv", i, "grams", row[3]);
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
  Check check = { source, keys, faults };

  for (guint i = 0; i < source->files->len; i++)
    check_file (&check, g_ptr_array_index (source->files, i));
  check_groups (&check);
  check_food_tables (&check);

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
