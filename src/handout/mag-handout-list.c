// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Puts together what is no topic's sheet: a list of foods, a table of findings. */

#include "config.h"

#include "mag-handout-builder.h"
#include "mag-handout-private.h"

/* The clinic's header and the title above the blocks. */
static gboolean
build (MagHandout     *handout,
       MagCollection  *collection,
       const char     *title,
       GPtrArray      *blocks,
       GError        **error)
{
  const MagHandoutOptions *options = mag_handout_get_options (handout);
  g_auto (MagHandoutBuilder) builder;

  mag_handout_builder_init (&builder, collection, options, mag_handout_get_words (handout), NULL);
  mag_handout_builder_build_list (&builder, title, blocks);
  mag_handout_take_advice (handout, mag_handout_builder_dup_safety (&builder, "foot", FALSE));
  if (builder.error)
    {
      g_propagate_error (error, g_steal_pointer (&builder.error));
      return FALSE;
    }

  mag_handout_take_leaf (handout, mag_handout_leaf_new (title, g_steal_pointer (&builder.blocks),
                                                        collection, options));

  return TRUE;
}

/**
 * mag_handout_new_for_blocks:
 * @collection: the collection
 * @title: the title, which is printed above the blocks
 * @file_name: the name to suggest for a file, such as `magnesia-foods.pdf`
 * @blocks: (transfer full) (element-type MagHandoutBlock): what to print
 * @options: what was chosen; whether it is a card or in two languages does not matter
 * @error: return location for an error
 *
 * Puts on paper what is no topic's sheet. The clinic's header, the title and the foot are added.
 *
 * Returns: (transfer full): the handout, or %NULL with an error of #MagContentError
 */
MagHandout *
mag_handout_new_for_blocks (MagCollection            *collection,
                            const char               *title,
                            const char               *file_name,
                            GPtrArray                *blocks,
                            const MagHandoutOptions  *options,
                            GError                  **error)
{
  g_autoptr (GPtrArray) given = blocks;
  g_autoptr (MagHandout) handout = NULL;

  g_return_val_if_fail (MAG_IS_COLLECTION (collection), NULL);
  g_return_val_if_fail (title != NULL && file_name != NULL && options != NULL, NULL);

  handout = mag_handout_new_empty (options, error);
  if (!handout)
    return NULL;

  mag_handout_edit (handout)->depth = MAG_HANDOUT_DEPTH_SHEET;
  mag_handout_take_names (handout, g_strdup (title), g_strdup (file_name),
                          mag_collection_get_title (collection));
  if (!build (handout, collection, title, given, error))
    return NULL;

  return g_steal_pointer (&handout);
}
