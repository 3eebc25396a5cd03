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

#include "mag-handout-private.h"

#include "mag-content-error.h"

struct _MagHandout
{
  GObject            parent_instance;

  /* Owned */
  MagHandoutOptions *options;
  GPtrArray         *leaves;
  GPtrArray         *blocks;
  char              *title;
  char              *file_name;
  char              *author;
  char              *advice;

  MagHandoutRemarks  remarks;
};

G_DEFINE_FLAGS_TYPE (MagHandoutRemarks, mag_handout_remarks,
                     G_DEFINE_ENUM_VALUE (MAG_HANDOUT_REMARK_DRAFT, "draft"),
                     G_DEFINE_ENUM_VALUE (MAG_HANDOUT_REMARK_DRAFT_BESIDE, "draft-beside"),
                     G_DEFINE_ENUM_VALUE (MAG_HANDOUT_REMARK_STALE, "stale"))

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
  g_clear_pointer (&self->author, g_free);
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

/**
 * mag_handout_new_empty:
 * @options: what was chosen
 * @error: return location for an error
 *
 * Returns: (transfer full): a handout on which nothing stands yet, or %NULL with
 *   %MAG_CONTENT_ERROR_NOT_FOUND where there are no words of its language
 */
MagHandout *
mag_handout_new_empty (const MagHandoutOptions  *options,
                       GError                  **error)
{
  MagHandout *self;

  if (!mag_handout_words_find (options->language))
    {
      g_set_error (error, MAG_CONTENT_ERROR, MAG_CONTENT_ERROR_NOT_FOUND,
                   "handouts cannot be written in the language “%s”", options->language);
      return NULL;
    }

  self = g_object_new (MAG_TYPE_HANDOUT, NULL);
  self->options = mag_handout_options_copy (options);
  self->leaves = g_ptr_array_new_with_free_func ((GDestroyNotify) mag_handout_leaf_free);
  self->blocks = g_ptr_array_new ();

  return self;
}

MagHandoutOptions *
mag_handout_edit (MagHandout *self)
{
  return self->options;
}

/* Who asks for the blocks need not know of leaves. */
void
mag_handout_take_leaf (MagHandout     *self,
                       MagHandoutLeaf *leaf)
{
  g_ptr_array_add (self->leaves, leaf);
  for (guint i = 0; i < leaf->blocks->len; i++)
    g_ptr_array_add (self->blocks, g_ptr_array_index (leaf->blocks, i));
}

void
mag_handout_take_names (MagHandout *self,
                        char       *title,
                        char       *file_name,
                        const char *author)
{
  self->author = g_strdup (author);
  self->title = title;
  self->file_name = file_name;
}

void
mag_handout_take_advice (MagHandout *self,
                         char       *advice)
{
  self->advice = advice;
}

void
mag_handout_add_remark (MagHandout        *self,
                        MagHandoutRemarks  remark)
{
  self->remarks |= remark;
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
 * mag_handout_get_author:
 *
 * Returns: the title of the collection it was made from
 */
const char *
mag_handout_get_author (MagHandout *self)
{
  return self->author;
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
 * mag_handout_get_remarks:
 *
 * Returns: what is to be told before it is printed
 */
MagHandoutRemarks
mag_handout_get_remarks (MagHandout *self)
{
  return self->remarks;
}

/**
 * mag_handout_get_options:
 *
 * Returns: (transfer none): the options it was made for; a draft translation that was to stand alone
 *   has become the second language
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
  return mag_handout_words_find (self->options->language);
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
