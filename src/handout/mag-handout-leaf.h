// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-collection.h"
#include "mag-handout-block.h"
#include "mag-handout-options.h"
#include "mag-handout-words.h"

G_BEGIN_DECLS

/**
 * MagHandoutLeaf:
 * @topic: (nullable): whose sheet it is
 * @title: its title
 * @imprint: title, language, version and day of printing, for the foot
 * @status: when it was written, who reviewed it and when to read it by, for the foot; empty for
 *   what has no document
 * @blocks: (element-type MagHandoutBlock): what stands on it
 *
 * A part of a handout that starts on a page of its own and has a foot of its own: a topic's sheet.
 */
typedef struct
{
  char      *topic;
  char      *title;
  char      *imprint;
  char      *status;
  GPtrArray *blocks;
} MagHandoutLeaf;

MagHandoutLeaf *mag_handout_leaf_new              (const char              *title,
                                                   GPtrArray               *blocks,
                                                   MagCollection           *collection,
                                                   const MagHandoutOptions *options,
                                                   const MagHandoutWords   *words) G_GNUC_WARN_UNUSED_RESULT;
MagHandoutLeaf *mag_handout_leaf_new_for_document (MagDocument             *document,
                                                   GPtrArray               *blocks,
                                                   MagCollection           *collection,
                                                   const MagHandoutOptions *options,
                                                   const MagHandoutWords   *words) G_GNUC_WARN_UNUSED_RESULT;
void            mag_handout_leaf_free             (MagHandoutLeaf          *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MagHandoutLeaf, mag_handout_leaf_free)

G_END_DECLS
