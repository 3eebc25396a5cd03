// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <glib.h>
#include <sqlite3.h>

G_BEGIN_DECLS

char     *mag_search_food_keys_new      (const char  *text) G_GNUC_WARN_UNUSED_RESULT;
char     *mag_search_food_keys_singular (const char  *word) G_GNUC_WARN_UNUSED_RESULT;
gboolean  mag_search_food_keys_write    (sqlite3     *database,
                                         GError     **error);

G_END_DECLS
