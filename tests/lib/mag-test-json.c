// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Small pieces of JSON for tests, and changes to large ones. */

#include "mag-test-json.h"

#include <string.h>

#include "mag-json.h"

/**
 * mag_test_json_parse:
 * @text: an object in JSON; apostrophes may stand for quotation marks, so that it reads well in C
 *
 * Returns: (transfer full): the object
 */
JsonObject *
mag_test_json_parse (const char *text)
{
  g_autofree char *json = g_strdelimit (g_strdup (text), "'", '"');
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) node = json_from_string (json, &error);

  g_assert_no_error (error);

  return json_node_dup_object (node);
}

/* Takes one step of a place, as ".title" or "[2]", and returns what follows it. */
static const char *
take_step (const char  *place,
           char       **name,
           guint       *index)
{
  gsize length = strcspn (place + 1, ".[]");

  *name = g_strndup (place + 1, length);
  if (place[0] == '.')
    return place + 1 + length;

  g_assert_cmpint (place[0], ==, '[');
  *index = (guint) g_ascii_strtoull (*name, NULL, 10);

  return place + length + 2;
}

/* There is no call to set an element, so the list is turned round once and the new one put in on the way. */
static void
replace_element (JsonArray *array,
                 guint      index,
                 JsonNode  *value)
{
  guint n = json_array_get_length (array);

  g_assert_cmpuint (index, <, n);
  for (guint i = 0; i < n; i++)
    {
      JsonNode *first = i == index ? value : json_node_copy (json_array_get_element (array, 0));

      json_array_remove_element (array, 0);
      json_array_add_element (array, first);
    }
}

static void
change (JsonNode   *parent,
        const char *name,
        guint       index,
        JsonNode   *value)
{
  if (JSON_NODE_HOLDS_OBJECT (parent) && value)
    json_object_set_member (json_node_get_object (parent), name, value);
  else if (JSON_NODE_HOLDS_OBJECT (parent))
    json_object_remove_member (json_node_get_object (parent), name);
  else if (g_str_equal (name, "+"))
    json_array_add_element (json_node_get_array (parent), value);
  else if (value)
    replace_element (json_node_get_array (parent), index, value);
  else
    json_array_remove_element (json_node_get_array (parent), index);
}

/**
 * mag_test_json_edit:
 * @text: a JSON text
 * @place: a place in it, as `$.sections[2].title`; `[+]` at the end appends to a list
 * @json: (nullable): the value to put there, with apostrophes for quotation marks, or %NULL to remove
 *   what stands there
 *
 * Returns: (transfer full): the text with that change
 */
char *
mag_test_json_edit (const char *text,
                    const char *place,
                    const char *json)
{
  g_autofree char *quoted = json ? g_strdelimit (g_strdup (json), "'", '"') : NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) root = json_from_string (text, &error);
  JsonNode *value = quoted ? json_from_string (quoted, &error) : NULL;
  JsonNode *node = root;

  g_assert_no_error (error);
  g_assert_cmpint (*place++, ==, '$');
  while (TRUE)
    {
      g_autofree char *name = NULL;
      guint index = 0;

      place = take_step (place, &name, &index);
      if (*place == '\0')
        {
          change (node, name, index, value);
          break;
        }
      node = JSON_NODE_HOLDS_OBJECT (node) ? json_object_get_member (json_node_get_object (node), name)
                                           : json_array_get_element (json_node_get_array (node), index);
      g_assert_nonnull (node);
    }

  return json_to_string (root, TRUE);
}

/**
 * mag_test_json_count:
 * @object: (nullable): an object
 * @list: the name of a member that is a list
 *
 * Returns: how long the list is; 0 where there is none
 */
guint
mag_test_json_count (JsonObject *object,
                     const char *list)
{
  JsonArray *array = object ? mag_json_get_array (object, list) : NULL;

  return array ? json_array_get_length (array) : 0;
}

/**
 * mag_test_json_get_entry:
 * @object: an object
 * @list: the name of a member that is a list
 * @index: a place in it
 *
 * Returns: (transfer none) (nullable): the object there
 */
JsonObject *
mag_test_json_get_entry (JsonObject *object,
                         const char *list,
                         guint       index)
{
  return mag_json_get_entry (mag_json_get_array (object, list), index);
}
