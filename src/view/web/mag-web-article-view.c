// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagWebArticleView:
 *
 * Shows articles in a web view. It writes the page, serves it to the engine under our own scheme,
 * and keeps track of where the reader is. Links, finding and the engine's set-up have objects and
 * files of their own.
 */

#include "config.h"

#include "mag-web-article-view.h"

#include <webkit/webkit.h>

#include "mag-web-engine.h"
#include "mag-web-find.h"
#include "mag-web-links.h"
#include "mag-web-look.h"
#include "mag-web-print.h"
#include "mag-web-server.h"

struct _MagWebArticleView
{
  MagArticleView    parent_instance;

  /* Owned */
  MagWebServer     *server;
  MagWebLinks      *links;
  MagWebFind       *finder;
  MagDocument      *topic;

  /* Weak: the child of this widget */
  WebKitWebView    *web_view;

  double            position;
  gboolean          loaded;
  gulong            paint_handler;
};

G_DEFINE_FINAL_TYPE (MagWebArticleView, mag_web_article_view, MAG_TYPE_ARTICLE_VIEW)

static void
after_paint_cb (MagWebArticleView *self,
                GdkFrameClock     *clock)
{
  g_clear_signal_handler (&self->paint_handler, clock);
  mag_article_view_painted (MAG_ARTICLE_VIEW (self));
}

/* The page is loaded; what is left is the next frame. */
static void
await_paint (MagWebArticleView *self)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (GTK_WIDGET (self));

  if (!self->topic || self->paint_handler != 0)
    return;

  if (!clock)
    {
      mag_article_view_painted (MAG_ARTICLE_VIEW (self));
      return;
    }

  self->paint_handler = g_signal_connect_object (clock, "after-paint", G_CALLBACK (after_paint_cb), self,
                                                 G_CONNECT_SWAPPED);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
load_html (MagWebArticleView *self,
           const char        *html,
           const char        *fragment,
           double             position)
{
  g_autofree char *address = mag_web_server_add_page (self->server, html);
  g_autofree char *uri = g_strconcat (address, fragment, NULL);

  self->loaded = FALSE;
  self->position = position;
  mag_article_view_set_place (MAG_ARTICLE_VIEW (self), position, NULL);
  mag_web_engine_set_position (self->web_view, position);
  mag_web_links_close (self->links);
  mag_web_find_reset (self->finder);
  webkit_web_view_load_uri (self->web_view, uri);
}

/* An empty page in the right colors gets the web process going before an article is asked for. */
static void
warm_up (MagWebArticleView *self)
{
  g_autofree char *html = mag_article_write_empty (mag_web_look_get ());

  load_html (self, html, NULL, 0);
}

static void
load_topic (MagWebArticleView *self,
            const char        *fragment,
            double             position)
{
  MagCollection *collection = mag_context_get_collection (mag_article_view_get_context (MAG_ARTICLE_VIEW (self)));
  g_autofree char *html = mag_article_write_html (collection, self->topic, mag_web_look_get ());

  load_html (self, html, fragment, position);
}

/* "#place", "#:~:text=words" or both in one. */
static char *
dup_fragment (const char *fragment,
              const char *words)
{
  g_autofree char *place = g_uri_escape_string (fragment ? fragment : "", NULL, FALSE);
  g_autofree char *text = words && words[0] ? g_uri_escape_string (words, NULL, FALSE) : NULL;
  g_auto (GStrv) parts = text ? g_strsplit (text, "-", -1) : NULL;
  g_autofree char *escaped = parts ? g_strjoinv ("%2D", parts) : NULL;

  if (escaped)
    return g_strconcat ("#", place, ":~:text=", escaped, NULL);

  return place[0] ? g_strconcat ("#", place, NULL) : NULL;
}

static gboolean
is_shown (MagWebArticleView *self,
          MagDocument       *topic)
{
  return self->topic && self->loaded
         && g_str_equal (mag_document_get_id (self->topic), mag_document_get_id (topic))
         && g_str_equal (mag_document_get_language (self->topic), mag_document_get_language (topic));
}

static void
mag_web_article_view_show (MagArticleView *view,
                           MagDocument    *topic,
                           const char     *fragment,
                           const char     *words,
                           double          position)
{
  MagWebArticleView *self = MAG_WEB_ARTICLE_VIEW (view);
  g_autofree char *place = dup_fragment (fragment, words);

  if (is_shown (self, topic) && !words)
    {
      if (fragment)
        mag_web_engine_call (self->web_view, "goTo", fragment);
      return;
    }

  g_set_object (&self->topic, topic);
  load_topic (self, place, place ? 0 : position);
}

static void
mag_web_article_view_reload (MagArticleView *view)
{
  MagWebArticleView *self = MAG_WEB_ARTICLE_VIEW (view);

  if (self->topic)
    load_topic (self, NULL, self->position);
}

static void
mag_web_article_view_go_to (MagArticleView *view,
                            const char     *part)
{
  mag_web_engine_call (MAG_WEB_ARTICLE_VIEW (view)->web_view, "goTo", part);
}

static void
mag_web_article_view_find (MagArticleView *view,
                           const char     *text)
{
  mag_web_find_start (MAG_WEB_ARTICLE_VIEW (view)->finder, text);
}

static void
mag_web_article_view_find_next (MagArticleView *view,
                                gboolean        backwards)
{
  mag_web_find_step (MAG_WEB_ARTICLE_VIEW (view)->finder, backwards);
}

static void
mag_web_article_view_print (MagArticleView *view)
{
  MagWebArticleView *self = MAG_WEB_ARTICLE_VIEW (view);
  GSettings *settings = mag_context_get_settings (mag_article_view_get_context (view));

  mag_web_print_run (self->web_view, settings, mag_document_get_title (self->topic));
}

/* Tells where the reader is, or that something inside the page was moved, which is then no swipe through
 * the history. The page before may still have a word to say after it was left. */
static void
message_cb (MagWebArticleView *self,
            JSCValue          *message)
{
  g_autoptr (JSCValue) page = jsc_value_object_get_property (message, "page");
  g_autoptr (JSCValue) part = jsc_value_object_get_property (message, "part");
  g_autoptr (JSCValue) position = jsc_value_object_get_property (message, "position");
  g_autofree char *path = jsc_value_to_string (page);
  g_autofree char *id = jsc_value_to_string (part);

  if (!self->topic || !mag_web_server_has_page (self->server, path))
    return;

  if (jsc_value_object_has_property (message, "inner"))
    {
      gtk_widget_activate_action (GTK_WIDGET (self), "swipe.cancel", NULL);
      return;
    }

  self->position = CLAMP (jsc_value_to_double (position), 0, 1);
  mag_article_view_set_place (MAG_ARTICLE_VIEW (self), self->position, id);
}

static void
load_changed_cb (MagWebArticleView *self,
                 WebKitLoadEvent    event)
{
  if (event != WEBKIT_LOAD_FINISHED)
    return;

  self->loaded = TRUE;
  await_paint (self);
}

static void
fail (MagWebArticleView *self)
{
  self->loaded = FALSE;
  mag_web_links_close (self->links);
  if (self->topic)
    mag_article_view_failed (MAG_ARTICLE_VIEW (self));
}

/* A page that makes way for the next one has not failed. */
static gboolean
load_failed_cb (MagWebArticleView *self,
                WebKitLoadEvent    event,
                const char        *uri,
                GError            *error)
{
  if (g_error_matches (error, WEBKIT_NETWORK_ERROR, WEBKIT_NETWORK_ERROR_CANCELLED)
      || error->domain == WEBKIT_POLICY_ERROR)
    return GDK_EVENT_STOP;

  g_debug ("The page %s failed: %s", uri, error->message);
  fail (self);

  return GDK_EVENT_STOP;
}

static void
process_terminated_cb (MagWebArticleView *self)
{
  fail (self);
}

static void
zoom_changed_cb (MagWebArticleView *self)
{
  webkit_web_view_set_zoom_level (self->web_view, mag_article_view_get_zoom (MAG_ARTICLE_VIEW (self)) / 10.0);
}

static void
look_changed_cb (MagWebArticleView *self)
{
  MagArticleLook look = mag_web_look_get ();
  g_autofree char *classes = mag_article_dup_classes (look);
  g_autofree char *family = mag_web_look_dup_font_family ();
  GdkRGBA background;

  mag_web_look_get_background (look, &background);
  webkit_web_view_set_background_color (self->web_view, &background);
  webkit_settings_set_default_font_family (webkit_web_view_get_settings (self->web_view), family);
  if (self->loaded)
    mag_web_engine_call (self->web_view, "setClasses", classes);
}

static void
connect_signals (MagWebArticleView *self)
{
  WebKitUserContentManager *manager = webkit_web_view_get_user_content_manager (self->web_view);

  g_signal_connect_object (manager, "script-message-received::" MAG_WEB_WORLD, G_CALLBACK (message_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->web_view, "load-changed", G_CALLBACK (load_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->web_view, "load-failed", G_CALLBACK (load_failed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->web_view, "web-process-terminated", G_CALLBACK (process_terminated_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect (self, "notify::zoom", G_CALLBACK (zoom_changed_cb), NULL);
  mag_web_look_watch (self, G_CALLBACK (look_changed_cb));
}

static void
mag_web_article_view_constructed (GObject *object)
{
  MagWebArticleView *self = MAG_WEB_ARTICLE_VIEW (object);
  g_autoptr (WebKitWebContext) context = webkit_web_context_new ();

  G_OBJECT_CLASS (mag_web_article_view_parent_class)->constructed (object);

  self->server = mag_web_server_new (context);
  self->web_view = mag_web_engine_new_view (context);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->web_view));
  self->links = mag_web_links_new (mag_article_view_get_context (MAG_ARTICLE_VIEW (self)), self->web_view);
  self->finder = mag_web_find_new (MAG_ARTICLE_VIEW (self), self->web_view);

  connect_signals (self);
  look_changed_cb (self);
  warm_up (self);
}

static void
mag_web_article_view_dispose (GObject *object)
{
  MagWebArticleView *self = MAG_WEB_ARTICLE_VIEW (object);

  g_clear_pointer (&self->web_view, mag_web_engine_retire_view);
  if (self->links)
    g_object_run_dispose (G_OBJECT (self->links));
  g_clear_object (&self->links);
  g_clear_object (&self->finder);
  g_clear_object (&self->server);
  g_clear_object (&self->topic);

  G_OBJECT_CLASS (mag_web_article_view_parent_class)->dispose (object);
}

static gboolean
mag_web_article_view_grab_focus (GtkWidget *widget)
{
  MagWebArticleView *self = MAG_WEB_ARTICLE_VIEW (widget);

  return self->web_view && gtk_widget_grab_focus (GTK_WIDGET (self->web_view));
}

static void
mag_web_article_view_class_init (MagWebArticleViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  MagArticleViewClass *view_class = MAG_ARTICLE_VIEW_CLASS (klass);

  object_class->constructed = mag_web_article_view_constructed;
  object_class->dispose = mag_web_article_view_dispose;
  GTK_WIDGET_CLASS (klass)->grab_focus = mag_web_article_view_grab_focus;
  view_class->show = mag_web_article_view_show;
  view_class->reload = mag_web_article_view_reload;
  view_class->go_to = mag_web_article_view_go_to;
  view_class->find = mag_web_article_view_find;
  view_class->find_next = mag_web_article_view_find_next;
  view_class->print = mag_web_article_view_print;
}

static void
mag_web_article_view_init (MagWebArticleView *self)
{
}
