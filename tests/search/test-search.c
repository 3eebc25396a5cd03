// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config.h"

#include "mag-search.h"

#include <string.h>

#define MAX_HITS 50

static MagCollection *
open_collection (void)
{
  g_autoptr (GError) error = NULL;
  MagCollection *collection = mag_collection_open (g_getenv ("MAG_TEST_COLLECTION"), &error);

  g_assert_no_error (error);

  return collection;
}

/* Where a location stands among the hits, counted from 1; 0 if it is not there. */
static guint
find_place (GListModel *hits,
            const char *location)
{
  for (guint i = 0; i < g_list_model_get_n_items (hits); i++)
    {
      g_autoptr (MagSearchHit) hit = g_list_model_get_item (hits, i);

      if (g_str_equal (mag_search_hit_get_location (hit), location))
        return i + 1;
    }

  return 0;
}

static gboolean
ranges_hold (MagSearchHit *hit,
             const char   *word)
{
  guint n;
  const MagSearchRange *ranges = mag_search_hit_get_excerpt_ranges (hit, &n);
  const char *excerpt = mag_search_hit_get_excerpt (hit);

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *match = g_strndup (excerpt + ranges[i].start, ranges[i].end - ranges[i].start);
      g_autofree char *folded = g_utf8_casefold (match, -1);

      g_assert_true (g_utf8_validate (match, -1, NULL));
      if (strstr (folded, word))
        return TRUE;
    }

  return FALSE;
}

typedef struct
{
  const char *text;
  const char *location;
  guint       place;
  const char *corrected;
} Case;

/* What must be found, how far down it may stand, and what the search says that it looked for. */
static const Case cases[] = {
  { "bleed", "topic/haematoma", 2, NULL },
  { "bleed", "topic/haematoma#bleed", 3, NULL },
  { "haematome", "topic/haematoma", 1, "haematoma" },
  { "haematome", "term/haematoma", 3, "haematoma" },
  { "magneisum drip", "topic/infusion", 1, "magnesium drip" },
  { "knee ligament", "topic/ligaments", 3, NULL },
  { "knee ligament", "term/acl", 5, NULL },
  { "jerks", "topic/myoclonus", 1, NULL },

  /* prefixes, also of words whose stem is shorter */
  { "haem", "topic/haematoma", 2, NULL },
  { "bruisi", "term/haematoma", 8, NULL },
  { "MAGNESIUM dri", "topic/infusion", 1, NULL },

  /* synonyms, of words and of phrases */
  { "hematoma", "topic/haematoma", 1, NULL },
  { "anterior cruciate ligament", "term/acl", 1, NULL },
  { "ACL", "term/acl", 1, NULL },
  { "IV drip", "topic/infusion", 2, NULL },
  { "twitching", "topic/myoclonus", 1, NULL },

  /* spellings */
  { "magnesium sulphate", "term/magnesium-sulfate", 6, NULL },
  { "hypomagnesaemia", "term/hypomagnesaemia", 2, NULL },
  { "hypomagnesemia", "term/hypomagnesaemia", 2, NULL },

  /* any word, when no text holds all */
  { "bruise pumpkin myoclonus", "term/myoclonus", 10, NULL },
  { "xylophone drip", "topic/infusion", 1, "drip" },

  /* kinds */
  { "handout hematoma", "handout/haematoma", 1, NULL },
  { "infusion", "infusion", 2, NULL },
  { "chloride bag", "infusion#bag", 3, NULL },
  { "squeeze hand", "infusion#during", 3, NULL },
  { "naidech 2022", "reference/NAIDECH2022", 1, NULL },
  { "1,700 people stroke", "evidence/C3", 10, NULL },
  { "saver2015", "reference/SAVER2015", 1, NULL },
};

static void
test_case (gconstpointer user_data)
{
  const Case *test = user_data;
  g_autoptr (MagCollection) collection = open_collection ();
  g_autofree char *corrected = NULL;
  g_autoptr (GListModel) hits = mag_search_run (collection, test->text, MAX_HITS, &corrected);
  guint place = find_place (hits, test->location);

  g_test_message ("“%s” finds %s at place %u of %u",
                  test->text, test->location, place, g_list_model_get_n_items (hits));
  g_assert_cmpuint (place, >, 0);
  g_assert_cmpuint (place, <=, test->place);
  g_assert_cmpstr (corrected, ==, test->corrected);
}

/* Every hit can be opened, and says why it is one. */
static void
test_hits (void)
{
  g_autoptr (MagCollection) collection = open_collection ();
  g_autoptr (GListModel) hits = mag_search_run (collection, "bleed", MAX_HITS, NULL);
  guint n_highlighted = 0;

  g_assert_cmpuint (g_list_model_get_n_items (hits), >, 10);
  for (guint i = 0; i < g_list_model_get_n_items (hits); i++)
    {
      g_autoptr (MagSearchHit) hit = g_list_model_get_item (hits, i);
      g_autofree char *target = mag_search_hit_dup_target (hit);
      g_autoptr (GError) error = NULL;
      g_autoptr (MagLocation) location = mag_location_parse (target, &error);

      g_assert_no_error (error);
      g_assert_nonnull (location);
      g_assert_cmpstr (mag_search_hit_get_title (hit), !=, "");
      g_assert_true (g_utf8_validate (mag_search_hit_get_excerpt (hit), -1, NULL));
      g_assert_null (strpbrk (mag_search_hit_get_excerpt (hit), "{}\001\002\003\n\t"));
      n_highlighted += ranges_hold (hit, "bleed") || ranges_hold (hit, "hemorrhag");
    }
  g_assert_cmpuint (n_highlighted, >, g_list_model_get_n_items (hits) / 2);
}

/* Where nearly everything matches, the kinds that say most come first. */
static void
test_kinds (void)
{
  g_autoptr (MagCollection) collection = open_collection ();
  g_autoptr (GListModel) hits = mag_search_run (collection, "magnesium", MAX_HITS, NULL);
  guint n_topics = 0;

  g_assert_cmpuint (g_list_model_get_n_items (hits), ==, MAX_HITS);
  for (guint i = 0; i < 10; i++)
    {
      g_autoptr (MagSearchHit) hit = g_list_model_get_item (hits, i);

      g_assert_cmpint (mag_search_hit_get_kind (hit), !=, MAG_SEARCH_REFERENCE);
      n_topics += mag_search_hit_get_kind (hit) == MAG_SEARCH_TOPIC;
    }
  g_assert_cmpuint (n_topics, >=, 2);
}

static void
test_max_hits (void)
{
  g_autoptr (MagCollection) collection = open_collection ();
  g_autoptr (GListModel) few = mag_search_run (collection, "magnesium", 3, NULL);
  g_autoptr (GListModel) none = mag_search_run (collection, "magnesium", 0, NULL);

  g_assert_cmpuint (g_list_model_get_n_items (few), ==, 3);
  g_assert_cmpuint (g_list_model_get_n_items (none), ==, 0);
}

/* Nothing that can be typed is an error: log_cb() would see it. */
static void
test_hostile (void)
{
  static const char *const texts[] = {
    "", " ", "\t\n", "\"", "\"\"", "'", "''; DROP TABLE search; --", "*", "a*", "*a", "^", "^bleed",
    "bleed^", "-", "- -", "+", "AND", "OR", "NOT", "NEAR", "NEAR(", "NEAR(a b, 5)", "AND AND",
    "a AND", "NOT bleed", "title:", "title : bleed", "{title body}:", "(", ")", "()", "((((((((((",
    "bleed)", ":", ";", "%", "_", "%s%n", "\\", "\\\"", "?", "?1", "\001\002\003", "bleed\002drip",
    "\033[31mbleed", "\377\376", "bl\377eed", "\355\240\200", "\360\237\251\270",
    "\360\237\221\251\342\200\215\342\232\225\357\270\217", "\342\200\256bleed",
    "\357\273\277bleed", "e\314\201\314\201\314\201", "\314\201", "مغنيسيوم", "מגנזיום", "镁 血肿",
    "ß ǆ ﬁ", "²³", "0", "-1", "1e999", "0x41",
  };
  g_autoptr (MagCollection) collection = open_collection ();

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *corrected = NULL;
      g_autoptr (GListModel) hits = mag_search_run (collection, texts[i], MAX_HITS, &corrected);

      g_assert_cmpuint (g_list_model_get_n_items (hits), <=, MAX_HITS);
    }
}

static void
test_long (void)
{
  static const char *const units[] = {
    "a", "bleed ", "\"", "(", "m ", "magnesium drip bleeding people ", "\360\237\251\270",
  };
  g_autoptr (MagCollection) collection = open_collection ();

  for (guint i = 0; i < G_N_ELEMENTS (units); i++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      g_autoptr (GListModel) hits = NULL;

      while (text->len < 10240)
        g_string_append (text, units[i]);
      hits = mag_search_run (collection, text->str, MAX_HITS, NULL);
      g_assert_cmpuint (g_list_model_get_n_items (hits), <=, MAX_HITS);
    }
}

/* SQLite tells here of every statement and every FTS5 expression that it does not understand. */
static void
log_cb (gpointer    user_data,
        int         code,
        const char *message)
{
  if ((code & 0xff) == SQLITE_ERROR)
    g_error ("SQLite: %s", message);
}

int
main (int    argc,
      char **argv)
{
  sqlite3_config (SQLITE_CONFIG_LOG, log_cb, NULL);
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/search/run/%u", i);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  g_test_add_func ("/search/hits", test_hits);
  g_test_add_func ("/search/kinds", test_kinds);
  g_test_add_func ("/search/max-hits", test_max_hits);
  g_test_add_func ("/search/hostile", test_hostile);
  g_test_add_func ("/search/long", test_long);

  return g_test_run ();
}
