// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define MAG_TYPE_ARTICLE_OUTLINE (mag_article_outline_get_type ())

G_DECLARE_FINAL_TYPE (MagArticleOutline, mag_article_outline, MAG, ARTICLE_OUTLINE, AdwBin)

void        mag_article_outline_set_parts (MagArticleOutline *self,
                                           GListModel        *parts);
const char *mag_article_outline_set_part  (MagArticleOutline *self,
                                           const char        *part);

G_END_DECLS
