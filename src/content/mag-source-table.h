// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-faults.h"

G_BEGIN_DECLS

/**
 * MagSourceTableKind:
 * @MAG_SOURCE_TABLE_FOODS: plain names of foods
 * @MAG_SOURCE_TABLE_MEASURES: plain household measures of these
 * @MAG_SOURCE_TABLE_USDA: all foods, with their figures
 * @MAG_SOURCE_TABLE_USDA_MEASURES: the measures of all foods
 * @MAG_SOURCE_TABLE_INTAKES: how much magnesium a day authorities say people need
 *
 * The tables of a content folder.
 */
typedef enum
{
  MAG_SOURCE_TABLE_FOODS,
  MAG_SOURCE_TABLE_MEASURES,
  MAG_SOURCE_TABLE_USDA,
  MAG_SOURCE_TABLE_USDA_MEASURES,
  MAG_SOURCE_TABLE_INTAKES,
} MagSourceTableKind;

#define MAG_N_SOURCE_TABLES (MAG_SOURCE_TABLE_INTAKES + 1)

/**
 * MagSourceTable:
 * @name: its name, from the content folder on
 * @columns: what its columns are called
 * @rows: (element-type GStrv): its rows, each as long as @columns
 *
 * A table of a content folder, of which all columns are there.
 */
typedef struct
{
  const char *name;
  GStrv       columns;
  GPtrArray  *rows;
} MagSourceTable;

MagSourceTable *mag_source_table_new       (MagSourceTableKind  kind,
                                            const char         *text,
                                            MagFaults          *faults) G_GNUC_WARN_UNUSED_RESULT;
void            mag_source_table_free      (MagSourceTable     *self);

const char     *mag_source_table_kind_name (MagSourceTableKind  kind);
const char     *mag_source_table_get       (MagSourceTable     *self,
                                            guint               row,
                                            const char         *column);
char           *mag_source_table_dup_place (guint               row) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MagSourceTable, mag_source_table_free)

G_END_DECLS
