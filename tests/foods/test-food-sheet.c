// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config.h"

#include "mag-food-sheet.h"

#include <math.h>
#include <string.h>

#include "mag-handout-layout.h"
#include "mag-handout-pdf.h"
#include "mag-test-content.h"

static MagCollection *collection;
static MagFoodTable *table;

static const char *const locations[] = {
  "food", "food?group=legumes", "food?diet=vegan&rank=share", "food?all=1&q=rice&rank=100kcal", "food?nutrient=iron&rank=100g",
  "food?q=nothing%20at%20all",
};

static MagFoodRanking *
new_ranking (const char *text)
{
  g_autoptr (MagLocation) location = mag_location_parse (text, NULL);
  g_autoptr (MagFoodQuery) query = mag_food_query_new_for_location (location);
  g_autoptr (MagFoodQuery) of_320 = mag_food_query_with_intake (query, 320);
  MagFoodRanking *ranking = mag_food_ranking_new (table);

  mag_food_ranking_set_query (ranking, of_320);

  return ranking;
}

static MagHandoutLayout *
lay_out (MagHandout *handout)
{
  g_autoptr (GError) error = NULL;
  MagHandoutLayout *layout = mag_handout_layout_new (handout, g_getenv ("MAG_TEST_FONTS"), &error);

  g_assert_no_error (error);

  return layout;
}

static void
assert_has (const char *text,
            const char *part)
{
  if (!strstr (text, part))
    g_error ("“%s” is not on the page:\n%s", part, text);
}

/* What stands on every page of foods. */
static void
assert_safe (const char *text)
{
  assert_has (text, "If your kidneys do not work well, ask your kidney team first.");
  assert_has (text, "your food may differ");
  assert_has (text, "Not an allergy guide: read the label.");
  assert_has (text, "National Nutrient Database for Standard Reference, Release 28");
}

/* Lets a page be looked at: with MAG_TEST_PAGES, what is laid out is written there. */
static void
show (MagHandoutLayout *layout,
      const char       *name)
{
  const char *folder = g_getenv ("MAG_TEST_PAGES");
  g_autofree char *path = folder ? g_strdup_printf ("%s/%s.pdf", folder, name) : NULL;

  if (path)
    g_assert_true (mag_handout_write_pdf (layout, path, NULL));
}

/* Every list is one page, on both papers, in small and in large print. */
static void
test_one_page (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (locations); i++)
    for (MagPaper paper = MAG_PAPER_A4; paper <= MAG_PAPER_LETTER; paper++)
      for (int size = MAG_HANDOUT_MIN_TEXT_SIZE; size <= MAG_HANDOUT_MAX_TEXT_SIZE; size += 4)
        {
          g_autoptr (MagFoodRanking) ranking = new_ranking (locations[i]);
          g_autoptr (MagHandoutOptions) options = mag_handout_options_new ();
          g_autoptr (GError) error = NULL;
          g_autoptr (MagHandout) handout = NULL;
          g_autoptr (MagHandoutLayout) layout = NULL;
          g_autofree char *text = NULL;
          g_autofree char *name = g_strdup_printf ("list-%u-%d-%d", i, paper, size);

          options->paper = paper;
          options->text_size = size;
          if (i % 2 == 1)
            {
              options->clinic_name = g_strdup ("Clinic of the Three Rivers");
              options->clinic_address = g_strdup ("12 Long Street, 3rd floor, Anytown");
            }
          handout = mag_food_sheet_load_ranking (collection, ranking, options, &error);
          g_assert_no_error (error);
          layout = lay_out (handout);
          show (layout, name);
          text = mag_handout_layout_dup_page_text (layout, 0);
          g_test_message ("%s, %d pt: %u pages", locations[i], size, mag_handout_layout_get_n_pages (layout));
          g_assert_cmpuint (mag_handout_layout_get_n_pages (layout), ==, 1);
          assert_safe (text);
        }
}

static void
test_order (void)
{
  g_autoptr (MagFoodRanking) ranking = new_ranking ("food?group=legumes");
  g_autoptr (MagHandoutOptions) options = mag_handout_options_new ();
  g_autoptr (MagHandout) handout = mag_food_sheet_load_ranking (collection, ranking, options, NULL);
  g_autoptr (MagHandoutLayout) layout = lay_out (handout);
  g_autofree char *text = mag_handout_layout_dup_page_text (layout, 0);
  const char *at = g_strdelimit (text, "\n", ' ');

  g_assert_true (g_str_has_prefix (text, "Beans, peas and lentils: magnesium in a usual serving "));
  for (guint i = 0; i < 8; i++)
    {
      MagFood *food = mag_food_ranking_get_food (ranking, i);
      g_autofree char *row = g_strjoin (" ", mag_food_get_name (food), mag_food_get_serving_label (food), NULL);

      at = strstr (at, row);
      if (!at)
        g_error ("“%s” does not follow in: %s", row, text);
    }
}

static void
test_plan (void)
{
  g_autoptr (MagTestFolder) folder = mag_test_folder_new ();
  g_autofree char *path = mag_test_folder_build (folder, "plan.json");
  g_autoptr (MagFoodPlan) plan = mag_food_plan_new (table, path);
  g_autoptr (MagHandoutOptions) options = mag_handout_options_new ();
  g_autoptr (MagHandout) handout = NULL;
  g_autoptr (MagHandoutLayout) layout = NULL;
  g_autofree char *text = NULL;
  const char *ids[] = { "oatmeal", "banana", "almonds", "whole-wheat-bread", "spinach-boiled" };
  int sum = 0;
  g_autofree char *total = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      MagFood *food = mag_food_table_find_by_id (table, ids[i]);
      g_autoptr (MagFoodMeasure) measure = mag_food_table_load_measure (table, food, mag_food_get_serving (food));

      g_assert_true (mag_food_plan_add (plan, food, measure, i + 0.5, NULL));
      sum += (int) round (mag_food_get_amount (food, MAG_NUTRIENT_MAGNESIUM, mag_food_measure_get_grams (measure) * (i + 0.5)));
    }

  handout = mag_food_sheet_load_plan (collection, plan, 320, options, NULL);
  layout = lay_out (handout);
  show (layout, "plan");
  text = mag_handout_layout_dup_page_text (layout, 0);
  total = g_strdup_printf ("Together\n%d", sum);
  g_assert_cmpuint (mag_handout_layout_get_n_pages (layout), ==, 1);
  assert_safe (text);
  assert_has (text, total);
  assert_has (text, "1½ ×");
  assert_has (text, "320 mg a day is the published intake that was picked.");
}

/* A list in a handout brings its heading and all that belongs to it. */
static void
test_part (void)
{
  g_autoptr (MagLocation) location = mag_location_parse ("food?group=nuts", NULL);
  g_autoptr (GPtrArray) blocks = mag_food_sheet_new_for_location (collection, location, 5);
  g_autoptr (GString) text = g_string_new (NULL);
  MagHandoutBlock *first = g_ptr_array_index (blocks, 0);
  MagHandoutBlock *rows = NULL;

  for (guint i = 0; i < blocks->len; i++)
    {
      MagHandoutBlock *block = g_ptr_array_index (blocks, i);

      mag_handout_block_read (block, MAG_HANDOUT_SECTION_CLINIC, MAG_HANDOUT_SECTION_SOURCES, FALSE, text);
      rows = block->kind == MAG_HANDOUT_BLOCK_TABLE ? block : rows;
    }
  g_assert_cmpint (first->kind, ==, MAG_HANDOUT_BLOCK_HEADING);
  g_assert_cmpuint (rows->children->len, ==, 6);
  assert_safe (text->str);
  assert_has (text->str, "The first 5 of ");
}

int
main (int   argc,
      char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  collection = mag_test_content_open_built ();
  table = mag_food_table_load (collection);

  g_test_add_func ("/food-sheet/one-page", test_one_page);
  g_test_add_func ("/food-sheet/order", test_order);
  g_test_add_func ("/food-sheet/plan", test_plan);
  g_test_add_func ("/food-sheet/part", test_part);

  status = g_test_run ();
  g_assert_finalize_object (table);
  g_clear_object (&collection);

  return status;
}
