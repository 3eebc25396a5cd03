// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-test-folder.h"

G_BEGIN_DECLS

MagTestFolder *mag_test_addon_new   (const char    *version) G_GNUC_WARN_UNUSED_RESULT;
void           mag_test_addon_pack  (MagTestFolder *content,
                                     const char    *path);
void           mag_test_addon_write (const char    *path,
                                     const char    *version);

G_END_DECLS
