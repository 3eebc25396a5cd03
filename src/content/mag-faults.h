// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * MagFaults:
 *
 * Everything that is wrong with a folder of content, gathered so that all of it can be told at
 * once: file, place and what was expected.
 */
typedef struct _MagFaults MagFaults;

MagFaults  *mag_faults_new       (void) G_GNUC_WARN_UNUSED_RESULT;
void        mag_faults_free      (MagFaults   *self);

void        mag_faults_add       (MagFaults   *self,
                                  const char  *file,
                                  const char  *place,
                                  const char  *format,
                                  ...) G_GNUC_PRINTF (4, 5);
guint       mag_faults_get_n     (MagFaults   *self);
const char *mag_faults_get       (MagFaults   *self,
                                  guint        index);
void        mag_faults_set_error (MagFaults   *self,
                                  GError     **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MagFaults, mag_faults_free)

G_END_DECLS
