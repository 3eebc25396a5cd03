// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean mag_graphics_has_gpu (void);
void     mag_graphics_choose  (void);

G_END_DECLS
