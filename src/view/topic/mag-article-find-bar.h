// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <adwaita.h>

#include "mag-article-view.h"

G_BEGIN_DECLS

#define MAG_TYPE_ARTICLE_FIND_BAR (mag_article_find_bar_get_type ())

G_DECLARE_FINAL_TYPE (MagArticleFindBar, mag_article_find_bar, MAG, ARTICLE_FIND_BAR, AdwBin)

void mag_article_find_bar_set_view (MagArticleFindBar *self,
                                    MagArticleView    *view);
void mag_article_find_bar_start    (MagArticleFindBar *self);
void mag_article_find_bar_step     (MagArticleFindBar *self,
                                    gboolean           backwards);
void mag_article_find_bar_stop     (MagArticleFindBar *self);

G_END_DECLS
