// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-handout-layout.h"

G_BEGIN_DECLS

GPtrArray *mag_handout_drawings_new (MagHandoutLayout *layout) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
