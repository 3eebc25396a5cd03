// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* What json-glib leaves to its users: strict parsing of a whole text, members that may be of another
 * type than expected, lists of texts, and enums by their nick. */

#include "config.h"

#include "mag-json.h"

#include "mag-content-error.h"

/**
 * mag_json_parse:
 * @text: a JSON text whose root is an object
 * @length: its length in bytes, or -1
 * @error: return location for an error
 *
 * Parses strictly: no comments, no trailing commas, no other root than an object.
 *
 * Returns: (transfer full): the root, immutable, or %NULL with an error
 */
JsonObject *
mag_json_parse (const char  *text,
                gssize       length,
                GError     **error)
{
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();
  JsonNode *root;

  json_parser_set_strict (parser, TRUE);
  if (!json_parser_load_from_data (parser, text, length, error))
    return NULL;

  root = json_parser_get_root (parser);
  if (!root || !JSON_NODE_HOLDS_OBJECT (root))
    {
      g_set_error (error, MAG_CONTENT_ERROR, MAG_CONTENT_ERROR_FORMAT, "expected an object in braces");
      return NULL;
    }

  return json_node_dup_object (root);
}

static const char *
get_string (JsonNode *node)
{
  gboolean is_text = node && JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_STRING;

  return is_text ? json_node_get_string (node) : NULL;
}

/**
 * mag_json_get_text:
 * @object: an object
 * @name: the name of a member
 * @fallback: (nullable): what to return where the member is missing or no text
 *
 * Returns: (transfer none) (nullable): the text
 */
const char *
mag_json_get_text (JsonObject *object,
                   const char *name,
                   const char *fallback)
{
  const char *text = get_string (json_object_get_member (object, name));

  return text ? text : fallback;
}

/**
 * mag_json_get_child:
 * @object: an object
 * @name: the name of a member
 *
 * Returns: (transfer none) (nullable): the object in it, or %NULL where there is none
 */
JsonObject *
mag_json_get_child (JsonObject *object,
                    const char *name)
{
  JsonNode *node = json_object_get_member (object, name);

  return node && JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
}

/**
 * mag_json_get_entry:
 * @array: a list
 * @index: a place in it
 *
 * Returns: (transfer none) (nullable): the object there, or %NULL where there is something else
 */
JsonObject *
mag_json_get_entry (JsonArray *array,
                    guint      index)
{
  JsonNode *node = json_array_get_element (array, index);

  return JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
}

/**
 * mag_json_get_array:
 * @object: an object
 * @name: the name of a member
 *
 * Returns: (transfer none) (nullable): the list, or %NULL where there is none
 */
JsonArray *
mag_json_get_array (JsonObject *object,
                    const char *name)
{
  JsonNode *node = json_object_get_member (object, name);

  return node && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;
}

/**
 * mag_json_dup_texts:
 * @object: an object
 * @name: the name of a member that is a list of texts
 *
 * Returns: (transfer full): the texts; empty where there is no such member
 */
GStrv
mag_json_dup_texts (JsonObject *object,
                    const char *name)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  JsonArray *array = mag_json_get_array (object, name);

  for (guint i = 0; array && i < json_array_get_length (array); i++)
    {
      const char *text = get_string (json_array_get_element (array, i));

      if (text)
        g_strv_builder_add (builder, text);
    }

  return g_strv_builder_end (builder);
}

/**
 * mag_json_dup_joined:
 * @object: an object
 * @name: the name of a member that is a list of texts
 * @separator: what to put between them
 *
 * Returns: (transfer full): the texts in one
 */
char *
mag_json_dup_joined (JsonObject *object,
                     const char *name,
                     const char *separator)
{
  g_auto (GStrv) texts = mag_json_dup_texts (object, name);

  return g_strjoinv (separator, texts);
}

/**
 * mag_json_get_enum:
 * @object: an object
 * @name: the name of a member that holds the nick of an enum value
 * @type: the enum's type
 * @fallback: what to return where the member is missing or unknown
 *
 * Returns: the value
 */
int
mag_json_get_enum (JsonObject *object,
                   const char *name,
                   GType       type,
                   int         fallback)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (type);
  GEnumValue *value = g_enum_get_value_by_nick (klass, mag_json_get_text (object, name, ""));

  return value ? value->value : fallback;
}
