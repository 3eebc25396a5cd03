// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* The tool as those who write content meet it: what it writes, what it tells and how it exits. What it finds fault with
 * is tested beside. */

#include "mag-handout-reviews.h"
#include "mag-test-addon.h"
#include "mag-test-assert.h"
#include "mag-test-content.h"
#include "mag-test-tool.h"

static void
test_build (void)
{
  g_autoptr (MagTestFolder) folder = mag_test_content_new_real ();
  g_autofree char *path = mag_test_folder_build (folder, "my.collection");
  g_autoptr (MagCollection) collection = NULL;
  g_auto (MagTestRun) run = { 0 };

  mag_test_tool_run (&run, "build", mag_test_folder_get_path (folder), path, NULL);
  g_assert_cmpstr (run.errors, ==, "");
  g_assert_cmpint (run.status, ==, 0);
  g_assert_false (mag_test_folder_has (folder, "my.collection.draft"));
  collection = mag_test_content_open (path);
  g_assert_cmpuint (g_list_model_get_n_items (mag_collection_get_topics (collection)), ==, 28);
}

static void
test_build_again (void)
{
  g_autoptr (MagTestFolder) folder = mag_test_content_new_sample ();
  g_autofree char *path = mag_test_folder_build (folder, "my.collection");
  g_autofree char *first = NULL, *second = NULL;
  g_auto (MagTestRun) run = { 0 };
  g_auto (MagTestRun) again = { 0 };
  gsize first_length, second_length;

  mag_test_tool_run (&run, "build", mag_test_folder_get_path (folder), path, NULL);
  g_assert_true (g_file_get_contents (path, &first, &first_length, NULL));
  mag_test_tool_run (&again, "build", mag_test_folder_get_path (folder), path, NULL);
  g_assert_true (g_file_get_contents (path, &second, &second_length, NULL));
  g_assert_cmpint (again.status, ==, 0);
  g_assert_cmpmem (first, first_length, second, second_length);
}

static void
test_build_with_fault (void)
{
  g_autoptr (MagTestFolder) folder = mag_test_content_new_sample ();
  g_autofree char *new_path = mag_test_folder_build (folder, "new.collection");
  g_autofree char *old_path = mag_test_folder_build (folder, "old.collection");
  g_autofree char *kept = NULL;
  g_auto (MagTestRun) run = { 0 };
  g_auto (MagTestRun) over = { 0 };

  mag_test_folder_write (folder, "old.collection", "the old one");
  mag_test_folder_edit (folder, "topics/sleep.json", "$.title", NULL);
  mag_test_tool_run (&run, "build", mag_test_folder_get_path (folder), new_path, NULL);
  mag_test_tool_run (&over, "build", mag_test_folder_get_path (folder), old_path, NULL);
  kept = mag_test_folder_read (folder, "old.collection");

  mag_test_assert_contains (run.errors, "topics/sleep.json: $: the field “title” is missing");
  g_assert_cmpint (run.status, ==, 1);
  g_assert_cmpint (over.status, ==, 1);
  g_assert_cmpstr (kept, ==, "the old one");
  g_assert_false (mag_test_folder_has (folder, "new.collection"));
  g_assert_false (mag_test_folder_has (folder, "new.collection.draft"));
  g_assert_false (mag_test_folder_has (folder, "old.collection.draft"));
}

static void
test_build_nowhere (void)
{
  g_autoptr (MagTestFolder) folder = mag_test_content_new_sample ();
  g_autofree char *missing = mag_test_folder_build (folder, "none/my.collection");
  g_autofree char *onto_folder = mag_test_folder_build (folder, "topics");
  g_auto (MagTestRun) run = { 0 };
  g_auto (MagTestRun) onto = { 0 };

  mag_test_tool_run (&run, "build", mag_test_folder_get_path (folder), missing, NULL);
  mag_test_assert_contains (run.errors, missing);
  g_assert_cmpint (run.status, ==, 1);

  mag_test_tool_run (&onto, "build", mag_test_folder_get_path (folder), onto_folder, NULL);
  mag_test_assert_contains (onto.errors, onto_folder);
  g_assert_cmpint (onto.status, ==, 1);
  g_assert_true (mag_test_folder_has (folder, "topics/sleep.json"));
  g_assert_false (mag_test_folder_has (folder, "topics.draft"));
}

/* A build system learns of every file and folder, so that it sees a file that is new. */
static void
test_build_depfile (void)
{
  g_autoptr (MagTestFolder) folder = mag_test_content_new_sample ();
  g_autofree char *path = mag_test_folder_build (folder, "my$ own.collection");
  g_autofree char *depfile = mag_test_folder_build (folder, "my.d");
  g_autofree char *option = g_strconcat ("--depfile=", depfile, NULL);
  g_autofree char *target = g_strconcat (mag_test_folder_get_path (folder), "/my$$\\ own.collection: \\\n", NULL);
  g_autofree char *topics = g_strconcat (" ", mag_test_folder_get_path (folder), "/topics \\\n", NULL);
  g_autofree char *text = NULL;
  g_auto (MagTestRun) run = { 0 };

  mag_test_tool_run (&run, "build", mag_test_folder_get_path (folder), path, option);
  g_assert_cmpint (run.status, ==, 0);
  text = mag_test_folder_read (folder, "my.d");
  g_assert_true (g_str_has_prefix (text, target));
  mag_test_assert_contains (text, topics);
  mag_test_assert_contains (text, "/topics/sleep.de.json");
  mag_test_assert_contains (text, "/figures/pillow.svg");
}

static void
test_info (void)
{
  g_autofree char *path = NULL;
  g_autoptr (MagTestFolder) folder = mag_test_content_new_packed (&path);
  g_auto (MagTestRun) run = { 0 };
  static const char *lines[] = {
    "Sample (sample), version 2.1\n", "topic sleep en ", "topic sleep de ", " stale\n", "handout rest en ",
    "4 claims\n2 tables\n4 references\n2 terms\n5 foods\n",
  };

  mag_test_tool_run (&run, "info", path, NULL, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    mag_test_assert_contains (run.output, lines[i]);
  g_assert_cmpstr (run.errors, ==, "");
  g_assert_cmpint (run.status, ==, 0);
}

static void
test_info_of_other_files (void)
{
  g_autoptr (MagTestFolder) folder = mag_test_content_new_sample ();
  g_autofree char *text = mag_test_folder_build (folder, "collection.json");
  g_autofree char *missing = mag_test_folder_build (folder, "none.collection");
  g_auto (MagTestRun) run = { 0 };
  g_auto (MagTestRun) gone = { 0 };

  mag_test_tool_run (&run, "info", text, NULL, NULL);
  mag_test_assert_contains (run.errors, "expected a collection of format 1");
  g_assert_cmpstr (run.output, ==, "");
  g_assert_cmpint (run.status, ==, 1);

  mag_test_tool_run (&gone, "info", missing, NULL, NULL);
  mag_test_assert_contains (gone.errors, missing);
  g_assert_cmpint (gone.status, ==, 1);
}

static void
test_review (void)
{
  g_autofree char *path = NULL;
  g_autoptr (MagTestFolder) folder = mag_test_content_new_packed (&path);
  g_autofree char *beside = mag_handout_reviews_dup_beside (path);
  g_autoptr (MagHandoutReviews) reviews = mag_handout_reviews_new (beside);
  g_autoptr (MagCollection) collection = mag_test_content_open (path);
  g_autoptr (MagDocument) document = mag_collection_load_document (collection, "handout", "rest", "en", NULL);
  g_autoptr (GError) error = NULL;
  const MagHandoutReview *review;
  g_auto (MagTestRun) run = { 0 };

  mag_test_tool_run_args (&run, (const char *[]) { "review", path, "handout/rest", "--name=A. Lee", "--role=nurse",
                                                   "--clinic=City Hospital", "--date=2026-11-21", NULL });
  g_assert_cmpstr (run.errors, ==, "");
  g_assert_cmpint (run.status, ==, 0);
  mag_test_assert_contains (run.output, mag_document_get_revision (document));

  g_assert_true (mag_handout_reviews_load (reviews, &error));
  review = mag_handout_reviews_find (reviews, "handout/rest", "en", mag_document_get_revision (document));
  g_assert_nonnull (review);
  g_assert_cmpstr (review->name, ==, "A. Lee");
  g_assert_cmpstr (review->clinic, ==, "City Hospital");
  g_assert_cmpstr (review->date, ==, "2026-11-21");
}

static void
test_review_refused (void)
{
  static const struct
  {
    const char *arguments[4];
    int         status;
    const char *error;
  } cases[] = {
    { { "handout/rest", "--name=A", NULL }, 2, "expected --name=NAME and --role=ROLE" },
    { { "handout/rest", "--name=", "--role=nurse", NULL }, 2, "expected --name=NAME and --role=ROLE" },
    { { "topic/rest", "--name=A", "--role=nurse", NULL }, 2, "expected FILE handout/TOPIC" },
    { { "handout/rest", "--name=A", "--role=nurse", "--date=2026-02-30" }, 2, "expected a day as 2026-11-21" },
    { { "handout/rest", "--name=A", "--role=nurse", "--what=1" }, 2, "--what" },
    { { "handout/none", "--name=A", "--role=nurse", NULL }, 1, "has no handout “none”" },
    { { "handout/rest", "--name=A", "--role=nurse", "--language=tlh" }, 1, "in the language “tlh”" },
  };
  g_autofree char *path = NULL;
  g_autoptr (MagTestFolder) folder = mag_test_content_new_packed (&path);
  g_autofree char *beside = mag_handout_reviews_dup_beside (path);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const char *const *more = cases[i].arguments;
      g_auto (MagTestRun) run = { 0 };

      mag_test_tool_run_args (&run, (const char *[]) { "review", path, more[0], more[1], more[2], more[3], NULL });
      mag_test_assert_contains (run.errors, cases[i].error);
      g_assert_cmpint (run.status, ==, cases[i].status);
      g_assert_false (g_file_test (beside, G_FILE_TEST_EXISTS));
    }
}

static void
test_usage (void)
{
  static const char *wrong[][4] = {
    { NULL }, { "check" }, { "build" }, { "build", "a" }, { "info" }, { "explain", "a" }, { "check", "a",
      "b" }, { "build", "a", "b", "c" },
    { "build", "a", "b", "--depends" },
    { "info", "a", "b" }, { "--help" }, { "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      g_auto (MagTestRun) run = { 0 };

      mag_test_tool_run (&run, wrong[i][0], wrong[i][1], wrong[i][2], wrong[i][3]);
      mag_test_assert_contains (run.errors, "Usage:\n  magnesia-collection check FOLDER");
      g_assert_cmpstr (run.output, ==, "");
      g_assert_cmpint (run.status, ==, 2);
    }
}

/* The author of an addition learns here what its users would. */
static void
test_try (void)
{
  g_autoptr (MagTestFolder) folder = mag_test_addon_new ("1.0");
  g_autofree char *path = mag_test_folder_build (folder, "ward-7.collection");
  g_auto (MagTestRun) run = { 0 };

  mag_test_addon_pack (folder, path);
  mag_test_tool_run (&run, "try", path, NULL, NULL);
  g_assert_cmpstr (run.errors, ==, "");
  g_assert_cmpint (run.status, ==, 0);
  mag_test_assert_contains (run.output, "Accepted: Ward 7 (ward-7), version 1.0\n");
  mag_test_assert_contains (run.output, "Shown under “Ward 7”:\n  topic/ward-sleep  Magnesium and sleep\n"
                                        "  topic/ward-rest  Magnesium and rest\n");
  mag_test_assert_contains (run.output, "Left aside: 5 foods, 8 intakes, 2 safety texts. "
                                        "Those of “Magnesia” are shown.\n");
}

static void
test_try_refused (void)
{
  g_autoptr (MagTestFolder) folder = mag_test_addon_new ("1.0");
  g_autofree char *path = mag_test_folder_build (folder, "ward-7.collection");
  g_auto (MagTestRun) run = { 0 };

  mag_test_folder_edit (folder, "evidence/ward-rest.json", "$.tables[0].id", "\"haematoma-evidence\"");
  mag_test_addon_pack (folder, path);
  mag_test_tool_run (&run, "try", path, NULL, NULL);
  mag_test_assert_contains (run.errors, "Refused: ");
  mag_test_assert_contains (run.errors, "ward-7.collection: “haematoma-evidence” is a table that is there already\n");
  g_assert_cmpstr (run.output, ==, "");
  g_assert_cmpint (run.status, ==, 1);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/magnesia-collection/build/clean", test_build);
  g_test_add_func ("/magnesia-collection/build/again", test_build_again);
  g_test_add_func ("/magnesia-collection/build/with-fault", test_build_with_fault);
  g_test_add_func ("/magnesia-collection/build/nowhere", test_build_nowhere);
  g_test_add_func ("/magnesia-collection/build/depfile", test_build_depfile);
  g_test_add_func ("/magnesia-collection/info/collection", test_info);
  g_test_add_func ("/magnesia-collection/info/other-files", test_info_of_other_files);
  g_test_add_func ("/magnesia-collection/review/recorded", test_review);
  g_test_add_func ("/magnesia-collection/review/refused", test_review_refused);
  g_test_add_func ("/magnesia-collection/try/accepted", test_try);
  g_test_add_func ("/magnesia-collection/try/refused", test_try_refused);
  g_test_add_func ("/magnesia-collection/usage", test_usage);

  return g_test_run ();
}
