// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagHandoutFace:
 *
 * The handout of one topic as it will print, with what can be chosen about it: the short way from a
 * topic to paper. Where topics are combined, or a patient is named, the place for handouts takes over.
 */

#include "config.h"

#include "mag-handout-face.h"

#include "mag-handout-choices.h"
#include "mag-handout-desk.h"
#include "mag-handout-settings.h"

struct _MagHandoutFace
{
  AdwBin             parent_instance;

  /* Owned */
  MagContext        *context;
  char              *topic;

  /* Template */
  MagHandoutDesk    *desk;
  MagHandoutChoices *choices;

  guint              update_id;
};

G_DEFINE_FINAL_TYPE (MagHandoutFace, mag_handout_face, ADW_TYPE_BIN)

static void
update (MagHandoutFace *self,
        gboolean        afresh)
{
  g_autoptr (MagHandoutOptions) options = mag_handout_settings_dup_options (self->context);
  const char *topics[] = { self->topic, NULL };

  g_clear_handle_id (&self->update_id, g_source_remove);
  mag_handout_desk_show (self->desk, topics, options, afresh);
}

static gboolean
update_cb (gpointer data)
{
  MagHandoutFace *self = data;

  self->update_id = 0;
  update (self, FALSE);

  return G_SOURCE_REMOVE;
}

/* Several settings may change at once. */
static void
changed_cb (MagHandoutFace *self)
{
  if (self->topic && self->update_id == 0)
    self->update_id = g_idle_add_full (G_PRIORITY_HIGH_IDLE, update_cb, self, NULL);
}

static void
setting_changed_cb (MagHandoutFace *self,
                    const char     *key)
{
  if (mag_handout_settings_is_ours (key))
    changed_cb (self);
}

static void
combine_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  MagHandoutFace *self = MAG_HANDOUT_FACE (widget);
  g_autofree char *location = g_strconcat ("handout?topics=", self->topic, NULL);

  gtk_widget_activate_action (widget, "win.open", "s", location);
}

static void
mag_handout_face_dispose (GObject *object)
{
  MagHandoutFace *self = MAG_HANDOUT_FACE (object);

  g_clear_handle_id (&self->update_id, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), MAG_TYPE_HANDOUT_FACE);
  g_clear_object (&self->context);
  g_clear_pointer (&self->topic, g_free);

  G_OBJECT_CLASS (mag_handout_face_parent_class)->dispose (object);
}

static void
mag_handout_face_class_init (MagHandoutFaceClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mag_handout_face_dispose;

  g_type_ensure (MAG_TYPE_HANDOUT_CHOICES);
  g_type_ensure (MAG_TYPE_HANDOUT_DESK);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/magnesia_project/Magnesia/ui/handout/mag-handout-face.ui");
  gtk_widget_class_bind_template_child (widget_class, MagHandoutFace, desk);
  gtk_widget_class_bind_template_child (widget_class, MagHandoutFace, choices);
  gtk_widget_class_install_action (widget_class, "face.combine", NULL, combine_action);
}

static void
mag_handout_face_init (MagHandoutFace *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * mag_handout_face_set_context:
 * @context: the context
 *
 * Says where handouts come from and where choices are kept. To be called once, before anything is
 * shown.
 */
void
mag_handout_face_set_context (MagHandoutFace *self,
                              MagContext     *context)
{
  g_return_if_fail (self->context == NULL);

  self->context = g_object_ref (context);
  mag_handout_desk_set_context (self->desk, context);
  mag_handout_choices_set_context (self->choices, context);
  g_signal_connect_object (mag_context_get_settings (context), "changed", G_CALLBACK (setting_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (mag_context_get_reviews (context), "changed", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
}

/**
 * mag_handout_face_show:
 * @topic: a topic's id
 *
 * Shows the handout of a topic from its top.
 */
void
mag_handout_face_show (MagHandoutFace *self,
                       const char     *topic)
{
  gboolean other = g_set_str (&self->topic, topic);

  update (self, other);
}

/**
 * mag_handout_face_print:
 *
 * Prints what is shown, if there is a handout.
 */
void
mag_handout_face_print (MagHandoutFace *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self->desk), "handout.print", NULL);
}
