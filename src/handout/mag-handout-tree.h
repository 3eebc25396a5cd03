// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-handout-block.h"

G_BEGIN_DECLS

/* Private to the handout: a node of a structure; the key tells one paragraph from the next. */
typedef struct
{
  const char    *name;
  gconstpointer  key;
} MagHandoutLevel;

GHashTable            *mag_handout_tree_new      (GPtrArray              *blocks) G_GNUC_WARN_UNUSED_RESULT;
gboolean               mag_handout_tree_is_head  (GHashTable             *tree,
                                                  const MagHandoutBlock  *cell);
const MagHandoutBlock *mag_handout_tree_get_side (GHashTable             *tree,
                                                  const MagHandoutBlock  *block,
                                                  const MagHandoutBlock **pair);
void                   mag_handout_tree_add_path (GHashTable             *tree,
                                                  const MagHandoutBlock  *block,
                                                  GArray                 *path);

G_END_DECLS
