// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-collection.h"

G_BEGIN_DECLS

/**
 * MagInfusionRange:
 * @start: the first byte
 * @end: the byte after the last
 *
 * A run of bytes in a statement that is stressed.
 */
typedef struct
{
  guint start;
  guint end;
} MagInfusionRange;

#define MAG_TYPE_INFUSION_STATEMENT (mag_infusion_statement_get_type ())

G_DECLARE_FINAL_TYPE (MagInfusionStatement, mag_infusion_statement, MAG, INFUSION_STATEMENT, GObject)

MagInfusionStatement   *mag_infusion_statement_new            (MagCollection        *collection,
                                                               const char           *text) G_GNUC_WARN_UNUSED_RESULT;
MagInfusionStatement   *mag_infusion_statement_new_for_row    (MagCollection        *collection,
                                                               MagTable             *table,
                                                               guint                 row) G_GNUC_WARN_UNUSED_RESULT;
GListModel             *mag_infusion_statement_new_list       (MagCollection        *collection,
                                                               JsonObject           *object,
                                                               const char           *name) G_GNUC_WARN_UNUSED_RESULT;

const char             *mag_infusion_statement_get_text       (MagInfusionStatement *self);
const MagInfusionRange *mag_infusion_statement_get_stressed   (MagInfusionStatement *self,
                                                               guint                *n_ranges);
const char *const      *mag_infusion_statement_get_references (MagInfusionStatement *self);
const char *const      *mag_infusion_statement_get_findings   (MagInfusionStatement *self);
const char *const      *mag_infusion_statement_get_terms      (MagInfusionStatement *self);

G_END_DECLS
