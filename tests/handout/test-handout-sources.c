// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config.h"

#include "handout-test.h"
#include "mag-content-error.h"
#include "mag-handout-sources.h"

static guint
cite (MagHandoutSources *sources,
      const char        *key)
{
  g_autoptr (GError) error = NULL;
  guint number;

  g_assert_true (mag_handout_sources_cite (sources, key, &number, &error));
  g_assert_no_error (error);

  return number;
}

static void
test_numbers (void)
{
  g_autoptr (MagCollection) collection = handout_test_open ();
  g_autoptr (MagHandoutSources) sources = mag_handout_sources_new (collection);

  g_assert_cmpuint (cite (sources, "SAVER2015"), ==, 1);
  g_assert_cmpuint (cite (sources, "ACOG222"), ==, 0);
  g_assert_cmpuint (cite (sources, "NAIDECH2022"), ==, 2);
  g_assert_cmpuint (cite (sources, "SAVER2015"), ==, 1);
  g_assert_cmpuint (cite (sources, "ACOG222"), ==, 0);
  g_assert_cmpuint (mag_handout_sources_get_n (sources), ==, 3);
}

static void
test_entries (void)
{
  g_autoptr (MagCollection) collection = handout_test_open ();
  g_autoptr (MagHandoutSources) sources = mag_handout_sources_new (collection);
  const MagHandoutWords *words = mag_handout_words_find ("en");
  g_autofree char *checked = NULL;
  g_autofree char *memory = NULL;
  g_autofree char *line = NULL;

  cite (sources, "ACOG222");
  cite (sources, "SAVER2015");

  checked = mag_handout_sources_dup_entry (sources, 0, words);
  g_assert_cmpstr (checked, ==,
                   "1.\tSaver JL et al. Prehospital use of magnesium sulfate as neuroprotection in acute stroke. "
                   "N Engl J Med, 2015.");

  memory = mag_handout_sources_dup_entry (sources, 1, words);
  g_assert_true (g_str_has_prefix (memory, "\tAmerican College of Obstetricians and Gynecologists. "));
  g_assert_true (g_str_has_suffix (memory, "2020 (details not yet confirmed)."));

  line = mag_handout_sources_dup_short (sources, words);
  g_assert_cmpstr (line, ==,
                   "Saver 2015; American College of Obstetricians and Gynecologists 2020 (details not yet confirmed).");
}

static void
test_missing (void)
{
  g_autoptr (MagCollection) collection = handout_test_open ();
  g_autoptr (MagHandoutSources) sources = mag_handout_sources_new (collection);
  g_autoptr (GError) error = NULL;
  guint number;

  g_assert_false (mag_handout_sources_cite (sources, "NOBODY1900", &number, &error));
  g_assert_error (error, MAG_CONTENT_ERROR, MAG_CONTENT_ERROR_NOT_FOUND);
  handout_test_assert_has (error->message, "NOBODY1900");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/handout-sources/numbers", test_numbers);
  g_test_add_func ("/handout-sources/entries", test_entries);
  g_test_add_func ("/handout-sources/missing", test_missing);

  return g_test_run ();
}
