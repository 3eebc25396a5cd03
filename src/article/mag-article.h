// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-collection.h"

G_BEGIN_DECLS

/**
 * MAG_ARTICLE_STYLE_PATH:
 *
 * Where a page expects its style sheet, on the server that it came from.
 */
#define MAG_ARTICLE_STYLE_PATH "/article.css"

/**
 * MagArticleLook:
 * @MAG_ARTICLE_LOOK_DARK: light text on a dark page
 * @MAG_ARTICLE_LOOK_HIGH_CONTRAST: stronger text and lines
 * @MAG_ARTICLE_LOOK_REDUCED_MOTION: nothing glides
 *
 * What a page takes over from the desktop.
 */
typedef enum
{
  MAG_ARTICLE_LOOK_DARK           = 1 << 0,
  MAG_ARTICLE_LOOK_HIGH_CONTRAST  = 1 << 1,
  MAG_ARTICLE_LOOK_REDUCED_MOTION = 1 << 2,
} MagArticleLook;

char       *mag_article_write_html  (MagCollection  *collection,
                                     MagDocument    *topic,
                                     MagArticleLook  look) G_GNUC_WARN_UNUSED_RESULT;
char       *mag_article_write_empty (MagArticleLook  look) G_GNUC_WARN_UNUSED_RESULT;
char       *mag_article_dup_classes (MagArticleLook  look) G_GNUC_WARN_UNUSED_RESULT;
GListModel *mag_article_list_parts  (MagDocument    *topic) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
