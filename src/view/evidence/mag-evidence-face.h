// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <adwaita.h>

#include "mag-context.h"

G_BEGIN_DECLS

#define MAG_TYPE_EVIDENCE_FACE (mag_evidence_face_get_type ())

G_DECLARE_FINAL_TYPE (MagEvidenceFace, mag_evidence_face, MAG, EVIDENCE_FACE, AdwBin)

void mag_evidence_face_set_context (MagEvidenceFace *self,
                                    MagContext      *context);
void mag_evidence_face_show        (MagEvidenceFace *self,
                                    const char      *topic,
                                    MagLocation     *location);
void mag_evidence_face_save_csv    (MagEvidenceFace *self,
                                    GFile           *file);
void mag_evidence_face_save_pdf    (MagEvidenceFace *self,
                                    GFile           *file);

G_END_DECLS
