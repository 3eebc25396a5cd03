// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <adwaita.h>

#include "mag-collection.h"
#include "mag-handout-options.h"

G_BEGIN_DECLS

#define MAG_TYPE_HANDOUT_ANSWERS_DIALOG (mag_handout_answers_dialog_get_type ())

G_DECLARE_FINAL_TYPE (MagHandoutAnswersDialog, mag_handout_answers_dialog, MAG, HANDOUT_ANSWERS_DIALOG, AdwDialog)

AdwDialog *mag_handout_answers_dialog_new (MagCollection           *collection,
                                           const char *const       *topics,
                                           const MagHandoutOptions *options) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
