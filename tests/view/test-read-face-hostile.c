// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Pages that our writer could never write, in the web view that shows articles: no script runs, no
 * foreign resource is asked for, and nothing leads away. This program is built from the module's own
 * sources and does not load it. */

#include "config.h"

#include "read-face-test.h"

#include "mag-web-engine.h"
#include "mag-web-links.h"
#include "mag-web-server.h"

/* Everything foreign is of a scheme that tells when it is asked for. */
static const char hostile[] =
  "<!DOCTYPE html><html><head><title>start</title><meta http-equiv='refresh' content='0; url=probe:refresh'>"
  "<base href='probe:base/'><link rel='stylesheet' href='probe:style'><link rel='prefetch' href='probe:prefetch'>"
  "<link rel='preload' as='image' href='probe:preload'><link rel='icon' href='probe:icon'>"
  "<style>body { background: url(probe:ground); font-family: x }"
  "@font-face { font-family: x; src: url(probe:font) }</style>"
  "<script>document.title = 'script'; location = 'probe:script'</script></head>"
  "<body onload=\"document.title = 'load'\" style='background: url(probe:inline)'><h1>Still here</h1>"
  "<img src='probe:image' onerror=\"document.title = 'error'\"><img srcset='probe:set 1x'>"
  "<iframe src='probe:frame'></iframe><iframe src='file:///etc/passwd'></iframe>"
  "<iframe srcdoc='<img src=probe:doc>'></iframe><object data='probe:object'></object><embed src='probe:embed'>"
  "<video src='probe:video' poster='probe:poster' autoplay></video>"
  "<audio src='probe:audio' autoplay></audio><input type='image' src='probe:input'>"
  "<svg><script>document.title = 'svg'</script><image href='probe:svg-image'/><use href='probe:use#x'/>"
  "<animate onbegin=\"document.title = 'begin'\" attributeName='x' dur='1s'/></svg>"
  "<form action='probe:form'><input autofocus onfocus=\"document.title = 'focus'\">"
  "<button id='submit'>s</button></form>"
  "<a id='probe' href='probe:link'>p</a><a id='file' href='file:///etc/passwd'>f</a>"
  "<a id='script' href=\"javascript:document.title = 'link'\">j</a>"
  "<a id='new' target='_blank' href='magnesia-article:/1'>n</a>"
  "<a id='data' href='data:text/html,x'>d</a><a id='down' download href='magnesia-article:/1'>d</a>"
  "<a id='ping' ping='probe:ping' href='#x'>p</a></body></html>";

static GPtrArray *asked;

static void
probe_cb (WebKitURISchemeRequest *request,
          gpointer                user_data)
{
  g_autoptr (GError) error = g_error_new_literal (G_IO_ERROR, G_IO_ERROR_NOT_FOUND, "probe");

  g_ptr_array_add (asked, g_strdup (webkit_uri_scheme_request_get_uri (request)));
  webkit_uri_scheme_request_finish_error (request, error);
}

static GtkWidget *
never_cb (void)
{
  g_assert_not_reached ();
}

static void
click (WebKitWebView *view,
       const char    *id)
{
  g_autofree char *script = g_strdup_printf ("document.getElementById ('%s').click ()", id);

  webkit_web_view_evaluate_javascript (view, script, -1, "magnesia", NULL, NULL, NULL, NULL);
  for (guint i = 0; i < 10; i++)
    read_face_test_iterate ();
}

static void
test_hostile (void)
{
  static const char *const ids[] = { "submit", "probe", "file", "script", "new", "data", "down", "ping" };
  g_autoptr (WebKitWebContext) context = webkit_web_context_new ();
  g_autoptr (MagWebServer) server = mag_web_server_new (context);
  g_autoptr (MagContext) nothing = g_object_new (MAG_TYPE_CONTEXT, NULL);
  g_autofree char *uri = mag_web_server_add_page (server, hostile);
  g_autofree char *place = g_strconcat (uri, "#x", NULL);
  WebKitWebView *view = mag_web_engine_new_view (context);
  GtkWidget *window = gtk_window_new ();
  g_autoptr (MagWebLinks) links = NULL;

  asked = g_ptr_array_new_with_free_func (g_free);
  webkit_web_context_register_uri_scheme (context, "probe", probe_cb, NULL, NULL);
  gtk_window_set_child (GTK_WINDOW (window), GTK_WIDGET (view));
  links = mag_web_links_new (nothing, view);
  g_signal_connect (view, "script-dialog", G_CALLBACK (never_cb), NULL);
  g_signal_connect (view, "create", G_CALLBACK (never_cb), NULL);
  gtk_window_present (GTK_WINDOW (window));

  webkit_web_view_load_uri (view, uri);
  read_face_test_await (!webkit_web_view_is_loading (view)
                        && g_strcmp0 (webkit_web_view_get_title (view), "start") == 0);
  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    click (view, ids[i]);
  for (guint i = 0; i < 50; i++)
    read_face_test_iterate ();

  for (guint i = 0; i < asked->len; i++)
    g_test_message ("asked for %s", (const char *) g_ptr_array_index (asked, i));
  g_assert_cmpuint (asked->len, ==, 0);
  g_assert_cmpstr (webkit_web_view_get_title (view), ==, "start");
  g_assert_true (g_str_equal (webkit_web_view_get_uri (view), uri)
                 || g_str_equal (webkit_web_view_get_uri (view), place));

  g_clear_object (&links);
  gtk_window_destroy (GTK_WINDOW (window));
  g_clear_pointer (&asked, g_ptr_array_unref);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/read-face/hostile", test_hostile);

  return g_test_run ();
}
