// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config.h"

#include "mag-search-words.h"

typedef struct
{
  const char *text;
  const char *words;
} Case;

static const Case split_cases[] = {
  { "", "" },
  { "bleed", "bleed" },
  { "  Knee   LIGAMENT. ", "knee|ligament" },
  { "Hématome, fièvre; ÜBER", "hematome|fievre|uber" },
  { "he\314\201matome", "hematome" },
  { "omega-3 and 1,700", "omega|3|and|1|700" },
  { "don't", "don|t" },
  { "\"NEAR(a* OR ^b)\" {title}: -c", "near|a|or|b|title|c" },
  { "a\001b\tc\nd\033[31m", "a|b|c|d|31m" },
  { "\360\237\251\270 \342\200\246 \342\200\234x\342\200\235", "x" },
  { "ab\377cd", "ab|cd" },
  { "Μαγνήσιο магний", "μαγνησιο|магнии" },
};

static const Case typed_cases[] = {
  { "can magnesium help with cramps?", "magnesium|help|cramps" },
  { "What is the", "what|is|the" },
  { "the", "the" },
  { "1 2 3 4 5 6 7 8 9 10 11 12 13 14", "1|2|3|4|5|6|7|8|9|10|11|12" },
};

/* Plain letters are folded by a shorter way, which must not be seen. */
static const Case fold_cases[] = {
  { "", " " },
  { "Knee   LIGAMENT.", " knee ligament" },
  { "  (Tofu), fried", " tofu fried" },
  { "Hématome; ÜBER", " hematome uber" },
  { "tofu, café — “raw”", " tofu cafe raw" },
  { "a–b…c", " a b c" },
  { "магний", " магнии" },
};

static void
test_fold (gconstpointer user_data)
{
  const Case *test = user_data;
  g_autofree char *folded = mag_search_words_fold (test->text);
  g_auto (GStrv) words = mag_search_words_split (test->text);

  g_assert_cmpstr (folded, ==, test->words);
  for (guint i = 0; words[i]; i++)
    {
      g_autofree char *start = g_strconcat (" ", words[i], NULL);

      g_assert_nonnull (strstr (folded, start));
    }
}

static void
test_split (gconstpointer user_data)
{
  const Case *test = user_data;
  g_auto (GStrv) words = mag_search_words_split (test->text);
  g_autofree char *joined = g_strjoinv ("|", words);

  g_assert_cmpstr (joined, ==, test->words);
}

static void
test_typed (gconstpointer user_data)
{
  const Case *test = user_data;
  g_auto (GStrv) words = mag_search_words_typed (test->text);
  g_autofree char *joined = g_strjoinv ("|", words);

  g_assert_cmpstr (joined, ==, test->words);
}

static void
test_quote (void)
{
  char *words[] = { (char *) "knee", (char *) "ligament", NULL };
  g_autofree char *one = mag_search_words_quote (words, 1);
  g_autofree char *two = mag_search_words_quote (words, 2);

  g_assert_cmpstr (one, ==, "\"knee\"");
  g_assert_cmpstr (two, ==, "\"knee ligament\"");
}

static void
test_long (void)
{
  g_autofree char *text = g_strnfill (100000, 'a');
  g_auto (GStrv) words = mag_search_words_split (text);

  g_assert_cmpuint (g_strv_length (words), ==, 1);
  g_assert_cmpuint (strlen (words[0]), <, 10000);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (split_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/search/words/split/%u", i);

      g_test_add_data_func (path, &split_cases[i], test_split);
    }
  for (guint i = 0; i < G_N_ELEMENTS (typed_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/search/words/typed/%u", i);

      g_test_add_data_func (path, &typed_cases[i], test_typed);
    }
  for (guint i = 0; i < G_N_ELEMENTS (fold_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/search/words/fold/%u", i);

      g_test_add_data_func (path, &fold_cases[i], test_fold);
    }
  g_test_add_func ("/search/words/quote", test_quote);
  g_test_add_func ("/search/words/long", test_long);

  return g_test_run ();
}
