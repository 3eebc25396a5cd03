// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagInfusionPicture:
 *
 * The picture of an infusion at one of its stops. It glides from stop to stop and its drops fall for
 * some seconds, if animations are wished for; else it stands still. It is for the eye: what it shows is said beside it.
 */

#include "config.h"

#include "mag-infusion-picture.h"

#include <math.h>

#include "mag-infusion-drawing.h"

#define DROP_TIME 1.6

/* What moves beside a text for longer than this needs a button that stops it; so it comes to rest. */
#define MOVING_TIME 4.8

struct _MagInfusionPicture
{
  GtkWidget   parent_instance;

  /* Owned */
  GListModel *stops;

  guint       position;
  double      shown;
  double      drop;
  double      moved_for;
  gint64      last_time;
  guint       tick_id;
};

G_DEFINE_FINAL_TYPE (MagInfusionPicture, mag_infusion_picture, GTK_TYPE_WIDGET)

static gboolean
is_mirrored (MagInfusionPicture *self)
{
  return gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
}

static MagInfusionStop *
dup_stop (MagInfusionPicture *self,
          guint               position)
{
  return self->stops ? g_list_model_get_item (self->stops, position) : NULL;
}

static gboolean
animates (MagInfusionPicture *self)
{
  return adw_get_enable_animations (GTK_WIDGET (self));
}

static gboolean
is_running (MagInfusionPicture *self)
{
  g_autoptr (MagInfusionStop) stop = dup_stop (self, self->position);

  return stop && mag_infusion_stop_get_scene (stop) == MAG_INFUSION_SCENE_RUNNING;
}

static gboolean
wants_ticks (MagInfusionPicture *self)
{
  return animates (self) && ((is_running (self) && self->moved_for < MOVING_TIME) || self->shown != self->position);
}

/* The picture glides to its stop, and the drop falls faster and faster, as drops do. */
static gboolean
tick_cb (GtkWidget     *widget,
         GdkFrameClock *clock,
         gpointer       user_data)
{
  MagInfusionPicture *self = MAG_INFUSION_PICTURE (widget);
  gint64 now = gdk_frame_clock_get_frame_time (clock);
  double elapsed = self->last_time ? (double) (now - self->last_time) / G_USEC_PER_SEC : 0;
  double way = self->position - self->shown;

  self->last_time = now;
  self->moved_for += elapsed;
  self->drop = fmod (self->drop + elapsed / DROP_TIME, 1);
  self->shown = fabs (way) < 0.01 ? self->position : self->shown + way * MIN (elapsed * 8, 1);
  gtk_widget_queue_draw (widget);

  if (wants_ticks (self))
    return G_SOURCE_CONTINUE;

  self->tick_id = 0;
  return G_SOURCE_REMOVE;
}

static void
stop_ticks (MagInfusionPicture *self)
{
  if (self->tick_id)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->tick_id);
  self->tick_id = 0;
}

static void
update_ticks (MagInfusionPicture *self)
{
  gboolean mapped = gtk_widget_get_mapped (GTK_WIDGET (self));

  if (!animates (self) || !mapped)
    self->shown = self->position;
  gtk_widget_queue_draw (GTK_WIDGET (self));

  if (!mapped || !wants_ticks (self))
    stop_ticks (self);
  else if (!self->tick_id)
    {
      self->last_time = 0;
      self->tick_id = gtk_widget_add_tick_callback (GTK_WIDGET (self), tick_cb, NULL, NULL);
    }
}

/* Between two stops the bag is between their levels; all else is that of the nearer one. */
static void
get_pose (MagInfusionPicture *self,
          MagInfusionPose    *pose)
{
  g_autoptr (MagInfusionStop) stop = dup_stop (self, (guint) lround (self->shown));
  g_autoptr (MagInfusionStop) before = dup_stop (self, (guint) floor (self->shown));
  g_autoptr (MagInfusionStop) after = dup_stop (self, (guint) ceil (self->shown));
  double part = self->shown - floor (self->shown);

  pose->scene = mag_infusion_stop_get_scene (stop);
  pose->level = mag_infusion_stop_get_level (before) * (1 - part) + mag_infusion_stop_get_level (after) * part;
  pose->drop = animates (self) ? self->drop * self->drop : 0.5;
  for (guint i = 0; i < MAG_INFUSION_N_POINTS; i++)
    pose->points[i] = mag_infusion_stop_has_point (stop, i);
}

static void
snapshot_scene (MagInfusionPicture    *self,
                GtkSnapshot           *snapshot,
                const MagInfusionPose *pose)
{
  float width = gtk_widget_get_width (GTK_WIDGET (self));
  float height = gtk_widget_get_height (GTK_WIDGET (self));
  float scale = MIN (width / MAG_INFUSION_DRAWING_WIDTH, height / MAG_INFUSION_DRAWING_HEIGHT);
  MagInfusionPen pen;

  mag_infusion_pen_init (&pen, GTK_WIDGET (self), snapshot);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (width / 2, height - scale * MAG_INFUSION_DRAWING_HEIGHT));
  gtk_snapshot_scale (snapshot, is_mirrored (self) ? -scale : scale, scale);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (-MAG_INFUSION_DRAWING_WIDTH / 2.0f, 0));
  mag_infusion_drawing_draw (&pen, pose);
  gtk_snapshot_restore (snapshot);
}

static void
mag_infusion_picture_snapshot (GtkWidget   *widget,
                               GtkSnapshot *snapshot)
{
  MagInfusionPicture *self = MAG_INFUSION_PICTURE (widget);
  MagInfusionPose pose;

  if (!self->stops)
    return;

  get_pose (self, &pose);
  snapshot_scene (self, snapshot, &pose);
}

static GtkSizeRequestMode
mag_infusion_picture_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
mag_infusion_picture_measure (GtkWidget      *widget,
                              GtkOrientation  orientation,
                              int             for_size,
                              int            *minimum,
                              int            *natural,
                              int            *minimum_baseline,
                              int            *natural_baseline)
{
  int width = for_size > 0 ? for_size : MAG_INFUSION_DRAWING_WIDTH;
  int height = width * MAG_INFUSION_DRAWING_HEIGHT / MAG_INFUSION_DRAWING_WIDTH;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = 200;
      *natural = 560;
      return;
    }

  *minimum = *natural = CLAMP (height, 120, 300);
}

static void
mag_infusion_picture_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (mag_infusion_picture_parent_class)->map (widget);

  MAG_INFUSION_PICTURE (widget)->moved_for = 0;
  update_ticks (MAG_INFUSION_PICTURE (widget));
}

static void
mag_infusion_picture_unmap (GtkWidget *widget)
{
  stop_ticks (MAG_INFUSION_PICTURE (widget));

  GTK_WIDGET_CLASS (mag_infusion_picture_parent_class)->unmap (widget);
}

static void
mag_infusion_picture_dispose (GObject *object)
{
  MagInfusionPicture *self = MAG_INFUSION_PICTURE (object);

  stop_ticks (self);
  g_clear_object (&self->stops);

  G_OBJECT_CLASS (mag_infusion_picture_parent_class)->dispose (object);
}

static void
mag_infusion_picture_class_init (MagInfusionPictureClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mag_infusion_picture_dispose;
  widget_class->snapshot = mag_infusion_picture_snapshot;
  widget_class->get_request_mode = mag_infusion_picture_get_request_mode;
  widget_class->measure = mag_infusion_picture_measure;
  widget_class->map = mag_infusion_picture_map;
  widget_class->unmap = mag_infusion_picture_unmap;

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
mag_infusion_picture_init (MagInfusionPicture *self)
{
  g_signal_connect_object (gtk_settings_get_default (), "notify::gtk-enable-animations", G_CALLBACK (update_ticks),
                           self, G_CONNECT_SWAPPED);
}

/**
 * mag_infusion_picture_set_stops:
 * @stops: a list of [class@InfusionStop]
 *
 * Says what can be shown. To be called once.
 */
void
mag_infusion_picture_set_stops (MagInfusionPicture *self,
                                GListModel         *stops)
{
  g_set_object (&self->stops, stops);
  update_ticks (self);
}

/**
 * mag_infusion_picture_set_position:
 * @position: a stop, counted from 0
 *
 * Goes to a stop.
 */
void
mag_infusion_picture_set_position (MagInfusionPicture *self,
                                   guint               position)
{
  self->position = position;
  self->moved_for = 0;
  update_ticks (self);
}

/**
 * mag_infusion_picture_get_moving:
 *
 * Returns: whether anything in the picture moves just now
 */
gboolean
mag_infusion_picture_get_moving (MagInfusionPicture *self)
{
  return self->tick_id != 0;
}
