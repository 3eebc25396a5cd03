// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-content-keys.h"

G_BEGIN_DECLS

void mag_content_text_check (MagSourceFile  *file,
                             MagContentKeys *keys,
                             MagFaults      *faults);

G_END_DECLS
