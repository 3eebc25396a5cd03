// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * MagInlineKind:
 * @MAG_INLINE_TEXT: plain words
 * @MAG_INLINE_CITE: one or more references
 * @MAG_INLINE_TERM: a glossary term
 * @MAG_INLINE_SURE: the certainty of a finding
 * @MAG_INLINE_FOOD: the magnesium in a measure of a food
 * @MAG_INLINE_SEE: a link to a location
 * @MAG_INLINE_EMPHASIS: stressed words
 *
 * What a run of text is.
 */
typedef enum
{
  MAG_INLINE_TEXT,
  MAG_INLINE_CITE,
  MAG_INLINE_TERM,
  MAG_INLINE_SURE,
  MAG_INLINE_FOOD,
  MAG_INLINE_SEE,
  MAG_INLINE_EMPHASIS,
} MagInlineKind;

/**
 * MagInline:
 * @kind: what it is
 * @keys: the keys that the mark names, in order; empty for text and emphasis
 * @text: (nullable): the words to show, where the mark or run carries any
 *
 * A run of text: plain words, or one mark such as `{cite SAVER2015}`.
 */
typedef struct
{
  MagInlineKind   kind;
  char          **keys;
  char           *text;
} MagInline;

GPtrArray *mag_inline_parse    (const char  *text,
                                GError     **error) G_GNUC_WARN_UNUSED_RESULT;
char      *mag_inline_to_plain (const char  *text) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
