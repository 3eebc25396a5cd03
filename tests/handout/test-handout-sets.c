// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Sets of choices: kept, shared, and read with checks. */

#include "config.h"

#include "handout-test.h"

#include "mag-content-error.h"
#include "mag-handout-extras.h"
#include "mag-handout-sets.h"
#include "mag-test-assert.h"
#include "mag-test-folder.h"

static const char *topics[] = { "haematoma", "sleep", NULL };

/* Every choice away from what it is when nothing is chosen. */
static MagHandoutOptions *
make_options (void)
{
  MagHandoutOptions *options = mag_handout_options_new ();
  const char *extras[] = { "foods", NULL };

  options->depth = MAG_HANDOUT_DEPTH_CARD;
  options->paper = MAG_PAPER_LETTER;
  options->duplex = TRUE;
  options->text_size = 18;
  options->left_out = MAG_HANDOUT_PART_WHAT | MAG_HANDOUT_PART_SOURCES;
  options->n_lines = 7;
  g_set_str (&options->language, "es");
  options->second_language = g_strdup ("en");
  options->extras = g_strdupv ((char **) extras);
  options->patient = g_strdup ("Zyx Secretname");
  options->note = g_strdup ("Hush-hush");
  options->clinic_name = g_strdup ("City Hospital");

  return options;
}

static MagHandoutSet *
make_set (const char *name)
{
  g_autoptr (MagHandoutOptions) options = make_options ();

  return mag_handout_set_new (name, topics, options);
}

static MagHandoutSets *
open_sets (const char *path)
{
  MagHandoutSets *sets = mag_handout_sets_new (path);
  g_autoptr (GError) error = NULL;

  mag_handout_sets_load (sets, &error);
  g_assert_no_error (error);

  return sets;
}

static void
test_keep (void)
{
  g_autoptr (MagTestFolder) folder = mag_test_folder_new ();
  g_autofree char *path = mag_test_folder_build (folder, "new/sets.json");
  g_autoptr (MagHandoutSets) sets = open_sets (path);
  g_autoptr (MagHandoutSet) set = make_set ("Ward 4");
  g_autoptr (MagHandoutSets) again = NULL;
  g_autoptr (GError) error = NULL;
  const MagHandoutOptions *options;
  MagHandoutSet *found;

  g_assert_true (mag_handout_sets_put (sets, set, G_MAXUINT, &error));
  g_assert_no_error (error);
  again = open_sets (path);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (again)), ==, 1);
  found = mag_handout_sets_find (again, "Ward 4", NULL);
  g_assert_nonnull (found);
  g_assert_cmpstrv (mag_handout_set_get_topics (found), topics);

  options = mag_handout_set_get_options (found);
  g_assert_cmpint (options->depth, ==, MAG_HANDOUT_DEPTH_CARD);
  g_assert_cmpint (options->paper, ==, MAG_PAPER_LETTER);
  g_assert_true (options->duplex);
  g_assert_cmpint (options->text_size, ==, 18);
  g_assert_cmpint (options->left_out, ==, MAG_HANDOUT_PART_WHAT | MAG_HANDOUT_PART_SOURCES);
  g_assert_cmpint (options->n_lines, ==, 7);
  g_assert_cmpstr (options->language, ==, "es");
  g_assert_cmpstr (options->second_language, ==, "en");
  g_assert_cmpstr (options->extras[0], ==, "foods");
}

/* Nothing of a patient and nothing of the clinic is in a set, or in its file. */
static void
test_nothing_private (void)
{
  g_autoptr (MagTestFolder) folder = mag_test_folder_new ();
  g_autofree char *path = mag_test_folder_build (folder, "sets.json");
  g_autoptr (MagHandoutSets) sets = open_sets (path);
  g_autoptr (MagHandoutSet) set = make_set ("Ward 4");
  g_autofree char *text = NULL;

  g_assert_null (mag_handout_set_get_options (set)->patient);
  g_assert_null (mag_handout_set_get_options (set)->note);
  g_assert_null (mag_handout_set_get_options (set)->clinic_name);
  g_assert_true (mag_handout_sets_put (sets, set, 0, NULL));
  text = mag_test_folder_read (folder, "sets.json");
  g_assert_null (strstr (text, "Secretname"));
  g_assert_null (strstr (text, "Hush"));
  g_assert_null (strstr (text, "City"));
}

static const char *
get_name (MagHandoutSets *sets,
          guint           position)
{
  g_autoptr (MagHandoutSet) set = g_list_model_get_item (G_LIST_MODEL (sets), position);

  return set ? mag_handout_set_get_name (set) : NULL;
}

static void
test_change (void)
{
  g_autoptr (MagTestFolder) folder = mag_test_folder_new ();
  g_autofree char *path = mag_test_folder_build (folder, "sets.json");
  g_autoptr (MagHandoutSets) sets = open_sets (path);
  const char *names[] = { "a", "b", "c" };
  g_autoptr (MagHandoutSet) removed = NULL;
  g_autoptr (MagHandoutSet) renamed = NULL;
  g_autofree char *unused = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (MagHandoutSet) set = make_set (names[i]);

      g_assert_true (mag_handout_sets_put (sets, set, G_MAXUINT, NULL));
      g_assert_true (mag_handout_sets_put (sets, set, 0, NULL));
    }
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (sets)), ==, 3);

  removed = g_list_model_get_item (G_LIST_MODEL (sets), 1);
  g_assert_true (mag_handout_sets_replace (sets, 1, NULL, NULL));
  g_assert_cmpstr (get_name (sets, 1), ==, "c");
  g_assert_true (mag_handout_sets_put (sets, removed, 1, NULL));
  g_assert_cmpstr (get_name (sets, 1), ==, "b");

  renamed = mag_handout_set_rename (removed, "z");
  g_assert_true (mag_handout_sets_replace (sets, 1, renamed, NULL));
  g_assert_cmpstr (get_name (sets, 1), ==, "z");
  unused = mag_handout_sets_dup_free_name (sets, "c");
  g_assert_cmpstr (unused, ==, "c (2)");
}

static void
test_faults (void)
{
  static const struct
  {
    const char *text;
    const char *fault;
  } cases[] = {
    { "not json", "ward.json: " },
    { "[]", "ward.json: expected an object in braces" },
    { "{\"sets\": [{\"name\": \"a\"}]}", "ward.json: $.sets[0]: the field “topics” is missing" },
    { "{\"sets\": [{\"name\": \" a\", \"topics\": [\"sleep\"]}]}",
      "ward.json: $.sets[0].name: expected a name of 1 to 80 letters, found “ a”" },
    { "{\"sets\": [{\"name\": \"a\", \"topics\": [\"sleep\", \"gold\"]}]}",
      "ward.json: $.sets[0].topics[1]: expected a topic of “" },
    { "{\"sets\": [{\"name\": \"a\", \"topics\": [\"sleep\", \"mood\", \"sleep\"]}]}",
      "ward.json: $.sets[0].topics[2]: expected each topic once, found “sleep” again" },
    { "{\"sets\": [{\"name\": \"a\", \"topics\": [\"sleep\"], \"extras\": [\"foods\", \"recipes\"]}]}",
      "ward.json: $.sets[0].extras[1]: “recipes” is not one of" },
    { "{\"sets\": [{\"name\": \"a\", \"topics\": [\"sleep\"], \"text_size\": 11}]}",
      "ward.json: $.sets[0].text_size: expected 12 to 20 points, found 11" },
    { "{\"sets\": [{\"name\": \"a\", \"topics\": [\"sleep\"], \"text_size\": \"12\"}]}",
      "ward.json: $.sets[0].text_size: expected an integer, found string" },
    { "{\"sets\": [{\"name\": \"a\", \"topics\": [\"sleep\"], \"two_sided\": 1}]}",
      "ward.json: $.sets[0].two_sided: expected a boolean, found integer" },
    { "{\"sets\": [{\"name\": \"a\", \"topics\": [\"sleep\"], \"left_out\": [\"call\"]}]}",
      "ward.json: $.sets[0].left_out[0]: “call” is not one of" },
    { "{\"sets\": [{\"name\": \"a\", \"topics\": [\"sleep\"], \"patient\": \"Me\"}]}",
      "ward.json: $.sets[0].patient: unknown field" },
  };
  g_autoptr (MagCollection) collection = handout_test_open ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GPtrArray) sets = mag_handout_sets_read ("ward.json", cases[i].text, strlen (cases[i].text),
                                                          collection, &error);

      g_assert_null (sets);
      mag_test_assert_contains (error->message, cases[i].fault);
    }
}

/* What the program can print besides has one home; the schema follows it. */
static void
test_extras (void)
{
  const char *const *ids = mag_handout_extras_list ();

  for (guint i = 0; ids[i]; i++)
    {
      g_autofree char *text = g_strdup_printf ("{\"sets\": [{\"name\": \"a\", \"topics\": [\"sleep\"],"
                                               " \"extras\": [\"%s\"]}]}", ids[i]);
      g_autoptr (GError) error = NULL;
      g_autoptr (GPtrArray) sets = mag_handout_sets_read ("ward.json", text, strlen (text), NULL, &error);

      g_assert_no_error (error);
      g_assert_nonnull (sets);
    }
}

static void
test_share (void)
{
  g_autoptr (MagCollection) collection = handout_test_open ();
  g_autoptr (MagHandoutSet) set = make_set ("Ward “4” & <b>");
  g_autofree char *text = mag_handout_sets_write (&set, 1);
  g_autofree char *again = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) sets = mag_handout_sets_read ("ward.json", text, strlen (text), collection, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (sets->len, ==, 1);
  again = mag_handout_sets_write ((MagHandoutSet **) sets->pdata, 1);
  g_assert_cmpstr (again, ==, text);
}

static void
test_cannot_write (void)
{
  g_autoptr (MagTestFolder) folder = mag_test_folder_new ();
  g_autofree char *path = mag_test_folder_build (folder, "file/sets.json");
  g_autoptr (MagHandoutSets) sets = NULL;
  g_autoptr (MagHandoutSet) set = make_set ("Ward 4");
  g_autoptr (GError) error = NULL;

  mag_test_folder_write (folder, "file", "in the way");
  sets = open_sets (path);
  g_assert_false (mag_handout_sets_put (sets, set, 0, &error));
  g_assert_nonnull (error);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (sets)), ==, 0);
}

/* As many as nobody has: all are kept, and a file of faults is told in a few lines. */
static void
test_many (void)
{
  g_autoptr (MagTestFolder) folder = mag_test_folder_new ();
  g_autofree char *path = mag_test_folder_build (folder, "sets.json");
  g_autoptr (GPtrArray) many = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree char *text = NULL;
  g_autofree char *broken = NULL;
  g_auto (GStrv) parts = NULL;
  g_auto (GStrv) lines = NULL;
  g_autoptr (MagHandoutSets) sets = NULL;
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < 2000; i++)
    {
      g_autofree char *name = g_strdup_printf ("Ward %u", i);

      g_ptr_array_add (many, make_set (name));
    }
  text = mag_handout_sets_write ((MagHandoutSet **) many->pdata, many->len);
  mag_test_folder_write (folder, "sets.json", text);
  sets = open_sets (path);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (sets)), ==, 2000);
  g_assert_true (mag_handout_sets_replace (sets, 1999, NULL, &error));
  g_assert_no_error (error);

  parts = g_strsplit (text, "\"card\"", -1);
  broken = g_strjoinv ("7", parts);
  g_assert_null (mag_handout_sets_read ("ward.json", broken, strlen (broken), NULL, &error));
  lines = g_strsplit (error->message, "\n", -1);
  g_assert_cmpuint (g_strv_length (lines), ==, 11);
  g_assert_cmpstr (lines[10], ==, "and 3990 more");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/handout-sets/keep", test_keep);
  g_test_add_func ("/handout-sets/nothing-private", test_nothing_private);
  g_test_add_func ("/handout-sets/change", test_change);
  g_test_add_func ("/handout-sets/faults", test_faults);
  g_test_add_func ("/handout-sets/extras", test_extras);
  g_test_add_func ("/handout-sets/share", test_share);
  g_test_add_func ("/handout-sets/cannot-write", test_cannot_write);
  g_test_add_func ("/handout-sets/many", test_many);

  return g_test_run ();
}
