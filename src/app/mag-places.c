// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Which view shows which location. */

#include "config.h"

#include "mag-places.h"

#include <glib/gi18n.h>

#include "mag-evidence-face.h"
#include "mag-foods-view.h"
#include "mag-glossary-view.h"
#include "mag-handout-composer.h"
#include "mag-infusion-view.h"
#include "mag-start-view.h"
#include "mag-topic-view.h"

/* Every view is made and given its context in the same way; only the names of its type differ. */
#define DEFINE_CREATE(name, view, TYPE)                             \
  static GtkWidget *                                                \
  create_##name (MagContext *context)                               \
  {                                                                 \
    gpointer self = g_object_new (TYPE, NULL);                      \
                                                                    \
    mag_##view##_set_context (self, context);                       \
                                                                    \
    return self;                                                    \
  }

DEFINE_CREATE (start, start_view, MAG_TYPE_START_VIEW)
DEFINE_CREATE (topic, topic_view, MAG_TYPE_TOPIC_VIEW)
DEFINE_CREATE (evidence, evidence_face, MAG_TYPE_EVIDENCE_FACE)
DEFINE_CREATE (glossary, glossary_view, MAG_TYPE_GLOSSARY_VIEW)
DEFINE_CREATE (handout, handout_composer, MAG_TYPE_HANDOUT_COMPOSER)
DEFINE_CREATE (foods, foods_view, MAG_TYPE_FOODS_VIEW)
DEFINE_CREATE (infusion, infusion_view, MAG_TYPE_INFUSION_VIEW)

static void
show_start (GtkWidget   *view,
            const char  *topic,
            MagLocation *location)
{
}

static void
show_topic (GtkWidget   *view,
            const char  *topic,
            MagLocation *location)
{
  mag_topic_view_show (MAG_TOPIC_VIEW (view), topic, location);
}

static void
show_evidence (GtkWidget   *view,
               const char  *topic,
               MagLocation *location)
{
  mag_evidence_face_show (MAG_EVIDENCE_FACE (view), NULL, location);
}

static void
show_glossary (GtkWidget   *view,
               const char  *topic,
               MagLocation *location)
{
  mag_glossary_view_show (MAG_GLOSSARY_VIEW (view), mag_location_get_id (location));
}

static void
show_handout (GtkWidget   *view,
              const char  *topic,
              MagLocation *location)
{
  mag_handout_composer_show (MAG_HANDOUT_COMPOSER (view), location);
}

static void
show_foods (GtkWidget   *view,
            const char  *topic,
            MagLocation *location)
{
  mag_foods_view_show (MAG_FOODS_VIEW (view), location);
}

static void
show_infusion (GtkWidget   *view,
               const char  *topic,
               MagLocation *location)
{
  mag_infusion_view_show (MAG_INFUSION_VIEW (view), mag_location_get_fragment (location));
}

static void
print_topic (GtkWidget *view)
{
  mag_topic_view_print (MAG_TOPIC_VIEW (view));
}

static void
print_evidence (GtkWidget *view)
{
  gtk_widget_activate_action (view, "evidence.print", NULL);
}

static void
print_handout (GtkWidget *view)
{
  mag_handout_composer_print (MAG_HANDOUT_COMPOSER (view));
}

static void
print_foods (GtkWidget *view)
{
  gtk_widget_activate_action (view, "foods.print", NULL);
}

static void
print_infusion (GtkWidget *view)
{
  mag_infusion_view_print (MAG_INFUSION_VIEW (view));
}

static const MagPlace start = { "start", N_("Start"), "start", create_start, show_start, NULL };
static const MagPlace topic = { "topic", NULL, NULL, create_topic, show_topic, print_topic };
static const MagPlace evidence = { "evidence", N_("Evidence"), "evidence", create_evidence, show_evidence,
                                   print_evidence };
static const MagPlace foods = { "foods", N_("Foods"), "food", create_foods, show_foods, print_foods };
static const MagPlace infusion = { "infusion", N_("Infusion"), "infusion", create_infusion, show_infusion,
                                   print_infusion };
static const MagPlace glossary = { "glossary", N_("Glossary"), "term", create_glossary, show_glossary, NULL };
static const MagPlace handout = { "handout", N_("Handout"), "handout", create_handout, show_handout, print_handout };

/**
 * mag_places_find:
 * @collection: the collection that is shown
 * @location: a location
 *
 * Returns: (nullable): the place that shows it; %NULL where the collection has no such thing
 */
const MagPlace *
mag_places_find (MagCollection *collection,
                 MagLocation   *location)
{
  g_autofree char *title = mag_collection_dup_title (collection, location);
  gboolean has_id = mag_location_get_id (location) != NULL;

  if (has_id && !title)
    return NULL;

  switch (mag_location_get_kind (location))
    {
    case MAG_LOCATION_TERM:
      return &glossary;
    case MAG_LOCATION_EVIDENCE:
      return has_id ? &topic : &evidence;
    case MAG_LOCATION_TOPIC:
    case MAG_LOCATION_REFERENCE:
      return &topic;
    case MAG_LOCATION_HANDOUT:
      return has_id ? &topic : &handout;
    case MAG_LOCATION_FOOD:
      return &foods;
    case MAG_LOCATION_INFUSION:
      return title ? &infusion : NULL;
    case MAG_LOCATION_START:
    default:
      return &start;
    }
}

/**
 * mag_places_get_topic:
 *
 * Returns: the place that shows topics, which is made ready before it is asked for
 */
const MagPlace *
mag_places_get_topic (void)
{
  return &topic;
}
