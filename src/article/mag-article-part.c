// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagArticlePart:
 *
 * A part of an article that a reader can go to: the place in the page and its heading. Contents in
 * the page and the outline beside it are made from the same parts.
 */

#include "config.h"

#include "mag-article-part.h"

struct _MagArticlePart
{
  GObject  parent_instance;

  /* Owned */
  char    *id;
  char    *title;
};

typedef enum
{
  PROP_ID = 1,
  PROP_TITLE,
} MagArticlePartProperty;

static GParamSpec *properties[PROP_TITLE + 1];

G_DEFINE_FINAL_TYPE (MagArticlePart, mag_article_part, G_TYPE_OBJECT)

static void
mag_article_part_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  MagArticlePart *self = MAG_ARTICLE_PART (object);

  switch ((MagArticlePartProperty) prop_id)
    {
    case PROP_ID:
      g_value_set_string (value, self->id);
      break;
    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
mag_article_part_finalize (GObject *object)
{
  MagArticlePart *self = MAG_ARTICLE_PART (object);

  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->title, g_free);

  G_OBJECT_CLASS (mag_article_part_parent_class)->finalize (object);
}

static void
mag_article_part_class_init (MagArticlePartClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = mag_article_part_get_property;
  object_class->finalize = mag_article_part_finalize;

  properties[PROP_ID] =
    g_param_spec_string ("id", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_TITLE] =
    g_param_spec_string ("title", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
mag_article_part_init (MagArticlePart *self)
{
}

/**
 * mag_article_part_new:
 * @id: the fragment that leads to it
 * @title: its heading
 *
 * Returns: (transfer full): the part
 */
MagArticlePart *
mag_article_part_new (const char *id,
                      const char *title)
{
  MagArticlePart *self = g_object_new (MAG_TYPE_ARTICLE_PART, NULL);

  self->id = g_strdup (id);
  self->title = g_strdup (title);

  return self;
}

/**
 * mag_article_part_get_id:
 *
 * Returns: the fragment that leads to it
 */
const char *
mag_article_part_get_id (MagArticlePart *self)
{
  return self->id;
}

/**
 * mag_article_part_get_title:
 *
 * Returns: its heading
 */
const char *
mag_article_part_get_title (MagArticlePart *self)
{
  return self->title;
}
