// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pango/pango.h>

#include "mag-handout-options.h"

G_BEGIN_DECLS

/* Private to the handout: how text is set in its language and, where it has one, in its second. */
typedef struct
{
  PangoContext *first;
  PangoContext *second;

  /* Texts that were set, for as long as a handout is put on pages */
  GHashTable   *layouts;
} MagHandoutContexts;

gboolean mag_handout_contexts_init  (MagHandoutContexts       *self,
                                     const MagHandoutOptions  *options,
                                     const char               *font_dir,
                                     gboolean                  with_others,
                                     GError                  **error);
void     mag_handout_contexts_clear (MagHandoutContexts       *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (MagHandoutContexts, mag_handout_contexts_clear)

G_END_DECLS
