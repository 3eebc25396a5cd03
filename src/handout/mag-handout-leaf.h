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
 * @band: (nullable): what every page has to say loudly, such as that it is a draft
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
  char      *band;
  GPtrArray *blocks;
} MagHandoutLeaf;

MagHandoutLeaf *mag_handout_leaf_new               (const char              *title,
                                                    GPtrArray               *blocks,
                                                    MagCollection           *collection,
                                                    const MagHandoutOptions *options) G_GNUC_WARN_UNUSED_RESULT;
MagHandoutLeaf *mag_handout_leaf_new_for_documents (GPtrArray               *documents,
                                                    GPtrArray               *seconds,
                                                    guint                    first,
                                                    guint                    end,
                                                    GPtrArray               *blocks,
                                                    MagCollection           *collection,
                                                    const MagHandoutOptions *options) G_GNUC_WARN_UNUSED_RESULT;
gboolean        mag_handout_leaf_is_draft          (MagDocument             *document,
                                                    const MagHandoutOptions *options);
gboolean        mag_handout_leaf_is_stale          (MagDocument             *document,
                                                    MagCollection           *collection);
void            mag_handout_leaf_free              (MagHandoutLeaf          *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MagHandoutLeaf, mag_handout_leaf_free)

G_END_DECLS
