// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-faults.h"

G_BEGIN_DECLS

gboolean mag_figure_check          (const char *file,
                                    const char *svg,
                                    gssize      length,
                                    MagFaults  *faults);
gboolean mag_figure_is_description (const char *element);

G_END_DECLS
