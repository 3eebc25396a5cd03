// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagHandoutReviews:
 *
 * What a clinic has reviewed: one file that it writes to, and any number that it only reads, such as
 * the one that came with a collection. A review holds for the revision that was read and for no
 * other; an older one is kept so that it can be told that it has lapsed.
 */

#include "config.h"

#include "mag-handout-reviews.h"

#include <gio/gio.h>

#include "mag-content-error.h"
#include "mag-json.h"
#include "mag-schema.h"

struct _MagHandoutReviews
{
  GObject    parent_instance;

  /* Owned */
  char      *path;
  GPtrArray *own;
  GPtrArray *others;
};

G_DEFINE_FINAL_TYPE (MagHandoutReviews, mag_handout_reviews, G_TYPE_OBJECT)

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static char *
dup_json (GPtrArray *reviews)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (JsonNode) root = NULL;

  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "reviews");
  json_builder_begin_array (builder);
  for (guint i = 0; i < reviews->len; i++)
    mag_handout_review_build_json (g_ptr_array_index (reviews, i), builder);
  json_builder_end_array (builder);
  json_builder_end_object (builder);
  root = json_builder_get_root (builder);

  return json_to_string (root, TRUE);
}

static JsonObject *
parse (const char  *path,
       GError     **error)
{
  g_autoptr (MagFaults) faults = mag_faults_new ();
  g_autoptr (JsonObject) root = NULL;
  g_autofree char *text = NULL;
  gsize length;

  if (!g_file_get_contents (path, &text, &length, error))
    return NULL;

  root = mag_json_parse (text, (gssize) length, error);
  if (!root)
    {
      g_prefix_error (error, "%s: ", path);
      return NULL;
    }

  if (!mag_schema_check ("reviews", path, root, faults))
    {
      g_set_error_literal (error, MAG_CONTENT_ERROR, MAG_CONTENT_ERROR_FORMAT,
                           mag_faults_get (faults, 0));
      return NULL;
    }

  return g_steal_pointer (&root);
}

static gboolean
read_into (GPtrArray   *reviews,
           const char  *path,
           GError     **error)
{
  g_autoptr (JsonObject) root = parse (path, error);
  JsonArray *entries = root ? mag_json_get_array (root, "reviews") : NULL;

  for (guint i = 0; entries && i < json_array_get_length (entries); i++)
    g_ptr_array_add (reviews, mag_handout_review_new_from_json (mag_json_get_entry (entries, i)));

  return root != NULL;
}

static gboolean
concerns (const MagHandoutReview *review,
          const char             *document,
          const char             *language)
{
  return g_str_equal (review->document, document) && g_str_equal (review->language, language);
}

static gboolean
save (MagHandoutReviews  *self,
      GPtrArray          *reviews,
      GError            **error)
{
  g_autofree char *json = dup_json (reviews);
  g_autofree char *folder = g_path_get_dirname (self->path);

  /* Where the folder cannot be made, writing says so and names the file. */
  (void) g_mkdir_with_parents (folder, 0700);

  return g_file_set_contents_full (self->path, json, -1, G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE,
                                   0644, error);
}

/* The file comes first: what could not be written is not shown as if it had been. */
static gboolean
replace (MagHandoutReviews  *self,
         GPtrArray          *reviews,
         GError            **error)
{
  if (!save (self, reviews, error))
    return FALSE;

  g_clear_pointer (&self->own, g_ptr_array_unref);
  self->own = g_ptr_array_ref (reviews);
  g_signal_emit (self, signals[CHANGED], 0);

  return TRUE;
}

static GPtrArray *
copy_without (MagHandoutReviews *self,
              const char        *document,
              const char        *language)
{
  GPtrArray *reviews = g_ptr_array_new_with_free_func ((GDestroyNotify) mag_handout_review_free);

  for (guint i = 0; i < self->own->len; i++)
    {
      const MagHandoutReview *review = g_ptr_array_index (self->own, i);

      if (!concerns (review, document, language))
        g_ptr_array_add (reviews, mag_handout_review_copy (review));
    }

  return reviews;
}

static void
mag_handout_reviews_finalize (GObject *object)
{
  MagHandoutReviews *self = MAG_HANDOUT_REVIEWS (object);

  g_clear_pointer (&self->path, g_free);
  g_clear_pointer (&self->own, g_ptr_array_unref);
  g_clear_pointer (&self->others, g_ptr_array_unref);

  G_OBJECT_CLASS (mag_handout_reviews_parent_class)->finalize (object);
}

static void
mag_handout_reviews_class_init (MagHandoutReviewsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = mag_handout_reviews_finalize;

  /**
   * MagHandoutReviews::changed:
   *
   * A review was recorded or removed.
   */
  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                   NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
mag_handout_reviews_init (MagHandoutReviews *self)
{
  self->own = g_ptr_array_new_with_free_func ((GDestroyNotify) mag_handout_review_free);
  self->others = g_ptr_array_new_with_free_func ((GDestroyNotify) mag_handout_review_free);
}

/**
 * mag_handout_reviews_new:
 * @path: the file that reviews are kept in; it need not be there
 *
 * Returns: (transfer full): reviews, of which none is read yet
 */
MagHandoutReviews *
mag_handout_reviews_new (const char *path)
{
  MagHandoutReviews *self = g_object_new (MAG_TYPE_HANDOUT_REVIEWS, NULL);

  self->path = g_strdup (path);

  return self;
}

/**
 * mag_handout_reviews_load:
 * @error: return location for an error
 *
 * Reads the file that reviews are kept in. That there is none is no error.
 *
 * Returns: %FALSE with an error that names the file and what is wrong with it
 */
gboolean
mag_handout_reviews_load (MagHandoutReviews  *self,
                          GError            **error)
{
  if (!g_file_test (self->path, G_FILE_TEST_EXISTS))
    return TRUE;

  g_ptr_array_set_size (self->own, 0);

  return read_into (self->own, self->path, error);
}

/**
 * mag_handout_reviews_add_file:
 * @path: another file, which is never written; it need not be there
 * @error: return location for an error
 *
 * Adds the reviews that came with a collection. Those that are kept here come before them.
 *
 * Returns: %FALSE with an error that names the file and what is wrong with it
 */
gboolean
mag_handout_reviews_add_file (MagHandoutReviews  *self,
                              const char         *path,
                              GError            **error)
{
  if (!g_file_test (path, G_FILE_TEST_EXISTS))
    return TRUE;

  return read_into (self->others, path, error);
}

/**
 * mag_handout_reviews_dup_beside:
 * @collection: the path of a collection
 *
 * Returns: (transfer full): the path of the file that comes with it, whose reviews hold for everyone
 *   who opens it
 */
char *
mag_handout_reviews_dup_beside (const char *collection)
{
  return g_strconcat (collection, ".reviews.json", NULL);
}

static const MagHandoutReview *
find_in (GPtrArray  *reviews,
         const char *document,
         const char *language,
         const char *revision)
{
  const MagHandoutReview *found = NULL;

  for (guint i = 0; i < reviews->len; i++)
    {
      const MagHandoutReview *review = g_ptr_array_index (reviews, i);

      if (concerns (review, document, language) && (!revision || g_str_equal (review->revision, revision)))
        found = review;
    }

  return found;
}

/**
 * mag_handout_reviews_find:
 * @document: a document, such as "handout/sleep"
 * @language: its language
 * @revision: (nullable): its revision; %NULL for whichever was reviewed last, which may have lapsed
 *
 * Returns: (nullable): the review of that very revision, or %NULL where there is none
 */
const MagHandoutReview *
mag_handout_reviews_find (MagHandoutReviews *self,
                          const char        *document,
                          const char        *language,
                          const char        *revision)
{
  const MagHandoutReview *review = find_in (self->own, document, language, revision);

  return review ? review : find_in (self->others, document, language, revision);
}

/**
 * mag_handout_reviews_record:
 * @review: the review
 * @error: return location for an error
 *
 * Keeps a review, in place of an older one of the same document in the same language.
 *
 * Returns: %FALSE with an error where the file cannot be written; nothing has changed then
 */
gboolean
mag_handout_reviews_record (MagHandoutReviews       *self,
                            const MagHandoutReview  *review,
                            GError                 **error)
{
  g_autoptr (GPtrArray) reviews = copy_without (self, review->document, review->language);

  g_ptr_array_add (reviews, mag_handout_review_copy (review));

  return replace (self, reviews, error);
}

/**
 * mag_handout_reviews_remove:
 * @document: a document
 * @language: its language
 * @error: return location for an error
 *
 * Takes a review back.
 *
 * Returns: %FALSE with an error where the file cannot be written; nothing has changed then
 */
gboolean
mag_handout_reviews_remove (MagHandoutReviews  *self,
                            const char         *document,
                            const char         *language,
                            GError            **error)
{
  g_autoptr (GPtrArray) reviews = copy_without (self, document, language);

  return replace (self, reviews, error);
}
