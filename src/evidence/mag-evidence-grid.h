// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-claim-item.h"
#include "mag-table-row.h"

G_BEGIN_DECLS

/**
 * MagEvidenceGrid:
 * @title: what it is of
 * @head: (element-type GStrv): the headings
 * @rows: (element-type GStrv): the rows, each with a text for each heading
 *
 * Claims or a comparison as plain words in rows and columns, for other programs.
 */
typedef struct
{
  char      *title;
  GStrv      head;
  GPtrArray *rows;
} MagEvidenceGrid;

MagEvidenceGrid *mag_evidence_grid_new_for_claims (MagCollection         *collection,
                                                   GPtrArray             *items) G_GNUC_WARN_UNUSED_RESULT;
MagEvidenceGrid *mag_evidence_grid_new_for_table  (MagCollection         *collection,
                                                   MagTable              *table,
                                                   guint                  columns) G_GNUC_WARN_UNUSED_RESULT;
void             mag_evidence_grid_free           (MagEvidenceGrid       *self);

char            *mag_evidence_grid_dup_csv        (const MagEvidenceGrid *self) G_GNUC_WARN_UNUSED_RESULT;
char            *mag_evidence_grid_dup_text       (const MagEvidenceGrid *self) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MagEvidenceGrid, mag_evidence_grid_free)

G_END_DECLS
