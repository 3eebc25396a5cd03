// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagWebFind:
 *
 * Finds words in the page. The engine tells how many matches there are but not which one it marks,
 * so each search starts at the top and the steps from there are counted here. The engine answers
 * each step too, without saying anything new; those answers are passed over.
 */

#include "config.h"

#include "mag-web-find.h"

#include "mag-web-engine.h"

#define FIND_OPTIONS (WEBKIT_FIND_OPTIONS_CASE_INSENSITIVE | WEBKIT_FIND_OPTIONS_WRAP_AROUND)

struct _MagWebFind
{
  GObject               parent_instance;

  /* Weak: it owns this object */
  MagArticleView       *article_view;

  /* Owned */
  WebKitWebView        *web_view;
  WebKitFindController *controller;

  guint                 n_steps;
};

G_DEFINE_FINAL_TYPE (MagWebFind, mag_web_find, G_TYPE_OBJECT)

static gboolean
is_answer_to_step (MagWebFind *self)
{
  if (self->n_steps == 0)
    return FALSE;

  self->n_steps--;

  return TRUE;
}

static void
found_cb (MagWebFind *self,
          guint       n_matches)
{
  if (!is_answer_to_step (self))
    mag_article_view_set_matches (self->article_view, 1, n_matches);
}

static void
not_found_cb (MagWebFind *self)
{
  if (!is_answer_to_step (self))
    mag_article_view_set_matches (self->article_view, 0, 0);
}

static void
mag_web_find_finalize (GObject *object)
{
  MagWebFind *self = MAG_WEB_FIND (object);

  g_clear_object (&self->controller);
  g_clear_object (&self->web_view);

  G_OBJECT_CLASS (mag_web_find_parent_class)->finalize (object);
}

static void
mag_web_find_class_init (MagWebFindClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = mag_web_find_finalize;
}

static void
mag_web_find_init (MagWebFind *self)
{
}

MagWebFind *
mag_web_find_new (MagArticleView *article_view,
                  WebKitWebView  *web_view)
{
  MagWebFind *self = g_object_new (MAG_TYPE_WEB_FIND, NULL);

  self->article_view = article_view;
  self->web_view = g_object_ref (web_view);
  self->controller = g_object_ref (webkit_web_view_get_find_controller (web_view));
  g_signal_connect_object (self->controller, "found-text", G_CALLBACK (found_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->controller, "failed-to-find-text", G_CALLBACK (not_found_cb), self,
                           G_CONNECT_SWAPPED);

  return self;
}

/* Looks for a text from the top; an empty one ends looking. */
void
mag_web_find_start (MagWebFind *self,
                    const char *text)
{
  mag_article_view_set_matches (self->article_view, 0, 0);
  webkit_find_controller_search_finish (self->controller);
  mag_web_engine_call (self->web_view, "forgetSelection", NULL);
  if (text[0])
    webkit_find_controller_search (self->controller, text, FIND_OPTIONS, G_MAXUINT - 1);
}

void
mag_web_find_step (MagWebFind *self,
                   gboolean    backwards)
{
  guint match = mag_article_view_get_match (self->article_view);
  guint n = mag_article_view_get_n_matches (self->article_view);

  if (n == 0)
    return;

  self->n_steps++;
  if (backwards)
    webkit_find_controller_search_previous (self->controller);
  else
    webkit_find_controller_search_next (self->controller);

  if (backwards)
    mag_article_view_set_matches (self->article_view, match <= 1 ? n : match - 1, n);
  else
    mag_article_view_set_matches (self->article_view, match >= n ? 1 : match + 1, n);
}

/* Forgets what was found: the page is going away, and its answers with it. */
void
mag_web_find_reset (MagWebFind *self)
{
  self->n_steps = 0;
  webkit_find_controller_search_finish (self->controller);
  mag_article_view_set_matches (self->article_view, 0, 0);
}
