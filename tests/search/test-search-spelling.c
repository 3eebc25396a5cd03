// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config.h"

#include "mag-search-spelling.h"

static const struct
{
  const char *british;
  const char *american;
} spellings[] = {
  { "haematoma", "hematoma" },     { "oedema", "edema" },         { "diarrhoea", "diarrhea" },
  { "anaesthetic", "anesthetic" }, { "sulphate", "sulfate" },     { "tumour", "tumor" },
  { "randomised", "randomized" },  { "paralyse", "paralyze" },    { "labelled", "labeled" },
  { "centre", "center" },          { "fibres", "fibers" },        { "programme", "program" },
  { "oesophagus", "esophagus" },   { "ischaemia", "ischemia" },   { "mineralisation", "mineralization" },
};

/* Words that are not to be taken for one another. */
static const struct
{
  const char *word;
  const char *other;
} different[] = {
  { "toes", "tes" }, { "your", "yor" }, { "four", "for" }, { "well", "wel" }, { "bleed", "blood" },
};

static const struct
{
  const char *word;
  const char *known;
  guint       distance;
  guint       begins;
} distances[] = {
  { "", "", 0, 0 },
  { "jerk", "jerk", 0, 0 },
  { "haematome", "haematoma", 1, 1 },
  { "magneisum", "magnesium", 1, 1 },  /* two letters swapped are one slip */
  { "jrek", "jerk", 1, 1 },
  { "platlets", "platelets", 1, 1 },
  { "deficiencies", "deficiency", 3, 3 },
  { "magnei", "magnesium", 3, 1 },
  { "abc", "", 3, 3 },
  { "", "abc", 3, 0 },
  { "ca", "abc", 3, 1 },  /* swapped letters are not changed again */
  { "fi\303\250vre", "fi\303\251vre", 1, 1 },
};

static void
test_spellings (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (spellings); i++)
    {
      g_autofree char *british = mag_search_spelling_dup_key (spellings[i].british);
      g_autofree char *american = mag_search_spelling_dup_key (spellings[i].american);

      g_assert_cmpstr (british, ==, american);
    }
}

static void
test_different (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (different); i++)
    {
      g_autofree char *word = mag_search_spelling_dup_key (different[i].word);
      g_autofree char *other = mag_search_spelling_dup_key (different[i].other);

      g_assert_cmpstr (word, !=, other);
    }
}

static void
test_distance (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (distances); i++)
    {
      g_assert_cmpuint (mag_search_spelling_distance (distances[i].word, distances[i].known), ==, distances[i].distance);
      g_assert_cmpuint (mag_search_spelling_distance (distances[i].known, distances[i].word), ==, distances[i].distance);
      g_assert_cmpuint (mag_search_spelling_begins (distances[i].word, distances[i].known), ==, distances[i].begins);
    }
}

/* A long word is compared by its beginning, and is not read beyond. */
static void
test_long (void)
{
  g_autofree char *word = g_strnfill (1000, 'a');
  g_autofree char *other = g_strnfill (1000, 'b');

  g_assert_cmpuint (mag_search_spelling_distance (word, word), ==, 0);
  g_assert_cmpuint (mag_search_spelling_distance (word, other), ==, 40);
  g_assert_cmpuint (mag_search_spelling_begins (word, "a"), ==, 39);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/search/spelling/spellings", test_spellings);
  g_test_add_func ("/search/spelling/different", test_different);
  g_test_add_func ("/search/spelling/distance", test_distance);
  g_test_add_func ("/search/spelling/long", test_long);

  return g_test_run ();
}
