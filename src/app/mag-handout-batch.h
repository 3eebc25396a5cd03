// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-handout-job.h"

G_BEGIN_DECLS

int mag_handout_batch_run (MagCollection     *collection,
                           MagHandoutReviews *reviews,
                           const char        *path,
                           GVariantDict      *defaults);

G_END_DECLS
