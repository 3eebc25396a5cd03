// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* How far each article was read, kept in the settings from one day to the next. */

#include "config.h"

#include "mag-article-positions.h"

#define KEY "article-positions"

/* Nearer to the top than this, there is nothing to come back to. */
#define TOP 0.005

/**
 * mag_article_positions_get:
 * @settings: the settings
 * @topic: a topic's id
 *
 * Returns: how far its article was read, from 0 to 1
 */
double
mag_article_positions_get (GSettings  *settings,
                           const char *topic)
{
  g_autoptr (GVariant) positions = g_settings_get_value (settings, KEY);
  double position = 0;

  g_variant_lookup (positions, topic, "d", &position);

  return position >= 0 && position <= 1 ? position : 0;
}

/**
 * mag_article_positions_set:
 * @settings: the settings
 * @topic: a topic's id
 * @position: how far its article was read, from 0 to 1
 *
 * Keeps the position; the top is forgotten.
 */
void
mag_article_positions_set (GSettings  *settings,
                           const char *topic,
                           double      position)
{
  g_autoptr (GVariant) positions = g_settings_get_value (settings, KEY);
  g_auto (GVariantBuilder) builder = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE ("a{sd}"));
  GVariantIter iter;
  const char *name;
  double value;

  g_variant_iter_init (&iter, positions);
  while (g_variant_iter_next (&iter, "{&sd}", &name, &value))
    if (!g_str_equal (name, topic))
      g_variant_builder_add (&builder, "{sd}", name, value);
  if (position > TOP)
    g_variant_builder_add (&builder, "{sd}", topic, position);

  g_settings_set_value (settings, KEY, g_variant_builder_end (&builder));
}
