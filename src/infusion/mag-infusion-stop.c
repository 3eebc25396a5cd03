// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagInfusionStop:
 *
 * A named stop on the way through an infusion: what one may feel there, what staff check and why,
 * and what to say at once. It says what a drawing shows, too, in words that know nothing of drawing.
 */

#include "config.h"

#include "mag-infusion-stop.h"

#include "mag-json.h"

struct _MagInfusionStop
{
  GObject           parent_instance;

  /* Owned */
  char             *id;
  char             *title;
  char             *spoken;
  GListModel       *feel;
  GListModel       *check;
  GListModel       *say;

  MagInfusionScene  scene;
  double            level;
  gboolean          points[MAG_INFUSION_N_POINTS];
};

G_DEFINE_FINAL_TYPE (MagInfusionStop, mag_infusion_stop, G_TYPE_OBJECT)

G_DEFINE_ENUM_TYPE (MagInfusionScene, mag_infusion_scene,
                    G_DEFINE_ENUM_VALUE (MAG_INFUSION_SCENE_READY, "ready"),
                    G_DEFINE_ENUM_VALUE (MAG_INFUSION_SCENE_NEEDLE, "needle"),
                    G_DEFINE_ENUM_VALUE (MAG_INFUSION_SCENE_RUNNING, "running"),
                    G_DEFINE_ENUM_VALUE (MAG_INFUSION_SCENE_DONE, "done"),
                    G_DEFINE_ENUM_VALUE (MAG_INFUSION_SCENE_HOME, "home"))

G_DEFINE_ENUM_TYPE (MagInfusionPoint, mag_infusion_point,
                    G_DEFINE_ENUM_VALUE (MAG_INFUSION_POINT_BAG, "bag"),
                    G_DEFINE_ENUM_VALUE (MAG_INFUSION_POINT_NEEDLE, "needle"),
                    G_DEFINE_ENUM_VALUE (MAG_INFUSION_POINT_CUFF, "cuff"),
                    G_DEFINE_ENUM_VALUE (MAG_INFUSION_POINT_CHEST, "chest"),
                    G_DEFINE_ENUM_VALUE (MAG_INFUSION_POINT_KNEE, "knee"),
                    G_DEFINE_ENUM_VALUE (MAG_INFUSION_POINT_HAND, "hand"))

static void
mag_infusion_stop_finalize (GObject *object)
{
  MagInfusionStop *self = MAG_INFUSION_STOP (object);

  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->spoken, g_free);
  g_clear_object (&self->feel);
  g_clear_object (&self->check);
  g_clear_object (&self->say);

  G_OBJECT_CLASS (mag_infusion_stop_parent_class)->finalize (object);
}

static void
mag_infusion_stop_class_init (MagInfusionStopClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = mag_infusion_stop_finalize;
}

static void
mag_infusion_stop_init (MagInfusionStop *self)
{
}

static void
read_points (MagInfusionStop *self,
             JsonObject      *json)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (MAG_TYPE_INFUSION_POINT);
  g_auto (GStrv) nicks = mag_json_dup_texts (json, "points");

  for (guint i = 0; nicks[i]; i++)
    {
      GEnumValue *value = g_enum_get_value_by_nick (klass, nicks[i]);

      if (value)
        self->points[value->value] = TRUE;
    }
}

/**
 * mag_infusion_stop_new_from_json:
 * @json: a stop of `infusion.json`, already checked
 * @collection: where foods are looked up
 * @level: how full the bag is, from 0 to 1
 *
 * Returns: (transfer full): the stop
 */
MagInfusionStop *
mag_infusion_stop_new_from_json (JsonObject    *json,
                                 MagCollection *collection,
                                 double         level)
{
  MagInfusionStop *self = g_object_new (MAG_TYPE_INFUSION_STOP, NULL);

  self->id = g_strdup (mag_json_get_text (json, "id", ""));
  self->title = g_strdup (mag_json_get_text (json, "title", ""));
  self->spoken = g_strdup (mag_json_get_text (json, "spoken", ""));
  self->scene = mag_json_get_enum (json, "scene", MAG_TYPE_INFUSION_SCENE, MAG_INFUSION_SCENE_READY);
  self->level = level;
  read_points (self, json);
  self->feel = mag_infusion_statement_new_list (collection, json, "feel");
  self->check = mag_infusion_statement_new_list (collection, json, "check");
  self->say = mag_infusion_statement_new_list (collection, json, "say");

  return self;
}

const char *
mag_infusion_stop_get_id (MagInfusionStop *self)
{
  return self->id;
}

const char *
mag_infusion_stop_get_title (MagInfusionStop *self)
{
  return self->title;
}

/**
 * mag_infusion_stop_get_spoken:
 *
 * Returns: the stop in words, as “the first quarter of an hour”
 */
const char *
mag_infusion_stop_get_spoken (MagInfusionStop *self)
{
  return self->spoken;
}

MagInfusionScene
mag_infusion_stop_get_scene (MagInfusionStop *self)
{
  return self->scene;
}

/**
 * mag_infusion_stop_get_level:
 *
 * Returns: how full the bag is drawn, from 0 to 1; a picture, not a measure
 */
double
mag_infusion_stop_get_level (MagInfusionStop *self)
{
  return self->level;
}

/**
 * mag_infusion_stop_has_point:
 * @point: what staff may look at
 *
 * Returns: whether they look there at this stop
 */
gboolean
mag_infusion_stop_has_point (MagInfusionStop  *self,
                             MagInfusionPoint  point)
{
  return self->points[point];
}

/**
 * mag_infusion_stop_get_feel:
 *
 * Returns: (transfer none): what one may feel, as a list of [class@InfusionStatement]
 */
GListModel *
mag_infusion_stop_get_feel (MagInfusionStop *self)
{
  return self->feel;
}

/**
 * mag_infusion_stop_get_check:
 *
 * Returns: (transfer none): what staff check and why, as a list of [class@InfusionStatement]
 */
GListModel *
mag_infusion_stop_get_check (MagInfusionStop *self)
{
  return self->check;
}

/**
 * mag_infusion_stop_get_say:
 *
 * Returns: (transfer none): what to say at once, as a list of [class@InfusionStatement]
 */
GListModel *
mag_infusion_stop_get_say (MagInfusionStop *self)
{
  return self->say;
}
