// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* What starts on a page of its own, and what its foot says about it. */

#include "config.h"

#include "mag-handout-leaf.h"

#include <string.h>

#include "mag-handout-reviews.h"
#include "mag-json.h"

static char *
dup_today (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  return g_date_time_format (now, "%Y-%m-%d");
}

static const MagHandoutWords *
get_words (const MagHandoutOptions *options)
{
  return mag_handout_words_find (options->language);
}

/* Title, language, version and day. Where the line must be broken, then at a dot. */
static char *
dup_imprint (const char              *title,
             const char              *version,
             const MagHandoutOptions *options)
{
  const MagHandoutWords *words = get_words (options);
  g_autofree char *today = dup_today ();
  const char *day = options->printed_on ? options->printed_on : today;
  g_autofree char *printed = mag_handout_words_fill (words->printed, "date", day, NULL);
  g_autoptr (GString) rest = g_string_new (words->name);

  if (options->second_language)
    g_string_append_printf (rest, ", %s", mag_handout_words_find (options->second_language)->name);
  g_string_append_printf (rest, " · %s · %s", version, printed);
  g_string_replace (rest, " ", "\u00a0", 0);
  g_string_replace (rest, "\u00a0·\u00a0", " · ", 0);

  return g_strjoin (" · ", title, rest->str, NULL);
}

/* A review counts only for the revision that was read. */
static JsonObject *
find_review (MagDocument *document)
{
  JsonObject *review = mag_json_get_child (mag_document_get_root (document), "reviewed");
  const char *revision = review ? mag_json_get_text (review, "revision", "") : NULL;

  return g_strcmp0 (revision, mag_document_get_revision (document)) == 0 ? review : NULL;
}

static const MagHandoutReview *
find_clinic_review (MagDocument             *document,
                    const MagHandoutOptions *options)
{
  g_autofree char *name = g_strconcat ("handout/", mag_document_get_id (document), NULL);

  if (!options->reviews)
    return NULL;

  return mag_handout_reviews_find (options->reviews, name, mag_document_get_language (document),
                                   mag_document_get_revision (document));
}

/**
 * mag_handout_leaf_is_draft:
 * @document: a handout of the collection
 * @options: which revisions the clinic has reviewed
 *
 * Returns: whether it is a translation that no person has checked
 */
gboolean
mag_handout_leaf_is_draft (MagDocument             *document,
                           const MagHandoutOptions *options)
{
  return !g_str_equal (mag_document_get_language (document), "en") && !find_review (document)
         && !find_clinic_review (document, options);
}

/**
 * mag_handout_leaf_is_stale:
 * @document: a handout of the collection
 * @collection: the collection
 *
 * Returns: whether the English text is no longer the one from which it was translated
 */
gboolean
mag_handout_leaf_is_stale (MagDocument   *document,
                           MagCollection *collection)
{
  const char *base = mag_json_get_text (mag_document_get_root (document), "base_revision", NULL);
  g_autoptr (MagDocument) english = NULL;

  if (!base || g_str_equal (mag_document_get_language (document), "en"))
    return FALSE;

  english = mag_collection_load_document (collection, "handout", mag_document_get_id (document),
                                          "en", NULL);

  return english && !g_str_equal (mag_document_get_revision (english), base);
}

/* What the collection says of itself and, in its own words, the clinic. */
static char *
dup_status (MagDocument             *document,
            const MagHandoutOptions *options)
{
  const MagHandoutWords *words = mag_handout_words_find (mag_document_get_language (document));
  JsonObject *root = mag_document_get_root (document);
  JsonObject *review = find_review (document);
  const MagHandoutReview *clinic = find_clinic_review (document, options);
  const char *pattern = review ? words->reviewed : clinic ? words->written_only : words->written;
  g_autofree char *own = mag_handout_words_fill (pattern,
                                                 "written", mag_json_get_text (root, "written", ""),
                                                 "next", mag_json_get_text (root, "next_review", ""),
                                                 "date", review ? mag_json_get_text (review, "date", "") : "",
                                                 "name", review ? mag_json_get_text (review, "name", "") : "",
                                                 "role", review ? mag_json_get_text (review, "role", "") : "",
                                                 NULL);
  g_autofree char *checked = NULL;

  if (!clinic)
    return g_steal_pointer (&own);

  checked = mag_handout_words_fill (clinic->clinic[0] ? words->checked : words->checked_alone,
                                    "clinic", clinic->clinic, "name", clinic->name,
                                    "role", clinic->role, "date", clinic->date, NULL);

  return g_strjoin (" ", own, checked, NULL);
}

static MagHandoutLeaf *
new_leaf (GPtrArray *blocks)
{
  MagHandoutLeaf *self = g_new0 (MagHandoutLeaf, 1);

  self->blocks = blocks;
  self->status = g_strdup ("");

  return self;
}

/**
 * mag_handout_leaf_new:
 * @title: its title
 * @blocks: (transfer full) (element-type MagHandoutBlock): what stands on it
 * @collection: what it was made from
 * @options: its language and when it is printed
 *
 * Returns: (transfer full): a leaf that is no document's own, such as a list of foods
 */
MagHandoutLeaf *
mag_handout_leaf_new (const char              *title,
                      GPtrArray               *blocks,
                      MagCollection           *collection,
                      const MagHandoutOptions *options)
{
  MagHandoutLeaf *self = new_leaf (blocks);
  g_autofree char *version = g_strdup_printf ("Magnesia %s",
                                              mag_collection_get_version (collection));

  self->title = g_strdup (title);
  self->imprint = dup_imprint (title, version, options);

  return self;
}

/* Adds words to a list, unless they are in it. */
static void
join (char       **list,
      const char  *separator,
      const char  *words)
{
  g_autofree char *before = *list;

  if (before && before[0] && strstr (before, words))
    *list = g_steal_pointer (&before);
  else if (before && before[0])
    *list = g_strconcat (before, separator, words, NULL);
  else
    *list = g_strdup (words);
}

/* What every page has to say of a translation, in English and in its own language. */
static void
join_band (MagHandoutLeaf          *self,
           MagDocument             *document,
           MagCollection           *collection,
           const MagHandoutOptions *options)
{
  const MagHandoutWords *english = mag_handout_words_find ("en");
  const MagHandoutWords *own = mag_handout_words_find (mag_document_get_language (document));

  if (mag_handout_leaf_is_draft (document, options))
    {
      join (&self->band, " · ", english->draft);
      join (&self->band, " · ", own->draft);
    }
  if (mag_handout_leaf_is_stale (document, collection))
    {
      join (&self->band, " · ", english->stale);
      join (&self->band, " · ", own->stale);
    }
}

/**
 * mag_handout_leaf_new_for_documents:
 * @documents: (element-type MagDocument): handouts of the collection
 * @seconds: (nullable) (element-type MagDocument): the same in a second language
 * @first: the first of them
 * @end: the one before which to end
 * @blocks: (transfer full) (element-type MagHandoutBlock): what stands on it
 *
 * Returns: (transfer full): the sheet of a topic, or the cards of several
 */
MagHandoutLeaf *
mag_handout_leaf_new_for_documents (GPtrArray               *documents,
                                    GPtrArray               *seconds,
                                    guint                    first,
                                    guint                    end,
                                    GPtrArray               *blocks,
                                    MagCollection           *collection,
                                    const MagHandoutOptions *options)
{
  MagHandoutLeaf *self = new_leaf (blocks);
  g_autofree char *revisions = NULL;
  g_autofree char *version = NULL;

  self->topic = g_strdup (mag_document_get_id (g_ptr_array_index (documents, first)));
  for (guint i = first; i < end; i++)
    for (GPtrArray *list = documents; list; list = list == documents ? seconds : NULL)
      {
        MagDocument *document = g_ptr_array_index (list, i);
        g_autofree char *revision = g_strndup (mag_document_get_revision (document), 7);
        g_autofree char *status = dup_status (document, options);

        join (&revisions, ", ", revision);
        join (&self->status, " ", status);
        join_band (self, document, collection, options);
        if (list == documents)
          join (&self->title, " · ", mag_document_get_title (document));
      }

  version = mag_handout_words_fill (get_words (options)->version,
                                    "version", mag_collection_get_version (collection),
                                    "revision", revisions, NULL);
  self->imprint = dup_imprint (self->title, version, options);

  return self;
}

void
mag_handout_leaf_free (MagHandoutLeaf *self)
{
  g_clear_pointer (&self->topic, g_free);
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->imprint, g_free);
  g_clear_pointer (&self->status, g_free);
  g_clear_pointer (&self->band, g_free);
  g_clear_pointer (&self->blocks, g_ptr_array_unref);
  g_free (self);
}
