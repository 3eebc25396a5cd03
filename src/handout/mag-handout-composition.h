// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-handout-contexts.h"
#include "mag-handout.h"
#include "mag-handout-pages.h"
#include "mag-handout-strip.h"

G_BEGIN_DECLS

/* Private to the handout: the strips of a leaf on their pages, in one density. */
typedef struct
{
  MagHandoutStyle  style;
  double           top;
  double           bottom;
  double           room;
  GPtrArray       *strips;
  GPtrArray       *pages;
  GPtrArray       *feet;
  gboolean         half;
  MagHandoutStrip *cut;
  GString         *missing;

  /* Borrowed from the handout */
  MagHandoutLeaf  *leaf;
} MagHandoutComposition;

MagHandoutComposition *mag_handout_composition_new      (MagHandout            *handout,
                                                         MagHandoutLeaf        *leaf,
                                                         const MagHandoutContexts *contexts) G_GNUC_WARN_UNUSED_RESULT;
void                   mag_handout_composition_free     (MagHandoutComposition *self);
void                   mag_handout_composition_set_feet (MagHandoutComposition *self,
                                                         MagHandout            *handout,
                                                         const MagHandoutContexts *contexts,
                                                         guint                  first,
                                                         guint                  n_pages);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MagHandoutComposition, mag_handout_composition_free)

G_END_DECLS
