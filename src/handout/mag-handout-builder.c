// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Puts a handout's blocks together from its document and the collection: texts with their marks,
 * what is known with its certainty, safety texts. The first fault is kept and stops the handout: a
 * sheet that lacks a certainty or the line about kidneys must not be printed. */

#include "config.h"

#include "mag-handout-builder.h"

#include "mag-content-error.h"
#include "mag-figure-words.h"
#include "mag-json.h"

/* Stands where a sign is drawn. */
#define SIGN_PLACE "\ufffc"
#define NO_BREAK_SPACE "\u00a0"

/* Whether something was given. */
gboolean
mag_handout_is_set (const char *text)
{
  return text && text[0] != '\0';
}

/* What is borrowed must outlive the builder; whoever makes it sets the document before it builds. */
void
mag_handout_builder_init (MagHandoutBuilder       *self,
                          MagCollection           *collection,
                          const MagHandoutOptions *options,
                          const MagHandoutWords   *words,
                          MagHandoutSources       *sources)
{
  *self = (MagHandoutBuilder) {
    .collection = collection,
    .options = options,
    .words = words,
    .sources = sources,
    .blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) mag_handout_block_free),
    .parents = g_ptr_array_new (),
  };
}

void
mag_handout_builder_clear (MagHandoutBuilder *self)
{
  g_clear_pointer (&self->blocks, g_ptr_array_unref);
  g_clear_pointer (&self->parents, g_ptr_array_unref);
  g_clear_error (&self->error);
}

/**
 * mag_handout_builder_take_error:
 * @error: (transfer full): what is wrong; only the first fault is kept
 */
void
mag_handout_builder_take_error (MagHandoutBuilder *self,
                                GError            *error)
{
  g_autoptr (GError) fault = error;

  if (self->error)
    return;

  self->error = g_steal_pointer (&fault);
  if (self->document)
    g_prefix_error (&self->error, "%s: ", mag_document_get_id (self->document));
}

/**
 * mag_handout_builder_miss:
 * @what: a kind of thing
 * @key: which one the collection lacks
 */
void
mag_handout_builder_miss (MagHandoutBuilder *self,
                          const char        *what,
                          const char        *key)
{
  mag_handout_builder_take_error (self, g_error_new (MAG_CONTENT_ERROR,
                                                     MAG_CONTENT_ERROR_NOT_FOUND,
                                                     "the collection has no %s “%s”", what, key));
}

/**
 * mag_handout_builder_push:
 * @block: (transfer full): a block that holds others
 *
 * Adds a block and makes it the one to which others are added.
 *
 * Returns: (transfer none): @block
 */
MagHandoutBlock *
mag_handout_builder_push (MagHandoutBuilder *self,
                          MagHandoutBlock   *block)
{
  MagHandoutBlock *parent = NULL;

  if (self->parents->len > 0)
    parent = g_ptr_array_index (self->parents, self->parents->len - 1);

  if (!block->language)
    mag_handout_block_set_language (block, self->words->language);
  g_ptr_array_add (parent ? parent->children : self->blocks, block);
  g_ptr_array_add (self->parents, block);

  return block;
}

/* What comes next stands beside the block that was pushed last, and no longer in it. */
void
mag_handout_builder_pop (MagHandoutBuilder *self)
{
  g_ptr_array_remove_index (self->parents, self->parents->len - 1);
}

/**
 * mag_handout_builder_add:
 * @text: (nullable): its words, without marks
 *
 * Returns: (transfer none): the block
 */
MagHandoutBlock *
mag_handout_builder_add (MagHandoutBuilder   *self,
                         MagHandoutBlockKind  kind,
                         MagHandoutSection    section,
                         const char          *text)
{
  MagHandoutBlock *block = mag_handout_block_new (kind, section);

  mag_handout_builder_push (self, block);
  mag_handout_builder_pop (self);
  if (text)
    mag_handout_block_append (block, text);

  return block;
}

/**
 * mag_handout_builder_get_part:
 *
 * Returns: (transfer none): the sheet or the card of the document
 */
JsonObject *
mag_handout_builder_get_part (MagHandoutBuilder *self)
{
  JsonObject *root = mag_document_get_root (self->document);
  gboolean card = self->options->depth == MAG_HANDOUT_DEPTH_CARD;

  return json_object_get_object_member (root, card ? "card" : "sheet");
}

/**
 * mag_handout_builder_add_texts:
 * @member: the name of a list of texts
 *
 * Adds each text of a list as a block.
 */
void
mag_handout_builder_add_texts (MagHandoutBuilder   *self,
                               MagHandoutBlockKind  kind,
                               MagHandoutSection    section,
                               const char          *member)
{
  g_auto (GStrv) texts = mag_json_dup_texts (mag_handout_builder_get_part (self), member);

  for (guint i = 0; texts[i]; i++)
    {
      MagHandoutBlock *block = mag_handout_builder_add (self, kind, section, NULL);
      g_autoptr (GArray) numbers = g_array_new (FALSE, FALSE, sizeof (guint));

      mag_handout_builder_append_text (self, block, texts[i], numbers);
      mag_handout_builder_append_numbers (self, block, numbers);
    }
}

/* The certainty comes from the finding and from nowhere else. */
static void
append_certainty (MagHandoutBuilder *self,
                  MagHandoutBlock   *block,
                  MagFinding        *finding)
{
  MagCertainty certainty = mag_finding_get_certainty (finding);
  g_autoptr (GString) words = g_string_new (self->words->certainty[certainty]);

  g_string_replace (words, " ", NO_BREAK_SPACE, 0);
  g_string_prepend (words, NO_BREAK_SPACE);
  mag_handout_block_append (block, " ");
  mag_handout_block_append_span (block, SIGN_PLACE, MAG_HANDOUT_SPAN_SIGN, certainty);
  mag_handout_block_append_span (block, words->str, MAG_HANDOUT_SPAN_CERTAINTY, 0);
}

static void
add_known (MagHandoutBuilder *self,
           JsonObject        *known)
{
  const char *key = json_object_get_string_member_with_default (known, "finding", "");
  const char *text = json_object_get_string_member_with_default (known, "text", "");
  g_autoptr (MagFinding) finding = mag_collection_load_finding (self->collection, key);
  g_autoptr (GArray) numbers = g_array_new (FALSE, FALSE, sizeof (guint));
  MagHandoutBlock *block;

  if (!finding)
    {
      mag_handout_builder_miss (self, "finding", key);
      return;
    }

  block = mag_handout_builder_add (self, MAG_HANDOUT_BLOCK_ITEM, MAG_HANDOUT_SECTION_KNOW, NULL);
  mag_handout_builder_append_text (self, block, text, numbers);
  mag_handout_builder_cite (self, mag_finding_get_sources (finding), numbers);
  append_certainty (self, block, finding);
  mag_handout_builder_append_numbers (self, block, numbers);
}

/**
 * mag_handout_builder_add_known:
 *
 * Adds what is known, each with the certainty and the sources of its finding.
 */
void
mag_handout_builder_add_known (MagHandoutBuilder *self)
{
  JsonArray *known = mag_json_get_array (mag_handout_builder_get_part (self), "know");

  for (guint i = 0; known && i < json_array_get_length (known); i++)
    add_known (self, json_array_get_object_element (known, i));
}

static void
add_drawing (MagHandoutBuilder *self,
             JsonObject        *figure,
             const char        *svg)
{
  MagHandoutBlock *block = mag_handout_block_new (MAG_HANDOUT_BLOCK_FIGURE,
                                                  MAG_HANDOUT_SECTION_KNOW);
  g_autoptr (GArray) numbers = g_array_new (FALSE, FALSE, sizeof (guint));
  MagHandoutBlock *caption;

  mag_handout_builder_push (self, block);
  mag_handout_block_set_drawing (block, svg, mag_json_get_text (figure, "alt", ""));
  caption = mag_handout_builder_add (self, MAG_HANDOUT_BLOCK_PARAGRAPH, MAG_HANDOUT_SECTION_KNOW,
                                     NULL);
  mag_handout_builder_append_text (self, caption, mag_json_get_text (figure, "caption", ""), numbers);
  mag_handout_builder_append_numbers (self, caption, numbers);
  mag_handout_builder_pop (self);
}

/**
 * mag_handout_builder_add_figure:
 * @member: the name of a drawing
 *
 * Adds a drawing of the sheet, where it has one.
 */
void
mag_handout_builder_add_figure (MagHandoutBuilder *self,
                                const char        *member)
{
  JsonObject *figure = mag_json_get_child (mag_handout_builder_get_part (self), member);
  const char *id = figure ? mag_json_get_text (figure, "id", "") : NULL;
  g_autofree char *svg = id ? mag_collection_dup_figure (self->collection, id) : NULL;
  g_autofree char *translated = svg ? mag_figure_translate (svg, figure) : NULL;

  if (translated)
    add_drawing (self, figure, translated);
  else if (id)
    mag_handout_builder_miss (self, "figure", id);
}

/**
 * mag_handout_builder_dup_safety:
 * @id: a safety text
 * @title: whether to give its title
 *
 * Returns: (transfer full): the text or its title; empty, with the fault kept, where it is missing
 */
char *
mag_handout_builder_dup_safety (MagHandoutBuilder *self,
                                const char        *id,
                                gboolean           title)
{
  const char *language = self->words->language;
  char *text = title ? mag_collection_dup_safety_title_in (self->collection, id, language)
                     : mag_collection_dup_safety_text_in (self->collection, id, language);

  if (!text)
    mag_handout_builder_miss (self, "safety text", id);

  return text ? text : g_strdup ("");
}

/**
 * mag_handout_builder_add_framed:
 * @section: what it is for
 * @title: its title
 * @text: its words
 *
 * Adds words in a thin box, their title before them.
 */
void
mag_handout_builder_add_framed (MagHandoutBuilder *self,
                                MagHandoutSection  section,
                                const char        *title,
                                const char        *text)
{
  g_autofree char *start = g_strconcat (title, ": ", NULL);
  MagHandoutBlock *block;

  mag_handout_builder_push (self, mag_handout_block_new (MAG_HANDOUT_BLOCK_FRAME, section));
  block = mag_handout_builder_add (self, MAG_HANDOUT_BLOCK_PARAGRAPH, section, NULL);
  mag_handout_block_append_span (block, start, MAG_HANDOUT_SPAN_STRONG, 0);
  mag_handout_block_append (block, text);
  mag_handout_builder_pop (self);
}

/**
 * mag_handout_builder_add_safety:
 * @id: a safety text
 *
 * Adds it in a thin box, its title before it.
 */
void
mag_handout_builder_add_safety (MagHandoutBuilder *self,
                                MagHandoutSection  section,
                                const char        *id)
{
  g_autofree char *title = mag_handout_builder_dup_safety (self, id, TRUE);
  g_autofree char *text = mag_handout_builder_dup_safety (self, id, FALSE);

  mag_handout_builder_add_framed (self, section, title, text);
}
