// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* The choices about handouts as they are kept in the settings. A patient's name and the note are not
 * among them and never pass through here. */

#include "config.h"

#include "mag-handout-settings.h"

#include "mag-clinic-logo.h"
#include "mag-handout-extras.h"
#include "mag-handout-languages.h"
#include "mag-paths.h"
#include "mag-settings.h"

static gboolean
is_offered (MagCollection *collection,
            const char    *language)
{
  g_auto (GStrv) languages = mag_handout_languages_list (collection);

  return g_strv_contains ((const char *const *) languages, language);
}

/* Another collection may not have the language that was chosen; then it is the one that the user reads. */
static void
read_languages (MagContext        *context,
                MagHandoutOptions *options)
{
  GSettings *settings = mag_context_get_settings (context);
  MagCollection *collection = mag_context_get_collection (context);
  g_autofree char *first = g_settings_get_string (settings, "handout-language");
  g_autofree char *second = g_settings_get_string (settings, "handout-second-language");

  g_auto (GStrv) languages = mag_handout_languages_list (collection);
  g_autofree char *read = mag_settings_dup_language (settings, (const char *const *) languages);

  if (is_offered (collection, first))
    g_set_str (&options->language, first);
  else if (read)
    g_set_str (&options->language, read);
  if (is_offered (collection, second))
    options->second_language = g_steal_pointer (&second);
}

/* Blanks alone are no phone. */
static char *
dup_phone (GSettings  *settings,
           const char *key)
{
  return g_strstrip (g_settings_get_string (settings, key));
}

static void
read_clinic (GSettings         *settings,
             MagHandoutOptions *options)
{
  options->clinic_name = g_settings_get_string (settings, "clinic-name");
  options->clinic_address = g_settings_get_string (settings, "clinic-address");
  options->phone_day = dup_phone (settings, "clinic-phone-day");
  options->phone_night = dup_phone (settings, "clinic-phone-night");
  options->emergency_number = dup_phone (settings, "emergency-number");
  options->poison_center = dup_phone (settings, "poison-center");
  options->clinic_logo = mag_clinic_logo_load (settings);
}

/**
 * mag_handout_settings_dup_options:
 * @context: the context
 *
 * Returns: (transfer full): what is chosen now, with the clinic's header and reviews
 */
MagHandoutOptions *
mag_handout_settings_dup_options (MagContext *context)
{
  GSettings *settings = mag_context_get_settings (context);
  g_autofree char *plan = mag_paths_dup_user_file ("plan.json");
  MagHandoutOptions *options = mag_handout_options_new ();

  options->depth = (MagHandoutDepth) g_settings_get_enum (settings, "handout-depth");
  options->paper = (MagPaper) g_settings_get_enum (settings, "handout-paper");
  options->duplex = g_settings_get_boolean (settings, "handout-two-sided");
  options->text_size = g_settings_get_int (settings, "handout-text-size");
  options->left_out = g_settings_get_flags (settings, "handout-left-out");
  options->n_lines = g_settings_get_int (settings, "handout-lines");
  read_languages (context, options);
  options->extras = g_settings_get_strv (settings, "handout-extras");
  options->reviews = g_object_ref (mag_context_get_reviews (context));
  read_clinic (settings, options);
  mag_handout_extras_build (mag_context_get_collection (context), plan, options);

  return options;
}

/**
 * mag_handout_settings_apply_set:
 * @settings: the settings
 * @set: a set of choices
 *
 * Makes the choices of a set those that are chosen now, topics included.
 */
void
mag_handout_settings_apply_set (GSettings     *settings,
                                MagHandoutSet *set)
{
  static const char *const none[] = { NULL };
  const MagHandoutOptions *options = mag_handout_set_get_options (set);

  g_settings_set_strv (settings, "handout-topics", mag_handout_set_get_topics (set));
  g_settings_set_enum (settings, "handout-depth", (int) options->depth);
  g_settings_set_enum (settings, "handout-paper", (int) options->paper);
  g_settings_set_boolean (settings, "handout-two-sided", options->duplex);
  g_settings_set_int (settings, "handout-text-size", options->text_size);
  g_settings_set_flags (settings, "handout-left-out", options->left_out);
  g_settings_set_int (settings, "handout-lines", options->n_lines);
  g_settings_set_string (settings, "handout-language", options->language);
  g_settings_set_string (settings, "handout-second-language", options->second_language ? options->second_language : "");
  g_settings_set_strv (settings, "handout-extras", options->extras ? (const char *const *) options->extras : none);
}

static void
apply_nick (GSettings  *settings,
            const char *key,
            GType       type,
            const char *nick)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (type);
  GEnumValue *value = nick ? g_enum_get_value_by_nick (klass, nick) : NULL;

  if (value)
    g_settings_set_enum (settings, key, value->value);
}

static void
apply_text_size (GSettings  *settings,
                 const char *text)
{
  gint64 size = text ? g_ascii_strtoll (text, NULL, 10) : 0;

  if (size >= MAG_HANDOUT_MIN_TEXT_SIZE && size <= MAG_HANDOUT_MAX_TEXT_SIZE)
    g_settings_set_int (settings, "handout-text-size", (int) size);
}

/**
 * mag_handout_settings_apply_query:
 * @context: the context
 * @location: a location such as `handout?topics=sleep,heart&depth=card`
 *
 * Chooses what a location asks for; what it does not name stays as it is, and so does what it names
 * wrongly.
 *
 * Returns: (transfer full) (nullable): the topics it names, or %NULL where it names none
 */
GStrv
mag_handout_settings_apply_query (MagContext  *context,
                                  MagLocation *location)
{
  MagCollection *collection = mag_context_get_collection (context);
  GSettings *settings = mag_context_get_settings (context);
  const char *topics = mag_location_get_query (location, "topics");
  const char *language = mag_location_get_query (location, "language");
  const char *second = mag_location_get_query (location, "second");

  apply_nick (settings, "handout-depth", MAG_TYPE_HANDOUT_DEPTH, mag_location_get_query (location, "depth"));
  apply_nick (settings, "handout-paper", MAG_TYPE_PAPER, mag_location_get_query (location, "paper"));
  apply_text_size (settings, mag_location_get_query (location, "size"));
  if (language && is_offered (collection, language))
    g_settings_set_string (settings, "handout-language", language);
  if (second && (second[0] == '\0' || is_offered (collection, second)))
    g_settings_set_string (settings, "handout-second-language", second);

  return topics && topics[0] ? g_strsplit (topics, ",", -1) : NULL;
}

/**
 * mag_handout_settings_is_ours:
 * @key: the key of a setting
 *
 * Returns: whether it changes what is printed
 */
gboolean
mag_handout_settings_is_ours (const char *key)
{
  static const char *const others[] = { "emergency-number", "poison-center", "reading-language", NULL };

  return g_str_has_prefix (key, "handout-") || g_str_has_prefix (key, "clinic-") || g_strv_contains (others, key);
}
