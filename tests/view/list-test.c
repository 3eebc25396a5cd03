// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* What the tests of the native lists share: evidence, sources, glossary. */

#include "config.h"

#include "list-test.h"

#include <string.h>

#include "mag-paths.h"
#include "mag-settings.h"

static void
open_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  ListTest *self = user_data;

  g_set_str (&self->opened, g_variant_get_string (parameter, NULL));
}

static void
replace_cb (GSimpleAction *action,
            GVariant      *parameter,
            gpointer       user_data)
{
  ListTest *self = user_data;

  g_set_str (&self->replaced, g_variant_get_string (parameter, NULL));
}

static void
toast_cb (GSimpleAction *action,
          GVariant      *parameter,
          gpointer       user_data)
{
  ListTest *self = user_data;

  g_set_str (&self->toast, g_variant_get_string (parameter, NULL));
}

static gboolean
wake_cb (gpointer user_data)
{
  return G_SOURCE_CONTINUE;
}

/* One turn of the main loop that never blocks for long. */
void
list_test_iterate (void)
{
  guint id = g_timeout_add (10, wake_cb, NULL);

  g_main_context_iteration (NULL, TRUE);
  g_source_remove (id);
}

/* The style sheet counts for widths. */
static void
add_style (void)
{
  g_autoptr (GtkCssProvider) provider = gtk_css_provider_new ();

  gtk_css_provider_load_from_resource (provider, "/io/github/magnesia_project/Magnesia/style.css");
  gtk_style_context_add_provider_for_display (gdk_display_get_default (), GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
}

static void
set_up (ListTest      *self,
        gconstpointer  data)
{
  const GActionEntry actions[] = {
    { .name = "open", .activate = open_cb, .parameter_type = "s" },
    { .name = "replace", .activate = replace_cb, .parameter_type = "s" },
    { .name = "toast", .activate = toast_cb, .parameter_type = "s" },
  };
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();
  g_autofree char *path = mag_paths_dup_collection ();
  g_autoptr (GError) error = NULL;
  g_autoptr (MagCollection) collection = mag_collection_open (path, &error);
  g_autoptr (GSettings) settings = mag_settings_new ();

  g_assert_no_error (error);
  g_settings_reset (settings, "ask-before-links");
  self->context = mag_context_new (collection, settings);

  add_style ();
  self->window = GTK_WINDOW (adw_window_new ());
  g_action_map_add_action_entries (G_ACTION_MAP (group), actions, G_N_ELEMENTS (actions), self);
  gtk_widget_insert_action_group (GTK_WIDGET (self->window), "win", G_ACTION_GROUP (group));
}

static void
tear_down (ListTest      *self,
           gconstpointer  data)
{
  GtkWidget *view = adw_window_get_content (ADW_WINDOW (self->window));

  if (view)
    g_object_add_weak_pointer (G_OBJECT (view), (gpointer *) &view);
  gtk_window_destroy (self->window);
  list_test_await (view == NULL);

  g_clear_object (&self->context);
  g_clear_pointer (&self->opened, g_free);
  g_clear_pointer (&self->replaced, g_free);
  g_clear_pointer (&self->toast, g_free);
}

void
list_test_add (const char   *path,
               ListTestFunc  func)
{
  g_test_add (path, ListTest, NULL, set_up, func, tear_down);
}

void
list_test_present (ListTest  *self,
                   GtkWidget *view,
                   int        width)
{
  adw_window_set_content (ADW_WINDOW (self->window), view);
  gtk_window_set_default_size (self->window, width, 700);
  gtk_window_present (self->window);
  list_test_await (gtk_widget_get_height (view) > 0);
}

/* A child of a template, by its name. */
gpointer
list_test_get_part (gpointer    widget,
                    const char *name)
{
  return gtk_widget_get_template_child (widget, G_OBJECT_TYPE (widget), name);
}

/* Types into the search entry of a view. */
void
list_test_search (gpointer    view,
                  const char *text)
{
  AdwBin *search = list_test_get_part (view, "search");

  gtk_editable_set_text (GTK_EDITABLE (adw_bin_get_child (search)), text);
}

static GtkWidget *
find (GtkWidget  *parent,
      const char *type,
      const char *text,
      guint      *n)
{
  const char *label = GTK_IS_LABEL (parent) ? gtk_label_get_label (GTK_LABEL (parent)) : NULL;

  if (!gtk_widget_get_mapped (parent))
    return NULL;
  if (type ? g_str_equal (G_OBJECT_TYPE_NAME (parent), type) : label && text && strstr (label, text) != NULL)
    if ((*n)-- == 0)
      return parent;

  for (GtkWidget *child = gtk_widget_get_first_child (parent); child; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find (child, type, text, n);

      if (found)
        return found;
    }

  return NULL;
}

/* The widget of a type that comes @n-th, counted from 0, among those that are seen. */
GtkWidget *
list_test_find (gpointer    parent,
                const char *type,
                guint       n)
{
  return find (parent, type, NULL, &n);
}

/* A label that is seen and holds a text. */
GtkWidget *
list_test_find_text (gpointer    parent,
                     const char *text)
{
  guint n = 0;

  return find (parent, NULL, text, &n);
}

guint
list_test_count (gpointer    parent,
                 const char *type)
{
  guint n = 0;

  while (list_test_find (parent, type, n))
    n++;

  return n;
}

/* Goes through every widget, seen or not; what a visit answers with FALSE is not gone into. */
void
list_test_walk (GtkWidget     *widget,
                ListTestVisit  visit,
                gpointer       user_data)
{
  if (!visit (widget, user_data))
    return;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    list_test_walk (child, visit, user_data);
}

/* The dialog that the window shows, if any. */
AdwDialog *
list_test_dialog (ListTest *self)
{
  return adw_window_get_visible_dialog (ADW_WINDOW (self->window));
}
