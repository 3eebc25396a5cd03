// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagTopic:
 *
 * What the sidebar and the cards on Start need to know of a topic. The article itself is a
 * [class@Document], loaded when it is opened.
 */

#include "config.h"

#include "mag-topic.h"

const char *const mag_topic_places[] = {
  "red-flags", "in-short", "key-points", "contents", "unknown", "faq", "sources", NULL,
};

struct _MagTopic
{
  GObject  parent_instance;

  /* Owned */
  char    *id;
  char    *title;
  char    *summary;
  char    *group;
};

typedef enum
{
  PROP_ID = 1,
  PROP_TITLE,
  PROP_SUMMARY,
  PROP_GROUP,
} MagTopicProperty;

static GParamSpec *properties[PROP_GROUP + 1];

G_DEFINE_FINAL_TYPE (MagTopic, mag_topic, G_TYPE_OBJECT)

static void
mag_topic_get_property (GObject    *object,
                        guint       prop_id,
                        GValue     *value,
                        GParamSpec *pspec)
{
  MagTopic *self = MAG_TOPIC (object);

  switch ((MagTopicProperty) prop_id)
    {
    case PROP_ID:
      g_value_set_string (value, self->id);
      break;
    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;
    case PROP_SUMMARY:
      g_value_set_string (value, self->summary);
      break;
    case PROP_GROUP:
      g_value_set_string (value, self->group);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
mag_topic_finalize (GObject *object)
{
  MagTopic *self = MAG_TOPIC (object);

  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->summary, g_free);
  g_clear_pointer (&self->group, g_free);

  G_OBJECT_CLASS (mag_topic_parent_class)->finalize (object);
}

static void
mag_topic_class_init (MagTopicClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = mag_topic_get_property;
  object_class->finalize = mag_topic_finalize;

  properties[PROP_ID] = g_param_spec_string ("id", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_SUMMARY] = g_param_spec_string ("summary", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_GROUP] = g_param_spec_string ("group", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
mag_topic_init (MagTopic *self)
{
}

/**
 * mag_topic_new:
 * @id: its id
 * @title: its title
 * @summary: one sentence
 * @group: the title of the group that it belongs to
 *
 * Returns: (transfer full): the topic
 */
MagTopic *
mag_topic_new (const char *id,
               const char *title,
               const char *summary,
               const char *group)
{
  MagTopic *self = g_object_new (MAG_TYPE_TOPIC, NULL);

  self->id = g_strdup (id);
  self->title = g_strdup (title);
  self->summary = g_strdup (summary);
  self->group = g_strdup (group);

  return self;
}

const char *
mag_topic_get_id (MagTopic *self)
{
  return self->id;
}

const char *
mag_topic_get_title (MagTopic *self)
{
  return self->title;
}

const char *
mag_topic_get_summary (MagTopic *self)
{
  return self->summary;
}

const char *
mag_topic_get_group (MagTopic *self)
{
  return self->group;
}
