// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagHandoutComposer:
 *
 * The place for handouts: one or several topics, for one patient if need be, as they will print.
 * Choices and topics are settings, and so are remembered; the name and the note are in their fields
 * and are forgotten as soon as they have served.
 */

#include "config.h"

#include "mag-handout-composer.h"

#include <glib/gi18n-lib.h>

#include "mag-handout-choices.h"
#include "mag-handout-desk.h"
#include "mag-handout-person.h"
#include "mag-handout-sets-dialog.h"
#include "mag-handout-settings.h"
#include "mag-handout-topic-list.h"

struct _MagHandoutComposer
{
  AdwBin               parent_instance;

  /* Owned */
  MagContext          *context;

  /* Template */
  MagHandoutDesk      *desk;
  MagHandoutTopicList *topics;
  MagHandoutPerson    *person;
  MagHandoutChoices   *choices;

  guint                update_id;
};

G_DEFINE_FINAL_TYPE (MagHandoutComposer, mag_handout_composer, ADW_TYPE_BIN)

static void
update (MagHandoutComposer *self,
        gboolean            afresh)
{
  g_autoptr (MagHandoutOptions) options = mag_handout_settings_dup_options (self->context);
  g_auto (GStrv) topics = mag_handout_topic_list_dup_ids (self->topics);

  g_clear_handle_id (&self->update_id, g_source_remove);
  options->patient = mag_handout_person_dup_name (self->person);
  options->note = mag_handout_person_dup_note (self->person);
  mag_handout_desk_show (self->desk, (const char *const *) topics, options, afresh);
}

static gboolean
update_cb (gpointer data)
{
  MagHandoutComposer *self = data;

  self->update_id = 0;
  update (self, FALSE);

  return G_SOURCE_REMOVE;
}

/* Several settings may change at once. */
static void
queue_update (MagHandoutComposer *self)
{
  if (self->context && self->update_id == 0)
    self->update_id = g_idle_add_full (G_PRIORITY_HIGH_IDLE, update_cb, self, NULL);
}

static gboolean
has_topics (MagHandoutComposer *self,
            const char *const  *ids)
{
  g_auto (GStrv) shown = mag_handout_topic_list_dup_ids (self->topics);

  return g_strv_equal ((const char *const *) shown, ids);
}

static void
read_topics (MagHandoutComposer *self)
{
  g_auto (GStrv) ids = g_settings_get_strv (mag_context_get_settings (self->context), "handout-topics");

  if (!has_topics (self, (const char *const *) ids))
    mag_handout_topic_list_set_ids (self->topics, (const char *const *) ids);
}

static void
setting_changed_cb (MagHandoutComposer *self,
                    const char         *key)
{
  if (g_str_equal (key, "handout-topics"))
    read_topics (self);
  if (mag_handout_settings_is_ours (key))
    queue_update (self);
}

static void
topics_changed_cb (MagHandoutComposer *self)
{
  g_auto (GStrv) ids = mag_handout_topic_list_dup_ids (self->topics);

  g_settings_set_strv (mag_context_get_settings (self->context), "handout-topics", (const char *const *) ids);
}

static void
forget_person (MagHandoutComposer *self)
{
  mag_handout_person_clear (self->person);
}

static void
handed_out_cb (MagHandoutComposer *self)
{
  forget_person (self);
}

static void
clear_person_cb (MagHandoutComposer *self)
{
  forget_person (self);
}

static gboolean
stirred_cb (MagHandoutComposer *self)
{
  mag_handout_person_stir (self->person);

  return GDK_EVENT_PROPAGATE;
}

static void
new_action (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  MagHandoutComposer *self = MAG_HANDOUT_COMPOSER (widget);

  forget_person (self);
  g_settings_reset (mag_context_get_settings (self->context), "handout-topics");

  /* The next patient begins with a topic. */
  gtk_widget_child_focus (GTK_WIDGET (self->topics), GTK_DIR_TAB_FORWARD);
  gtk_accessible_announce (GTK_ACCESSIBLE (self), _("New handout: no topics, no name, no note"),
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

/* A set is another handout, perhaps for somebody else. */
static void
set_chosen_cb (MagHandoutComposer *self,
               MagHandoutSet      *set)
{
  forget_person (self);
  mag_handout_settings_apply_set (mag_context_get_settings (self->context), set);
}

static void
sets_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  MagHandoutComposer *self = MAG_HANDOUT_COMPOSER (widget);
  g_autoptr (MagHandoutOptions) options = mag_handout_settings_dup_options (self->context);
  g_auto (GStrv) topics = mag_handout_topic_list_dup_ids (self->topics);
  AdwDialog *dialog = mag_handout_sets_dialog_new (self->context, (const char *const *) topics, options);

  g_signal_connect_object (dialog, "chosen", G_CALLBACK (set_chosen_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, widget);
}

/* Whoever comes back may do so for another patient. */
static void
mag_handout_composer_unmap (GtkWidget *widget)
{
  forget_person (MAG_HANDOUT_COMPOSER (widget));

  GTK_WIDGET_CLASS (mag_handout_composer_parent_class)->unmap (widget);
}

static void
mag_handout_composer_dispose (GObject *object)
{
  MagHandoutComposer *self = MAG_HANDOUT_COMPOSER (object);

  g_clear_handle_id (&self->update_id, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), MAG_TYPE_HANDOUT_COMPOSER);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (mag_handout_composer_parent_class)->dispose (object);
}

static void
mag_handout_composer_class_init (MagHandoutComposerClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mag_handout_composer_dispose;
  widget_class->unmap = mag_handout_composer_unmap;

  g_type_ensure (MAG_TYPE_HANDOUT_CHOICES);
  g_type_ensure (MAG_TYPE_HANDOUT_DESK);
  g_type_ensure (MAG_TYPE_HANDOUT_PERSON);
  g_type_ensure (MAG_TYPE_HANDOUT_TOPIC_LIST);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/magnesia_project/Magnesia/ui/handout/mag-handout-composer.ui");
  gtk_widget_class_bind_template_child (widget_class, MagHandoutComposer, desk);
  gtk_widget_class_bind_template_child (widget_class, MagHandoutComposer, topics);
  gtk_widget_class_bind_template_child (widget_class, MagHandoutComposer, person);
  gtk_widget_class_bind_template_child (widget_class, MagHandoutComposer, choices);
  gtk_widget_class_bind_template_callback (widget_class, topics_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, queue_update);
  gtk_widget_class_bind_template_callback (widget_class, handed_out_cb);
  gtk_widget_class_bind_template_callback (widget_class, clear_person_cb);
  gtk_widget_class_bind_template_callback (widget_class, stirred_cb);
  gtk_widget_class_install_action (widget_class, "composer.new", NULL, new_action);
  gtk_widget_class_install_action (widget_class, "composer.sets", NULL, sets_action);
}

static void
mag_handout_composer_init (MagHandoutComposer *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * mag_handout_composer_set_context:
 * @context: the context
 *
 * Says where handouts come from and where choices are kept. To be called once, before anything is
 * shown.
 */
void
mag_handout_composer_set_context (MagHandoutComposer *self,
                                  MagContext         *context)
{
  g_return_if_fail (self->context == NULL);

  self->context = g_object_ref (context);
  mag_handout_desk_set_context (self->desk, context);
  mag_handout_topic_list_set_collection (self->topics, mag_context_get_collection (context));
  mag_handout_choices_set_context (self->choices, context);
  read_topics (self);
  g_signal_connect_object (mag_context_get_settings (context), "changed", G_CALLBACK (setting_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (mag_context_get_reviews (context), "changed", G_CALLBACK (queue_update), self,
                           G_CONNECT_SWAPPED);
}

/**
 * mag_handout_composer_show:
 * @location: the place, with choices in its query perhaps
 *
 * Shows what was chosen last, or what the location asks for.
 */
void
mag_handout_composer_show (MagHandoutComposer *self,
                           MagLocation        *location)
{
  GSettings *settings = mag_context_get_settings (self->context);
  g_auto (GStrv) topics = mag_handout_settings_apply_query (self->context, location);

  if (topics && !has_topics (self, (const char *const *) topics))
    {
      forget_person (self);
      g_settings_set_strv (settings, "handout-topics", (const char *const *) topics);
    }

  read_topics (self);
  update (self, topics != NULL);
}

/**
 * mag_handout_composer_print:
 *
 * Prints what is shown, if there is a handout.
 */
void
mag_handout_composer_print (MagHandoutComposer *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self->desk), "handout.print", NULL);
}
