// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Puts handouts together: the sheets of one or several topics, in one or two languages. The English
 * text is what a translation is measured by: one that no person has checked never stands alone. */

#include "config.h"

#include "mag-content-error.h"
#include "mag-handout-builder.h"
#include "mag-handout-pair.h"
#include "mag-handout-private.h"

#define ENGLISH "en"

/* More titles than these make no name of a file. */
#define MAX_NAMED 3

typedef struct
{
  /* Borrowed */
  MagCollection     *collection;
  MagHandout        *handout;

  /* Owned */
  GPtrArray         *documents;
  GPtrArray         *seconds;
  MagHandoutSources *sources;
} Making;

static void
making_clear (Making *self)
{
  g_clear_pointer (&self->documents, g_ptr_array_unref);
  g_clear_pointer (&self->seconds, g_ptr_array_unref);
  g_clear_pointer (&self->sources, mag_handout_sources_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Making, making_clear)

static GPtrArray *
load_documents (MagCollection      *collection,
                const char *const  *topics,
                const char         *language,
                GError            **error)
{
  g_autoptr (GPtrArray) documents = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; topics[i]; i++)
    {
      MagDocument *document = mag_collection_load_document (collection, "handout", topics[i],
                                                            language, error);

      if (!document)
        return NULL;
      g_ptr_array_add (documents, document);
    }

  return g_steal_pointer (&documents);
}

static gboolean
has_draft (GPtrArray               *documents,
           const MagHandoutOptions *options)
{
  for (guint i = 0; documents && i < documents->len; i++)
    {
      if (mag_handout_leaf_is_draft (g_ptr_array_index (documents, i), options))
        return TRUE;
    }

  return FALSE;
}

static gboolean
load_both (Making             *self,
           const char *const  *topics,
           GError            **error)
{
  const MagHandoutOptions *options = mag_handout_get_options (self->handout);

  g_clear_pointer (&self->documents, g_ptr_array_unref);
  g_clear_pointer (&self->seconds, g_ptr_array_unref);
  self->documents = load_documents (self->collection, topics, options->language, error);
  if (!self->documents)
    return FALSE;
  if (!options->second_language)
    return TRUE;

  self->seconds = load_documents (self->collection, topics, options->second_language, error);

  return self->seconds != NULL;
}

/* Where English is to come first instead of what was chosen. */
static gboolean
wants_english (Making *self)
{
  const MagHandoutOptions *options = mag_handout_get_options (self->handout);

  if (g_str_equal (options->language, ENGLISH) || g_strcmp0 (options->second_language, ENGLISH) == 0)
    return FALSE;

  return has_draft (self->documents, options) || has_draft (self->seconds, options);
}

static gboolean
load (Making             *self,
      const char *const  *topics,
      GError            **error)
{
  MagHandoutOptions *options = mag_handout_edit (self->handout);

  if (g_strcmp0 (options->second_language, options->language) == 0
      || !mag_handout_is_set (options->second_language))
    g_clear_pointer (&options->second_language, g_free);

  if (!load_both (self, topics, error))
    return FALSE;
  if (!wants_english (self))
    return TRUE;

  mag_handout_add_remark (self->handout, MAG_HANDOUT_REMARK_DRAFT_BESIDE);
  g_set_str (&options->second_language, options->language);
  g_set_str (&options->language, ENGLISH);

  return load_both (self, topics, error);
}

static void
add_remarks (Making    *self,
             GPtrArray *documents)
{
  if (has_draft (documents, mag_handout_get_options (self->handout)))
    mag_handout_add_remark (self->handout, MAG_HANDOUT_REMARK_DRAFT);

  for (guint i = 0; documents && i < documents->len; i++)
    {
      if (mag_handout_leaf_is_stale (g_ptr_array_index (documents, i), self->collection))
        mag_handout_add_remark (self->handout, MAG_HANDOUT_REMARK_STALE);
    }
}

/* The topics from @first to before @end, in one language, without their sources. */
static gboolean
build (Making             *self,
       const char         *language,
       GPtrArray          *documents,
       guint               first,
       guint               end,
       GPtrArray         **blocks,
       GError            **error)
{
  const MagHandoutOptions *options = mag_handout_get_options (self->handout);
  g_auto (MagHandoutBuilder) builder;

  mag_handout_builder_init (&builder, self->collection, options, mag_handout_words_find (language),
                            self->sources);
  builder.paired = self->seconds != NULL;
  if (first == 0)
    mag_handout_builder_build_start (&builder, documents);
  for (guint i = first; i < end; i++)
    mag_handout_builder_build_topic (&builder, g_ptr_array_index (documents, i), documents->len > 1, i > 0);
  if (options->depth == MAG_HANDOUT_DEPTH_CARD)
    mag_handout_builder_add_safety (&builder, MAG_HANDOUT_SECTION_KIDNEYS, "supplements");
  *blocks = g_steal_pointer (&builder.blocks);
  if (builder.error)
    g_propagate_error (error, g_steal_pointer (&builder.error));

  return *error == NULL;
}

/* What stands once, whatever the languages. */
static void
build_end (Making    *self,
           gboolean   last,
           GPtrArray *blocks)
{
  const MagHandoutOptions *options = mag_handout_get_options (self->handout);
  g_auto (MagHandoutBuilder) builder;

  mag_handout_builder_init (&builder, self->collection, options,
                            mag_handout_words_find (options->language), self->sources);
  if (last)
    mag_handout_builder_build_lines (&builder);
  mag_handout_builder_build_sources (&builder);
  while (builder.blocks->len > 0)
    g_ptr_array_add (blocks, g_ptr_array_steal_index (builder.blocks, 0));
}

static gboolean
add_leaf (Making   *self,
          guint     first,
          guint     end,
          GError  **error)
{
  const MagHandoutOptions *options = mag_handout_get_options (self->handout);
  g_autoptr (GPtrArray) blocks = NULL;
  g_autoptr (GPtrArray) seconds = NULL;
  g_autoptr (GError) fault = NULL;

  g_clear_pointer (&self->sources, mag_handout_sources_free);
  self->sources = mag_handout_sources_new (self->collection);
  if (!build (self, options->language, self->documents, first, end, &blocks, &fault)
      || (self->seconds
          && !build (self, options->second_language, self->seconds, first, end, &seconds, &fault)))
    {
      g_propagate_error (error, g_steal_pointer (&fault));
      return FALSE;
    }

  if (seconds)
    blocks = mag_handout_pair_blocks (g_steal_pointer (&blocks), seconds, options);
  build_end (self, end == self->documents->len, blocks);
  mag_handout_take_leaf (self->handout,
                         mag_handout_leaf_new_for_documents (self->documents, self->seconds, first,
                                                             end, g_steal_pointer (&blocks),
                                                             self->collection, options));

  return TRUE;
}

/* Sheets stand on paper of their own, cards one below the other. */
static gboolean
add_leaves (Making  *self,
            GError **error)
{
  gboolean card = mag_handout_get_options (self->handout)->depth == MAG_HANDOUT_DEPTH_CARD;
  guint step = card ? self->documents->len : 1;

  for (guint i = 0; i < self->documents->len; i += step)
    {
      if (!add_leaf (self, i, i + step, error))
        return FALSE;
    }

  return TRUE;
}

/* What the caller gives besides, on paper of its own. */
static void
add_extras (Making     *self,
            const char *title)
{
  const MagHandoutOptions *options = mag_handout_get_options (self->handout);
  g_autoptr (GPtrArray) blocks = NULL;

  if (!options->extra_blocks || options->extra_blocks->len == 0)
    return;

  blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) mag_handout_block_free);
  for (guint i = 0; i < options->extra_blocks->len; i++)
    g_ptr_array_add (blocks, mag_handout_block_copy (options->extra_blocks->pdata[i]));
  mag_handout_take_leaf (self->handout, mag_handout_leaf_new (title, g_steal_pointer (&blocks),
                                                              self->collection, options));
}

static char *
dup_title (GPtrArray *documents)
{
  g_autoptr (GStrvBuilder) titles = g_strv_builder_new ();
  g_auto (GStrv) list = NULL;

  for (guint i = 0; i < documents->len; i++)
    g_strv_builder_add (titles, mag_document_get_title (g_ptr_array_index (documents, i)));
  list = g_strv_builder_end (titles);

  return g_strjoinv (" · ", list);
}

static char *
dup_file_name (const char *const       *topics,
               const MagHandoutOptions *options)
{
  g_autofree char *names = g_strjoinv ("-", (char **) topics);
  g_autofree char *count = g_strdup_printf ("%u-topics", g_strv_length ((char **) topics));
  gboolean many = g_strv_length ((char **) topics) > MAX_NAMED;

  return g_strdup_printf ("magnesia-%s-%s.pdf", many ? count : names,
                          options->depth == MAG_HANDOUT_DEPTH_CARD ? "card" : "sheet");
}

/* The standing sentence of the foot, in each language of the paper. */
static gboolean
add_advice (Making  *self,
            GError **error)
{
  const MagHandoutOptions *options = mag_handout_get_options (self->handout);
  const char *languages[] = { options->language, options->second_language, NULL };
  g_autoptr (GString) advice = g_string_new (NULL);

  for (guint i = 0; languages[i]; i++)
    {
      g_autofree char *text = mag_collection_dup_safety_text_in (self->collection, "foot",
                                                                 languages[i]);

      if (!text)
        {
          g_set_error (error, MAG_CONTENT_ERROR, MAG_CONTENT_ERROR_NOT_FOUND,
                       "%s: the collection has no safety text “foot”",
                       mag_document_get_id (g_ptr_array_index (self->documents, 0)));
          return FALSE;
        }
      g_string_append_printf (advice, "%s%s", i > 0 ? " " : "", text);
    }
  mag_handout_take_advice (self->handout, g_string_free (g_steal_pointer (&advice), FALSE));

  return TRUE;
}

/**
 * mag_handout_new_for_topics:
 * @collection: the collection
 * @topics: (array zero-terminated=1): ids of topics, one at least, in their order on paper
 * @options: what was chosen
 * @error: return location for an error
 *
 * Puts the sheets or cards of topics together. They share one box with red flags, cards one line
 * about kidneys too; else each is a section of its own.
 *
 * Returns: (transfer full): the handout, or %NULL with an error of #MagContentError: where the
 *   collection has no such handout, or lacks something that a handout must not be without
 */
MagHandout *
mag_handout_new_for_topics (MagCollection            *collection,
                            const char *const        *topics,
                            const MagHandoutOptions  *options,
                            GError                  **error)
{
  g_autoptr (MagHandout) handout = NULL;
  g_auto (Making) making = { .collection = collection };
  char *title;

  g_return_val_if_fail (MAG_IS_COLLECTION (collection), NULL);
  g_return_val_if_fail (topics != NULL && topics[0] != NULL && options != NULL, NULL);

  handout = making.handout = mag_handout_new_empty (options, error);
  if (!handout || !load (&making, topics, error) || !add_advice (&making, error)
      || !add_leaves (&making, error))
    return NULL;

  title = dup_title (making.documents);
  add_extras (&making, title);
  add_remarks (&making, making.documents);
  add_remarks (&making, making.seconds);
  mag_handout_take_names (handout, title, dup_file_name (topics, options),
                          mag_collection_get_title (collection));

  return g_steal_pointer (&handout);
}

/**
 * mag_handout_new:
 * @topic: a topic's id
 *
 * Does what mag_handout_new_for_topics() does, for one topic.
 *
 * Returns: (transfer full): the handout, or %NULL with an error of #MagContentError
 */
MagHandout *
mag_handout_new (MagCollection            *collection,
                 const char               *topic,
                 const MagHandoutOptions  *options,
                 GError                  **error)
{
  const char *topics[] = { topic, NULL };

  g_return_val_if_fail (topic != NULL, NULL);

  return mag_handout_new_for_topics (collection, topics, options, error);
}
