// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "list-test.h"
#include "mag-evidence-face.h"

G_BEGIN_DECLS

MagEvidenceFace *evidence_face_test_show (ListTest        *test,
                                          const char      *topic,
                                          const char      *location,
                                          int              width);
void             evidence_face_test_go   (MagEvidenceFace *face,
                                          const char      *topic,
                                          const char      *location);

G_END_DECLS
