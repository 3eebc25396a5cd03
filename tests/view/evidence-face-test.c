// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* What the tests of the Evidence face share: a face in a window, at a location. */

#include "config.h"

#include "evidence-face-test.h"

MagEvidenceFace *
evidence_face_test_show (ListTest   *test,
                         const char *topic,
                         const char *location,
                         int         width)
{
  MagEvidenceFace *face = g_object_new (MAG_TYPE_EVIDENCE_FACE, NULL);

  mag_evidence_face_set_context (face, test->context);
  evidence_face_test_go (face, topic, location);
  list_test_present (test, GTK_WIDGET (face), width);

  return face;
}

void
evidence_face_test_go (MagEvidenceFace *face,
                       const char      *topic,
                       const char      *location)
{
  g_autoptr (MagLocation) place = mag_location_parse (location, NULL);

  mag_evidence_face_show (face, topic, place);
}
