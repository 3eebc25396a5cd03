// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* The order of a sheet and of a card, the same for every topic. The red flags, what is known with
 * its certainty, what is not known, when to call and the line about kidneys are in every one. */

#include "config.h"

#include "mag-handout-builder-short.h"

#include <string.h>

#include "mag-json.h"

/* The one thing to keep stands before everything else but the red flags. */
static void
add_message (MagHandoutBuilder *self)
{
  JsonObject *sheet = mag_handout_builder_get_part (self);

  if (HAS (MESSAGE))
    mag_handout_builder_add_framed (self, MAG_HANDOUT_SECTION_WHAT, self->words->message,
                                    mag_json_get_text (sheet, "message", ""));
}

static void
add_phone (MagHandoutBuilder *self,
           const char        *label,
           const char        *number)
{
  g_autofree char *start = NULL;
  MagHandoutBlock *block;

  if (!mag_handout_is_set (number))
    return;

  start = g_strconcat (label, " ", NULL);
  block = ADD (PARAGRAPH, CALL, start);
  mag_handout_block_append_span (block, number, MAG_HANDOUT_SPAN_STRONG, 0);
}

static gboolean
names_poison_center (MagHandoutBuilder *self,
                     const char        *text)
{
  g_autofree char *folded = g_utf8_casefold (text, -1);

  for (guint i = 0; i < MAG_N_POISON_NAMES && self->words->poison_names[i]; i++)
    {
      g_autofree char *name = g_utf8_casefold (self->words->poison_names[i], -1);

      if (strstr (folded, name))
        return TRUE;
    }

  return FALSE;
}

/* Its number stands where the topic's sheet says when to call one, and nowhere else. A card may be too
 * short for those words, but asks what one will do. */
static const char *
get_poison_center (MagHandoutBuilder *self)
{
  JsonObject *sheet = mag_json_get_child (mag_document_get_root (self->document), "sheet");
  g_auto (GStrv) texts = sheet ? mag_json_dup_texts (sheet, "call") : NULL;

  for (guint i = 0; texts && texts[i]; i++)
    if (names_poison_center (self, texts[i]))
      return self->options->poison_center;

  return NULL;
}

/* In a box on a sheet; a card has no room for one. */
static void
add_phones (MagHandoutBuilder *self)
{
  gboolean card = self->options->depth == MAG_HANDOUT_DEPTH_CARD;
  const char *poison_center = get_poison_center (self);

  if (!mag_handout_is_set (self->options->phone_day) && !mag_handout_is_set (self->options->phone_night)
      && !mag_handout_is_set (self->options->emergency_number) && !mag_handout_is_set (poison_center))
    return;

  if (card)
    PUSH (GROUP, CALL);
  else
    PUSH (FRAME, CALL);
  add_phone (self, self->words->phone_emergency, self->options->emergency_number);
  add_phone (self, self->words->phone_poison, poison_center);
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
  if (!HAS (ACT))
    return;

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

  if (!log || !HAS (LOG))
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

  if (!HAS (TEACH_BACK))
    return;

  ADD (HEADING, TEACH_BACK, self->words->teach_back);
  for (guint i = 0; questions[i]; i++)
    {
      ADD (PARAGRAPH, TEACH_BACK, questions[i]);
      ADD (LINES, TEACH_BACK, NULL);
    }
}

static void
add_what (MagHandoutBuilder *self)
{
  if (!HAS (WHAT))
    return;

  ADD (HEADING, WHAT, self->words->what);
  ADD_TEXTS (PARAGRAPH, WHAT, "what");
}

static void
add_questions (MagHandoutBuilder *self)
{
  if (!HAS (QUESTIONS))
    return;

  ADD (HEADING, QUESTIONS, self->words->questions);
  ADD (LINES, QUESTIONS, NULL);
}

/* On the sheet about drips, what to tell the nurse comes first of all that one calls for. Red flags and
 * the line about kidneys stand on the sheet of each of several topics, for they may be given away
 * apart. */
static void
build_sheet (MagHandoutBuilder *self,
             gboolean           later)
{
  if (later)
    mag_handout_builder_add_own_flags (self);
  add_message (self);
  add_what (self);
  add_known (self, self->words->know);
  ADD (SOURCE, KNOW, self->words->certainty_key);
  if (HAS (FIGURE))
    {
      mag_handout_builder_add_figure (self, "shares");
      mag_handout_builder_add_figure (self, "figure");
    }
  add_unknown (self);
  add_staff_first (self);
  add_act (self);
  add_log (self);
  mag_handout_builder_add_safety (self, MAG_HANDOUT_SECTION_KIDNEYS, "supplements");
  add_call (self);
  if (g_str_equal (mag_document_get_id (self->document), "infusion"))
    mag_handout_builder_add_safety (self, MAG_HANDOUT_SECTION_CALL, "infusion");
  add_teach_back (self);
  add_questions (self);
}

/* Beside another language there is no room for columns. */
static void
build_card (MagHandoutBuilder *self)
{
  if (self->paired)
    {
      add_call (self);
      add_known (self, self->words->know_short);
      add_unknown (self);
      add_act (self);
      add_teach_back (self);
      return;
    }

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
}

/**
 * mag_handout_builder_build_topic:
 * @document: a topic's handout
 * @several: whether there are others, so that it needs its title here
 * @later: whether it comes after others, and so is not on the page that has the red flags of all
 *
 * Adds a topic, from what it is to the questions.
 */
void
mag_handout_builder_build_topic (MagHandoutBuilder *self,
                                 MagDocument       *document,
                                 gboolean           several,
                                 gboolean           later)
{
  self->document = document;
  if (several)
    ADD (TITLE, TITLE, mag_document_get_title (document));
  if (self->options->depth == MAG_HANDOUT_DEPTH_CARD)
    build_card (self);
  else
    build_sheet (self, later);
}
