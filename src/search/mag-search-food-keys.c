// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* The words by which a food is found in the browser of foods, which filters thousands of them between two
 * keystrokes: all its names, without case and accents, each word as it is and in the singular, with what
 * the collection's synonyms say for them. They are worked out once, when a collection is built. */

#include "config.h"

#include "mag-search-food-keys.h"

#include <string.h>

#include "mag-search-words.h"
#include "mag-sqlite.h"

/* How words end in the plural, and what takes the place of that in the singular. The first that fits wins. */
static const struct
{
  const char *plural;
  const char *singular;
} endings[] = {
  { "ss", "ss" }, { "us", "us" }, { "is", "is" }, { "leaves", "leaf" }, { "loaves", "loaf" }, { "ies", "y" },
  { "oes", "o" }, { "ches", "ch" }, { "shes", "sh" }, { "xes", "x" }, { "sses", "ss" }, { "s", "" },
};

/**
 * mag_search_food_keys_singular: (skip)
 * @word: a word, as from mag_search_words_split()
 *
 * Returns: (transfer full): the word in the singular, as far as its ending tells
 */
char *
mag_search_food_keys_singular (const char *word)
{
  gsize length = strlen (word);

  for (guint i = 0; length > 3 && i < G_N_ELEMENTS (endings); i++)
    if (g_str_has_suffix (word, endings[i].plural))
      {
        g_autofree char *stem = g_strndup (word, length - strlen (endings[i].plural));

        return g_strconcat (stem, endings[i].singular, NULL);
      }

  return g_strdup (word);
}

static void
add_word (GString    *keys,
          const char *word)
{
  g_autofree char *found = g_strdup_printf (" %s ", word);

  if (!strstr (keys->str, found))
    g_string_append_printf (keys, "%s ", word);
}

static void
add_text (GString    *keys,
          const char *text)
{
  g_auto (GStrv) words = mag_search_words_split (text);

  for (guint i = 0; words[i]; i++)
    {
      g_autofree char *singular = mag_search_food_keys_singular (words[i]);

      add_word (keys, words[i]);
      add_word (keys, singular);
    }
}

/**
 * mag_search_food_keys_new: (skip)
 * @text: every name of a food
 *
 * Returns: (transfer full): its words, each once, with a space before and behind each
 */
char *
mag_search_food_keys_new (const char *text)
{
  GString *keys = g_string_new (" ");

  add_text (keys, text);

  return g_string_free (keys, FALSE);
}

static GPtrArray *
load_sets (sqlite3 *database)
{
  GPtrArray *sets = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  g_autoptr (MagStatement) statement = mag_sqlite_prepare (database,
                                                           "SELECT group_concat (word, '|') FROM synonym GROUP BY set_id",
                                                           NULL);

  while (statement && sqlite3_step (statement) == SQLITE_ROW)
    g_ptr_array_add (sets, g_strsplit (mag_sqlite_get_text (statement, 0), "|", -1));

  return sets;
}

static gboolean
has_phrase (const char *keys,
            const char *phrase)
{
  g_auto (GStrv) words = mag_search_words_split (phrase);

  for (guint i = 0; words[i]; i++)
    {
      g_autofree char *singular = mag_search_food_keys_singular (words[i]);
      g_autofree char *found = g_strdup_printf (" %s ", singular);

      if (!strstr (keys, found))
        return FALSE;
    }

  return words[0] != NULL;
}

/* Words of a phrase may stand anywhere in the names of a food, for USDA's are turned round. */
static char *
dup_with_synonyms (const char *text,
                   GPtrArray  *sets)
{
  g_autofree char *own = mag_search_food_keys_new (text);
  GString *keys = g_string_new (own);

  for (guint i = 0; i < sets->len; i++)
    {
      GStrv set = g_ptr_array_index (sets, i);
      gboolean has_one = FALSE;

      for (guint j = 0; set[j] && !has_one; j++)
        has_one = has_phrase (own, set[j]);
      for (guint j = 0; has_one && set[j]; j++)
        add_text (keys, set[j]);
    }

  return g_string_free (keys, FALSE);
}

static void
keys_cb (sqlite3_context  *context,
         int               n_values,
         sqlite3_value   **values)
{
  const char *text = (const char *) sqlite3_value_text (values[0]);

  sqlite3_result_text (context, dup_with_synonyms (text ? text : "", sqlite3_user_data (context)), -1, g_free);
}

/**
 * mag_search_food_keys_write: (skip)
 * @database: a collection whose foods and synonyms have been written, inside a transaction
 * @error: return location for an error
 *
 * Writes the words by which each food is found.
 *
 * Returns: whether they were written; else an error of %MAG_CONTENT_ERROR
 */
gboolean
mag_search_food_keys_write (sqlite3  *database,
                            GError  **error)
{
  g_autoptr (GPtrArray) sets = load_sets (database);
  gboolean success;

  sqlite3_create_function (database, "mag_food_keys", 1, SQLITE_UTF8, sets, keys_cb, NULL, NULL);
  success = mag_sqlite_run (database, error,
                            "UPDATE food SET keys = mag_food_keys (name || ' ' || synonyms || ' ' || usda)", NULL);
  sqlite3_create_function (database, "mag_food_keys", 1, SQLITE_UTF8, NULL, NULL, NULL, NULL);

  return success;
}
