// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Content and collections that are broken at random, the same way at each run: nothing crashes, nothing
 * takes for ever, and each fault begins with the file that it is in. With `-m slow` for hours. */

#include "config.h"

#include <glib/gstdio.h>
#include <string.h>

#include "mag-article.h"
#include "mag-claim-rows.h"
#include "mag-collection-writer.h"
#include "mag-content-check.h"
#include "mag-evidence-grid.h"
#include "mag-food-table.h"
#include "mag-handout.h"
#include "mag-search-indexer.h"
#include "mag-search.h"
#include "mag-sqlite.h"
#include "mag-test-content.h"

/* Each has its own seed, so that one that fails can be run alone. */
static void
each_round (guint           n,
            void          (*run) (GRand *random))
{
  const char *only = g_getenv ("MAG_TEST_ROUND");
  guint first = only ? (guint) g_ascii_strtoull (only, NULL, 10) : 0;

  n = only ? first + 1 : g_test_slow () ? n * 40 : n;
  for (guint i = first; i < n; i++)
    {
      g_autoptr (GRand) random = g_rand_new_with_seed (i);

      g_test_message ("round %u", i);
      run (random);
    }
}

static guint
below (GRand *random,
       gsize  n)
{
  return n > 1 ? (guint) g_rand_int_range (random, 0, (int) n) : 0;
}

/* What hands and programs put where it does not belong. */
static void
insert_nasty (GRand   *random,
              GString *data,
              gsize    place)
{
  static const char *const nasty[] = {
    "\"", "{", "}", "[", "]", ",", ":", "\\", "\\u0000", "\\ud800", "\\uffff", "null", "true", "1e99999", "-1",
    "99999999999999999999999", "0.5", "\t", "\r\n", "\xff", "\xc3", "\xef\xbb\xbf", "<b>", "&amp;", "{cite X}", "{term}",
    "\xe2\x80\xae", "\xcc\x81\xcc\x81\xcc\x81", "\xef\xb7\xbf", "%s%n", "''", "'; DROP TABLE topic; --", "../../x",
  };
  guint choice = below (random, G_N_ELEMENTS (nasty) + 2);

  if (choice < G_N_ELEMENTS (nasty))
    {
      g_string_insert (data, (gssize) place, nasty[choice]);
    }
  else if (choice == G_N_ELEMENTS (nasty))
    {
      g_string_insert_c (data, (gssize) place, '\0');
    }
  else
    {
      g_autofree char *deep = g_strnfill (20000, g_rand_boolean (random) ? '[' : '{');

      g_string_insert (data, (gssize) place, deep);
    }
}

/* Puts something else in place of a text between quotes, and leaves the form as it is. */
static void
replace_text (GRand   *random,
              GString *data,
              gsize    place)
{
  const char *start = memchr (data->str + place, '"', data->len - place);
  const char *end = start ? memchr (start + 1, '"', data->len - (gsize) (start + 1 - data->str)) : NULL;
  gsize first = start ? (gsize) (start - data->str) : 0;

  if (!end)
    return;

  g_string_erase (data, (gssize) first, end - start + 1);
  g_string_insert (data, (gssize) first, g_rand_boolean (random) ? "[]" : g_rand_boolean (random) ? "{}" : "\"\"");
}

static void
mutate (GRand   *random,
        GString *data)
{
  gsize place = below (random, data->len);
  gsize most = 1 + below (random, 40);
  gsize length = MIN (most, data->len - place);

  if (data->len == 0)
    return;

  switch (below (random, 6))
    {
    case 0:
      data->str[place] = (char) (data->str[place] ^ (1 << below (random, 8)));
      break;
    case 1:
      g_string_truncate (data, place);
      break;
    case 2:
      g_string_erase (data, (gssize) place, (gssize) length);
      break;
    case 3:
      {
        g_autofree char *piece = g_strndup (data->str + place, length);

        g_string_insert (data, below (random, data->len), piece);
      }
      break;
    case 4:
      insert_nasty (random, data, place);
      break;
    default:
      replace_text (random, data, place);
    }
}

static GString *
read_bytes (const char *path)
{
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;
  gsize length;

  g_file_get_contents (path, &text, &length, &error);
  g_assert_no_error (error);

  return g_string_new_len (text, (gssize) length);
}

static void
write_bytes (const char *path,
             GString    *data)
{
  g_autoptr (GError) error = NULL;

  g_file_set_contents_full (path, data->str, (gssize) data->len, G_FILE_SET_CONTENTS_NONE, 0600, &error);
  g_assert_no_error (error);
}

static void
read_topic (MagCollection *collection,
            const char    *id,
            const char    *language)
{
  g_autoptr (MagDocument) topic = mag_collection_load_document (collection, "topic", id, language, NULL);
  g_autoptr (MagHandoutOptions) options = mag_handout_options_new ();
  g_autoptr (MagHandout) handout = NULL;

  if (topic)
    {
      g_autofree char *html = mag_article_write_html (collection, topic, 0);
      g_autoptr (GListModel) parts = mag_article_list_parts (topic);

      g_assert_true (g_utf8_validate (html, -1, NULL));
    }
  g_set_str (&options->language, language);
  handout = mag_handout_new (collection, id, options, NULL);
  if (handout)
    {
      g_autofree char *text = mag_handout_dup_text (handout);

      g_assert_true (g_utf8_validate (text, -1, NULL));
    }
}

static void
read_tables (MagCollection *collection)
{
  g_autoptr (GListModel) tables = mag_collection_load_tables (collection, NULL);
  g_autoptr (MagClaimRows) rows = mag_claim_rows_new (collection, NULL);
  g_autoptr (GPtrArray) items = mag_claim_rows_list (rows);
  g_autoptr (MagEvidenceGrid) claims = mag_evidence_grid_new_for_claims (collection, items);
  g_autofree char *csv = mag_evidence_grid_dup_csv (claims);

  g_assert_true (g_utf8_validate (csv, -1, NULL));
  for (guint i = 0; i < g_list_model_get_n_items (tables); i++)
    {
      g_autoptr (MagTable) table = g_list_model_get_item (tables, i);
      g_autoptr (MagEvidenceGrid) grid = mag_evidence_grid_new_for_table (collection, table, G_MAXUINT);
      g_autofree char *text = mag_evidence_grid_dup_text (grid);

      g_assert_true (g_utf8_validate (text, -1, NULL));
    }
}

static void
read_foods (MagCollection *collection)
{
  g_autoptr (MagFoodTable) foods = mag_food_table_load (collection);

  for (guint i = 0; i < mag_food_table_get_n_foods (foods); i++)
    {
      MagFood *food = mag_food_table_get_food (foods, i);
      g_autoptr (GListModel) measures = mag_food_table_load_measures (foods, food);
      g_autoptr (GListModel) topics = mag_food_table_load_topics (foods, food);

      g_assert_true (g_utf8_validate (mag_food_get_name (food), -1, NULL));
    }
}

static void
read_locations (MagCollection *collection)
{
  g_auto (GStrv) locations = mag_collection_list_locations (collection);

  for (guint i = 0; locations[i]; i++)
    {
      g_autoptr (MagLocation) location = mag_location_parse (locations[i], NULL);
      g_autofree char *title = location ? mag_collection_dup_title (collection, location) : NULL;
      g_autofree char *home = location ? mag_collection_dup_home (collection, location) : NULL;

      g_assert_true (!title || g_utf8_validate (title, -1, NULL));
      g_assert_true (!home || g_utf8_validate (home, -1, NULL));
    }
}

/* All that a reader could open. */
static void
read_all (MagCollection *collection)
{
  GListModel *topics = mag_collection_get_topics (collection);
  g_autoptr (GListModel) references = mag_collection_load_references (collection, NULL);
  g_autoptr (GListModel) terms = mag_collection_load_terms (collection);
  g_autoptr (GListModel) hits = mag_search_run (collection, "sleep nigth", 50, NULL);

  for (guint i = 0; i < g_list_model_get_n_items (topics); i++)
    {
      g_autoptr (MagTopic) topic = g_list_model_get_item (topics, i);

      g_assert_true (g_utf8_validate (mag_topic_get_title (topic), -1, NULL));
      read_topic (collection, mag_topic_get_id (topic), "en");
      read_topic (collection, mag_topic_get_id (topic), "de");
    }
  read_locations (collection);
  read_tables (collection);
  read_foods (collection);
}

static void
read_collection (const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (MagCollection) collection = mag_collection_open (path, &error);

  if (collection)
    read_all (collection);
  else
    g_assert_true (g_str_has_prefix (error->message, path));
}

/* Each fault begins with a file of the folder. */
static void
assert_faults (MagTestFolder *folder,
               MagFaults     *faults)
{
  for (guint i = 0; i < mag_faults_get_n (faults); i++)
    {
      const char *fault = mag_faults_get (faults, i);
      const char *colon = strstr (fault, ": ");
      g_autofree char *file = colon ? g_strndup (fault, (gsize) (colon - fault)) : NULL;

      if (!file || !mag_test_folder_has (folder, file))
        g_error ("no file is named: %s", fault);
      g_assert_cmpuint (strlen (fault), <, 1000);
    }
}

static const char *const files[] = {
  "collection.json", "references.json", "glossary.json", "synonyms.json", "safety.json", "intakes.tsv",
  "evidence/sleep.json", "evidence/rest.json", "topics/sleep.json", "topics/sleep.de.json", "topics/rest.json",
  "handouts/sleep.json", "handouts/sleep.de.json", "handouts/rest.json", "figures/pillow.svg", "foods/foods.tsv",
  "foods/usda.tsv", "foods/measures.tsv", "foods/usda-measures.tsv",
};

static MagTestFolder *sample;
static GString *packed;

static void
run_content (GRand *random)
{
  g_autofree char *path = mag_test_folder_build (sample, files[below (random, G_N_ELEMENTS (files))]);
  g_autoptr (GString) whole = read_bytes (path);
  g_autoptr (GString) broken = g_string_new_len (whole->str, (gssize) whole->len);
  g_autoptr (MagFaults) faults = mag_faults_new ();
  g_autoptr (MagSource) source = NULL;

  for (guint i = below (random, 3) + 1; i > 0; i--)
    mutate (random, broken);
  write_bytes (path, broken);
  source = mag_source_load (mag_test_folder_get_path (sample), faults);
  mag_content_check (source, faults);
  assert_faults (sample, faults);
  if (mag_faults_get_n (faults) == 0)
    {
      g_autofree char *written = mag_test_folder_build (sample, "fuzz.collection");
      g_autoptr (GError) error = NULL;

      mag_collection_write (source, written, mag_search_indexer_run, &error);
      g_assert_no_error (error);
      read_collection (written);
      g_unlink (written);
    }
  write_bytes (path, whole);
}

static void
test_content (void)
{
  each_round (50, run_content);
}

static void
run_collection (GRand *random)
{
  g_autoptr (MagTestFolder) folder = mag_test_folder_new ();
  g_autofree char *path = mag_test_folder_build (folder, "broken.collection");
  g_autoptr (GString) broken = g_string_new_len (packed->str, (gssize) packed->len);

  for (guint i = below (random, 5) + 1; i > 0; i--)
    mutate (random, broken);
  write_bytes (path, broken);
  read_collection (path);
}

static void
test_collection (void)
{
  each_round (50, run_collection);
}

/* Breaks one text of a collection, and leaves the database itself whole. */
static void
break_row (GRand      *random,
           const char *path)
{
  static const struct { const char *table, *column; } texts[] = {
    { "document", "json" }, { "document", "json" }, { "claim", "json" }, { "comparison", "json" }, { "reference", "json" },
    { "term", "json" }, { "figure", "svg" }, { "topic", "title" }, { "topic", "id" }, { "safety", "text" },
    { "food", "name" }, { "food", "ndb" }, { "food", "magnesium" }, { "measure", "grams" }, { "document", "language" },
    { "document", "kind" }, { "intake", "milligrams" }, { "meta", "value" }, { "synonym", "word" }, { "claim", "key" },
  };
  guint i = below (random, G_N_ELEMENTS (texts));
  g_autofree char *get = g_strdup_printf ("SELECT %s FROM %s LIMIT 1 OFFSET %u", texts[i].column, texts[i].table,
                                          below (random, 4));
  g_autofree char *set = g_strdup_printf ("UPDATE %s SET %s = ? WHERE %s = ?", texts[i].table, texts[i].column,
                                          texts[i].column);
  g_autofree char *text = NULL;
  g_autoptr (GString) broken = NULL;
  sqlite3 *database = NULL;

  g_assert_cmpint (sqlite3_open (path, &database), ==, SQLITE_OK);
  text = mag_sqlite_dup_text (database, get, NULL);
  broken = g_string_new (text);
  if (text)
    {
      mutate (random, broken);
      mag_sqlite_run (database, NULL, set, broken->str, text, NULL);
    }
  sqlite3_close (database);
}

static void
run_rows (GRand *random)
{
  g_autoptr (MagTestFolder) folder = mag_test_folder_new ();
  g_autofree char *path = mag_test_folder_build (folder, "broken.collection");

  write_bytes (path, packed);
  for (guint i = below (random, 4) + 1; i > 0; i--)
    break_row (random, path);
  read_collection (path);
}

static void
test_rows (void)
{
  each_round (50, run_rows);
}

static void
write_packed (void)
{
  g_autoptr (MagFaults) faults = mag_faults_new ();
  g_autoptr (MagSource) source = mag_source_load (mag_test_folder_get_path (sample), faults);
  g_autofree char *path = mag_test_folder_build (sample, "packed.collection");
  g_autoptr (GError) error = NULL;

  mag_test_assert_no_faults (faults);
  mag_collection_write (source, path, mag_search_indexer_run, &error);
  g_assert_no_error (error);
  packed = read_bytes (path);
  g_unlink (path);
}

int
main (int   argc,
      char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  sample = mag_test_content_new_sample ();
  write_packed ();

  g_test_add_func ("/content-fuzz/content", test_content);
  g_test_add_func ("/content-fuzz/collection", test_collection);
  g_test_add_func ("/content-fuzz/rows", test_rows);

  status = g_test_run ();
  g_clear_pointer (&sample, mag_test_folder_free);
  g_string_free (packed, TRUE);

  return status;
}
