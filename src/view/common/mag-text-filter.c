// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagTextFilter:
 *
 * Keeps the items of a list in which every typed word begins some word, whatever the case, the
 * accents and the order. GtkStringFilter would find “Épinard” by “épi” but not by “epi”.
 */

#include "config.h"

#include "mag-text-filter.h"

#include <string.h>

struct _MagTextFilter
{
  GtkFilter       parent_instance;

  /* Owned */
  GtkExpression  *expression;
  char           *folded;
  char          **words;
};

G_DEFINE_FINAL_TYPE (MagTextFilter, mag_text_filter, GTK_TYPE_FILTER)

static char *
fold (const char *text)
{
  g_autofree char *decomposed = g_utf8_normalize (text, -1, G_NORMALIZE_ALL);
  g_autofree char *bare = NULL;
  char *end;

  if (!decomposed)
    return g_strdup ("");

  bare = end = g_malloc (strlen (decomposed) + 1);
  for (const char *p = decomposed; *p; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (!g_unichar_ismark (c))
        end += g_unichar_to_utf8 (c, end);
    }
  *end = '\0';

  return g_utf8_casefold (bare, -1);
}

static gboolean
has_word (const char *text,
          const char *word)
{
  for (const char *hit = strstr (text, word); hit; hit = strstr (hit + 1, word))
    if (hit == text || !g_unichar_isalnum (g_utf8_get_char (g_utf8_prev_char (hit))))
      return TRUE;

  return FALSE;
}

static gboolean
mag_text_filter_match (GtkFilter *filter,
                       gpointer   item)
{
  MagTextFilter *self = MAG_TEXT_FILTER (filter);
  g_auto (GValue) value = G_VALUE_INIT;
  g_autofree char *text = NULL;

  if (!self->words || !self->words[0])
    return TRUE;

  if (!gtk_expression_evaluate (self->expression, item, &value) || !g_value_get_string (&value))
    return FALSE;

  text = fold (g_value_get_string (&value));
  for (guint i = 0; self->words[i]; i++)
    if (!has_word (text, self->words[i]))
      return FALSE;

  return TRUE;
}

static GtkFilterMatch
mag_text_filter_get_strictness (GtkFilter *filter)
{
  MagTextFilter *self = MAG_TEXT_FILTER (filter);

  return self->words && self->words[0] ? GTK_FILTER_MATCH_SOME : GTK_FILTER_MATCH_ALL;
}

static void
mag_text_filter_finalize (GObject *object)
{
  MagTextFilter *self = MAG_TEXT_FILTER (object);

  g_clear_pointer (&self->expression, gtk_expression_unref);
  g_clear_pointer (&self->folded, g_free);
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
  self->folded = g_strdup ("");
}

/**
 * mag_text_filter_set_property:
 * @type: the type of the items
 * @name: their property that holds the text to search in
 *
 * Says where to look. Call it once, before the filter is used.
 */
void
mag_text_filter_set_property (MagTextFilter *self,
                              GType          type,
                              const char    *name)
{
  g_return_if_fail (MAG_IS_TEXT_FILTER (self));

  g_clear_pointer (&self->expression, gtk_expression_unref);
  self->expression = gtk_property_expression_new (type, NULL, name);
}

static GtkFilterChange
compare (const char *before,
         const char *after)
{
  if (g_str_has_prefix (after, before))
    return GTK_FILTER_CHANGE_MORE_STRICT;
  if (g_str_has_prefix (before, after))
    return GTK_FILTER_CHANGE_LESS_STRICT;

  return GTK_FILTER_CHANGE_DIFFERENT;
}

/**
 * mag_text_filter_set_search:
 * @search: what was typed; with no word in it, every item stays
 */
void
mag_text_filter_set_search (MagTextFilter *self,
                            const char    *search)
{
  g_autofree char *before = NULL;
  g_autofree char *spaced = NULL;

  g_return_if_fail (MAG_IS_TEXT_FILTER (self));

  before = g_steal_pointer (&self->folded);
  self->folded = fold (search);
  if (g_str_equal (before, self->folded))
    return;

  /* Empty words between two spaces begin nothing that has_word() could miss. */
  spaced = g_strstrip (g_strdup (self->folded));
  g_strfreev (g_steal_pointer (&self->words));
  self->words = *spaced ? g_strsplit_set (spaced, " \t", -1) : NULL;

  gtk_filter_changed (GTK_FILTER (self), compare (before, self->folded));
}
