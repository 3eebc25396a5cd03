// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <glib.h>
#include <sqlite3.h>

G_BEGIN_DECLS

typedef sqlite3_stmt MagStatement;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (sqlite3, sqlite3_close)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (MagStatement, sqlite3_finalize)

MagStatement *mag_sqlite_prepare   (sqlite3       *database,
                                    const char    *sql,
                                    ...) G_GNUC_NULL_TERMINATED G_GNUC_WARN_UNUSED_RESULT;
gboolean      mag_sqlite_run       (sqlite3       *database,
                                    GError       **error,
                                    const char    *sql,
                                    ...) G_GNUC_NULL_TERMINATED;
const char   *mag_sqlite_get_text  (MagStatement  *statement,
                                    int            column);
char         *mag_sqlite_dup_text  (sqlite3       *database,
                                    const char    *sql,
                                    ...) G_GNUC_NULL_TERMINATED G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
