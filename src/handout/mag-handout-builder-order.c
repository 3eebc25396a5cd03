// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* The order of a sheet and of a card, the same for every topic. The red flags, what is known with
 * its certainty, what is not known, when to call and the line about kidneys are in every one. */

#include "config.h"

#include "mag-handout-builder.h"

#include "mag-json.h"

#define ADD(kind, section, text) \
  mag_handout_builder_add (self, MAG_HANDOUT_BLOCK_##kind, MAG_HANDOUT_SECTION_##section, text)
#define ADD_TEXTS(kind, section, member) \
  mag_handout_builder_add_texts (self, MAG_HANDOUT_BLOCK_##kind, MAG_HANDOUT_SECTION_##section, \
                                 member)
#define PUSH(kind, section) \
  mag_handout_builder_push (self, mag_handout_block_new (MAG_HANDOUT_BLOCK_##kind, \
                                                         MAG_HANDOUT_SECTION_##section))
#define POP() mag_handout_builder_pop (self)

static gboolean
is_set (const char *text)
{
  return text && text[0] != '\0';
}

/* Above the rule on a sheet; on a card, in one small line. */
static void
add_clinic (MagHandoutBuilder *self)
{
  const char *name = self->options->clinic_name;
  g_autofree char *address = g_strdup (self->options->clinic_address);

  if (!is_set (name))
    return;

  if (address)
    g_strdelimit (address, "\n\r", ' ');

  if (self->options->depth == MAG_HANDOUT_DEPTH_CARD)
    {
      MagHandoutBlock *block = ADD (SOURCE, CLINIC, NULL);

      mag_handout_block_append_span (block, name, MAG_HANDOUT_SPAN_STRONG, 0);
      mag_handout_block_append (block, is_set (address) ? " · " : "");
      mag_handout_block_append (block, address ? address : "");
      return;
    }

  mag_handout_block_append (PUSH (CLINIC, CLINIC), name);
  if (is_set (address))
    ADD (SOURCE, CLINIC, address);
  POP ();
}

/* A handout without signs of its own carries the standing text. */
static void
add_red_flags (MagHandoutBuilder *self)
{
  JsonObject *root = mag_document_get_root (self->document);
  JsonNode *node = json_object_get_member (root, "red_flags");
  JsonObject *flags = node ? json_node_get_object (node) : NULL;
  g_autofree char *title = NULL;
  g_auto (GStrv) signs = NULL;

  title = flags ? g_strdup (json_object_get_string_member_with_default (flags, "intro", ""))
                : mag_handout_builder_dup_safety (self, "emergency", TRUE);
  signs = flags ? mag_json_dup_texts (flags, "signs") : NULL;

  mag_handout_block_append (PUSH (ALARM, RED_FLAGS), title);
  for (guint i = 0; signs && signs[i]; i++)
    ADD (ITEM, RED_FLAGS, signs[i]);
  if (!flags)
    {
      g_autofree char *text = mag_handout_builder_dup_safety (self, "emergency", FALSE);

      ADD (PARAGRAPH, RED_FLAGS, text);
    }
  POP ();
}

/* The one thing to keep stands before everything else but the red flags. */
static void
add_message (MagHandoutBuilder *self)
{
  JsonObject *sheet = mag_handout_builder_get_part (self);

  mag_handout_builder_add_framed (self, MAG_HANDOUT_SECTION_WHAT, self->words->message,
                                  json_object_get_string_member_with_default (sheet, "message", ""));
}

static void
add_phone (MagHandoutBuilder *self,
           const char        *label,
           const char        *number)
{
  g_autofree char *start = NULL;
  MagHandoutBlock *block;

  if (!is_set (number))
    return;

  start = g_strconcat (label, " ", NULL);
  block = ADD (PARAGRAPH, CALL, start);
  mag_handout_block_append_span (block, number, MAG_HANDOUT_SPAN_STRONG, 0);
}

/* In a box on a sheet; a card has no room for one. */
static void
add_phones (MagHandoutBuilder *self)
{
  gboolean card = self->options->depth == MAG_HANDOUT_DEPTH_CARD;

  if (!is_set (self->options->phone_day) && !is_set (self->options->phone_night))
    return;

  if (card)
    PUSH (GROUP, CALL);
  else
    PUSH (FRAME, CALL);
  add_phone (self, self->words->phone_day, self->options->phone_day);
  add_phone (self, self->words->phone_night, self->options->phone_night);
  POP ();
}

static void
add_call (MagHandoutBuilder *self)
{
  ADD (HEADING, CALL, self->words->call);
  ADD_TEXTS (ITEM, CALL, "call");
  add_phones (self);
}

static void
add_known (MagHandoutBuilder *self,
           const char        *heading)
{
  ADD (HEADING, KNOW, heading);
  mag_handout_builder_add_known (self);
}

static void
add_unknown (MagHandoutBuilder *self)
{
  ADD (HEADING, UNKNOWN, self->words->unknown);
  ADD_TEXTS (ITEM, UNKNOWN, "unknown");
}

static void
add_staff_first (MagHandoutBuilder *self)
{
  g_autofree char *title = NULL;

  if (!mag_json_get_array (mag_handout_builder_get_part (self), "staff_first"))
    return;

  title = mag_handout_builder_dup_safety (self, "staff-first", TRUE);
  ADD (HEADING, STAFF_FIRST, title);
  ADD_TEXTS (TASK, STAFF_FIRST, "staff_first");
}

static void
add_act (MagHandoutBuilder *self)
{
  ADD (HEADING, ACT, self->words->act);
  ADD_TEXTS (TASK, ACT, "do");
}

/* The row's name, then room to write. */
static void
add_log_row (MagHandoutBuilder *self,
             const char        *name,
             guint              n_columns)
{
  PUSH (ROW, ACT);
  for (guint i = 0; i < n_columns; i++)
    ADD (CELL, ACT, i == 0 ? name : NULL);
  POP ();
}

/* The head takes one row more than the rows' names. */
static void
add_log (MagHandoutBuilder *self)
{
  JsonObject *log = mag_json_get_child (mag_handout_builder_get_part (self), "log");
  g_auto (GStrv) columns = log ? mag_json_dup_texts (log, "columns") : NULL;
  g_auto (GStrv) rows = log ? mag_json_dup_texts (log, "rows") : NULL;
  MagHandoutBlock *table;

  if (!log)
    return;

  mag_handout_block_append_span (ADD (PARAGRAPH, ACT, NULL), mag_json_get_text (log, "title", ""),
                                 MAG_HANDOUT_SPAN_STRONG, 0);
  table = PUSH (TABLE, ACT);
  mag_handout_block_set_n_head (table, 1);
  mag_handout_block_set_writing (table, TRUE);
  PUSH (ROW, ACT);
  for (guint i = 0; columns[i]; i++)
    ADD (CELL, ACT, columns[i]);
  POP ();
  for (guint i = 0; rows[i]; i++)
    add_log_row (self, rows[i], g_strv_length (columns));
  POP ();
}

/* Each question has lines to answer on. */
static void
add_teach_back (MagHandoutBuilder *self)
{
  g_auto (GStrv) questions = mag_json_dup_texts (mag_handout_builder_get_part (self), "teach_back");

  ADD (HEADING, TEACH_BACK, self->words->teach_back);
  for (guint i = 0; questions[i]; i++)
    {
      ADD (PARAGRAPH, TEACH_BACK, questions[i]);
      ADD (LINES, TEACH_BACK, NULL);
    }
}

static void
add_sources (MagHandoutBuilder *self)
{
  ADD (HEADING, SOURCES, self->words->sources);
  for (guint i = 0; i < mag_handout_sources_get_n (self->sources); i++)
    {
      g_autofree char *entry = mag_handout_sources_dup_entry (self->sources, i, self->words);

      ADD (SOURCE, SOURCES, entry);
    }
}

static void
add_short_sources (MagHandoutBuilder *self)
{
  g_autofree char *names = mag_handout_sources_dup_short (self->sources, self->words);
  g_autofree char *text = g_strconcat (self->words->sources, ": ", names, NULL);

  ADD (SOURCE, SOURCES, text);
}

/* On the sheet about drips, what to tell the nurse comes first of all that one calls for. */
static void
build_sheet (MagHandoutBuilder *self)
{
  add_message (self);
  ADD (HEADING, WHAT, self->words->what);
  ADD_TEXTS (PARAGRAPH, WHAT, "what");
  add_known (self, self->words->know);
  ADD (SOURCE, KNOW, self->words->certainty_key);
  mag_handout_builder_add_figure (self);
  add_unknown (self);
  add_staff_first (self);
  add_act (self);
  add_log (self);
  mag_handout_builder_add_safety (self, MAG_HANDOUT_SECTION_KIDNEYS, "supplements");
  add_call (self);
  if (g_str_equal (mag_document_get_id (self->document), "infusion"))
    mag_handout_builder_add_safety (self, MAG_HANDOUT_SECTION_CALL, "infusion");
  add_teach_back (self);
  ADD (HEADING, QUESTIONS, self->words->questions);
  ADD (LINES, QUESTIONS, NULL);
  add_sources (self);
}

static void
build_card (MagHandoutBuilder *self)
{
  PUSH (COLUMNS, CALL);
  PUSH (GROUP, CALL);
  add_call (self);
  add_known (self, self->words->know_short);
  POP ();
  PUSH (GROUP, UNKNOWN);
  add_unknown (self);
  add_act (self);
  add_teach_back (self);
  POP ();
  POP ();
  mag_handout_builder_add_safety (self, MAG_HANDOUT_SECTION_KIDNEYS, "supplements");
  add_short_sources (self);
}

/**
 * mag_handout_builder_build:
 *
 * Puts the whole handout together, from the clinic's header to the sources. The foot is no block:
 * it stands on every page.
 */
void
mag_handout_builder_build (MagHandoutBuilder *self)
{
  add_clinic (self);
  ADD (TITLE, TITLE, mag_document_get_title (self->document));
  add_red_flags (self);

  if (self->options->depth == MAG_HANDOUT_DEPTH_CARD)
    build_card (self);
  else
    build_sheet (self);
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
