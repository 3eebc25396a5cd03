// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagHandoutTopicList:
 *
 * The topics of a handout in the order they are printed: added by a search, removed, and moved by
 * dragging a row or by Alt with the arrow keys. Its owner listens for changes and keeps the list.
 */

#include "config.h"

#include "mag-handout-topic-list.h"

#include <glib/gi18n-lib.h>

#include "mag-handout-topic-adder.h"

struct _MagHandoutTopicList
{
  AdwBin                parent_instance;

  /* Owned */
  MagCollection        *collection;
  GListStore           *topics;

  /* Template */
  MagHandoutTopicAdder *adder;
  GtkListBox           *rows;
};

G_DEFINE_FINAL_TYPE (MagHandoutTopicList, mag_handout_topic_list, ADW_TYPE_BIN)

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
emit_changed (MagHandoutTopicList *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

static guint
get_n (MagHandoutTopicList *self)
{
  return g_list_model_get_n_items (G_LIST_MODEL (self->topics));
}

static void
focus_row (MagHandoutTopicList *self,
           guint                position)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->rows, (int) position);

  if (row)
    gtk_widget_grab_focus (GTK_WIDGET (row));
}

static void
remove_cb (MagHandoutTopicList *self,
           GtkWidget           *button)
{
  GtkListBoxRow *row = GTK_LIST_BOX_ROW (gtk_widget_get_ancestor (button, GTK_TYPE_LIST_BOX_ROW));

  mag_handout_topic_list_remove (self, (guint) gtk_list_box_row_get_index (row));
}

static void
announce_place (MagHandoutTopicList *self,
                guint                position)
{
  g_autoptr (MagTopic) topic = g_list_model_get_item (G_LIST_MODEL (self->topics), position);
  /* Translators: a topic, its new place, how many topics there are */
  g_autofree char *text = g_strdup_printf (_("%s: %u of %u"), mag_topic_get_title (topic), position + 1, get_n (self));

  gtk_accessible_announce (GTK_ACCESSIBLE (self), text, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static gboolean
key_pressed_cb (MagHandoutTopicList   *self,
                guint                  keyval,
                guint                  keycode,
                GdkModifierType        state,
                GtkEventControllerKey *controller)
{
  GtkWidget *row = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (controller));
  int position = gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row));
  int by = keyval == GDK_KEY_Up || keyval == GDK_KEY_KP_Up ? -1 : keyval == GDK_KEY_Down || keyval == GDK_KEY_KP_Down;

  if ((keyval == GDK_KEY_Delete || keyval == GDK_KEY_KP_Delete) && !(state & GDK_MODIFIER_MASK & ~GDK_LOCK_MASK))
    {
      mag_handout_topic_list_remove (self, (guint) position);
      return GDK_EVENT_STOP;
    }
  if (!(state & GDK_ALT_MASK) || by == 0)
    return GDK_EVENT_PROPAGATE;
  if (position + by >= 0 && position + by < (int) get_n (self))
    {
      mag_handout_topic_list_move (self, (guint) position, (guint) (position + by));
      announce_place (self, (guint) (position + by));
    }

  return GDK_EVENT_STOP;
}

static GdkContentProvider *
drag_prepare_cb (GtkDragSource *source,
                 double         x,
                 double         y,
                 gpointer       data)
{
  GtkListBoxRow *row = GTK_LIST_BOX_ROW (gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (source)));
  g_autoptr (GdkPaintable) picture = gtk_widget_paintable_new (GTK_WIDGET (row));

  gtk_drag_source_set_icon (source, picture, (int) x, (int) y);

  return gdk_content_provider_new_typed (GTK_TYPE_LIST_BOX_ROW, row);
}

/* A row that is dropped on another takes its place. */
static gboolean
drop_cb (MagHandoutTopicList *self,
         const GValue        *value,
         double               x,
         double               y,
         GtkDropTarget       *target)
{
  GtkListBoxRow *row = g_value_get_object (value);
  GtkListBoxRow *onto = gtk_list_box_get_row_at_y (self->rows, (int) y);
  int from = row ? gtk_list_box_row_get_index (row) : -1;
  int to = onto ? gtk_list_box_row_get_index (onto) : (int) get_n (self) - 1;

  if (!row || gtk_widget_get_parent (GTK_WIDGET (row)) != GTK_WIDGET (self->rows) || from < 0)
    return FALSE;

  mag_handout_topic_list_move (self, (guint) from, (guint) to);

  return TRUE;
}

static GtkWidget *
new_remove_button (MagHandoutTopicList *self,
                   const char          *title)
{
  /* Translators: %s is a topic */
  g_autofree char *tooltip = g_strdup_printf (_("Remove “%s”"), title);
  GtkWidget *button = gtk_button_new_from_icon_name ("user-trash-symbolic");

  gtk_widget_set_tooltip_text (button, tooltip);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  g_signal_connect_object (button, "clicked", G_CALLBACK (remove_cb), self, G_CONNECT_SWAPPED);

  return button;
}

static void
add_controllers (MagHandoutTopicList *self,
                 GtkWidget           *row)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkDragSource *drag = gtk_drag_source_new ();

  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (row, keys);
  gtk_drag_source_set_actions (drag, GDK_ACTION_MOVE);
  g_signal_connect_object (drag, "prepare", G_CALLBACK (drag_prepare_cb), self, G_CONNECT_DEFAULT);
  gtk_widget_add_controller (row, GTK_EVENT_CONTROLLER (drag));
}

static GtkWidget *
create_row (gpointer item,
            gpointer data)
{
  MagHandoutTopicList *self = data;
  const char *title = mag_topic_get_title (item);
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, "title", title, NULL);
  GtkWidget *handle = g_object_new (GTK_TYPE_IMAGE,
                                    "icon-name", "list-drag-handle-symbolic",
                                    "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                    NULL);

  gtk_widget_add_css_class (handle, "dimmed");
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), handle);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), new_remove_button (self, title));
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_KEY_SHORTCUTS,
                                  "Alt+ArrowUp Alt+ArrowDown Delete", -1);
  add_controllers (self, row);

  return row;
}

static void
added_cb (MagHandoutTopicList *self,
          const char          *id)
{
  mag_handout_topic_list_add (self, id);
}

static void
mag_handout_topic_list_dispose (GObject *object)
{
  MagHandoutTopicList *self = MAG_HANDOUT_TOPIC_LIST (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), MAG_TYPE_HANDOUT_TOPIC_LIST);
  g_clear_object (&self->topics);
  g_clear_object (&self->collection);

  G_OBJECT_CLASS (mag_handout_topic_list_parent_class)->dispose (object);
}

static void
mag_handout_topic_list_class_init (MagHandoutTopicListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mag_handout_topic_list_dispose;

  /**
   * MagHandoutTopicList::changed:
   *
   * The user has added, removed or moved a topic.
   */
  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                   NULL, NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (MAG_TYPE_HANDOUT_TOPIC_ADDER);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/magnesia_project/Magnesia/ui/handout/mag-handout-topic-list.ui");
  gtk_widget_class_bind_template_child (widget_class, MagHandoutTopicList, adder);
  gtk_widget_class_bind_template_child (widget_class, MagHandoutTopicList, rows);
  gtk_widget_class_bind_template_callback (widget_class, added_cb);
}

static void
mag_handout_topic_list_init (MagHandoutTopicList *self)
{
  GtkDropTarget *target = gtk_drop_target_new (GTK_TYPE_LIST_BOX_ROW, GDK_ACTION_MOVE);

  gtk_widget_init_template (GTK_WIDGET (self));
  self->topics = g_list_store_new (MAG_TYPE_TOPIC);
  gtk_list_box_bind_model (self->rows, G_LIST_MODEL (self->topics), create_row, self, NULL);
  g_signal_connect_object (target, "drop", G_CALLBACK (drop_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self->rows), GTK_EVENT_CONTROLLER (target));
}

/**
 * mag_handout_topic_list_set_collection:
 * @collection: where topics come from
 *
 * To be called once.
 */
void
mag_handout_topic_list_set_collection (MagHandoutTopicList *self,
                                       MagCollection       *collection)
{
  self->collection = g_object_ref (collection);
  mag_handout_topic_adder_set_topics (self->adder, mag_collection_get_topics (collection));
}

/**
 * mag_handout_topic_list_set_ids:
 * @ids: topics in order; those that the collection does not have are left out
 *
 * Shows other topics, without telling that the user did it.
 */
void
mag_handout_topic_list_set_ids (MagHandoutTopicList *self,
                                const char *const   *ids)
{
  g_list_store_remove_all (self->topics);
  for (guint i = 0; ids[i]; i++)
    {
      MagTopic *topic = mag_collection_find_topic (self->collection, ids[i]);

      if (topic && !g_list_store_find (self->topics, topic, NULL))
        g_list_store_append (self->topics, topic);
    }
}

/**
 * mag_handout_topic_list_dup_ids:
 *
 * Returns: (transfer full): the ids of the topics in order
 */
GStrv
mag_handout_topic_list_dup_ids (MagHandoutTopicList *self)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; i < get_n (self); i++)
    {
      g_autoptr (MagTopic) topic = g_list_model_get_item (G_LIST_MODEL (self->topics), i);

      g_strv_builder_add (builder, mag_topic_get_id (topic));
    }

  return g_strv_builder_end (builder);
}

/**
 * mag_handout_topic_list_add:
 * @id: a topic
 *
 * Adds a topic at the end; one that is there already is only shown.
 */
void
mag_handout_topic_list_add (MagHandoutTopicList *self,
                            const char          *id)
{
  MagTopic *topic = mag_collection_find_topic (self->collection, id);
  guint position;

  if (!topic)
    return;

  if (g_list_store_find (self->topics, topic, &position))
    {
      focus_row (self, position);
      return;
    }

  g_list_store_append (self->topics, topic);
  emit_changed (self);
}

/**
 * mag_handout_topic_list_move:
 * @from: where a topic stands
 * @to: where it is to stand
 */
void
mag_handout_topic_list_move (MagHandoutTopicList *self,
                             guint                from,
                             guint                to)
{
  g_autoptr (MagTopic) topic = g_list_model_get_item (G_LIST_MODEL (self->topics), from);

  if (!topic || from == to || to >= get_n (self))
    return;

  g_list_store_remove (self->topics, from);
  g_list_store_insert (self->topics, to, topic);
  focus_row (self, to);
  emit_changed (self);
}

/**
 * mag_handout_topic_list_remove:
 * @position: where a topic stands
 */
void
mag_handout_topic_list_remove (MagHandoutTopicList *self,
                               guint                position)
{
  g_return_if_fail (position < get_n (self));

  g_list_store_remove (self->topics, position);
  if (get_n (self) > 0)
    focus_row (self, MIN (position, get_n (self) - 1));
  else
    gtk_widget_grab_focus (GTK_WIDGET (self->adder));
  emit_changed (self);
}
