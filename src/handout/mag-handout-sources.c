// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* What a handout cites: numbered while its text is put together, then listed at its end. */

#include "config.h"

#include "mag-handout-sources.h"

#include <string.h>

#include "mag-content-error.h"

struct _MagHandoutSources
{
  /* Owned */
  MagCollection *collection;
  GPtrArray     *numbered;
  GPtrArray     *unconfirmed;
};

/**
 * mag_handout_sources_new:
 * @collection: where references are looked up
 *
 * Returns: (transfer full): an empty list
 */
MagHandoutSources *
mag_handout_sources_new (MagCollection *collection)
{
  MagHandoutSources *self = g_new0 (MagHandoutSources, 1);

  self->collection = g_object_ref (collection);
  self->numbered = g_ptr_array_new_with_free_func (g_object_unref);
  self->unconfirmed = g_ptr_array_new_with_free_func (g_object_unref);

  return self;
}

void
mag_handout_sources_free (MagHandoutSources *self)
{
  g_clear_object (&self->collection);
  g_clear_pointer (&self->numbered, g_ptr_array_unref);
  g_clear_pointer (&self->unconfirmed, g_ptr_array_unref);
  g_free (self);
}

static gboolean
find_key (GPtrArray  *references,
          const char *key,
          guint      *index)
{
  for (*index = 0; *index < references->len; (*index)++)
    {
      if (g_str_equal (mag_reference_get_key (g_ptr_array_index (references, *index)), key))
        return TRUE;
    }

  return FALSE;
}

/**
 * mag_handout_sources_cite:
 * @key: the key of a reference
 * @number: (out): its number, or 0 where it is from memory
 * @error: return location for an error
 *
 * Cites a reference, for the first time or again.
 *
 * Returns: %FALSE with %MAG_CONTENT_ERROR_NOT_FOUND where the collection has no such reference
 */
gboolean
mag_handout_sources_cite (MagHandoutSources  *self,
                          const char         *key,
                          guint              *number,
                          GError            **error)
{
  g_autoptr (MagReference) reference = NULL;
  guint index;

  *number = 0;
  if (find_key (self->unconfirmed, key, &index))
    return TRUE;

  if (!find_key (self->numbered, key, &index))
    {
      reference = mag_collection_load_reference (self->collection, key);
      if (!reference)
        {
          g_set_error (error, MAG_CONTENT_ERROR, MAG_CONTENT_ERROR_NOT_FOUND,
                       "the collection has no reference “%s”", key);
          return FALSE;
        }
      if (mag_reference_get_checked (reference) == MAG_REFERENCE_MEMORY)
        {
          g_ptr_array_add (self->unconfirmed, g_steal_pointer (&reference));
          return TRUE;
        }
      g_ptr_array_add (self->numbered, g_steal_pointer (&reference));
    }

  *number = index + 1;

  return TRUE;
}

/**
 * mag_handout_sources_get_n:
 *
 * Returns: how many were cited
 */
guint
mag_handout_sources_get_n (MagHandoutSources *self)
{
  return self->numbered->len + self->unconfirmed->len;
}

static MagReference *
get_reference (MagHandoutSources *self,
               guint              index)
{
  if (index < self->numbered->len)
    return g_ptr_array_index (self->numbered, index);

  return g_ptr_array_index (self->unconfirmed, index - self->numbered->len);
}

/* "Saver JL, Starkman S, Eckstein M, et al" is told apart from "MSD Manual, professional version"
 * by its length: two parts are kept whole. */
static char *
dup_authors (MagReference          *reference,
             const MagHandoutWords *words)
{
  const char *authors = mag_reference_get_authors (reference);
  g_auto (GStrv) parts = g_strsplit (authors, ", ", -1);

  if (g_strv_length (parts) <= 2 && !strstr (authors, " et al"))
    return g_strdup (authors);

  return g_strdup_printf ("%s %s", parts[0], words->and_others);
}

/* "Saver JL" is "Saver"; the name of an office, such as "FDA" or "StatPearls authors", stays. */
static char *
dup_surname (MagReference *reference)
{
  g_auto (GStrv) parts = g_strsplit (mag_reference_get_authors (reference), ",", 2);
  char *space = parts[0] ? strrchr (parts[0], ' ') : NULL;
  gboolean initials = space && strlen (space) <= 4;

  for (const char *at = initials ? space + 1 : ""; *at; at++)
    initials = initials && g_ascii_isupper (*at);
  if (initials)
    *space = '\0';

  return g_strdup (parts[0] ? parts[0] : "");
}

static void
append_sentence (GString    *text,
                 const char *words)
{
  gboolean ends = g_str_has_suffix (words, ".") || g_str_has_suffix (words, "?");

  g_string_append_printf (text, "%s%s ", words, ends ? "" : ".");
}

/**
 * mag_handout_sources_dup_entry:
 * @index: the place of a source: numbered ones first
 * @words: the handout's words
 *
 * Returns: (transfer full): its number, a tab, authors, title, journal and year
 */
char *
mag_handout_sources_dup_entry (MagHandoutSources     *self,
                               guint                  index,
                               const MagHandoutWords *words)
{
  MagReference *reference = get_reference (self, index);
  g_autofree char *authors = dup_authors (reference, words);
  const char *title = mag_reference_get_title (reference);
  const char *journal = mag_reference_get_journal (reference);
  GString *text = g_string_new (NULL);

  if (index < self->numbered->len)
    g_string_append_printf (text, "%u.", index + 1);
  g_string_append_c (text, '\t');
  append_sentence (text, authors);
  append_sentence (text, title);
  if (journal)
    g_string_append_printf (text, "%s, ", journal);
  g_string_append (text, mag_reference_get_year (reference));
  if (index >= self->numbered->len)
    g_string_append_printf (text, " (%s)", words->unconfirmed);
  g_string_append_c (text, '.');

  return g_string_free (text, FALSE);
}

/**
 * mag_handout_sources_add_entry:
 * @index: the place of a source
 * @words: the handout's words
 * @block: where to put its entry, with a link to it where it has one
 */
void
mag_handout_sources_add_entry (MagHandoutSources     *self,
                               guint                  index,
                               const MagHandoutWords *words,
                               MagHandoutBlock       *block)
{
  g_autofree char *entry = mag_handout_sources_dup_entry (self, index, words);

  mag_handout_block_append (block, entry);
  mag_handout_block_set_link (block, mag_reference_get_uri (get_reference (self, index)));
}

/**
 * mag_handout_sources_dup_short:
 * @words: the handout's words
 *
 * Returns: (transfer full): names and years in one line, for a card
 */
char *
mag_handout_sources_dup_short (MagHandoutSources     *self,
                               const MagHandoutWords *words)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < mag_handout_sources_get_n (self); i++)
    {
      MagReference *reference = get_reference (self, i);
      g_autofree char *surname = dup_surname (reference);
      const char *year = mag_reference_get_year (reference);

      g_string_append_printf (text, "%s%s", i > 0 ? "; " : "", surname);
      if (g_ascii_isdigit (year[0]))
        g_string_append_printf (text, " %s", year);
      if (i >= self->numbered->len)
        g_string_append_printf (text, " (%s)", words->unconfirmed);
    }
  g_string_append_c (text, '.');

  return g_string_free (text, FALSE);
}
