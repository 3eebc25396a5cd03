// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <webkit/webkit.h>

#include "mag-article.h"

G_BEGIN_DECLS

#define MAG_WEB_CONTENT_SECURITY_POLICY "default-src 'none'; style-src 'self'; img-src 'self'"

#define MAG_TYPE_WEB_SERVER (mag_web_server_get_type ())

G_DECLARE_FINAL_TYPE (MagWebServer, mag_web_server, MAG, WEB_SERVER, GObject)

MagWebServer *mag_web_server_new      (WebKitWebContext *context) G_GNUC_WARN_UNUSED_RESULT;

char         *mag_web_server_add_page (MagWebServer     *self,
                                       const char       *html) G_GNUC_WARN_UNUSED_RESULT;
gboolean      mag_web_server_has_page (MagWebServer     *self,
                                       const char       *path);

G_END_DECLS
