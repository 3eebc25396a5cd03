// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagHandoutTopicAdder:
 *
 * The button that adds a topic: it opens a list of all topics with a search, and tells which was picked.
 */

#include "config.h"

#include "mag-handout-topic-adder.h"

#include "mag-text-filter.h"
#include "mag-topic.h"

struct _MagHandoutTopicAdder
{
  AdwBin              parent_instance;

  /* Template */
  GtkMenuButton      *button;
  GtkPopover         *popover;
  GtkSearchEntry     *search;
  GtkSingleSelection *found;
  GtkFilterListModel *filtered;
  MagTextFilter      *words;
};

G_DEFINE_FINAL_TYPE (MagHandoutTopicAdder, mag_handout_topic_adder, ADW_TYPE_BIN)

enum
{
  ADDED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static char *
dup_words (gpointer topic)
{
  return g_strdup (mag_topic_get_title (topic));
}

static void
popover_visible_cb (MagHandoutTopicAdder *self)
{
  if (gtk_widget_get_visible (GTK_WIDGET (self->popover)))
    gtk_widget_grab_focus (GTK_WIDGET (self->search));
  else
    gtk_editable_set_text (GTK_EDITABLE (self->search), "");
}

static void
searched_cb (MagHandoutTopicAdder *self)
{
  mag_text_filter_set_search (self->words, gtk_editable_get_text (GTK_EDITABLE (self->search)));
}

static void
add_found (MagHandoutTopicAdder *self,
           guint                 position)
{
  g_autoptr (MagTopic) topic = g_list_model_get_item (G_LIST_MODEL (self->found), position);

  if (!topic)
    return;

  gtk_popover_popdown (self->popover);
  g_signal_emit (self, signals[ADDED], 0, mag_topic_get_id (topic));
}

static void
search_activated_cb (MagHandoutTopicAdder *self)
{
  add_found (self, gtk_single_selection_get_selected (self->found));
}

static void
list_activated_cb (MagHandoutTopicAdder *self,
                   guint                 position)
{
  add_found (self, position);
}

static gboolean
mag_handout_topic_adder_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (MAG_HANDOUT_TOPIC_ADDER (widget)->button));
}

static void
mag_handout_topic_adder_dispose (GObject *object)
{
  /* The template would take its first child away without the bin's knowing. */
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), MAG_TYPE_HANDOUT_TOPIC_ADDER);

  G_OBJECT_CLASS (mag_handout_topic_adder_parent_class)->dispose (object);
}

static void
mag_handout_topic_adder_class_init (MagHandoutTopicAdderClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mag_handout_topic_adder_dispose;
  widget_class->grab_focus = mag_handout_topic_adder_grab_focus;

  /**
   * MagHandoutTopicAdder::added:
   * @id: a topic
   *
   * The user has picked a topic.
   */
  signals[ADDED] = g_signal_new ("added", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                 NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  g_type_ensure (MAG_TYPE_TEXT_FILTER);
  g_type_ensure (MAG_TYPE_TOPIC);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/magnesia_project/Magnesia/ui/handout/mag-handout-topic-adder.ui");
  gtk_widget_class_bind_template_child (widget_class, MagHandoutTopicAdder, button);
  gtk_widget_class_bind_template_child (widget_class, MagHandoutTopicAdder, popover);
  gtk_widget_class_bind_template_child (widget_class, MagHandoutTopicAdder, search);
  gtk_widget_class_bind_template_child (widget_class, MagHandoutTopicAdder, found);
  gtk_widget_class_bind_template_child (widget_class, MagHandoutTopicAdder, filtered);
  gtk_widget_class_bind_template_child (widget_class, MagHandoutTopicAdder, words);
  gtk_widget_class_bind_template_callback (widget_class, popover_visible_cb);
  gtk_widget_class_bind_template_callback (widget_class, searched_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, list_activated_cb);
}

static void
mag_handout_topic_adder_init (MagHandoutTopicAdder *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  mag_text_filter_set_callback (self->words, dup_words);
}

/**
 * mag_handout_topic_adder_set_topics:
 * @topics: a list of [class@Topic]
 */
void
mag_handout_topic_adder_set_topics (MagHandoutTopicAdder *self,
                                    GListModel           *topics)
{
  gtk_filter_list_model_set_model (self->filtered, topics);
}
