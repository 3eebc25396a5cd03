// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* Private to the handout. */

GBytes *mag_handout_pdf_finish (GBytes      *pdf,
                                GArray      *tags,
                                const char  *language,
                                GError     **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
