// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* The languages that handouts can be printed in: those that the collection has handouts in and that
 * have standing words. */

#include "config.h"

#include "mag-handout-languages.h"

#include "mag-handout-words.h"
#include "mag-sqlite.h"

/**
 * mag_handout_languages_list:
 * @collection: a collection
 *
 * Returns: (transfer full): the BCP 47 tags of the languages; the collection's own comes first
 */
GStrv
mag_handout_languages_list (MagCollection *collection)
{
  const char *sql = "SELECT DISTINCT language FROM document WHERE kind = 'handout'"
                    " ORDER BY language <> (SELECT value FROM meta WHERE name = 'language'), language";
  g_autoptr (MagStatement) statement = mag_sqlite_prepare (mag_collection_get_database (collection), sql, NULL);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  while (statement && sqlite3_step (statement) == SQLITE_ROW)
    if (mag_handout_words_find (mag_sqlite_get_text (statement, 0)))
      g_strv_builder_add (builder, mag_sqlite_get_text (statement, 0));

  return g_strv_builder_end (builder);
}

/**
 * mag_handout_languages_name:
 * @language: a tag from the list
 *
 * Returns: what the language calls itself
 */
const char *
mag_handout_languages_name (const char *language)
{
  const MagHandoutWords *words = mag_handout_words_find (language);

  return words ? words->name : language;
}
