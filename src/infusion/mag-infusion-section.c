// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagInfusionSection:
 *
 * A section of the infusion explainer: what the outline names, and what a location such as
 * `infusion#during` leads to.
 */

#include "config.h"

#include "mag-infusion-section.h"

#include "mag-json.h"

struct _MagInfusionSection
{
  GObject     parent_instance;

  /* Owned */
  char       *id;
  char       *title;
  GListStore *blocks;
};

typedef enum
{
  PROP_ID = 1,
  PROP_TITLE,
} MagInfusionSectionProperty;

static GParamSpec *properties[PROP_TITLE + 1];

G_DEFINE_FINAL_TYPE (MagInfusionSection, mag_infusion_section, G_TYPE_OBJECT)

static void
mag_infusion_section_get_property (GObject    *object,
                                   guint       prop_id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  MagInfusionSection *self = MAG_INFUSION_SECTION (object);

  switch ((MagInfusionSectionProperty) prop_id)
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
mag_infusion_section_finalize (GObject *object)
{
  MagInfusionSection *self = MAG_INFUSION_SECTION (object);

  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->title, g_free);
  g_clear_object (&self->blocks);

  G_OBJECT_CLASS (mag_infusion_section_parent_class)->finalize (object);
}

static void
mag_infusion_section_class_init (MagInfusionSectionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = mag_infusion_section_get_property;
  object_class->finalize = mag_infusion_section_finalize;

  properties[PROP_ID] = g_param_spec_string ("id", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
mag_infusion_section_init (MagInfusionSection *self)
{
  self->blocks = g_list_store_new (MAG_TYPE_INFUSION_BLOCK);
}

/**
 * mag_infusion_section_new_from_json:
 * @json: a section of `infusion.json`, already checked
 * @collection: where tables, safety texts and foods are looked up
 *
 * Returns: (transfer full): the section
 */
MagInfusionSection *
mag_infusion_section_new_from_json (JsonObject    *json,
                                    MagCollection *collection)
{
  MagInfusionSection *self = g_object_new (MAG_TYPE_INFUSION_SECTION, NULL);
  JsonArray *blocks = mag_json_get_array (json, "blocks");

  self->id = g_strdup (mag_json_get_text (json, "id", ""));
  self->title = g_strdup (mag_json_get_text (json, "title", ""));
  for (guint i = 0; i < json_array_get_length (blocks); i++)
    {
      g_autoptr (MagInfusionBlock) block = NULL;

      block = mag_infusion_block_new_from_json (json_array_get_object_element (blocks, i), collection);
      g_list_store_append (self->blocks, block);
    }

  return self;
}

const char *
mag_infusion_section_get_id (MagInfusionSection *self)
{
  return self->id;
}

const char *
mag_infusion_section_get_title (MagInfusionSection *self)
{
  return self->title;
}

/**
 * mag_infusion_section_get_blocks:
 *
 * Returns: (transfer none): a list of [class@InfusionBlock]
 */
GListModel *
mag_infusion_section_get_blocks (MagInfusionSection *self)
{
  return G_LIST_MODEL (self->blocks);
}
