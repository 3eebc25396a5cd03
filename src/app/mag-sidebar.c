// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagSidebar:
 *
 * The tools, then every topic under the heading of its group. A row knows its location and nothing
 * else; the row of the location that is shown is selected.
 */

#include "config.h"

#include "mag-sidebar.h"

#include <glib/gi18n.h>

#include "mag-row-action.h"

struct _MagSidebar
{
  AdwBin      parent_instance;

  /* Template */
  GtkListBox *list;
};

G_DEFINE_FINAL_TYPE (MagSidebar, mag_sidebar, ADW_TYPE_BIN)

static const struct
{
  const char *title;
  const char *icon;
  const char *location;
} tools[] = {
  { N_("Start"), "mag-start-symbolic", "start" },
  { N_("Foods"), "mag-foods-symbolic", "food" },
  { N_("Infusion"), "mag-infusion-symbolic", "infusion" },
  { N_("Evidence"), "mag-evidence-symbolic", "evidence" },
  { N_("Handout"), "mag-handout-symbolic", "handout" },
  { N_("Glossary"), "mag-glossary-symbolic", "term" },
};

static const char location_key[] = "mag-location";
static const char group_key[] = "mag-group";

static const char *
get_data (GtkListBoxRow *row,
          const char    *key)
{
  return g_object_get_data (G_OBJECT (row), key);
}

static void
add_row (MagSidebar *self,
         const char *title,
         const char *icon,
         const char *location,
         const char *group)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *label = gtk_label_new (title);

  if (icon)
    gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name (icon));
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_widget_set_tooltip_text (row, title);
  gtk_box_append (GTK_BOX (box), label);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  g_object_set_data_full (G_OBJECT (row), location_key, g_strdup (location), g_free);
  g_object_set_data_full (G_OBJECT (row), group_key, g_strdup (group), g_free);
  mag_row_action_add (GTK_LIST_BOX_ROW (row));
  gtk_list_box_append (self->list, row);
}

/* A heading stands above the first row of each group of topics; the tools need none. */
static void
update_header (GtkListBoxRow *row,
               GtkListBoxRow *before,
               gpointer       user_data)
{
  const char *group = get_data (row, group_key);
  GtkWidget *label;

  if (!before || g_strcmp0 (group, get_data (before, group_key)) == 0)
    {
      gtk_list_box_row_set_header (row, NULL);
      return;
    }

  label = gtk_label_new (group);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_widget_set_tooltip_text (label, group);
  gtk_widget_add_css_class (label, "heading");
  gtk_widget_add_css_class (label, "dimmed");
  gtk_widget_add_css_class (label, "sidebar-heading");
  gtk_list_box_row_set_header (row, label);
}

/* Who chooses a place wants to be there. */
static void
row_activated_cb (MagSidebar    *self,
                  GtkListBoxRow *row)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.open", "s", get_data (row, location_key));
  gtk_widget_activate_action (GTK_WIDGET (self), "win.focus-content", NULL);
}

/* The row of the place that is shown, if it has one. */
static gboolean
mag_sidebar_grab_focus (GtkWidget *widget)
{
  MagSidebar *self = MAG_SIDEBAR (widget);
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->list);

  return row ? gtk_widget_grab_focus (GTK_WIDGET (row))
             : gtk_widget_child_focus (GTK_WIDGET (self->list), GTK_DIR_TAB_FORWARD);
}

static void
mag_sidebar_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), MAG_TYPE_SIDEBAR);

  G_OBJECT_CLASS (mag_sidebar_parent_class)->dispose (object);
}

static void
mag_sidebar_class_init (MagSidebarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mag_sidebar_dispose;
  widget_class->grab_focus = mag_sidebar_grab_focus;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/magnesia_project/Magnesia/ui/app/mag-sidebar.ui");
  gtk_widget_class_bind_template_child (widget_class, MagSidebar, list);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
}

static void
mag_sidebar_init (MagSidebar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_box_set_header_func (self->list, update_header, NULL, NULL);
}

/**
 * mag_sidebar_set_context:
 * @context: the context
 *
 * Fills the sidebar, in the place of what was in it.
 */
void
mag_sidebar_set_context (MagSidebar *self,
                         MagContext *context)
{
  GListModel *topics = mag_collection_get_topics (mag_context_get_collection (context));

  gtk_list_box_remove_all (self->list);
  for (guint i = 0; i < G_N_ELEMENTS (tools); i++)
    add_row (self, _(tools[i].title), tools[i].icon, tools[i].location, NULL);

  for (guint i = 0; i < g_list_model_get_n_items (topics); i++)
    {
      g_autoptr (MagTopic) topic = g_list_model_get_item (topics, i);
      g_autofree char *location = g_strconcat ("topic/", mag_topic_get_id (topic), NULL);

      add_row (self, mag_topic_get_title (topic), NULL, location, mag_topic_get_group (topic));
    }
}

/**
 * mag_sidebar_select:
 * @location: (nullable): the location of a row
 *
 * Selects the row that leads to a location, or none.
 */
void
mag_sidebar_select (MagSidebar *self,
                    const char *location)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)); i++)
    if (g_strcmp0 (get_data (row, location_key), location) == 0)
      {
        gtk_list_box_select_row (self->list, row);
        return;
      }

  gtk_list_box_unselect_all (self->list);
}
