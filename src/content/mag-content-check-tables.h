// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-content-keys.h"

G_BEGIN_DECLS

void mag_content_check_tables (MagSource      *source,
                               MagContentKeys *keys,
                               MagFaults      *faults);

G_END_DECLS
