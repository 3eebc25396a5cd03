// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* What the infusion puts on paper: the card that says when to tell the nurse, and the questions to ask
 * a drip clinic, with room to write. The words on paper are those of the content, in its language. */

#include "config.h"

#include "mag-infusion-paper.h"

#define QUESTION_WIDTH 0.46
#define ANSWER_WIDTH 0.54

static MagHandoutBlock *
new_text (MagHandoutBlockKind  kind,
          MagHandoutSection    section,
          const char          *text)
{
  MagHandoutBlock *block = mag_handout_block_new (kind, section);

  mag_handout_block_append (block, text);

  return block;
}

static MagHandoutBlock *
new_strong (MagHandoutBlockKind  kind,
            MagHandoutSection    section,
            const char          *text)
{
  MagHandoutBlock *block = mag_handout_block_new (kind, section);

  mag_handout_block_append_span (block, text, MAG_HANDOUT_SPAN_STRONG, 0);

  return block;
}

static MagHandoutBlock *
new_side (const char *title,
          const char *text)
{
  MagHandoutBlock *side = mag_handout_block_new (MAG_HANDOUT_BLOCK_GROUP, MAG_HANDOUT_SECTION_CALL);

  mag_handout_block_take_child (side, new_strong (MAG_HANDOUT_BLOCK_PARAGRAPH, MAG_HANDOUT_SECTION_CALL, title));
  mag_handout_block_take_child (side, new_text (MAG_HANDOUT_BLOCK_PARAGRAPH, MAG_HANDOUT_SECTION_CALL, text));

  return side;
}

/**
 * mag_infusion_build_card_blocks:
 * @number: (nullable): the emergency number, once the user has confirmed it
 *
 * Builds the card to cut out: when to tell the nurse, and on its back what to tell staff first and
 * what to do in an emergency. It can stand on a sheet of its own or at the end of a handout.
 *
 * Returns: (transfer full) (element-type MagHandoutBlock): the blocks
 */
GPtrArray *
mag_infusion_build_card_blocks (MagInfusion *self,
                                const char  *number)
{
  GPtrArray *blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) mag_handout_block_free);
  MagHandoutBlock *card = mag_handout_block_new (MAG_HANDOUT_BLOCK_WALLET, MAG_HANDOUT_SECTION_CALL);
  g_autofree char *front = mag_infusion_dup_safety (self, "card", "safety");
  g_autofree char *back = mag_infusion_dup_safety (self, "card", "back_safety");
  g_autofree char *call = mag_infusion_dup_call (self, number);
  g_autofree char *alarm = g_strdup_printf ("%s %s", mag_infusion_get_text (self, "card", "alarm"), call);
  MagHandoutBlock *side;

  mag_handout_block_take_child (card, new_side (mag_infusion_get_text (self, "card", "title"), front));
  side = new_side (mag_infusion_get_text (self, "card", "back_title"), back);
  mag_handout_block_take_child (side, new_text (MAG_HANDOUT_BLOCK_PARAGRAPH, MAG_HANDOUT_SECTION_CALL,
                                                mag_infusion_get_text (self, "card", "back_note")));
  mag_handout_block_take_child (side, new_strong (MAG_HANDOUT_BLOCK_PARAGRAPH, MAG_HANDOUT_SECTION_CALL, alarm));
  mag_handout_block_take_child (card, side);
  g_ptr_array_add (blocks, card);

  return blocks;
}

static MagHandoutBlock *
new_row (MagHandoutBlock *first,
         MagHandoutBlock *second)
{
  MagHandoutBlock *row = mag_handout_block_new (MAG_HANDOUT_BLOCK_ROW, MAG_HANDOUT_SECTION_QUESTIONS);

  mag_handout_block_take_child (row, first);
  mag_handout_block_take_child (row, second);

  return row;
}

/* A question with the answer to hope for; beside it stays room for the one that was given. */
static MagHandoutBlock *
new_question (MagInfusion     *self,
              MagInfusionItem *question,
              guint            number)
{
  MagHandoutBlock *cell = mag_handout_block_new (MAG_HANDOUT_BLOCK_CELL, MAG_HANDOUT_SECTION_QUESTIONS);
  g_autoptr (MagInfusionStatement) answer = g_list_model_get_item (mag_infusion_item_get_statements (question), 0);
  g_autofree char *title = g_strdup_printf ("%u. %s", number, mag_infusion_item_get_title (question));
  g_autofree char *hint = NULL;

  hint = g_strdup_printf ("%s %s", mag_infusion_get_text (self, "questions", "reassuring"),
                          answer ? mag_infusion_statement_get_text (answer) : "");
  mag_handout_block_take_child (cell, new_strong (MAG_HANDOUT_BLOCK_PARAGRAPH, MAG_HANDOUT_SECTION_QUESTIONS, title));
  mag_handout_block_take_child (cell, new_text (MAG_HANDOUT_BLOCK_PARAGRAPH, MAG_HANDOUT_SECTION_QUESTIONS, hint));

  return new_row (cell, new_text (MAG_HANDOUT_BLOCK_CELL, MAG_HANDOUT_SECTION_QUESTIONS, ""));
}

static MagHandoutBlock *
new_table (MagInfusion *self)
{
  MagHandoutBlock *table = mag_handout_block_new (MAG_HANDOUT_BLOCK_TABLE, MAG_HANDOUT_SECTION_QUESTIONS);
  GListModel *questions = mag_infusion_get_questions (self);

  mag_handout_block_set_columns (table, (double[]) { QUESTION_WIDTH, ANSWER_WIDTH }, 2);
  mag_handout_block_set_n_head (table, 1);
  mag_handout_block_set_writing (table, TRUE);
  mag_handout_block_take_child (table, new_row (new_strong (MAG_HANDOUT_BLOCK_CELL, MAG_HANDOUT_SECTION_QUESTIONS,
                                                            mag_infusion_get_text (self, "questions", "ask")),
                                                new_strong (MAG_HANDOUT_BLOCK_CELL, MAG_HANDOUT_SECTION_QUESTIONS,
                                                            mag_infusion_get_text (self, "questions", "answer"))));
  for (guint i = 0; i < g_list_model_get_n_items (questions); i++)
    {
      g_autoptr (MagInfusionItem) question = g_list_model_get_item (questions, i);

      mag_handout_block_take_child (table, new_question (self, question, i + 1));
    }

  return table;
}

/**
 * mag_infusion_build_question_blocks:
 *
 * Builds the questions to ask a drip clinic, as a table with room to write.
 *
 * Returns: (transfer full) (element-type MagHandoutBlock): the blocks
 */
GPtrArray *
mag_infusion_build_question_blocks (MagInfusion *self)
{
  GPtrArray *blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) mag_handout_block_free);
  const struct
  {
    MagHandoutBlockKind kind;
    const char         *part;
    const char         *name;
  } texts[] = {
    { MAG_HANDOUT_BLOCK_PARAGRAPH, "questions", "intro" },
    { MAG_HANDOUT_BLOCK_PARAGRAPH, "questions", "name" },
  };
  g_autofree char *kidneys = mag_infusion_dup_safety (self, "questions", "safety");
  MagHandoutBlock *frame = mag_handout_block_new (MAG_HANDOUT_BLOCK_FRAME, MAG_HANDOUT_SECTION_KIDNEYS);

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    g_ptr_array_add (blocks, new_text (texts[i].kind, MAG_HANDOUT_SECTION_WHAT,
                                       mag_infusion_get_text (self, texts[i].part, texts[i].name)));
  g_ptr_array_add (blocks, new_table (self));
  mag_handout_block_take_child (frame, new_text (MAG_HANDOUT_BLOCK_PARAGRAPH, MAG_HANDOUT_SECTION_KIDNEYS, kidneys));
  g_ptr_array_add (blocks, frame);
  g_ptr_array_add (blocks, new_text (MAG_HANDOUT_BLOCK_SOURCE, MAG_HANDOUT_SECTION_SOURCES,
                                     mag_infusion_get_text (self, "questions", "sources")));

  return blocks;
}

/**
 * mag_infusion_new_handout:
 * @paper: `card` or `questions`
 * @number: (nullable): the emergency number, once the user has confirmed it
 * @options: what was chosen for handouts; a card to cut out is always set in the smallest size of text
 * @error: return location for an error
 *
 * Returns: (transfer full): the paper, or %NULL with an error of #MagContentError
 */
MagHandout *
mag_infusion_new_handout (MagInfusion              *self,
                          const char               *paper,
                          const char               *number,
                          const MagHandoutOptions  *options,
                          GError                  **error)
{
  g_autoptr (MagHandoutOptions) own = mag_handout_options_copy (options);
  g_autofree char *file_name = g_strdup_printf ("magnesia-infusion-%s.pdf", paper);
  gboolean card = g_str_equal (paper, "card");
  GPtrArray *blocks = card ? mag_infusion_build_card_blocks (self, number) : mag_infusion_build_question_blocks (self);

  if (card)
    {
      own->text_size = MAG_HANDOUT_MIN_TEXT_SIZE;
      g_ptr_array_insert (blocks, 0, new_text (MAG_HANDOUT_BLOCK_PARAGRAPH, MAG_HANDOUT_SECTION_WHAT,
                                               mag_infusion_get_text (self, "card", "cut")));
    }

  return mag_handout_new_for_blocks (mag_infusion_get_collection (self), mag_infusion_get_text (self, paper, "title"),
                                     file_name, blocks, own, error);
}
