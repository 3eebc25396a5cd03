// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Search in the collection that comes with the program, with a clinic's beside it. */

#include "config.h"

#include "mag-library.h"
#include "mag-search.h"
#include "mag-sqlite.h"
#include "mag-test-addon.h"
#include "mag-test-content.h"

#define MAX_HITS 50

typedef struct
{
  MagTestFolder *folder;
  MagCollection *alone;
  MagCollection *both;
} Fixture;

static MagCollection *
open_library (MagTestFolder *folder)
{
  g_autoptr (GPtrArray) refused = g_ptr_array_new_with_free_func (g_free);
  const char *folders[] = { mag_test_folder_get_path (folder), NULL };
  g_autoptr (GError) error = NULL;
  MagCollection *collection = mag_library_open (g_getenv ("MAG_TEST_COLLECTION"), folders, refused, &error);

  g_assert_no_error (error);
  for (guint i = 0; i < refused->len; i++)
    g_error ("%s", (const char *) g_ptr_array_index (refused, i));

  return collection;
}

/* As a clinic does whose articles use a word that others explain already. */
static void
take_term (MagTestFolder *content,
           const char    *id)
{
  g_autoptr (MagCollection) collection = mag_test_content_open_built ();
  g_autofree char *term = mag_sqlite_dup_text (mag_collection_get_database (collection),
                                               "SELECT json FROM term WHERE id = ?", id, NULL);

  mag_test_folder_edit (content, "glossary.json", "$.terms[+]", term);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (MagTestFolder) content = mag_test_addon_new ("1.0");
  g_autofree char *path = NULL;

  take_term (content, "placebo");
  fixture->folder = mag_test_folder_new ();
  path = mag_test_folder_build (fixture->folder, "ward-7.collection");
  mag_test_addon_pack (content, path);
  fixture->alone = mag_test_content_open_built ();
  fixture->both = open_library (fixture->folder);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (g_steal_pointer (&fixture->alone));
  g_assert_finalize_object (g_steal_pointer (&fixture->both));
  g_clear_pointer (&fixture->folder, mag_test_folder_free);
}

static char *
dup_location (GListModel *hits,
              guint       index)
{
  g_autoptr (MagSearchHit) hit = g_list_model_get_item (hits, index);

  return hit ? g_strdup (mag_search_hit_get_location (hit)) : NULL;
}

/* Where a location stands among the hits, counted from 1; 0 if it is not there. */
static guint
find_place (GListModel *hits,
            const char *location)
{
  for (guint i = 0; i < g_list_model_get_n_items (hits); i++)
    {
      g_autofree char *found = dup_location (hits, i);

      if (g_str_equal (found, location))
        return i + 1;
    }

  return 0;
}

/* What must be found, how far down it may stand, and what the search says that it looked for. */
static const struct
{
  const char *text;
  const char *location;
  guint       place;
  const char *corrected;
} cases[] = {
  /* a synonym that one collection knows is one in all of them */
  { "slumber", "topic/ward-sleep", 4, NULL },
  { "slumber", "topic/sleep", 4, NULL },
  { "slumb", "topic/ward-sleep", 4, NULL },
  { "siesta", "term/nap", 2, NULL },

  /* the nearest of all words that any of them knows */
  { "slumbr", "topic/ward-sleep", 4, "slumber" },
  { "siestaa", "term/nap", 2, "siesta" },
  { "haematome", "topic/haematoma", 1, "haematoma" },

  /* all words, wherever they stand together, before any of them */
  { "ward rest", "topic/ward-rest", 3, NULL },
  { "sit down", "topic/ward-rest#day", 3, NULL },
  { "slumber myoclonus pumpkin", "topic/myoclonus", 10, NULL },
  { "zeta 2001", "reference/ZETA2001", 1, NULL },

  /* what the others do not speak of stays where it was */
  { "bleed", "topic/haematoma", 2, NULL },
  { "knee ligament", "topic/ligaments", 3, NULL },
  { "magneisum drip", "topic/infusion", 1, "magnesium drip" },
  { "IV drip", "topic/infusion", 2, NULL },
  { "naidech 2022", "reference/NAIDECH2022", 1, NULL },
};

static void
test_cases (Fixture       *fixture,
            gconstpointer  data)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *corrected = NULL;
      g_autoptr (GListModel) hits = mag_search_run (fixture->both, cases[i].text, MAX_HITS, &corrected);
      guint place = find_place (hits, cases[i].location);

      g_test_message ("“%s” finds %s at place %u of %u", cases[i].text, cases[i].location, place,
                      g_list_model_get_n_items (hits));
      g_assert_cmpuint (place, >, 0);
      g_assert_cmpuint (place, <=, cases[i].place);
      g_assert_cmpstr (corrected, ==, cases[i].corrected);
    }
}

/* A small collection neither fills the list nor is lost in it. */
static void
test_fair (Fixture       *fixture,
           gconstpointer  data)
{
  const char *texts[] = { "magnesium", "bleeding", "kidney", "infusion", "heart" };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GListModel) alone = mag_search_run (fixture->alone, texts[i], 10, NULL);
      g_autoptr (GListModel) both = mag_search_run (fixture->both, texts[i], 20, NULL);
      guint last = 0;

      for (guint j = 0; j < 10; j++)
        {
          g_autofree char *location = dup_location (alone, j);
          guint place = find_place (both, location);

          g_test_message ("“%s”: %s from place %u to %u", texts[i], location, j + 1, place);
          g_assert_cmpuint (place, >, last);
          last = place;
        }
    }
}

/* Sources, terms and drawings may stand in several collections, and foods are always those of the first. */
static void
test_once (Fixture       *fixture,
           gconstpointer  data)
{
  const char *texts[] = { "spinach", "seeds", "placebo", "magnesium" };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
      g_autoptr (GListModel) hits = mag_search_run (fixture->both, texts[i], 1000, NULL);

      g_assert_cmpuint (g_list_model_get_n_items (hits), >, 0);
      for (guint j = 0; j < g_list_model_get_n_items (hits); j++)
        {
          g_autoptr (MagSearchHit) hit = g_list_model_get_item (hits, j);

          g_test_message ("%s", mag_search_hit_get_location (hit));
          g_assert_true (g_hash_table_add (seen, g_strdup (mag_search_hit_get_location (hit))));
        }
    }
}

/* What a collection says of foods counts for nothing, even where more of it matches. */
static void
test_foods (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (GListModel) alone = mag_search_run (fixture->alone, "almonds", 1000, NULL);
  g_autoptr (GListModel) both = mag_search_run (fixture->both, "almonds", 1000, NULL);

  for (guint i = 0; i < g_list_model_get_n_items (alone); i++)
    {
      g_autoptr (MagSearchHit) before = g_list_model_get_item (alone, i);
      g_autoptr (MagSearchHit) after = NULL;
      guint place = find_place (both, mag_search_hit_get_location (before));

      g_assert_cmpuint (place, >, 0);
      after = g_list_model_get_item (both, place - 1);
      g_assert_cmpstr (mag_search_hit_get_title (after), ==, mag_search_hit_get_title (before));
      g_assert_cmpstr (mag_search_hit_get_excerpt (after), ==, mag_search_hit_get_excerpt (before));
    }
}

/* A word in the list of words that stands nowhere else is no reason to look for it forever. */
static void
test_hollow_word (Fixture       *fixture,
                  gconstpointer  data)
{
  g_autofree char *path = mag_test_folder_build (fixture->folder, "ward-7.collection");
  g_autoptr (MagCollection) collection = NULL;
  g_autoptr (GListModel) hits = NULL;
  g_autofree char *corrected = NULL;
  sqlite3 *database = NULL;

  g_assert_cmpint (sqlite3_open (path, &database), ==, SQLITE_OK);
  g_assert_true (mag_sqlite_run (database, NULL, "INSERT INTO search_word VALUES (99999, 'qwertzuiop', '', '', 0)", NULL));
  g_assert_true (mag_sqlite_run (database, NULL, "INSERT INTO search_near (rowid, word) VALUES (99999, '  qwertzuiop ')",
                                 NULL));
  sqlite3_close (database);

  collection = open_library (fixture->folder);
  hits = mag_search_run (collection, "qwertzuiip slumber", 4, &corrected);
  g_assert_cmpuint (find_place (hits, "topic/ward-sleep"), >, 0);
  g_assert_cmpstr (corrected, ==, "slumber");
}

static void
test_max_hits (Fixture       *fixture,
               gconstpointer  data)
{
  for (guint n = 0; n < 5; n++)
    {
      g_autoptr (GListModel) hits = mag_search_run (fixture->both, "magnesium", n, NULL);

      g_assert_cmpuint (g_list_model_get_n_items (hits), ==, n);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/search/collections/cases", Fixture, NULL, set_up, test_cases, tear_down);
  g_test_add ("/search/collections/fair", Fixture, NULL, set_up, test_fair, tear_down);
  g_test_add ("/search/collections/once", Fixture, NULL, set_up, test_once, tear_down);
  g_test_add ("/search/collections/foods", Fixture, NULL, set_up, test_foods, tear_down);
  g_test_add ("/search/collections/hollow-word", Fixture, NULL, set_up, test_hollow_word, tear_down);
  g_test_add ("/search/collections/max-hits", Fixture, NULL, set_up, test_max_hits, tear_down);

  return g_test_run ();
}
