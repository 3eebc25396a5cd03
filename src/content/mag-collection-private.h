// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-collection.h"

G_BEGIN_DECLS

gboolean mag_collection_check       (MagCollection  *self,
                                     GError        **error);
char    *mag_collection_dup_uri     (const char     *path) G_GNUC_WARN_UNUSED_RESULT;
void     mag_collection_take_member (MagCollection  *self,
                                     MagCollection  *member);

G_END_DECLS
