// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-handout-layout.h"

G_BEGIN_DECLS

GBytes   *mag_handout_dup_pdf   (MagHandoutLayout  *layout,
                                 GError           **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean  mag_handout_write_pdf (MagHandoutLayout  *layout,
                                 const char        *path,
                                 GError           **error);

G_END_DECLS
