// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gio/gio.h>

#include "mag-collection.h"
#include "mag-handout-options.h"

G_BEGIN_DECLS

/* The name of the file that means standard output. */
#define MAG_HANDOUT_JOB_STDOUT "-"

/**
 * MagHandoutJob:
 *
 * One handout to write without a window: topics, options, a file.
 */
typedef struct _MagHandoutJob MagHandoutJob;

MagHandoutJob *mag_handout_job_new         (MagCollection      *collection,
                                            MagHandoutReviews  *reviews,
                                            GVariantDict       *asked,
                                            GVariantDict       *defaults,
                                            GError            **error) G_GNUC_WARN_UNUSED_RESULT;
void           mag_handout_job_free        (MagHandoutJob      *self);
const char    *mag_handout_job_get_output  (MagHandoutJob      *self);
gboolean       mag_handout_job_run         (MagHandoutJob      *self,
                                            MagCollection      *collection,
                                            GError            **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MagHandoutJob, mag_handout_job_free)

G_END_DECLS
