// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagContext:
 *
 * What every view may ask for: the collection and the settings. One is made at start and handed
 * down; there are no singletons.
 */

#include "config.h"

#include "mag-context.h"

struct _MagContext
{
  GObject        parent_instance;

  /* Owned */
  MagCollection *collection;
  GSettings     *settings;
};

G_DEFINE_FINAL_TYPE (MagContext, mag_context, G_TYPE_OBJECT)

static void
mag_context_dispose (GObject *object)
{
  MagContext *self = MAG_CONTEXT (object);

  g_clear_object (&self->collection);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (mag_context_parent_class)->dispose (object);
}

static void
mag_context_class_init (MagContextClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = mag_context_dispose;
}

static void
mag_context_init (MagContext *self)
{
}

/**
 * mag_context_new:
 * @collection: the collection to show
 * @settings: the user's settings
 *
 * Returns: (transfer full): the context
 */
MagContext *
mag_context_new (MagCollection *collection,
                 GSettings     *settings)
{
  MagContext *self = g_object_new (MAG_TYPE_CONTEXT, NULL);

  self->collection = g_object_ref (collection);
  self->settings = g_object_ref (settings);

  return self;
}

/**
 * mag_context_get_collection:
 *
 * Returns: (transfer none): the collection
 */
MagCollection *
mag_context_get_collection (MagContext *self)
{
  return self->collection;
}

/**
 * mag_context_get_settings:
 *
 * Returns: (transfer none): the settings
 */
GSettings *
mag_context_get_settings (MagContext *self)
{
  return self->settings;
}
