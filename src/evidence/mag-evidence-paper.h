// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-claim-item.h"
#include "mag-handout.h"

G_BEGIN_DECLS

MagHandout *mag_evidence_paper_new_for_claims (MagCollection            *collection,
                                               GPtrArray                *items,
                                               const char               *subtitle,
                                               const MagHandoutOptions  *options,
                                               GError                  **error) G_GNUC_WARN_UNUSED_RESULT;
MagHandout *mag_evidence_paper_new_for_table  (MagCollection            *collection,
                                               MagTable                 *table,
                                               guint                     columns,
                                               const MagHandoutOptions  *options,
                                               GError                  **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
