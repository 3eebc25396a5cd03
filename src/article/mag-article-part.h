// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define MAG_TYPE_ARTICLE_PART (mag_article_part_get_type ())

G_DECLARE_FINAL_TYPE (MagArticlePart, mag_article_part, MAG, ARTICLE_PART, GObject)

MagArticlePart *mag_article_part_new       (const char     *id,
                                            const char     *title) G_GNUC_WARN_UNUSED_RESULT;

const char     *mag_article_part_get_id    (MagArticlePart *self);
const char     *mag_article_part_get_title (MagArticlePart *self);

G_END_DECLS
