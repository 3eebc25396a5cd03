// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-evidence-face.h"
#include "mag-evidence-grid.h"
#include "mag-handout.h"

G_BEGIN_DECLS

MagEvidenceGrid *mag_evidence_face_dup_grid        (MagEvidenceFace  *self) G_GNUC_WARN_UNUSED_RESULT;
MagHandout      *mag_evidence_face_dup_handout     (MagEvidenceFace  *self,
                                                    GError          **error) G_GNUC_WARN_UNUSED_RESULT;
char            *mag_evidence_face_dup_name        (MagEvidenceFace  *self) G_GNUC_WARN_UNUSED_RESULT;
void             mag_evidence_face_set_busy        (MagEvidenceFace  *self,
                                                    gboolean          busy);

void             mag_evidence_face_install_actions (GtkWidgetClass   *widget_class);

G_END_DECLS
