// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* The user's settings, and the two lists of locations kept in them. A location that has lost its
 * meaning stays in the list until it is used or removed: a collection may bring it back. */

#include "config.h"

#include "mag-settings.h"

#include "mag-language.h"
#include "mag-paths.h"

#define N_LAST_READ 5

static const char *traces[] = { "last-read", "article-positions", "intake-row" };

/**
 * mag_settings_new:
 *
 * Finds the settings' schema in the build tree as well as where it was installed.
 *
 * Returns: (transfer full): the settings
 */
GSettings *
mag_settings_new (void)
{
  g_autofree char *folder = mag_paths_dup_schemas ();
  g_autoptr (GSettingsSchemaSource) source = NULL;
  g_autoptr (GSettingsSchema) schema = NULL;

  if (folder)
    source = g_settings_schema_source_new_from_directory (folder, g_settings_schema_source_get_default (), FALSE, NULL);
  if (!source)
    return g_settings_new (APPLICATION_ID);

  schema = g_settings_schema_source_lookup (source, APPLICATION_ID, TRUE);

  return g_settings_new_full (schema, NULL, NULL);
}

/* Returns the list without one entry. */
static GStrvBuilder *
copy_without (GSettings  *settings,
              const char *key,
              const char *text)
{
  g_auto (GStrv) list = g_settings_get_strv (settings, key);
  GStrvBuilder *builder = g_strv_builder_new ();

  for (guint i = 0; list[i]; i++)
    if (!g_str_equal (list[i], text))
      g_strv_builder_add (builder, list[i]);

  return builder;
}

/**
 * mag_settings_note_read:
 * @settings: the settings
 * @location: an article that was opened
 *
 * Puts a location at the head of those read last.
 */
void
mag_settings_note_read (GSettings   *settings,
                        MagLocation *location)
{
  g_autofree char *text = mag_location_to_string (location);
  g_autoptr (GStrvBuilder) rest = copy_without (settings, "last-read", text);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) others = g_strv_builder_end (rest);
  g_auto (GStrv) list = NULL;

  g_strv_builder_add (builder, text);
  for (guint i = 0; others[i] && i + 1 < N_LAST_READ; i++)
    g_strv_builder_add (builder, others[i]);
  list = g_strv_builder_end (builder);
  g_settings_set_strv (settings, "last-read", (const char *const *) list);
}

gboolean
mag_settings_has_bookmark (GSettings   *settings,
                           MagLocation *location)
{
  g_autofree char *text = mag_location_to_string (location);
  g_auto (GStrv) list = g_settings_get_strv (settings, "bookmarks");

  return g_strv_contains ((const char *const *) list, text);
}

/**
 * mag_settings_set_bookmark:
 * @settings: the settings
 * @location: a location
 * @bookmarked: whether it is to be a bookmark
 *
 * Adds a bookmark at the end of the list, or removes it.
 */
void
mag_settings_set_bookmark (GSettings   *settings,
                           MagLocation *location,
                           gboolean     bookmarked)
{
  g_autofree char *text = mag_location_to_string (location);
  g_autoptr (GStrvBuilder) builder = copy_without (settings, "bookmarks", text);
  g_auto (GStrv) list = NULL;

  if (bookmarked)
    g_strv_builder_add (builder, text);
  list = g_strv_builder_end (builder);
  g_settings_set_strv (settings, "bookmarks", (const char *const *) list);
}

/**
 * mag_settings_dup_language:
 * @settings: the settings
 * @offered: (array zero-terminated=1): the languages that something exists in
 *
 * Returns: (transfer full) (nullable): the language to read it in, as the user or else the desktop has it;
 *   %NULL where it does not exist in that
 */
char *
mag_settings_dup_language (GSettings         *settings,
                           const char *const *offered)
{
  g_autofree char *wished = g_settings_get_string (settings, "reading-language");

  return g_strdup (mag_language_choose (wished, g_get_language_names (), offered));
}

/**
 * mag_settings_forget_traces:
 * @settings: the settings
 *
 * Clears what tells others what was read. Bookmarks stay: they were made on purpose.
 */
void
mag_settings_forget_traces (GSettings *settings)
{
  for (guint i = 0; i < G_N_ELEMENTS (traces); i++)
    g_settings_reset (settings, traces[i]);
}
