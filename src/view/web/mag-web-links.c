// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagWebLinks:
 *
 * Decides every navigation of a web view: places in the page stay in it, marks open popovers beside
 * themselves, other locations go to the window, web addresses to the browser after a question. All
 * else is refused.
 */

#include "config.h"

#include "mag-web-links.h"

#include "mag-article-popover.h"
#include "mag-outside-link.h"
#include "mag-web-engine.h"
#include "mag-web-policy.h"

struct _MagWebLinks
{
  GObject        parent_instance;

  /* Owned */
  MagContext    *context;
  MagLocation   *location;
  GtkWidget     *popover;
  GCancellable  *cancellable;

  /* Weak: its owner owns this object */
  WebKitWebView *view;
};

G_DEFINE_FINAL_TYPE (MagWebLinks, mag_web_links, G_TYPE_OBJECT)

static void
open_location (MagWebLinks *self,
               MagLocation *location)
{
  g_autofree char *text = mag_location_to_string (location);

  gtk_widget_activate_action (GTK_WIDGET (self->view), "win.open", "s", text);
}

/* The popover must be gone from the view before the link takes the focus back. */
static void
popover_closed_cb (MagWebLinks *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->view));
  mag_web_engine_call (self->view, "focus", NULL);
}

static void
remove_popover (MagWebLinks *self)
{
  if (!self->popover)
    return;

  g_signal_handlers_disconnect_by_data (self->popover, self);
  gtk_widget_unparent (self->popover);
  g_clear_object (&self->popover);
}

static double
get_number (JSCValue   *object,
            const char *name)
{
  g_autoptr (JSCValue) value = jsc_value_object_get_property (object, name);

  return jsc_value_to_double (value);
}

/* The page counts in CSS pixels of its own size: zoom and the desktop's text size change how many
 * of them fill the view, and so does the scale of the screen. */
static void
read_rectangle (MagWebLinks  *self,
                JSCValue     *answer,
                GdkRectangle *rectangle)
{
  double width = get_number (answer, "view");
  double scale = width > 0 ? gtk_widget_get_width (GTK_WIDGET (self->view)) / width : 1;

  rectangle->x = (int) (get_number (answer, "x") * scale);
  rectangle->y = (int) (get_number (answer, "y") * scale);
  rectangle->width = (int) (get_number (answer, "width") * scale);
  rectangle->height = (int) (get_number (answer, "height") * scale);
}

static void
show_popover (MagWebLinks *self,
              JSCValue    *answer)
{
  g_autoptr (JSCValue) words = jsc_value_object_get_property (answer, "words");
  g_autofree char *text = jsc_value_to_string (words);
  GdkRectangle rectangle;

  remove_popover (self);
  self->popover = mag_article_popover_new (self->context, self->location, text);
  if (!self->popover)
    {
      open_location (self, self->location);
      return;
    }

  read_rectangle (self, answer, &rectangle);
  gtk_widget_set_parent (self->popover, gtk_widget_get_parent (GTK_WIDGET (self->view)));
  gtk_popover_set_pointing_to (GTK_POPOVER (self->popover), &rectangle);
  g_signal_connect_object (self->popover, "closed", G_CALLBACK (popover_closed_cb), self, G_CONNECT_SWAPPED);
  gtk_popover_popup (GTK_POPOVER (self->popover));
}

static void
rectangle_cb (GObject      *object,
              GAsyncResult *result,
              gpointer      user_data)
{
  WebKitWebView *view = WEBKIT_WEB_VIEW (object);
  g_autoptr (GError) error = NULL;
  g_autoptr (JSCValue) answer = webkit_web_view_call_async_javascript_function_finish (view, result, &error);
  MagWebLinks *self = user_data;

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  if (answer && jsc_value_is_object (answer))
    show_popover (self, answer);
  else
    open_location (self, self->location);
}

static gboolean
has_popover (MagLocation *location)
{
  MagLocationKind kind = mag_location_get_kind (location);

  return kind == MAG_LOCATION_TERM || kind == MAG_LOCATION_REFERENCE
         || (kind == MAG_LOCATION_EVIDENCE && mag_location_get_fragment (location));
}

static void
follow_location (MagWebLinks *self,
                 MagLocation *location)
{
  if (!has_popover (location))
    {
      open_location (self, location);
      return;
    }

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();
  g_clear_pointer (&self->location, mag_location_unref);
  self->location = mag_location_ref (location);
  webkit_web_view_call_async_javascript_function (self->view, "return magnesia.rectangle ();", -1, NULL,
                                                  MAG_WEB_WORLD, NULL, self->cancellable, rectangle_cb, self);
}

/* The page's own history is none of the reader's: the window has one. */
static gboolean
may_stay_inside (WebKitNavigationAction *action)
{
  return webkit_navigation_action_get_navigation_type (action) != WEBKIT_NAVIGATION_TYPE_BACK_FORWARD;
}

static void
decide_navigation (MagWebLinks          *self,
                   WebKitPolicyDecision *decision)
{
  WebKitNavigationAction *action =
    webkit_navigation_policy_decision_get_navigation_action (WEBKIT_NAVIGATION_POLICY_DECISION (decision));
  const char *uri = webkit_uri_request_get_uri (webkit_navigation_action_get_request (action));
  gboolean clicked = webkit_navigation_action_get_navigation_type (action) == WEBKIT_NAVIGATION_TYPE_LINK_CLICKED;
  g_autoptr (MagLocation) location = NULL;
  MagWebWay way = mag_web_policy_judge (uri, &location);

  if (way == MAG_WEB_WAY_INSIDE && may_stay_inside (action))
    {
      webkit_policy_decision_use (decision);
      return;
    }

  webkit_policy_decision_ignore (decision);
  if (way == MAG_WEB_WAY_LOCATION && clicked)
    follow_location (self, location);
  else if (way == MAG_WEB_WAY_OUTSIDE && clicked)
    mag_outside_link_open (GTK_WIDGET (self->view), self->context, uri);
}

static gboolean
decide_policy_cb (MagWebLinks              *self,
                  WebKitPolicyDecision     *decision,
                  WebKitPolicyDecisionType  type)
{
  if (type == WEBKIT_POLICY_DECISION_TYPE_NAVIGATION_ACTION)
    decide_navigation (self, decision);
  else if (type == WEBKIT_POLICY_DECISION_TYPE_RESPONSE
           && webkit_response_policy_decision_is_mime_type_supported (WEBKIT_RESPONSE_POLICY_DECISION (decision)))
    webkit_policy_decision_use (decision);
  else
    webkit_policy_decision_ignore (decision);

  return GDK_EVENT_STOP;
}

static void
mag_web_links_dispose (GObject *object)
{
  MagWebLinks *self = MAG_WEB_LINKS (object);

  g_cancellable_cancel (self->cancellable);
  remove_popover (self);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->context);
  g_clear_pointer (&self->location, mag_location_unref);

  G_OBJECT_CLASS (mag_web_links_parent_class)->dispose (object);
}

static void
mag_web_links_class_init (MagWebLinksClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = mag_web_links_dispose;
}

static void
mag_web_links_init (MagWebLinks *self)
{
}

MagWebLinks *
mag_web_links_new (MagContext    *context,
                   WebKitWebView *view)
{
  MagWebLinks *self = g_object_new (MAG_TYPE_WEB_LINKS, NULL);

  self->context = g_object_ref (context);
  self->view = view;
  g_signal_connect_object (view, "decide-policy", G_CALLBACK (decide_policy_cb), self, G_CONNECT_SWAPPED);

  return self;
}

/* Closes the popover: what it points at is going away. */
void
mag_web_links_close (MagWebLinks *self)
{
  remove_popover (self);
}
