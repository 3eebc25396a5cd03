// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* What is told of tables of foods and intakes: file, line, and what was expected. */

#include "mag-content-check.h"

#include "mag-test-content.h"

#define FOODS   "id\tndb\tname\tsynonyms\tgroup\tstate\tserving\tvegan\tvegetarian\tcontains\tnote"
#define USDA    "ndb\tgroup\tname\tusda\tstate\thidden\tserving" \
                "\tmagnesium\tcalcium\tpotassium\tiron\tzinc\tvitamin-c\tfiber\tprotein\tenergy"
#define INTAKES "id\tauthority\tkind\tterm\tsex\tfrom\tto\tstage\tmilligrams\tsource\treference"

/* A file that holds these lines, and what is then told. */
static const struct
{
  const char *name;
  const char *header;
  const char *row;
  const char *fault;
} rows[] = {
  { "foods/usda.tsv", USDA, "12061\tnuts\tA\tA\traw\t0\t\tmuch\t\t\t\t\t\t\t\t",
    "foods/usda.tsv: line 2: expected a number of magnesium, found “much”" },
  { "foods/usda.tsv", USDA, "12061\tnuts\tA\tA\traw\t0\t\t270\t-1\t\t\t\t\t\t\t",
    "calcium, found “-1”" },
  { "foods/usda.tsv", USDA, "12061\tnuts\tA\tA\traw\t0\t\t270\tnan\t\t\t\t\t\t\t",
    "calcium, found “nan”" },
  { "foods/usda.tsv", USDA, "12061\tnuts\tA\tA\traw\t0\t\t270\t0x10\t\t\t\t\t\t\t",
    "calcium, found “0x10”" },
  { "foods/usda.tsv", USDA, "12061\tnuts\tA\tA\traw\t0\t\t270\t1e9\t\t\t\t\t\t\t",
    "calcium, found “1e9”" },
  { "foods/usda.tsv", USDA, "12061\tnuts\tA\tA\traw\t0\t\t270\t100001\t\t\t\t\t\t\t",
    "calcium, found “100001”" },
  { "foods/usda.tsv", USDA, "1206\tnuts\tA\tA\traw\t0\t\t\t\t\t\t\t\t\t\t",
    "line 2: expected a number of five digits, found “1206”" },
  { "foods/usda.tsv", USDA, "12061\tstones\tA\tA\traw\t0\t\t\t\t\t\t\t\t\t\t",
    "line 2: there is no group of foods “stones”" },
  { "foods/usda.tsv", USDA, "12061\tnuts\tA\tA\traw\tno\t\t\t\t\t\t\t\t\t\t",
    "line 2: “hidden”: expected one of 0, 1, found “no”" },
  { "foods/usda.tsv", USDA, "12061\tnuts\tA\tA\traw\t0\t1-sack\t\t\t\t\t\t\t\t\t",
    "line 2: there is no USDA measure “12061/1-sack”" },
  { "foods/usda-measures.tsv", "ndb\tid\tlabel\tgrams", "99999\t1-oz\t1 ounce\t28",
    "foods/usda-measures.tsv: line 2: there is no USDA food “99999”" },
  { "foods/foods.tsv", FOODS, "almonds\t12061\tA\t\tnuts\traw\tounce\tyes\tyes\t\t\noats\t12061\tA\t\tnuts\traw\tcup\tyes\tyes\t\t",
    "foods/foods.tsv: line 3: the USDA food “12061” has a plain name already" },
  { "foods/foods.tsv", FOODS, "almonds\t12061\tA\t\tnuts\traw\tounce\tyes\tyes\t\t\nalmonds\t20038\tA\t\tnuts\traw\tcup\tyes\tyes\t\t",
    "foods/foods.tsv: line 3: the food “almonds” is defined twice" },
  { "foods/foods.tsv", FOODS, "almonds\t99999\tA\t\tnuts\traw\tounce\tyes\tyes\t\t",
    "foods/foods.tsv: line 2: there is no USDA food “99999”" },
  { "foods/foods.tsv", FOODS, "Al monds\t12061\tA\t\tnuts\traw\t\tyes\tyes\t\t",
    "line 2: expected an id of small letters, digits and dashes, found “Al monds”" },
  { "foods/foods.tsv", FOODS, "almonds\t12061\tA\t\tnuts\tburnt\tounce\tyes\tyes\t\t",
    "line 2: “state”: expected one of raw, cooked," },
  { "foods/foods.tsv", FOODS, "almonds\t12061\tA\t\tnuts\traw\tsack\tyes\tyes\t\t",
    "line 2: there is no USDA measure “12061/sack”" },
  { "foods/foods.tsv", FOODS, "almonds\t12061\tA\t\tnuts\traw\tounce\tmaybe\tyes\t\t",
    "line 2: “vegan”: expected one of yes, no, found “maybe”" },
  { "foods/foods.tsv", FOODS, "almonds\t12061\tA\t\tnuts\traw\tounce\tyes\tno\t\t",
    "line 2: what is vegan is vegetarian too" },
  { "foods/foods.tsv", FOODS, "almonds\t12061\tA\t\tnuts\traw\tounce\tyes\tyes\tnuts|gold\t",
    "line 2: “contains” does not know “gold”" },
  { "intakes.tsv", INTAKES, "x\tmars\tneed\tRDA\tboth\t0\t\t\t100\tA\t",
    "intakes.tsv: line 2: “authority”: expected one of us, eu, uk, found “mars”" },
  { "intakes.tsv", INTAKES, "x\tus\tneed\tRDA\tboth\t0\tnever\t\t100\tA\t",
    "intakes.tsv: line 2: expected a number of months, found “never”" },
  { "intakes.tsv", INTAKES, "x\tus\tneed\tRDA\tboth\t0\t\t\t\tA\t",
    "intakes.tsv: line 2: expected a number of milligrams, found “”" },
  { "intakes.tsv", INTAKES, "x\tus\tneed\tRDA\tboth\t0\t\t\t1\tA\tNOBODY",
    "intakes.tsv: line 2: there is no reference “NOBODY”" },
  { "foods/measures.tsv", "food\tid\tlabel\tgrams", "almonds\tounce\t1 ounce\t",
    "foods/measures.tsv: line 2: expected a number of grams, found “”" },
  { "foods/measures.tsv", "food\tid\tlabel\tgrams", "bricks\tounce\t1 ounce\t28",
    "foods/measures.tsv: line 2: there is no food “bricks”" },
  { "foods/measures.tsv", "food\tid\tlabel\tgrams", "almonds\tounce\tA\t1\nalmonds\tounce\tB\t2",
    "foods/measures.tsv: line 3: the measure “almonds/ounce” is defined twice" },
};

static void
test_faults (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (MagTestFolder) folder = mag_test_content_new_sample ();
      g_autofree char *text = g_strdup_printf ("%s\n%s\n", rows[i].header, rows[i].row);
      g_autoptr (MagFaults) faults = NULL;

      mag_test_folder_write (folder, rows[i].name, text);
      faults = mag_test_content_check (folder);
      mag_test_assert_fault (faults, rows[i].fault);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/content-check-tables/faults", test_faults);

  return g_test_run ();
}
