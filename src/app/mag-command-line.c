// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* The options of the command line that need no display: they are answered here and the program
 * ends. Exit status: 0 when it went well, 1 when it did not, 2 when it was asked wrongly. */

#include "config.h"

#include "mag-command-line.h"

#include <glib/gi18n.h>

#include "mag-handout-pdf.h"
#include "mag-paths.h"
#include "mag-search.h"

#define MAX_HITS 50

static const GOptionEntry entries[] = {
  { "version", 0, 0, G_OPTION_ARG_NONE, NULL, N_("Print the version"), NULL },
  { "list", 0, 0, G_OPTION_ARG_NONE, NULL, N_("Print every location"), NULL },
  { "search", 0, 0, G_OPTION_ARG_STRING, NULL, N_("Print what a search finds"), N_("TEXT") },
  { "handout", 0, 0, G_OPTION_ARG_STRING_ARRAY, NULL, N_("Write the handout of a topic"), N_("TOPIC") },
  { "output", 0, 0, G_OPTION_ARG_FILENAME, NULL, N_("The PDF to write the handout to"), N_("FILE.pdf") },
  { "depth", 0, 0, G_OPTION_ARG_STRING, NULL, N_("How much the handout tells: sheet or card"), N_("DEPTH") },
  { "paper", 0, 0, G_OPTION_ARG_STRING, NULL, N_("The handout's paper: a4 or letter"), N_("PAPER") },
  { "text-size", 0, 0, G_OPTION_ARG_INT, NULL, N_("The handout's text size in points, 12 to 20"), N_("POINTS") },
  { "startup-report", 0, 0, G_OPTION_ARG_NONE, NULL, N_("Print the milestones of one start, then quit"), NULL },
  { NULL },
};

static MagCollection *
open_collection (GError **error)
{
  g_autofree char *path = mag_paths_dup_collection ();

  return mag_collection_open (path, error);
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

/* Sets an option that is one of the words of an enum. */
static gboolean
read_choice (GVariantDict  *options,
             const char    *name,
             GType          type,
             gpointer       value,
             GError       **error)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (type);
  const char *text = NULL;
  GEnumValue *found;

  if (!g_variant_dict_lookup (options, name, "&s", &text))
    return TRUE;

  found = g_enum_get_value_by_nick (klass, text);
  if (!found)
    {
      g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                   _("--%s=%s: expected “%s” or “%s”"), name, text,
                   g_enum_get_value (klass, 0)->value_nick, g_enum_get_value (klass, 1)->value_nick);
      return FALSE;
    }

  *(int *) value = found->value;
  return TRUE;
}

static MagHandoutOptions *
read_handout_options (GVariantDict  *options,
                      GError       **error)
{
  g_autoptr (MagHandoutOptions) handout = mag_handout_options_new ();

  if (!read_choice (options, "depth", MAG_TYPE_HANDOUT_DEPTH, &handout->depth, error)
      || !read_choice (options, "paper", MAG_TYPE_PAPER, &handout->paper, error))
    return NULL;

  g_variant_dict_lookup (options, "text-size", "i", &handout->text_size);
  if (handout->text_size < MAG_HANDOUT_MIN_TEXT_SIZE || handout->text_size > MAG_HANDOUT_MAX_TEXT_SIZE)
    {
      g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, _("--text-size=%d: expected %d to %d"),
                   handout->text_size, MAG_HANDOUT_MIN_TEXT_SIZE, MAG_HANDOUT_MAX_TEXT_SIZE);
      return NULL;
    }

  return g_steal_pointer (&handout);
}

static gboolean
write_handout (const char         *topic,
               const char         *path,
               MagHandoutOptions  *options,
               GError            **error)
{
  g_autoptr (MagCollection) collection = open_collection (error);
  g_autofree char *fonts = mag_paths_dup_fonts ();
  g_autoptr (MagHandout) handout = NULL;
  g_autoptr (MagHandoutLayout) layout = NULL;

  if (!collection)
    return FALSE;

  handout = mag_handout_new (collection, topic, options, error);
  if (handout)
    layout = mag_handout_layout_new (handout, fonts, error);

  return layout && mag_handout_write_pdf (layout, path, error);
}

static int
fail (int     status,
      GError *error)
{
  g_printerr ("magnesia: %s\n", error->message);

  return status;
}

static int
handle_handout (GVariantDict *options)
{
  g_autofree const char **topics = NULL;
  g_autoptr (MagHandoutOptions) handout = NULL;
  g_autoptr (GError) error = NULL;
  const char *path = NULL;

  g_variant_dict_lookup (options, "handout", "^a&s", &topics);
  if (!g_variant_dict_lookup (options, "output", "^&ay", &path) || topics[1])
    {
      g_set_error (&error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                   _("expected one --handout=TOPIC and --output=FILE.pdf"));
      return fail (2, error);
    }

  handout = read_handout_options (options, &error);
  if (!handout)
    return fail (2, error);

  return write_handout (topics[0], path, handout, &error) ? 0 : fail (1, error);
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
  if (g_variant_dict_contains (options, "handout"))
    return handle_handout (options);

  return -1;
}
