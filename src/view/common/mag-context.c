// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagContext:
 *
 * What every view may ask for: the collection, the settings, and what the user keeps about handouts.
 * One is made at start and handed down; there are no singletons.
 */

#include "config.h"

#include "mag-context.h"

#include <glib/gi18n-lib.h>

#include "mag-aside.h"
#include "mag-food-plan.h"
#include "mag-paths.h"
#include "mag-settings.h"

struct _MagContext
{
  GObject            parent_instance;

  /* Owned */
  MagCollection     *collection;
  GSettings         *settings;
  MagHandoutReviews *reviews;
  MagHandoutSets    *sets;
  char              *sets_damage;
  char              *reviews_damage;
};

enum
{
  TRACES_FORGOTTEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MagContext, mag_context, G_TYPE_OBJECT)

static void
mag_context_dispose (GObject *object)
{
  MagContext *self = MAG_CONTEXT (object);

  g_clear_object (&self->collection);
  g_clear_object (&self->settings);
  g_clear_object (&self->reviews);
  g_clear_object (&self->sets);
  g_clear_pointer (&self->sets_damage, g_free);
  g_clear_pointer (&self->reviews_damage, g_free);

  G_OBJECT_CLASS (mag_context_parent_class)->dispose (object);
}

static void
mag_context_class_init (MagContextClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = mag_context_dispose;

  /**
   * MagContext::traces-forgotten:
   *
   * What tells others what the reader did has been cleared, and is not to be shown any longer.
   */
  signals[TRACES_FORGOTTEN] = g_signal_new ("traces-forgotten", MAG_TYPE_CONTEXT, G_SIGNAL_RUN_LAST, 0,
                                            NULL, NULL, NULL, G_TYPE_NONE, 0);
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

/* A file that cannot be read is kept under another name, so that nothing is written over it. */
static char *
set_aside (const char   *path,
           const GError *error)
{
  char *aside = mag_aside_put (path);

  g_message ("%s; it is kept as “%s”", error->message, aside);

  return aside;
}

/**
 * mag_context_get_reviews:
 *
 * Returns: (transfer none): the clinic's reviews, its own and those that came with the collection
 */
MagHandoutReviews *
mag_context_get_reviews (MagContext *self)
{
  g_autofree char *path = NULL;
  g_autofree char *collection = NULL;
  g_autofree char *beside = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GError) other = NULL;

  if (self->reviews)
    return self->reviews;

  path = mag_paths_dup_user_file ("reviews.json");
  self->reviews = mag_handout_reviews_new (path);
  if (!mag_handout_reviews_load (self->reviews, &error))
    {
      g_autofree char *aside = set_aside (path, error);

      self->reviews_damage = g_strdup_printf (_("The clinic's reviews could not be read. They are kept as “%s”."), aside);
    }

  collection = mag_paths_dup_collection ();
  beside = mag_handout_reviews_dup_beside (collection);
  if (!mag_handout_reviews_add_file (self->reviews, beside, &other))
    g_message ("%s", other->message);

  return self->reviews;
}

/**
 * mag_context_get_reviews_damage:
 *
 * Returns: (transfer none) (nullable): what to tell whoever looks for reviews that could not be read, and
 *   so are printed no longer; %NULL where they could be, or were not asked for yet
 */
const char *
mag_context_get_reviews_damage (MagContext *self)
{
  return self->reviews_damage;
}

/**
 * mag_context_get_sets:
 *
 * Returns: (transfer none): the sets of choices that were saved by name
 */
MagHandoutSets *
mag_context_get_sets (MagContext *self)
{
  g_autofree char *path = NULL;
  g_autoptr (GError) error = NULL;

  if (self->sets)
    return self->sets;

  path = mag_paths_dup_user_file ("sets.json");
  self->sets = mag_handout_sets_new (path);
  if (!mag_handout_sets_load (self->sets, &error))
    {
      g_autofree char *aside = set_aside (path, error);

      self->sets_damage = g_strdup_printf (_("The saved sets could not be read. They are kept as “%s”."), aside);
    }

  return self->sets;
}

/**
 * mag_context_get_sets_damage:
 *
 * Returns: (transfer none) (nullable): what to tell whoever looks for sets that could not be read, and
 *   so are gone; %NULL where they could be, or were not asked for yet
 */
const char *
mag_context_get_sets_damage (MagContext *self)
{
  return self->sets_damage;
}

/**
 * mag_context_load_article:
 * @topic: a topic's id
 * @error: return location for an error
 *
 * Returns: (transfer full): the article in the language that the user reads, or else in English; %NULL
 *   with an error where there is none
 */
MagDocument *
mag_context_load_article (MagContext  *self,
                          const char  *topic,
                          GError     **error)
{
  g_auto (GStrv) languages = mag_collection_list_languages (self->collection, "topic", topic);
  g_autofree char *language = mag_settings_dup_language (self->settings, (const char *const *) languages);

  return mag_collection_load_document (self->collection, "topic", topic, language ? language : "en", error);
}

/**
 * mag_context_forget_traces:
 * @error: return location for an error
 *
 * Clears what tells others what was read, picked and planned.
 *
 * Returns: whether all of it is forgotten; else an error that says what is not
 */
gboolean
mag_context_forget_traces (MagContext  *self,
                           GError     **error)
{
  g_autofree char *plan = mag_paths_dup_user_file ("plan.json");
  gboolean forgotten = mag_food_plan_forget (plan, error);

  if (!forgotten)
    g_prefix_error_literal (error, _("The day plan could not be forgotten: "));
  mag_settings_forget_traces (self->settings);
  g_signal_emit (self, signals[TRACES_FORGOTTEN], 0);

  return forgotten;
}
