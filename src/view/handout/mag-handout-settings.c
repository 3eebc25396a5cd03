// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* The choices about handouts as they are kept in the settings. A patient's name and the note are not
 * among them and never pass through here. */

#include "config.h"

#include "mag-handout-settings.h"

#include "mag-clinic-logo.h"
#include "mag-handout-words.h"

static char *
dup_set_text (GSettings  *settings,
              const char *key)
{
  g_autofree char *text = g_settings_get_string (settings, key);

  return text[0] ? g_steal_pointer (&text) : NULL;
}

static void
read_clinic (GSettings         *settings,
             MagHandoutOptions *options)
{
  options->clinic_name = g_settings_get_string (settings, "clinic-name");
  options->clinic_address = g_settings_get_string (settings, "clinic-address");
  options->phone_day = g_settings_get_string (settings, "clinic-phone-day");
  options->phone_night = g_settings_get_string (settings, "clinic-phone-night");
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
  MagHandoutOptions *options = mag_handout_options_new ();

  options->depth = (MagHandoutDepth) g_settings_get_enum (settings, "handout-depth");
  options->paper = (MagPaper) g_settings_get_enum (settings, "handout-paper");
  options->duplex = g_settings_get_boolean (settings, "handout-two-sided");
  options->text_size = g_settings_get_int (settings, "handout-text-size");
  options->left_out = g_settings_get_flags (settings, "handout-left-out");
  options->n_lines = g_settings_get_int (settings, "handout-lines");
  g_clear_pointer (&options->language, g_free);
  options->language = g_settings_get_string (settings, "handout-language");
  options->second_language = dup_set_text (settings, "handout-second-language");
  options->extras = g_settings_get_strv (settings, "handout-extras");
  options->reviews = g_object_ref (mag_context_get_reviews (context));
  read_clinic (settings, options);

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
 * @settings: the settings
 * @location: a location such as `handout?topics=sleep,heart&depth=card`
 *
 * Chooses what a location asks for; what it does not name stays as it is, and so does what it names
 * wrongly.
 *
 * Returns: (transfer full) (nullable): the topics it names, or %NULL where it names none
 */
GStrv
mag_handout_settings_apply_query (GSettings   *settings,
                                  MagLocation *location)
{
  const char *topics = mag_location_get_query (location, "topics");
  const char *language = mag_location_get_query (location, "language");
  const char *second = mag_location_get_query (location, "second");

  apply_nick (settings, "handout-depth", MAG_TYPE_HANDOUT_DEPTH, mag_location_get_query (location, "depth"));
  apply_nick (settings, "handout-paper", MAG_TYPE_PAPER, mag_location_get_query (location, "paper"));
  apply_text_size (settings, mag_location_get_query (location, "size"));
  if (language && mag_handout_words_find (language))
    g_settings_set_string (settings, "handout-language", language);
  if (second && (second[0] == '\0' || mag_handout_words_find (second)))
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
  return g_str_has_prefix (key, "handout-") || g_str_has_prefix (key, "clinic-");
}
