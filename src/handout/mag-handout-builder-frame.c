// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* What stands round the topics of a handout: the clinic's header, for whom it is, the red flags that
 * they share and the care team's note before them; lines and sources after them. */

#include "config.h"

#include "mag-handout-builder-short.h"

#include <string.h>

#include "mag-json.h"

/* Above the rule on a sheet; on a card, in one small line. */
static void
add_clinic (MagHandoutBuilder *self)
{
  const char *name = self->options->clinic_name;
  g_autofree char *address = g_strdup (self->options->clinic_address);
  MagHandoutBlock *block;

  if (!mag_handout_is_set (name))
    return;

  if (address)
    g_strdelimit (address, "\n\r", ' ');

  if (self->options->depth == MAG_HANDOUT_DEPTH_CARD)
    {
      block = ADD (SOURCE, CLINIC, NULL);
      mag_handout_block_append_span (block, name, MAG_HANDOUT_SPAN_STRONG, 0);
      mag_handout_block_append (block, mag_handout_is_set (address) ? " · " : "");
      mag_handout_block_append (block, address ? address : "");
      return;
    }

  block = PUSH (CLINIC, CLINIC);
  mag_handout_block_append (block, name);
  if (self->options->clinic_logo)
    block->image = g_bytes_ref (self->options->clinic_logo);
  if (mag_handout_is_set (address))
    ADD (SOURCE, CLINIC, address);
  POP ();
}

/* It is written on the page, and nowhere else. */
static void
add_patient (MagHandoutBuilder *self)
{
  MagHandoutBlock *block;

  if (!mag_handout_is_set (self->options->patient))
    return;

  block = ADD (PARAGRAPH, CLINIC, self->words->patient);
  mag_handout_block_append (block, " ");
  mag_handout_block_append_span (block, self->options->patient, MAG_HANDOUT_SPAN_STRONG, 0);
}

static void
add_note (MagHandoutBuilder *self)
{
  if (mag_handout_is_set (self->options->note))
    mag_handout_builder_add_framed (self, MAG_HANDOUT_SECTION_CLINIC, self->words->note,
                                    self->options->note);
}

static JsonObject *
get_flags (MagDocument *document)
{
  return mag_json_get_child (mag_document_get_root (document), "red_flags");
}

static void
add_signs (MagHandoutBuilder *self,
           MagDocument       *document,
           GHashTable        *seen)
{
  g_auto (GStrv) signs = mag_json_dup_texts (get_flags (document), "signs");

  for (guint i = 0; signs[i]; i++)
    {
      if (g_hash_table_add (seen, g_utf8_casefold (signs[i], -1)))
        ADD (ITEM, RED_FLAGS, signs[i]);
    }
}

/* Signs that have other words before them stand below those words, and each sign stands once. */
static void
add_flags (MagHandoutBuilder *self,
           GPtrArray         *documents)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) intros = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < documents->len; i++)
    {
      JsonObject *flags = get_flags (g_ptr_array_index (documents, i));
      const char *intro = flags ? mag_json_get_text (flags, "intro", "") : NULL;

      if (!intro || !g_hash_table_add (intros, g_strdup (intro)))
        continue;

      if (g_hash_table_size (intros) == 1)
        mag_handout_block_append (g_ptr_array_index (self->parents, self->parents->len - 1), intro);
      else
        ADD (PARAGRAPH, RED_FLAGS, intro);
      for (guint j = i; j < documents->len; j++)
        {
          MagDocument *document = g_ptr_array_index (documents, j);
          JsonObject *others = get_flags (document);

          if (others && g_str_equal (mag_json_get_text (others, "intro", ""), intro))
            add_signs (self, document, seen);
        }
    }
}

static gboolean
lacks_flags (GPtrArray *documents)
{
  for (guint i = 0; i < documents->len; i++)
    {
      if (!get_flags (g_ptr_array_index (documents, i)))
        return TRUE;
    }

  return FALSE;
}

/* Whether the signs in a box are, but for little words, all that a text names. */
static gboolean
says_all (const MagHandoutBlock *alarm,
          const char            *text)
{
  g_autofree char *folded = g_utf8_casefold (text, -1);
  const char *list = strchr (folded, ':');
  gsize said = 0;

  for (guint i = 0; list && i < alarm->children->len; i++)
    {
      const MagHandoutBlock *sign = g_ptr_array_index (alarm->children, i);
      g_autofree char *words = g_utf8_casefold (sign->text->str, -1);

      if (strstr (list, words))
        said += strlen (words) + strlen (", ");
    }

  return list && said + strlen ("or ") >= strlen (list + 1);
}

/* A topic without signs of its own carries the standing text. */
static void
add_red_flags (MagHandoutBuilder *self,
               GPtrArray         *documents)
{
  MagHandoutBlock *alarm = PUSH (ALARM, RED_FLAGS);

  add_flags (self, documents);
  if (lacks_flags (documents))
    {
      g_autofree char *text = mag_handout_builder_dup_safety (self, "emergency", FALSE);

      if (alarm->text->len == 0)
        {
          g_autofree char *title = mag_handout_builder_dup_safety (self, "emergency", TRUE);

          mag_handout_block_append (alarm, title);
        }
      if (!says_all (alarm, text))
        ADD (PARAGRAPH, RED_FLAGS, text);
    }
  POP ();
}

static void
append_own_flags (MagHandoutBlock *block,
                  JsonObject      *flags)
{
  g_auto (GStrv) signs = mag_json_dup_texts (flags, "signs");
  g_autofree char *list = g_strjoinv ("\u00a0· ", signs);

  mag_handout_block_append_span (block, mag_json_get_text (flags, "intro", ""), MAG_HANDOUT_SPAN_STRONG, 0);
  mag_handout_block_append (block, " ");
  mag_handout_block_append (block, list);
  mag_handout_block_append (block, ".");
}

static void
append_standing_flags (MagHandoutBuilder *self,
                       MagHandoutBlock   *block)
{
  g_autofree char *title = mag_handout_builder_dup_safety (self, "emergency", TRUE);
  g_autofree char *text = mag_handout_builder_dup_safety (self, "emergency", FALSE);
  g_autofree char *start = g_strconcat (title, ": ", NULL);

  mag_handout_block_append_span (block, start, MAG_HANDOUT_SPAN_STRONG, 0);
  mag_handout_block_append (block, text);
}

/**
 * mag_handout_builder_add_own_flags:
 *
 * Adds the document's own red flags in a thin box, for a sheet that does not stand below the box that
 * several topics share.
 */
void
mag_handout_builder_add_own_flags (MagHandoutBuilder *self)
{
  JsonObject *flags = get_flags (self->document);
  MagHandoutBlock *block;

  PUSH (FRAME, RED_FLAGS);
  block = ADD (PARAGRAPH, RED_FLAGS, NULL);
  if (flags)
    append_own_flags (block, flags);
  else
    append_standing_flags (self, block);
  mag_handout_block_append (block, " ");
  mag_handout_block_append_span (block, self->words->first_page, MAG_HANDOUT_SPAN_STRONG, 0);
  POP ();
}

/**
 * mag_handout_builder_build_start:
 * @documents: (element-type MagDocument): the topics' handouts
 *
 * Adds what stands before the topics. The red flags are those of all of them.
 */
void
mag_handout_builder_build_start (MagHandoutBuilder *self,
                                 GPtrArray         *documents)
{
  self->document = g_ptr_array_index (documents, 0);
  add_clinic (self);
  add_patient (self);
  if (documents->len == 1)
    ADD (TITLE, TITLE, mag_document_get_title (self->document));
  add_red_flags (self, documents);
  add_note (self);
}

/**
 * mag_handout_builder_build_lines:
 *
 * Adds empty lines to write on.
 */
void
mag_handout_builder_build_lines (MagHandoutBuilder *self)
{
  if (self->options->n_lines <= 0)
    return;

  ADD (HEADING, QUESTIONS, self->words->notes);
  ADD (LINES, QUESTIONS, NULL)->n_lines = (guint) self->options->n_lines;
}

static void
add_sources (MagHandoutBuilder *self)
{
  ADD (HEADING, SOURCES, self->words->sources);
  for (guint i = 0; i < mag_handout_sources_get_n (self->sources); i++)
    mag_handout_sources_add_entry (self->sources, i, self->words, ADD (SOURCE, SOURCES, NULL));
}

static void
add_short_sources (MagHandoutBuilder *self)
{
  g_autofree char *names = mag_handout_sources_dup_short (self->sources, self->words);
  g_autofree char *text = g_strconcat (self->words->sources, ": ", names, NULL);

  ADD (SOURCE, SOURCES, text);
}

/**
 * mag_handout_builder_build_sources:
 *
 * Adds what was cited.
 */
void
mag_handout_builder_build_sources (MagHandoutBuilder *self)
{
  gboolean card = self->options->depth == MAG_HANDOUT_DEPTH_CARD;

  if (!HAS (SOURCES))
    return;

  if (card)
    add_short_sources (self);
  else
    add_sources (self);
}

/**
 * mag_handout_builder_build_list:
 * @title: a title
 * @blocks: (element-type MagHandoutBlock): what to put below it, which is taken out of the list
 *
 * Puts together what is no document.
 */
void
mag_handout_builder_build_list (MagHandoutBuilder *self,
                                const char        *title,
                                GPtrArray         *blocks)
{
  add_clinic (self);
  ADD (TITLE, TITLE, title);
  while (blocks->len > 0)
    {
      mag_handout_builder_push (self, g_ptr_array_steal_index (blocks, 0));
      mag_handout_builder_pop (self);
    }
}
