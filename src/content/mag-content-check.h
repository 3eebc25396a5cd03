// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-source.h"

G_BEGIN_DECLS

gboolean mag_content_check     (MagSource      *source,
                                MagFaults      *faults);
char    *mag_content_dup_revision (JsonObject  *root) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
