// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * MagArticleFailureKind:
 * @MAG_ARTICLE_FAILURE_SANDBOX: the web engine's sandbox cannot start on this machine
 * @MAG_ARTICLE_FAILURE_MODULE: the web view's module is missing or broken
 * @MAG_ARTICLE_FAILURE_PAGE: the web process ended, or the page failed
 *
 * Why an article cannot be shown.
 */
typedef enum
{
  MAG_ARTICLE_FAILURE_SANDBOX,
  MAG_ARTICLE_FAILURE_MODULE,
  MAG_ARTICLE_FAILURE_PAGE,
} MagArticleFailureKind;

#define MAG_TYPE_ARTICLE_FAILURE (mag_article_failure_get_type ())

G_DECLARE_FINAL_TYPE (MagArticleFailure, mag_article_failure, MAG, ARTICLE_FAILURE, AdwBin)

void mag_article_failure_set_kind  (MagArticleFailure     *self,
                                    MagArticleFailureKind  kind);
void mag_article_failure_set_topic (MagArticleFailure     *self,
                                    const char            *topic);

G_END_DECLS
