// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * MagTestFolder:
 *
 * A temporary folder, removed with everything in it when it is freed. Whatever goes wrong with it ends
 * the test.
 */
typedef struct _MagTestFolder MagTestFolder;

MagTestFolder *mag_test_folder_new      (void) G_GNUC_WARN_UNUSED_RESULT;
MagTestFolder *mag_test_folder_new_copy (const char    *source) G_GNUC_WARN_UNUSED_RESULT;
void           mag_test_folder_free     (MagTestFolder *self);

const char    *mag_test_folder_get_path (MagTestFolder *self);
char          *mag_test_folder_build    (MagTestFolder *self,
                                         const char    *name) G_GNUC_WARN_UNUSED_RESULT;
gboolean       mag_test_folder_has      (MagTestFolder *self,
                                         const char    *name);
char          *mag_test_folder_read     (MagTestFolder *self,
                                         const char    *name) G_GNUC_WARN_UNUSED_RESULT;
void           mag_test_folder_write    (MagTestFolder *self,
                                         const char    *name,
                                         const char    *text);
void           mag_test_folder_remove   (MagTestFolder *self,
                                         const char    *name);
void           mag_test_folder_edit     (MagTestFolder *self,
                                         const char    *name,
                                         const char    *place,
                                         const char    *json);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MagTestFolder, mag_test_folder_free)

G_END_DECLS
