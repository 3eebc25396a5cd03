// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* A clinic's reviews: kept, found for the very revision, lapsed for another, and never half written. */

#include "config.h"

#include "mag-handout-reviews.h"

#include "handout-test.h"
#include "mag-content-error.h"
#include "mag-test-assert.h"
#include "mag-test-folder.h"

#define OLD "0123456789ab"
#define NEW "ba9876543210"

static MagHandoutReview
make_review (const char *document,
             const char *revision)
{
  return (MagHandoutReview) {
    .document = (char *) document, .language = (char *) "en", .revision = (char *) revision,
    .clinic = (char *) "City Hospital", .name = (char *) "A. Lee", .role = (char *) "pharmacist",
    .date = (char *) "2026-11-21",
  };
}

static void
changed_cb (MagHandoutReviews *reviews,
            guint             *n)
{
  (*n)++;
}

static void
test_record (void)
{
  g_autoptr (MagTestFolder) folder = mag_test_folder_new ();
  g_autofree char *path = mag_test_folder_build (folder, "new/reviews.json");
  g_autoptr (MagHandoutReviews) reviews = mag_handout_reviews_new (path);
  g_autoptr (MagHandoutReviews) again = mag_handout_reviews_new (path);
  MagHandoutReview review = make_review ("handout/sleep", OLD);
  const MagHandoutReview *found;
  g_autoptr (GError) error = NULL;
  guint n = 0;

  g_assert_true (mag_handout_reviews_load (reviews, &error));
  g_signal_connect (reviews, "changed", G_CALLBACK (changed_cb), &n);
  g_assert_true (mag_handout_reviews_record (reviews, &review, &error));
  g_assert_cmpuint (n, ==, 1);

  g_assert_true (mag_handout_reviews_load (again, &error));
  g_assert_no_error (error);
  found = mag_handout_reviews_find (again, "handout/sleep", "en", OLD);
  g_assert_nonnull (found);
  g_assert_cmpstr (found->name, ==, "A. Lee");
  g_assert_cmpstr (found->role, ==, "pharmacist");
  g_assert_cmpstr (found->clinic, ==, "City Hospital");
  g_assert_cmpstr (found->date, ==, "2026-11-21");
  g_assert_null (mag_handout_reviews_find (again, "handout/sleep", "es", OLD));
  g_assert_null (mag_handout_reviews_find (again, "handout/heart", "en", NULL));
}

static void
test_lapse (void)
{
  g_autoptr (MagTestFolder) folder = mag_test_folder_new ();
  g_autofree char *path = mag_test_folder_build (folder, "reviews.json");
  g_autoptr (MagHandoutReviews) reviews = mag_handout_reviews_new (path);
  MagHandoutReview review = make_review ("handout/sleep", OLD);
  g_autoptr (GError) error = NULL;

  g_assert_true (mag_handout_reviews_record (reviews, &review, &error));
  g_assert_null (mag_handout_reviews_find (reviews, "handout/sleep", "en", NEW));
  g_assert_nonnull (mag_handout_reviews_find (reviews, "handout/sleep", "en", NULL));

  review = make_review ("handout/sleep", NEW);
  g_assert_true (mag_handout_reviews_record (reviews, &review, &error));
  g_assert_nonnull (mag_handout_reviews_find (reviews, "handout/sleep", "en", NEW));
  g_assert_null (mag_handout_reviews_find (reviews, "handout/sleep", "en", OLD));

  g_assert_true (mag_handout_reviews_remove (reviews, "handout/sleep", "en", &error));
  g_assert_null (mag_handout_reviews_find (reviews, "handout/sleep", "en", NULL));
}

/* What came with a collection counts, and is never written to. */
static void
test_other_file (void)
{
  g_autoptr (MagTestFolder) folder = mag_test_folder_new ();
  g_autofree char *path = mag_test_folder_build (folder, "reviews.json");
  g_autofree char *beside = mag_test_folder_build (folder, "beside.json");
  g_autoptr (MagHandoutReviews) writer = mag_handout_reviews_new (beside);
  g_autoptr (MagHandoutReviews) reviews = mag_handout_reviews_new (path);
  MagHandoutReview review = make_review ("handout/sleep", OLD);
  g_autoptr (GError) error = NULL;
  g_autofree char *own = NULL;

  g_assert_true (mag_handout_reviews_record (writer, &review, &error));
  g_assert_true (mag_handout_reviews_add_file (reviews, beside, &error));
  g_assert_true (mag_handout_reviews_add_file (reviews, "/no/such/file", &error));
  g_assert_nonnull (mag_handout_reviews_find (reviews, "handout/sleep", "en", OLD));

  review = make_review ("handout/heart", NEW);
  g_assert_true (mag_handout_reviews_record (reviews, &review, &error));
  own = mag_test_folder_read (folder, "reviews.json");
  g_assert_null (strstr (own, "handout/sleep"));
}

static void
test_faults (void)
{
  static const struct
  {
    const char *text;
    const char *fault;
  } cases[] = {
    { "{", "reviews.json: " },
    { "{\"reviews\": [{\"document\": \"sleep\"}]}", "reviews.json: $.reviews[0]: the field “language” is missing" },
    { "{\"reviews\": {}}", "reviews.json: $.reviews: expected an array, found object" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (MagTestFolder) folder = mag_test_folder_new ();
      g_autofree char *path = mag_test_folder_build (folder, "reviews.json");
      g_autoptr (MagHandoutReviews) reviews = mag_handout_reviews_new (path);
      g_autoptr (GError) error = NULL;

      mag_test_folder_write (folder, "reviews.json", cases[i].text);
      g_assert_false (mag_handout_reviews_load (reviews, &error));
      mag_test_assert_contains (error->message, cases[i].fault);
    }
}

static void
test_cannot_write (void)
{
  g_autoptr (MagTestFolder) folder = mag_test_folder_new ();
  g_autofree char *path = mag_test_folder_build (folder, "file/reviews.json");
  g_autoptr (MagHandoutReviews) reviews = mag_handout_reviews_new (path);
  MagHandoutReview review = make_review ("handout/sleep", OLD);
  g_autoptr (GError) error = NULL;

  mag_test_folder_write (folder, "file", "in the way");
  g_assert_false (mag_handout_reviews_record (reviews, &review, &error));
  g_assert_nonnull (error);
  g_assert_null (mag_handout_reviews_find (reviews, "handout/sleep", "en", NULL));
}

/* The paper says for which clinic, where the review does. */
static void
test_printed (void)
{
  g_autoptr (MagTestFolder) folder = mag_test_folder_new ();
  g_autofree char *path = mag_test_folder_build (folder, "reviews.json");
  g_autoptr (MagCollection) collection = handout_test_open ();
  g_autoptr (MagDocument) document = mag_collection_load_document (collection, "handout", "sleep", "en", NULL);
  g_autoptr (MagHandoutOptions) options = mag_handout_options_new ();
  const char *clinics[] = { "City Hospital", "" };
  const char *expected[] = { "Checked for City Hospital by A. Lee, pharmacist, 2026-11-21.",
                             "Checked by A. Lee, pharmacist, 2026-11-21." };

  options->reviews = mag_handout_reviews_new (path);
  for (guint i = 0; i < G_N_ELEMENTS (clinics); i++)
    {
      MagHandoutReview review = make_review ("handout/sleep", mag_document_get_revision (document));
      g_autoptr (MagHandout) handout = NULL;

      review.clinic = (char *) clinics[i];
      g_assert_true (mag_handout_reviews_record (options->reviews, &review, NULL));
      handout = mag_handout_new (collection, "sleep", options, NULL);
      handout_test_assert_has (mag_handout_get_status (handout), expected[i]);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/handout-reviews/record", test_record);
  g_test_add_func ("/handout-reviews/lapse", test_lapse);
  g_test_add_func ("/handout-reviews/other-file", test_other_file);
  g_test_add_func ("/handout-reviews/faults", test_faults);
  g_test_add_func ("/handout-reviews/cannot-write", test_cannot_write);
  g_test_add_func ("/handout-reviews/printed", test_printed);

  return g_test_run ();
}
