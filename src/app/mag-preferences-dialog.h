// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <adwaita.h>

#include "mag-context.h"

G_BEGIN_DECLS

#define MAG_TYPE_PREFERENCES_DIALOG (mag_preferences_dialog_get_type ())

G_DECLARE_FINAL_TYPE (MagPreferencesDialog, mag_preferences_dialog, MAG, PREFERENCES_DIALOG, AdwPreferencesDialog)

AdwDialog *mag_preferences_dialog_new (MagContext *context) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
