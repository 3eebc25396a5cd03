// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <json-glib/json-glib.h>

#include "mag-faults.h"

G_BEGIN_DECLS

GStrv mag_figure_dup_words   (const char *svg) G_GNUC_WARN_UNUSED_RESULT;
char *mag_figure_translate   (const char *svg,
                              JsonObject *figure) G_GNUC_WARN_UNUSED_RESULT;
void  mag_figure_check_words (const char *file,
                              const char *place,
                              const char *svg,
                              JsonObject *figure,
                              gboolean    is_translation,
                              MagFaults  *faults);

G_END_DECLS
