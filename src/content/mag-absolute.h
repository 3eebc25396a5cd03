// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <json-glib/json-glib.h>

#include "mag-faults.h"

G_BEGIN_DECLS

/**
 * MagAbsolute:
 * @denominator: of how many people both groups are told: 100 or 1,000
 * @with: to how many of them it happens with magnesium
 * @without: to how many without
 * @span: within which time
 * @event: what happens to them
 * @versus: (nullable): what the other group gets, where that is not just no magnesium
 *
 * How often something happens in two groups, told of equally many people over the same time.
 */
typedef struct
{
  guint  denominator;
  guint  with;
  guint  without;
  char  *span;
  char  *event;
  char  *versus;
} MagAbsolute;

MagAbsolute *mag_absolute_new_from_json (JsonObject        *json) G_GNUC_WARN_UNUSED_RESULT;
void         mag_absolute_free          (MagAbsolute       *self);
void         mag_absolute_check         (JsonObject        *json,
                                         const char        *file,
                                         const char        *path,
                                         MagFaults         *faults);

char        *mag_absolute_dup_with      (const MagAbsolute *self) G_GNUC_WARN_UNUSED_RESULT;
char        *mag_absolute_dup_without   (const MagAbsolute *self) G_GNUC_WARN_UNUSED_RESULT;
char        *mag_absolute_dup_words     (const MagAbsolute *self) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MagAbsolute, mag_absolute_free)

G_END_DECLS
