// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mag-infusion-statement.h"

#include "mag-test-content.h"

static void
test_text (void)
{
  g_autoptr (MagCollection) collection = mag_test_content_open_built ();
  g_autoptr (MagInfusionStatement) statement = NULL;
  const MagInfusionRange *ranges;
  guint n_ranges = 0;

  statement = mag_infusion_statement_new (collection, "{em Why:} It is {term cannula|a tube}. {cite LABEL_50 KAUR2019}"
                                                      " {sure C106.vein} {cite LABEL_50}");
  g_assert_cmpstr (mag_infusion_statement_get_text (statement), ==, "Why: It is a tube.");
  ranges = mag_infusion_statement_get_stressed (statement, &n_ranges);
  g_assert_cmpuint (n_ranges, ==, 1);
  g_assert_cmpuint (ranges[0].start, ==, 0);
  g_assert_cmpuint (ranges[0].end, ==, 4);
  g_assert_cmpstrv (mag_infusion_statement_get_references (statement),
                    ((const char *const[]) { "LABEL_50", "KAUR2019", NULL }));
  g_assert_cmpstrv (mag_infusion_statement_get_findings (statement), ((const char *const[]) { "C106.vein", NULL }));
  g_assert_cmpstrv (mag_infusion_statement_get_terms (statement), ((const char *const[]) { "cannula", NULL }));
  g_assert_finalize_object (g_steal_pointer (&statement));
}

static void
test_food (void)
{
  g_autoptr (MagCollection) collection = mag_test_content_open_built ();
  g_autoptr (MagInfusionStatement) statement = NULL;
  g_autofree char *expected = NULL;
  int milligrams = 0;

  g_assert_true (mag_collection_get_magnesium (collection, "almonds", "ounce", &milligrams));
  expected = g_strdup_printf ("Almonds: %d mg", milligrams);
  statement = mag_infusion_statement_new (collection, "Almonds: {food almonds ounce}");
  g_assert_cmpstr (mag_infusion_statement_get_text (statement), ==, expected);
}

/* A row is its title and its first cell; what its other cells rest on goes along without their words. */
static void
test_row (void)
{
  g_autoptr (MagCollection) collection = mag_test_content_open_built ();
  g_autoptr (MagTable) table = mag_collection_load_table (collection, "infusion-who-not");
  g_autoptr (MagInfusionStatement) statement = mag_infusion_statement_new_for_row (collection, table, 0);

  g_assert_cmpstr (mag_infusion_statement_get_text (statement), ==,
                   "Kidney disease, dialysis, passing little urine: The body cannot get rid of it.");
  g_assert_true (g_strv_contains (mag_infusion_statement_get_references (statement), "LABEL_WATER"));
  g_assert_true (g_strv_contains (mag_infusion_statement_get_findings (statement), "C137.kidneys"));
}

/* Marks that are broken may come from a foreign collection. */
static void
test_broken (void)
{
  g_autoptr (MagCollection) collection = mag_test_content_open_built ();
  g_autoptr (MagInfusionStatement) statement = mag_infusion_statement_new (collection, "A brace {");

  g_assert_cmpstr (mag_infusion_statement_get_text (statement), ==, "");
  g_assert_null (mag_infusion_statement_get_references (statement)[0]);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/infusion-statement/text", test_text);
  g_test_add_func ("/infusion-statement/food", test_food);
  g_test_add_func ("/infusion-statement/row", test_row);
  g_test_add_func ("/infusion-statement/broken", test_broken);

  return g_test_run ();
}
