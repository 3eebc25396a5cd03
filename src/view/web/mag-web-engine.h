// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <webkit/webkit.h>

G_BEGIN_DECLS

/**
 * MAG_WEB_WORLD:
 *
 * The name of the world, apart from the page's, that our own functions live in, and of the channel
 * by which they tell where the reader is.
 */
#define MAG_WEB_WORLD "magnesia"

WebKitWebView *mag_web_engine_new_view     (WebKitWebContext *context) G_GNUC_WARN_UNUSED_RESULT;
void           mag_web_engine_retire_view  (WebKitWebView    *view);
void           mag_web_engine_set_position (WebKitWebView    *view,
                                            double            position);
void           mag_web_engine_call         (WebKitWebView    *view,
                                            const char       *function,
                                            const char       *argument);

G_END_DECLS
