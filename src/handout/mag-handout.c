// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagHandout:
 *
 * What is to be printed as words in their order, before any page exists: a topic's sheet or card,
 * or a list of blocks. A #MagHandoutLayout puts it on paper. It is made for one set of
 * options and never changes.
 */

#include "config.h"

#include "mag-handout.h"

#include "mag-content-error.h"
#include "mag-handout-builder.h"

struct _MagHandout
{
  GObject                parent_instance;

  /* Owned */
  MagHandoutOptions     *options;
  GPtrArray             *leaves;
  GPtrArray             *blocks;
  char                  *title;
  char                  *file_name;
  char                  *advice;

  /* Static */
  const MagHandoutWords *words;
};

G_DEFINE_FINAL_TYPE (MagHandout, mag_handout, G_TYPE_OBJECT)

static void
mag_handout_finalize (GObject *object)
{
  MagHandout *self = MAG_HANDOUT (object);

  g_clear_pointer (&self->options, mag_handout_options_free);
  g_clear_pointer (&self->blocks, g_ptr_array_unref);
  g_clear_pointer (&self->leaves, g_ptr_array_unref);
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->file_name, g_free);
  g_clear_pointer (&self->advice, g_free);

  G_OBJECT_CLASS (mag_handout_parent_class)->finalize (object);
}

static void
mag_handout_class_init (MagHandoutClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = mag_handout_finalize;
}

static void
mag_handout_init (MagHandout *self)
{
}

/* Who asks for the blocks need not know of leaves. */
static void
add_leaf (MagHandout     *self,
          MagHandoutLeaf *leaf)
{
  g_ptr_array_add (self->leaves, leaf);
  for (guint i = 0; i < leaf->blocks->len; i++)
    g_ptr_array_add (self->blocks, g_ptr_array_index (leaf->blocks, i));
}

static MagHandout *
new_handout (const MagHandoutOptions  *options,
             GError                  **error)
{
  const MagHandoutWords *words = mag_handout_words_find (options->language);
  MagHandout *self;

  if (!words)
    {
      g_set_error (error, MAG_CONTENT_ERROR, MAG_CONTENT_ERROR_NOT_FOUND,
                   "handouts cannot be written in the language “%s”", options->language);
      return NULL;
    }

  self = g_object_new (MAG_TYPE_HANDOUT, NULL);
  self->options = mag_handout_options_copy (options);
  self->words = words;
  self->leaves = g_ptr_array_new_with_free_func ((GDestroyNotify) mag_handout_leaf_free);
  self->blocks = g_ptr_array_new ();

  return self;
}

static gboolean
build (MagHandout     *self,
       MagCollection  *collection,
       MagDocument    *document,
       GError        **error)
{
  g_auto (MagHandoutBuilder) builder;

  mag_handout_builder_init (&builder, collection, document, self->options, self->words);
  mag_handout_builder_build (&builder);
  self->advice = mag_handout_builder_dup_safety (&builder, "foot", FALSE);
  if (builder.error)
    {
      g_propagate_prefixed_error (error, g_steal_pointer (&builder.error), "%s: ",
                                  mag_document_get_id (document));
      return FALSE;
    }

  add_leaf (self, mag_handout_leaf_new_for_document (document, g_steal_pointer (&builder.blocks),
                                                     collection, self->options, self->words));

  return TRUE;
}

/**
 * mag_handout_new:
 * @collection: the collection
 * @topic: a topic's id
 * @options: what was chosen
 * @error: return location for an error
 *
 * Puts a topic's sheet or card together.
 *
 * Returns: (transfer full): the handout, or %NULL with an error of #MagContentError: where the
 *   collection has no such handout, or lacks something that a handout must not be without
 */
MagHandout *
mag_handout_new (MagCollection            *collection,
                 const char               *topic,
                 const MagHandoutOptions  *options,
                 GError                  **error)
{
  g_autoptr (MagDocument) document = NULL;
  g_autoptr (MagHandout) self = NULL;
  const char *depth;

  g_return_val_if_fail (MAG_IS_COLLECTION (collection), NULL);
  g_return_val_if_fail (topic != NULL && options != NULL, NULL);

  self = new_handout (options, error);
  if (!self)
    return NULL;

  document = mag_collection_load_document (collection, "handout", topic, options->language, error);
  if (!document || !build (self, collection, document, error))
    return NULL;

  depth = options->depth == MAG_HANDOUT_DEPTH_CARD ? "card" : "sheet";
  self->title = g_strdup (mag_document_get_title (document));
  self->file_name = g_strdup_printf ("magnesia-%s-%s.pdf", topic, depth);

  return g_steal_pointer (&self);
}

static gboolean
build_list (MagHandout     *self,
            MagCollection  *collection,
            GPtrArray      *blocks,
            GError        **error)
{
  g_auto (MagHandoutBuilder) builder;

  mag_handout_builder_init (&builder, collection, NULL, self->options, self->words);
  mag_handout_builder_build_list (&builder, self->title, blocks);
  self->advice = mag_handout_builder_dup_safety (&builder, "foot", FALSE);
  if (builder.error)
    {
      g_propagate_error (error, g_steal_pointer (&builder.error));
      return FALSE;
    }

  add_leaf (self, mag_handout_leaf_new (self->title, g_steal_pointer (&builder.blocks), collection,
                                        self->options, self->words));

  return TRUE;
}

/**
 * mag_handout_new_for_blocks:
 * @collection: the collection
 * @title: the title, which is printed above the blocks
 * @file_name: the name to suggest for a file, such as `magnesia-foods.pdf`
 * @blocks: (transfer full) (element-type MagHandoutBlock): what to print
 * @options: what was chosen; whether it is a card does not matter
 * @error: return location for an error
 *
 * Puts on paper what is no topic's sheet. The clinic's header, the title and the foot are added.
 *
 * Returns: (transfer full): the handout, or %NULL with an error of #MagContentError
 */
MagHandout *
mag_handout_new_for_blocks (MagCollection            *collection,
                            const char               *title,
                            const char               *file_name,
                            GPtrArray                *blocks,
                            const MagHandoutOptions  *options,
                            GError                  **error)
{
  g_autoptr (GPtrArray) given = blocks;
  g_autoptr (MagHandout) self = NULL;

  g_return_val_if_fail (MAG_IS_COLLECTION (collection), NULL);
  g_return_val_if_fail (title != NULL && file_name != NULL && options != NULL, NULL);

  self = new_handout (options, error);
  if (!self)
    return NULL;

  self->options->depth = MAG_HANDOUT_DEPTH_SHEET;
  self->title = g_strdup (title);
  self->file_name = g_strdup (file_name);
  if (!build_list (self, collection, given, error))
    return NULL;

  return g_steal_pointer (&self);
}

static const MagHandoutLeaf *
get_first_leaf (MagHandout *self)
{
  return g_ptr_array_index (self->leaves, 0);
}

/**
 * mag_handout_get_topic:
 *
 * Returns: (nullable): the topic whose sheet it is, or the first of them
 */
const char *
mag_handout_get_topic (MagHandout *self)
{
  return get_first_leaf (self)->topic;
}

const char *
mag_handout_get_title (MagHandout *self)
{
  return self->title;
}

/**
 * mag_handout_get_imprint:
 *
 * Returns: the title, language, version and day of printing, for the foot
 */
const char *
mag_handout_get_imprint (MagHandout *self)
{
  return get_first_leaf (self)->imprint;
}

/**
 * mag_handout_get_status:
 *
 * Returns: when it was written, whether a person reviewed it, and when to read it by, for the foot
 */
const char *
mag_handout_get_status (MagHandout *self)
{
  return get_first_leaf (self)->status;
}

/**
 * mag_handout_get_advice:
 *
 * Returns: the standing sentence of the foot
 */
const char *
mag_handout_get_advice (MagHandout *self)
{
  return self->advice;
}

/**
 * mag_handout_get_options:
 *
 * Returns: (transfer none): the options it was made for
 */
const MagHandoutOptions *
mag_handout_get_options (MagHandout *self)
{
  return self->options;
}

/**
 * mag_handout_get_words:
 *
 * Returns: (transfer none): the standing words of its language
 */
const MagHandoutWords *
mag_handout_get_words (MagHandout *self)
{
  return self->words;
}

/**
 * mag_handout_get_leaves:
 *
 * Returns: (transfer none) (element-type MagHandoutLeaf): what starts on pages of its own, in order
 */
GPtrArray *
mag_handout_get_leaves (MagHandout *self)
{
  return self->leaves;
}

/**
 * mag_handout_get_blocks:
 *
 * Returns: (transfer none) (element-type MagHandoutBlock): its blocks in order
 */
GPtrArray *
mag_handout_get_blocks (MagHandout *self)
{
  return self->blocks;
}

static char *
dup_text_between (MagHandout        *self,
                  MagHandoutSection  first,
                  MagHandoutSection  last,
                  gboolean           labels)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < self->blocks->len; i++)
    mag_handout_block_read (g_ptr_array_index (self->blocks, i), first, last, labels, text);

  return g_string_free (text, FALSE);
}

/**
 * mag_handout_count_words:
 *
 * Counts what stands on the paper from the title to the sources, headings and certainties too; the
 * clinic's header and the foot are not counted.
 *
 * Returns: the number of words
 */
guint
mag_handout_count_words (MagHandout *self)
{
  g_autofree char *text = dup_text_between (self, MAG_HANDOUT_SECTION_TITLE,
                                            MAG_HANDOUT_SECTION_SOURCES, TRUE);
  gboolean inside = FALSE;
  guint n = 0;

  for (const char *at = text; *at; at = g_utf8_next_char (at))
    {
      gunichar letter = g_utf8_get_char (at);

      if (g_unichar_isspace (letter))
        inside = FALSE;
      else if (g_unichar_isalnum (letter) && !inside)
        {
          inside = TRUE;
          n++;
        }
    }

  return n;
}

/**
 * mag_handout_dup_text:
 *
 * The text whose reading grade counts: from the title to teach-back, one line for each heading,
 * paragraph and item. Certainties and numbers of sources are labels and are left out.
 *
 * Returns: (transfer full): the text
 */
char *
mag_handout_dup_text (MagHandout *self)
{
  return dup_text_between (self, MAG_HANDOUT_SECTION_TITLE, MAG_HANDOUT_SECTION_TEACH_BACK, FALSE);
}

/**
 * mag_handout_dup_section_text:
 * @section: a section
 *
 * Returns: (transfer full): the text of that section alone; empty where the handout has none
 */
char *
mag_handout_dup_section_text (MagHandout        *self,
                              MagHandoutSection  section)
{
  return dup_text_between (self, section, section, FALSE);
}

/**
 * mag_handout_dup_file_name:
 *
 * Returns: (transfer full): the name to suggest for a file, such as `magnesia-haematoma-sheet.pdf`
 */
char *
mag_handout_dup_file_name (MagHandout *self)
{
  return g_strdup (self->file_name);
}
