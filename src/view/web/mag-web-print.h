// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <webkit/webkit.h>

G_BEGIN_DECLS

WebKitPrintOperation *mag_web_print_new_operation (WebKitWebView *view,
                                                   GSettings     *settings,
                                                   const char    *title) G_GNUC_WARN_UNUSED_RESULT;
void                  mag_web_print_run           (WebKitWebView *view,
                                                   GSettings     *settings,
                                                   const char    *title);

G_END_DECLS
