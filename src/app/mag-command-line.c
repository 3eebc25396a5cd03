// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* The options of the command line that need no display: they are answered here and the program
 * ends. Exit status: 0 when it went well, 1 when it did not, 2 when it was asked wrongly. */

#include "config.h"

#include "mag-command-line.h"

#include <glib/gi18n.h>

#include "mag-handout-batch.h"
#include "mag-handout-job.h"
#include "mag-library.h"
#include "mag-paths.h"
#include "mag-search.h"

#define MAX_HITS 50

static const GOptionEntry entries[] = {
  { "version", 0, 0, G_OPTION_ARG_NONE, NULL, N_("Print the version"), NULL },
  { "list", 0, 0, G_OPTION_ARG_NONE, NULL, N_("Print every location"), NULL },
  { "search", 0, 0, G_OPTION_ARG_STRING, NULL, N_("Print what a search finds"), N_("TEXT") },
  { "handout", 0, 0, G_OPTION_ARG_STRING_ARRAY, NULL, N_("Write the handout of a topic, or of several"), N_("TOPIC") },
  { "set", 0, 0, G_OPTION_ARG_STRING, NULL, N_("Take topics and choices of a set that was saved"), N_("NAME") },
  { "output", 0, 0, G_OPTION_ARG_FILENAME, NULL, N_("The PDF to write the handout to; - for standard output"),
    N_("FILE.pdf") },
  { "depth", 0, 0, G_OPTION_ARG_STRING, NULL, N_("How much the handout tells: sheet or card"), N_("DEPTH") },
  { "language", 0, 0, G_OPTION_ARG_STRING, NULL, N_("The handout's language, such as en"), N_("TAG") },
  { "second-language", 0, 0, G_OPTION_ARG_STRING, NULL, N_("A language beside it, such as es"), N_("TAG") },
  { "paper", 0, 0, G_OPTION_ARG_STRING, NULL, N_("The handout's paper: a4 or letter"), N_("PAPER") },
  { "text-size", 0, 0, G_OPTION_ARG_STRING, NULL, N_("The handout's text size in points, 12 to 20"), N_("POINTS") },
  { "batch", 0, 0, G_OPTION_ARG_FILENAME, NULL, N_("Write many: a file with the options of one on each line"),
    N_("FILE") },
  { "startup-report", 0, 0, G_OPTION_ARG_NONE, NULL, N_("Print the milestones of one start, then quit"), NULL },
  { NULL },
};

static MagCollection *
open_collection (GError **error)
{
  return mag_library_open_default (NULL, error);
}

static gboolean
list_locations (GError **error)
{
  g_autoptr (MagCollection) collection = open_collection (error);
  g_auto (GStrv) locations = collection ? mag_collection_list_locations (collection) : NULL;

  for (guint i = 0; locations && locations[i]; i++)
    g_print ("%s\n", locations[i]);

  return collection != NULL;
}

static gboolean
search (const char  *text,
        GError     **error)
{
  g_autoptr (MagCollection) collection = open_collection (error);
  g_autoptr (GListModel) hits = NULL;
  g_autofree char *corrected = NULL;

  if (!collection)
    return FALSE;

  hits = mag_search_run (collection, text, MAX_HITS, &corrected);
  if (corrected)
    g_printerr (_("Results for “%s”\n"), corrected);
  for (guint i = 0; i < g_list_model_get_n_items (hits); i++)
    {
      g_autoptr (MagSearchHit) hit = g_list_model_get_item (hits, i);
      g_autofree char *line = mag_search_hit_to_line (hit);

      g_print ("%s\n", line);
    }

  return TRUE;
}

static int
fail (int     status,
      GError *error)
{
  g_printerr ("magnesia: %s\n", error->message);

  return status;
}

static MagHandoutReviews *
load_reviews (GError **error)
{
  g_autofree char *path = mag_paths_dup_user_file ("reviews.json");
  g_autofree char *collection = mag_paths_dup_collection ();
  g_autofree char *beside = mag_handout_reviews_dup_beside (collection);
  g_autoptr (MagHandoutReviews) reviews = mag_handout_reviews_new (path);

  if (!mag_handout_reviews_load (reviews, error) || !mag_handout_reviews_add_file (reviews, beside, error))
    return NULL;

  return g_steal_pointer (&reviews);
}

static int
handle_handout (GVariantDict *options)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (MagCollection) collection = open_collection (&error);
  g_autoptr (MagHandoutReviews) reviews = collection ? load_reviews (&error) : NULL;
  g_autoptr (MagHandoutJob) job = NULL;
  const char *path = NULL;

  if (!reviews)
    return fail (1, error);
  if (g_variant_dict_lookup (options, "batch", "^&ay", &path))
    return mag_handout_batch_run (collection, reviews, path, options);

  job = mag_handout_job_new (collection, reviews, options, NULL, &error);
  if (!job)
    return fail (error->domain == G_OPTION_ERROR ? 2 : 1, error);

  return mag_handout_job_run (job, collection, &error) ? 0 : fail (1, error);
}

/* Whoever says how a handout is to be, but not which, is told so, and not shown a window. */
static gboolean
asks_for_handout (GVariantDict *options)
{
  static const char *const names[] = {
    "handout", "set", "batch", "output", "depth", "language", "second-language", "paper", "text-size",
  };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      if (g_variant_dict_contains (options, names[i]))
        return TRUE;
    }

  return FALSE;
}

/**
 * mag_command_line_add_options:
 * @application: the application
 *
 * Makes the options known.
 */
void
mag_command_line_add_options (GApplication *application)
{
  g_application_add_main_option_entries (application, entries);
  g_application_set_option_context_parameter_string (application, _("[LOCATION]"));
  g_application_set_option_context_summary (application, _("What is known about magnesium and health."));
  g_application_set_option_context_description (
    application, _("Exit status: 0 when it went well, 1 when something could not be read or written, 2 when it was asked"
                   " wrongly."));
}

/**
 * mag_command_line_handle:
 * @options: the options that were given
 *
 * Answers the options that need no display.
 *
 * Returns: the exit status, or -1 where the program is to go on
 */
int
mag_command_line_handle (GVariantDict *options)
{
  g_autoptr (GError) error = NULL;
  const char *text = NULL;

  if (g_variant_dict_contains (options, "version"))
    {
      g_print ("Magnesia %s\n", PACKAGE_VERSION);
      return 0;
    }
  if (g_variant_dict_contains (options, "list"))
    return list_locations (&error) ? 0 : fail (1, error);
  if (g_variant_dict_lookup (options, "search", "&s", &text))
    return search (text, &error) ? 0 : fail (1, error);
  if (asks_for_handout (options))
    return handle_handout (options);

  return -1;
}
