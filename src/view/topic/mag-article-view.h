// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <adwaita.h>

#include "mag-context.h"

G_BEGIN_DECLS

#define MAG_TYPE_ARTICLE_VIEW (mag_article_view_get_type ())

G_DECLARE_DERIVABLE_TYPE (MagArticleView, mag_article_view, MAG, ARTICLE_VIEW, AdwBin)

/**
 * MagArticleViewClass:
 * @show: shows an article, at a fragment, at words, or at a position from 0 to 1
 * @reload: shows the article again after a failure, where the reader was
 * @go_to: scrolls to a part of the article
 * @find: looks for a text from the top, or ends looking when it is empty
 * @find_next: goes to the next or previous match
 * @print: prints the article
 */
struct _MagArticleViewClass
{
  AdwBinClass parent_class;

  void (* show)      (MagArticleView *self,
                      MagDocument    *topic,
                      const char     *fragment,
                      const char     *words,
                      double          position);
  void (* reload)    (MagArticleView *self);
  void (* go_to)     (MagArticleView *self,
                      const char     *part);
  void (* find)      (MagArticleView *self,
                      const char     *text);
  void (* find_next) (MagArticleView *self,
                      gboolean        backwards);
  void (* print)     (MagArticleView *self);
};

MagContext *mag_article_view_get_context (MagArticleView *self);

void        mag_article_view_show        (MagArticleView *self,
                                          MagDocument    *topic,
                                          const char     *fragment,
                                          const char     *words,
                                          double          position);
void        mag_article_view_reload      (MagArticleView *self);
void        mag_article_view_go_to       (MagArticleView *self,
                                          const char     *part);
void        mag_article_view_find        (MagArticleView *self,
                                          const char     *text);
void        mag_article_view_find_next   (MagArticleView *self,
                                          gboolean        backwards);
void        mag_article_view_print       (MagArticleView *self);

int         mag_article_view_get_zoom    (MagArticleView *self);
double      mag_article_view_get_position (MagArticleView *self);
const char *mag_article_view_get_part    (MagArticleView *self);
guint       mag_article_view_get_match   (MagArticleView *self);
guint       mag_article_view_get_n_matches (MagArticleView *self);

/* For the classes that derive from it. */
void        mag_article_view_set_place   (MagArticleView *self,
                                          double          position,
                                          const char     *part);
void        mag_article_view_set_matches (MagArticleView *self,
                                          guint           match,
                                          guint           n_matches);
void        mag_article_view_painted     (MagArticleView *self);
void        mag_article_view_failed      (MagArticleView *self);

G_END_DECLS
