// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* What the tests of the Read face share. */

#include "config.h"

#include "read-face-test.h"

#include "mag-paths.h"
#include "mag-settings.h"

static void
open_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  ReadFaceTest *self = user_data;

  g_set_str (&self->opened, g_variant_get_string (parameter, NULL));
}

static void
painted_cb (ReadFaceTest *self)
{
  self->n_painted++;
}

static gboolean
wake_cb (gpointer user_data)
{
  return G_SOURCE_CONTINUE;
}

/* One turn of the main loop that never blocks for long. */
void
read_face_test_iterate (void)
{
  guint id = g_timeout_add (10, wake_cb, NULL);

  g_main_context_iteration (NULL, TRUE);
  g_source_remove (id);
}

void
read_face_test_set_up (ReadFaceTest  *self,
                       gconstpointer  data)
{
  const GActionEntry actions[] = { { .name = "open", .activate = open_cb, .parameter_type = "s" } };
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();
  g_autofree char *path = mag_paths_dup_collection ();
  g_autoptr (GError) error = NULL;
  g_autoptr (MagCollection) collection = mag_collection_open (path, &error);
  g_autoptr (GSettings) settings = mag_settings_new ();

  g_assert_no_error (error);
  g_settings_reset (settings, "article-positions");
  g_settings_reset (settings, "article-zoom");
  self->context = mag_context_new (collection, settings);

  self->window = GTK_WINDOW (adw_window_new ());
  g_action_map_add_action_entries (G_ACTION_MAP (group), actions, G_N_ELEMENTS (actions), self);
  gtk_widget_insert_action_group (GTK_WIDGET (self->window), "win", G_ACTION_GROUP (group));
  self->face = g_object_new (MAG_TYPE_READ_FACE, NULL);
  mag_read_face_set_context (self->face, self->context);
  g_signal_connect_swapped (self->face, "article-painted", G_CALLBACK (painted_cb), self);
  adw_window_set_content (ADW_WINDOW (self->window), GTK_WIDGET (self->face));
  gtk_window_set_default_size (self->window, 700, 600);
  gtk_window_present (self->window);
  mag_read_face_prewarm (self->face);
}

/* Nothing may keep the face or its web view alive. */
void
read_face_test_tear_down (ReadFaceTest  *self,
                          gconstpointer  data)
{
  gpointer face = self->face;
  gpointer view = read_face_test_get_view (self);

  g_object_add_weak_pointer (G_OBJECT (face), &face);
  if (view)
    g_object_add_weak_pointer (G_OBJECT (view), &view);
  gtk_window_destroy (self->window);
  read_face_test_await (face == NULL && view == NULL);
  g_clear_object (&self->context);
  g_clear_pointer (&self->opened, g_free);
}

void
read_face_test_show (ReadFaceTest *self,
                     const char   *topic,
                     const char   *fragment,
                     const char   *words)
{
  MagCollection *collection = mag_context_get_collection (self->context);
  g_autoptr (GError) error = NULL;
  g_autoptr (MagDocument) document = mag_collection_load_document (collection, "topic", topic, "en", &error);

  g_assert_no_error (error);
  mag_read_face_show (self->face, document, fragment, words);
}

void
read_face_test_await_paint (ReadFaceTest *self,
                            guint         n_painted)
{
  read_face_test_await (self->n_painted >= n_painted);
}

/* Looks for a widget by the name of its type, for types of the module are known by nothing else. */
GtkWidget *
read_face_test_find (GtkWidget  *parent,
                     const char *type)
{
  GType wanted = g_type_from_name (type);

  if (wanted != G_TYPE_INVALID && g_type_is_a (G_OBJECT_TYPE (parent), wanted))
    return parent;

  for (GtkWidget *child = gtk_widget_get_first_child (parent); child; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = read_face_test_find (child, type);

      if (found)
        return found;
    }

  return NULL;
}

MagArticleView *
read_face_test_get_view (ReadFaceTest *self)
{
  GtkWidget *view = read_face_test_find (GTK_WIDGET (self->face), "MagWebArticleView");

  return view ? MAG_ARTICLE_VIEW (view) : NULL;
}

WebKitWebView *
read_face_test_get_web_view (ReadFaceTest *self)
{
  return WEBKIT_WEB_VIEW (adw_bin_get_child (ADW_BIN (read_face_test_get_view (self))));
}

static void
ran_cb (GObject      *object,
        GAsyncResult *result,
        gpointer      user_data)
{
  JSCValue **value = user_data;
  g_autoptr (GError) error = NULL;

  *value = webkit_web_view_evaluate_javascript_finish (WEBKIT_WEB_VIEW (object), result, &error);
  g_assert_no_error (error);
}

/* Runs a script where our own functions live, beside the page. */
JSCValue *
read_face_test_run (ReadFaceTest *self,
                    const char   *script)
{
  JSCValue *value = NULL;

  webkit_web_view_evaluate_javascript (read_face_test_get_web_view (self), script, -1, "magnesia", NULL, NULL,
                                       ran_cb, &value);
  read_face_test_await (value != NULL);

  return value;
}

double
read_face_test_number (ReadFaceTest *self,
                       const char   *script)
{
  g_autoptr (JSCValue) value = read_face_test_run (self, script);

  return jsc_value_to_double (value);
}

char *
read_face_test_string (ReadFaceTest *self,
                       const char   *script)
{
  g_autoptr (JSCValue) value = read_face_test_run (self, script);

  return jsc_value_to_string (value);
}
