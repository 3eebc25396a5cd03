// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Measures search in a made-up collection of 10,000 topics: the median time of a search as it is
 * typed, letter by letter, and the slowest of all. With an argument, prints each search. */

#include "config.h"

#include <math.h>

#include <glib/gstdio.h>

#include "mag-collection-foods.h"
#include "mag-collection-format.h"
#include "mag-search-indexer.h"
#include "mag-search.h"
#include "mag-sqlite.h"

#define TOPICS     10000
#define VOCABULARY 20000
#define MAX_HITS   50
#define RUNS       3

static const char *const tables[] = {
  "PRAGMA application_id = " G_STRINGIFY (MAG_COLLECTION_APPLICATION_ID),
  "BEGIN",
  "CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT)",
  "CREATE TABLE topic (position INTEGER PRIMARY KEY, id TEXT, title TEXT, summary TEXT, heading TEXT)",
  "CREATE TABLE document (kind TEXT, id TEXT, language TEXT, revision TEXT, stale INTEGER, json TEXT)",
  "CREATE TABLE claim (key TEXT, topic TEXT, position INTEGER, json TEXT)",
  "CREATE TABLE comparison (id TEXT, topic TEXT, position INTEGER, json TEXT)",
  "CREATE TABLE reference (key TEXT, json TEXT)",
  "CREATE TABLE cites (topic TEXT, reference TEXT, position INTEGER)",
  "CREATE TABLE term (id TEXT, json TEXT)",
  "CREATE TABLE safety (id TEXT, title TEXT, text TEXT)",
  "CREATE TABLE synonym (set_id INTEGER, word TEXT)",
  "INSERT INTO meta VALUES ('format', '" MAG_COLLECTION_FORMAT "'), ('language', 'en')",
  "INSERT INTO synonym VALUES (1, 'hematoma'), (1, 'haematoma'), (1, 'bruise'), (2, 'acl'),"
  " (2, 'anterior cruciate ligament'), (2, 'knee ligament'), (3, 'drip'), (3, 'infusion'), (3, 'iv drip')",
};

/* Words of which a search is made, the most frequent first. */
static const char *const real[] = {
  "magnesium", "blood", "people", "study", "drip", "bleeding", "infusion", "kidney", "hematoma", "ligament",
  "knee", "muscle", "twitching", "deficiency", "cramps", "haematoma", "anterior", "cruciate", "bruise", "supplement",
};

static const char *const searches[] = {
  "magnesium drip", "haematoma", "knee ligament", "magneisum drip", "bleeding kidney people", "deficency",
  "does magnesium help with cramps at night", "anterior cruciate ligament", "twiching muscle", "study of blood",
};

/* A word by its rank, the same at each run. */
static char *
dup_word (guint rank)
{
  static const char *const beginnings[] = { "ab", "ca", "con", "di", "ex", "in", "ma", "per", "pro", "re", "se", "tra" };
  static const char *const middles[] = { "bel", "dor", "fin", "gal", "lim", "mon",
                                         "nus", "pol", "quar", "sit", "tel", "ver" };
  static const char *const ends[] = { "", "a", "ed", "ers", "ing", "ion", "ous", "s", "um", "y" };

  if (rank < G_N_ELEMENTS (real) * 8 && rank % 8 == 0)
    return g_strdup (real[rank / 8]);

  return g_strconcat (beginnings[rank % 12], middles[rank / 12 % 12], rank > 1440 ? middles[rank / 1440 % 12] : "",
                      rank > 17280 ? middles[rank / 17280 % 12] : "", ends[rank / 144 % 10], NULL);
}

/* Words fall off as they do in any language: the tenth is ten times rarer than the first. */
static char *
dup_text (GRand *random,
          guint  n_words)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < n_words; i++)
    {
      double x = g_rand_double (random);
      g_autofree char *word = dup_word ((guint) (pow (VOCABULARY, x) - 1.0));

      g_string_append_printf (text, "%s%s", i > 0 ? " " : "", word);
    }
  g_string_append_c (text, '.');

  return g_string_free (text, FALSE);
}

static void
append_texts (GString    *json,
              GRand      *random,
              const char *format,
              guint       n_texts,
              guint       n_words)
{
  for (guint i = 0; i < n_texts; i++)
    {
      g_autofree char *title = dup_text (random, 5);
      g_autofree char *text = dup_text (random, n_words);
      g_auto (GStrv) parts = g_strsplit (format, "%", -1);

      g_string_append_printf (json, "%s%s%u%s%s%s%s%s", i > 0 ? "," : "",
                              parts[0], i, parts[1], title, parts[2], text, parts[3]);
    }
}

static void
write_topic (sqlite3 *database,
             GRand   *random,
             guint    index)
{
  g_autofree char *id = g_strdup_printf ("topic-%u", index);
  g_autofree char *title = dup_text (random, 4);
  g_autofree char *summary = dup_text (random, 15);
  g_autoptr (GString) json = g_string_new (NULL);

  g_string_append_printf (json, "{\"title\":\"%s\",\"summary\":\"%s\",\"sections\":[", title, summary);
  append_texts (json, random, "{\"id\":\"s%\",\"title\":\"%\",\"blocks\":[{\"paragraph\":\"%\"}]}", 5, 60);
  g_string_append (json, "],\"questions\":[");
  append_texts (json, random, "{\"id\":\"q%\",\"question\":\"%\",\"answer\":[\"%\"]}", 3, 30);
  g_string_append (json, "]}");
  mag_sqlite_run (database, NULL, "INSERT INTO topic (id, title, summary) VALUES (?, ?, ?)", id, title, summary, NULL);
  mag_sqlite_run (database, NULL, "INSERT INTO document VALUES ('topic', ?, 'en', '', 0, ?)", id, json->str, NULL);

  for (guint i = 0; i < 5; i++)
    {
      g_autofree char *claim = dup_text (random, 12);
      g_autofree char *say = dup_text (random, 25);
      g_autofree char *text = g_strdup_printf ("{\"key\":\"C%u\",\"claim\":\"%s\",\"say\":\"%s\"}",
                                               index * 5 + i, claim, say);

      mag_sqlite_run (database, NULL, "INSERT INTO claim VALUES ('', ?, 0, ?)", id, text, NULL);
    }
}

static void
write_collection (const char *path)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (1);
  g_autoptr (GError) error = NULL;
  sqlite3 *database = NULL;

  if (sqlite3_open (path, &database) != SQLITE_OK)
    g_error ("%s", sqlite3_errmsg (database));
  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    if (!mag_sqlite_run (database, &error, tables[i], NULL))
      g_error ("%s", error->message);
  if (!mag_collection_foods_create (database, &error))
    g_error ("%s", error->message);
  for (guint i = 0; i < TOPICS; i++)
    write_topic (database, random, i);
  if (!mag_search_indexer_run (database, &error) || !mag_sqlite_run (database, &error, "COMMIT", NULL))
    g_error ("%s", error->message);
  sqlite3_close (database);
}

static double
measure (MagCollection *collection,
         const char    *text,
         gboolean       verbose)
{
  double best = G_MAXDOUBLE;
  guint n = 0;

  for (guint i = 0; i < RUNS; i++)
    {
      gint64 start = g_get_monotonic_time ();
      g_autoptr (GListModel) hits = mag_search_run (collection, text, MAX_HITS, NULL);

      best = MIN (best, (double) (g_get_monotonic_time () - start) / 1000.0);
      n = g_list_model_get_n_items (hits);
    }
  if (verbose)
    g_print ("%8.2f ms  %2u hits  %s\n", best, n, text);

  return best;
}

static int
compare_times (gconstpointer a,
               gconstpointer b)
{
  const double *first = a, *second = b;

  return (*first > *second) - (*first < *second);
}

int
main (int    argc,
      char **argv)
{
  g_autofree char *folder = g_dir_make_tmp ("search-bench-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "bench.collection", NULL);
  g_autoptr (GArray) times = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (MagCollection) collection = NULL;
  g_autoptr (GError) error = NULL;

  write_collection (path);
  collection = mag_collection_open (path, &error);
  if (!collection)
    g_error ("%s", error->message);

  for (guint i = 0; i < G_N_ELEMENTS (searches); i++)
    for (const char *p = searches[i]; *p; p++)
      {
        g_autofree char *typed = g_strndup (searches[i], (gsize) (p - searches[i]) + 1);
        double time = measure (collection, typed, argc > 1);

        g_array_append_val (times, time);
      }
  g_array_sort (times, compare_times);
  g_print ("%-44s %9.1f ms                             (bar 50)\n", "search at 10,000 topics, median of letters",
           g_array_index (times, double, times->len / 2));
  g_print ("%-44s %9.1f ms\n", "search at 10,000 topics, slowest letter", g_array_index (times, double, times->len - 1));

  g_clear_object (&collection);
  g_unlink (path);
  g_rmdir (folder);

  return 0;
}
