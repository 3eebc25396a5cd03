// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Checks a document against the JSON Schema that editors use too, so that the form of the content
 * has one home. There is no JSON Schema library for GLib, so this reads the few keywords that our
 * own schemas need, and aborts on any other: a schema that asks for more than is checked would be a
 * lie. */

#include "config.h"

#include "mag-schema.h"

#include <gio/gio.h>
#include <string.h>

#include "mag-json.h"
#include "mag-schemas.h"

#define SCHEMA_PATH "/io/github/magnesia_project/Magnesia/schema/"

typedef struct
{
  GHashTable *patterns;
  const char *file;
  MagFaults  *faults;
} Check;

static const char *keywords[] = {
  "$schema", "$defs", "$ref", "title", "description", "type", "enum", "pattern", "minLength", "items",
  "minItems", "maxItems", "properties", "required", "additionalProperties", "minProperties", "maxProperties",
  "minimum", "maximum",
  NULL,
};

static void check_node (Check      *check,
                        const char *home,
                        JsonObject *schema,
                        const char *path,
                        JsonNode   *node);

static JsonObject *
load_schema (GResource  *resource,
             const char *name)
{
  g_autofree char *path = g_strconcat (SCHEMA_PATH, name, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = g_resource_lookup_data (resource, path, G_RESOURCE_LOOKUP_FLAGS_NONE, &error);
  JsonObject *root;

  g_assert_no_error (error);
  root = mag_json_parse (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), &error);
  g_assert_no_error (error);

  return root;
}

static GHashTable *
load_schemas (void)
{
  GResource *resource = mag_schemas_get_resource ();
  GHashTable *schemas = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) json_object_unref);
  g_auto (GStrv) names = g_resource_enumerate_children (resource, SCHEMA_PATH, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);

  for (guint i = 0; names[i]; i++)
    g_hash_table_insert (schemas, g_strdup (names[i]), load_schema (resource, names[i]));

  return schemas;
}

/* They are the same for every document and never change. */
static JsonObject *
get_schema (const char *name)
{
  static GHashTable *schemas;

  if (g_once_init_enter_pointer (&schemas))
    g_once_init_leave_pointer (&schemas, load_schemas ());

  return g_hash_table_lookup (schemas, name);
}

/* A reference is `FILE#/$defs/NAME`, or `#/$defs/NAME` within the same file. */
static void
check_reference (Check      *check,
                 const char *home,
                 const char *reference,
                 const char *path,
                 JsonNode   *node)
{
  g_auto (GStrv) halves = g_strsplit (reference, "#/$defs/", 2);
  const char *file = halves[0][0] ? halves[0] : home;
  JsonObject *defs = json_object_get_object_member (get_schema (file), "$defs");

  g_assert (halves[1] && json_object_has_member (defs, halves[1]));
  check_node (check, file, json_object_get_object_member (defs, halves[1]), path, node);
}

static const char *
get_type_name (JsonNode *node)
{
  if (JSON_NODE_HOLDS_OBJECT (node))
    return "object";
  if (JSON_NODE_HOLDS_ARRAY (node))
    return "array";
  if (JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_STRING)
    return "string";
  if (JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_INT64)
    return "integer";
  if (JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_BOOLEAN)
    return "boolean";
  return "another value";
}

static const char *
describe (JsonObject *schema,
          const char *fallback)
{
  return json_object_get_string_member_with_default (schema, "description", fallback);
}

static void
check_enum (Check      *check,
            JsonObject *schema,
            const char *path,
            JsonNode   *node)
{
  g_auto (GStrv) values = mag_json_dup_texts (schema, "enum");
  const char *text = g_str_equal (get_type_name (node), "string") ? json_node_get_string (node) : NULL;
  g_autofree char *joined = g_strjoinv ("”, “", values);

  if (!text || !g_strv_contains ((const char *const *) values, text))
    mag_faults_add (check->faults, check->file, path, "“%s” is not one of “%s”", text ? text : "…", joined);
}

/* The same few patterns come again and again, and compiling one takes longer than matching it. */
static gboolean
matches (Check      *check,
         const char *pattern,
         const char *text)
{
  GRegex *regex = g_hash_table_lookup (check->patterns, pattern);

  if (!regex)
    {
      g_autoptr (GError) error = NULL;

      regex = g_regex_new (pattern, G_REGEX_DOLLAR_ENDONLY, 0, &error);
      g_assert_no_error (error);
      g_hash_table_insert (check->patterns, g_strdup (pattern), regex);
    }

  return g_regex_match (regex, text, 0, NULL);
}

static void
check_string (Check      *check,
              JsonObject *schema,
              const char *path,
              const char *text)
{
  const char *pattern = json_object_get_string_member_with_default (schema, "pattern", NULL);
  gint64 min_length = json_object_get_int_member_with_default (schema, "minLength", 0);

  if (g_utf8_strlen (text, -1) < min_length)
    mag_faults_add (check->faults, check->file, path, "expected %s, found nothing", describe (schema, "words"));
  else if (pattern && !matches (check, pattern, text))
    mag_faults_add (check->faults, check->file, path, "expected %s, found “%s”", describe (schema, pattern), text);
}

static void
check_integer (Check      *check,
               JsonObject *schema,
               const char *path,
               gint64      value)
{
  gint64 min = json_object_get_int_member_with_default (schema, "minimum", G_MININT64);
  gint64 max = json_object_get_int_member_with_default (schema, "maximum", G_MAXINT64);

  if (value < min || value > max)
    mag_faults_add (check->faults, check->file, path, "expected %s, found %" G_GINT64_FORMAT,
                    describe (schema, "another number"), value);
}

static void
check_array (Check      *check,
             const char *home,
             JsonObject *schema,
             const char *path,
             JsonArray  *array)
{
  JsonObject *items = json_object_get_object_member (schema, "items");
  gint64 length = json_array_get_length (array);
  gint64 min = json_object_get_int_member_with_default (schema, "minItems", 0);
  gint64 max = json_object_get_int_member_with_default (schema, "maxItems", G_MAXINT64);

  if (length < min)
    mag_faults_add (check->faults, check->file, path, "expected at least %d entries, found %d", (int) min, (int) length);
  if (length > max)
    mag_faults_add (check->faults, check->file, path, "expected at most %d entries, found %d", (int) max, (int) length);

  for (guint i = 0; items && i < length; i++)
    {
      g_autofree char *place = g_strdup_printf ("%s[%u]", path, i);

      check_node (check, home, items, place, json_array_get_element (array, i));
    }
}

static void
tell_unknown_field (Check      *check,
                    const char *place,
                    JsonObject *properties)
{
  g_autoptr (GList) names = json_object_get_members (properties);
  g_autoptr (GString) expected = g_string_new (NULL);

  for (GList *l = names; l; l = l->next)
    g_string_append_printf (expected, "%s%s", expected->len ? ", " : "", (const char *) l->data);
  mag_faults_add (check->faults, check->file, place, "unknown field: expected one of %s", expected->str);
}

static void
check_members (Check      *check,
               const char *home,
               JsonObject *schema,
               const char *path,
               JsonObject *object)
{
  JsonObject *properties = json_object_get_object_member (schema, "properties");
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  json_object_iter_init_ordered (&iter, object);
  while (json_object_iter_next_ordered (&iter, &name, &node))
    {
      g_autofree char *place = g_strdup_printf ("%s.%s", path, name);

      if (json_object_has_member (properties, name))
        check_node (check, home, json_object_get_object_member (properties, name), place, node);
      else
        tell_unknown_field (check, place, properties);
    }
}

static void
check_object (Check      *check,
              const char *home,
              JsonObject *schema,
              const char *path,
              JsonObject *object)
{
  g_auto (GStrv) required = mag_json_dup_texts (schema, "required");
  gint64 size = json_object_get_size (object);

  for (guint i = 0; required[i]; i++)
    if (!json_object_has_member (object, required[i]))
      mag_faults_add (check->faults, check->file, path, "the field “%s” is missing", required[i]);

  if (size < json_object_get_int_member_with_default (schema, "minProperties", 0)
      || size > json_object_get_int_member_with_default (schema, "maxProperties", G_MAXINT64))
    mag_faults_add (check->faults, check->file, path, "expected %s", describe (schema, "another number of fields"));

  check_members (check, home, schema, path, object);
}

static void
assert_keywords (JsonObject *schema)
{
  g_autoptr (GList) names = json_object_get_members (schema);

  for (GList *l = names; l; l = l->next)
    if (!g_strv_contains ((const char *const *) keywords, l->data))
      g_error ("A schema uses the keyword “%s”, which is not checked", (const char *) l->data);
}

static void
check_node (Check      *check,
            const char *home,
            JsonObject *schema,
            const char *path,
            JsonNode   *node)
{
  const char *reference = json_object_get_string_member_with_default (schema, "$ref", NULL);
  const char *type = json_object_get_string_member_with_default (schema, "type", NULL);

  assert_keywords (schema);
  if (reference)
    check_reference (check, home, reference, path, node);
  if (json_object_has_member (schema, "enum"))
    check_enum (check, schema, path, node);
  if (!type)
    return;

  if (!g_str_equal (type, get_type_name (node)))
    mag_faults_add (check->faults, check->file, path, "expected %s %s, found %s",
                    strchr ("aio", type[0]) ? "an" : "a", type, get_type_name (node));
  else if (g_str_equal (type, "string"))
    check_string (check, schema, path, json_node_get_string (node));
  else if (g_str_equal (type, "array"))
    check_array (check, home, schema, path, json_node_get_array (node));
  else if (g_str_equal (type, "integer"))
    check_integer (check, schema, path, json_node_get_int (node));
  else if (g_str_equal (type, "object"))
    check_object (check, home, schema, path, json_node_get_object (node));
}

/* The schema of a whole document, or of a part that is defined in it. */
static JsonObject *
find_schema (const char *name,
             const char *part)
{
  JsonObject *schema = get_schema (name);
  JsonObject *parts = schema && part ? mag_json_get_child (schema, "$defs") : NULL;

  return part ? parts ? mag_json_get_child (parts, part) : NULL : schema;
}

/**
 * mag_schema_check_part:
 * @schema: the name of a schema, as `evidence`
 * @part: (nullable): what is defined in it, as `claim`; %NULL for the whole document
 * @file: the file to name in faults
 * @root: the document, or the part
 * @faults: where to note what is wrong
 *
 * Checks the form of a document, or of a part of one.
 *
 * Returns: whether it has the form that its schema asks for
 */
gboolean
mag_schema_check_part (const char *schema,
                       const char *part,
                       const char *file,
                       JsonObject *root,
                       MagFaults  *faults)
{
  g_autoptr (GHashTable) patterns = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                                           (GDestroyNotify) g_regex_unref);
  g_autofree char *name = g_strconcat (schema, ".schema.json", NULL);
  g_autoptr (JsonNode) node = json_node_init_object (json_node_alloc (), root);
  JsonObject *found = find_schema (name, part);
  Check check = { patterns, file, faults };
  guint n_before = mag_faults_get_n (faults);

  if (found)
    check_node (&check, name, found, "$", node);
  else
    mag_faults_add (faults, file, NULL, "there is no form of a document “%s”", part ? part : schema);

  return mag_faults_get_n (faults) == n_before;
}

/**
 * mag_schema_check:
 * @schema: the name of a schema, as `topic`
 * @file: the file to name in faults
 * @root: the document
 * @faults: where to note what is wrong
 *
 * Checks the form of a document.
 *
 * Returns: whether it has the form that its schema asks for
 */
gboolean
mag_schema_check (const char *schema,
                  const char *file,
                  JsonObject *root,
                  MagFaults  *faults)
{
  return mag_schema_check_part (schema, NULL, file, root, faults);
}
