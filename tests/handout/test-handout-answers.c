// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* The answer key, and the line for the record. */

#include "config.h"

#include "handout-test.h"

#include <string.h>

#include "mag-handout-answers.h"
#include "mag-handout-record.h"

/* The signs of the red flags stand in one line, parted by semicolons. */
static void
assert_has_words (const char *text,
                  const char *line)
{
  g_auto (GStrv) parts = g_strsplit (line, "; ", -1);

  for (guint i = 0; parts[i]; i++)
    {
      g_auto (GStrv) words = g_strsplit (parts[i], ": ", 2);

      for (guint w = 0; words[w]; w++)
        handout_test_assert_has (text, words[w]);
    }
}

/* Whatever the answer is, it stands on the sheet word by word. */
static void
test_every_sheet (void)
{
  g_auto (GStrv) topics = handout_test_list_topics ();
  guint n_questions = 0, n_answered = 0;

  for (guint i = 0; topics[i]; i++)
    {
      g_autoptr (MagHandout) handout = handout_test_new (topics[i], MAG_HANDOUT_DEPTH_SHEET);
      g_autoptr (GPtrArray) answers = mag_handout_answers_new (handout);
      g_autofree char *text = mag_handout_dup_text (handout);

      g_assert_cmpuint (answers->len, >=, 2);
      for (guint q = 0; q < answers->len; q++)
        {
          const MagHandoutAnswer *answer = g_ptr_array_index (answers, q);

          n_questions++;
          n_answered += answer->lines[0] != NULL;
          g_test_message ("%s: %s", topics[i], answer->question);
          handout_test_assert_has (text, answer->question);
          for (guint l = 0; answer->lines[l]; l++)
            {
              g_test_message ("   → %s", answer->lines[l]);
              assert_has_words (text, answer->lines[l]);
            }
        }
    }

  g_assert_cmpuint (n_answered * 100, >=, n_questions * 95);
}

/* Whoever asks for help at once must be shown the red flags, and who asks about kidneys the kidneys. */
static const struct
{
  const char *asks;
  const char *answer;
} places[] = {
  { "at once", "emergency number" },
  { "right away", "emergency number" },
  { "kidney", "kidney" },
  { "upper level", "upper level" },
};

static guint
check_places (const MagHandoutAnswer *answer)
{
  g_autofree char *lines = g_strjoinv ("\n", answer->lines);
  guint n = 0;

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    if (strstr (answer->question, places[i].asks))
      {
        handout_test_assert_has (lines, places[i].answer);
        n++;
      }

  return n;
}

static void
test_right_place (void)
{
  g_auto (GStrv) topics = handout_test_list_topics ();
  guint n = 0;

  for (guint i = 0; topics[i]; i++)
    {
      g_autoptr (MagHandout) handout = handout_test_new (topics[i], MAG_HANDOUT_DEPTH_SHEET);
      g_autoptr (GPtrArray) answers = mag_handout_answers_new (handout);

      for (guint q = 0; q < answers->len; q++)
        n += check_places (g_ptr_array_index (answers, q));
    }

  g_assert_cmpuint (n, >, 3);
}

static void
test_card (void)
{
  g_autoptr (MagHandout) card = handout_test_new ("sleep", MAG_HANDOUT_DEPTH_CARD);
  g_autoptr (GPtrArray) answers = mag_handout_answers_new (card);

  g_assert_cmpuint (answers->len, ==, 1);
}

static void
test_record (void)
{
  static const char *topics[] = { "sleep", "haematoma", NULL };
  g_autoptr (MagCollection) collection = handout_test_open ();
  g_autoptr (MagDocument) document = mag_collection_load_document (collection, "handout", "haematoma", "en", NULL);
  g_autoptr (MagHandoutOptions) options = mag_handout_options_new ();
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  g_autofree char *none = NULL;

  options->printed_on = g_strdup ("2026-11-21");
  options->patient = g_strdup ("Zyx Secretname");
  options->note = g_strdup ("Hush-hush");
  text = mag_handout_record_new_text (collection, topics, options, &error);
  g_assert_no_error (error);
  handout_test_assert_has (text, "as a sheet: “");
  handout_test_assert_has (text, mag_document_get_title (document));
  handout_test_assert_has (text, mag_document_get_revision (document));
  handout_test_assert_has (text, "2026-11-21");
  g_assert_null (strstr (text, "Secretname"));
  g_assert_null (strstr (text, "Hush"));
  g_assert_null (strchr (text, '\n'));

  options->second_language = g_strdup ("xx");
  none = mag_handout_record_new_text (collection, topics, options, &error);
  g_assert_null (none);
  g_assert_nonnull (error);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/handout-answers/every-sheet", test_every_sheet);
  g_test_add_func ("/handout-answers/right-place", test_right_place);
  g_test_add_func ("/handout-answers/card", test_card);
  g_test_add_func ("/handout-answers/record", test_record);

  return g_test_run ();
}
