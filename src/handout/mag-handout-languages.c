// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* The languages that handouts can be printed in: those that the collection has handouts in and that
 * have standing words. */

#include "config.h"

#include "mag-handout-languages.h"

#include "mag-handout-words.h"

/**
 * mag_handout_languages_list:
 * @collection: a collection
 *
 * Returns: (transfer full): the BCP 47 tags of the languages; the collection's own comes first
 */
GStrv
mag_handout_languages_list (MagCollection *collection)
{
  g_auto (GStrv) languages = mag_collection_list_languages (collection, "handout", NULL);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; languages[i]; i++)
    if (mag_handout_words_find (languages[i]))
      g_strv_builder_add (builder, languages[i]);

  return g_strv_builder_end (builder);
}

/**
 * mag_handout_languages_name:
 * @language: a tag
 *
 * Returns: what the language calls itself; the tag where it has no standing words
 */
const char *
mag_handout_languages_name (const char *language)
{
  const MagHandoutWords *words = mag_handout_words_find (language);

  return words ? words->name : language;
}
