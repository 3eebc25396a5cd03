// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagTerm:
 *
 * A glossary entry: a hard word in plain ones.
 */

#include "config.h"

#include "mag-term.h"

#include "mag-json.h"

struct _MagTerm
{
  GObject  parent_instance;

  /* Owned */
  char    *id;
  char    *term;
  char    *also;
  char    *meaning;
};

typedef enum
{
  PROP_ID = 1,
  PROP_TERM,
  PROP_ALSO,
  PROP_MEANING,
} MagTermProperty;

static GParamSpec *properties[PROP_MEANING + 1];

G_DEFINE_FINAL_TYPE (MagTerm, mag_term, G_TYPE_OBJECT)

static void
mag_term_get_property (GObject    *object,
                       guint       prop_id,
                       GValue     *value,
                       GParamSpec *pspec)
{
  MagTerm *self = MAG_TERM (object);

  switch ((MagTermProperty) prop_id)
    {
    case PROP_ID:
      g_value_set_string (value, self->id);
      break;
    case PROP_TERM:
      g_value_set_string (value, self->term);
      break;
    case PROP_ALSO:
      g_value_set_string (value, self->also);
      break;
    case PROP_MEANING:
      g_value_set_string (value, self->meaning);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
mag_term_finalize (GObject *object)
{
  MagTerm *self = MAG_TERM (object);

  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->term, g_free);
  g_clear_pointer (&self->also, g_free);
  g_clear_pointer (&self->meaning, g_free);

  G_OBJECT_CLASS (mag_term_parent_class)->finalize (object);
}

static void
mag_term_class_init (MagTermClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = mag_term_get_property;
  object_class->finalize = mag_term_finalize;

  properties[PROP_ID] = g_param_spec_string ("id", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_TERM] = g_param_spec_string ("term", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_ALSO] = g_param_spec_string ("also", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_MEANING] = g_param_spec_string ("meaning", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
mag_term_init (MagTerm *self)
{
}

/**
 * mag_term_new_from_json:
 * @json: an entry of `glossary.json`, already checked
 *
 * Returns: (transfer full): the term
 */
MagTerm *
mag_term_new_from_json (JsonObject *json)
{
  MagTerm *self = g_object_new (MAG_TYPE_TERM, NULL);

  self->id = g_strdup (mag_json_get_text (json, "id", ""));
  self->term = g_strdup (mag_json_get_text (json, "term", ""));
  self->also = mag_json_dup_joined (json, "also", ", ");
  self->meaning = g_strdup (mag_json_get_text (json, "meaning", ""));

  return self;
}

const char *
mag_term_get_id (MagTerm *self)
{
  return self->id;
}

const char *
mag_term_get_term (MagTerm *self)
{
  return self->term;
}

/**
 * mag_term_get_also:
 *
 * Returns: other words for it, joined by commas; empty where there are none
 */
const char *
mag_term_get_also (MagTerm *self)
{
  return self->also;
}

const char *
mag_term_get_meaning (MagTerm *self)
{
  return self->meaning;
}
