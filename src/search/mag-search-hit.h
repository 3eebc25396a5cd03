// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * MagSearchKind:
 * @MAG_SEARCH_TOPIC: an article, by its title and its beginning
 * @MAG_SEARCH_TERM: a glossary entry
 * @MAG_SEARCH_SECTION: a part of an article
 * @MAG_SEARCH_QUESTION: a question of an article, with its answer
 * @MAG_SEARCH_TABLE: a comparison table
 * @MAG_SEARCH_HANDOUT: a sheet for patients
 * @MAG_SEARCH_CLAIM: what people say, and what studies found
 * @MAG_SEARCH_FOOD: a food with a plain name
 * @MAG_SEARCH_REFERENCE: a source
 * @MAG_SEARCH_OTHER_FOOD: a food of the long table
 *
 * What was found. The index keeps its rows in this order, so the first ones are looked at first.
 */
typedef enum
{
  MAG_SEARCH_TOPIC,
  MAG_SEARCH_TERM,
  MAG_SEARCH_SECTION,
  MAG_SEARCH_QUESTION,
  MAG_SEARCH_TABLE,
  MAG_SEARCH_HANDOUT,
  MAG_SEARCH_CLAIM,
  MAG_SEARCH_FOOD,
  MAG_SEARCH_REFERENCE,
  MAG_SEARCH_OTHER_FOOD,
} MagSearchKind;

/**
 * MagSearchRange:
 * @start: the first byte
 * @end: the byte after the last
 *
 * A run of bytes in a text that matched.
 */
typedef struct
{
  guint start;
  guint end;
} MagSearchRange;

#define MAG_TYPE_SEARCH_KIND (mag_search_kind_get_type ())
#define MAG_TYPE_SEARCH_HIT  (mag_search_hit_get_type ())

GType       mag_search_kind_get_type  (void);
const char *mag_search_kind_get_label (MagSearchKind kind);

G_DECLARE_FINAL_TYPE (MagSearchHit, mag_search_hit, MAG, SEARCH_HIT, GObject)

/* What stands before and after a match in a text that comes from the index. */
#define MAG_SEARCH_MATCH_START '\002'
#define MAG_SEARCH_MATCH_END   '\003'

MagSearchHit         *mag_search_hit_new                (MagSearchKind  kind,
                                                         const char    *location,
                                                         const char    *marked_title,
                                                         const char    *marked_excerpt) G_GNUC_WARN_UNUSED_RESULT;

MagSearchKind         mag_search_hit_get_kind           (MagSearchHit  *self);
const char           *mag_search_hit_get_location       (MagSearchHit  *self);
const char           *mag_search_hit_get_title          (MagSearchHit  *self);
const char           *mag_search_hit_get_excerpt        (MagSearchHit  *self);
const MagSearchRange *mag_search_hit_get_title_ranges   (MagSearchHit  *self,
                                                         guint         *n_ranges);
const MagSearchRange *mag_search_hit_get_excerpt_ranges (MagSearchHit  *self,
                                                         guint         *n_ranges);
char                 *mag_search_hit_dup_target         (MagSearchHit  *self) G_GNUC_WARN_UNUSED_RESULT;
char                 *mag_search_hit_to_line            (MagSearchHit  *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
