// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-handout-sets-dialog.h"

G_BEGIN_DECLS

void mag_handout_set_files_export       (MagHandoutSetsDialog *dialog,
                                         MagHandoutSet        *set);
void mag_handout_set_files_import       (MagHandoutSetsDialog *dialog);
void mag_handout_set_files_tell_failure (GtkWidget            *parent,
                                         const char           *title,
                                         const GError         *error);

G_END_DECLS
