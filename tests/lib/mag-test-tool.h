// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * MagTestRun:
 * @status: how the tool exited
 * @output: what it printed
 * @errors: what it printed as errors
 *
 * One run of magnesia-collection.
 */
typedef struct
{
  int   status;
  char *output;
  char *errors;
} MagTestRun;

void mag_test_tool_run      (MagTestRun        *run,
                             const char        *first,
                             const char        *second,
                             const char        *third,
                             const char        *fourth);
void mag_test_tool_run_args (MagTestRun        *run,
                             const char *const *arguments);
void mag_test_run_clear     (MagTestRun        *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (MagTestRun, mag_test_run_clear)

G_END_DECLS
