// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <adwaita.h>

#include "mag-context.h"

G_BEGIN_DECLS

#define MAG_TYPE_ARTICLE_POPOVER (mag_article_popover_get_type ())

G_DECLARE_FINAL_TYPE (MagArticlePopover, mag_article_popover, MAG, ARTICLE_POPOVER, GtkPopover)

GtkWidget  *mag_article_popover_new        (MagContext        *context,
                                            MagLocation       *location,
                                            const char        *words) G_GNUC_WARN_UNUSED_RESULT;

const char *mag_article_popover_get_title  (MagArticlePopover *self);
char       *mag_article_popover_dup_facts  (MagArticlePopover *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
