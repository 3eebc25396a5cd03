// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagSwipe:
 *
 * Lets two fingers on a touchpad, or one on a screen, go back and forward in a history by a swipe
 * across its child. An arrow at the edge grows visible with the way, and full where letting go will do.
 * What can be moved sideways itself, as a slider, a text field or a wide table, keeps its swipes. Views
 * whose inside is not made of widgets say so with the action `swipe.cancel`. The window owns this.
 *
 * Where the window is narrow, the split view has a swipe of its own, and this one rests.
 */

#include "config.h"

#include "mag-swipe.h"

#include <math.h>

/* In pixels: from where on a way has a direction, and how far a swipe must go. */
#define SLACK 12
#define ENOUGH 120

typedef enum
{
  RESTING,
  UNDECIDED,
  ACROSS,
} State;

struct _MagSwipe
{
  AdwBin      parent_instance;

  /* Owned */
  MagHistory *history;

  /* Children */
  GtkWidget  *back;
  GtkWidget  *forward;

  State       state;
  double      across;
  double      down;
  double      panned;
};

G_DEFINE_FINAL_TYPE (MagSwipe, mag_swipe, ADW_TYPE_BIN)

static gboolean
can_move (GtkAdjustment *adjustment)
{
  return adjustment && gtk_adjustment_get_upper (adjustment) - gtk_adjustment_get_lower (adjustment)
                         > gtk_adjustment_get_page_size (adjustment);
}

static gboolean
takes_swipes (GtkWidget *widget)
{
  if (GTK_IS_SCROLLABLE (widget) && can_move (gtk_scrollable_get_hadjustment (GTK_SCROLLABLE (widget))))
    return TRUE;
  if (GTK_IS_LABEL (widget) && gtk_label_get_selectable (GTK_LABEL (widget)))
    return TRUE;

  return GTK_IS_EDITABLE (widget) || GTK_IS_TEXT_VIEW (widget)
         || gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (widget)) == GTK_ACCESSIBLE_ROLE_SLIDER;
}

/* To where one reads from is back. */
static int
get_step (MagSwipe *self)
{
  gboolean mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;

  return (self->across > 0) != mirrored ? -1 : 1;
}

static gboolean
can_step (MagSwipe *self)
{
  return get_step (self) < 0 ? mag_history_get_can_back (self->history) : mag_history_get_can_forward (self->history);
}

static void
show_hint (GtkWidget *hint,
           double     way)
{
  gtk_widget_set_visible (hint, way > 0);
  gtk_widget_set_opacity (hint, MIN (way, 1));
  if (way >= 1)
    gtk_widget_add_css_class (hint, "ready");
  else
    gtk_widget_remove_css_class (hint, "ready");
}

static void
update_hints (MagSwipe *self)
{
  double way = self->state == ACROSS && can_step (self) ? fabs (self->across) / ENOUGH : 0;
  int step = get_step (self);

  show_hint (self->back, step < 0 ? way : 0);
  show_hint (self->forward, step > 0 ? way : 0);
}

static GtkWidget *
find_target (MagSwipe           *self,
             GtkEventController *controller)
{
  GdkEvent *event = gtk_event_controller_get_current_event (controller);
  GtkNative *native = gtk_widget_get_native (GTK_WIDGET (self));
  double x, y, left, top;
  graphene_point_t point;

  if (!event || !gdk_event_get_position (event, &x, &y))
    return NULL;

  gtk_native_get_surface_transform (native, &left, &top);
  if (!gtk_widget_compute_point (GTK_WIDGET (native), GTK_WIDGET (self),
                                 &GRAPHENE_POINT_INIT ((float) (x - left), (float) (y - top)), &point))
    return NULL;

  return gtk_widget_pick (GTK_WIDGET (self), point.x, point.y, GTK_PICK_DEFAULT);
}

static void
scroll_begin_cb (MagSwipe           *self,
                 GtkEventController *controller)
{
  mag_swipe_begin (self, find_target (self, controller));
}

/* A wheel counts in clicks, a touchpad in pixels. The page follows the fingers, so that it goes to the
 * left when they go to the right. */
static gboolean
scroll_cb (MagSwipe                 *self,
           double                    dx,
           double                    dy,
           GtkEventControllerScroll *controller)
{
  if (gtk_event_controller_scroll_get_unit (controller) == GDK_SCROLL_UNIT_SURFACE)
    mag_swipe_move (self, -dx, -dy);
  else
    mag_swipe_cancel (self);

  return GDK_EVENT_PROPAGATE;
}

static void
pan_begin_cb (MagSwipe           *self,
              double              x,
              double              y,
              GtkEventController *controller)
{
  self->panned = 0;
  mag_swipe_begin (self, find_target (self, controller));
  if (self->state == RESTING)
    gtk_gesture_set_state (GTK_GESTURE (controller), GTK_EVENT_SEQUENCE_DENIED);
}

/* Once it is clear that this is a swipe, what lies under the finger is not meant. */
static void
pan_cb (MagSwipe        *self,
        GtkPanDirection  direction,
        double           offset,
        GtkGesture      *gesture)
{
  double panned = direction == GTK_PAN_DIRECTION_RIGHT ? offset : -offset;

  mag_swipe_move (self, panned - self->panned, 0);
  self->panned = panned;
  if (self->state == ACROSS && fabs (panned) > ENOUGH / 3.0)
    gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
}

static void
add_controllers (MagSwipe *self)
{
  GtkEventController *scroll = gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_BOTH_AXES);
  GtkGesture *pan = gtk_gesture_pan_new (GTK_ORIENTATION_HORIZONTAL);

  g_signal_connect_object (scroll, "scroll-begin", G_CALLBACK (scroll_begin_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (scroll, "scroll", G_CALLBACK (scroll_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (scroll, "scroll-end", G_CALLBACK (mag_swipe_end), self, G_CONNECT_SWAPPED);
  gtk_event_controller_set_propagation_phase (scroll, GTK_PHASE_CAPTURE);
  gtk_widget_add_controller (GTK_WIDGET (self), scroll);

  gtk_gesture_single_set_touch_only (GTK_GESTURE_SINGLE (pan), TRUE);
  g_signal_connect_object (pan, "drag-begin", G_CALLBACK (pan_begin_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (pan, "pan", G_CALLBACK (pan_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (pan, "drag-end", G_CALLBACK (mag_swipe_end), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (pan, "cancel", G_CALLBACK (mag_swipe_cancel), self, G_CONNECT_SWAPPED);
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (pan), GTK_PHASE_CAPTURE);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (pan));
}

static GtkWidget *
add_hint (MagSwipe   *self,
          const char *icon,
          GtkAlign    align)
{
  GtkWidget *hint = g_object_new (GTK_TYPE_IMAGE,
                                  "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                  "icon-name", icon,
                                  "halign", align,
                                  "valign", GTK_ALIGN_CENTER,
                                  "can-target", FALSE,
                                  "visible", FALSE,
                                  NULL);

  gtk_widget_add_css_class (hint, "swipe-hint");
  gtk_widget_set_parent (hint, GTK_WIDGET (self));

  return hint;
}

static void
cancel_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  mag_swipe_cancel (MAG_SWIPE (widget));
}

/* The arrows lie over the child, which comes later than they do. */
static void
mag_swipe_snapshot (GtkWidget   *widget,
                    GtkSnapshot *snapshot)
{
  MagSwipe *self = MAG_SWIPE (widget);
  GtkWidget *child = adw_bin_get_child (ADW_BIN (self));

  if (child)
    gtk_widget_snapshot_child (widget, child, snapshot);
  gtk_widget_snapshot_child (widget, self->back, snapshot);
  gtk_widget_snapshot_child (widget, self->forward, snapshot);
}

static void
mag_swipe_dispose (GObject *object)
{
  MagSwipe *self = MAG_SWIPE (object);

  g_clear_pointer (&self->back, gtk_widget_unparent);
  g_clear_pointer (&self->forward, gtk_widget_unparent);
  g_clear_object (&self->history);

  G_OBJECT_CLASS (mag_swipe_parent_class)->dispose (object);
}

static void
mag_swipe_class_init (MagSwipeClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mag_swipe_dispose;
  widget_class->snapshot = mag_swipe_snapshot;

  gtk_widget_class_install_action (widget_class, "swipe.cancel", NULL, cancel_action);
}

static void
mag_swipe_init (MagSwipe *self)
{
  self->back = add_hint (self, "go-previous-symbolic", GTK_ALIGN_START);
  self->forward = add_hint (self, "go-next-symbolic", GTK_ALIGN_END);
  add_controllers (self);
}

/**
 * mag_swipe_set_history:
 * @history: the history to go back and forward in
 *
 * To be called once.
 */
void
mag_swipe_set_history (MagSwipe   *self,
                       MagHistory *history)
{
  g_set_object (&self->history, history);
}

/**
 * mag_swipe_begin:
 * @target: (nullable): what lies under the fingers
 *
 * The fingers touch.
 */
void
mag_swipe_begin (MagSwipe  *self,
                 GtkWidget *target)
{
  GtkWidget *split_view = gtk_widget_get_ancestor (GTK_WIDGET (self), ADW_TYPE_NAVIGATION_SPLIT_VIEW);
  gboolean rests = split_view && adw_navigation_split_view_get_collapsed (ADW_NAVIGATION_SPLIT_VIEW (split_view));

  self->state = rests ? RESTING : UNDECIDED;
  self->across = self->down = 0;
  for (; target && target != GTK_WIDGET (self); target = gtk_widget_get_parent (target))
    if (takes_swipes (target))
      self->state = RESTING;
}

/**
 * mag_swipe_move:
 * @across: how far to the right
 * @down: how far down
 *
 * The fingers move on. Which way they begin decides what they mean.
 */
void
mag_swipe_move (MagSwipe *self,
                double    across,
                double    down)
{
  if (self->state == RESTING)
    return;

  self->across += across;
  self->down += down;
  if (self->state == UNDECIDED && hypot (self->across, self->down) > SLACK)
    self->state = fabs (self->across) > 2 * fabs (self->down) ? ACROSS : RESTING;
  update_hints (self);
}

/**
 * mag_swipe_end:
 *
 * The fingers let go: a swipe that went far enough is a step.
 */
void
mag_swipe_end (MagSwipe *self)
{
  gboolean enough = self->state == ACROSS && fabs (self->across) >= ENOUGH;

  mag_swipe_cancel (self);
  if (enough)
    mag_history_step (self->history, get_step (self));
}

/**
 * mag_swipe_cancel:
 *
 * What the fingers do is no swipe after all.
 */
void
mag_swipe_cancel (MagSwipe *self)
{
  self->state = RESTING;
  update_hints (self);
}
