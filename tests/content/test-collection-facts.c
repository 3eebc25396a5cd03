// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mag-collection.h"

#include "mag-test-assert.h"
#include "mag-test-content.h"

static MagCollection *collection;

/* Takes the text. */
static void
assert_text (char       *text,
             const char *expected)
{
  g_autofree char *owned = text;

  g_assert_cmpstr (text, ==, expected);
}

static void
test_figure (void)
{
  g_autofree char *svg = mag_collection_dup_figure (collection, "pillow");

  mag_test_assert_contains (svg, "<title>A pillow</title>");
  g_assert_null (mag_collection_dup_figure (collection, "none"));
}

static void
test_safety (void)
{
  assert_text (mag_collection_dup_safety_title (collection, "supplements"), "Kidneys first");
  assert_text (mag_collection_dup_safety_text (collection, "supplements"), "Ask first.");
  g_assert_null (mag_collection_dup_safety_title (collection, "none"));
  g_assert_null (mag_collection_dup_safety_text (collection, "none"));
}

static void
test_names (void)
{
  assert_text (mag_collection_dup_food_name (collection, "oats"), "Oats");
  assert_text (mag_collection_dup_measure (collection, "oats", "half-cup"), "half a cup");
  g_assert_null (mag_collection_dup_food_name (collection, "bricks"));
  g_assert_null (mag_collection_dup_measure (collection, "oats", "bucket"));
  g_assert_null (mag_collection_dup_measure (collection, "bricks", "half-cup"));
}

/* Whole milligrams, rounded to the nearest: 270 x 0.2835 = 76.5, 270 x 1.43 = 386.1, 138.5 x 0.405 = 56.1. */
static void
test_magnesium (void)
{
  static const struct
  {
    const char *food;
    const char *measure;
    int         milligrams;
  } values[] = { { "almonds", "ounce", 77 }, { "almonds", "cup", 386 }, { "oats", "half-cup", 56 } };

  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    {
      int milligrams = -1;

      g_assert_true (mag_collection_get_magnesium (collection, values[i].food, values[i].measure, &milligrams));
      g_assert_cmpint (milligrams, ==, values[i].milligrams);
    }
}

/* A value that nobody measured is no value, and above all not nothing. */
static void
test_no_magnesium (void)
{
  int milligrams = -1;

  g_assert_false (mag_collection_get_magnesium (collection, "water", "cup", &milligrams));
  g_assert_false (mag_collection_get_magnesium (collection, "almonds", "half-cup", &milligrams));
  g_assert_false (mag_collection_get_magnesium (collection, "bricks", "cup", &milligrams));
  g_assert_cmpint (milligrams, ==, -1);
}

int
main (int   argc,
      char *argv[])
{
  g_autofree char *path = NULL;
  g_autoptr (MagTestFolder) folder = NULL;
  int result;

  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/collection-facts/figure", test_figure);
  g_test_add_func ("/collection-facts/safety", test_safety);
  g_test_add_func ("/collection-facts/names", test_names);
  g_test_add_func ("/collection-facts/magnesium", test_magnesium);
  g_test_add_func ("/collection-facts/no-magnesium", test_no_magnesium);

  folder = mag_test_content_new_packed (&path);
  collection = mag_test_content_open (path);
  result = g_test_run ();
  g_assert_finalize_object (g_steal_pointer (&collection));

  return result;
}
