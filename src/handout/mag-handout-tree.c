// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* What the blocks of a handout are in the structure of a PDF. */

#include "config.h"

#include "mag-handout-tree.h"

#include <cairo-pdf.h>

static void
note_parents (GHashTable            *parents,
              GPtrArray             *blocks,
              const MagHandoutBlock *parent)
{
  for (guint i = 0; i < blocks->len; i++)
    {
      MagHandoutBlock *block = g_ptr_array_index (blocks, i);

      g_hash_table_insert (parents, block, (gpointer) parent);
      note_parents (parents, block->children, block);
    }
}

/**
 * mag_handout_tree_new:
 * @blocks: (element-type MagHandoutBlock): a handout
 *
 * Returns: (transfer full): the parent of each block; it borrows them
 */
GHashTable *
mag_handout_tree_new (GPtrArray *blocks)
{
  GHashTable *tree = g_hash_table_new (NULL, NULL);

  note_parents (tree, blocks, NULL);

  return tree;
}

static const MagHandoutBlock *
get_parent (GHashTable            *tree,
            const MagHandoutBlock *block)
{
  return g_hash_table_lookup (tree, block);
}

/* Two languages share one list. */
static gconstpointer
get_list (GHashTable            *tree,
          const MagHandoutBlock *item)
{
  const MagHandoutBlock *parent = get_parent (tree, item);

  while (parent && parent->kind == MAG_HANDOUT_BLOCK_PAIR)
    parent = get_parent (tree, parent);

  return parent ? (gconstpointer) parent : tree;
}

/**
 * mag_handout_tree_is_head:
 * @cell: a cell of a table
 *
 * Returns: whether it is in the table's head
 */
gboolean
mag_handout_tree_is_head (GHashTable            *tree,
                          const MagHandoutBlock *cell)
{
  const MagHandoutBlock *row = get_parent (tree, cell);
  const MagHandoutBlock *table = get_parent (tree, row);
  guint index;

  return g_ptr_array_find (table->children, row, &index) && index < table->n_head;
}

static void
add_level (GArray        *path,
           const char    *name,
           gconstpointer  key)
{
  MagHandoutLevel level = { name, key };

  g_array_append_val (path, level);
}

/* What a block is to those who hear it; boxes and columns are for the eye. What is only so for its
 * own text, as the head of a box, does not hold what the block holds. */
static const char *
get_name (GHashTable            *tree,
          const MagHandoutBlock *block,
          gboolean               own)
{
  static const char *const names[] = {
    [MAG_HANDOUT_BLOCK_TITLE] = "H1",     [MAG_HANDOUT_BLOCK_HEADING] = "H2",
    [MAG_HANDOUT_BLOCK_PARAGRAPH] = "P",  [MAG_HANDOUT_BLOCK_SOURCE] = "P",
    [MAG_HANDOUT_BLOCK_ITEM] = "LI",      [MAG_HANDOUT_BLOCK_TASK] = "LI",
    [MAG_HANDOUT_BLOCK_TABLE] = "Table",  [MAG_HANDOUT_BLOCK_ROW] = "TR",
    [MAG_HANDOUT_BLOCK_CELL] = "TD",      [MAG_HANDOUT_BLOCK_PAIR] = NULL,
  };
  static const char *const own_names[] = {
    [MAG_HANDOUT_BLOCK_ALARM] = "H2",     [MAG_HANDOUT_BLOCK_FIGURE] = "Figure",
    [MAG_HANDOUT_BLOCK_CLINIC] = "P",     [MAG_HANDOUT_BLOCK_PAIR] = NULL,
  };

  if (block->kind == MAG_HANDOUT_BLOCK_CELL && mag_handout_tree_is_head (tree, block))
    return "TH";

  return own && own_names[block->kind] ? own_names[block->kind] : names[block->kind];
}

static void
add_levels (GHashTable            *tree,
            const MagHandoutBlock *block,
            gboolean               own,
            GArray                *path)
{
  const char *name = get_name (tree, block, own);
  gboolean item = block->kind == MAG_HANDOUT_BLOCK_ITEM || block->kind == MAG_HANDOUT_BLOCK_TASK;

  if (item)
    add_level (path, "L", get_list (tree, block));
  if (name)
    add_level (path, name, block);
  if (item)
    add_level (path, "LBody", block);
  if (own && block->link)
    add_level (path, CAIRO_TAG_LINK, block);
}

static void
add_path (GHashTable            *tree,
          const MagHandoutBlock *block,
          gboolean               own,
          GArray                *path)
{
  if (!block)
    return;

  add_path (tree, get_parent (tree, block), FALSE, path);
  add_levels (tree, block, own, path);
}

/**
 * mag_handout_tree_add_path:
 * @block: a block
 * @path: (element-type MagHandoutLevel): where to add the nodes in which its text is
 */
void
mag_handout_tree_add_path (GHashTable            *tree,
                           const MagHandoutBlock *block,
                           GArray                *path)
{
  add_path (tree, block, TRUE, path);
}

static gboolean
has_sides (const MagHandoutBlock *block)
{
  return block->kind == MAG_HANDOUT_BLOCK_PAIR || block->kind == MAG_HANDOUT_BLOCK_ROW;
}

/**
 * mag_handout_tree_get_side:
 * @block: a block
 * @pair: (out) (nullable): the pair of languages, or the row of a table, that it is in
 *
 * Returns: (nullable): which side of the pair it is on, or in which cell of the row
 */
const MagHandoutBlock *
mag_handout_tree_get_side (GHashTable             *tree,
                           const MagHandoutBlock  *block,
                           const MagHandoutBlock **pair)
{
  const MagHandoutBlock *parent = get_parent (tree, block);

  while (parent && !has_sides (parent))
    {
      block = parent;
      parent = get_parent (tree, block);
    }
  *pair = parent;

  return parent ? block : NULL;
}
