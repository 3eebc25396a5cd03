// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagReadFace:
 *
 * The article of a topic, with its outline, find bar and zoom. The web view comes from a module that
 * is loaded by [method@ReadFace.prewarm], which the window calls once after its first frame; what is
 * to be shown before that waits. Where there can be no web view, the face says why and offers the
 * others.
 */

#include "config.h"

#include "mag-read-face.h"

#include <glib/gi18n-lib.h>
#include <gmodule.h>

#include "mag-article.h"
#include "mag-article-failure.h"
#include "mag-article-find-bar.h"
#include "mag-article-module.h"
#include "mag-article-outline.h"
#include "mag-article-positions.h"
#include "mag-article-view.h"
#include "mag-paths.h"

#define SAVE_DELAY_MS 1500

struct _MagReadFace
{
  AdwBin              parent_instance;

  /* Owned */
  MagContext         *context;
  MagDocument        *topic;
  MagArticleView     *view;
  GCancellable       *cancellable;
  char               *fragment;
  char               *words;

  /* Template */
  GtkStack           *stack;
  MagArticleFindBar  *find_bar;
  GtkWidget          *outline_button;
  GtkPopover         *outline_popover;
  GtkLabel           *part_title;
  AdwBin             *article;
  MagArticleOutline  *narrow_outline;
  MagArticleOutline  *wide_outline;
  MagArticleFailure  *failure;

  guint               save_id;
};

enum
{
  ARTICLE_PAINTED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MagReadFace, mag_read_face, ADW_TYPE_BIN)

static GSettings *
get_settings (MagReadFace *self)
{
  return mag_context_get_settings (self->context);
}

static void
save_position (MagReadFace *self)
{
  if (self->save_id == 0)
    return;

  g_clear_handle_id (&self->save_id, g_source_remove);
  mag_article_positions_set (get_settings (self), mag_document_get_id (self->topic),
                             mag_article_view_get_position (self->view));
}

static void
position_changed_cb (MagReadFace *self)
{
  if (self->save_id == 0)
    self->save_id = g_timeout_add_once (SAVE_DELAY_MS, (GSourceOnceFunc) save_position, self);
}

static void
part_changed_cb (MagReadFace *self)
{
  const char *part = mag_article_view_get_part (self->view);
  const char *title = mag_article_outline_set_part (self->narrow_outline, part);
  /* Translators: what the button opens, and the part of the article that the reader is in */
  g_autofree char *name = g_strdup_printf (_("Contents: %s"), title ? title : "");

  mag_article_outline_set_part (self->wide_outline, part);
  if (!title)
    return;

  gtk_label_set_label (self->part_title, title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->outline_button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
part_chosen_cb (MagReadFace *self,
                const char  *part)
{
  if (self->view)
    mag_article_view_go_to (self->view, part);
}

static void
part_activated_cb (MagReadFace *self)
{
  gtk_popover_popdown (self->outline_popover);
  gtk_widget_grab_focus (GTK_WIDGET (self));
}

static void
fail (MagReadFace           *self,
      MagArticleFailureKind  kind)
{
  mag_article_failure_set_kind (self->failure, kind);
  gtk_stack_set_visible_child_name (self->stack, "failure");
}

static void
failed_cb (MagReadFace *self)
{
  fail (self, MAG_ARTICLE_FAILURE_PAGE);
}

static void
reload_cb (MagReadFace *self)
{
  gtk_stack_set_visible_child_name (self->stack, "article");
  mag_article_view_reload (self->view);
}

static void
painted_cb (MagReadFace *self)
{
  g_signal_emit (self, signals[ARTICLE_PAINTED], 0);
}

static void
show_pending (MagReadFace *self)
{
  double position;

  if (!self->view || !self->topic)
    return;

  position = mag_article_positions_get (get_settings (self), mag_document_get_id (self->topic));
  gtk_stack_set_visible_child_name (self->stack, "article");
  mag_article_view_show (self->view, self->topic, self->fragment, self->words, position);
}

static void
set_view (MagReadFace    *self,
          MagArticleView *view)
{
  self->view = g_object_ref_sink (view);
  g_signal_connect_object (view, "notify::position", G_CALLBACK (position_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (view, "notify::part", G_CALLBACK (part_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (view, "failed", G_CALLBACK (failed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (view, "painted", G_CALLBACK (painted_cb), self, G_CONNECT_SWAPPED);
  g_settings_bind (get_settings (self), "article-zoom", view, "zoom", G_SETTINGS_BIND_GET);

  mag_article_find_bar_set_view (self->find_bar, view);
  adw_bin_set_child (self->article, GTK_WIDGET (view));
  show_pending (self);
}

static void
module_loaded_cb (GObject      *object,
                  GAsyncResult *result,
                  gpointer      user_data)
{
  g_autoptr (MagReadFace) self = user_data;
  g_autoptr (GError) error = NULL;
  GType type = mag_article_module_load_finish (result, &error);

  if (type != G_TYPE_INVALID)
    {
      set_view (self, g_object_new (type, "context", self->context, NULL));
      return;
    }

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  g_debug ("No web view: %s", error->message);
  fail (self, error->domain == G_MODULE_ERROR ? MAG_ARTICLE_FAILURE_MODULE : MAG_ARTICLE_FAILURE_SANDBOX);
}

static void
find_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  MagArticleFindBar *find_bar = MAG_READ_FACE (widget)->find_bar;

  if (g_str_equal (name, "article.find"))
    mag_article_find_bar_start (find_bar);
  else
    mag_article_find_bar_step (find_bar, g_str_equal (name, "article.find-previous"));
}

/* Where there is no web view, the handout can be printed all the same. */
static void
print_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  MagReadFace *self = MAG_READ_FACE (widget);

  if (self->view && self->topic)
    mag_article_view_print (self->view);
  else if (g_str_equal (gtk_stack_get_visible_child_name (self->stack), "failure"))
    gtk_widget_activate_action (widget, "win.handout", NULL);
}

/* The settings' schema holds the range; steps are a tenth. */
static void
zoom_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  GSettings *settings = get_settings (MAG_READ_FACE (widget));
  int zoom = g_settings_get_int (settings, "article-zoom");

  if (g_str_equal (name, "zoom.reset"))
    g_settings_reset (settings, "article-zoom");
  else
    g_settings_set_int (settings, "article-zoom", CLAMP (zoom + (g_str_equal (name, "zoom.in") ? 1 : -1), 5, 30));
}

static gboolean
mag_read_face_grab_focus (GtkWidget *widget)
{
  MagReadFace *self = MAG_READ_FACE (widget);

  return self->view && gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

static void
mag_read_face_unmap (GtkWidget *widget)
{
  save_position (MAG_READ_FACE (widget));

  GTK_WIDGET_CLASS (mag_read_face_parent_class)->unmap (widget);
}

static void
mag_read_face_dispose (GObject *object)
{
  MagReadFace *self = MAG_READ_FACE (object);

  g_cancellable_cancel (self->cancellable);
  save_position (self);
  gtk_widget_dispose_template (GTK_WIDGET (self), MAG_TYPE_READ_FACE);
  g_clear_object (&self->view);
  g_clear_object (&self->topic);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->context);
  g_clear_pointer (&self->fragment, g_free);
  g_clear_pointer (&self->words, g_free);

  G_OBJECT_CLASS (mag_read_face_parent_class)->dispose (object);
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "article.find", NULL, find_action);
  gtk_widget_class_install_action (widget_class, "article.find-next", NULL, find_action);
  gtk_widget_class_install_action (widget_class, "article.find-previous", NULL, find_action);
  gtk_widget_class_install_action (widget_class, "article.print", NULL, print_action);
  gtk_widget_class_install_action (widget_class, "zoom.in", NULL, zoom_action);
  gtk_widget_class_install_action (widget_class, "zoom.out", NULL, zoom_action);
  gtk_widget_class_install_action (widget_class, "zoom.reset", NULL, zoom_action);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (MAG_TYPE_ARTICLE_FAILURE);
  g_type_ensure (MAG_TYPE_ARTICLE_FIND_BAR);
  g_type_ensure (MAG_TYPE_ARTICLE_OUTLINE);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/magnesia_project/Magnesia/ui/topic/mag-read-face.ui");
  gtk_widget_class_bind_template_child (widget_class, MagReadFace, stack);
  gtk_widget_class_bind_template_child (widget_class, MagReadFace, find_bar);
  gtk_widget_class_bind_template_child (widget_class, MagReadFace, outline_button);
  gtk_widget_class_bind_template_child (widget_class, MagReadFace, outline_popover);
  gtk_widget_class_bind_template_child (widget_class, MagReadFace, part_title);
  gtk_widget_class_bind_template_child (widget_class, MagReadFace, article);
  gtk_widget_class_bind_template_child (widget_class, MagReadFace, narrow_outline);
  gtk_widget_class_bind_template_child (widget_class, MagReadFace, wide_outline);
  gtk_widget_class_bind_template_child (widget_class, MagReadFace, failure);
  gtk_widget_class_bind_template_callback (widget_class, part_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, part_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, reload_cb);
}

static void
mag_read_face_class_init (MagReadFaceClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mag_read_face_dispose;
  widget_class->grab_focus = mag_read_face_grab_focus;
  widget_class->unmap = mag_read_face_unmap;

  /**
   * MagReadFace::article-painted:
   *
   * An article was loaded and its first frame is on the screen.
   */
  signals[ARTICLE_PAINTED] = g_signal_new ("article-painted", MAG_TYPE_READ_FACE, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                           NULL, G_TYPE_NONE, 0);

  install_actions (widget_class);
  bind_template (widget_class);
}

static void
mag_read_face_init (MagReadFace *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * mag_read_face_set_context:
 * @context: the context
 *
 * Says where articles come from. To be called once, before anything is shown.
 */
void
mag_read_face_set_context (MagReadFace *self,
                           MagContext  *context)
{
  g_return_if_fail (self->context == NULL);

  self->context = g_object_ref (context);
}

/**
 * mag_read_face_prewarm:
 *
 * Loads the web view's module and gets its process going, unless that was done before. To be called
 * after the window's first frame, for it takes time.
 */
void
mag_read_face_prewarm (MagReadFace *self)
{
  g_autofree char *path = mag_paths_dup_module ();

  if (self->cancellable)
    return;

  self->cancellable = g_cancellable_new ();
  mag_article_module_load_async (path, self->cancellable, module_loaded_cb, g_object_ref (self));
}

/**
 * mag_read_face_show:
 * @topic: an article
 * @fragment: (nullable): a place in it to go to
 * @words: (nullable): words to go to and to highlight
 *
 * Shows an article, or goes to a place in the one that is shown. Without a place it opens where the
 * reader left it.
 */
void
mag_read_face_show (MagReadFace *self,
                    MagDocument *topic,
                    const char  *fragment,
                    const char  *words)
{
  g_autoptr (GListModel) parts = mag_article_list_parts (topic);

  save_position (self);
  if (self->topic && !g_str_equal (mag_document_get_id (self->topic), mag_document_get_id (topic)))
    mag_article_find_bar_stop (self->find_bar);
  g_set_object (&self->topic, topic);
  g_set_str (&self->fragment, fragment);
  g_set_str (&self->words, words);

  mag_article_outline_set_parts (self->narrow_outline, parts);
  mag_article_outline_set_parts (self->wide_outline, parts);
  mag_article_failure_set_topic (self->failure, mag_document_get_id (topic));

  show_pending (self);
  if (self->view)
    part_changed_cb (self);
}
