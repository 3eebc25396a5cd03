// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-content-keys.h"
#include "mag-source.h"

G_BEGIN_DECLS

void mag_content_infusion_check (MagSourceFile  *file,
                                 MagContentKeys *keys,
                                 MagFaults      *faults);

G_END_DECLS
