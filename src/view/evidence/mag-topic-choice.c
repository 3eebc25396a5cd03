// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagTopicChoice:
 *
 * A topic to choose claims by, with how many it has; or the choice of all topics.
 */

#include "config.h"

#include "mag-topic-choice.h"

#include <glib/gi18n-lib.h>

struct _MagTopicChoice
{
  GObject   parent_instance;

  /* Owned */
  MagTopic *topic;

  guint     count;
};

typedef enum
{
  PROP_LABEL = 1,
} MagTopicChoiceProperty;

static GParamSpec *properties[PROP_LABEL + 1];

G_DEFINE_FINAL_TYPE (MagTopicChoice, mag_topic_choice, G_TYPE_OBJECT)

static char *
dup_label (MagTopicChoice *self)
{
  if (!self->topic)
    return g_strdup (_("All topics"));

  /* Translators: a topic and how many claims it has */
  return g_strdup_printf (C_("choice of a topic", "%s (%u)"), mag_topic_get_title (self->topic), self->count);
}

static void
mag_topic_choice_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  MagTopicChoice *self = MAG_TOPIC_CHOICE (object);

  switch ((MagTopicChoiceProperty) prop_id)
    {
    case PROP_LABEL:
      g_value_take_string (value, dup_label (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
mag_topic_choice_finalize (GObject *object)
{
  g_clear_object (&MAG_TOPIC_CHOICE (object)->topic);

  G_OBJECT_CLASS (mag_topic_choice_parent_class)->finalize (object);
}

static void
mag_topic_choice_class_init (MagTopicChoiceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = mag_topic_choice_get_property;
  object_class->finalize = mag_topic_choice_finalize;

  properties[PROP_LABEL] = g_param_spec_string ("label", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
mag_topic_choice_init (MagTopicChoice *self)
{
}

/**
 * mag_topic_choice_new:
 * @topic: (nullable): a topic, or %NULL for all
 *
 * Returns: (transfer full): a new choice
 */
MagTopicChoice *
mag_topic_choice_new (MagTopic *topic)
{
  MagTopicChoice *self = g_object_new (MAG_TYPE_TOPIC_CHOICE, NULL);

  g_set_object (&self->topic, topic);

  return self;
}

/**
 * mag_topic_choice_get_id:
 *
 * Returns: (nullable): the topic's id
 */
const char *
mag_topic_choice_get_id (MagTopicChoice *self)
{
  return self->topic ? mag_topic_get_id (self->topic) : NULL;
}

/**
 * mag_topic_choice_set_count:
 * @count: how many claims it has
 */
void
mag_topic_choice_set_count (MagTopicChoice *self,
                            guint           count)
{
  if (self->count == count)
    return;

  self->count = count;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LABEL]);
}
