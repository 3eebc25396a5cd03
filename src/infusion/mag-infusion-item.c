// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagInfusionItem:
 *
 * A titled thing with statements: a way into the body, a step of the ladder (what is felt, what is
 * seen), a question to a clinic (a reassuring answer, a warning one).
 */

#include "config.h"

#include "mag-infusion-item.h"

struct _MagInfusionItem
{
  GObject     parent_instance;

  /* Owned */
  char       *id;
  char       *title;
  char       *alt;
  GListModel *statements;
};

G_DEFINE_FINAL_TYPE (MagInfusionItem, mag_infusion_item, G_TYPE_OBJECT)

static void
mag_infusion_item_finalize (GObject *object)
{
  MagInfusionItem *self = MAG_INFUSION_ITEM (object);

  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->alt, g_free);
  g_clear_object (&self->statements);

  G_OBJECT_CLASS (mag_infusion_item_parent_class)->finalize (object);
}

static void
mag_infusion_item_class_init (MagInfusionItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = mag_infusion_item_finalize;
}

static void
mag_infusion_item_init (MagInfusionItem *self)
{
}

/**
 * mag_infusion_item_new:
 * @id: its id
 * @title: its title
 * @alt: (nullable): what a drawing of it shows, in words
 * @statements: a list of [class@InfusionStatement]
 *
 * Returns: (transfer full): the item
 */
MagInfusionItem *
mag_infusion_item_new (const char *id,
                       const char *title,
                       const char *alt,
                       GListModel *statements)
{
  MagInfusionItem *self = g_object_new (MAG_TYPE_INFUSION_ITEM, NULL);

  self->id = g_strdup (id);
  self->title = g_strdup (title);
  self->alt = g_strdup (alt);
  self->statements = g_object_ref (statements);

  return self;
}

const char *
mag_infusion_item_get_id (MagInfusionItem *self)
{
  return self->id;
}

const char *
mag_infusion_item_get_title (MagInfusionItem *self)
{
  return self->title;
}

/**
 * mag_infusion_item_get_alt:
 *
 * Returns: (nullable): what a drawing of it shows, in words
 */
const char *
mag_infusion_item_get_alt (MagInfusionItem *self)
{
  return self->alt;
}

/**
 * mag_infusion_item_get_statements:
 *
 * Returns: (transfer none): a list of [class@InfusionStatement]
 */
GListModel *
mag_infusion_item_get_statements (MagInfusionItem *self)
{
  return self->statements;
}
