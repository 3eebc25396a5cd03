// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-infusion-statement.h"

G_BEGIN_DECLS

/**
 * MagInfusionBlockKind:
 * @MAG_INFUSION_BLOCK_PARAGRAPH: one statement
 * @MAG_INFUSION_BLOCK_HEADING: a heading inside a section
 * @MAG_INFUSION_BLOCK_LIST: statements in no order
 * @MAG_INFUSION_BLOCK_STEPS: statements in their order
 * @MAG_INFUSION_BLOCK_NOTE: a titled box
 * @MAG_INFUSION_BLOCK_SAFETY: a standing safety text, titled
 * @MAG_INFUSION_BLOCK_SEE: a link to a location
 * @MAG_INFUSION_BLOCK_SHOW: something that is drawn or laid out in its own way
 *
 * What a piece of a section is.
 */
typedef enum
{
  MAG_INFUSION_BLOCK_PARAGRAPH,
  MAG_INFUSION_BLOCK_HEADING,
  MAG_INFUSION_BLOCK_LIST,
  MAG_INFUSION_BLOCK_STEPS,
  MAG_INFUSION_BLOCK_NOTE,
  MAG_INFUSION_BLOCK_SAFETY,
  MAG_INFUSION_BLOCK_SEE,
  MAG_INFUSION_BLOCK_SHOW,
} MagInfusionBlockKind;

#define MAG_TYPE_INFUSION_BLOCK (mag_infusion_block_get_type ())

G_DECLARE_FINAL_TYPE (MagInfusionBlock, mag_infusion_block, MAG, INFUSION_BLOCK, GObject)

MagInfusionBlock     *mag_infusion_block_new_from_json  (JsonObject       *json,
                                                         MagCollection    *collection) G_GNUC_WARN_UNUSED_RESULT;

MagInfusionBlockKind  mag_infusion_block_get_kind       (MagInfusionBlock *self);
const char           *mag_infusion_block_get_title      (MagInfusionBlock *self);
const char           *mag_infusion_block_get_target     (MagInfusionBlock *self);
GListModel           *mag_infusion_block_get_statements (MagInfusionBlock *self);

G_END_DECLS
