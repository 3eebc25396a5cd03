// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Gathers the words that a reader reads from the JSON of a document: marks become words, keys become
 * what they stand for, ids are left out. */

#include "config.h"

#include "mag-search-text.h"

#include "mag-inline.h"
#include "mag-search-hit.h"
#include "mag-sqlite.h"

/* Members that hold keys and no words, and words that nobody sees who follows a hit. */
static const char *const silent[] = { "id", "measure", "table", "finding", "sources", "alt", "show",
                                       "location", "scene", "points", "spoken", NULL };

static void
append_food (GString         *text,
             sqlite3         *database,
             const MagInline *run)
{
  g_autofree char *figure = mag_sqlite_dup_text (database,
                                                 "SELECT cast (round (magnesium * grams / 100.0) AS INTEGER) || ' mg'"
                                                 " FROM food JOIN measure USING (ndb)"
                                                 " WHERE food.id = ? AND measure.id = ?",
                                                 run->keys[0], run->keys[1], NULL);

  g_string_append (text, figure ? figure : "");
}

/* Marks without words vanish, and so does the space before them. */
static void
append_marked (GString    *text,
               sqlite3    *database,
               const char *marked)
{
  g_autoptr (GPtrArray) runs = mag_inline_parse (marked, NULL);

  for (guint i = 0; runs && i < runs->len; i++)
    {
      const MagInline *run = g_ptr_array_index (runs, i);

      if (run->text)
        g_string_append (text, run->text);
      else if (run->kind == MAG_INLINE_FOOD)
        append_food (text, database, run);
      else if (text->len > 0 && text->str[text->len - 1] == ' ')
        g_string_truncate (text, text->len - 1);
    }
}

/* Keeps one text from running into the next. */
static void
separate (GString    *text,
          const char *separator)
{
  gunichar last;

  if (text->len == 0 || g_str_has_suffix (text->str, " "))
    return;

  last = g_utf8_get_char (g_utf8_prev_char (text->str + text->len));
  if (g_unichar_isalnum (last) || last == ')')
    g_string_append (text, separator);
  g_string_append_c (text, ' ');
}

static void
append_text (GString    *text,
             sqlite3    *database,
             const char *name,
             const char *value)
{
  g_autofree char *found = NULL;

  if (g_strv_contains (silent, name))
    return;

  separate (text, ";");
  if (g_str_equal (name, "safety"))
    found = mag_sqlite_dup_text (database, "SELECT text FROM safety WHERE id = ?", value, NULL);
  else if (g_str_equal (name, "food"))
    found = mag_sqlite_dup_text (database, "SELECT name FROM food WHERE id = ?", value, NULL);
  else
    append_marked (text, database, value);
  g_string_append (text, found ? found : "");

  if (g_str_equal (name, "title") || g_str_equal (name, "heading"))
    separate (text, ":");
}

static void
append_node (GString    *text,
             sqlite3    *database,
             const char *name,
             JsonNode   *node)
{
  if (JSON_NODE_HOLDS_ARRAY (node))
    {
      JsonArray *array = json_node_get_array (node);

      for (guint i = 0; i < json_array_get_length (array); i++)
        append_node (text, database, name, json_array_get_element (array, i));
    }
  else if (JSON_NODE_HOLDS_OBJECT (node))
    {
      JsonObjectIter iter;
      const char *member_name;
      JsonNode *member;

      json_object_iter_init_ordered (&iter, json_node_get_object (node));
      while (json_object_iter_next_ordered (&iter, &member_name, &member))
        append_node (text, database, member_name, member);
    }
  else if (json_node_get_value_type (node) == G_TYPE_STRING)
    {
      append_text (text, database, name, json_node_get_string (node));
    }
}

/**
 * mag_search_text_collect: (skip)
 * @database: the collection that the object comes from
 * @object: a document or a part of one
 * @...: the names of the members to read, then %NULL
 *
 * Returns: (transfer full): their words as plain text in one line
 */
char *
mag_search_text_collect (sqlite3    *database,
                         JsonObject *object,
                         ...)
{
  GString *text = g_string_new (NULL);
  const char *name;
  va_list names;

  va_start (names, object);
  while ((name = va_arg (names, const char *)))
    if (json_object_has_member (object, name))
      append_node (text, database, name, json_object_get_member (object, name));
  va_end (names);

  /* The index marks matches with these. */
  for (char *p = text->str; *p; p++)
    if (g_ascii_iscntrl (*p))
      *p = ' ';
  g_strstrip (text->str);

  return g_string_free (text, FALSE);
}
