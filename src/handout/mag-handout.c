// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagHandout:
 *
 * One topic's sheet or card as words in their order, before any page exists: what a
 * #MagHandoutLayout puts on paper, and what is counted and graded. It is made for one set of
 * options, never changes, and holds nothing about a patient.
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
  GPtrArray             *blocks;
  char                  *topic;
  char                  *title;
  char                  *imprint;
  char                  *status;
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
  g_clear_pointer (&self->topic, g_free);
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->imprint, g_free);
  g_clear_pointer (&self->status, g_free);
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

static char *
dup_today (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  return g_date_time_format (now, "%Y-%m-%d");
}

/* Title, language, version and day, as they stand at the foot of every page. */
static char *
dup_imprint (MagHandout    *self,
             MagCollection *collection,
             MagDocument   *document)
{
  const char *number = mag_collection_get_version (collection);
  g_autofree char *revision = g_strndup (mag_document_get_revision (document), 7);
  g_autofree char *version = mag_handout_words_fill (self->words->version,
                                                     "version", number,
                                                     "revision", revision,
                                                     NULL);
  g_autofree char *today = dup_today ();
  const char *day = self->options->printed_on ? self->options->printed_on : today;
  g_autofree char *printed = mag_handout_words_fill (self->words->printed, "date", day, NULL);
  g_autoptr (GString) rest = g_string_new (NULL);

  /* Where it must be broken, then at a dot. */
  g_string_printf (rest, "%s · %s · %s", self->words->name, version, printed);
  g_string_replace (rest, " ", "\u00a0", 0);
  g_string_replace (rest, "\u00a0·\u00a0", " · ", 0);

  return g_strjoin (" · ", self->title, rest->str, NULL);
}

static const char *
get_text (JsonObject *object,
          const char *name)
{
  return json_object_get_string_member_with_default (object, name, "");
}

/* A review counts only for the revision that was read. */
static JsonObject *
find_review (MagDocument *document)
{
  JsonNode *node = json_object_get_member (mag_document_get_root (document), "reviewed");
  JsonObject *review = node && JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
  const char *revision = NULL;

  if (review)
    revision = get_text (review, "revision");

  return g_strcmp0 (revision, mag_document_get_revision (document)) == 0 ? review : NULL;
}

static char *
dup_status (MagHandout  *self,
            MagDocument *document)
{
  JsonObject *root = mag_document_get_root (document);
  JsonObject *review = find_review (document);
  const char *written = get_text (root, "written");
  const char *next = get_text (root, "next_review");

  if (!review)
    return mag_handout_words_fill (self->words->written, "written", written, "next", next, NULL);

  return mag_handout_words_fill (self->words->reviewed,
                                 "written", written,
                                 "next", next,
                                 "date", get_text (review, "date"),
                                 "name", get_text (review, "name"),
                                 "role", get_text (review, "role"),
                                 NULL);
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
      g_propagate_prefixed_error (error, g_steal_pointer (&builder.error), "%s: ", self->topic);
      return FALSE;
    }

  self->blocks = g_steal_pointer (&builder.blocks);
  self->title = g_strdup (mag_document_get_title (document));
  self->imprint = dup_imprint (self, collection, document);
  self->status = dup_status (self, document);

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
  const MagHandoutWords *words;

  g_return_val_if_fail (MAG_IS_COLLECTION (collection), NULL);
  g_return_val_if_fail (topic != NULL && options != NULL, NULL);

  words = mag_handout_words_find (options->language);
  if (!words)
    {
      g_set_error (error, MAG_CONTENT_ERROR, MAG_CONTENT_ERROR_NOT_FOUND,
                   "handouts cannot be written in the language “%s”", options->language);
      return NULL;
    }

  document = mag_collection_load_document (collection, "handout", topic, options->language, error);
  if (!document)
    return NULL;

  self = g_object_new (MAG_TYPE_HANDOUT, NULL);
  self->options = mag_handout_options_copy (options);
  self->words = words;
  self->topic = g_strdup (topic);
  if (!build (self, collection, document, error))
    return NULL;

  return g_steal_pointer (&self);
}

const char *
mag_handout_get_topic (MagHandout *self)
{
  return self->topic;
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
  return self->imprint;
}

/**
 * mag_handout_get_status:
 *
 * Returns: when it was written, whether a person reviewed it, and when to read it by, for the foot
 */
const char *
mag_handout_get_status (MagHandout *self)
{
  return self->status;
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
  g_autoptr (GEnumClass) depths = g_type_class_ref (MAG_TYPE_HANDOUT_DEPTH);
  const char *depth = g_enum_get_value (depths, self->options->depth)->value_nick;

  return g_strdup_printf ("magnesia-%s-%s.pdf", self->topic, depth);
}
