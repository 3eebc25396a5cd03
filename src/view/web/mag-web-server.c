// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagWebServer:
 *
 * Answers for our own scheme: the page at hand, its style sheet, and nothing else. Every answer
 * carries the policy that forbids scripts and foreign resources.
 */

#include "config.h"

#include "mag-web-server.h"

#include "mag-web-policy.h"

#define STYLE_RESOURCE "/io/github/magnesia_project/Magnesia/web/article.css"

struct _MagWebServer
{
  GObject  parent_instance;

  /* Owned */
  GBytes  *page;
  char    *path;

  guint    n_pages;
};

G_DEFINE_FINAL_TYPE (MagWebServer, mag_web_server, G_TYPE_OBJECT)

static void
respond (WebKitURISchemeRequest *request,
         GBytes                 *body,
         const char             *type)
{
  g_autoptr (GInputStream) stream = g_memory_input_stream_new_from_bytes (body);
  g_autoptr (WebKitURISchemeResponse) response = NULL;
  SoupMessageHeaders *headers = soup_message_headers_new (SOUP_MESSAGE_HEADERS_RESPONSE);

  soup_message_headers_append (headers, "Content-Security-Policy", MAG_WEB_CONTENT_SECURITY_POLICY);

  response = webkit_uri_scheme_response_new (stream, (gint64) g_bytes_get_size (body));
  webkit_uri_scheme_response_set_content_type (response, type);
  webkit_uri_scheme_response_set_http_headers (response, headers);
  webkit_uri_scheme_request_finish_with_response (request, response);
}

static void
request_cb (WebKitURISchemeRequest *request,
            gpointer                user_data)
{
  MagWebServer *self = user_data;
  const char *path = webkit_uri_scheme_request_get_path (request);
  g_autoptr (GBytes) style = g_resources_lookup_data (STYLE_RESOURCE, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  g_autoptr (GError) error = NULL;

  if (g_strcmp0 (path, MAG_ARTICLE_STYLE_PATH) == 0)
    {
      respond (request, style, "text/css");
    }
  else if (self->page && mag_web_server_has_page (self, path))
    {
      respond (request, self->page, "text/html");
    }
  else
    {
      error = g_error_new (G_IO_ERROR, G_IO_ERROR_NOT_FOUND, "There is no page %s", path);
      webkit_uri_scheme_request_finish_error (request, error);
    }
}

static void
mag_web_server_finalize (GObject *object)
{
  MagWebServer *self = MAG_WEB_SERVER (object);

  g_clear_pointer (&self->page, g_bytes_unref);
  g_clear_pointer (&self->path, g_free);

  G_OBJECT_CLASS (mag_web_server_parent_class)->finalize (object);
}

static void
mag_web_server_class_init (MagWebServerClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = mag_web_server_finalize;
}

static void
mag_web_server_init (MagWebServer *self)
{
}

/* The context may outlive whoever made the server, so it holds a reference. */
MagWebServer *
mag_web_server_new (WebKitWebContext *context)
{
  MagWebServer *self = g_object_new (MAG_TYPE_WEB_SERVER, NULL);

  webkit_web_context_register_uri_scheme (context, MAG_WEB_SCHEME, request_cb, g_object_ref (self), g_object_unref);

  return self;
}

/* Replaces the page at hand. Each page has an address of its own, so that to load it is never taken
 * for a step inside the one before. Returns the address. */
char *
mag_web_server_add_page (MagWebServer *self,
                         const char   *html)
{
  g_clear_pointer (&self->page, g_bytes_unref);
  self->page = g_bytes_new (html, strlen (html));
  g_clear_pointer (&self->path, g_free);
  self->path = g_strdup_printf ("/%u", ++self->n_pages);

  return g_strconcat (MAG_WEB_SCHEME ":", self->path, NULL);
}

/* Whether a path is that of the page at hand, and not of one before. */
gboolean
mag_web_server_has_page (MagWebServer *self,
                         const char   *path)
{
  return g_strcmp0 (path, self->path) == 0;
}
