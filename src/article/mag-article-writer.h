// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Private to this folder: an article on its way to HTML, and the hands that write its pieces. */

#pragma once

#include "mag-collection.h"
#include "mag-html.h"

G_BEGIN_DECLS

/**
 * MagArticleWriter:
 * @collection: what the marks are resolved against
 * @topic: the article
 * @html: the page
 * @cited: (element-type MagReference): what was cited, in the order of the first citation
 * @numbers: the number of each, from 1, by its key
 * @section: (nullable): the section at hand
 * @has_heading: whether a heading was written inside that section
 * @n_labels: how many labels were written; it keeps their ids apart
 */
typedef struct
{
  MagCollection *collection;
  MagDocument   *topic;
  MagHtml       *html;
  GPtrArray     *cited;
  GHashTable    *numbers;
  JsonObject    *section;
  gboolean       has_heading;
  guint          n_labels;
} MagArticleWriter;

const char *mag_article_get_text       (JsonObject       *object,
                                        const char       *name);
GPtrArray  *mag_article_list_objects   (JsonObject       *object,
                                        const char       *name) G_GNUC_WARN_UNUSED_RESULT;
char       *mag_article_dup_link       (const char       *location) G_GNUC_WARN_UNUSED_RESULT;

guint       mag_article_count_minutes  (MagDocument      *topic);

void        mag_article_write_marked   (MagArticleWriter *self,
                                        const char       *text);
void        mag_article_write_texts    (MagArticleWriter *self,
                                        const char       *element,
                                        JsonObject       *object,
                                        const char       *name);
void        mag_article_write_sure     (MagArticleWriter *self,
                                        const char       *key);
void        mag_article_write_icon     (MagArticleWriter *self,
                                        const char       *name);

void        mag_article_write_section  (MagArticleWriter *self,
                                        JsonObject       *section);
void        mag_article_write_table    (MagArticleWriter *self,
                                        const char       *id);
void        mag_article_write_figure   (MagArticleWriter *self,
                                        JsonObject       *figure);
void        mag_article_write_foods    (MagArticleWriter *self,
                                        JsonObject       *block);
void        mag_article_write_safety   (MagArticleWriter *self,
                                        const char       *id);
void        mag_article_write_heading  (MagArticleWriter *self,
                                        const char       *title);

void        mag_article_write_sources  (MagArticleWriter *self);
void        mag_article_write_foot     (MagArticleWriter *self);

G_END_DECLS
