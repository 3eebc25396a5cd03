// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagInfusionTimeline:
 *
 * The stops of an infusion: the scene that one scrubs, a button for each stop, and what one may feel
 * there, what staff check and why, and what to say at once. The same stands below as a list.
 */

#include "config.h"

#include "mag-infusion-timeline.h"

#include <glib/gi18n-lib.h>

#include "mag-infusion-parts.h"
#include "mag-infusion-scene-view.h"

struct _MagInfusionTimeline
{
  AdwBin                parent_instance;

  /* Owned */
  MagContext           *context;
  GListModel           *stops;

  /* Template */
  MagInfusionSceneView *scene;
  GtkWidget            *back;
  GtkWidget            *forward;
  GtkLabel             *spoken;
  AdwWrapBox           *buttons;
  GtkStack             *panels;
  GtkExpander          *twin;
  AdwBin               *twin_bin;
};

G_DEFINE_FINAL_TYPE (MagInfusionTimeline, mag_infusion_timeline, ADW_TYPE_BIN)

static const struct
{
  const char  *title;
  const char  *style;
  GListModel *(*get) (MagInfusionStop *stop);
} kinds[] = {
  { N_("You may feel"), "feel", mag_infusion_stop_get_feel },
  { N_("Staff check, and why"), "check", mag_infusion_stop_get_check },
  { N_("Say at once"), "say", mag_infusion_stop_get_say },
};

/* Three cards: they stand side by side where there is room. */
static GtkWidget *
create_panel (MagInfusionTimeline *self,
              MagInfusionStop     *stop)
{
  GtkWidget *panel = mag_infusion_parts_new_cards ();

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      GtkWidget *card = mag_infusion_parts_new_box (GTK_ACCESSIBLE_ROLE_GROUP, 6, "card");

      gtk_widget_add_css_class (card, "infusion-card");
      gtk_widget_add_css_class (card, kinds[i].style);
      gtk_box_append (GTK_BOX (card), mag_infusion_parts_new_heading (_(kinds[i].title), 3, "heading"));
      gtk_box_append (GTK_BOX (card), mag_infusion_parts_new_lines (self->context, kinds[i].get (stop), FALSE));
      adw_wrap_box_append (ADW_WRAP_BOX (panel), card);
    }

  return panel;
}

static GtkWidget *
create_twin (MagInfusionTimeline *self)
{
  GtkWidget *list = mag_infusion_parts_new_box (GTK_ACCESSIBLE_ROLE_LIST, 18, "infusion-twin");

  for (guint i = 0; i < g_list_model_get_n_items (self->stops); i++)
    {
      g_autoptr (MagInfusionStop) stop = g_list_model_get_item (self->stops, i);
      GtkWidget *item = mag_infusion_parts_new_box (GTK_ACCESSIBLE_ROLE_LIST_ITEM, 6, NULL);

      gtk_box_append (GTK_BOX (item), mag_infusion_parts_new_heading (mag_infusion_stop_get_title (stop), 3, "title-4"));
      for (guint j = 0; j < G_N_ELEMENTS (kinds); j++)
        {
          gtk_box_append (GTK_BOX (item), mag_infusion_parts_new_heading (_(kinds[j].title), 4, "heading"));
          gtk_box_append (GTK_BOX (item), mag_infusion_parts_new_lines (self->context, kinds[j].get (stop), FALSE));
        }
      gtk_box_append (GTK_BOX (list), item);
    }

  return list;
}

/* Most people never unfold it, so it is made when somebody does. */
static void
twin_expanded_cb (MagInfusionTimeline *self)
{
  if (self->stops && !adw_bin_get_child (self->twin_bin))
    adw_bin_set_child (self->twin_bin, create_twin (self));
}

static char *
dup_heading (MagInfusionStop *stop)
{
  const char *spoken = mag_infusion_stop_get_spoken (stop);
  GString *heading = g_string_new (NULL);

  if (spoken[0] == '\0')
    return g_string_free (heading, FALSE);

  /* not g_utf8_strup(), which makes İ of i where the desktop is Turkish, but the content English */
  g_string_append_unichar (heading, g_unichar_toupper (g_utf8_get_char (spoken)));
  g_string_append (heading, g_utf8_next_char (spoken));

  return g_string_free (heading, FALSE);
}

static GtkWidget *
get_button (MagInfusionTimeline *self,
            guint                position)
{
  GtkWidget *button = gtk_widget_get_first_child (GTK_WIDGET (self->buttons));

  while (button && position-- > 0)
    button = gtk_widget_get_next_sibling (button);

  return button;
}

static void
show (MagInfusionTimeline *self,
      guint                position)
{
  g_autoptr (MagInfusionStop) stop = g_list_model_get_item (self->stops, position);
  g_autofree char *heading = dup_heading (stop);

  gtk_label_set_label (self->spoken, heading);
  gtk_stack_set_visible_child_name (self->panels, mag_infusion_stop_get_id (stop));
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (get_button (self, position)), TRUE);
  gtk_widget_set_sensitive (self->back, position > 0);
  gtk_widget_set_sensitive (self->forward, position + 1 < g_list_model_get_n_items (self->stops));
}

static void
position_changed_cb (MagInfusionTimeline *self)
{
  show (self, mag_infusion_scene_view_get_position (self->scene));
}

/* The slider speaks for itself; who presses a button beside it is told where they are. */
static void
go (MagInfusionTimeline *self,
    guint                position)
{
  if (position == mag_infusion_scene_view_get_position (self->scene))
    return;

  mag_infusion_scene_view_set_position (self->scene, position);
  gtk_accessible_announce (GTK_ACCESSIBLE (self), gtk_label_get_label (self->spoken),
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
back_clicked_cb (MagInfusionTimeline *self)
{
  go (self, mag_infusion_scene_view_get_position (self->scene) - 1);
}

static void
forward_clicked_cb (MagInfusionTimeline *self)
{
  go (self, mag_infusion_scene_view_get_position (self->scene) + 1);
}

static void
button_toggled_cb (MagInfusionTimeline *self,
                   GtkToggleButton     *button)
{
  for (guint i = 0; gtk_toggle_button_get_active (button) && i < g_list_model_get_n_items (self->stops); i++)
    if (get_button (self, i) == GTK_WIDGET (button))
      go (self, i);
}

static void
add_stop (MagInfusionTimeline *self,
          MagInfusionStop     *stop)
{
  GtkWidget *first = gtk_widget_get_first_child (GTK_WIDGET (self->buttons));
  GtkWidget *button = gtk_toggle_button_new_with_label (mag_infusion_stop_get_title (stop));

  if (first)
    gtk_toggle_button_set_group (GTK_TOGGLE_BUTTON (button), GTK_TOGGLE_BUTTON (first));
  g_signal_connect_object (button, "toggled", G_CALLBACK (button_toggled_cb), self, G_CONNECT_SWAPPED);
  gtk_label_set_wrap (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (button))), TRUE);
  gtk_widget_add_css_class (button, "infusion-stop");
  adw_wrap_box_append (self->buttons, button);
  gtk_stack_add_named (self->panels, create_panel (self, stop), mag_infusion_stop_get_id (stop));
}

static void
mag_infusion_timeline_dispose (GObject *object)
{
  MagInfusionTimeline *self = MAG_INFUSION_TIMELINE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), MAG_TYPE_INFUSION_TIMELINE);
  g_clear_object (&self->stops);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (mag_infusion_timeline_parent_class)->dispose (object);
}

static void
mag_infusion_timeline_class_init (MagInfusionTimelineClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mag_infusion_timeline_dispose;

  g_type_ensure (MAG_TYPE_INFUSION_SCENE_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/magnesia_project/Magnesia/ui/infusion/mag-infusion-timeline.ui");
  gtk_widget_class_bind_template_child (widget_class, MagInfusionTimeline, scene);
  gtk_widget_class_bind_template_child (widget_class, MagInfusionTimeline, back);
  gtk_widget_class_bind_template_child (widget_class, MagInfusionTimeline, forward);
  gtk_widget_class_bind_template_child (widget_class, MagInfusionTimeline, spoken);
  gtk_widget_class_bind_template_child (widget_class, MagInfusionTimeline, buttons);
  gtk_widget_class_bind_template_child (widget_class, MagInfusionTimeline, panels);
  gtk_widget_class_bind_template_child (widget_class, MagInfusionTimeline, twin);
  gtk_widget_class_bind_template_child (widget_class, MagInfusionTimeline, twin_bin);
  gtk_widget_class_bind_template_callback (widget_class, position_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, back_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, forward_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, twin_expanded_cb);
}

static void
mag_infusion_timeline_init (MagInfusionTimeline *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * mag_infusion_timeline_new:
 * @context: the context
 * @stops: a list of [class@InfusionStop]
 *
 * Returns: (transfer floating): the timeline, at its first stop
 */
GtkWidget *
mag_infusion_timeline_new (MagContext *context,
                           GListModel *stops)
{
  MagInfusionTimeline *self = g_object_new (MAG_TYPE_INFUSION_TIMELINE, NULL);

  self->context = g_object_ref (context);
  self->stops = g_object_ref (stops);
  for (guint i = 0; i < g_list_model_get_n_items (stops); i++)
    {
      g_autoptr (MagInfusionStop) stop = g_list_model_get_item (stops, i);

      add_stop (self, stop);
    }
  mag_infusion_scene_view_set_stops (self->scene, stops);
  show (self, 0);

  return GTK_WIDGET (self);
}
