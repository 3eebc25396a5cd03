// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <webkit/webkit.h>

#include "mag-context.h"

G_BEGIN_DECLS

#define MAG_TYPE_WEB_LINKS (mag_web_links_get_type ())

G_DECLARE_FINAL_TYPE (MagWebLinks, mag_web_links, MAG, WEB_LINKS, GObject)

MagWebLinks *mag_web_links_new   (MagContext    *context,
                                  WebKitWebView *view) G_GNUC_WARN_UNUSED_RESULT;

void         mag_web_links_close (MagWebLinks   *self);

G_END_DECLS
