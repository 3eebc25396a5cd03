// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

char  *mag_paths_dup_collection         (void) G_GNUC_WARN_UNUSED_RESULT;
GStrv  mag_paths_dup_collection_folders (void) G_GNUC_WARN_UNUSED_RESULT;
char  *mag_paths_dup_fonts              (void) G_GNUC_WARN_UNUSED_RESULT;
char  *mag_paths_dup_module             (void) G_GNUC_WARN_UNUSED_RESULT;
char  *mag_paths_dup_print_settings     (void) G_GNUC_WARN_UNUSED_RESULT;
char  *mag_paths_dup_schemas            (void) G_GNUC_WARN_UNUSED_RESULT;
char  *mag_paths_dup_user_file          (const char *name) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
