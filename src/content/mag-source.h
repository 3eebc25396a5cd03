// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gio/gio.h>
#include <json-glib/json-glib.h>

#include "mag-faults.h"
#include "mag-source-table.h"

G_BEGIN_DECLS

/**
 * MagSourceFile:
 * @name: its name, from the content folder on
 * @kind: the schema that it follows, as `topic`
 * @id: its name without folder, language and ending
 * @language: (nullable): the language in its name; %NULL for an original
 * @root: its JSON
 *
 * One JSON document of a content folder.
 */
typedef struct
{
  char       *name;
  char       *kind;
  char       *id;
  char       *language;
  JsonObject *root;
} MagSourceFile;

/**
 * MagSource:
 * @files: (element-type MagSourceFile): every document that is JSON
 * @figures: (element-type utf8 utf8): drawings by id
 * @tables: its tables of figures, by their kind
 *
 * A folder of content, read, with its form checked.
 */
typedef struct
{
  GPtrArray      *files;
  GHashTable     *figures;
  MagSourceTable *tables[MAG_N_SOURCE_TABLES];
} MagSource;

MagSource     *mag_source_load    (const char *folder,
                                   MagFaults  *faults) G_GNUC_WARN_UNUSED_RESULT;
void           mag_source_free    (MagSource  *self);

MagSourceFile *mag_source_find    (MagSource  *self,
                                   const char *kind,
                                   const char *id);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MagSource, mag_source_free)

G_END_DECLS
