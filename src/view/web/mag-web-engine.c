// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Makes a web view that can show our pages and do nothing else: no script of a page, no network, no
 * storage, no new window, no download, no permission. */

#include "config.h"

#include "mag-web-engine.h"

#include "mag-graphics.h"
#include "mag-web-server.h"

#define PAGE_SCRIPT_RESOURCE "/io/github/magnesia_project/Magnesia/web/mag-web-page.js"

static WebKitSettings *
create_settings (void)
{
  WebKitSettings *settings = webkit_settings_new ();

  g_object_set (settings,
                "enable-javascript-markup", FALSE,
                "enable-html5-database", FALSE,
                "enable-html5-local-storage", FALSE,
                "enable-media", FALSE,
                "enable-page-cache", FALSE,
                "enable-webaudio", FALSE,
                "enable-webgl", FALSE,
                "enable-dns-prefetching", FALSE,
                "default-charset", "utf-8",
                NULL);
  if (!mag_graphics_has_gpu ())
    webkit_settings_set_hardware_acceleration_policy (settings, WEBKIT_HARDWARE_ACCELERATION_POLICY_NEVER);

  return settings;
}

static void
add_script (WebKitUserContentManager *manager,
            const char               *source)
{
  g_autoptr (WebKitUserScript) script =
    webkit_user_script_new_for_world (source,
                                      WEBKIT_USER_CONTENT_INJECT_TOP_FRAME,
                                      WEBKIT_USER_SCRIPT_INJECT_AT_DOCUMENT_END,
                                      MAG_WEB_WORLD,
                                      NULL,
                                      NULL);

  webkit_user_content_manager_add_script (manager, script);
}

static void
download_started_cb (WebKitNetworkSession *session,
                     WebKitDownload       *download)
{
  webkit_download_cancel (download);
}

static gboolean
permission_request_cb (WebKitWebView           *view,
                       WebKitPermissionRequest *request)
{
  webkit_permission_request_deny (request);

  return GDK_EVENT_STOP;
}

static void
add_menu_item (WebKitContextMenu       *menu,
               WebKitContextMenuAction  action)
{
  webkit_context_menu_append (menu, webkit_context_menu_item_new_from_stock_action (action));
}

/* A reader can copy what is marked and mark everything. */
static gboolean
context_menu_cb (WebKitWebView       *view,
                 WebKitContextMenu   *menu,
                 WebKitHitTestResult *hit)
{
  webkit_context_menu_remove_all (menu);
  if (webkit_hit_test_result_context_is_selection (hit))
    add_menu_item (menu, WEBKIT_CONTEXT_MENU_ACTION_COPY);
  add_menu_item (menu, WEBKIT_CONTEXT_MENU_ACTION_SELECT_ALL);

  return GDK_EVENT_PROPAGATE;
}

WebKitWebView *
mag_web_engine_new_view (WebKitWebContext *context)
{
  g_autoptr (WebKitNetworkSession) session = webkit_network_session_new_ephemeral ();
  g_autoptr (WebKitUserContentManager) manager = webkit_user_content_manager_new ();
  g_autoptr (WebKitSettings) settings = create_settings ();
  WebKitWebView *view;

  webkit_web_context_set_cache_model (context, WEBKIT_CACHE_MODEL_DOCUMENT_VIEWER);
  webkit_user_content_manager_register_script_message_handler (manager, MAG_WEB_WORLD, MAG_WEB_WORLD);
  view = g_object_new (WEBKIT_TYPE_WEB_VIEW,
                       "web-context", context,
                       "network-session", session,
                       "user-content-manager", manager,
                       "settings", settings,
                       "default-content-security-policy", MAG_WEB_CONTENT_SECURITY_POLICY,
                       NULL);
  g_signal_connect (session, "download-started", G_CALLBACK (download_started_cb), NULL);
  g_signal_connect (view, "permission-request", G_CALLBACK (permission_request_cb), NULL);
  g_signal_connect (view, "context-menu", G_CALLBACK (context_menu_cb), NULL);

  return view;
}

/* The page may outlive the view by a message or two, which must find nobody listening. */
void
mag_web_engine_retire_view (WebKitWebView *view)
{
  WebKitUserContentManager *manager = webkit_web_view_get_user_content_manager (view);

  webkit_user_content_manager_unregister_script_message_handler (manager, MAG_WEB_WORLD, MAG_WEB_WORLD);
}

/* Says where the next page starts, from 0 to 1, so that it need not jump there after it is painted. */
void
mag_web_engine_set_position (WebKitWebView *view,
                             double         position)
{
  WebKitUserContentManager *manager = webkit_web_view_get_user_content_manager (view);
  g_autoptr (GBytes) functions = g_resources_lookup_data (PAGE_SCRIPT_RESOURCE, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  char number[G_ASCII_DTOSTR_BUF_SIZE];
  g_autofree char *start = NULL;

  g_ascii_formatd (number, sizeof number, "%.6f", CLAMP (position, 0, 1));
  start = g_strdup_printf ("magnesia.start (%s);", number);
  webkit_user_content_manager_remove_all_scripts (manager);
  add_script (manager, g_bytes_get_data (functions, NULL));
  add_script (manager, start);
}

/* Calls one of our own functions, with at most one text, and does not wait. */
void
mag_web_engine_call (WebKitWebView *view,
                     const char    *function,
                     const char    *argument)
{
  g_autofree char *body = g_strdup_printf ("magnesia.%s (%s);", function, argument ? "argument" : "");
  g_autoptr (GVariant) arguments = NULL;
  GVariantDict dict;

  g_variant_dict_init (&dict, NULL);
  if (argument)
    g_variant_dict_insert (&dict, "argument", "s", argument);
  arguments = g_variant_ref_sink (g_variant_dict_end (&dict));
  webkit_web_view_call_async_javascript_function (view, body, -1, arguments, MAG_WEB_WORLD, NULL, NULL, NULL, NULL);
}
