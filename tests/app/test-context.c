// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* What the user keeps, when its files are not what they should be: nothing is lost, and it is told. */

#include "config.h"

#include "mag-context.h"

#include <glib/gstdio.h>
#include <string.h>

#include "mag-paths.h"
#include "mag-settings.h"

static void
write_user_file (const char *name,
                 const char *text)
{
  g_autofree char *path = mag_paths_dup_user_file (name);
  g_autofree char *folder = g_path_get_dirname (path);
  g_autoptr (GError) error = NULL;

  g_assert_no_errno (g_mkdir_with_parents (folder, 0700));
  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);
}

/* Takes the file away again. */
static void
assert_user_file (const char *name,
                  const char *text)
{
  g_autofree char *path = mag_paths_dup_user_file (name);
  g_autofree char *contents = NULL;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (path, &contents, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (contents, ==, text);
  g_assert_no_errno (g_unlink (path));
}

static MagContext *
new_context (void)
{
  g_autofree char *path = mag_paths_dup_collection ();
  g_autoptr (MagCollection) collection = mag_collection_open (path, NULL);
  g_autoptr (GSettings) settings = mag_settings_new ();

  return mag_context_new (collection, settings);
}

static void
test_sound (void)
{
  g_autoptr (MagContext) context = new_context ();

  g_assert_nonnull (mag_context_get_sets (context));
  g_assert_nonnull (mag_context_get_reviews (context));
  g_assert_null (mag_context_get_sets_damage (context));
  g_assert_null (mag_context_get_reviews_damage (context));
}

/* Each time anew: the second file that is damaged does not replace the first. */
static void
test_damaged_sets (void)
{
  const char *const kept[] = { "sets.json.damaged", "sets.json.2.damaged" };

  for (guint i = 0; i < G_N_ELEMENTS (kept); i++)
    {
      g_autoptr (MagContext) context = new_context ();

      write_user_file ("sets.json", kept[i]);
      g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (mag_context_get_sets (context))), ==, 0);
      g_assert_nonnull (strstr (mag_context_get_sets_damage (context), kept[i]));
    }
  for (guint i = 0; i < G_N_ELEMENTS (kept); i++)
    assert_user_file (kept[i], kept[i]);
}

static void
test_damaged_reviews (void)
{
  g_autoptr (MagContext) context = new_context ();

  write_user_file ("reviews.json", "{ \"reviews\": 7 }");
  g_assert_nonnull (mag_context_get_reviews (context));
  g_assert_nonnull (strstr (mag_context_get_reviews_damage (context), "reviews.json.damaged"));
  assert_user_file ("reviews.json.damaged", "{ \"reviews\": 7 }");
}

/* Whoever is told that their traces are gone relies on it. */
static void
test_traces_that_stay (void)
{
  g_autoptr (MagContext) context = new_context ();
  g_autofree char *plan = mag_paths_dup_user_file ("plan.json");
  g_autoptr (GError) error = NULL;

  g_assert_true (mag_context_forget_traces (context, &error));
  g_assert_no_error (error);

  /* a folder cannot be unlinked, by root neither */
  g_assert_no_errno (g_mkdir_with_parents (plan, 0700));
  g_settings_set_strv (mag_context_get_settings (context), "last-read", (const char *[]) { "topic/haematoma", NULL });
  g_assert_false (mag_context_forget_traces (context, &error));
  g_assert_nonnull (strstr (error->message, plan));
  g_assert_no_errno (g_rmdir (plan));
  {
    g_auto (GStrv) read = g_settings_get_strv (mag_context_get_settings (context), "last-read");

    g_assert_cmpuint (g_strv_length (read), ==, 0);
  }
}

int
main (int   argc,
      char *argv[])
{
  g_autofree char *folder = g_dir_make_tmp ("context-XXXXXX", NULL);
  g_autofree char *own = g_build_filename (folder, "magnesia", NULL);
  int status;

  g_setenv ("XDG_DATA_HOME", folder, TRUE);
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/context/sound", test_sound);
  g_test_add_func ("/context/damaged-sets", test_damaged_sets);
  g_test_add_func ("/context/damaged-reviews", test_damaged_reviews);
  g_test_add_func ("/context/traces-that-stay", test_traces_that_stay);

  status = g_test_run ();
  g_rmdir (own);
  g_rmdir (folder);

  return status;
}
