// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* What the pages of foods are put together from. */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "mag-food-sheet-private.h"

#define SOURCE                                                                                      \
  N_("Source: U.S. Department of Agriculture, National Nutrient Database for Standard Reference, Release 28.")

MagHandoutBlock *
mag_food_sheet_add (MagHandoutBlock     *parent,
                    GPtrArray           *blocks,
                    MagHandoutBlockKind  kind,
                    MagHandoutSection    section,
                    const char          *text)
{
  MagHandoutBlock *block = mag_handout_block_new (kind, section);

  if (text)
    mag_handout_block_append (block, text);
  if (parent)
    mag_handout_block_take_child (parent, block);
  else
    g_ptr_array_add (blocks, block);

  return block;
}

MagHandoutBlock *
mag_food_sheet_add_block (GPtrArray           *blocks,
                          MagHandoutBlockKind  kind,
                          MagHandoutSection    section,
                          const char          *text)
{
  return mag_food_sheet_add (NULL, blocks, kind, section, text);
}

MagHandoutBlock *
mag_food_sheet_add_cell (MagHandoutBlock *row,
                         const char      *text,
                         gboolean         strong,
                         gboolean         at_end)
{
  MagHandoutBlock *cell = mag_food_sheet_add (row, NULL, MAG_HANDOUT_BLOCK_CELL, row->section, strong ? NULL : text);

  if (strong)
    mag_handout_block_append_span (cell, text, MAG_HANDOUT_SPAN_STRONG, 0);
  mag_handout_block_set_at_end (cell, at_end);

  return cell;
}

void
mag_food_sheet_add_kidneys (GPtrArray     *blocks,
                            MagCollection *collection)
{
  g_autofree char *title = mag_collection_dup_safety_title (collection, "food-kidneys");
  g_autofree char *text = mag_collection_dup_safety_text (collection, "food-kidneys");
  MagHandoutBlock *frame = mag_food_sheet_add_block (blocks, MAG_HANDOUT_BLOCK_FRAME, MAG_HANDOUT_SECTION_KIDNEYS,
                                                     NULL);
  MagHandoutBlock *line = mag_food_sheet_add (frame, NULL, MAG_HANDOUT_BLOCK_PARAGRAPH, MAG_HANDOUT_SECTION_KIDNEYS,
                                              NULL);

  if (title)
    {
      mag_handout_block_append_span (line, title, MAG_HANDOUT_SPAN_STRONG, 0);
      mag_handout_block_append (line, ": ");
    }
  mag_handout_block_append (line, text ? text : _("If your kidneys do not work well, ask your kidney team first."));
}

void
mag_food_sheet_add_sources (GPtrArray     *blocks,
                            MagCollection *collection)
{
  g_autofree char *averages = mag_collection_dup_safety_text (collection, "food");
  g_autofree char *allergy = mag_collection_dup_safety_text (collection, "allergy");
  g_autofree char *words = g_strjoin (" ", averages ? averages : _("Averages; your food may differ."),
                                      allergy ? allergy : _("Not an allergy guide: read the label."), NULL);

  mag_food_sheet_add_block (blocks, MAG_HANDOUT_BLOCK_PARAGRAPH, MAG_HANDOUT_SECTION_WHAT, words);
  mag_food_sheet_add_block (blocks, MAG_HANDOUT_BLOCK_SOURCE, MAG_HANDOUT_SECTION_SOURCES, _(SOURCE));
}

GPtrArray *
mag_food_sheet_new_blocks (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) mag_handout_block_free);
}
