// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-article-view.h"

G_BEGIN_DECLS

#define MAG_TYPE_WEB_ARTICLE_VIEW (mag_web_article_view_get_type ())

G_DECLARE_FINAL_TYPE (MagWebArticleView, mag_web_article_view, MAG, WEB_ARTICLE_VIEW, MagArticleView)

G_END_DECLS
