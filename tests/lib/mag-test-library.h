// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-collection.h"
#include "mag-test-folder.h"

G_BEGIN_DECLS

/**
 * MagTestLibrary:
 * @folder: where it all is
 * @refused: (element-type utf8): why collections were not taken
 * @own: the collection that comes with the program: the sample
 * @added: the folder of the others
 *
 * A collection and a folder with what a clinic adds to it.
 */
typedef struct
{
  MagTestFolder *folder;
  GPtrArray     *refused;
  char          *own;
  char          *added;
} MagTestLibrary;

typedef void (*MagTestLibraryFunc) (MagTestLibrary *library,
                                    gconstpointer   data);

void           mag_test_library_add        (const char         *path,
                                            MagTestLibraryFunc  func);
void           mag_test_library_change     (const char         *path,
                                            const char         *sql);
char          *mag_test_library_copy_as    (MagTestLibrary     *library,
                                            const char         *name,
                                            const char         *id,
                                            const char         *version) G_GNUC_WARN_UNUSED_RESULT;
MagCollection *mag_test_library_open       (MagTestLibrary     *library) G_GNUC_WARN_UNUSED_RESULT;
void           mag_test_library_assert_has (MagCollection      *collection,
                                            guint               n_topics,
                                            guint               n_members);

G_END_DECLS
