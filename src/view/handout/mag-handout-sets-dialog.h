// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <adwaita.h>

#include "mag-context.h"

G_BEGIN_DECLS

#define MAG_TYPE_HANDOUT_SETS_DIALOG (mag_handout_sets_dialog_get_type ())

G_DECLARE_FINAL_TYPE (MagHandoutSetsDialog, mag_handout_sets_dialog, MAG, HANDOUT_SETS_DIALOG, AdwDialog)

AdwDialog *mag_handout_sets_dialog_new    (MagContext               *context,
                                           const char *const        *topics,
                                           const MagHandoutOptions  *options) G_GNUC_WARN_UNUSED_RESULT;
gboolean   mag_handout_sets_dialog_import (MagHandoutSetsDialog     *self,
                                           const char               *file,
                                           GBytes                   *contents,
                                           GError                  **error);

G_END_DECLS
