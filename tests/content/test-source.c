// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mag-source.h"

#include "mag-json.h"
#include "mag-test-content.h"

static MagSource *
load (MagTestFolder *folder,
      MagFaults     *faults)
{
  return mag_source_load (mag_test_folder_get_path (folder), faults);
}

static void
test_sample (void)
{
  g_autoptr (MagTestFolder) folder = mag_test_content_new_sample ();
  g_autoptr (MagFaults) faults = mag_faults_new ();
  g_autoptr (MagSource) source = load (folder, faults);
  MagSourceTable *usda = source->tables[MAG_SOURCE_TABLE_USDA];

  mag_test_assert_no_faults (faults);
  g_assert_cmpuint (source->files->len, ==, 13);
  g_assert_cmpuint (source->tables[MAG_SOURCE_TABLE_FOODS]->rows->len, ==, 3);
  g_assert_cmpuint (source->tables[MAG_SOURCE_TABLE_MEASURES]->rows->len, ==, 4);
  g_assert_cmpuint (usda->rows->len, ==, 5);
  g_assert_cmpuint (g_hash_table_size (source->figures), ==, 1);
  g_assert_nonnull (g_hash_table_lookup (source->figures, "pillow"));
  /* A quotation mark in a table is an inch mark and nothing more. */
  g_assert_cmpstr (mag_source_table_get (usda, 4, "usda"), ==, "Oats, 1\" flakes");
}

static void
test_file (void)
{
  g_autoptr (MagTestFolder) folder = mag_test_content_new_sample ();
  g_autoptr (MagFaults) faults = mag_faults_new ();
  g_autoptr (MagSource) source = load (folder, faults);
  MagSourceFile *file = mag_source_find (source, "handout", "sleep");

  g_assert_cmpstr (file->name, ==, "handouts/sleep.json");
  g_assert_cmpstr (file->kind, ==, "handout");
  g_assert_cmpstr (file->id, ==, "sleep");
  g_assert_null (file->language);
  g_assert_cmpstr (mag_json_get_text (file->root, "title", NULL), ==, "Sleep");
}

static void
test_find (void)
{
  g_autoptr (MagTestFolder) folder = mag_test_content_new_sample ();
  g_autoptr (MagFaults) faults = mag_faults_new ();
  g_autoptr (MagSource) source = load (folder, faults);

  g_assert_cmpstr (mag_source_find (source, "topic", "sleep")->name, ==, "topics/sleep.json");
  g_assert_cmpstr (mag_source_find (source, "safety", "safety")->name, ==, "safety.json");
  g_assert_null (mag_source_find (source, "topic", "dreams"));
  g_assert_null (mag_source_find (source, "dream", "sleep"));
}

static void
test_translation (void)
{
  g_autoptr (MagTestFolder) folder = mag_test_content_new_sample ();
  g_autoptr (MagFaults) faults = mag_faults_new ();
  g_autoptr (MagSource) source = load (folder, faults);
  guint n = 0;

  for (guint i = 0; i < source->files->len; i++)
    {
      MagSourceFile *file = g_ptr_array_index (source->files, i);

      if (!file->language)
        continue;
      g_assert_cmpstr (file->language, ==, "de");
      g_assert_cmpstr (file->id, ==, "sleep");
      n++;
    }
  g_assert_cmpuint (n, ==, 2);
}

/* What a file of the sample is replaced with, and what is then told. */
static const struct
{
  const char *name;
  const char *file;
  const char *text;
  const char *fault;
} cases[] = {
  { "not-json", "glossary.json", "terms: none", "glossary.json: expected JSON: " },
  { "empty", "safety.json", "", "safety.json: expected JSON: " },
  { "list", "synonyms.json", "[]", "synonyms.json: expected JSON: expected an object in braces" },
  { "not-utf-8", "topics/rest.json", "{\"id\": \"rest\xff\"}", "topics/rest.json: expected UTF-8 text" },
  { "form", "glossary.json", "{}", "glossary.json: $: the field “terms” is missing" },
  { "figure", "figures/pillow.svg", "<svg><script/></svg>",
    "figures/pillow.svg: line 1: the element “script” is not allowed" },
  { "stray-topic", "topics/notes.txt", "x", "topics/notes.txt: expected only files that end in .json here" },
  { "stray-backup", "handouts/sleep.json~", "{}", "handouts/sleep.json~: expected only files that end in .json here" },
  { "stray-figure", "figures/pillow.png", "x", "figures/pillow.png: expected only files that end in .svg here" },
  { "header", "foods/foods.tsv", "id\tname\n",
    "foods/foods.tsv: line 1: expected the columns id ndb name synonyms group" },
  { "header-measures", "foods/measures.tsv", "",
    "foods/measures.tsv: line 1: expected the columns food id label grams" },
  { "few-columns", "foods/measures.tsv", "food\tid\tlabel\tgrams\n\nalmonds\tounce\t1 ounce\n",
    "foods/measures.tsv: line 3: expected 4 columns, found 3" },
  { "many-columns", "foods/measures.tsv", "food\tid\tlabel\tgrams\nalmonds\tounce\t1\tounce\t28\n",
    "foods/measures.tsv: line 2: expected 4 columns, found 5" },
};

static void
test_fault (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr (MagTestFolder) folder = mag_test_content_new_sample ();
  g_autoptr (MagFaults) faults = mag_faults_new ();
  g_autoptr (MagSource) source = NULL;

  mag_test_folder_write (folder, cases[i].file, cases[i].text);
  source = load (folder, faults);
  mag_test_assert_fault (faults, cases[i].fault);
  g_assert_cmpuint (mag_faults_get_n (faults), ==, 1);
}

static void
test_missing (void)
{
  const char *names[] = {
    "collection.json", "references.json", "glossary.json", "synonyms.json", "safety.json",
    "foods/foods.tsv", "foods/measures.tsv", "foods/usda.tsv", "foods/usda-measures.tsv", "intakes.tsv",
  };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (MagTestFolder) folder = mag_test_content_new_sample ();
      g_autoptr (MagFaults) faults = mag_faults_new ();
      g_autofree char *expected = g_strconcat (names[i], ": cannot be read: ", NULL);
      g_autoptr (MagSource) source = NULL;

      mag_test_folder_remove (folder, names[i]);
      source = load (folder, faults);
      mag_test_assert_fault (faults, expected);
      g_assert_cmpuint (mag_faults_get_n (faults), ==, 1);
    }
}

/* A document that lacks its form stays, so that all else that is wrong with it can be told too. */
static void
test_kept (void)
{
  g_autoptr (MagTestFolder) folder = mag_test_content_new_sample ();
  g_autoptr (MagFaults) faults = mag_faults_new ();
  g_autoptr (MagSource) source = NULL;

  mag_test_folder_edit (folder, "topics/sleep.json", "$.title", NULL);
  source = load (folder, faults);
  g_assert_cmpuint (mag_faults_get_n (faults), ==, 1);
  g_assert_nonnull (mag_source_find (source, "topic", "sleep"));
}

static void
test_empty_folder (void)
{
  g_autoptr (MagTestFolder) folder = mag_test_folder_new ();
  g_autoptr (MagFaults) faults = mag_faults_new ();
  g_autoptr (MagSource) source = load (folder, faults);

  g_assert_cmpuint (mag_faults_get_n (faults), ==, 10);
  g_assert_cmpuint (source->files->len, ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/source/sample", test_sample);
  g_test_add_func ("/source/file", test_file);
  g_test_add_func ("/source/find", test_find);
  g_test_add_func ("/source/translation", test_translation);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/source/fault/", cases[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_fault);
    }
  g_test_add_func ("/source/missing", test_missing);
  g_test_add_func ("/source/kept", test_kept);
  g_test_add_func ("/source/empty-folder", test_empty_folder);

  return g_test_run ();
}
