// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-handout-desk.h"
#include "mag-handout-press.h"
#include "mag-handout-preview.h"

G_BEGIN_DECLS

/* For the desk's own files. */
struct _MagHandoutDesk
{
  AdwBin             parent_instance;

  /* Owned */
  MagContext        *context;
  MagHandoutPress   *press;
  MagHandoutOptions *options;
  MagHandoutLayout  *layout;
  char             **topics;

  /* Template */
  AdwBin            *choices_bin;
  AdwBanner         *warning;
  GtkRevealer       *chip_revealer;
  GtkLabel          *chip;
  AdwToastOverlay   *toasts;
  GtkStack          *stack;
  MagHandoutPreview *preview;
  AdwStatusPage     *failure;
  GtkLabel          *facts;

  MagHandoutParts    advice;
  guint              advise_id;
};

void mag_handout_desk_update          (MagHandoutDesk *self);
void mag_handout_desk_emit_handed_out (MagHandoutDesk *self);
void mag_handout_desk_emit_clear      (MagHandoutDesk *self);

void mag_handout_desk_follow_press    (MagHandoutDesk *self);
void mag_handout_desk_install_actions (GtkWidgetClass *widget_class);

G_END_DECLS
