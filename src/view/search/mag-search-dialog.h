// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <adwaita.h>

#include "mag-context.h"

G_BEGIN_DECLS

#define MAG_TYPE_SEARCH_DIALOG (mag_search_dialog_get_type ())

G_DECLARE_FINAL_TYPE (MagSearchDialog, mag_search_dialog, MAG, SEARCH_DIALOG, AdwDialog)

MagSearchDialog *mag_search_dialog_new     (MagContext      *context) G_GNUC_WARN_UNUSED_RESULT;

void             mag_search_dialog_present (MagSearchDialog *self,
                                            GtkWidget       *parent,
                                            const char      *initial_text);

G_END_DECLS
