// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagTextFilter:
 *
 * Keeps the items of a list in which every typed word begins some word, whatever the case, the
 * accents and the order: the way that search takes words. GtkStringFilter would find “Épinard” by
 * “épi” but not by “epi”.
 */

#include "config.h"

#include "mag-text-filter.h"

#include "mag-search-words.h"

struct _MagTextFilter
{
  GtkFilter               parent_instance;

  /* Owned */
  char                  **words;

  MagTextFilterCallback   callback;
};

G_DEFINE_FINAL_TYPE (MagTextFilter, mag_text_filter, GTK_TYPE_FILTER)

static gboolean
has_word (char       **words,
          const char  *start)
{
  for (guint i = 0; words[i]; i++)
    if (g_str_has_prefix (words[i], start))
      return TRUE;

  return FALSE;
}

static gboolean
mag_text_filter_match (GtkFilter *filter,
                       gpointer   item)
{
  MagTextFilter *self = MAG_TEXT_FILTER (filter);
  g_autofree char *text = NULL;
  g_auto (GStrv) words = NULL;

  if (!self->words[0])
    return TRUE;

  text = self->callback (item);
  words = mag_search_words_split (text);
  for (guint i = 0; self->words[i]; i++)
    if (!has_word (words, self->words[i]))
      return FALSE;

  return TRUE;
}

static GtkFilterMatch
mag_text_filter_get_strictness (GtkFilter *filter)
{
  MagTextFilter *self = MAG_TEXT_FILTER (filter);

  return self->words[0] ? GTK_FILTER_MATCH_SOME : GTK_FILTER_MATCH_ALL;
}

static void
mag_text_filter_finalize (GObject *object)
{
  MagTextFilter *self = MAG_TEXT_FILTER (object);

  g_clear_pointer (&self->words, g_strfreev);

  G_OBJECT_CLASS (mag_text_filter_parent_class)->finalize (object);
}

static void
mag_text_filter_class_init (MagTextFilterClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkFilterClass *filter_class = GTK_FILTER_CLASS (klass);

  object_class->finalize = mag_text_filter_finalize;
  filter_class->match = mag_text_filter_match;
  filter_class->get_strictness = mag_text_filter_get_strictness;
}

static void
mag_text_filter_init (MagTextFilter *self)
{
  self->words = g_new0 (char *, 1);
}

/**
 * mag_text_filter_set_callback:
 * @callback: what gives the text of an item to search in
 *
 * Says where to look. To be called once, before the filter is used.
 */
void
mag_text_filter_set_callback (MagTextFilter         *self,
                              MagTextFilterCallback  callback)
{
  g_return_if_fail (MAG_IS_TEXT_FILTER (self));

  self->callback = callback;
}

/**
 * mag_text_filter_has_search:
 * @search: what was typed
 *
 * Returns: whether the filter keeps what that would keep already
 */
gboolean
mag_text_filter_has_search (MagTextFilter *self,
                            const char    *search)
{
  g_auto (GStrv) words = mag_search_words_split (search);

  return g_strv_equal ((const char *const *) words, (const char *const *) self->words);
}

/* Going on with the last word, or typing another one, can only take items away. */
static gboolean
is_stricter (char **before,
             char **after)
{
  for (guint i = 0; before[i]; i++)
    if (!has_word (after, before[i]))
      return FALSE;

  return TRUE;
}

/**
 * mag_text_filter_set_search:
 * @search: what was typed; with no word in it, every item stays
 */
void
mag_text_filter_set_search (MagTextFilter *self,
                            const char    *search)
{
  g_auto (GStrv) before = NULL;
  GtkFilterChange change = GTK_FILTER_CHANGE_DIFFERENT;

  g_return_if_fail (MAG_IS_TEXT_FILTER (self));

  if (mag_text_filter_has_search (self, search))
    return;

  before = g_steal_pointer (&self->words);
  self->words = mag_search_words_split (search);
  if (is_stricter (before, self->words))
    change = GTK_FILTER_CHANGE_MORE_STRICT;
  else if (is_stricter (self->words, before))
    change = GTK_FILTER_CHANGE_LESS_STRICT;
  gtk_filter_changed (GTK_FILTER (self), change);
}
