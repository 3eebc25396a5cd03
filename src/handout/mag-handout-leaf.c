// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* What starts on a page of its own, and what its foot says about it. */

#include "config.h"

#include "mag-handout-leaf.h"

#include "mag-json.h"

static char *
dup_today (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  return g_date_time_format (now, "%Y-%m-%d");
}

/* Title, language, version and day. Where the line must be broken, then at a dot. */
static char *
dup_imprint (const char              *title,
             const char              *version,
             const MagHandoutOptions *options,
             const MagHandoutWords   *words)
{
  g_autofree char *today = dup_today ();
  const char *day = options->printed_on ? options->printed_on : today;
  g_autofree char *printed = mag_handout_words_fill (words->printed, "date", day, NULL);
  g_autoptr (GString) rest = g_string_new (NULL);

  g_string_printf (rest, "%s · %s · %s", words->name, version, printed);
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

static char *
dup_status (MagDocument           *document,
            const MagHandoutWords *words)
{
  JsonObject *root = mag_document_get_root (document);
  JsonObject *review = find_review (document);
  const char *written = mag_json_get_text (root, "written", "");
  const char *next = mag_json_get_text (root, "next_review", "");

  if (!review)
    return mag_handout_words_fill (words->written, "written", written, "next", next, NULL);

  return mag_handout_words_fill (words->reviewed,
                                 "written", written,
                                 "next", next,
                                 "date", mag_json_get_text (review, "date", ""),
                                 "name", mag_json_get_text (review, "name", ""),
                                 "role", mag_json_get_text (review, "role", ""),
                                 NULL);
}

static MagHandoutLeaf *
new_leaf (const char *title,
          GPtrArray  *blocks)
{
  MagHandoutLeaf *self = g_new0 (MagHandoutLeaf, 1);

  self->title = g_strdup (title);
  self->blocks = blocks;

  return self;
}

/**
 * mag_handout_leaf_new:
 * @title: its title
 * @blocks: (transfer full) (element-type MagHandoutBlock): what stands on it
 * @collection: what it was made from
 * @options: when it is printed
 * @words: its language
 *
 * Returns: (transfer full): a leaf that is no document's own, such as a list of foods
 */
MagHandoutLeaf *
mag_handout_leaf_new (const char              *title,
                      GPtrArray               *blocks,
                      MagCollection           *collection,
                      const MagHandoutOptions *options,
                      const MagHandoutWords   *words)
{
  MagHandoutLeaf *self = new_leaf (title, blocks);
  g_autofree char *version = g_strdup_printf ("Magnesia %s",
                                              mag_collection_get_version (collection));

  self->imprint = dup_imprint (title, version, options, words);
  self->status = g_strdup ("");

  return self;
}

/**
 * mag_handout_leaf_new_for_document:
 * @document: a handout of the collection
 * @blocks: (transfer full) (element-type MagHandoutBlock): what stands on it
 *
 * Returns: (transfer full): a topic's sheet or card
 */
MagHandoutLeaf *
mag_handout_leaf_new_for_document (MagDocument             *document,
                                   GPtrArray               *blocks,
                                   MagCollection           *collection,
                                   const MagHandoutOptions *options,
                                   const MagHandoutWords   *words)
{
  MagHandoutLeaf *self = new_leaf (mag_document_get_title (document), blocks);
  g_autofree char *revision = g_strndup (mag_document_get_revision (document), 7);
  g_autofree char *version = mag_handout_words_fill (words->version,
                                                     "version", mag_collection_get_version (collection),
                                                     "revision", revision,
                                                     NULL);

  self->topic = g_strdup (mag_document_get_id (document));
  self->imprint = dup_imprint (self->title, version, options, words);
  self->status = dup_status (document, words);

  return self;
}

void
mag_handout_leaf_free (MagHandoutLeaf *self)
{
  g_clear_pointer (&self->topic, g_free);
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->imprint, g_free);
  g_clear_pointer (&self->status, g_free);
  g_clear_pointer (&self->blocks, g_ptr_array_unref);
  g_free (self);
}
