// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean mag_collection_depfile_write (const char  *path,
                                       const char  *collection,
                                       const char  *folder,
                                       GError     **error);

G_END_DECLS
