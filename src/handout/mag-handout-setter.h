// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-handout-block.h"
#include "mag-handout-strip.h"
#include "mag-handout-style.h"

G_BEGIN_DECLS

/* Private to the handout: sets blocks as strips of a width. All that sets appends to @strips what takes
 * @width from @x on; places and sizes are in points. */
typedef struct
{
  /* Borrowed: how text is set, in the language of the handout and in its second one */
  PangoContext          *context;
  PangoContext          *second;

  /* Borrowed: texts that were set before, by what they depend on */
  GHashTable            *layouts;
  const MagHandoutStyle *style;

  /* Whether what is being set will be mirrored */
  gboolean               mirrored;

  /* Whether all text that is being set is strong, as in the head of a table and among red flags */
  gboolean               strong;

  /* Where to note the letters that no font has */
  GString               *missing;
} MagHandoutSetter;

PangoContext    *mag_handout_setter_get_context  (MagHandoutSetter      *self,
                                                  const MagHandoutBlock *block);
PangoLayout     *mag_handout_setter_new_text     (MagHandoutSetter      *self,
                                                  const MagHandoutBlock *block,
                                                  MagHandoutTextKind     kind,
                                                  double                 width) G_GNUC_WARN_UNUSED_RESULT;
void             mag_handout_setter_add_lines    (MagHandoutSetter      *self,
                                                  PangoLayout           *layout,
                                                  MagHandoutTextKind     kind,
                                                  double                 x,
                                                  GPtrArray             *strips);
void             mag_handout_setter_set_block    (MagHandoutSetter      *self,
                                                  const MagHandoutBlock *block,
                                                  double                 x,
                                                  double                 width,
                                                  GPtrArray             *strips);
void             mag_handout_setter_set_blocks   (MagHandoutSetter      *self,
                                                  GPtrArray             *blocks,
                                                  guint                  first,
                                                  guint                  end,
                                                  double                 x,
                                                  double                 width,
                                                  GPtrArray             *strips);

void             mag_handout_setter_set_alarm    (MagHandoutSetter      *self,
                                                  const MagHandoutBlock *block,
                                                  double                 x,
                                                  double                 width,
                                                  GPtrArray             *strips);
void             mag_handout_setter_set_frame    (MagHandoutSetter      *self,
                                                  const MagHandoutBlock *block,
                                                  double                 x,
                                                  double                 width,
                                                  GPtrArray             *strips);
void             mag_handout_setter_set_columns  (MagHandoutSetter      *self,
                                                  const MagHandoutBlock *block,
                                                  double                 x,
                                                  double                 width,
                                                  GPtrArray             *strips);
void             mag_handout_setter_set_table    (MagHandoutSetter      *self,
                                                  const MagHandoutBlock *block,
                                                  double                 x,
                                                  double                 width,
                                                  GPtrArray             *strips);
void             mag_handout_setter_set_figure   (MagHandoutSetter      *self,
                                                  const MagHandoutBlock *block,
                                                  double                 x,
                                                  double                 width,
                                                  GPtrArray             *strips);
void             mag_handout_setter_set_pair     (MagHandoutSetter      *self,
                                                  const MagHandoutBlock *block,
                                                  double                 x,
                                                  double                 width,
                                                  GPtrArray             *strips);
MagHandoutMark   mag_handout_setter_place_drawing (MagHandoutDrawing    *drawing,
                                                  double                 x,
                                                  double                 width,
                                                  double                 height);
void             mag_handout_setter_set_wallet   (MagHandoutSetter      *self,
                                                  const MagHandoutBlock *block,
                                                  double                 x,
                                                  double                 width,
                                                  GPtrArray             *strips);
void             mag_handout_setter_set_clinic   (MagHandoutSetter      *self,
                                                  const MagHandoutBlock *block,
                                                  double                 x,
                                                  double                 width,
                                                  GPtrArray             *strips);

G_END_DECLS
