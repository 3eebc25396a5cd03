// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* What there is of a location that names too much: each place, asked well and asked badly. */

#include "config.h"

#include "mag-nearest.h"
#include "mag-paths.h"

static const struct
{
  const char *asked;
  const char *found;
} cases[] = {
  /* what there is stays as it is */
  { "start", "start" },
  { "topic/haematoma", "topic/haematoma" },
  { "topic/haematoma#faq", "topic/haematoma#faq" },
  { "topic/haematoma?words=a%20bruise#link", "topic/haematoma?words=a%20bruise#link" },
  { "topic/haematoma?face=evidence&sort=-certainty", "topic/haematoma?face=evidence&sort=-certainty" },
  { "topic/haematoma?face=sources", "topic/haematoma?face=sources" },
  { "evidence", "evidence" },
  { "evidence?verdict=marketing&sort=-people&topic=sleep&remarks=yes",
    "evidence?verdict=marketing&sort=-people&topic=sleep&remarks=yes" },
  { "evidence/C15", "evidence/C15" },
  { "evidence/ligaments-nutrients?columns=magnesium.zinc", "evidence/ligaments-nutrients?columns=magnesium.zinc" },
  { "handout", "handout" },
  { "handout/haematoma", "handout/haematoma" },
  { "handout?topics=sleep,heart&depth=card&paper=letter&size=16&language=en&second=",
    "handout?topics=sleep,heart&depth=card&paper=letter&size=16&language=en&second=" },
  { "infusion#during", "infusion#during" },
  { "term/placebo", "term/placebo" },
  { "reference/SAVER2015", "reference/SAVER2015" },
  { "food/12016", "food/12016" },
  { "food?group=legumes&rank=serving&q=red&diet=vegan&all=1&nutrient=magnesium",
    "food?group=legumes&rank=serving&q=red&diet=vegan&all=1&nutrient=magnesium" },
  { "food?view=plan", "food?view=plan" },

  /* the thing without the part */
  { "topic/haematoma#nope", "topic/haematoma" },
  { "topic/haematoma#no pe", "topic/haematoma" },
  { "topic/haematoma?face=nope", "topic/haematoma" },
  { "infusion#nope", "infusion" },
  { "evidence/C15#nope", "evidence/C15" },
  { "evidence/ligaments-nutrients?columns=nope", "evidence/ligaments-nutrients" },
  { "evidence/ligaments-nutrients?columns=zinc.nope", "evidence/ligaments-nutrients?columns=zinc" },
  { "evidence?verdict=nope&certainty=low", "evidence?certainty=low" },
  { "evidence?sort=nope", "evidence" },
  { "evidence?topic=nope", "evidence" },
  { "handout?topics=nope", "handout" },
  { "handout?topics=sleep,nope", "handout?topics=sleep" },
  { "handout?depth=nope&paper=nope&size=99&language=xx", "handout" },
  { "food?group=nope", "food" },
  { "food?rank=nope&nutrient=nope&diet=nope&all=nope", "food" },
  { "food?view=nope", "food" },
  { "food?nope=1", "food" },
  { "start#nope", "start" },

  /* the place without the thing */
  { "evidence/C99999", "evidence" },
  { "handout/nope", "handout" },
  { "term/nope", "term" },
  { "term/<b>", "term" },
  { "food/99999999", "food" },

  /* nothing like it */
  { "topic/nope", NULL },
  { "topic/", NULL },
  { "topic/<b>", NULL },
  { "reference/NOPE1", NULL },
  { "nope", NULL },
  { "", NULL },
};

static void
test_nearest (void)
{
  g_autofree char *path = mag_paths_dup_collection ();
  g_autoptr (GError) error = NULL;
  g_autoptr (MagCollection) collection = mag_collection_open (path, &error);

  g_assert_no_error (error);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      gboolean exact;
      g_autoptr (MagLocation) found = mag_nearest_find (collection, cases[i].asked, &exact);
      g_autoptr (MagLocation) wanted = cases[i].found ? mag_location_parse (cases[i].found, NULL) : NULL;
      g_autofree char *found_text = found ? mag_location_to_string (found) : NULL;
      g_autofree char *wanted_text = wanted ? mag_location_to_string (wanted) : NULL;

      g_test_message ("%s", cases[i].asked);
      g_assert_cmpstr (found_text, ==, wanted_text);
      g_assert_cmpint (exact, ==, g_strcmp0 (cases[i].asked, cases[i].found) == 0);
    }
}

/* Whatever the collection says it holds is there, part and all. */
static void
test_all_locations (void)
{
  g_autofree char *path = mag_paths_dup_collection ();
  g_autoptr (MagCollection) collection = mag_collection_open (path, NULL);
  g_auto (GStrv) locations = mag_collection_list_locations (collection);

  for (guint i = 0; locations[i]; i++)
    {
      gboolean exact;
      g_autoptr (MagLocation) found = mag_nearest_find (collection, locations[i], &exact);

      g_test_message ("%s", locations[i]);
      g_assert_true (exact);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/nearest/nearest", test_nearest);
  g_test_add_func ("/nearest/all-locations", test_all_locations);

  return g_test_run ();
}
