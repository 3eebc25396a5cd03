// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-collection.h"
#include "mag-faults.h"
#include "mag-test-folder.h"

G_BEGIN_DECLS

MagTestFolder *mag_test_content_new_sample      (void) G_GNUC_WARN_UNUSED_RESULT;
MagTestFolder *mag_test_content_new_real        (void) G_GNUC_WARN_UNUSED_RESULT;
MagTestFolder *mag_test_content_new_packed      (char          **path) G_GNUC_WARN_UNUSED_RESULT;

MagFaults     *mag_test_content_check           (MagTestFolder  *folder) G_GNUC_WARN_UNUSED_RESULT;
char          *mag_test_content_write           (MagTestFolder  *folder) G_GNUC_WARN_UNUSED_RESULT;
MagCollection *mag_test_content_open            (const char     *path) G_GNUC_WARN_UNUSED_RESULT;
MagCollection *mag_test_content_open_built      (void) G_GNUC_WARN_UNUSED_RESULT;

void           mag_test_assert_no_faults        (MagFaults      *faults);
void           mag_test_assert_fault            (MagFaults      *faults,
                                                 const char     *expected);

G_END_DECLS
