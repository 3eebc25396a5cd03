// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* The answer key to a handout's questions, for the clinician who asks them. A sheet has no answers of
 * its own to keep in step: each question is set beside the lines of the same sheet that share most
 * of its words, rare words counting more, and that stand where such a question is answered. */

#include "config.h"

#include "mag-handout-answers.h"

#include <math.h>
#include <string.h>

#define MAX_LINES 3
#define STEM 5
#define CUE 1.5
#define ALARM_CUE 5.0

typedef struct
{
  char              *text;
  GHashTable        *stems;
  MagHandoutSection  section;
  double             score;
} Line;

/* What a question asks for tells where it is answered. */
static const struct
{
  const char        *words;
  MagHandoutSection  section;
} cues[] = {
  { "at once", MAG_HANDOUT_SECTION_RED_FLAGS },   { "right away", MAG_HANDOUT_SECTION_RED_FLAGS },
  { "emergency", MAG_HANDOUT_SECTION_RED_FLAGS }, { "call", MAG_HANDOUT_SECTION_CALL },
  { "signs", MAG_HANDOUT_SECTION_CALL },          { "test", MAG_HANDOUT_SECTION_KNOW },
  { "show", MAG_HANDOUT_SECTION_KNOW },           { "how much", MAG_HANDOUT_SECTION_KNOW },
  { "nobody", MAG_HANDOUT_SECTION_UNKNOWN },      { "cannot", MAG_HANDOUT_SECTION_UNKNOWN },
  { "will you", MAG_HANDOUT_SECTION_ACT },        { "do you do", MAG_HANDOUT_SECTION_ACT },
  { "should", MAG_HANDOUT_SECTION_KIDNEYS },      { "before you", MAG_HANDOUT_SECTION_KIDNEYS },
  { "staff", MAG_HANDOUT_SECTION_STAFF_FIRST },   { "kidney", MAG_HANDOUT_SECTION_KIDNEYS },
  { "not take", MAG_HANDOUT_SECTION_CALL },
};

static const char *const common[] = {
  "the", "and", "you", "your", "tell", "own", "words", "what", "which", "when", "how", "who", "why", "will", "are",
  "for", "with", "does", "can", "that", "this", "not", "from", "have", "has", "would", "should", "make", "than",
  "magnesium", "them", "they", "was", "were", "did", "our", "one", "any", "out", "its", "mean", "means", "about",
  "here", "there", "matter", "these", "those", "some", NULL,
};

static void
line_free (Line *line)
{
  g_clear_pointer (&line->text, g_free);
  g_clear_pointer (&line->stems, g_hash_table_unref);
  g_free (line);
}

static void
answer_free (MagHandoutAnswer *answer)
{
  g_clear_pointer (&answer->question, g_free);
  g_clear_pointer (&answer->lines, g_strfreev);
  g_free (answer);
}

static GHashTable *
find_stems (const char *text)
{
  GHashTable *stems = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_auto (GStrv) words = g_str_tokenize_and_fold (text, NULL, NULL);

  for (guint i = 0; words[i]; i++)
    {
      g_autofree char *stem = g_utf8_substring (words[i], 0, MIN (STEM, g_utf8_strlen (words[i], -1)));

      if (g_utf8_strlen (words[i], -1) > 2 && !g_strv_contains (common, words[i]))
        g_hash_table_add (stems, g_steal_pointer (&stem));
    }

  return stems;
}

static gboolean
can_answer (const MagHandoutBlock *block)
{
  gboolean line = block->kind == MAG_HANDOUT_BLOCK_PARAGRAPH || block->kind == MAG_HANDOUT_BLOCK_ITEM
                  || block->kind == MAG_HANDOUT_BLOCK_TASK || block->kind == MAG_HANDOUT_BLOCK_ALARM;

  return line && block->section > MAG_HANDOUT_SECTION_TITLE && block->section < MAG_HANDOUT_SECTION_TEACH_BACK;
}

/* The red flags are one answer: half of them would be a wrong one. */
static char *
dup_words (const MagHandoutBlock *block)
{
  g_autoptr (GString) text = g_string_new (NULL);

  mag_handout_block_read (block, block->section, block->section, FALSE, text);
  while (text->len > 0 && text->str[text->len - 1] == '\n')
    g_string_truncate (text, text->len - 1);
  g_string_replace (text, "\n", "; ", 0);
  g_string_replace (text, ":; ", ": ", 0);

  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
gather (GPtrArray *blocks,
        GPtrArray *lines,
        GPtrArray *questions)
{
  for (guint i = 0; i < blocks->len; i++)
    {
      const MagHandoutBlock *block = g_ptr_array_index (blocks, i);

      if (block->kind == MAG_HANDOUT_BLOCK_PARAGRAPH && block->section == MAG_HANDOUT_SECTION_TEACH_BACK)
        g_ptr_array_add (questions, dup_words (block));
      else if (can_answer (block) && block->text->len > 0)
        {
          Line *line = g_new0 (Line, 1);

          line->text = dup_words (block);
          line->stems = find_stems (line->text);
          line->section = block->section;
          g_ptr_array_add (lines, line);
        }
      if (block->kind != MAG_HANDOUT_BLOCK_ALARM)
        gather (block->children, lines, questions);
    }
}

/* A word that stands in every line says nothing about any. */
static double
weigh (GPtrArray  *lines,
       const char *stem)
{
  guint n = 0;

  for (guint i = 0; i < lines->len; i++)
    n += g_hash_table_contains (((Line *) g_ptr_array_index (lines, i))->stems, stem);

  return n > 0 ? log (1.0 + (double) lines->len / n) : 0;
}

static void
score_words (GPtrArray  *lines,
             const char *question)
{
  g_autoptr (GHashTable) stems = find_stems (question);
  GHashTableIter iter;
  gpointer stem;

  g_hash_table_iter_init (&iter, stems);
  while (g_hash_table_iter_next (&iter, &stem, NULL))
    {
      double weight = weigh (lines, stem);

      for (guint i = 0; i < lines->len; i++)
        {
          Line *line = g_ptr_array_index (lines, i);

          line->score += g_hash_table_contains (line->stems, stem) ? weight : 0;
        }
    }
}

static void
score_places (GPtrArray  *lines,
              const char *question)
{
  g_autofree char *folded = g_utf8_casefold (question, -1);

  for (guint c = 0; c < G_N_ELEMENTS (cues); c++)
    for (guint i = 0; strstr (folded, cues[c].words) && i < lines->len; i++)
      {
        Line *line = g_ptr_array_index (lines, i);
        double cue = cues[c].section == MAG_HANDOUT_SECTION_RED_FLAGS ? ALARM_CUE : CUE;

        line->score += line->section == cues[c].section ? cue : 0;
      }
}

static Line *
take_best (GPtrArray *lines)
{
  Line *best = NULL;

  for (guint i = 0; i < lines->len; i++)
    {
      Line *line = g_ptr_array_index (lines, i);

      if (line->score > 0 && (!best || line->score > best->score))
        best = line;
    }

  return best;
}

/* Lines far behind the best one are left out, rather than told as if they were an answer. */
static MagHandoutAnswer *
find_answer (GPtrArray  *lines,
             const char *question)
{
  g_autoptr (GStrvBuilder) found = g_strv_builder_new ();
  MagHandoutAnswer *answer = g_new0 (MagHandoutAnswer, 1);
  double floor = 0;

  for (guint i = 0; i < lines->len; i++)
    ((Line *) g_ptr_array_index (lines, i))->score = 0;
  score_words (lines, question);
  score_places (lines, question);

  for (guint i = 0; i < MAX_LINES; i++)
    {
      Line *best = take_best (lines);

      if (!best || best->score < floor)
        break;
      floor = best->score / 2;
      g_strv_builder_add (found, best->text);
      best->score = 0;
    }

  answer->question = g_strdup (question);
  answer->lines = g_strv_builder_end (found);

  return answer;
}

/**
 * mag_handout_answers_new:
 * @handout: a handout in one language
 *
 * Returns: (transfer full) (element-type MagHandoutAnswer): its questions in order, each with the
 *   lines that answer it; empty where the handout asks none
 */
GPtrArray *
mag_handout_answers_new (MagHandout *handout)
{
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func ((GDestroyNotify) line_free);
  g_autoptr (GPtrArray) questions = g_ptr_array_new_with_free_func (g_free);
  GPtrArray *answers = g_ptr_array_new_with_free_func ((GDestroyNotify) answer_free);

  gather (mag_handout_get_blocks (handout), lines, questions);
  for (guint i = 0; i < questions->len; i++)
    g_ptr_array_add (answers, find_answer (lines, g_ptr_array_index (questions, i)));

  return answers;
}
