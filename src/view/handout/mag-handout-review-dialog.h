// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <adwaita.h>

#include "mag-context.h"

G_BEGIN_DECLS

#define MAG_TYPE_HANDOUT_REVIEW_DIALOG (mag_handout_review_dialog_get_type ())

G_DECLARE_FINAL_TYPE (MagHandoutReviewDialog, mag_handout_review_dialog, MAG, HANDOUT_REVIEW_DIALOG, AdwDialog)

AdwDialog *mag_handout_review_dialog_new (MagContext              *context,
                                          const char *const       *topics,
                                          const MagHandoutOptions *options) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
