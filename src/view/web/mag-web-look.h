// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <webkit/webkit.h>

#include "mag-article.h"

G_BEGIN_DECLS

MagArticleLook mag_web_look_get             (void);
void           mag_web_look_get_background  (MagArticleLook  look,
                                             GdkRGBA        *background);
char          *mag_web_look_dup_font_family (void) G_GNUC_WARN_UNUSED_RESULT;
void           mag_web_look_watch           (gpointer        object,
                                             GCallback       changed);

G_END_DECLS
