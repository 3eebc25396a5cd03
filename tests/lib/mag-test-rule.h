// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-faults.h"
#include "mag-test-documents.h"

G_BEGIN_DECLS

/**
 * MagTestRule:
 * @documents: content
 * @faults: where to note what breaks the rule
 *
 * A rule that the content keeps and the tool does not know.
 */
typedef void (*MagTestRule) (MagTestDocuments *documents,
                             MagFaults        *faults);

/**
 * MagTestBreak:
 * @name: what the break is called
 * @file: a document
 * @place: a place in it, as for mag_test_json_edit()
 * @json: (nullable): what is put there
 * @fault: a part of what is then told
 *
 * A change that breaks a rule.
 */
typedef struct
{
  const char *name;
  const char *file;
  const char *place;
  const char *json;
  const char *fault;
} MagTestBreak;

void  mag_test_rule_add (const char         *path,
                         MagTestRule         rule,
                         const MagTestBreak *breaks,
                         guint               n_breaks);

char *mag_test_find     (const char         *pattern,
                         const char         *text) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
