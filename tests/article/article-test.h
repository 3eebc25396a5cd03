// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-article.h"

G_BEGIN_DECLS

MagCollection *article_test_open_collection (const char    *folder) G_GNUC_WARN_UNUSED_RESULT;
char          *article_test_write           (MagCollection *collection,
                                             const char    *id,
                                             const char    *language) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
