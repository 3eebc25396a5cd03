// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <webkit/webkit.h>

#include "mag-article-view.h"

G_BEGIN_DECLS

#define MAG_TYPE_WEB_FIND (mag_web_find_get_type ())

G_DECLARE_FINAL_TYPE (MagWebFind, mag_web_find, MAG, WEB_FIND, GObject)

MagWebFind *mag_web_find_new   (MagArticleView *article_view,
                                WebKitWebView  *web_view) G_GNUC_WARN_UNUSED_RESULT;

void        mag_web_find_start (MagWebFind     *self,
                                const char     *text);
void        mag_web_find_step  (MagWebFind     *self,
                                gboolean        backwards);
void        mag_web_find_reset (MagWebFind     *self);

G_END_DECLS
