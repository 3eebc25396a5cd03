// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagHandoutSet:
 *
 * Choices about handouts under a name: which topics, and how they are printed. It takes from options
 * only what may be shared with others: nothing of the clinic, nothing about a patient. It never
 * changes.
 */

#include "config.h"

#include "mag-handout-set.h"

#include "mag-json.h"

struct _MagHandoutSet
{
  GObject             parent_instance;

  /* Owned */
  char               *name;
  char              **topics;
  MagHandoutOptions  *options;
};

G_DEFINE_FINAL_TYPE (MagHandoutSet, mag_handout_set, G_TYPE_OBJECT)

typedef enum
{
  PROP_NAME = 1,
} MagHandoutSetProperty;

static GParamSpec *properties[PROP_NAME + 1];

/* Field by field, so that what is added to the options is not shared by accident. */
static MagHandoutOptions *
copy_shared (const MagHandoutOptions *options)
{
  MagHandoutOptions *copy = mag_handout_options_new ();

  copy->depth = options->depth;
  copy->paper = options->paper;
  copy->duplex = options->duplex;
  copy->text_size = options->text_size;
  copy->left_out = options->left_out;
  copy->n_lines = options->n_lines;
  g_set_str (&copy->language, options->language);
  copy->second_language = g_strdup (options->second_language);
  copy->extras = g_strdupv (options->extras);

  return copy;
}

static void
mag_handout_set_get_property (GObject    *object,
                              guint       id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  switch ((MagHandoutSetProperty) id)
    {
    case PROP_NAME:
      g_value_set_string (value, MAG_HANDOUT_SET (object)->name);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
mag_handout_set_finalize (GObject *object)
{
  MagHandoutSet *self = MAG_HANDOUT_SET (object);

  g_clear_pointer (&self->name, g_free);
  g_clear_pointer (&self->topics, g_strfreev);
  g_clear_pointer (&self->options, mag_handout_options_free);

  G_OBJECT_CLASS (mag_handout_set_parent_class)->finalize (object);
}

static void
mag_handout_set_class_init (MagHandoutSetClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = mag_handout_set_get_property;
  object_class->finalize = mag_handout_set_finalize;

  properties[PROP_NAME] = g_param_spec_string ("name", NULL, NULL, NULL,
                                               G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
mag_handout_set_init (MagHandoutSet *self)
{
}

/**
 * mag_handout_set_new:
 * @name: what it is called
 * @topics: the topics' ids in order
 * @options: how they are printed; what must not be shared is left out
 *
 * Returns: (transfer full): the set
 */
MagHandoutSet *
mag_handout_set_new (const char              *name,
                     const char *const       *topics,
                     const MagHandoutOptions *options)
{
  MagHandoutSet *self = g_object_new (MAG_TYPE_HANDOUT_SET, NULL);

  self->name = g_strdup (name);
  self->topics = g_strdupv ((char **) topics);
  self->options = copy_shared (options);

  return self;
}

static MagHandoutParts
read_parts (JsonObject *json)
{
  g_autoptr (GFlagsClass) klass = g_type_class_ref (MAG_TYPE_HANDOUT_PARTS);
  g_auto (GStrv) names = mag_json_dup_texts (json, "left_out");
  MagHandoutParts parts = 0;

  for (guint i = 0; names && names[i]; i++)
    {
      GFlagsValue *value = g_flags_get_value_by_nick (klass, names[i]);

      if (value)
        parts |= value->value;
    }

  return parts;
}

static int
read_number (JsonObject *json,
             const char *name,
             int         fallback)
{
  return (int) json_object_get_int_member_with_default (json, name, fallback);
}

/**
 * mag_handout_set_new_from_json:
 * @json: a set that the schema has passed
 *
 * Returns: (transfer full): the set; what @json does not say is as mag_handout_options_new() has it
 */
MagHandoutSet *
mag_handout_set_new_from_json (JsonObject *json)
{
  MagHandoutSet *self = g_object_new (MAG_TYPE_HANDOUT_SET, NULL);
  MagHandoutOptions *options = mag_handout_options_new ();

  options->depth = (MagHandoutDepth) mag_json_get_enum (json, "depth", MAG_TYPE_HANDOUT_DEPTH, MAG_HANDOUT_DEPTH_SHEET);
  options->paper = (MagPaper) mag_json_get_enum (json, "paper", MAG_TYPE_PAPER, MAG_PAPER_A4);
  options->duplex = json_object_get_boolean_member_with_default (json, "two_sided", FALSE);
  options->text_size = read_number (json, "text_size", MAG_HANDOUT_MIN_TEXT_SIZE);
  options->left_out = read_parts (json);
  options->n_lines = read_number (json, "lines", 0);
  g_set_str (&options->language, mag_json_get_text (json, "language", options->language));
  options->second_language = g_strdup (mag_json_get_text (json, "second_language", NULL));
  if (json_object_has_member (json, "extras"))
    options->extras = mag_json_dup_texts (json, "extras");

  self->name = g_strdup (mag_json_get_text (json, "name", ""));
  self->topics = mag_json_dup_texts (json, "topics");
  self->options = options;

  return self;
}

/**
 * mag_handout_set_rename:
 * @name: another name
 *
 * Returns: (transfer full): the same choices under that name
 */
MagHandoutSet *
mag_handout_set_rename (MagHandoutSet *self,
                        const char    *name)
{
  return mag_handout_set_new (name, (const char *const *) self->topics, self->options);
}

const char *
mag_handout_set_get_name (MagHandoutSet *self)
{
  return self->name;
}

/**
 * mag_handout_set_get_topics:
 *
 * Returns: (transfer none): the topics' ids in order
 */
const char *const *
mag_handout_set_get_topics (MagHandoutSet *self)
{
  return (const char *const *) self->topics;
}

/**
 * mag_handout_set_get_options:
 *
 * Returns: (transfer none): how they are printed
 */
const MagHandoutOptions *
mag_handout_set_get_options (MagHandoutSet *self)
{
  return self->options;
}

static void
add_text (JsonBuilder *builder,
          const char  *name,
          const char  *text)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_string_value (builder, text);
}

static void
add_number (JsonBuilder *builder,
            const char  *name,
            int          number)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_int_value (builder, number);
}

static void
add_texts (JsonBuilder       *builder,
           const char        *name,
           const char *const *texts)
{
  json_builder_set_member_name (builder, name);
  json_builder_begin_array (builder);
  for (guint i = 0; texts && texts[i]; i++)
    json_builder_add_string_value (builder, texts[i]);
  json_builder_end_array (builder);
}

static void
add_nick (JsonBuilder *builder,
          const char  *name,
          GType        type,
          int          value)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (type);

  add_text (builder, name, g_enum_get_value (klass, value)->value_nick);
}

static GStrv
dup_part_names (MagHandoutParts parts)
{
  g_autoptr (GFlagsClass) klass = g_type_class_ref (MAG_TYPE_HANDOUT_PARTS);
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();

  for (guint i = 0; i < klass->n_values; i++)
    if (parts & klass->values[i].value)
      g_strv_builder_add (names, klass->values[i].value_nick);

  return g_strv_builder_end (names);
}

/**
 * mag_handout_set_build_json:
 * @builder: where to add it
 *
 * Adds the set as an object that mag_handout_set_new_from_json() reads back.
 */
void
mag_handout_set_build_json (MagHandoutSet *self,
                            JsonBuilder   *builder)
{
  const MagHandoutOptions *options = self->options;
  g_auto (GStrv) left_out = dup_part_names (options->left_out);

  json_builder_begin_object (builder);
  add_text (builder, "name", self->name);
  add_texts (builder, "topics", (const char *const *) self->topics);
  add_nick (builder, "depth", MAG_TYPE_HANDOUT_DEPTH, (int) options->depth);
  add_nick (builder, "paper", MAG_TYPE_PAPER, (int) options->paper);
  json_builder_set_member_name (builder, "two_sided");
  json_builder_add_boolean_value (builder, options->duplex);
  add_number (builder, "text_size", options->text_size);
  add_text (builder, "language", options->language);
  if (options->second_language)
    add_text (builder, "second_language", options->second_language);
  add_texts (builder, "left_out", (const char *const *) left_out);
  add_number (builder, "lines", options->n_lines);
  add_texts (builder, "extras", (const char *const *) options->extras);
  json_builder_end_object (builder);
}
