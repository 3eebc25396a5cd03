// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagInfusionSceneView:
 *
 * The drawn scene of an infusion, which is a slider: one moves through its stops with the pointer, with
 * keys, or with what a screen reader offers. It speaks of stops in words and knows no figures.
 */

#include "config.h"

#include "mag-infusion-scene-view.h"

#include <adwaita.h>
#include <math.h>

#include "mag-infusion-picture.h"

#define TRACK_HEIGHT 44
#define TRACK_MARGIN 22

struct _MagInfusionSceneView
{
  GtkWidget   parent_instance;

  /* Owned */
  GListModel *stops;
  GtkWidget  *picture;

  guint       position;
};

typedef enum
{
  PROP_POSITION = 1,
} MagInfusionSceneViewProperty;

static GParamSpec *properties[PROP_POSITION + 1];

static void range_iface_init (GtkAccessibleRangeInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (MagInfusionSceneView, mag_infusion_scene_view, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_ACCESSIBLE_RANGE, range_iface_init))

static guint
get_n_stops (MagInfusionSceneView *self)
{
  return self->stops ? g_list_model_get_n_items (self->stops) : 0;
}

static gboolean
is_mirrored (MagInfusionSceneView *self)
{
  return gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
}

static MagInfusionStop *
dup_stop (MagInfusionSceneView *self,
          guint                 position)
{
  return self->stops ? g_list_model_get_item (self->stops, position) : NULL;
}

static void
update_accessible (MagInfusionSceneView *self)
{
  g_autoptr (MagInfusionStop) stop = dup_stop (self, self->position);

  if (!stop)
    return;

  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, 0.0,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, get_n_stops (self) - 1.0,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, (double) self->position,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, mag_infusion_stop_get_spoken (stop),
                                  -1);
}

static void
step (MagInfusionSceneView *self,
      int                   n)
{
  int last = (int) get_n_stops (self) - 1;

  mag_infusion_scene_view_set_position (self, (guint) CLAMP ((int) self->position + n, 0, MAX (last, 0)));
}

static gboolean
step_cb (GtkWidget *widget,
         GVariant  *args,
         gpointer   user_data)
{
  step (MAG_INFUSION_SCENE_VIEW (widget), g_variant_get_int32 (args));

  return GDK_EVENT_STOP;
}

/* Left and right are what they look like, whatever the direction of the text. */
static gboolean
side_step_cb (GtkWidget *widget,
              GVariant  *args,
              gpointer   user_data)
{
  MagInfusionSceneView *self = MAG_INFUSION_SCENE_VIEW (widget);
  int n = g_variant_get_int32 (args);

  step (self, is_mirrored (self) ? -n : n);

  return GDK_EVENT_STOP;
}

static double
get_stop_x (MagInfusionSceneView *self,
            double                position)
{
  double width = gtk_widget_get_width (GTK_WIDGET (self)) - 2 * TRACK_MARGIN;
  double part = get_n_stops (self) > 1 ? position / (get_n_stops (self) - 1) : 0;

  return TRACK_MARGIN + width * (is_mirrored (self) ? 1 - part : part);
}

static void
go_to_x (MagInfusionSceneView *self,
         double                x)
{
  guint nearest = self->position;

  for (guint i = 0; i < get_n_stops (self); i++)
    if (fabs (get_stop_x (self, i) - x) < fabs (get_stop_x (self, nearest) - x))
      nearest = i;
  mag_infusion_scene_view_set_position (self, nearest);
}

/* Near the track a press goes there at once; elsewhere a finger may only want to scroll the page. */
static void
drag_begin_cb (MagInfusionSceneView *self,
               double                x,
               double                y,
               GtkGesture           *gesture)
{
  gtk_widget_grab_focus (GTK_WIDGET (self));
  if (y < gtk_widget_get_height (GTK_WIDGET (self)) - TRACK_HEIGHT)
    return;

  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  go_to_x (self, x);
}

static void
drag_update_cb (MagInfusionSceneView *self,
                double                offset_x,
                double                offset_y,
                GtkGesture           *gesture)
{
  GdkEventSequence *sequence = gtk_gesture_get_last_updated_sequence (gesture);
  gboolean claimed = gtk_gesture_get_sequence_state (gesture, sequence) == GTK_EVENT_SEQUENCE_CLAIMED;
  double x = 0, y = 0;

  if (!claimed && fabs (offset_x) < 2 * fabs (offset_y) + 8)
    return;

  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  gtk_gesture_drag_get_start_point (GTK_GESTURE_DRAG (gesture), &x, &y);
  go_to_x (self, x + offset_x);
}

static gboolean
set_current_value (GtkAccessibleRange *range,
                   double              value)
{
  MagInfusionSceneView *self = MAG_INFUSION_SCENE_VIEW (range);

  mag_infusion_scene_view_set_position (self, (guint) lround (CLAMP (value, 0, MAX (get_n_stops (self), 1) - 1.0)));

  return TRUE;
}

static void
range_iface_init (GtkAccessibleRangeInterface *iface)
{
  iface->set_current_value = set_current_value;
}

static void
snapshot_dot (GtkSnapshot   *snapshot,
              double         x,
              double         y,
              double         radius,
              const GdkRGBA *color)
{
  GskRoundedRect dot;

  gsk_rounded_rect_init_from_rect (&dot, &GRAPHENE_RECT_INIT ((float) (x - radius), (float) (y - radius),
                                                              (float) (2 * radius), (float) (2 * radius)),
                                   (float) radius);
  gtk_snapshot_push_rounded_clip (snapshot, &dot);
  gtk_snapshot_append_color (snapshot, color, &dot.bounds);
  gtk_snapshot_pop (snapshot);
}

static void
get_colors (MagInfusionSceneView *self,
            GdkRGBA              *ink,
            GdkRGBA              *accent)
{
  AdwStyleManager *style = adw_style_manager_get_for_display (gtk_widget_get_display (GTK_WIDGET (self)));

  gtk_widget_get_color (GTK_WIDGET (self), ink);
  adw_accent_color_to_standalone_rgba (adw_style_manager_get_accent_color (style), adw_style_manager_get_dark (style),
                                       accent);
}

static void
mag_infusion_scene_view_snapshot (GtkWidget   *widget,
                                  GtkSnapshot *snapshot)
{
  MagInfusionSceneView *self = MAG_INFUSION_SCENE_VIEW (widget);
  double y = gtk_widget_get_height (widget) - TRACK_HEIGHT / 2.0;
  double now = get_stop_x (self, self->position);
  double start = get_stop_x (self, 0);
  double end = get_stop_x (self, get_n_stops (self) - 1.0);
  GdkRGBA ink, accent, rail;

  GTK_WIDGET_CLASS (mag_infusion_scene_view_parent_class)->snapshot (widget, snapshot);
  get_colors (self, &ink, &accent);
  rail = ink;
  rail.alpha *= 0.35f;

  gtk_snapshot_append_color (snapshot, &rail, &GRAPHENE_RECT_INIT ((float) MIN (start, end), (float) (y - 2),
                                                                   (float) fabs (end - start), 4));
  gtk_snapshot_append_color (snapshot, &accent, &GRAPHENE_RECT_INIT ((float) MIN (start, now), (float) (y - 2),
                                                                     (float) fabs (now - start), 4));
  for (guint i = 0; i < get_n_stops (self); i++)
    snapshot_dot (snapshot, get_stop_x (self, i), y, 5, i <= self->position ? &accent : &ink);
  snapshot_dot (snapshot, now, y, 12, &accent);
  snapshot_dot (snapshot, now, y, 5, &(GdkRGBA) { 1, 1, 1, 1 });
}

static void
mag_infusion_scene_view_get_property (GObject    *object,
                                      guint       prop_id,
                                      GValue     *value,
                                      GParamSpec *pspec)
{
  switch ((MagInfusionSceneViewProperty) prop_id)
    {
    case PROP_POSITION:
      g_value_set_uint (value, MAG_INFUSION_SCENE_VIEW (object)->position);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
mag_infusion_scene_view_set_property (GObject      *object,
                                      guint         prop_id,
                                      const GValue *value,
                                      GParamSpec   *pspec)
{
  switch ((MagInfusionSceneViewProperty) prop_id)
    {
    case PROP_POSITION:
      mag_infusion_scene_view_set_position (MAG_INFUSION_SCENE_VIEW (object), g_value_get_uint (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
mag_infusion_scene_view_dispose (GObject *object)
{
  MagInfusionSceneView *self = MAG_INFUSION_SCENE_VIEW (object);

  g_clear_pointer (&self->picture, gtk_widget_unparent);
  g_clear_object (&self->stops);

  G_OBJECT_CLASS (mag_infusion_scene_view_parent_class)->dispose (object);
}

static void
add_keys (GtkWidgetClass *widget_class)
{
  const struct
  {
    guint           key;
    GtkShortcutFunc func;
    int             n;
  } keys[] = {
    { GDK_KEY_Left, side_step_cb, -1 },
    { GDK_KEY_KP_Left, side_step_cb, -1 },
    { GDK_KEY_Right, side_step_cb, 1 },
    { GDK_KEY_KP_Right, side_step_cb, 1 },
    { GDK_KEY_Down, step_cb, -1 },
    { GDK_KEY_Up, step_cb, 1 },
    { GDK_KEY_Page_Down, step_cb, -3 },
    { GDK_KEY_Page_Up, step_cb, 3 },
    { GDK_KEY_Home, step_cb, -100 },
    { GDK_KEY_End, step_cb, 100 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding (widget_class, keys[i].key, 0, keys[i].func, "i", keys[i].n);
}

static void
mag_infusion_scene_view_class_init (MagInfusionSceneViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = mag_infusion_scene_view_get_property;
  object_class->set_property = mag_infusion_scene_view_set_property;
  object_class->dispose = mag_infusion_scene_view_dispose;
  widget_class->snapshot = mag_infusion_scene_view_snapshot;

  /**
   * MagInfusionSceneView:position:
   *
   * The stop that is shown, counted from 0.
   */
  properties[PROP_POSITION] = g_param_spec_uint ("position", NULL, NULL, 0, G_MAXUINT, 0,
                                                 G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  add_keys (widget_class);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "infusion-scene");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_SLIDER);
}

static void
mag_infusion_scene_view_init (MagInfusionSceneView *self)
{
  GtkGesture *drag = gtk_gesture_drag_new ();

  self->picture = g_object_new (MAG_TYPE_INFUSION_PICTURE, "margin-bottom", TRACK_HEIGHT, NULL);
  gtk_widget_set_parent (self->picture, GTK_WIDGET (self));
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  g_signal_connect_object (drag, "drag-begin", G_CALLBACK (drag_begin_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (drag, "drag-update", G_CALLBACK (drag_update_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drag));
}

/**
 * mag_infusion_scene_view_set_stops:
 * @stops: a list of [class@InfusionStop]
 *
 * Says what to move through. To be called once.
 */
void
mag_infusion_scene_view_set_stops (MagInfusionSceneView *self,
                                   GListModel           *stops)
{
  g_return_if_fail (MAG_IS_INFUSION_SCENE_VIEW (self));

  g_set_object (&self->stops, stops);
  mag_infusion_picture_set_stops (MAG_INFUSION_PICTURE (self->picture), stops);
  update_accessible (self);
}

guint
mag_infusion_scene_view_get_position (MagInfusionSceneView *self)
{
  return self->position;
}

/**
 * mag_infusion_scene_view_set_position:
 * @position: a stop, counted from 0
 *
 * Goes to a stop.
 */
void
mag_infusion_scene_view_set_position (MagInfusionSceneView *self,
                                      guint                 position)
{
  g_return_if_fail (MAG_IS_INFUSION_SCENE_VIEW (self));

  if (self->position == position || position >= get_n_stops (self))
    return;

  self->position = position;
  mag_infusion_picture_set_position (MAG_INFUSION_PICTURE (self->picture), position);
  update_accessible (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_POSITION]);
}
