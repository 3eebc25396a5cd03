// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <json-glib/json-glib.h>

#include "mag-faults.h"

G_BEGIN_DECLS

gboolean mag_schema_check      (const char *schema,
                                const char *file,
                                JsonObject *root,
                                MagFaults  *faults);
gboolean mag_schema_check_part (const char *schema,
                                const char *part,
                                const char *file,
                                JsonObject *root,
                                MagFaults  *faults);

G_END_DECLS
