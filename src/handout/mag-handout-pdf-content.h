// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Private to the handout. */

GString *mag_handout_pdf_content_mark (const char *content,
                                       gsize       length) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
