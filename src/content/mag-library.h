// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-collection.h"

G_BEGIN_DECLS

int            mag_library_compare_versions (const char         *a,
                                             const char         *b);
MagCollection *mag_library_open             (const char         *path,
                                             const char *const  *folders,
                                             GPtrArray          *refused,
                                             GError            **error) G_GNUC_WARN_UNUSED_RESULT;
MagCollection *mag_library_open_default     (GPtrArray          *refused,
                                             GError            **error) G_GNUC_WARN_UNUSED_RESULT;
char          *mag_library_install          (const char         *path,
                                             const char *const  *folders,
                                             const char         *folder,
                                             const char         *name,
                                             GBytes             *bytes,
                                             GError            **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean       mag_library_remove           (const char         *folder,
                                             const char         *path,
                                             GError            **error);
gboolean       mag_library_restore          (const char         *folder,
                                             GError            **error);

G_END_DECLS
