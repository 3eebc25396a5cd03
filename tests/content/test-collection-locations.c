// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mag-collection.h"

#include "mag-test-content.h"

static MagCollection *collection;

/* The topic under which something is shown, and what it is called. */
static const struct
{
  const char *location;
  const char *home;
  const char *title;
} cases[] = {
  { "start", NULL, NULL },
  { "topic/sleep", "sleep", "Magnesium and sleep" },
  { "topic/sleep#night", "sleep", "Magnesium and sleep" },
  { "topic/dreams", NULL, NULL },
  { "handout/rest", "rest", "Magnesium and rest" },
  { "handout/dreams", NULL, NULL },
  { "evidence", NULL, NULL },
  { "evidence/C2", "sleep", "It sends you to sleep." },
  { "evidence/C3", "rest", "Rest needs magnesium." },
  { "evidence/sleep-kinds", "sleep", "Two kinds of sleep" },
  { "evidence/C99", NULL, NULL },
  { "term", NULL, NULL },
  { "term/nap", NULL, "nap" },
  { "term/none", NULL, NULL },
  { "reference/ALPHA2002", "sleep", "Do people sleep?" },
  { "reference/BETA2003", "sleep", "A book of sleep." },
  { "reference/UNUSED2004", NULL, "Cited nowhere" },
  { "reference/NOBODY", NULL, NULL },
  { "food", NULL, NULL },
  { "food/12061", NULL, "Almonds" },
  { "food/18001", NULL, "Hard rolls" },
  { "food/99999", NULL, NULL },
};

static void
test_home (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (MagLocation) location = mag_location_parse (cases[i].location, NULL);
      g_autofree char *home = mag_collection_dup_home (collection, location);

      g_test_message ("%s", cases[i].location);
      g_assert_cmpstr (home, ==, cases[i].home);
    }
}

static void
test_title (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (MagLocation) location = mag_location_parse (cases[i].location, NULL);
      g_autofree char *title = mag_collection_dup_title (collection, location);

      g_test_message ("%s", cases[i].location);
      g_assert_cmpstr (title, ==, cases[i].title);
    }
}

static void
test_list (void)
{
  static const char *expected[] = {
    "start",
    "topic/sleep", "topic/sleep#night", "topic/sleep#evidence", "topic/sleep#foods",
    "topic/rest", "topic/rest#day", "topic/rest#evening", "topic/rest#later",
    "handout", "handout/sleep", "handout/rest",
    "evidence", "evidence/rest-places", "evidence/sleep-kinds",
    "evidence/C1", "evidence/C2", "evidence/C3", "evidence/C10",
    "term", "term/nap", "term/deep-sleep",
    "reference/ZETA2001", "reference/ALPHA2002", "reference/BETA2003",
    "food", "food/12061", "food/14555", "food/20038",
    NULL,
  };
  g_auto (GStrv) locations = mag_collection_list_locations (collection);

  g_assert_cmpstrv (locations, expected);
}

/* Everything that the built collection lists has the form of a location, and a name where it has a topic. */
static void
test_built (void)
{
  g_autoptr (MagCollection) built = mag_test_content_open_built ();
  g_auto (GStrv) locations = mag_collection_list_locations (built);

  g_assert_cmpuint (g_strv_length (locations), >, 193);
  for (guint i = 0; locations[i]; i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (MagLocation) location = mag_location_parse (locations[i], &error);
      g_autofree char *home = NULL;
      g_autofree char *title = NULL;

      g_assert_no_error (error);
      home = mag_collection_dup_home (built, location);
      title = mag_collection_dup_title (built, location);
      g_test_message ("%s", locations[i]);
      g_assert_true (!mag_location_get_id (location) || title);
      g_assert_true (!mag_location_get_id (location) || home || mag_location_get_kind (location) == MAG_LOCATION_TERM
                     || mag_location_get_kind (location) == MAG_LOCATION_FOOD);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_autofree char *path = NULL;
  g_autoptr (MagTestFolder) folder = NULL;
  int result;

  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/collection-locations/home", test_home);
  g_test_add_func ("/collection-locations/title", test_title);
  g_test_add_func ("/collection-locations/list", test_list);
  g_test_add_func ("/collection-locations/built", test_built);

  folder = mag_test_content_new_packed (&path);
  collection = mag_test_content_open (path);
  result = g_test_run ();
  g_clear_object (&collection);

  return result;
}
